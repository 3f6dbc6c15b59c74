import { Groups } from './groups.ts';
import { sharedShingles, shingleSets } from './shingles.ts';
import type { BareSentence } from './words.ts';

/** A shorter sentence ("No one was hurt.") can be written twice without copying. */
const FEWEST_VERBATIM = 7;
/** A sentence with some words changed must be long enough that what is left alike is not chance. */
const FEWEST_NEAR = 12;
/** Share of the shingles of each that stands in the other. */
const NEAR = 0.7;

/** A sentence of the story: whose it is, and which of its article's sentences. */
export interface SentenceAt {
  readonly article: number;
  readonly sentence: number;
}

/**
 * Groups of sentences that are one sentence, printed word for word or with few words changed. Every group has at least
 * two members; groups and members are in the order of the articles.
 */
export function copiedSentences(articles: readonly (readonly BareSentence[])[]): SentenceAt[][] {
  const wordings = new Map<string, { words: readonly string[]; at: SentenceAt[] }>();
  articles.forEach((sentences, article) => {
    sentences.forEach(({ words }, sentence) => {
      if (words.length < FEWEST_VERBATIM) return;
      const key = words.join(' ');
      const known = wordings.get(key);
      if (known) known.at.push({ article, sentence });
      else wordings.set(key, { words, at: [{ article, sentence }] });
    });
  });
  const distinct = [...wordings.values()];
  const groups = new Groups(distinct.length);
  for (const [left, right] of nearPairs(distinct.map(({ words }) => words))) groups.join(left, right);

  const members = new Map<number, SentenceAt[]>();
  distinct.forEach(({ at }, i) => {
    const group = groups.of(i);
    members.set(group, [...(members.get(group) ?? []), ...at]);
  });
  return [...members.values()].filter((group) => group.length > 1).map((group) => group.sort(inOrder));
}

const inOrder = (a: SentenceAt, b: SentenceAt): number => a.article - b.article || a.sentence - b.sentence;

function nearPairs(sentences: readonly (readonly string[])[]): [number, number][] {
  const long = sentences.flatMap((words, i) => (words.length >= FEWEST_NEAR ? [i] : []));
  const sets = shingleSets(long.map((i) => [sentences[i]!]));
  return sharedShingles(sets)
    .filter(({ left, right, count }) => count >= NEAR * Math.max(sets[left]!.size, sets[right]!.size))
    .map(({ left, right }) => [long[left]!, long[right]!]);
}
