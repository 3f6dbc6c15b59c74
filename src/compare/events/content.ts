/** The content words of an article's sentences, by what they name: an event noun stands as its verb, a name is marked as one. */
import { verbOf } from '../../claims/concepts/wordnet.ts';
import type { Testimony } from '../../claims/statement.ts';
import type { Token } from '../../model/reading.ts';

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** What a content word names, or null for another word. */
export function namedBy({ lemma, upos }: Token): string | null {
  if (!CONTENT.has(upos) || !/[\p{L}\p{N}]/u.test(lemma)) return null;
  const word = lemma.toLowerCase();
  return upos === 'NOUN' ? (verbOf(word) ?? word) : word;
}

const kept = new WeakMap<Testimony, readonly (readonly string[])[]>();

/** The content words of each sentence, in text order. */
export function contentOf(testimony: Testimony): readonly (readonly string[])[] {
  let words = kept.get(testimony);
  if (!words) {
    const { tokens, sentences } = testimony.reading;
    words = sentences.map(({ firstToken, endToken }) =>
      tokens.slice(firstToken, endToken).flatMap((token) => namedBy(token) ?? []),
    );
    kept.set(testimony, words);
  }
  return words;
}
