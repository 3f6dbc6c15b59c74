/**
 * Who is meant, against people's marking:
 *
 *   npm run bench -- coreference
 *
 * GAP development (he and she between two names), whole and in two halves (even and odd examples; the weights of the
 * pronouns were tuned on the even ones), by the scorer of ../shared/score. GUM (whole documents of six kinds): the rules
 * were tuned on its training part, its development part is for measuring. For GUM two tables: the links of pronouns (right
 * where the nearest name or noun of the chain is of the pronoun's bearer), and chains by MUC (Vilain et al. 1995) and B³
 * (Bagga and Baldwin 1998) over mentions known by their head words, of gold chains with two mentions or more.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from '../src/language/analyse.ts';
import { placeAppositions } from '../src/language/appositions.ts';
import { resolve } from '../src/language/coreference/resolve.ts';
import { headOf } from '../src/language/head.ts';
import { findNames } from '../src/language/names/find-names.ts';
import { findQuotes } from '../src/language/quotes/find-quotes.ts';
import { treeOf } from '../src/language/tree.ts';
import type { Chain } from '../src/model/reading.ts';
import { type GoldChains, readGold } from '../train/coreference-gold.ts';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const LAYOUT = { title: null, dropped: [] };

const PRONOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'he, she': 'he him his himself she her hers herself',
    it: 'it its itself',
    they: 'they them their theirs themselves',
    'I, we': 'i me my mine myself we us our ours ourselves',
  }).flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])),
);

/** Chains as sets of places: each mention is known by where its head word begins. */
export interface Found {
  readonly chains: readonly (readonly { readonly at: number; readonly pronoun: boolean }[])[];
}

/** The chains of a text as the program finds them. */
export function chainsOf(text: string): Found {
  const parsed = analyse(text, LAYOUT);
  const names = findNames(parsed);
  const syntax = placeAppositions(parsed, names);
  return placed(syntax, resolve(syntax, names, findQuotes(syntax, names)).chains);
}

export function placed(syntax: Parameters<typeof treeOf>[0], chains: readonly Chain[]): Found {
  const tree = treeOf(syntax);
  return {
    chains: chains.map(({ mentions }) =>
      mentions.flatMap((mention) => {
        const head = headOf(tree, mention);
        return head < 0 ? [] : [{ at: tree.tokens[head]!.start, pronoun: mention.kind === 'pronoun' }];
      }),
    ),
  };
}

interface Counts {
  right: number;
  found: number;
  wanted: number;
}

const fresh = (): Counts => ({ right: 0, found: 0, wanted: 0 });

/** Adds one document's links of pronouns. */
export function countPronouns(counts: Map<string, Counts>, { text, chains }: GoldChains, found: Found): void {
  const goldOf = new Map<number, number>();
  chains.forEach((chain, c) => {
    for (const { at } of chain) goldOf.set(at, c);
  });
  const linked = new Map<number, number>();
  for (const chain of found.chains)
    for (const { at, pronoun } of chain) {
      if (!pronoun) continue;
      const named = chain.filter((other) => !other.pronoun);
      const before = named.filter((other) => other.at < at).at(-1) ?? named[0];
      if (before) linked.set(at, before.at);
    }
  for (const { 0: word, index } of text.matchAll(/[A-Za-z]+/g)) {
    const name = PRONOUNS.get(word.toLowerCase());
    if (!name) continue;
    const count = counts.get(name) ?? fresh();
    counts.set(name, count);
    const gold = goldOf.get(index);
    const answer = gold !== undefined && chains[gold]!.some(({ pronoun }) => !pronoun);
    if (answer) count.wanted++;
    const link = linked.get(index);
    if (link === undefined) continue;
    count.found++;
    if (answer && goldOf.get(link) === gold) count.right++;
  }
}

