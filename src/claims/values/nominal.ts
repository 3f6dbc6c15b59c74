/** Statements of what has no verb: "Bail: $1.2 million", "Seven per cent more, and no strike", a headline, a caption, a list. */
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import type { ArticleView } from '../article-view.ts';
import { extentOf } from '../clauses/extent.ts';
import { type Draft, participant } from '../derived/statement-parts.ts';
import type { StatedValue } from '../statement.ts';

const FIGURES = new Set(['count', 'amount', 'duration']);
const NAMING = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB']);
const MAX_CLIMB = 30;

/**
 * One statement for each fragment of a sentence that gives figures and no predicate: its head word stands for one. `values`:
 * those that hang on no predicate of the sentence.
 */
export function nominalStatements(article: ArticleView, values: readonly StatedValue[]): Draft[] {
  const { tree } = article;
  const fragments = new Map<number, StatedValue[]>();
  for (const value of values) {
    if (!FIGURES.has(value.aspect) || isTornOff(tree, value)) continue;
    const top = topOf(tree, value.token);
    fragments.set(top, [...(fragments.get(top) ?? []), labelled(tree, value)]);
  }
  return [...fragments].flatMap(([top, given]): Draft[] => {
    const head = namingOf(tree, top, given);
    if (head < 0) return [];
    return [
      {
        ...extentOf(tree, top),
        token: top,
        anchor: top,
        predicate: lemmaOf(tree, head),
        known: false,
        participants: article.nameAt(head) ? [participant(article, head, 'other')] : [],
        values: given.map((value) => ({ ...value, role: value.token === top ? '' : 'other' })),
      },
    ];
  });
}

/** "It has 8. 7 acres", "a content of. 09 percent": a text that has lost the place of its points cuts numbers in two. */
const POINT = /(?:\d|\b(?:a|an|the|of|his|her|its|by|at|to|with|was|is|hit))\.\s+$/i;
const LOOK = 8;

const isTornOff = (tree: Tree, { start, end }: StatedValue): boolean =>
  POINT.test(tree.text.slice(Math.max(0, start - LOOK), start)) || /^0\d/.test(tree.text.slice(start, end));

function topOf(tree: Tree, token: number): number {
  let at = token;
  for (let climbs = 0; tree.head(at) >= 0 && climbs < MAX_CLIMB; climbs++) at = tree.head(at);
  return at;
}

/** The word that a fragment is about: its head, unless that is of the figure itself; -1 where a fragment is a bare number. */
function namingOf(tree: Tree, top: number, values: readonly StatedValue[]): number {
  const isOfFigure = (token: number): boolean =>
    values.some(({ start, end }) => start <= tree.tokens[token]!.start && tree.tokens[token]!.end <= end);
  const isNaming = (token: number): boolean => NAMING.has(tree.tokens[token]!.upos) && !isOfFigure(token);
  if (isNaming(top)) return top;
  const counted = values.find(({ of, token }) => of !== '' && isNaming(token));
  return counted ? counted.token : (tree.children(top).find(isNaming) ?? -1);
}

/** Labels that say that something follows, not what. */
const GENERAL = new Set([
  'result', 'answer', 'fact', 'news', 'number', 'figure', 'money', 'reason', 'truth', 'update', 'flash', 'breaking', 'live', 'video', 'watch', 'photo', 'photos', 'exclusive', 'correction', 'analysis', 'opinion',
]); // biome-ignore format: one list
const BEFORE = 3;

/** "Bail: $1.2 million": what stands before the colon is what the figure is of. */
function labelled(tree: Tree, value: StatedValue): StatedValue {
  if (value.of !== '') return value;
  // "Police: 12 dead": what is counted stands behind the number.
  if (value.aspect === 'count' && /^[ \t]*[\p{L}]/u.test(tree.text.slice(value.end, value.end + BEFORE))) return value;
  const { firstToken } = tree.sentences[tree.sentence(value.token)]!;
  let colon = value.token;
  while (colon > firstToken && tree.tokens[colon]!.start >= value.start) colon--;
  if (tree.words[colon] !== ':' || colon === firstToken || colon - firstToken > BEFORE) return value;
  const label = colon - 1;
  const { upos } = tree.tokens[label]!;
  // A word that opens a line may be taken for a name.
  if (!(upos === 'NOUN' || (upos === 'PROPN' && label === firstToken)) || relation(tree, label) === 'flat')
    return value;
  const of = lemmaOf(tree, label);
  return GENERAL.has(of)
    ? value
    : { ...value, of, value: value.value.type === 'number' ? { ...value.value, of } : value.value };
}
