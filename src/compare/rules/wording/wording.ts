import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import type { Said, Story } from '../../story.ts';
import { type Aligned, alignment, replacements, sharedPart, spoken } from './aligned-words.ts';
import { type Printed, printedSentences } from './printed.ts';

/** Share of words two printings of one quotation have in common, in order. */
const ALIKE = 0.7;

/** One quotation printed with different words inside the marks. A shorter piece of it is no other wording. */
export const wording: ComparisonRule = {
  name: 'wording',
  find(story) {
    const printed = printedSentences(story);
    const others = otherWordings(printed);
    return gather(printed, others).map(
      (accounts): Question => ({
        aspect: 'wording',
        template: 'wording',
        slots: { actor: nameOf(accounts.flat(), story) },
        actors: [...new Set(accounts.flat().flatMap(({ said }) => said.actors))].sort(),
        accounts: accounts.map((members) => members.map((printed) => answerOf(story, printed))),
        exclusive: true,
      }),
    );
  },
};

/**
 * Pairs of printings (as indices, both ways) of one quotation in other words: each the nearest that the other's article
 * prints, or it is another sentence of the same speech.
 */
function otherWordings(printed: readonly Printed[]): ReadonlyMap<number, ReadonlySet<number>> {
  const pairs: { readonly i: number; readonly j: number; readonly share: number }[] = [];
  const nearest = new Map<string, number>();
  const seen = (at: number, { said }: Printed, share: number): void => {
    const key = `${at} ${said.testimony}`;
    nearest.set(key, Math.max(share, nearest.get(key) ?? 0));
  };
  const wordsOf = printed.map(({ words }) => new Set(words));
  const byPair = postings(printed, 2);
  const byRow = postings(printed, ROW);
  printed.forEach((a, i) => {
    const near = [...laterWith(a, i, 2, byPair)].filter((j) => mostlyShared(wordsOf[i]!, wordsOf[j]!));
    for (const j of new Set([...near, ...laterWith(a, i, ROW, byRow)])) {
      const b = printed[j]!;
      if (a.said.claim === b.said.claim) continue;
      const common = alignment(a.words, b.words);
      const share = common.length / Math.min(spoken(a.words), spoken(b.words));
      seen(i, b, share);
      seen(j, a, share);
      if (isOtherWording(a, b, common)) pairs.push({ i, j, share });
    }
  });
  const others = new Map<number, Set<number>>();
  const join = (i: number, j: number): unknown => others.set(i, (others.get(i) ?? new Set()).add(j));
  for (const { i, j, share } of pairs) {
    const best = Math.max(
      nearest.get(`${i} ${printed[j]!.said.testimony}`)!,
      nearest.get(`${j} ${printed[i]!.said.testimony}`)!,
    );
    if (share < best && printed[i]!.said.testimony !== printed[j]!.said.testimony) continue;
    join(i, j);
    join(j, i);
  }
  return others;
}

/** The rows of so many words in a printing, each once. */
const rowsOf = ({ words }: Printed, length: number): ReadonlySet<string> =>
  new Set(words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' ')));

/** Which printings hold a row of words, in their order. */
function postings(printed: readonly Printed[], length: number): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  printed.forEach((one, i) => {
    for (const row of rowsOf(one, length)) index.get(row)?.push(i) ?? index.set(row, [i]);
  });
  return index;
}

/** The later printings that share a row of words with one. */
function laterWith(
  one: Printed,
  at: number,
  length: number,
  index: ReadonlyMap<string, readonly number[]>,
): Set<number> {
  const found = new Set<number>();
  for (const row of rowsOf(one, length)) for (const j of index.get(row) ?? []) if (j > at) found.add(j);
  return found;
}

const mostlyShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared >= ALIKE * Math.min(a.size, b.size) - 1;
};

/**
 * One question a quotation, however many ways it is printed in: printings that are joined over any chain of other wordings.
 * Those that print the same words, or a piece of them, stand together.
 */
function gather(printed: readonly Printed[], others: ReadonlyMap<number, ReadonlySet<number>>): Printed[][][] {
  const seen = new Set<number>();
  const found: Printed[][][] = [];
  for (const first of [...others.keys()].sort((a, b) => a - b)) {
    if (seen.has(first)) continue;
    const members = [first];
    seen.add(first);
    for (const at of members)
      for (const other of others.get(at) ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          members.push(other);
        }
    const accounts: number[][] = [];
    for (const one of members.sort((a, b) => a - b)) {
      const account = accounts.find((given) =>
        given.every((other) => !others.get(one)?.has(other) && isPiece(printed[one]!, printed[other]!)),
      );
      if (account) account.push(one);
      else accounts.push([one]);
    }
    found.push(accounts.map((account) => account.map((at) => printed[at]!)));
  }
  return found;
}

/** Whether the shorter of two printings is the longer one, or cut from it; or both print a piece of it alike. */
function isPiece(a: Printed, b: Printed): boolean {
  const common = alignment(a.words, b.words);
  return common.length === Math.min(spoken(a.words), spoken(b.words)) || sharedPart(common, ROW).length >= SHARED;
}

const nameOf = (members: readonly Printed[], story: Story): string => {
  const actor = members.flatMap(({ said }) => said.actors)[0];
  return actor ? story.actors.get(actor)!.name : '';
};

const answerOf = (story: Story, { said, span }: Printed): Answer => ({
  ...said,
  label: span,
  value: { type: 'words', words: story.words(said, span) },
});

const sameSpeaker = (a: Said, b: Said): boolean =>
  a.actors.length === 0 || b.actors.length === 0 || a.actors.some((actor) => b.actors.includes(actor));

/** Whether two printings align but replace words by others: left-out words alone are a cut, not another wording. */
function isOtherWording({ said, words: a }: Printed, { said: other, words: b }: Printed, common: Aligned): boolean {
  const known = sameSpeaker(said, other);
  const within = said.testimony === other.testimony;
  if (known && !within && common.length >= ALIKE * Math.max(spoken(a), spoken(b))) {
    const ends = [a.length, b.length] as const;
    const named = said.actors.length > 0 && other.actors.length > 0;
    return replacements(a, b, [...common, ends], [0, 0]).some(
      (before) => before > 0 || (named && common.length >= BEGINS),
    );
  }
  const part = sharedPart(common, within ? BEFORE : ROW);
  const [first, last] = [part[0], part.at(-1)];
  if (!first || !last || part.length < (within ? REPEATED : known ? SHARED : UNMISTAKABLE)) return false;
  const length = Math.max(spoken(a.slice(first[0], last[0] + 1)), spoken(b.slice(first[1], last[1] + 1)));
  // One article that prints a quotation twice gets one word of it wrong; with more it is another sentence of the same speech.
  if (within && length > part.length + 1) return false;
  // "For the work of the first responders", "for the deeds of the first responders": a common phrase alone is no quotation.
  return (
    part.length >= ALIKE * length &&
    replacements(a, b, part, first).some((before) => before >= BEFORE && part.length - before >= BEHIND)
  );
}

/** Words of one piece that both print before they are one quotation: as a rule, whoever is named beside it, and in one article. */
const SHARED = 7;
const UNMISTAKABLE = 9;
const REPEATED = 5;
/** Words of one speaker behind another beginning. */
const BEGINS = 5;
/** How many of them stand before another word, and behind it. */
const BEFORE = 3;
const BEHIND = 2;
/** So many words in a row begin a piece. */
const ROW = 4;
