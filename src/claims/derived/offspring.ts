import { lowerBound } from '../../language/head.ts';
import { lemmaOf } from '../../language/tree.ts';
import type { Amount } from '../../model/reading.ts';
import type { ArticleView } from '../article-view.ts';
import { subjectOf } from '../clauses/participants.ts';
import { amountsIn, wordAt } from './persons.ts';
import { bearer as bearerOfRole } from './role.ts';
import { type DerivedRule, type Draft, participant } from './statement-parts.ts';

const PARENTS = new Set(['mother', 'father', 'mom', 'mum', 'dad', 'parent']);
const CHILDREN = /^(?:children|kids|child)$/i;
/** Words between the figure and "children" that leave the figure the whole: "four young children". */
const ADJECTIVES = 2;
/** What follows a bare figure and makes it count something else, or give an age: "mother of two victims", "father of 3-year-old Tom". */
const GOES_ON = /^(?:-|of|years?|months?|'s|’s|&|\/|\d.*)$/i;

/** "Ada Quill, a mother of 12", "a father of three children", "Quill had 12 children": how many children somebody has. */
export const offspring: DerivedRule = {
  name: 'offspring',
  examples: [
    { text: 'Ada Quill, a mother of 12, was at the wheel.', gives: 'offspring 12' },
    { text: 'Tom Reed, a married father of three children, saw it.', gives: 'offspring 3' },
    { text: 'The mother of three Ada Quill was shot dead on Monday.', gives: 'offspring 3' },
    { text: 'Ada Quill had four children.', gives: 'offspring 4' },
    { text: 'Ada Quill left with one of her 12 children.', gives: 'offspring 12' },
  ],
  not: [
    'Ada Quill is the mother of two victims.',
    'Tom Reed, the father of 5-year-old Ada Quill, saw it.',
    'Ada Quill, the mother of one of the children, spoke.',
    'Ada Quill had four cars.',
    'Ada Quill was with two of her children.',
    'Ida Marsh, with whom Tom Reed had three children, spoke.',
    'Ada Quill had two children with her second husband.',
  ],
  read(view, first, end) {
    const { tree } = view;
    const drafts: Draft[] = [];
    for (const amount of amountsIn(view, first, end)) {
      if (amount.kind !== 'count' || amount.low === null || amount.low < 1) continue;
      const found = parent(view, amount, first, end);
      if (!found) continue;
      const who = participant(view, found.bearer, 'patient');
      const stop = tree.tokens[found.last]!.end;
      drafts.push({
        start: Math.min(who.span.start, tree.tokens[found.token]!.start),
        end: Math.max(who.span.end, stop),
        token: found.token,
        anchor: found.token,
        predicate: 'offspring',
        presupposed: found.isNoun,
        known: true,
        participants: [who],
        values: [
          {
            start: amount.start,
            end: stop,
            aspect: 'count',
            value: { type: 'number', low: amount.low, high: amount.high, unit: null, of: 'child' },
            of: 'child',
            narrowing: [],
            preposition: '',
            role: 'other',
            token: lowerBound(tree, amount.start),
            approximate: amount.approximate,
          },
        ],
      });
    }
    return drafts;
  },
};

/** Whose children a figure counts; `token` is the word that says so, `last` the last word of what is counted. */
function parent(
  view: ArticleView,
  amount: Amount,
  first: number,
  end: number,
): { bearer: number; token: number; last: number; isNoun: boolean } | null {
  const { tree } = view;
  const at = lowerBound(tree, amount.start);
  const behind = lowerBound(tree, amount.end);
  const children = childrenFrom(view, behind, end);
  const before = wordAt(tree, at - 1).toLowerCase();
  let of = at - 1;
  if (before === '-') of--;
  const word = wordAt(tree, of).toLowerCase();
  if (word === 'of' || word === 'to') {
    const noun = wordAt(tree, of - 1) === '-' ? of - 2 : of - 1;
    const next = tree.tokens[behind];
    const isBare =
      behind >= end || GOES_ON.test(wordAt(tree, behind))
        ? false
        : (next?.upos !== 'NOUN' && next?.upos !== 'ADJ') || view.kindAt(behind) === 'person';
    if (noun < first || !PARENTS.has(lemmaOf(tree, noun)) || (children < 0 && !isBare && behind < end)) return null;
    // "Ostra mother of 13 Ada Quill": in a title the name stands right behind the figure.
    const bearer = view.kindAt(behind) === 'person' ? behind : bearerOfNoun(view, noun);
    return bearer < 0 ? null : { bearer, token: noun, last: children < 0 ? behind - 1 : children, isNoun: true };
  }
  if (children < 0) return null;
  // "One of her 12 children".
  if (/^(?:his|her)$/.test(before) && wordAt(tree, at - 2) === 'of' && /^one$/i.test(wordAt(tree, at - 3)))
    return { bearer: at - 1, token: at - 1, last: children, isNoun: true };
  const verb = at - 1;
  if (!/^(?:has|had|leaves)$/.test(before)) return null;
  const subject = subjectOf(tree, verb);
  if (subject < first || tree.tokens[subject]!.feats.Number === 'Plur') return null;
  if (isOfOnePartner(view, subject, children, first)) return null;
  return view.entityAt(subject) ? { bearer: subject, token: verb, last: children, isNoun: false } : null;
}

/** "With whom he had three children", "had two children with his second wife": those of one partner are not all. */
function isOfOnePartner(view: ArticleView, subject: number, children: number, first: number): boolean {
  const before = subject - 1;
  if (before > first && wordAt(view.tree, before).toLowerCase() === 'whom') return true;
  return (
    /^(?:with|by|from)$/.test(wordAt(view.tree, children + 1)) &&
    !/^(?:together|disabilities)$/.test(wordAt(view.tree, children + 2))
  );
}

/** The token of "children" behind a figure and its adjectives; -1 if something else is counted. */
function childrenFrom({ tree }: ArticleView, from: number, end: number): number {
  let at = from;
  while (at < Math.min(end, from + ADJECTIVES) && tree.tokens[at]!.upos === 'ADJ') at++;
  return at < end && CHILDREN.test(wordAt(tree, at)) ? at : -1;
}

/** The person who is called a mother or a father: by apposition, title or copula, else whom the word was taken to mean. */
function bearerOfNoun(view: ArticleView, noun: number): number {
  const named = bearerOfRole(view, noun);
  return named >= 0 ? named : view.entityAt(noun) ? noun : -1;
}
