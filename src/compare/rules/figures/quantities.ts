import { isKindOf } from '../../../claims/concepts/wordnet.ts';
import { ORDINAL } from '../../../claims/values/ordinals.ts';
import { PART } from '../../../claims/values/quantities.ts';
import { cluster, type ScoredPair } from '../../clusters.ts';
import { barriers, isFamily, isFar } from '../../pairs/barriers.ts';
import { buckets, candidatePairs } from '../../pairs/candidates.ts';
import { sameQuestion } from '../../pairs/model.ts';
import { sameBearer } from '../../pairs/parties.ts';
import type { Slot } from '../../pairs/slot.ts';
import { answerOf, type ComparisonRule, type Question } from '../../rule.ts';
import { groupBy, type Story } from '../../story.ts';
import { exclude, groupByValue } from '../../values/accounts.ts';
import { compareValues } from '../../values/compare-values.ts';
import { allFigures } from './figures.ts';
import { isSameButForHalf } from './lengths.ts';

/** From which probability on two values are taken to answer one question; that they differ is said from a higher one. */
const ALIKE = 0.55;
const SURE = 0.62;
/** Enough for a count where no other figure of either article fits about as well. */
const LIKELY = 0.55;
const RIVAL = 0.3;
const MARGIN = 0.2;
/** From how many figures in one article on a thing is counted each time anew. */
const TALLY = 4;
/** How many tellings of one figure are looked at. */
const MOST = 50;

/** The same thing counted or measured in the same circumstances: "17 warrants were served", "served dozens of warrants". */
export const quantities: ComparisonRule = {
  name: 'quantities',
  find(story) {
    const all = allFigures(story);
    // A figure that is not compared shows all the same what its article knows.
    const alikes = retold(
      story,
      all.map(({ slot }) => slot),
    );
    return buckets(
      all.flatMap(({ slot, excluded }) => (excluded.length === 0 && !isOfMany(slot) ? [slot] : [])),
    ).flatMap((bucket) => ask(story, alikes, withoutSums(bucket)));
  },
};

/**
 * Scores, rounds and minutes: a report of one match has so many that alike circumstances say little. "A six-year veteran": years
 * of service, of which one may just have begun.
 */
const isOfMany = ({ given: { value }, noun }: Slot): boolean =>
  value.value.type === 'number' &&
  (value.value.unit === ORDINAL ||
    value.value.unit === 'score' ||
    (value.aspect === 'duration' && isKindOf(noun, 'person')));

/** Without the totals of what an article counts in parts too: "14 rifles in all", "six rifles on Thursday". */
function withoutSums(bucket: readonly Slot[]): readonly Slot[] {
  const keyOf = ({ given, noun }: Slot): string => `${given.testimony} ${noun}`;
  const own = groupBy(bucket, keyOf);
  const isSum = ({ total, soFar }: Slot): boolean => total || soFar;
  const summed = new Set(
    bucket
      .filter((slot) => isSum(slot) && own.get(keyOf(slot))!.some((other) => !isSum(other) && conflict(slot, other)))
      .map(({ noun }) => noun),
  );
  return bucket.filter((slot) => !(isSum(slot) && summed.has(slot.noun)));
}

const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x));

/** What no score outweighs: conflicting figures told of others, of another kind of thing, or that one article tells one after the other. */
const canDiffer = (story: Story, alikes: Retold, a: Slot, b: Slot): boolean =>
  sameBearer(a, b) >= 0 &&
  !isSameButForHalf(story, answerOf(a.given), answerOf(b.given)) &&
  (a.given.value.aspect === 'count' || !apart(a.target, b.target)) &&
  !alikes(a).some((c) => alikes(b).some((d) => isBeside(c, d)));

/** Who gives the same figure of the same thing as a slot, itself among them. */
type Retold = (slot: Slot) => readonly Slot[];

const figureOf = ({ given: { value } }: Slot): string =>
  value.value.type === 'number' ? [value.aspect, value.value.low, value.value.high, value.value.unit].join(' ') : '';

