import { type NoiseRule, wholeLine } from './rule.ts';

const MARKED = /^(?:©|\(c\)|copyright(?: ©| \(c\))?)\s?(?:(?:19|20)\d\d|by \p{Lu}|the \p{Lu})/iu;
const SHORT = /^Copyright:?(?: \p{Lu}[\p{L}\p{N}.&-]{1,20}){1,4}$/u;
const RIGHTS = /^all rights reserved\b.{0,200}$/i;
const WIRE = /\bmay not be published, broadcast, rewritten,? or redistributed\b/i;

export const copyright: NoiseRule = {
  name: 'copyright',
  why: 'Who owns the page: a sign, year or owner after the word, or one of the fixed sentences of agencies.',
  examples: [
    {
      text: 'The pier is shut.\n\nCopyright 2025 Skarrow Evening Ledger. All rights reserved.',
      drops: ['Copyright 2025 Skarrow Evening Ledger. All rights reserved.'],
    },
    { text: 'The pier is shut.\n\n© 2025 Northline Wire', drops: ['© 2025 Northline Wire'] },
    { text: 'The pier is shut.\n\nCopyright Northline Wire', drops: ['Copyright Northline Wire'] },
  ],
  not: [
    'Copyright lawyers met in Skarrow on Monday.',
    'Copyright is a human right, he said.',
    'The copyright 2025 bill failed.',
  ],
  find: wholeLine(
    (words) =>
      words.length <= 500 && (MARKED.test(words) || SHORT.test(words) || RIGHTS.test(words) || WIRE.test(words)),
  ),
};
