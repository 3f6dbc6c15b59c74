import { isTold, valuesOf } from '../../story.ts';
import { type Filled, SEASON, type Slot } from './slot.ts';

/** How many children somebody has; only exact figures are compared. */
export const offspring: Slot = {
  predicate: 'offspring',
  aspect: 'count',
  template: 'offspring',
  isOneFigure: true,
  season: SEASON,
  read(story) {
    const said = story.said.filter(
      (s) => s.statement.predicate === 'offspring' && isTold(s) && s.patients.length === 1,
    );
    return valuesOf(said, 'count').flatMap((given): Filled[] => {
      const { value, approximate } = given.value;
      const [bearer] = given.patients;
      if (value.type !== 'number' || approximate || value.low === null || value.low !== value.high) return [];
      if (story.actors.get(bearer!)?.kind !== 'person') return [];
      return [{ key: bearer!, given, term: String(value.low), actors: [bearer!], slots: {} }];
    });
  },
  excludes: (_, a, b) => a.term !== b.term,
};
