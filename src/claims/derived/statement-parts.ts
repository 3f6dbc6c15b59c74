/** What every rule that derives a statement from something other than a clause works on, and gives. */

import { relation, type Tree } from '../../language/tree.ts';
import type { Span } from '../../model/passage.ts';
import type { ArticleView } from '../article-view.ts';
import { isInTitle } from '../clauses/title-of-work.ts';
import type { Participant, StatedValue } from '../statement.ts';
import type { Timespan } from '../timespan.ts';

/** A statement before its voice and certainty are known. */
export interface Draft extends Span {
  readonly token: number;
  /** The token whose clause says how certain it is and who says it. */
  readonly anchor: number;
  readonly predicate: string;
  readonly known: boolean;
  readonly participants: readonly Participant[];
  readonly values: readonly StatedValue[];
  readonly timespans?: readonly Timespan[];
  /** Words beside the predicate that make it what it is ("guilty"): the statement's words hold them. */
  readonly used?: readonly number[];
  /** An apposition, a title or a quotation holds whatever the clause around it says: it is neither denied nor supposed with it. */
  readonly presupposed?: boolean;
}

/** A way to read a statement where no verb makes one. */
export interface DerivedRule {
  readonly name: string;
  /** Words of our own that show the rule at work, with the predicate and the value it reads. */
  readonly examples: readonly { readonly text: string; readonly gives: string }[];
  /** Words it must not touch. */
  readonly not: readonly string[];
  /** The statements in one sentence: tokens from `first` up to `end`. */
  read(view: ArticleView, first: number, end: number): Draft[];
}

/** The bearer of a name put beside a title: "former mayor Ada Quill" is Ada Quill. */
function besideTitle(view: ArticleView, token: number): string | null {
  for (const child of view.tree.children(token)) {
    const rel = relation(view.tree, child);
    if ((rel === 'appos' || rel === 'flat') && child > token && view.kindAt(child) === 'person')
      return view.entityAt(child);
  }
  return behindAge(view, token);
}

const MOST_OF_MANY = 12;

/** "One of the best weavers in the city, Ada Quill, has died": the name behind the comma that ends the phrase; else the token itself. */
function oneOfMany({ tree, kindAt }: ArticleView, token: number): number {
  if (wordAt(tree, token).toLowerCase() !== 'one' || wordAt(tree, token + 1) !== 'of') return token;
  for (let i = token + 2; i < token + MOST_OF_MANY && i + 1 < tree.tokens.length; i++) {
    if (['AUX', 'PRON', 'SCONJ'].includes(tree.tokens[i]!.upos) || tree.sentence(i) !== tree.sentence(token))
      return token;
    if (wordAt(tree, i) === ',') return kindAt(i + 1) === 'person' ? i + 1 : token;
  }
  return token;
}

const AGE_WORD = /^(?:\d+|-|[a-z]*-?years?-?old|\d+-years?-old|years?|old)$/i;
/** Words of an age before a name: "55 - year - old". */
const MOST_OF_AN_AGE = 8;

/** "A neighbour, 55-year-old Ada Quill", "the death of 55-year-old Ada Quill": the name behind an age that stands at or beside the word. */
function behindAge(view: ArticleView, token: number): string | null {
  const { tree } = view;
  const first = AGE_WORD.test(wordAt(tree, token)) ? token : wordAt(tree, token + 1) === ',' ? token + 2 : -1;
  if (first < 0) return null;
  let at = first;
  while (at < first + MOST_OF_AN_AGE && AGE_WORD.test(wordAt(tree, at))) at++;
  return at > first && view.kindAt(at) === 'person' ? view.entityAt(at) : null;
}

const wordAt = (tree: Tree, token: number): string => {
  const span = tree.tokens[token];
  return span ? tree.text.slice(span.start, span.end) : '';
};

/** A participant that a token stands for. */
export function participant(
  view: ArticleView,
  token: number,
  role: Participant['role'],
  preposition = '',
): Participant {
  const { start, end, lemma } = view.tree.tokens[token]!;
  const named = oneOfMany(view, token);
  const name = view.nameAt(named);
  const isTitle = name !== undefined && isInTitle(view.tree, named, name);
  return {
    role,
    preposition,
    token,
    lemma: lemma.toLowerCase(),
    entity: isTitle ? null : (view.entityAt(named) ?? besideTitle(view, token)),
    span: name ?? { start, end },
  };
}

/** A statement of an event told by a word and the persons in it, whose words reach from the first to the last of them. */
export function eventOf(view: ArticleView, token: number, predicate: string, parts: readonly Participant[]): Draft {
  const spans = [view.tree.tokens[token]!, ...parts.map(({ span }) => span)];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    token,
    anchor: token,
    predicate,
    known: true,
    participants: parts,
    values: [],
  };
}
