import { isTold, type Story, valuesOf } from '../../story.ts';
import { areWithin, type Filled, SEASON, type Slot } from './slot.ts';

/** Games that a record may lack without being wrong: the one told of may be counted or not. */
const LATEST = 1;
/** Records further apart than this are of other seasons, clubs or kinds of games. */
const ONE_CAREER = 5;

/** A game is played every week. */
const DAYS = 7;

/**
 * How often somebody won and lost. A record grows with every game, and that of a team with every week: a team's differ only
 * over the same number of games, a person's also where they are a few games apart.
 */
export const record: Slot = {
  predicate: 'record',
  aspect: 'count',
  template: 'record',
  isOneFigure: false,
  season: SEASON,
  read(story) {
    const said = story.said.filter((s) => s.statement.predicate === 'record' && isTold(s) && s.patients.length === 1);
    return valuesOf(said, 'count').flatMap((given): Filled[] => {
      const { value } = given.value;
      const [bearer] = given.patients;
      if (value.type !== 'terms') return [];
      // A draw that is left out is none: "45-7" and "45-7-0".
      return [
        { key: bearer!, given, term: value.terms[0]!.replace(/^(\d+-\d+)-0$/, '$1'), actors: [bearer!], slots: {} },
      ];
    });
  },
  excludes: (story, a, b) => {
    const [one, other] = [a.term, b.term].map((term) => term.split('-').map(Number));
    const games = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);
    const apart = Math.abs(games(one!) - games(other!));
    // "45-7" may leave out the draws of "45-7-2".
    if (one!.length !== other!.length && one![0] === other![0] && one![1] === other![1]) return false;
    return apart === 0
      ? a.term !== b.term
      : apart > LATEST && apart <= ONE_CAREER && isPerson(story, a) && areWithin(story, a, b, DAYS);
  },
};

const isPerson = (story: Story, { actors }: Filled): boolean => story.actors.get(actors[0]!)?.kind === 'person';
