import { isTold, valuesOf } from '../../story.ts';
import { type Filled, SEASON, type Slot } from './slot.ts';

/** Ranks of one service, and offices of a firm that one person seldom holds at once. */
const LADDERS = [
  ['private', 'corporal', 'sergeant', 'lieutenant', 'captain', 'major', 'colonel', 'commander', 'commodore', 'admiral'],
  ['lieutenant', 'captain', 'major', 'colonel', 'brigadier'],
  ['sergeant', 'inspector', 'superintendent'],
  ['senator', 'representative'],
  ['chief executive', 'chief operating officer', 'chief financial officer', 'chief technology officer'],
];

/** The rank or the office somebody holds: "Lt." or "Sgt.", "CEO" or "COO". */
export const rank: Slot = {
  predicate: 'rank',
  aspect: 'role',
  template: 'rank',
  isOneFigure: false,
  season: SEASON,
  read(story) {
    const said = story.said.filter((s) => s.statement.predicate === 'rank' && isTold(s) && s.patients.length === 1);
    return valuesOf(said, 'role').flatMap((given): Filled[] => {
      const { value } = given.value;
      const [bearer] = given.patients;
      if (value.type !== 'terms' || story.actors.get(bearer!)?.kind !== 'person') return [];
      return [{ key: bearer!, given, term: value.terms[0]!, actors: [bearer!], slots: {} }];
    });
  },
  excludes: (_, a, b) =>
    a.term !== b.term && LADDERS.some((ladder) => ladder.includes(a.term) && ladder.includes(b.term)),
};
