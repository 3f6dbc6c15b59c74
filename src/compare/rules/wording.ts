import { heardWords } from '../heard-words.ts';
import type { Answer, ComparisonRule, Question } from '../rule.ts';
import type { Said, Story } from '../story.ts';

/** What an editor put into a quotation, or cut from it, is marked there. */
const EDITED = /[[\]]/;
const MIN_WORDS = 4;
/** Share of words two printings of one quotation have in common, in order. */
const ALIKE = 0.7;
const MAX_WORDS = 80;

interface Printed {
  readonly said: Said;
  readonly text: string;
  readonly words: readonly string[];
}

/** One quotation printed with different words inside the marks. A shorter piece of it is no other wording. */
export const wording: ComparisonRule = {
  name: 'wording',
  find(story) {
    const printed = story.said
      .filter((said) => said.statement.predicate === 'quotation' && !EDITED.test(story.words(said, said.statement)))
      .map((said): Printed => {
        const text = story.words(said, said.statement);
        return { said, text, words: heardWords(text) };
      })
      .filter(({ words }) => words.length >= MIN_WORDS && words.length <= MAX_WORDS);
    const others = otherWordings(printed);
    return gather(printed, others).map(
      (accounts): Question => ({
        aspect: 'wording',
        template: 'wording',
        slots: { actor: nameOf(accounts.flat(), story) },
        actors: [...new Set(accounts.flat().flatMap(({ said }) => said.actors))].sort(),
        accounts: accounts.map((members) => members.map(whole)),
        exclusive: true,
      }),
    );
  },
};

/** Pairs of printings (as indices, both ways) of one quotation in other words. */
function otherWordings(printed: readonly Printed[]): ReadonlyMap<number, ReadonlySet<number>> {
  const index = new Map<string, number[]>();
  printed.forEach(({ words }, i) => {
    for (const word of new Set(words)) index.set(word, [...(index.get(word) ?? []), i]);
  });
  const others = new Map<number, Set<number>>();
  const join = (i: number, j: number): unknown => others.set(i, (others.get(i) ?? new Set()).add(j));
  printed.forEach((a, i) => {
    const shared = new Map<number, number>();
    for (const word of new Set(a.words))
      for (const j of index.get(word) ?? []) if (j > i) shared.set(j, (shared.get(j) ?? 0) + 1);
    for (const [j, count] of shared) {
      const b = printed[j]!;
      if (
        count < ALIKE * Math.min(new Set(a.words).size, new Set(b.words).size) - 1 ||
        !sameSpeaker(a.said, b.said) ||
        !isOtherWording(a.words, b.words)
      )
        continue;
      join(i, j);
      join(j, i);
    }
  });
  return others;
}

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

/** Whether the shorter of two printings is the longer one, or cut from it. */
const isPiece = (a: Printed, b: Printed): boolean =>
  alignment(a.words, b.words).length === Math.min(a.words.length, b.words.length);

const nameOf = (members: readonly Printed[], story: Story): string => {
  const actor = members.flatMap(({ said }) => said.actors)[0];
  return actor ? story.actors.get(actor)!.name : '';
};

const whole = ({ said, text }: Printed): Answer => ({
  ...said,
  label: said.statement,
  value: { type: 'words', words: text },
});

const sameSpeaker = (a: Said, b: Said): boolean =>
  a.actors.length === 0 || b.actors.length === 0 || a.actors.some((actor) => b.actors.includes(actor));

/** Whether two printings align but replace words by others: left-out words alone are a cut, not another wording. */
function isOtherWording(a: readonly string[], b: readonly string[]): boolean {
  const common = alignment(a, b);
  if (common.length < ALIKE * Math.max(a.length, b.length)) return false;
  // A replaced word: between two aligned words both printings have words of their own.
  const bounds = [...common, [a.length, b.length] as const];
  let [i, j] = [0, 0];
  let replaced = 0;
  for (const [x, y] of bounds) {
    if (x > i && y > j) replaced += Math.min(x - i, y - j);
    [i, j] = [x + 1, y + 1];
  }
  return replaced > 0;
}

/** The longest common subsequence, as pairs of positions (Hunt and Szymanski's problem, by dynamic programming). */
function alignment(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const table = Array.from({ length: a.length + 1 }, () => new Int16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] = a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (table[i + 1]![j]! >= table[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}
