import { child, relation, type Tree, wordOf } from '../../tree.ts';
import type { Attribution, AttributionRule } from '../attribution.ts';
import { trimRange, withoutTail } from '../noun-phrase.ts';

/** Where the source of "according to", "per" or "in the words of" stands: the token and the first and last token of the cue. */
function sourceHead(tree: Tree, anchor: number): { head: number; cueLast: number } | null {
  const word = wordOf(tree, anchor);
  if (word === 'according') {
    const next = anchor + 1;
    if (next >= tree.tokens.length || wordOf(tree, next) !== 'to') return null;
    // The parse makes "according" a case of the source, or a verb with the source as its oblique.
    const head = relation(tree, anchor) === 'case' ? tree.head(anchor) : child(tree, anchor, 'obl');
    return head > next ? { head, cueLast: next } : null;
  }
  if (word === 'per' && relation(tree, anchor) === 'case') {
    const head = tree.head(anchor);
    const { upos } = tree.tokens[head]!;
    return upos === 'PROPN' && head > anchor ? { head, cueLast: anchor } : null;
  }
  return null;
}

/** "according to X": the rest of the clause is X's. */
export const accordingTo: AttributionRule = {
  name: 'according-to',
  why: 'a fixed phrase: no verb of saying to look for',
  examples: [
    {
      text: 'The bridge was closed in May, according to Ona Brell.',
      source: 'Ona Brell',
      cue: 'according to',
      content: ['The bridge was closed in May'],
    },
    {
      text: 'According to the council, the bridge was unsafe.',
      source: 'the council',
      cue: 'According to',
      content: ['the bridge was unsafe'],
    },
  ],
  not: ['The speed limit is 50 per hour.'],
  read(tree: Tree, anchor: number): Attribution | null {
    const found = sourceHead(tree, anchor);
    if (!found) return byWords(tree, anchor);
    const { head, cueLast } = found;
    const phrase = relation(tree, anchor) === 'case' || wordOf(tree, anchor) === 'per' ? head : anchor;
    const governor = tree.head(phrase);
    const named = Math.max(head, cueLast + 1);
    const source = withoutTail(tree, cueLast + 1, tree.last(phrase), Math.min(named, tree.last(phrase)));
    if (!source || tree.first(phrase) > anchor || source.first !== cueLast + 1) return byWords(tree, anchor);
    const from = tree.first(phrase);
    const to = tree.last(phrase);
    const root = governor < 0 ? -1 : clauseOf(tree, governor);
    const pieces =
      root < 0 ? [] : [trimRange(tree, tree.first(root), from - 1), trimRange(tree, to + 1, tree.last(root))];
    return {
      anchor,
      cue: { first: anchor, last: cueLast },
      source,
      content: pieces.filter((piece) => piece !== null),
      voiced: true,
    };
  },
};

const CLAUSES = new Set(['root', 'ccomp', 'advcl', 'acl', 'conj', 'parataxis', 'csubj', 'xcomp']);

/** The head of the clause a token stands in. */
function clauseOf(tree: Tree, token: number): number {
  let at = token;
  while (!CLAUSES.has(relation(tree, at)) && tree.head(at) >= 0) at = tree.head(at);
  return at;
}

/** A source has fewer words. */
const LONGEST = 40;

/** "…, according to the council, …" where the parse has lost it: the words up to the next comma, and the rest of the sentence. */
function byWords(tree: Tree, anchor: number): Attribution | null {
  if (wordOf(tree, anchor) !== 'according' || wordOf(tree, anchor + 1) !== 'to') return null;
  const { firstToken, endToken } = tree.sentences[tree.sentence(anchor)]!;
  const limit = Math.min(endToken, anchor + LONGEST);
  let end = anchor + 2;
  while (end < limit && !/^[,;:.!?]$/.test(wordOf(tree, end)) && tree.tokens[end]!.feats.VerbForm !== 'Fin') end++;
  const source = end > anchor + 2 ? withoutTail(tree, anchor + 2, end - 1, anchor + 2) : null;
  if (!source) return null;
  const pieces = [trimRange(tree, firstToken, anchor - 1), trimRange(tree, end, endToken - 1)];
  return {
    anchor,
    cue: { first: anchor, last: anchor + 1 },
    source,
    content: pieces.filter((piece) => piece !== null),
    voiced: true,
  };
}
