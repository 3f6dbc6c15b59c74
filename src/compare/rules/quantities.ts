import { conceptNamed } from '../../claims/concepts/inventory.ts';
import { isKindOf } from '../../claims/concepts/wordnet.ts';
import { PART } from '../../claims/values/quantities.ts';
import { cluster, type ScoredPair } from '../clusters.ts';
import { answerOf, type ComparisonRule, type Question } from '../rule.ts';
import { similarity } from '../similarity.ts';
import { type Given, groupBy, isTold, type Story, valuesOf } from '../story.ts';
import { exclude, groupByValue } from '../values/accounts.ts';
import { compareValues } from '../values/compare-values.ts';
import { backgroundOf } from './background.ts';
import { ANYBODY } from './event-counts.ts';

/** Two values answer one question from this score on; that they differ is said from a higher one. */
const ALIKE = 3;
const SURE = 4.5;
const MAX_BUCKET = 400;
const PARTIAL = new Set([
  PART,
  'more',
  'other',
  'another',
  'additional',
  'further',
  'remaining',
  'second',
  'first',
  'last',
  'next',
  'each',
  'every',
]);

/** The same thing counted or measured in the same circumstances: "17 warrants were served", "served dozens of warrants". */
export const quantities: ComparisonRule = {
  name: 'quantities',
  find(story) {
    const isBackground = backgroundOf(story);
    const told = story.said.filter((said) => isTold(said) && !isBackground(said) && said.statement.predicate !== 'age');
    const given = (['count', 'amount', 'duration'] as const).flatMap((aspect) => valuesOf(told, aspect));
    const usable = given
      .filter((g) => !isToll(g))
      .filter(
        ({ value }) =>
          (value.of !== '' || value.aspect === 'amount') && !value.narrowing.some((word) => PARTIAL.has(word)),
      );
    const questions: Question[] = [];
    for (const bucket of groupBy(usable, bucketOf).values())
      if (bucket.length <= MAX_BUCKET) questions.push(...ask(story, bucket));
    return questions;
  },
};

/** Counts of people whom an event befell have a rule of their own. */
const isToll = ({ statement, value }: Given): boolean =>
  value.aspect === 'count' &&
  (value.role === 'patient' || value.role === '') &&
  (ANYBODY.has(value.of) || isKindOf(value.of, 'person')) &&
  conceptNamed(statement.predicate)?.functional.includes('count') === true;

const bucketOf = ({ value }: Given): string =>
  `${value.aspect}\t${value.value.type === 'number' ? value.value.unit : ''}\t${value.of}`;

function ask(story: Story, bucket: readonly Given[]): Question[] {
  const pairs: ScoredPair[] = [];
  for (let a = 0; a < bucket.length; a++)
    for (let b = a + 1; b < bucket.length; b++) {
      if (story.article(bucket[a]!) === story.article(bucket[b]!)) continue;
      const score = sameQuestion(story, bucket[a]!, bucket[b]!);
      if (score >= ALIKE) pairs.push({ a, b, score });
    }
  const scoreOf = new Map(pairs.map(({ a, b, score }) => [a * bucket.length + b, score]));
  const conflictsInside = (group: readonly number[]): boolean =>
    group.some((i) =>
      group.some(
        (j) =>
          story.article(bucket[i]!) === story.article(bucket[j]!) &&
          compareValues(bucket[i]!.value.value, bucket[j]!.value.value) === 'conflict',
      ),
    );
  const groups = cluster(bucket.length, pairs, (a, b) => !conflictsInside([...a, ...b]));
  return groups.flatMap((group) => {
    const accounts = groupByValue(
      group.map((i) => bucket[i]!),
      (g) => g.value.value,
    );
    if (accounts.length === 0) return [];
    const sure =
      accounts.length === 1 ||
      group.some((i) =>
        group.some(
          (j) =>
            i < j &&
            (scoreOf.get(i * bucket.length + j) ?? 0) >= SURE &&
            compareValues(bucket[i]!.value.value, bucket[j]!.value.value) === 'conflict',
        ),
      );
    const exclusive = accounts.some((a, i) => accounts.slice(i + 1).some((b) => exclude(a, b, (x) => x.value.value)));
    if (accounts.length > 1 && !(sure && exclusive)) return [];
    const first = accounts[0]![0]!;
    return [
      {
        aspect: first.value.aspect,
        template: first.value.aspect === 'count' ? 'quantity' : `quantity-${first.value.aspect}`,
        slots: { thing: thing(story, first) },
        actors: [...new Set(group.flatMap((i) => bucket[i]!.actors))].sort(),
        accounts: accounts.map((account) => account.map(answerOf)),
        exclusive,
      },
    ];
  });
}

/** The words of what is counted or measured, as the article has them. */
function thing(story: Story, given: Given): string {
  const token = story.testimonies[given.testimony]!.reading.tokens[given.value.token]!;
  const start = Math.min(token.start, given.value.end);
  return story.words(given, { start, end: token.end }).trim() || story.words(given, given.value);
}

/** Named evidence that two values answer the same question, each with its weight. */
function sameQuestion(story: Story, a: Given, b: Given): number {
  const narrowA = new Set(a.value.narrowing);
  const sharedNarrowing = b.value.narrowing.filter((word) => narrowA.has(word)).length;
  const apart = a.value.narrowing.length > 0 && b.value.narrowing.length > 0 && sharedNarrowing === 0;
  if (apart) return 0;
  const sharedActors = a.actors.filter((actor) => b.actors.includes(actor)).length;
  const rivalActors = sharedActors === 0 && a.actors.length > 0 && b.actors.length > 0;
  const number = (lemma: string): boolean => /\d/.test(lemma) || lemma === a.value.of;
  return (
    (a.value.of !== '' ? story.weight(a.value.of) : 0) +
    1.5 * sharedNarrowing +
    (a.statement.predicate === b.statement.predicate ? 1.5 : 0) +
    Math.min(2, sharedActors) -
    (rivalActors ? 1 : 0) +
    3 * similarity(story, a, b, number)
  );
}
