import { letters } from '../../actors/bearers.ts';
import { isTold, valuesOf } from '../../story.ts';
import type { Filled, Slot } from './slot.ts';

/** Months pass: a later article may tell of a later day. */
const DAYS = 21;

/** How many months a woman was with child. Asked of a story only where its articles name no two such women. */
export const pregnancy: Slot = {
  predicate: 'pregnancy',
  aspect: 'duration',
  template: 'pregnancy',
  isOneFigure: false,
  season: DAYS,
  read(story) {
    const said = story.said.filter((s) => s.statement.predicate === 'pregnancy' && isTold(s));
    const named = new Set(said.flatMap(({ patients }) => patients.slice(0, 1)));
    const names = [...named].map((id) => letters(story.actors.get(id)?.name ?? ''));
    // One woman may have been taken for two, by her first and by her last name; two women share no word.
    const isOne = names.every((name, i) => i === 0 || name.some((word) => names[0]!.includes(word)));
    if (!isOne) return [];
    const actors = [...named].slice(0, 1);
    return valuesOf(said, 'duration').flatMap((given): Filled[] => {
      const { value, approximate } = given.value;
      if (value.type !== 'number' || approximate || value.low === null || value.low !== value.high) return [];
      return [{ key: '', given, term: String(value.low), actors, slots: {} }];
    });
  },
  excludes: (_, a, b) => a.term !== b.term,
};
