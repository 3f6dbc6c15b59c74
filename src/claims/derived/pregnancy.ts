import { lowerBound } from '../../language/head.ts';
import { lemmaOf } from '../../language/tree.ts';
import type { ArticleView } from '../article-view.ts';
import { amountAt, personBefore, personFrom, wordAt } from './persons.ts';
import { type DerivedRule, type Draft, participant } from './statement-parts.ts';

/** "Ada Quill, who was five months pregnant", "the four-months pregnant woman": how far a pregnancy had come. */
export const pregnancy: DerivedRule = {
  name: 'pregnancy',
  examples: [
    { text: 'Ada Quill, who was five months pregnant, was hurt.', gives: 'pregnancy 5' },
    { text: 'The four-months pregnant woman was hurt.', gives: 'pregnancy 4' },
    { text: 'The victim was 30 weeks pregnant.', gives: 'pregnancy 7' },
  ],
  not: ['Ada Quill was pregnant.', 'Ada Quill was married for five months.', 'She was pregnant five months ago.'],
  read(view, first, end) {
    const { tree } = view;
    const drafts: Draft[] = [];
    for (let token = first + 1; token < end; token++) {
      if (lemmaOf(tree, token) !== 'pregnant') continue;
      const last = wordAt(tree, token - 1) === '-' ? token - 2 : token - 1;
      const amount = amountAt(view, last);
      if (amount?.kind !== 'duration' || amount.low === null || amount.start < tree.tokens[first]!.start) continue;
      const bearer = bearerOf(view, lowerBound(tree, amount.start), token, first, end);
      if (bearer < 0) continue;
      const who = participant(view, bearer, 'patient');
      const span = { start: amount.start, end: tree.tokens[token]!.end };
      const months = (days: number | null): number | null => (days === null ? null : Math.round(days / DAYS));
      drafts.push({
        start: Math.min(who.span.start, span.start),
        end: Math.max(who.span.end, span.end),
        token,
        anchor: token,
        predicate: 'pregnancy',
        presupposed: true,
        known: true,
        participants: [who],
        values: [
          {
            ...span,
            aspect: 'duration',
            value: { type: 'number', low: months(amount.low), high: months(amount.high), unit: 'month', of: null },
            of: 'pregnancy',
            narrowing: [],
            preposition: '',
            role: 'patient',
            token,
            approximate: amount.approximate,
          },
        ],
      });
    }
    return drafts;
  },
};
/** Days of a month, on average. */
const DAYS = 30.44;

/** The one right behind ("a four-months pregnant woman"), else the one before the copula ("Quill, who was"). */
function bearerOf(view: ArticleView, from: number, token: number, first: number, end: number): number {
  const { tree } = view;
  const behind = personFrom(view, token + 1, end);
  if (behind >= 0) return behind;
  let at = from - 1;
  while (at > first && /^(?:about|nearly|almost|around|only|more|than)$/i.test(wordAt(tree, at))) at--;
  if (!/^(?:is|was|['’]s|been)$/i.test(wordAt(tree, at))) return -1;
  if (/^(?:has|had)$/i.test(wordAt(tree, at - 1))) at--;
  const before = at - 1;
  if (/^(?:she|who)$/i.test(wordAt(tree, before))) {
    const named = wordAt(tree, before - 1) === ',' ? before - 2 : before - 1;
    return /^who$/i.test(wordAt(tree, before)) && named >= first && view.kindAt(named) === 'person' ? named : before;
  }
  return personBefore(view, at, first);
}
