import { clause } from '../../around.ts';
import type { Guard } from '../guard.ts';

/** "dropped all the charges except one", "cleared of some of the counts". */
export const partial: Guard = {
  name: 'partial',
  why: 'who is cleared of a part is not cleared',
  stops: (one, status) =>
    (status === 'cleared' || status === 'acquitted' || status === 'dropped') &&
    /\b(except|but one|but not|some of|most of|one of|two of|several of|part of|apart from|aside from|other than|remaining|lesser)\b/.test(
      clause(one),
    ),
};
