import { conceptNamed } from '../../claims/concepts/inventory.ts';
import { isKindOf } from '../../claims/concepts/wordnet.ts';
import { PART } from '../../claims/values/quantities.ts';
import { cluster, type ScoredPair } from '../clusters.ts';
import { barriers } from '../pairs/barriers.ts';
import { buckets, candidatePairs } from '../pairs/candidates.ts';
import { sameQuestion } from '../pairs/model.ts';
import { type Slot, sameBearer, slotsOf } from '../pairs/slot.ts';
import { answerOf, type ComparisonRule, type Question } from '../rule.ts';
import { type Given, groupBy, isTold, type Story, valuesOf } from '../story.ts';
import { exclude, groupByValue } from '../values/accounts.ts';
import { compareValues } from '../values/compare-values.ts';
import { backgroundOf } from './background.ts';
import { ANYBODY } from './casualties.ts';

/** From which probability on two values are taken to answer one question; that they differ is said from a higher one. */
const ALIKE = 0.55;
const SURE = 0.62;
/** How many tellings of one figure are looked at. */
const MOST = 50;
const PARTIAL = new Set([
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
    const slotOf = slotsOf(story);
    const told = story.said.filter((said) => isTold(said) && !isBackground(said) && said.statement.predicate !== 'age');
    const given = (['count', 'amount', 'duration'] as const).flatMap((aspect) => valuesOf(told, aspect));
    const slots = once(given.filter((g) => !isToll(g) && !isPart(g) && !isPartitive(story, g))).map(slotOf);
    const all = groupBy(slots, figureOf);
    return buckets(slots).flatMap((bucket) => ask(story, all, bucket));
  },
};

/** Counts of people whom an event befell have a rule of their own. */
const isToll = ({ statement, value }: Given): boolean =>
  value.aspect === 'count' &&
  (value.role === 'patient' || value.role === '') &&
  (ANYBODY.has(value.of) || isKindOf(value.of, 'person')) &&
  conceptNamed(statement.predicate)?.functional.includes('count') === true;

/** "Three more", "one of the boats": a part has no total to be compared with. A share is always one of something. */
const isPart = ({ value }: Given): boolean =>
  value.narrowing.some((word) => PARTIAL.has(word) || (word === PART && !isShare(value.value)));

const NUMBER = '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?)';
const OF = '\\s+(?:out\\s+)?of\\s+(?:(?:the|his|her|its|their|our|these|those|all)\\s+)?';
const WHOLE_AFTER = new RegExp(`^${OF}${NUMBER}\\b`, 'i');
const PART_BEFORE = new RegExp(`\\b${NUMBER}${OF}$`, 'i');
const ADDED = /\b(?:another|further|additional|other|remaining|last|next|first)\s+$/i;
/** A figure for each, or what can be: none that is. */
const ONE_OF_MANY = /\b(?:[Ee]ach|[Ee]very|per|apiece|could|may|might|would)\b/;
const REACH = 40;

/** "Landed 30 of 90 throws", "three of his nine boats": a part and its whole, each of its own occasion. */
function isPartitive(story: Story, given: Given): boolean {
  const { start, end } = given.value;
  return (
    WHOLE_AFTER.test(story.words(given, { start: end, end: end + REACH })) ||
    PART_BEFORE.test(story.words(given, { start: Math.max(0, start - REACH), end: start })) ||
    ADDED.test(story.words(given, { start: Math.max(0, start - REACH), end: start })) ||
    ONE_OF_MANY.test(story.words(given, given.statement))
  );
}

const isShare = (value: Given['value']['value']): boolean => value.type === 'number' && value.unit === '%';

/** A figure that several clauses tell of is one answer: that of the shortest clause. */
function once(given: readonly Given[]): Given[] {
  const best = new Map<string, Given>();
  const length = ({ statement }: Given): number => statement.end - statement.start;
  for (const one of given) {
    const key = `${one.testimony} ${one.value.start}`;
    const other = best.get(key);
    if (!other || length(one) < length(other)) best.set(key, one);
  }
  return [...best.values()];
}

