import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAges } from './ages.ts';
import { keepSubjectsBare } from './bare-subjects.ts';
import { keepClausesBetween } from './clause-between.ts';
import { keepJoined } from './joined-words.ts';
import { placeTimes } from './times.ts';
import { joinTitles } from './titles.ts';
import { hang, type Rule, type Tree } from './tree.ts';
import { keepNamesWhole } from './whole-names.ts';

/** A tree written as lines of "form tag head relation"; a comma before a form stands before the word. */
function treeOf(...lines: readonly string[]): Tree {
  const rows = lines.map((line) => line.split(' ') as [string, string, string, string]);
  const comma = (word: number): boolean => rows[word]?.[0].startsWith(',') ?? false;
  return {
    forms: rows.map(([form]) => form.replace(/^,/u, '').toLowerCase()),
    tags: rows.map(([, tag]) => tag),
    heads: Int32Array.from(rows, ([, , head]) => Number(head)),
    relations: rows.map(([, , , relation]) => relation),
    comma,
    apart: comma,
  };
}

const arcs = ({ heads, relations }: Tree): string[] => relations.map((relation, word) => `${heads[word]} ${relation}`);

function mended(rule: Rule, ...lines: readonly string[]): string[] {
  const tree = treeOf(...lines);
  rule(tree);
  return arcs(tree);
}

describe('rules change what contradicts grammar', () => {
  it('a name behind a comma is joined, its last word is part of it', () => {
    const read = mended(
      keepNamesWhole,
      ...['Orla PROPN/NNP 6 nsubj', 'Quist PROPN/NNP 0 flat', ',Tam PROPN/NNP 0 flat', 'Brell PROPN/NNP 0 flat'],
      ...['and CCONJ/CC 5 cc', 'Voss PROPN/NNP 0 conj', 'sang VERB/VBD -1 root'],
    );
    expect(read).toEqual(['6 nsubj', '0 flat', '0 conj', '2 flat', '5 cc', '0 conj', '-1 root']);
  });

  it('a noun behind a preposition hangs on the subject before it', () => {
    const read = mended(
      keepSubjectsBare,
      ...['talks NOUN/NNS 3 nsubj', 'with ADP/IN 2 case', 'miners NOUN/NNS 3 nsubj', 'failed VERB/VBD -1 root'],
    );
    expect(read).toEqual(['3 nsubj', '2 case', '0 nmod', '-1 root']);
  });

  it('a preposition of a subject can begin the clause', () => {
    const read = mended(
      keepSubjectsBare,
      ...['left VERB/VBD -1 root', 'after ADP/IN 2 case', 'Quist PROPN/NNP 3 nsubj', 'came VERB/VBD 0 advcl'],
    );
    expect(read).toEqual(['-1 root', '3 mark', '3 nsubj', '0 advcl']);
  });

  it('a participle takes its noun along', () => {
    const read = mended(
      keepSubjectsBare,
      ...['hit VERB/VBN -1 root', 'by ADP/IN 2 case', 'rocks NOUN/NNS 3 nsubj', 'falling VERB/VBG 0 advcl'],
    );
    expect(read).toEqual(['-1 root', '2 case', '0 obl', '2 acl']);
  });

  it('a noun next to a name is a phrase of its own', () => {
    const read = mended(
      keepSubjectsBare,
      ...[
        'in ADP/IN 3 case',
        'the DET/DT 3 det',
        'round NOUN/NN 3 compound',
        'Quist PROPN/NNP 4 nsubj',
        'won VERB/VBD -1 root',
      ],
    );
    expect(read).toEqual(['2 case', '2 det', '4 obl', '4 nsubj', '-1 root']);
  });

  it('"and" joins two subjects', () => {
    const read = mended(
      keepJoined,
      ...['roads NOUN/NNS 3 nsubj', 'and CCONJ/CC 2 cc', 'bridges NOUN/NNS 3 nsubj', 'closed VERB/VBD -1 root'],
    );
    expect(read).toEqual(['3 nsubj', '2 cc', '0 conj', '-1 root']);
  });

  it('"that" before a subject is a conjunction, "who" an object', () => {
    const lines = (form: string, relation: string): string[] => [
      ...['news NOUN/NN -1 root', `${form} PRON/WDT 3 nsubj`, 'Quist PROPN/NNP 3 nsubj', `fled VERB/VBD 0 ${relation}`],
    ];
    expect(mended(joinTitles, ...lines('that', 'acl'))[1]).toBe('3 mark');
    expect(mended(joinTitles, ...lines('who', 'acl:relcl'))[1]).toBe('3 obj');
  });

  it('a title with an article is the subject, an abbreviation hangs on the name', () => {
    expect(
      mended(
        joinTitles,
        'the DET/DT 1 det',
        'mayor NOUN/NN 3 nsubj',
        'Quist PROPN/NNP 3 nsubj',
        'left VERB/VBD -1 root',
      ),
    ).toEqual(['1 det', '3 nsubj', '1 appos', '-1 root']);
    expect(mended(joinTitles, 'Gov. PROPN/NNP 2 nsubj', 'Quist PROPN/NNP 2 nsubj', 'left VERB/VBD -1 root')).toEqual([
      '1 nmod:desc',
      '2 nsubj',
      '-1 root',
    ]);
  });
});

