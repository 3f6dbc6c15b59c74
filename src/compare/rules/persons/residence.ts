import { isTold, valuesOf } from '../../story.ts';
import { arePrintedTogether, areWordsOfOne, isRegion } from '../places/towns.ts';
import { type Filled, SEASON, type Slot } from './slot.ts';

/** The town somebody is of. A region and a town in it, or two names that an article prints as one in the other, go together. */
export const residence: Slot = {
  predicate: 'residence',
  aspect: 'place',
  template: 'residence',
  isOneFigure: false,
  season: SEASON,
  read(story) {
    const said = story.said.filter(
      (s) => s.statement.predicate === 'residence' && isTold(s) && s.patients.length === 1,
    );
    return valuesOf(said, 'place').flatMap((given): Filled[] => {
      const { value } = given.value;
      const [bearer] = given.patients;
      if (value.type !== 'terms' || story.actors.get(bearer!)?.kind !== 'person') return [];
      return [{ key: bearer!, given, term: value.terms[0]!, actors: [bearer!], slots: {} }];
    });
  },
  excludes: (story, a, b) =>
    a.given.value.preposition === b.given.value.preposition &&
    !isRegion(a.term) &&
    !isRegion(b.term) &&
    !areWordsOfOne(a.term, b.term) &&
    !arePrintedTogether(story, a.term, b.term),
};
