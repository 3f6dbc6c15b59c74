/** What the encoder knows of a word: rows of its tables, one for each fact. */
import type { WordFacts } from '../tagger/attributes.ts';

interface Table {
  readonly fact: keyof WordFacts | 'tag';
  /** The table has 2 ** bits rows. */
  readonly bits: number;
  /** The fact is a small number: its own row. Other facts are hashed. */
  readonly small?: true;
  /** Looked up only for words that the treebank has often: the hash of another would be the row of some other word. */
  readonly frequent?: true;
}

/** The tables, in the order in which their rows stand in the weights. */
export const TABLES: readonly Table[] = [
  { fact: 'lower', bits: 14, frequent: true },
  { fact: 'form', bits: 14, frequent: true },
  { fact: 'suffix2', bits: 11 },
  { fact: 'suffix3', bits: 12 },
  { fact: 'suffix4', bits: 13 },
  { fact: 'prefix3', bits: 12 },
  { fact: 'shape', bits: 9 },
  { fact: 'cluster', bits: 8, small: true },
  { fact: 'capitals', bits: 3, small: true },
  { fact: 'lists', bits: 10 },
  { fact: 'senses', bits: 12 },
  { fact: 'tags', bits: 10 },
  { fact: 'tag', bits: 7, small: true },
];

const STARTS = TABLES.map((_, i) => TABLES.slice(0, i).reduce((sum, { bits }) => sum + 2 ** bits, 0));

/** How many rows the tables have together. */
export const ROWS = TABLES.reduce((sum, { bits }) => sum + 2 ** bits, 0);

/** Writes the rows of a word with a tag to `out`, one for each table, -1 for none. */
export function rowsOf(facts: WordFacts, tag: number, out: Int32Array): void {
  for (let t = 0; t < TABLES.length; t++) {
    const { fact, bits, small, frequent } = TABLES[t]!;
    if (frequent && facts.tags === 0) {
      out[t] = -1;
      continue;
    }
    const value = fact === 'tag' ? tag : facts[fact];
    const row = small ? value & (2 ** bits - 1) : Math.imul(value, 0x9e3779b1) >>> (32 - bits);
    out[t] = STARTS[t]! + row;
  }
}
