/** What keeps two conflicting figures from being told as a difference, however alike their circumstances are. */
import { conceptNamed } from '../../claims/concepts/inventory.ts';
import { canMeanTheSame, isKindOf } from '../../claims/concepts/wordnet.ts';
import { COUNTS_OTHERS } from './partial.ts';
import { ANYBODY, samePersons } from './persons.ts';
import { type Slot, sameBearer } from './slot.ts';

export interface Barrier {
  readonly name: string;
  readonly why: string;
  readonly stops: (a: Slot, b: Slot) => boolean;
  /** From which probability on one act told with one noun is let through all the same. */
  readonly oneActFrom?: number;
}

/** One act of the inventory with one noun is told of all the same from this probability on. */
const SURE_ACT = 0.85;
/** Two accounts of one figure are seldom further apart, as a ratio. */
const FAR = 100;
/** A few people are told of in many ways. */
const CROWD = 100;
/** Units in which many things are measured: lengths, shares, lengths of time. */
const GENERAL = new Set(['m', '%', 'day']);
/** A code of ISO 4217. */
const MONEY = /^[A-Z]{3}$/;

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x));
const apart = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !shares(a, b);

const unitOf = ({ given: { value } }: Slot): string | null => (value.value.type === 'number' ? value.value.unit : null);

/** Whether the statement tells what befell somebody beside those whom the figure counts. */
const befallsSomebody = ({ given: { statement, value } }: Slot): boolean =>
  conceptNamed(statement.predicate)?.personal === true &&
  (value.aspect !== 'count' ||
    statement.participants.some(({ role, token }) => role === 'patient' && token !== value.token));

/** A sentence or an age is one person's: who is not known to be the same may be another ("whose husband was sentenced"). */
const isOfOnePerson = (a: Slot, b: Slot): boolean =>
  !(befallsSomebody(a) || befallsSomebody(b)) || shares(a.given.actors, b.given.actors);

const isHandful = ({ given: { value } }: Slot): boolean =>
  value.aspect === 'count' &&
  (ANYBODY.has(value.of) || isKindOf(value.of, 'person')) &&
  value.value.type === 'number' &&
  (value.value.high ?? value.value.low ?? 0) < CROWD;

/** One act of the inventory, told with the same noun in the same part: "six members pleaded guilty", "70 shots were fired". */
const isOneAct = (a: Slot, b: Slot): boolean =>
  a.given.statement.known &&
  a.given.statement.predicate === b.given.statement.predicate &&
  a.given.value.role === b.given.value.role &&
  a.noun === b.noun &&
  a.noun !== '' &&
  !ANYBODY.has(a.noun) &&
  shares(a.governors, b.governors) &&
  !(a.statistics || b.statistics) &&
  sameBearer(a, b) >= 0;

/** "Several" fits most small numbers. */
const isSeveral = ({ given: { value } }: Slot): boolean =>
  value.approximate && value.value.type === 'number' && (value.value.low ?? 0) < 10 && (value.value.high ?? 0) > 5;

/** "Several", "thousands": no figure. */
const isVague = ({ given: { value } }: Slot): boolean => {
  const { value: number } = value;
  return (
    value.approximate &&
    number.type === 'number' &&
    (number.high === null || number.low === null || number.high >= 2 * number.low)
  );
};

function isFar(a: Slot, b: Slot): boolean {
  const middle = ({ given: { value } }: Slot): number =>
    value.value.type === 'number' ? Math.abs(value.value.low ?? value.value.high ?? 0) : 0;
  const [small, large] = [middle(a), middle(b)].sort((x, y) => x - y) as [number, number];
  return large > FAR * small;
}

const isNarrower = (a: Slot, b: Slot): boolean =>
  (a.narrowing.length > 0 || b.narrowing.length > 0) && !shares(a.narrowing, b.narrowing);

/** A magnitude, a weight, a temperature: few things of a story have one, so that its unit says what is measured. */
const isOwnMeasure = (unit: string | null): boolean => unit !== null && !GENERAL.has(unit) && !MONEY.test(unit);

const names = (slot: Slot): string[] => [...(isNamed(slot) ? slot.bearer : []), ...slot.doer, ...slot.others];

/** A sum is told of the same noun or in the same event, with one name taking part in both. */
const isOneSum = (a: Slot, b: Slot): boolean =>
  sameBearer(a, b) > 0 ||
  shares(a.given.actors, b.given.actors) ||
  ((a.noun !== '' ? a.noun === b.noun || canMeanTheSame(a.noun, b.noun) : b.noun === '') &&
    shares(names(a), names(b))) ||
  (canMeanTheSame(a.given.statement.predicate, b.given.statement.predicate) && shares(names(a), names(b)));

