/** Lengths of time up to an act: "married two weeks before the shooting", "died two days after she was shot". */
import { lowerBound } from '../../language/head.ts';
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import type { Amount, Reading } from '../../model/reading.ts';
import type { ArticleView } from '../article-view.ts';
import type { Interval } from '../statement.ts';

const SIDE = /^\s+(before|after|prior to|into|following)\s/i;
/** How far behind the length of time the event stands that it is counted from. */
const REACH = 12;
/** Verbs whose subject is what happened. */
const HAPPENING = new Set(['come', 'happen', 'occur', 'take', 'begin', 'start', 'be']);
/** "Was out for two hours before", "it took two hours before": how long, not when. */
const LENGTH = /\b(?:for|in|within|take|takes|took|taken|taking|spent|spend|lasted|last|over) (?:\S+ ){0,2}$/i;
const BEHIND = 24;

/** An interval and the token of the predicate whose time it tells. */
export interface Placed {
  readonly predicate: number;
  readonly interval: Interval;
}

/** The lengths of time of an article that another act follows: few, so that each sentence may look through them. */
export const counted = ({ text, amounts }: Reading): Amount[] =>
  amounts.filter(({ kind, end }) => kind === 'duration' && SIDE.test(text.slice(end, end + SIDE_LENGTH)));
const SIDE_LENGTH = 16;

/**
 * The intervals of one sentence among the lengths `counted`, tokens `first` up to `end`. `named` gives the concept or lemma of a token that is a
 * predicate, undefined for others. The order of the words decides, since parsers hang these phrases on anything.
 */
export function intervals(
  view: ArticleView,
  amounts: readonly Amount[],
  first: number,
  end: number,
  named: (token: number) => string | undefined,
): Placed[] {
  const { tree } = view;
  const [from, to] = [tree.tokens[first]!.start, tree.tokens[end - 1]!.end];
  return amounts.flatMap((amount): Placed[] => {
    if (amount.start < from || amount.end > to) return [];
    const side = SIDE.exec(tree.text.slice(amount.end, to));
    if (!side || LENGTH.test(tree.text.slice(Math.max(from, amount.start - BEHIND), amount.start))) return [];
    const mark = lowerBound(tree, amount.end);
    const event = eventAfter(view, mark, Math.min(end, mark + REACH), named);
    if (event < 0) return [];
    const predicate = toldOf(tree, first, end, amount, event, named);
    return predicate < 0 || predicate === event ? [] : [{ predicate, interval: intervalOf(amount, side[1]!, event) }];
  });

  function intervalOf(amount: Amount, side: string, event: number): Interval {
    const { start, end: stop, low, high, unit, approximate } = amount;
    return {
      start,
      end: stop,
      value: { type: 'number', low, high, unit, of: null },
      side: /^(?:before|prior)/i.test(side) ? 'before' : 'after',
      event: named(event) ?? lemmaOf(tree, event),
      eventToken: event,
      approximate,
    };
  }
}

/** The event a length of time is counted from: the head of the words behind "before" or "after", if that is an act and no time; -1 if none is. */
function eventAfter(
  view: ArticleView,
  mark: number,
  stop: number,
  named: (token: number) => string | undefined,
): number {
  const { tree } = view;
  if (/^(?:that|this|which|then|it)$/.test(tree.words[mark + 1] ?? '') && !isDetermining(tree, mark + 1)) return -1;
  const head = tree.head(mark);
  // "44 seconds into the seventh round": a stretch of time.
  if (tree.words[mark] === 'into') {
    for (let token = mark + 1; token < stop; token++) if (tree.tokens[token]!.upos === 'NOUN') return token;
    return -1;
  }
  if (head > mark && head < stop && named(head) !== undefined) return head;
  for (let token = mark + 1; token < stop; token++) {
    if (view.kindAt(token) === 'DATE' || view.kindAt(token) === 'TIME' || tree.words[token] === ',') return -1;
    if (named(token) !== undefined) return token;
  }
  return head > mark && head < stop && tree.tokens[head]!.upos === 'NOUN' ? head : -1;
}

const isDetermining = (tree: Tree, token: number): boolean => relation(tree, token) === 'det';

/** The act told of: the verb before the words, or the main verb behind them where they open a clause. */
function toldOf(
  tree: Tree,
  first: number,
  end: number,
  amount: Amount,
  event: number,
  named: (token: number) => string | undefined,
): number {
  const begin = lowerBound(tree, amount.start);
  const isVerb = (token: number): boolean =>
    named(token) !== undefined && (tree.tokens[token]!.upos === 'VERB' || tree.tokens[token]!.upos === 'AUX');
  let before = -1;
  for (let token = begin - 1; token >= first && before < 0; token--) if (isVerb(token)) before = token;
  // "Two minutes after she came in, she left."
  if (before < 0) {
    const head = tree.head(event);
    if (head > event && isVerb(head)) return head;
    for (let token = event + 1; token < end; token++) if (tree.words[token] === ',') return next(token);
    return -1;
  }
  if (!HAPPENING.has(lemmaOf(tree, before))) return before;
  const subject = tree.children(before).find((child) => relation(tree, child).startsWith('nsubj'));
  return subject !== undefined && named(subject) !== undefined ? subject : before;

  function next(comma: number): number {
    for (let token = comma + 1; token < end; token++) if (isVerb(token)) return token;
    return -1;
  }
}
