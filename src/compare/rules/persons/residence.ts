import { LIST, phraseHash, wordHash } from '../../../language/names/lexicon.ts';
import { namesLexicon } from '../../../language/names/model.ts';
import { isTold, type Story, valuesOf } from '../../story.ts';
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

/** States and countries, by the lists of names; "New York" may be either and says nothing. */
function isRegion(term: string): boolean {
  const [first, ...others] = term.split(' ').map(wordHash);
  const bits = namesLexicon().lookup(others.reduce(phraseHash, first!));
  return (bits & (LIST.region | LIST.country)) !== 0;
}

/** "Mount Oliver" and "Oliver", "Saint Ostra" and "St. Ostra". */
function areWordsOfOne(a: string, b: string): boolean {
  const words = a.split(' ');
  return b.split(' ').some((word) => words.includes(word));
}

/** "Brenning, Ostra", "the Brenning district of Ostra", "Brenning in Ostra": one in or by the other. */
const TIES = [', ', ' in ', ' near ', ' outside ', ' section of ', ' neighborhood of ', ' neighbourhood of ', ' district of ', ' area of ', ' suburb of ', ', a suburb of ', ', near ', ', outside ']; // biome-ignore format: one list

const arePrintedTogether = (story: Story, a: string, b: string): boolean =>
  story.testimonies.some(({ article }) => {
    const text = article.text.toLowerCase();
    return TIES.some((tie) => text.includes(`${a}${tie}${b}`) || text.includes(`${b}${tie}${a}`));
  });
