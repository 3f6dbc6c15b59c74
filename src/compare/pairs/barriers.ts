/** What keeps two conflicting figures from being told as a difference, however alike their circumstances are. */
import { conceptNamed } from '../../claims/concepts/inventory.ts';
import { canMeanTheSame, isKindOf } from '../../claims/concepts/wordnet.ts';
import { ORDINAL } from '../../claims/values/ordinals.ts';
import { isCurrency } from './currencies.ts';
import { COUNTS_OTHERS } from './partial.ts';
import { isNamed, partiesOf, sameBearer, shareParty } from './parties.ts';
import { ANYBODY, samePersons } from './persons.ts';
import { ORDER, type Slot } from './slot.ts';

export interface Barrier {
  readonly name: string;
  readonly why: string;
  readonly stops: (a: Slot, b: Slot) => boolean;
  /** From which probability on one act told with one noun is let through all the same. */
  readonly oneActFrom?: number;
  /** Only where the act is one of the inventory. */
  readonly isKnown?: boolean;
}

/** One act told with one noun is told of all the same from this probability on. */
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

/** Verbs that say little of what was done. */
const LIGHT = new Set([
  'be',
  'have',
  'say',
  'make',
  'take',
  'get',
  'do',
  'go',
  'come',
  'see',
  'tell',
  'include',
  'leave',
]);

/** One act, told with one verb and the same noun in the same part: "six members pleaded guilty", "70 shots were fired". */
const isOneAct = (a: Slot, b: Slot): boolean =>
  (a.given.statement.known || !LIGHT.has(a.given.statement.predicate.split(' ')[0]!)) &&
  a.given.statement.predicate === b.given.statement.predicate &&
  a.given.value.role === b.given.value.role &&
  a.noun === b.noun &&
  a.noun !== '' &&
  !ANYBODY.has(a.noun) &&
  shares(a.governors, b.governors) &&
  !(a.statistics || b.statistics) &&
  sameBearer(a, b) >= 0;

/** Children, sisters: one number for one person. */
const KIN = new Set(['child', 'son', 'daughter', 'brother', 'sister', 'sibling', 'grandchild']);

/** Whether relatives are counted. */
export const isFamily = ({ noun }: Slot): boolean => KIN.has(noun);

const isOneFamily = (a: Slot, b: Slot): boolean =>
  isFamily(a) && a.noun === b.noun && shareParty(a, b) && !apart(a.doer, b.doer);

/** "Several" fits most small numbers. */
const isSeveral = ({ given: { value } }: Slot): boolean =>
  value.approximate &&
  value.value.type === 'number' &&
  (value.value.low ?? 0) < 10 &&
  (value.value.high ?? 0) > 5 &&
  (value.value.high ?? 0) < CROWD;

/** "Several", "thousands": no figure. */
const isVague = ({ given: { value } }: Slot): boolean => {
  const { value: number } = value;
  return (
    value.approximate &&
    number.type === 'number' &&
    (number.high === null || number.low === null || number.high >= 2 * number.low)
  );
};

/** Whether two figures are too far apart to be of one thing. */
export function isFar(a: Slot, b: Slot): boolean {
  const middle = ({ given: { value } }: Slot): number =>
    value.value.type === 'number' ? Math.abs(value.value.low ?? value.value.high ?? 0) : 0;
  const [small, large] = [middle(a), middle(b)].sort((x, y) => x - y) as [number, number];
  return large > FAR * small;
}

const isNarrower = (a: Slot, b: Slot): boolean =>
  (a.narrowing.length > 0 || b.narrowing.length > 0) && !shares(a.narrowing, b.narrowing);

/** A magnitude, a weight, a temperature: few things of a story have one, so that its unit says what is measured. */
const isOwnMeasure = (slot: Slot): boolean => {
  const unit = unitOf(slot);
  return unit !== null && !GENERAL.has(unit) && !MONEY.test(unit);
};

/** "14 million crowns": what is counted is the money of a land without a code, and says as little as a sign would. */
const isMoney = ({ noun }: Slot): boolean => isCurrency(noun);

