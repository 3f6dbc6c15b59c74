import { type NoiseRule, wholeLine } from './rule.ts';

const BEGINS =
  /^(?:we (?:and our partners )?use cookies|(?:this|our) (?:web)?site uses cookies|by (?:continuing|using) (?:to (?:use|browse) )?(?:this|our) (?:web)?site|(?:accept|reject|manage)(?: all)? cookies|cookie (?:policy|settings|preferences|notice)$|your privacy choices$)/i;

/** A button, or what such a notice always speaks of. */
const CONTROL =
  /^(?:(?:accept|reject|manage)(?: all)? cookies|cookie (?:policy|settings|preferences|notice)|your privacy choices)$/i;
const VISIT =
  /\b(?:accept|consent|policy|visits?|experience|privacy|browser|settings|this (?:site|website|page)|our (?:site|website)|advertis\w{1,4}|traffic)\b/i;

export const cookieNotice: NoiseRule = {
  name: 'cookie-notice',
  why: 'What a site says about cookies, in the words that the law made common.',
  examples: [
    {
      text: 'The pier is shut.\n\nWe use cookies to improve your visit. Accept all.',
      drops: ['We use cookies to improve your visit. Accept all.'],
    },
  ],
  not: ['We use cookies as bait, the trapper said.', 'Cookie policy at the school changed in May.'],
  find: wholeLine((words) => words.length <= 400 && BEGINS.test(words) && (CONTROL.test(words) || VISIT.test(words))),
};
