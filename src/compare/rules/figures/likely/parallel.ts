/** How far two figures stand in the same run of words: "a 40-metre crane at the far end of the north quay". */
import type { Token } from '../../../../model/reading.ts';
import type { Slot } from '../../../pairs/slot.ts';
import { perStory } from '../../../per-story.ts';
import type { Story } from '../../../story.ts';

/** How many words on each side of a figure are compared. */
const AROUND = 9;
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM']);
/** What a word of grammar weighs. */
const LITTLE = 0.1;

const wordOf = ({ lemma }: Token): string => lemma.toLowerCase();

/** What each word weighs: how rare it is over the story's sentences. */
export const rarity = perStory((story: Story): ((token: Token) => number) => {
  const found = new Map<string, number>();
  let sentences = 0;
  for (const { reading } of story.testimonies)
    for (const { firstToken, endToken } of reading.sentences) {
      sentences++;
      const own = new Set(reading.tokens.slice(firstToken, endToken).map(wordOf));
      for (const word of own) found.set(word, (found.get(word) ?? 0) + 1);
    }
  return (token) =>
    CONTENT.has(token.upos) ? Math.log((sentences + 1) / ((found.get(wordOf(token)) ?? 0) + 0.5)) : LITTLE;
});

export interface Surroundings {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/** The words before and after a figure, the nearest first, within its sentence. */
export function surroundings(story: Story, { given }: Slot): Surroundings {
  const { sentences, tokens } = story.testimonies[given.testimony]!.reading;
  const sentence = sentences[given.statement.sentence];
  if (!sentence) return { before: [], after: [] };
  const { start, end } = given.value;
  const own = tokens.slice(sentence.firstToken, sentence.endToken).filter(({ upos }) => upos !== 'PUNCT');
  return {
    before: own
      .filter((token) => token.end <= start)
      .slice(-AROUND)
      .reverse(),
    after: own.filter((token) => token.start >= end).slice(0, AROUND),
  };
}

/** What the heaviest common subsequence of two lists of words weighs (Needleman and Wunsch 1970, gaps for nothing). */
export function common(a: readonly Token[], b: readonly Token[], weight: (token: Token) => number): number {
  const others = b.map(wordOf);
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const word = wordOf(x);
    if (!others.includes(word)) continue;
    const next = [0];
    for (const [j, other] of others.entries())
      next.push(Math.max(row[j + 1]!, next[j]!, other === word ? row[j]! + weight(x) : 0));
    row = next;
  }
  return row.at(-1)!;
}

/** How much of the words before two figures, and of those after them, is the same and in the same order. */
export function parallel(story: Story, a: Surroundings, b: Surroundings): { before: number; after: number } {
  const weight = rarity(story);
  return { before: common(a.before, b.before, weight), after: common(a.after, b.after, weight) };
}
