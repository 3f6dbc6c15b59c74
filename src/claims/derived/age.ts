import { headOf } from '../../language/head.ts';
import { type DerivedRule, type Draft, participant } from './statement-parts.ts';

/** "Ada Quill, 34," and "the 34-year-old driver" say how old somebody is. The age of a thing or of a custom is not read. */
export const age: DerivedRule = {
  name: 'age',
  examples: [
    { text: 'Ada Quill, 34, was at the wheel.', gives: 'age 34' },
    { text: 'Tom Reed, a 51-year-old baker, saw it.', gives: 'age 51' },
  ],
  not: ['The 34-year-old bridge fell.', 'It cost 34 crowns.'],
  read(view, first, end) {
    const { tree, reading } = view;
    const from = tree.tokens[first]!.start;
    const to = tree.tokens[end - 1]!.end;
    const drafts: Draft[] = [];
    for (const amount of reading.amounts) {
      if (amount.start >= to) break;
      if (amount.kind !== 'age' || amount.start < from || amount.ofToken < 0) continue;
      const bearer = view.entityAt(amount.ofToken);
      if (!bearer || (view.chain(bearer)?.type ?? 'person') !== 'person') continue;
      const who = participant(view, amount.ofToken, 'patient');
      drafts.push({
        start: Math.min(amount.start, who.span.start),
        end: Math.max(amount.end, who.span.end),
        token: amount.ofToken,
        anchor: amount.ofToken,
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
            token: headOf(tree, amount),
            approximate: amount.approximate,
          },
        ],
      });
    }
    return drafts;
  },
};