/** Who gives the same figure for the same noun, or one too particular to be given twice by chance, in circumstances that are not quite other ones. */
function retold(story: Story, slots: readonly Slot[]): Retold {
  const all = groupBy(slots, figureOf);
  const known = new Map<Slot, readonly Slot[]>();
  const find = (slot: Slot): readonly Slot[] =>
    (all.get(figureOf(slot)) ?? [])
      .slice(0, MOST)
      .filter(
        (other) =>
          other === slot ||
          (other.total === slot.total &&
            other.soFar === slot.soFar &&
            (other.noun === slot.noun || isParticular(slot)) &&
            !isOtherKind(slot, other) &&
            !isOthers(slot, other) &&
            sameQuestion(slot, other, story) >= RIVAL),
      );
  return (slot) => {
    const found = known.get(slot) ?? find(slot);
    known.set(slot, found);
    return found;
  };
}

/** Narrowed or completed by other words: "six members of the gang", "four members of the family". */
function isOtherKind(a: Slot, b: Slot): boolean {
  const [x, y] = [a, b].map(({ narrowing }) => narrowing.filter((word) => word !== PART)) as [string[], string[]];
  return apart(x, y) || apart(a.complement, b.complement) || (x.length === 0) !== (y.length === 0);
}

/** Told of somebody else, or done by somebody else: "Quill scored 14 points", "Harrow added 14". */
const isOthers = (a: Slot, b: Slot): boolean => sameBearer(a, b) < 0 || apart(a.doer, b.doer);

const isParticular = ({ given: { value } }: Slot): boolean =>
  value.value.type === 'number' && (value.value.low ?? 0) > 10;

/** Two values that one article gives in one voice: it does not contradict itself, so they answer two questions. */
const isBeside = (a: Slot, b: Slot): boolean => a.given.testimony === b.given.testimony && voice(a) === voice(b);

const voice = ({ given: { statement } }: Slot): string =>
  (statement.voice?.speakers ?? []).map(({ start, entity }) => entity ?? start).join();

/** A count, or a measure of one stuff ("12 kilograms of cocaine"). */
const isMaterial = (a: Slot, b: Slot): boolean =>
  isCount(a) || (a.given.value.aspect === 'amount' && a.given.value.of !== '' && a.noun === b.noun);

const isCount = ({ given: { value } }: Slot): boolean => value.aspect === 'count';

const conflict = (a: Slot, b: Slot): boolean => compareValues(a.given.value.value, b.given.value.value) === 'conflict';

function ask(story: Story, alikes: Retold, bucket: readonly Slot[]): Question[] {
  const pairs: ScoredPair[] = candidatePairs(bucket).flatMap(([a, b]) => {
    const score = sameQuestion(bucket[a]!, bucket[b]!, story);
    return score >= RIVAL ? [{ a, b, score }] : [];
  });
  const isRivalled = rivals(bucket, pairs);
  const isTally = tallies(bucket);
  const mayDiffer = ({ a, b, score }: ScoredPair): boolean =>
    (score >= SURE || (score >= LIKELY && isMaterial(bucket[a]!, bucket[b]!) && !isRivalled(a, b, score))) &&
    !(isTally(a) || isTally(b)) &&
    barriers(bucket[a]!, bucket[b]!, score).length === 0 &&
    canDiffer(story, alikes, bucket[a]!, bucket[b]!);
  const differing = new Set<number>();
  const joined = pairs.filter((pair) => {
    // "As many as 20" and "as many as 20,000" can both be right, and are not one figure.
    if (!conflict(bucket[pair.a]!, bucket[pair.b]!))
      return pair.score >= ALIKE && !isFar(bucket[pair.a]!, bucket[pair.b]!);
    if (!mayDiffer(pair)) return false;
    differing.add(pair.a * bucket.length + pair.b);
    return true;
  });
  const isSure = (x: number, y: number): boolean => differing.has(Math.min(x, y) * bucket.length + Math.max(x, y));
  // One article seldom gives one question two answers.
  const clash = (i: number, j: number): boolean => {
    const [a, b] = [bucket[i]!, bucket[j]!];
    return conflict(a, b) && (a.given.testimony === b.given.testimony || !canDiffer(story, alikes, a, b));
  };
  const groups = cluster(bucket.length, joined, (a, b) => !a.some((i) => b.some((j) => clash(i, j))));
  return groups.flatMap((group) => {
    const accounts = accountsOf(group, (i) => bucket[i]!, isSure);
    const [first] = accounts;
    if (!first) return [];
    const { aspect } = bucket[first[0]!]!.given.value;
    return [
      {
        aspect,
        template: aspect === 'count' ? 'quantity' : `quantity-${aspect}`,
        slots: {},
        actors: [...new Set(accounts.flat().flatMap((i) => bucket[i]!.given.actors))].sort(),
        accounts: accounts.map((account) => account.map((i) => answerOf(bucket[i]!.given))),
        exclusive: accounts.length > 1,
        isSteady: isFamily(bucket[first[0]!]!),
      },
    ];
  });
}

