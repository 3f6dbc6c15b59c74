import { before } from '../../around.ts';
import type { Guard } from '../guard.ts';

/** "went on to arrest", "managed to convict": these did it. */
const DONE =
  /\b(?:went on|goes on|go on|managed|able|succeeded|continued|proceeded|began|started|helped|moved|came forward|returned to court|the (?:first|last|only|second|third)(?: \w+){0,3}) to $/;

/** "have 48 hours to charge her": an infinitive says what for, not that it was done. */
export const purpose: Guard = {
  name: 'purpose',
  why: 'what somebody has time, means or a reason to do need not have been done',
  stops: (one) => {
    const words = before(one);
    const token = one.testimony.reading.tokens[one.statement.token];
    return token?.upos === 'VERB' && / to $/.test(words) && !DONE.test(words);
  },
};