/** Adds one document's MUC and B³, precision and recall. */
function countChains(sums: Record<'mucP' | 'mucR' | 'b3P' | 'b3R', [number, number]>, gold: GoldChains, found: Found) {
  const key = gold.chains.map((chain) => chain.map(({ at }) => at));
  const response = found.chains
    .map((chain) => [...new Set(chain.map(({ at }) => at))])
    .filter(({ length }) => length > 1);
  const side = (
    from: readonly number[][],
    to: readonly number[][],
    muc: [number, number],
    b3: [number, number],
  ): void => {
    const chainAt = new Map(to.flatMap((chain, c) => chain.map((at): [number, number] => [at, c])));
    for (const chain of from) {
      const parts = new Map<number, number>();
      let alone = 0;
      for (const at of chain) {
        const part = chainAt.get(at);
        if (part === undefined) alone++;
        else parts.set(part, (parts.get(part) ?? 0) + 1);
      }
      muc[0] += chain.length - parts.size - alone;
      muc[1] += chain.length - 1;
      for (const size of parts.values()) b3[0] += (size * size) / chain.length;
      b3[1] += chain.length;
    }
  };
  side(key, response, sums.mucR, sums.b3R);
  side(response, key, sums.mucP, sums.b3P);
}

const percent = (part: number, whole: number): string => (whole ? (100 * part) / whole : 0).toFixed(1).padStart(7);
const f1 = (p: number, r: number): number => (p + r ? (2 * p * r) / (p + r) : 0);

export function printGum(name: string, documents: readonly GoldChains[], read: (document: GoldChains) => Found): void {
  const pronouns = new Map<string, Counts>();
  const sums = { mucP: [0, 0], mucR: [0, 0], b3P: [0, 0], b3R: [0, 0] } as Parameters<typeof countChains>[0];
  for (const document of documents) {
    const found = read(document);
    countPronouns(pronouns, document, found);
    countChains(sums, document, found);
  }
  console.log(`\n${name}: ${documents.length} documents`);
  console.log(`${''.padEnd(16)}precision recall     F1    number`);
  for (const kind of ['he, she', 'it', 'they', 'I, we']) {
    const { right, found, wanted } = pronouns.get(kind) ?? fresh();
    console.log(
      `${kind.padEnd(16)} ${percent(right, found)} ${percent(right, wanted)} ${percent(2 * right, found + wanted)} ${String(wanted).padStart(8)}`,
    );
  }
  for (const kind of ['muc', 'b3'] as const) {
    const [p, r] = [sums[`${kind}P`], sums[`${kind}R`]].map(([a, b]) => (b ? a / b : 0)) as [number, number];
    console.log(`${kind.padEnd(16)} ${percent(p, 1)} ${percent(r, 1)} ${percent(f1(p, r), 1)}`);
  }
}

/** GAP by its scorer, whole and in halves. */
function gap(): void {
  const data = `${shared}data/coref`;
  const work = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
  const score = (...args: string[]): string =>
    execFileSync(process.execPath, [`${shared}score/coref.mjs`, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  try {
    const records = score('inputs', data).split('\n').filter(Boolean);
    const predictions = join(work, 'predictions.jsonl');
    const lines = records.map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      const parsed = analyse(text, LAYOUT);
      const names = findNames(parsed);
      const syntax = placeAppositions(parsed, names);
      return JSON.stringify({ id, text, chains: resolve(syntax, names, findQuotes(syntax, names)).chains });
    });
    writeFileSync(predictions, lines.join('\n'));
    const [head = '', ...rows] = readFileSync(join(data, 'gap-development.tsv'), 'utf8').split('\n').filter(Boolean);
    for (const [name, keep] of [
      ['all', () => true],
      ['even half', (i: number) => i % 2 === 0],
      ['odd half', (i: number) => i % 2 === 1],
    ] as const) {
      const part = join(work, 'part.tsv');
      writeFileSync(part, `${[head, ...rows.filter((_, i) => keep(i))].join('\n')}\n`);
      console.log(`\nGAP development, ${name}`);
      console.log(
        score('score', part, predictions)
          .replace(/^\{.*\n?/m, '')
          .trimEnd(),
      );
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Prints the tables. */
export function coreference(): void {
  if (!existsSync(`${shared}data/train/gum`)) {
    console.log('Not measured: ../shared is not here.');
    return;
  }
  for (const part of ['train', 'dev']) {
    const folder = `${shared}data/train/gum/${part}`;
    const documents = readdirSync(folder)
      .sort()
      .map((file) => readGold(join(folder, file)));
    printGum(`GUM ${part}`, documents, ({ text }) => chainsOf(text));
  }
  gap();
}