/** Whether a figure is a sum of money. */
const isSum = (slot: Slot): boolean => MONEY.test(unitOf(slot) ?? '') || isMoney(slot);

/** The noun that a sum is told of: "a deal worth 80 million". */
const ofSum = (slot: Slot): string => (isMoney(slot) ? '' : slot.noun);

/** A sum is told of the same noun or in the same event, with one name taking part in both. */
const isOneSum = (a: Slot, b: Slot): boolean =>
  sameBearer(a, b) > 0 ||
  shares(a.given.actors, b.given.actors) ||
  (ofSum(a) !== '' && ofSum(a) === ofSum(b) && partiesOf(a).length + partiesOf(b).length === 0) ||
  ((ofSum(a) !== '' ? ofSum(a) === ofSum(b) || canMeanTheSame(ofSum(a), ofSum(b)) : ofSum(b) === '') &&
    shareParty(a, b)) ||
  (canMeanTheSame(a.given.statement.predicate, b.given.statement.predicate) && shareParty(a, b));

/** "A 450-metre bridge", "the bridge is 300 metres long": the size of a thing, not the way to a place. */
const isSize = ({
  noun,
  target,
  preposition,
}: Pick<Slot, 'noun' | 'target'> & { readonly preposition?: string }): boolean =>
  target.length === 0 && !preposition && (isKindOf(noun, 'artifact') || isKindOf(noun, 'magnitude'));

const governing = ({ governors }: Slot): string[] => governors.filter((word) => !/cent$|^%$/.test(word));

/** What one named doer does, told with one verb: "Quill served 136 days", "served five months in prison". */
const isOneDeed = (a: Slot, b: Slot): boolean =>
  shares(a.doer, b.doer) &&
  a.governors[0] !== undefined &&
  a.governors[0] === b.governors[0] &&
  !LIGHT.has(a.governors[0]);

/** The same where no sentence bears a day of its own: that the one before it is dated says little, as the other article may leave the day out. */
const isUndatedDeed = (a: Slot, b: Slot): boolean => isOneDeed(a, b) && a.days.length + b.days.length === 0;

/** A count says by its noun what it is of, a distance by the place it leads to, a sum by who pays; else what it is told of and what happened. */
function isIdentified(a: Slot, b: Slot): boolean {
  const { aspect } = a.given.value;
  const target = shares(a.target, b.target);
  if (unitOf(a) === 'm') return target || (isSize(a) && isSize(b) && a.noun === b.noun);
  if (isSum(a)) return isOneSum(a, b);
  const alike = canMeanTheSame(a.given.statement.predicate, b.given.statement.predicate);
  const isShareOfOne = (): boolean => alike || shares(governing(a), governing(b));
  if (a.noun !== '' && b.noun !== '') {
    if (a.noun === b.noun || canMeanTheSame(a.noun, b.noun) || samePersons(a.noun, b.noun))
      return unitOf(a) === '%' && (a.given.value.of !== '' || b.given.value.of !== '')
        ? isShareOfOne()
        : aspect !== 'duration' || sameBearer(a, b) > 0 || shares(a.given.actors, b.given.actors);
    if (aspect === 'count') return false;
  }
  if (aspect === 'duration' && !alike && !isOneDeed(a, b)) return false;
  if (isOwnMeasure(a)) return alike || shares(a.governors, b.governors) || sameBearer(a, b) > 0;
  if (target) return true;
  if (sameBearer(a, b) <= 0) return false;
  if (!a.bearer[0]!.startsWith('~')) return true;
  return alike && (a.places.length === 0) === (b.places.length === 0) && !apart(a.places, b.places);
}

const isOrdinal = (value: Slot['given']['value']['value']): boolean =>
  value.type === 'number' && value.unit === ORDINAL;

/** Whether acts are counted ("wins", "arrests", "44 catches for 510 yards"): they add up from day to day. */
const countsActs = ({ given, noun, statistics }: Slot): boolean =>
  given.value.aspect === 'count' && !isOrdinal(given.value.value) && (statistics || isKindOf(noun, 'event'));

