import { answerOf, type ComparisonRule, type Question } from '../../../rule.ts';
import { likelihood } from './model.ts';
import { spanPairs, type WeighedSpans } from './pairs.ts';
import { relate } from './relation.ts';
import type { ToldSpan } from './told-spans.ts';

/** From which log odds on two lengths are told as two accounts of one: on invented stories left out of training four of five are right. */
const LIKELY = 0.6;

interface Scored extends WeighedSpans {
  readonly odds: number;
}

/** How long one thing lasted, or how long before or after another it was: "married two weeks before the shooting", "had wed three weeks earlier". */
export const timespans: ComparisonRule = {
  name: 'timespans',
  find(story) {
    const taken = new Set<ToldSpan>();
    const likely = spanPairs(story)
      .map((pair): Scored => ({ ...pair, odds: likelihood(pair.values) }))
      .filter(({ odds }) => odds >= LIKELY)
      .sort((x, y) => y.odds - x.odds || order(x.a, y.a) || order(x.b, y.b));
    return likely.flatMap((pair): Question[] => {
      if (taken.has(pair.a) || taken.has(pair.b)) return [];
      const sides = [
        [pair.a, ...alsoGiven(pair.a, pair.b, likely)],
        [pair.b, ...alsoGiven(pair.b, pair.a, likely)],
      ];
      for (const span of sides.flat()) taken.add(span);
      return [
        {
          aspect: 'duration',
          template: 'quantity-duration',
          slots: {},
          actors: [...new Set(sides.flat().flatMap(({ said }) => said.actors))].sort(),
          accounts: sides.map((side) => side.map(({ given }) => answerOf(given))),
          exclusive: true,
        },
      ];
    });
  },
};

const order = (a: ToldSpan, b: ToldSpan): number => a.said.testimony - b.said.testimony || a.span.start - b.span.start;

/** Who gives the length too: those that are likely an account of the other one as well. */
const alsoGiven = (span: ToldSpan, other: ToldSpan, likely: readonly Scored[]): ToldSpan[] =>
  likely
    .flatMap(({ a, b }) => (a === other ? [b] : b === other ? [a] : []))
    .filter((one) => one !== span && relate(one, span) === 'same');
