import { headOf } from '../../language/head.ts';
import type { Amount } from '../../model/reading.ts';
import type { ArticleView } from '../article-view.ts';
import { bearersOf } from './age-bearer.ts';
import { amountsIn } from './persons.ts';
import { type DerivedRule, type Draft, participant } from './statement-parts.ts';

/** "Ada Quill, 34," and "the 34-year-old driver" say how old somebody is. The age of a thing or of a custom is not read. */
export const age: DerivedRule = {
  name: 'age',
  examples: [
    { text: 'Ada Quill, 34, was at the wheel.', gives: 'age 34' },
    { text: 'Tom Reed, a 51-year-old baker, saw it.', gives: 'age 51' },
    { text: 'A 19-year-old man was shot.', gives: 'age 19' },
    { text: 'A coroner pronounced the 15-year-old dead.', gives: 'age 15' },
    { text: 'A man in his 20s was hurt.', gives: 'age 20' },
    { text: 'A diver, described as in his early 30s, was found.', gives: 'age 30' },
    { text: 'Ada Quill was shot. She was 34.', gives: 'age 34' },
    { text: 'Tom Reed was hurt. “It is sad, because he’s only 27 years old,” Ada Quill said.', gives: 'age 27' },
    { text: 'Tom Reed and Ada Quill, both 35, were hurt.', gives: 'age 35' },
    { text: 'Examiners identified the 25-year-old as Tom Reed.', gives: 'age 25' },
    { text: 'Tom Reed, who is 25, was hurt.', gives: 'age 25' },
    { text: 'The victim was 27 years old.', gives: 'age 27' },
  ],
  not: [
    'The 34-year-old bridge fell.',
    'It cost 34 crowns.',
    'The club was in its 20s.',
    'It was 34.',
    'Ada Quill left when she was 20.',
    'Ada Quill was rich. She was 17 when it burned.',
    'A 15-year-old gun was found.',
    'The bridge was 27 years old.',
    'The victim was 27 years old when it burned.',
  ],
  read(view, first, end) {
    const drafts: Draft[] = [];
    for (const amount of amountsIn(view, first, end)) {
      if (amount.kind !== 'age') continue;
      for (const bearer of bearersOf(view, amount))
        if (bearer >= first && bearer < end) drafts.push(draft(view, amount, bearer));
    }
    return drafts;
  },
};

function draft(view: ArticleView, amount: Amount, bearer: number): Draft {
  const who = participant(view, bearer, 'patient');
  return {
    start: Math.min(amount.start, who.span.start),
    end: Math.max(amount.end, who.span.end),
    token: bearer,
    anchor: bearer,
    predicate: 'age',
    presupposed: true,
    known: true,
    participants: [who],
    values: [
      {
        start: amount.start,
        end: amount.end,
        aspect: 'age',
        value: { type: 'number', low: amount.low, high: amount.high, unit: 'year', of: null },
        of: 'age',
        narrowing: [],
        preposition: '',
        role: 'patient',
        token: headOf(view.tree, amount),
        approximate: amount.approximate,
      },
    ],
  };
}
