/** Reads the BIO file of names: one token a line with its tag and source, sentences parted by empty lines. */
import { readFileSync } from 'node:fs';
import type { TokenName } from '../src/language/names/tagset.ts';

export interface NameSentence {
  readonly source: string;
  readonly words: readonly string[];
  readonly names: readonly TokenName[];
}

const TAGS: Readonly<Record<string, number>> = { PER: 0, ORG: 1, LOC: 2 };

/** A word's pieces as the tokeniser of the project would cut them: hyphens between letters stand alone, so does 's. */
function piecesOf(word: string): string[] {
  if (/^(?:\p{L}[\p{L}.]*)(?:[-‑–]\p{L}[\p{L}.]*)+$/u.test(word)) return word.split(/([-‑–])/);
  const clitic = /^(.*\p{L})(['’]s)$/u.exec(word);
  return clitic ? [clitic[1] ?? '', clitic[2] ?? ''] : [word];
}

/** Sentences of a BIO file. A tag that goes on from nothing, or from another type, starts a name. */
export function readNames(path: string): NameSentence[] {
  const sentences: NameSentence[] = [];
  let words: string[] = [];
  let names: { first: number; end: number; type: number }[] = [];
  let source = '';
  let open = false;
  for (const line of `${readFileSync(path, 'utf8')}\n\n`.split('\n')) {
    const [word, tag, from] = line.split('\t');
    if (!word || tag === undefined) {
      if (words.length) sentences.push({ source, words, names });
      [words, names, open] = [[], [], false];
      continue;
    }
    source = from ?? source;
    const pieces = piecesOf(word);
    const type = TAGS[tag.slice(2)];
    const last = names.at(-1);
    if (type === undefined) open = false;
    else if (open && tag.startsWith('I') && last?.type === type) last.end = words.length + pieces.length;
    else {
      names.push({ first: words.length, end: words.length + pieces.length, type });
      open = true;
    }
    words.push(...pieces);
  }
  return sentences;
}
