import { type NoiseRule, wholeLine } from './rule.ts';

const ADDRESS =
  /^(?:(?:e-?mail|contact|tel|phone|office|fax)\s?:\s?)?(?:[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}|\+?\(?\d{1,4}\)?[ -]\d{3}[ -]\d{3,4}(?:[ -]\d{2,4})?)[.,;]?$/i;

export const contact: NoiseRule = {
  name: 'contact',
  why: 'An e-mail address or telephone number alone on a line: how to reach the author.',
  examples: [
    {
      text: 'The pier is shut.\n\njroe@ledger.example\n\n(313) 555-2027',
      drops: ['jroe@ledger.example', '(313) 555-2027'],
    },
  ],
  not: ['911', '2023-24', '@janeroe', 'The mail came from jroe@ledger.example'],
  find: wholeLine((words) => ADDRESS.test(words)),
};