/** Acts are one number only of one named doer or sufferer in one clause's verb. */
const isOneSpell = (a: Slot, b: Slot): boolean =>
  sameBearer(a, b) > 0 && isNamed(a) && a.statistics === b.statistics && shares(a.governors, b.governors);

/** "One group from Ostra and another from Pellin": one of several, where the other article counts them all. */
const isOneOf = ({ given: { value } }: Slot): boolean =>
  value.aspect === 'count' && value.value.type === 'number' && value.value.high === 1;

/** "Spent eleven seasons in Ostra", "spent seven seasons as a coach": a stretch of time is named by what it was spent on. */
const isOtherStretch = (a: Slot, b: Slot): boolean =>
  (isKindOf(a.noun, 'period') || isKindOf(b.noun, 'period')) && !shares(a.after, b.after);

/** Words for the stretch of time or the contest that a figure sums up. */
const PERIODS = new Set([
  'quarter', 'half', 'hour', 'day', 'week', 'weekend', 'month', 'year', 'season', 'decade', 'career', 'game', 'match', 'race', 'round', 'inning',
]); // biome-ignore format: one table

const periodsOf = ({ before, after }: Slot): string[] => [...before, ...after].filter((word) => PERIODS.has(word));

const LONG = 25 * 86_400_000;
type Days = Slot['days'][number];
const lengthOf = ({ earliest, latest }: Days): number => Date.parse(latest) - Date.parse(earliest);

/** Days that cannot meet, or a day and a month or more. */
const isOtherTime = (a: Slot, b: Slot): boolean =>
  a.clauseDays.length > 0 &&
  b.clauseDays.length > 0 &&
  a.clauseDays.every((x) =>
    b.clauseDays.every(
      (y) => x.latest < y.earliest || y.latest < x.earliest || Math.abs(lengthOf(x) - lengthOf(y)) > LONG,
    ),
  );

/** Told of the past both, and of one day or month of it. */
const isOnePast = (a: Slot, b: Slot): boolean =>
  a.days.some((x) => b.days.some((y) => x.earliest === y.earliest && x.latest === y.latest));

/** Punishment outside prison. */
const OUTSIDE = new Set([
  'probation',
  'parole',
  'supervision',
  'supervised',
  'release',
  'community',
  'suspend',
  'suspended',
  'serve',
]);
const isOutside = ({ before, after }: Slot): boolean => [...before, ...after].some((word) => OUTSIDE.has(word));

const isPlanned = ({ given: { statement } }: Slot): boolean =>
  statement.certainty === 'planned' || statement.certainty === 'conditional';

/** The same act of the same doer; if nobody is named, planned in both. */
const isOnePlan = (a: Slot, b: Slot): boolean =>
  a.given.statement.predicate === b.given.statement.predicate &&
  (shares(a.doer, b.doer) || (isPlanned(a) && isPlanned(b) && partiesOf(a).length + partiesOf(b).length === 0));

/** The size of one kind of thing, whatever is told of it: "a 10-metre launch", "the 24-foot launch". */
const isOneSize = (a: Slot, b: Slot): boolean =>
  a.noun !== '' && a.noun === b.noun && a.given.value.aspect === 'amount' && !isSum(a);

/** Two nouns bear the figures, and nothing that is done is the same. */
const isOfOthers = (a: Slot, b: Slot): boolean =>
  !isOneSize(a, b) &&
  a.bearer.length > 0 &&
  b.bearer.length > 0 &&
  !isNamed(a) &&
  !isNamed(b) &&
  sameBearer(a, b) <= 0 &&
  !canMeanTheSame(a.given.statement.predicate, b.given.statement.predicate) &&
  !shares(a.governors, b.governors) &&
  !shares(a.places, b.places);

const orderOf = ({ bearer }: Slot): string => bearer.filter((word) => ORDER.has(word)).join();