/** A count says by its noun what it is of, a distance by the place it leads to, a sum by who pays; else what it is told of and what happened. */
function isIdentified(a: Slot, b: Slot): boolean {
  const { aspect } = a.given.value;
  const target = shares(a.target, b.target);
  if (unitOf(a) === 'm') return target;
  if (MONEY.test(unitOf(a) ?? '')) return isOneSum(a, b);
  if (a.noun !== '' && b.noun !== '') {
    if (a.noun === b.noun || canMeanTheSame(a.noun, b.noun) || samePersons(a.noun, b.noun))
      return aspect !== 'duration' || sameBearer(a, b) > 0 || shares(a.given.actors, b.given.actors);
    if (aspect === 'count') return false;
  }
  const alike = canMeanTheSame(a.given.statement.predicate, b.given.statement.predicate);
  if (aspect === 'duration' && !alike) return false;
  if (isOwnMeasure(unitOf(a))) return alike || shares(a.governors, b.governors) || sameBearer(a, b) > 0;
  if (target) return true;
  if (sameBearer(a, b) <= 0) return false;
  if (!a.bearer[0]!.startsWith('~')) return true;
  return alike && (a.places.length === 0) === (b.places.length === 0) && !apart(a.places, b.places);
}

/** Whether acts are counted ("wins", "arrests", "44 catches for 510 yards"): they add up from day to day. */
const countsActs = ({ given, noun, statistics }: Slot): boolean =>
  given.value.aspect === 'count' && (statistics || isKindOf(noun, 'event'));

const isNamed = ({ bearer }: Slot): boolean => bearer.length > 0 && !bearer[0]!.startsWith('~');

/** Acts are one number only of one named doer or sufferer in one clause's verb. */
const isOneSpell = (a: Slot, b: Slot): boolean =>
  sameBearer(a, b) > 0 && isNamed(a) && a.statistics === b.statistics && shares(a.governors, b.governors);

/** "One group from Ostra and another from Pellin": one of several, where the other article counts them all. */
const isOneOf = ({ given: { value } }: Slot): boolean =>
  value.aspect === 'count' && value.value.type === 'number' && value.value.high === 1;

/** "Spent eleven seasons in Ostra", "spent seven seasons as a coach": a stretch of time is named by what it was spent on. */
const isOtherStretch = (a: Slot, b: Slot): boolean =>
  (isKindOf(a.noun, 'period') || isKindOf(b.noun, 'period')) && !shares(a.after, b.after);

export const pairBarriers: readonly Barrier[] = [
  { name: 'total', why: 'one sums up others: "a combined 150 games"', stops: (a, b) => a.total !== b.total },
  { name: 'one-person', why: 'a sentence is one person’s, and the persons are not known to be the same', stops: (a, b) => !isOfOnePerson(a, b) },
  { name: 'acts', why: 'what is done again and again: two catches in a match, 59 in a season', stops: (a, b) => (countsActs(a) || countsActs(b)) && !isOneSpell(a, b), oneActFrom: SURE_ACT },
  { name: 'stretch', why: 'seasons and terms spent on other things', stops: isOtherStretch },
  { name: 'handful', why: 'a few people are told of in many ways: two were treated, nineteen were', stops: (a, b) => isHandful(a) || isHandful(b), oneActFrom: SURE_ACT },
  { name: 'others', why: '"three others": beside whom is told elsewhere', stops: (a, b) => COUNTS_OTHERS.has(a.noun) || COUNTS_OTHERS.has(b.noun) },
  { name: 'doer', why: 'two do the same: one club offers this, another that', stops: (a, b) => apart(a.doer, b.doer) },
  { name: 'complement', why: 'counts of murder and counts of theft', stops: (a, b) => a.given.value.aspect === 'count' && apart(a.complement, b.complement) },
  { name: 'vague', why: 'neither is a figure: "several", "thousands"', stops: (a, b) => (isVague(a) && isVague(b)) || (a.given.value.aspect === 'count' && (isSeveral(a) || isSeveral(b))) },
  { name: 'one-of', why: '"one group … and another": one is as a rule one of several', stops: (a, b) => isOneOf(a) || isOneOf(b) },
  { name: 'far', why: 'figures so far apart are of two things, or one is misread', stops: isFar },
  { name: 'target', why: 'distances to two places', stops: (a, b) => apart(a.target, b.target) },
  { name: 'narrower', why: '"search warrants" and "arrest warrants", "passengers" and "injured passengers": another scope', stops: isNarrower },
  { name: 'identified', why: 'nothing says that both are of one thing', stops: (a, b) => !isIdentified(a, b) },
]; // biome-ignore format: one table

/** The barriers between two conflicting figures; none where they may be told as a difference. `score`: how likely both answer one question. */
export const barriers = (a: Slot, b: Slot, score = 0): string[] =>
  pairBarriers
    .filter(
      ({ stops, oneActFrom }) => stops(a, b) && !(oneActFrom !== undefined && score >= oneActFrom && isOneAct(a, b)),
    )
    .map(({ name }) => name);