const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x));

/** What no score outweighs: conflicting figures told of others, of another kind of thing, or that one article tells one after the other. */
const canDiffer = (all: ByFigure, a: Slot, b: Slot): boolean =>
  sameBearer(a, b) >= 0 &&
  (a.given.value.aspect === 'count' || !apart(a.target, b.target)) &&
  !alikes(all, a).some((c) => alikes(all, b).some((d) => isBeside(c, d)));

/** A story's slots by their figure. */
type ByFigure = ReadonlyMap<string, readonly Slot[]>;

const figureOf = ({ given: { value } }: Slot): string =>
  value.value.type === 'number' ? [value.aspect, value.value.low, value.value.high, value.value.unit].join(' ') : '';

/** Who gives the same figure for the same noun, or one too particular to be given twice by chance. */
const alikes = (all: ByFigure, slot: Slot): Slot[] =>
  (all.get(figureOf(slot)) ?? []).filter(({ noun }) => noun === slot.noun || isParticular(slot)).slice(0, MOST);

const isParticular = ({ given: { value } }: Slot): boolean =>
  value.value.type === 'number' && (value.value.low ?? 0) > 10;

/** Two values that one article gives in one voice: it does not contradict itself, so they answer two questions. */
const isBeside = (a: Slot, b: Slot): boolean => a.given.testimony === b.given.testimony && voice(a) === voice(b);

const voice = ({ given: { statement } }: Slot): string =>
  (statement.voice?.speakers ?? []).map(({ start, entity }) => entity ?? start).join();

const conflict = (a: Slot, b: Slot): boolean => compareValues(a.given.value.value, b.given.value.value) === 'conflict';

function ask(story: Story, all: ByFigure, bucket: readonly Slot[]): Question[] {
  const pairs: ScoredPair[] = [];
  for (const [a, b] of candidatePairs(bucket)) {
    const score = sameQuestion(bucket[a]!, bucket[b]!, story);
    if (score >= ALIKE) pairs.push({ a, b, score });
  }
  const scoreOf = new Map(pairs.map(({ a, b, score }) => [a * bucket.length + b, score]));
  const scored = (i: number, j: number): number => scoreOf.get(Math.min(i, j) * bucket.length + Math.max(i, j)) ?? 0;
  // One article seldom gives one question two answers.
  const clash = (i: number, j: number): boolean => {
    const [a, b] = [bucket[i]!, bucket[j]!];
    return conflict(a, b) && (a.given.testimony === b.given.testimony || !canDiffer(all, a, b));
  };
  const groups = cluster(bucket.length, pairs, (a, b) => !a.some((i) => b.some((j) => clash(i, j))));
  return groups.flatMap((group) => {
    const values = groupByValue(group, (i) => bucket[i]!.given.value.value);
    const isSure = (x: number, y: number): boolean =>
      scored(x, y) >= SURE && conflict(bucket[x]!, bucket[y]!) && barriers(bucket[x]!, bucket[y]!).length === 0;
    const told = values.filter((a) => values.some((b) => a !== b && a.some((x) => b.some((y) => isSure(x, y)))));
    const accounts = values.length > 1 ? told : values;
    const [first] = accounts;
    if (!first) return [];
    const exclusive = accounts.some((a, i) =>
      accounts.slice(i + 1).some((b) => exclude(a, b, (x) => bucket[x]!.given.value.value)),
    );
    if (accounts.length > 1 && !exclusive) return [];
    const example = bucket[first[0]!]!.given;
    const { aspect } = example.value;
    return [
      {
        aspect,
        template: aspect === 'count' ? 'quantity' : `quantity-${aspect}`,
        slots: { thing: thing(story, example) },
        actors: [...new Set(accounts.flat().flatMap((i) => bucket[i]!.given.actors))].sort(),
        accounts: accounts.map((account) => account.map((i) => answerOf(bucket[i]!.given))),
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