export const pairBarriers: readonly Barrier[] = [
  { name: 'total', why: 'one sums up others: "a combined 150 games"', stops: (a, b) => a.total !== b.total },
  { name: 'one-person', why: 'a sentence is one person’s, and the persons are not known to be the same', stops: (a, b) => !isOfOnePerson(a, b) },
  { name: 'acts', why: 'what is done again and again: two catches in a match, 59 in a season', stops: (a, b) => (countsActs(a) || countsActs(b)) && !isOneSpell(a, b), oneActFrom: SURE_ACT, isKnown: true },
  { name: 'stretch', why: 'seasons and terms spent on other things', stops: isOtherStretch },
  { name: 'handful', why: 'a few people are told of in many ways: two were treated, nineteen were', stops: (a, b) => (isHandful(a) || isHandful(b)) && !isOneFamily(a, b), oneActFrom: SURE_ACT },
  { name: 'others', why: '"three others": beside whom is told elsewhere', stops: (a, b) => COUNTS_OTHERS.has(a.noun) || COUNTS_OTHERS.has(b.noun) },
  { name: 'doer', why: 'two do the same: one club offers this, another that', stops: (a, b) => apart(a.doer, b.doer) },
  { name: 'complement', why: 'counts of murder and counts of theft', stops: (a, b) => a.given.value.aspect === 'count' && apart(a.complement, b.complement) },
  { name: 'vague', why: 'neither is a figure: "several", "thousands"', stops: (a, b) => (isVague(a) && isVague(b)) || (a.given.value.aspect === 'count' && (isSeveral(a) || isSeveral(b))) },
  { name: 'one-of', why: '"one group … and another": one is as a rule one of several', stops: (a, b) => isOneOf(a) || isOneOf(b) },
  { name: 'planned', why: 'what is to be and what is', stops: (a, b) => (isPlanned(a) || isPlanned(b)) && !isOnePlan(a, b) },
  { name: 'past', why: 'one is told of the past, or each of another past', stops: (a, b) => (a.past || b.past) && !(a.past && b.past && isOnePast(a, b)) && !isUndatedDeed(a, b) },
  { name: 'time', why: 'on Sunday and in March, on Monday and over the year', stops: isOtherTime },
  { name: 'period', why: 'in the quarter and in the year, in the match and over the season', stops: (a, b) => apart(periodsOf(a), periodsOf(b)) },
  { name: 'average', why: 'an average and one figure of many', stops: (a, b) => a.words.includes('average') !== b.words.includes('average') },
  { name: 'purpose', why: 'paid for the house and paid for the boat, served for arson and served for theft', stops: (a, b) => a.given.value.aspect !== 'count' && apart(a.purpose, b.purpose) },
  { name: 'outside', why: 'years of prison and years of probation', stops: (a, b) => a.given.value.aspect === 'duration' && isOutside(a) !== isOutside(b) },
  { name: 'told-of', why: 'what a museum bought and what thieves left', stops: isOfOthers },
  { name: 'order', why: 'the ship and the second ship', stops: (a, b) => orderOf(a) !== orderOf(b) },
  { name: 'far', why: 'figures so far apart are of two things, or one is misread', stops: isFar },
  { name: 'target', why: 'distances to two places', stops: (a, b) => apart(a.target, b.target) },
  { name: 'narrower', why: '"search warrants" and "arrest warrants", "passengers" and "injured passengers": another scope', stops: isNarrower },
  { name: 'identified', why: 'nothing says that both are of one thing', stops: (a, b) => !isIdentified(a, b) },
]; // biome-ignore format: one table

/** The barriers between two conflicting figures; none where they may be told as a difference. `score`: how likely both answer one question. */
export const barriers = (a: Slot, b: Slot, score = 0): string[] =>
  pairBarriers
    .filter(
      ({ stops, oneActFrom, isKnown }) =>
        stops(a, b) &&
        !(oneActFrom !== undefined && score >= oneActFrom && isOneAct(a, b) && (!isKnown || a.given.statement.known)),
    )
    .map(({ name }) => name);