const TAGS = [
  'NOUN/NN',
  'PROPN/NNP',
  'VERB/VBN',
  'VERB/VBD',
  'VERB/VBG',
  'AUX/VBD',
  'ADP/IN',
  'CCONJ/CC',
  'NUM/CD',
  'PRON/WDT',
];
const RELATIONS = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'obl',
  'nmod',
  'case',
  'cc',
  'conj',
  'flat',
  'compound',
  'advcl',
  'parataxis',
  'aux',
  'appos',
];
const FORMS = ['that', 'after', 'with', 'monday', '34', '5:30', 'at', 'p.m.', 'quist', 'gov.'];

/** A tree without crossing arcs over words from..to: a root and trees to its left and right. */
function grow(heads: Int32Array, from: number, to: number, head: number, next: () => number): void {
  for (let start = from; start < to; ) {
    const end = start + 1 + (next() % (to - start));
    const root = start + (next() % (end - start));
    heads[root] = head;
    grow(heads, start, root, root, next);
    grow(heads, root + 1, end, root, next);
    start = end;
  }
}

const anyTree = fc.array(fc.nat(9999), { minLength: 200, maxLength: 200 }).map((numbers): Tree => {
  let at = 0;
  const next = (): number => numbers[at++ % numbers.length]!;
  const length = 2 + (next() % 14);
  const heads = new Int32Array(length).fill(-1);
  const root = next() % length;
  grow(heads, 0, root, root, next);
  grow(heads, root + 1, length, root, next);
  const some = (list: readonly string[]): string[] => Array.from(heads, () => list[next() % list.length]!);
  const commas = Array.from(heads, () => next() % 3 === 0);
  const comma = (word: number): boolean => commas[word] ?? false;
  const relations = some(RELATIONS);
  relations[root] = 'root';
  return { heads, relations, tags: some(TAGS), forms: some(FORMS), comma, apart: comma };
});

/** What is wrong with a tree, if anything. */
function faults({ heads, relations }: Tree): string[] {
  const found: string[] = [];
  heads.forEach((head, word) => {
    let at = word;
    for (let steps = 0; at >= 0 && steps <= heads.length; steps++) at = heads[at]!;
    if (at >= 0) found.push(`circle at ${word}`);
    if (head < 0 !== (relations[word] === 'root')) found.push(`root ${word}`);
    const [from, to] = word < head ? [word, head] : [head, word];
    for (let other = from + 1; head >= 0 && other < to; other++)
      if (heads[other]! < from || heads[other]! > to) found.push(`${word} crosses ${other}`);
  });
  if (heads.filter((head) => head < 0).length !== 1) found.push('roots');
  return found;
}

describe('rules leave a tree without crossing arcs', () => {
  it.each([
    ['whole names', keepNamesWhole],
    ['clauses between', keepClausesBetween],
    ['bare subjects', keepSubjectsBare],
    ['joined words', keepJoined],
    ['times', placeTimes],
    ['ages', placeAges],
    ['titles', joinTitles],
  ])('%s', (_, rule) => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(faults(tree)).toEqual([]);
        rule(tree);
        expect(faults(tree)).toEqual([]);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('a word is not hung below itself or across another arc', () => {
    const tree = treeOf('a X 1 det', 'b X -1 root', 'c X 3 det', 'd X 1 obj');
    expect(hang(tree, 3, 2, 'obj')).toBe(false);
    expect(hang(tree, 2, 0, 'obj')).toBe(false);
    expect(hang(tree, 2, 1, 'obj')).toBe(true);
    expect(arcs(tree)).toEqual(['1 det', '-1 root', '1 obj', '1 obj']);
  });
});
