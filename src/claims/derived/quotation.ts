import { headOf } from '../../language/head.ts';
import { type DerivedRule, type Draft, participant } from './statement-parts.ts';

/** Words in quotation marks are a statement of their speaker: that they were said. */
export const quotation: DerivedRule = {
  name: 'quotation',
  examples: [{ text: '“The crane had not been checked,” said Ada Quill.', gives: 'quotation' }],
  not: ['The crane had not been checked, said Ada Quill.'],
  read(view, first, end) {
    const { tree, reading } = view;
    const from = tree.tokens[first]!.start;
    const to = tree.tokens[end - 1]!.end;
    return reading.quotes.flatMap((quote): Draft[] => {
      if (quote.kind !== 'direct' || quote.start < from || quote.start >= to) return [];
      const token = headOf(tree, quote);
      const speaker = quote.speaker ? headOf(tree, quote.speaker) : -1;
      if (token < 0) return [];
      return [
        {
          start: quote.start,
          end: quote.end,
          token,
          anchor: token,
          predicate: 'quotation',
          presupposed: true,
          known: true,
          participants:
            quote.speaker && speaker >= 0
              ? [{ ...participant(view, speaker, 'agent'), entity: quote.speaker.entity || view.entityAt(speaker) }]
              : [],
          values: [],
        },
      ];
    });
  },
};
