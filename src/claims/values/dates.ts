/** When: a date or a time of day as a stated value. Sets ("every Monday") and lengths of time are not dates. */

import { headOf } from '../../language/head.ts';
import { lemmaOf, type Tree } from '../../language/tree.ts';
import type { TimeExpression } from '../../model/reading.ts';
import type { StatedValue } from '../statement.ts';

const FARTHEST = '2100';

export function date(tree: Tree, time: TimeExpression): StatedValue | null {
  if (time.type !== 'DATE' && time.type !== 'TIME') return null;
  // A year a lifetime ahead is the number of a house.
  if (time.earliest && time.earliest >= FARTHEST) return null;
  const token = headOf(tree, time);
  if (token < 0) return null;
  return {
    start: time.start,
    end: time.end,
    aspect: 'date',
    value: { type: 'date', value: time.value, earliest: time.earliest ?? null, latest: time.latest ?? null },
    of: lemmaOf(tree, token),
    narrowing: [],
    preposition: '',
    role: '',
    token,
    approximate: time.mod !== undefined,
  };
}
