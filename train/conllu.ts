/** Reads CoNLL-U treebanks (universaldependencies.org/format.html) for training and measuring. */
import { readFileSync } from 'node:fs';

/** One syntactic word of a gold tree. */
export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** Index in the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  /** Offsets into the sentence's text. */
  readonly start: number;
  readonly end: number;
}

export interface GoldSentence {
  readonly text: string;
  readonly words: readonly GoldWord[];
}

/** The sentences of a CoNLL-U file, with the place of every word in the sentence's text. */
export function readTreebank(path: string): GoldSentence[] {
  return readFileSync(path, 'utf8')
    .split(/\n\n+/)
    .filter((block) => /^1\t/m.test(block))
    .map(readSentence);
}

function readSentence(block: string): GoldSentence {
  let text = '';
  const words: GoldWord[] = [];
  let range: { form: string; last: number; at: number; spaceAfter: boolean } | null = null;
  for (const line of block.split('\n')) {
    if (!/^\d/.test(line)) continue;
    const [number, form, lemma, upos, xpos, feats, head, deprel, , misc] = line.split('\t') as string[];
    const spaceAfter = !/\bSpaceAfter=No\b/.test(misc ?? '');
    if (number!.includes('.')) continue;
    if (number!.includes('-')) {
      range = { form: form!, last: Number(number!.split('-')[1]), at: text.length, spaceAfter };
      continue;
    }
    const start = text.length;
    const common = { form: form!, lemma: lemma!, upos: upos!, xpos: xpos!, feats: feats!, deprel: deprel! };
    text += form;
    words.push({ ...common, head: Number(head) - 1, start, end: text.length });
    if (range) {
      if (Number(number) < range.last) continue;
      // a word that does not spell its part ("its" read as it + 's): the text has the written form
      text = text.slice(0, range.at) + range.form;
      if (range.spaceAfter) text += ' ';
      range = null;
    } else if (spaceAfter) text += ' ';
  }
  return { text: text.trimEnd(), words };
}
