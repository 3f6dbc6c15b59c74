/** What words and arcs can be at all: it spares scoring the rest. */
import { tagClasses } from '../src/language/parser/input.ts';
import { labelKey } from '../src/language/parser/labels.ts';
import { normalise } from '../src/language/tagger/attributes.ts';
import { hashString } from '../src/language/tagger/hash.ts';
import type { GoldSentence } from './conllu.ts';
import { tagOf } from './lexicon.ts';

/** Seen as often, a word has shown the tags it can have. */
const FREQUENT = 25;

/** Tags of the frequent words, by the hash of the word in lower case. */
export function tagChoices(
  train: readonly GoldSentence[],
  index: ReadonlyMap<string, number>,
): Map<number, Uint8Array> {
  const seen = new Map<string, { count: number; tags: Set<number> }>();
  for (const { words } of train) {
    for (const word of words) {
      const lower = normalise(word.form).toLowerCase();
      const entry = seen.get(lower) ?? { count: 0, tags: new Set() };
      entry.count++;
      entry.tags.add(index.get(tagOf(word))!);
      seen.set(lower, entry);
    }
  }
  return new Map(
    [...seen]
      .filter(([, { count }]) => count >= FREQUENT)
      .map(([lower, { tags }]) => [hashString(lower), Uint8Array.from(tags).sort()]),
  );
}

/** Relations of arcs, by the universal parts of speech of head and child and the side: `labelKey`. */
export function labelChoices(
  train: readonly GoldSentence[],
  tags: readonly string[],
  relations: readonly string[],
): Map<number, Uint8Array> {
  const { universal } = tagClasses(tags);
  const numberOf = new Map(tags.map((tag, i) => [tag.split('/')[0]!, universal[i]!]));
  const seen = new Map<number, Set<number>>();
  for (const { words } of train) {
    words.forEach((word, d) => {
      if (word.head < 0) return;
      const head = numberOf.get(words[word.head]!.upos);
      const child = numberOf.get(word.upos);
      if (head === undefined || child === undefined) return;
      const key = labelKey(head, child, word.head < d);
      seen.set(key, (seen.get(key) ?? new Set()).add(relations.indexOf(word.deprel)));
    });
  }
  return new Map([...seen].map(([key, found]) => [key, Uint8Array.from(found).sort()]));
}
