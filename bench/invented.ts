/**
 * What the program finds in the stories invented for training and measuring (`train/stories`), by type of matter: found of
 * those on which two articles cannot both be right, updates found, findings of `differ` that the key lists, traps sprung.
 * A matter is found where two accounts of one finding rest on passages of two of its sides. The weights of `figure-pairs` have
 * seen these stories: for figures see `npm run bench -- figure-pairs`; all else is learned from no story.
 *
 *   npm run bench -- invented [PART-OF-A-NAME]
 */
import { fileURLToPath } from 'node:url';
import { compare } from '../src/compare/compare.ts';
import type { Comparison, Matter } from '../src/compare/comparison.ts';
import { type Evidence, inventedStory, storyFolders } from '../train/invented.ts';

const STORIES = fileURLToPath(new URL('../train/stories', import.meta.url));

interface Count {
  found: number;
  of: number;
}

/** Whether accounts of a matter rest on passages of two sides. */
function separates(comparison: Comparison, { accounts }: Matter, sides: readonly (readonly Evidence[])[]): boolean {
  const placeOf = (claim: string): Evidence => {
    const { testimony, statement } = comparison.statementOf.get(claim)!;
    const { start, end } = comparison.testimonies[testimony]!.statements[statement]!;
    return { testimony, start, end };
  };
  const taken = new Set<number>();
  for (const side of sides) {
    const account = accounts.findIndex(
      ({ claims }, i) =>
        !taken.has(i) &&
        claims
          .map(placeOf)
          .some((claim) =>
            side.some(
              (place) => place.testimony === claim.testimony && place.start < claim.end && claim.start < place.end,
            ),
          ),
    );
    if (account >= 0) taken.add(account);
  }
  return taken.size > 1;
}

export async function invented([part = '']: readonly string[]): Promise<void> {
  const types = new Map<string, Count>();
  const [updates, listed, traps] = [0, 0, 0].map((): Count => ({ found: 0, of: 0 })) as [Count, Count, Count];
  const count = (counter: Count, isFound: boolean): void => {
    counter.of++;
    if (isFound) counter.found++;
  };
  for (const name of storyFolders(STORIES).filter((story) => story.includes(part))) {
    const { story, key } = inventedStory(STORIES, name);
    const comparison = compare(story.testimonies);
    const apart = comparison.matters.filter(({ finding }) => finding === 'differ');
    const moved = comparison.matters.filter(({ finding }) => finding === 'differ' || finding === 'changed');
    const sidesOf = (matter: (typeof key.differ)[number]): (readonly Evidence[])[] =>
      matter.accounts.map(({ evidence }) => evidence);
    for (const matter of key.differ) {
      const isFound = (among: readonly Matter[]): boolean =>
        among.some((one) => separates(comparison, one, sidesOf(matter)));
      if (matter.grade === 'update') count(updates, isFound(moved));
      if (matter.grade !== 'hard') continue;
      const counter = types.get(matter.type) ?? { found: 0, of: 0 };
      types.set(matter.type, counter);
      count(counter, isFound(apart));
    }
    for (const one of apart)
      count(
        listed,
        key.differ.some((matter) => separates(comparison, one, sidesOf(matter))),
      );
    for (const sides of key.traps)
      if (sides.length > 1)
        count(
          traps,
          apart.some((one) =>
            separates(
              comparison,
              one,
              sides.map((place) => [place]),
            ),
          ),
        );
  }
  const show = (label: string, { found, of }: Count): void => console.log(`${label.padEnd(10)} ${found} of ${of}`);
  for (const [type, counter] of [...types].sort(([a], [b]) => (a < b ? -1 : 1))) show(type, counter);
  show('all hard', { found: sum(types, 'found'), of: sum(types, 'of') });
  show('updates', updates);
  show('listed', listed);
  show('traps', traps);
}

const sum = (types: ReadonlyMap<string, Count>, field: keyof Count): number =>
  [...types.values()].reduce((total, count) => total + count[field], 0);
