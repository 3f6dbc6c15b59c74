/** Builds the lexicon: tags a word had in the treebank, WordNet facts, clusters. */
import { normalise } from '../src/language/tagger/attributes.ts';
import { hashString } from '../src/language/tagger/hash.ts';
import type { Lexicon } from '../src/language/tagger/lexicon.ts';
import { nameLists } from '../src/language/tagger/lists.ts';
import type { GoldSentence } from './conllu.ts';
import { wordnetSenses } from './wordnet.ts';

/** Seen less often, a word's tags say more of the sentence it was seen in than of the word. */
const MIN_COUNT = 4;
/** Tags of a smaller share are slips or rare uses. */
const MIN_SHARE = 0.04;

/** The tag of a gold word as the tagger gives it: universal and treebank part of speech. */
export const tagOf = (word: { upos: string; xpos: string }): string => `${word.upos}/${word.xpos}`;

/** What raw text says of words (in lower case): clusters and habits of capitals. */
export interface RawText {
  readonly clusters: ReadonlyMap<string, number>;
  readonly capitals: ReadonlyMap<string, number>;
}

export function buildLexicon(sentences: readonly GoldSentence[], { clusters, capitals }: RawText): Lexicon {
  const counts = new Map<string, Map<string, number>>();
  for (const { words } of sentences) {
    for (const word of words) {
      const lower = normalise(word.form).toLowerCase();
      const tags = counts.get(lower) ?? new Map<string, number>();
      tags.set(tagOf(word), (tags.get(tagOf(word)) ?? 0) + 1);
      counts.set(lower, tags);
    }
  }
  const ids = new Map<string, number>();
  const classes = new Map<number, number>();
  for (const lower of [...counts.keys()].sort()) {
    const tags = [...counts.get(lower)!].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const total = tags.reduce((sum, [, count]) => sum + count, 0);
    if (total < MIN_COUNT) continue;
    const kept = tags.filter(([, count]) => count / total >= MIN_SHARE).slice(0, 4);
    const key = kept.map(([tag]) => tag).join(' ');
    if (!ids.has(key)) ids.set(key, ids.size + 1);
    classes.set(hashString(lower), ids.get(key)!);
  }
  const senses = new Map([...wordnetSenses()].map(([lemma, facts]) => [hashString(lemma), facts]));
  const usage = new Map([...clusters].map(([word, id]) => [hashString(word), id]));
  for (const [word, habit] of capitals) {
    const hash = hashString(word);
    usage.set(hash, (usage.get(hash) ?? 0) | (habit << 8));
  }
  return { senses, classes, lists: nameLists(), usage };
}
