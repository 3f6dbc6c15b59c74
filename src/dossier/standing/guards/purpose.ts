import { before, from } from '../../around.ts';
import type { Guard } from '../guard.ts';
import { isOrdered } from '../ordered.ts';
import { statusPresupposed } from '../presupposed.ts';
import { GRANTED } from './unreal.ts';

/** "went on to arrest", "managed to convict": these did it. */
const DONE =
  /\b(?:took (?:[\w-]+ ){1,6}|went on|goes on|go on|managed|able|succeeded|continued|proceeded|began|started|helped|moved|came forward|returned to court|the (?:first|last|only|second|third)(?: \w+){0,3}) to $/;

/** "have 48 hours to charge her": an infinitive says what for, not that it was done. */
export const purpose: Guard = {
  name: 'purpose',
  why: 'what somebody has time, means or a reason to do need not have been done',
  stops: (one, status) => {
    if (statusPresupposed(one) !== null || isOrdered(one, status)) return false;
    const { tokens } = one.testimony.reading;
    const token = tokens[one.statement.token];
    // "To charge her or release her": the second of two infinitives.
    const first =
      token?.deprel === 'conj' && from(one).startsWith(`${token.lemma} `) ? token.head : one.statement.token;
    const words = before({ ...one, statement: { ...one.statement, token: first } });
    // "Talked him into surrendering": whose surrender it was the words before say.
    if (/ into $/.test(words)) return true;
    if (token?.upos !== 'VERB' || !/ to $/.test(words)) return false;
    return !DONE.test(words) && !(status === 'overturned' && GRANTED.test(words));
  },
};
