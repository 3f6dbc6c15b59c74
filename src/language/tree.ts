/** The dependency trees of an article, ready to be walked downwards. Made once for each list of tokens and kept as long as that. */
import type { Span } from '../model/passage.ts';
import type { Sentence, Token } from '../model/reading.ts';
import type { Syntax } from './syntax.ts';

export interface Tree {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The dependents of a token, in text order. */
  children(token: number): readonly number[];
  /** The first and the last token of a token's subtree. */
  first(token: number): number;
  last(token: number): number;
  /** Index of the sentence a token stands in. */
  sentence(token: number): number;
  /** Its words in lower case, its lemma in lower case, and its relation without the sub-type. */
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly relations: readonly string[];
  /** The governor of a token; -1 at a root, also where a parse leads out of its sentence or in a circle. */
  head(token: number): number;
}

const NONE: readonly number[] = [];
/** No word of a language has more dependents; a page of words in a row must not make every look at them slow. */
const MAX_CHILDREN = 100;
const trees = new WeakMap<readonly Token[], Tree>();

/** The tree of an article. Takes what `analyse` gives; linear in its tokens. */
export function treeOf(syntax: Syntax): Tree {
  let tree = trees.get(syntax.tokens);
  if (!tree) {
    tree = build(syntax);
    trees.set(syntax.tokens, tree);
  }
  return tree;
}

function build({ text, tokens, sentences }: Syntax): Tree {
  const count = tokens.length;
  const sentenceOf = new Int32Array(count);
  const heads = new Int32Array(count).fill(-1);
  const children: number[][] = [];
  sentences.forEach(({ firstToken, endToken }, s) => {
    for (let i = firstToken; i < endToken; i++) sentenceOf[i] = s;
  });
  for (let i = 0; i < count; i++) {
    const { head } = tokens[i]!;
    if (head >= 0 && head < count && head !== i && sentenceOf[head] === sentenceOf[i]) heads[i] = head;
  }
  cutCircles(heads);
  const waiting = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const head = heads[i]!;
    if (head < 0) continue;
    children[head] ??= [];
    if (children[head].length < MAX_CHILDREN) children[head].push(i);
    waiting[head]!++;
  }
  const first = new Int32Array(count);
  for (let i = 0; i < count; i++) first[i] = i;
  const last = first.slice();
  const ready: number[] = [];
  for (let i = 0; i < count; i++) if (waiting[i] === 0) ready.push(i);
  for (let at = 0; at < ready.length; at++) {
    const i = ready[at]!;
    const head = heads[i]!;
    if (head < 0) continue;
    if (first[i]! < first[head]!) first[head] = first[i]!;
    if (last[i]! > last[head]!) last[head] = last[i]!;
    if (--waiting[head]! === 0) ready.push(head);
  }
  return {
    text,
    words: tokens.map(({ start, end }) => text.slice(start, end).toLowerCase()),
    lemmas: tokens.map(({ lemma }) => lemma.toLowerCase()),
    relations: tokens.map(({ deprel }) => baseOf(deprel)),
    tokens,
    sentences,
    children: (token) => children[token] ?? NONE,
    first: (token) => first[token]!,
    last: (token) => last[token]!,
    sentence: (token) => sentenceOf[token]!,
    head: (token) => heads[token]!,
  };
}

/** Makes a root of one token in every circle of heads. */
function cutCircles(heads: Int32Array): void {
  const seen = new Int32Array(heads.length);
  for (let i = 0; i < heads.length; i++) {
    let at = i;
    while (at >= 0 && seen[at] === 0) {
      seen[at] = i + 1;
      const head = heads[at]!;
      if (head >= 0 && seen[head] === i + 1) heads[at] = -1;
      at = heads[at]!;
    }
  }
}

const bases = new Map<string, string>();

/** "nsubj" of "nsubj:pass". */
function baseOf(deprel: string): string {
  let base = bases.get(deprel);
  if (base === undefined) {
    const colon = deprel.indexOf(':');
    base = colon < 0 ? deprel : deprel.slice(0, colon);
    bases.set(deprel, base);
  }
  return base;
}

/** The relation without its sub-type: "nsubj" of "nsubj:pass". */
export const relation = (tree: Tree, token: number): string => tree.relations[token]!;

/** The first dependent with one of these relations (sub-types aside unless named), or -1. */
export function child(tree: Tree, token: number, ...relations: readonly string[]): number {
  for (const i of tree.children(token)) {
    if (relations.includes(relation(tree, i)) || relations.includes(tree.tokens[i]!.deprel)) return i;
  }
  return -1;
}

/** A token's words in lower case; "" for an index outside the article, so that rules may look past the edge. */
export const wordOf = (tree: Tree, token: number): string => tree.words[token] ?? '';

export const lemmaOf = (tree: Tree, token: number): string => tree.lemmas[token] ?? '';

/** The span from the first to the last token, both included. */
export const spanOf = (tree: Tree, first: number, last: number): Span => ({
  start: tree.tokens[first]!.start,
  end: tree.tokens[last]!.end,
});

/** Whether a verb stands in the passive with its auxiliary: "was told". A parse gives passive subjects to plain verbs now and then. */
export const isPassive = (tree: Tree, verb: number): boolean => {
  const auxiliary = child(tree, verb, 'aux:pass');
  return auxiliary >= verb - 4 && auxiliary >= 0 && auxiliary < verb && /^(?:be|get)$/.test(lemmaOf(tree, auxiliary));
};

/** Whether a verb is in the simple past, which no modal goes with: in "Will Harrow crossed" Will is a name. */
export const isPast = (tree: Tree, verb: number): boolean => {
  const { VerbForm, Tense } = tree.tokens[verb]!.feats;
  return VerbForm === 'Fin' && Tense === 'Past';
};
