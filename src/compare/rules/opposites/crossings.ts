/** "She was walking into the shop when …", "she was walking out of the shop": one way of the two, at one moment. */
import { isTold, type Said, type Story } from '../../story.ts';
import type { Stand, Way } from './way.ts';

const SIDES = new Map([
  ['into', 'in'],
  ['onto', 'in'],
  ['out of', 'out'],
  ['off', 'out'],
]);

/**
 * The same person on the way through the same door. Only what was going on is read ("was walking", "a woman walking"): who
 * walked into a shop at noon may have walked out of it at one.
 */
export const crossings: Way = {
  template: 'crossing',
  aspect: 'other',
  read: (story) =>
    story.said.flatMap((said): Stand[] => {
      const { statement, testimony } = said;
      if (!isTold(said) || !isGoingOn(story, said)) return [];
      const movers = statement.participants.filter(({ role }) => role === 'agent').flatMap((p) => actorOf(story, testimony, p.entity)); // biome-ignore format: one list
      return statement.participants.flatMap(({ preposition, lemma, entity }) => {
        const side = SIDES.get(preposition);
        if (side === undefined) return [];
        const thing = actorOf(story, testimony, entity)[0] ?? lemma;
        return movers.map((mover) => ({
          key: `${statement.predicate}\t${mover}\t${thing}`,
          side,
          answer: { ...said, label: statement, value: { type: 'terms' as const, terms: [preposition] } },
          actors: [mover],
          slots: { words: story.words(said, statement) },
        }));
      });
    }),
  excludes: (a, b) => a !== b,
};

const isGoingOn = (story: Story, { testimony, statement }: Said): boolean => {
  const { text, tokens } = story.testimonies[testimony]!.reading;
  const { start, end } = tokens[statement.token]!;
  return text.slice(start, end).toLowerCase().endsWith('ing');
};

const actorOf = (story: Story, testimony: number, entity: string | null): string[] => {
  const actor =
    entity === null ? undefined : story.actorOf.get(`${story.testimonies[testimony]!.article.id} ${entity}`);
  return actor === undefined ? [] : [actor];
};