/** Whether another figure of one article fits the other about as well, so that neither is the one answer. */
function rivals(
  bucket: readonly Slot[],
  pairs: readonly ScoredPair[],
): (a: number, b: number, score: number) => boolean {
  const best = new Map<string, ScoredPair[]>();
  const add = (slot: number, other: number, pair: ScoredPair): void => {
    const key = `${slot} ${bucket[other]!.given.testimony}`;
    const list = best.get(key);
    if (list) list.push(pair);
    else best.set(key, [pair]);
  };
  for (const pair of pairs) {
    add(pair.a, pair.b, pair);
    add(pair.b, pair.a, pair);
  }
  const hasRival = (slot: number, other: number, score: number): boolean =>
    (best.get(`${slot} ${bucket[other]!.given.testimony}`) ?? []).some((pair) => {
      const rival = pair.a === slot ? pair.b : pair.a;
      return rival !== other && pair.score > score - MARGIN && conflict(bucket[rival]!, bucket[other]!);
    });
  return (a, b, score) => hasRival(a, b, score) || hasRival(b, a, score);
}

/** What one article counts again and again ("points", "catches", "percent") has no one number. */
function tallies(bucket: readonly Slot[]): (i: number) => boolean {
  const keyOf = ({ given, noun }: Slot): string => `${given.testimony} ${noun}`;
  const figures = new Map<string, Set<string>>();
  for (const slot of bucket)
    figures.set(keyOf(slot), (figures.get(keyOf(slot)) ?? new Set<string>()).add(figureOf(slot)));
  return (i) => figures.get(keyOf(bucket[i]!))!.size >= TALLY;
}

/** The accounts of a group: one, or those told apart by a sure difference, without the answers that fit two of them. */
function accountsOf(
  group: readonly number[],
  slotAt: (i: number) => Slot,
  isSure: (a: number, b: number) => boolean,
): number[][] {
  const values = groupByValue(group, (i) => slotAt(i).given.value.value);
  if (values.length < 2) return values;
  const sure = values
    .map((own) => own.filter((x) => values.some((others) => others !== own && others.some((y) => isSure(x, y)))))
    .map((own, k) => ({ own, all: values[k]! }))
    .filter(({ own }) => own.length > 0);
  const accounts = sure.map(({ own, all }) =>
    all.filter((x) =>
      sure.every((other) => other.own === own || other.own.every((y) => conflict(slotAt(x), slotAt(y)))),
    ),
  );
  const told = accounts.filter((account) => account.length > 0);
  // A figure that one article calls a total sums up what another counts.
  const isTotal = (account: readonly number[]): boolean => account.some((i) => slotAt(i).total);
  if (told.some(isTotal) && !told.every(isTotal)) return [];
  return told.length > 1 &&
    told.some((a, i) => told.slice(i + 1).some((b) => exclude(a, b, (x) => slotAt(x).given.value.value)))
    ? told
    : [];
}
