/** The words of one clause: a contiguous span without the clauses coordinated with it or hung beside it. */
import { relation, type Tree } from '../../language/tree.ts';
import type { Span } from '../../model/passage.ts';

/** Dependents that begin another clause: the span ends before them. */
const APART = new Set(['parataxis', 'discourse', 'vocative', 'dislocated']);
const VERBAL = new Set(['VERB', 'AUX']);
/** A clause without a subject borrows the words before it, up to this many characters. */
const MAX_BORROWED = 160;

const isClausalConjunct = (tree: Tree, token: number): boolean =>
  relation(tree, token) === 'conj' &&
  (VERBAL.has(tree.tokens[token]!.upos) ||
    tree.children(token).some((child) => ['cop', 'nsubj'].includes(relation(tree, child))));

/** First and last token of the clause around its head word. */
function reach(tree: Tree, head: number): { first: number; last: number } {
  const stops = (child: number): boolean => APART.has(relation(tree, child)) || isClausalConjunct(tree, child);
  let first = head;
  let last = head;
  const children = tree.children(head);
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i]!;
    if (child > head) continue;
    if (stops(child)) break;
    first = Math.min(first, tree.first(child));
  }
  for (const child of children) {
    if (child < head) continue;
    if (stops(child)) break;
    last = Math.max(last, tree.last(child));
  }
  return { first, last };
}

/** Leaves out what joins the clause to its neighbours: "and", commas, a full stop. */
function trim(tree: Tree, first: number, last: number, head: number): { first: number; last: number } {
  const joins = (token: number): boolean => {
    const { upos } = tree.tokens[token]!;
    return upos === 'PUNCT' || (upos === 'CCONJ' && relation(tree, token) === 'cc');
  };
  const opens = (token: number): boolean =>
    /^[“"'‘«„([]/.test(tree.text.slice(tree.tokens[token]!.start, tree.tokens[token]!.end));
  const closes = (token: number): boolean =>
    /^[”"'’»)\]]/.test(tree.text.slice(tree.tokens[token]!.start, tree.tokens[token]!.end));
  while (first < head && joins(first) && !opens(first)) first++;
  while (last > head && joins(last) && !closes(last)) last--;
  return { first, last };
}

/** The span of the clause (or event noun phrase) whose head word is `head`. */
export function extentOf(tree: Tree, head: number): Span {
  const { first, last } = reach(tree, head);
  const inner = trim(tree, first, last, head);
  let start = tree.tokens[inner.first]!.start;
  const governor = tree.head(head);
  const rel = relation(tree, head);
  if (governor >= 0 && governor < head) {
    const lacksSubject = !tree
      .children(head)
      .some((child) => relation(tree, child) === 'nsubj' || relation(tree, child) === 'csubj');
    const borrows = (rel === 'conj' && lacksSubject && VERBAL.has(tree.tokens[head]!.upos)) || rel === 'acl';
    if (borrows) {
      const outer =
        rel === 'conj'
          ? extentOf(tree, governor).start
          : tree.tokens[trim(tree, reach(tree, governor).first, governor, governor).first]!.start;
      if (start - outer <= MAX_BORROWED) start = Math.min(start, outer);
    }
  }
  return { start, end: tree.tokens[inner.last]!.end };
}
