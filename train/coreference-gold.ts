/** Reads who is meant from the GUM corpus: `Entity=` of its CoNLL-U files (Zeldes 2017; the format of CorefUD). */
import { readFileSync } from 'node:fs';
import { type GoldWord, readTreebank } from './conllu.ts';

/** A text and its chains of two mentions or more; a mention is known by where its head word begins. */
export interface GoldChains {
  readonly text: string;
  readonly chains: readonly (readonly { readonly at: number; readonly pronoun: boolean }[])[];
}

interface Placed extends GoldWord {
  readonly entity: string;
  readonly at: number;
  readonly sentence: number;
}

export function readGold(path: string): GoldChains {
  const blocks = readFileSync(path, 'utf8')
    .split(/\n\n+/)
    .filter((block) => /^1\t/m.test(block));
  const sentences = readTreebank(path);
  let text = '';
  const words: Placed[] = [];
  sentences.forEach((sentence, s) => {
    const block = blocks[s]!;
    if (text) text += /^# newpar/m.test(block) ? '\n\n' : ' ';
    const fields = block.split('\n').filter((line) => /^\d+\t/.test(line));
    sentence.words.forEach((word, i) => {
      const entity = /(?:^|\|)Entity=([^|]*)/.exec(fields[i]!.split('\t')[9]!)?.[1] ?? '';
      words.push({ ...word, entity, at: text.length + word.start, sentence: s });
    });
    text += sentence.text;
  });
  return { text, chains: chainsOf(words) };
}

function chainsOf(words: readonly Placed[]): GoldChains['chains'] {
  const chains = new Map<string, { at: number; pronoun: boolean }[]>();
  const open = new Map<string, number[]>();
  const close = (id: string, end: number): void => {
    const first = open.get(id)?.pop();
    if (first === undefined) return;
    const head = headOf(words, first, end);
    const chain = chains.get(id) ?? [];
    chains.set(id, chain);
    chain.push({ at: head.at, pronoun: first === end && head.upos === 'PRON' });
  };
  words.forEach(({ entity }, i) => {
    for (const { 0: piece } of entity.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      const id = /^\(?(\w+)/.exec(piece)![1]!;
      if (piece.startsWith('(')) open.set(id, [...(open.get(id) ?? []), i]);
      if (piece.endsWith(')')) close(id, i);
    }
  });
  return [...chains.values()].filter(({ length }) => length > 1).map((chain) => chain.sort((a, b) => a.at - b.at));
}

/** The word of a mention that hangs on a word outside it. */
function headOf(words: readonly Placed[], first: number, last: number): Placed {
  const start = first - indexOf(words, first);
  for (let i = first; i <= last; i++) {
    const { head, deprel } = words[i]!;
    const at = start + head;
    if (deprel !== 'punct' && (head < 0 || at < first || at > last)) return words[i]!;
  }
  return words[last]!;
}

/** The index of a word in its sentence. */
function indexOf(words: readonly Placed[], at: number): number {
  let first = at;
  while (first > 0 && words[first - 1]!.sentence === words[at]!.sentence) first--;
  return at - first;
}
