import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, type Story } from '../../story.ts';
import { type Aged, type AgeGroup, agedOf, ageGroupsOf } from './age-groups.ts';

/** What one article tells of ages. */
interface Ages {
  readonly groups: readonly AgeGroup[];
  readonly aged: readonly Aged[];
  /** Every age that stands there. */
  readonly known: ReadonlySet<number>;
}

/**
 * The ages of a group against those that another article tells one by one: "two women, 68 and 48" and women of 61 and 48,
 * "six men aged 21 to 36" and a man of 20 among them. The people are of one sex, the same befell them, and all but one agree.
 */
export const groupAges: ComparisonRule = {
  name: 'group-ages',
  find(story) {
    const saidIn = groupBy(story.said, ({ testimony }) => String(testimony));
    const all = story.testimonies.map((_, testimony): Ages => {
      const own = saidIn.get(String(testimony)) ?? [];
      const groups = ageGroupsOf(story, testimony, own);
      const aged = [...agedOf(story, testimony, own), ...groups.flatMap(({ list }) => list ?? [])];
      return { groups, aged, known: new Set(aged.map(({ age }) => age)) };
    });
    const asked = new Map<string, Question>();
    for (const [i, { groups, known }] of all.entries())
      for (const group of groups)
        for (const [j, other] of all.entries()) {
          const odd = i === j || story.testimonies.length === 1 ? null : oddOne(group, known, other);
          if (odd) add(asked, story, group, odd);
        }
    return [...asked.values()];
  },
};

/** The one whom the other article tells to be of another age than the group's, and who of the group it is (null of a range). */
interface Odd {
  readonly own: Aged | null;
  readonly other: Aged;
}

function oddOne(group: AgeGroup, known: ReadonlySet<number>, other: Ages): Odd | null {
  const roll = bearersOf(other.aged.filter((one) => isOne(group, one)));
  if (group.list) {
    if (roll.length !== group.list.length) return null;
    const own = left(group.list, roll);
    const rest = left(roll, group.list);
    if (own.length !== 1 || rest.length !== 1) return null;
    const isKnown = other.known.has(own[0]!.age) || known.has(rest[0]!.age);
    return isKnown || isBirthday(own[0]!.age, rest[0]!.age) ? null : { own: own[0]!, other: rest[0]! };
  }
  if (group.size !== null && roll.length > group.size) return null;
  const outside = roll.filter(({ age }) => age < group.youngest || age > group.oldest);
  if (outside.length !== 1 || roll.length - outside.length < OTHERS) return null;
  return known.has(outside[0]!.age) ? null : { own: null, other: outside[0]! };
}

/** So many others are within the range, else it is of other people. */
const OTHERS = 2;

/** An article of the day before told it rightly. */
const isBirthday = (a: number, b: number): boolean => a > 17 && b > 17 && Math.abs(a - b) === 1;

const isOne = ({ gender, fates }: AgeGroup, one: Aged): boolean =>
  (one.gender === null || one.gender === gender) && [...one.fates].some((fate) => fate !== 'held' && fates.has(fate));

/** Each bearer once: in a list and beside a noun stands the same one. */
function bearersOf(aged: readonly Aged[]): Aged[] {
  const listed = new Set(aged.filter(({ bearer }) => /^\d+$/.test(bearer)).map(({ age }) => age));
  return aged.filter(({ bearer, age }) => /^\d+$/.test(bearer) || !listed.has(age));
}

/** What is left of a roll where each age of the other is taken out once. */
function left(roll: readonly Aged[], other: readonly Aged[]): Aged[] {
  const taken = other.map(({ age }) => age);
  return roll.filter(({ age }) => {
    const at = taken.indexOf(age);
    if (at >= 0) taken.splice(at, 1);
    return at < 0;
  });
}

function add(asked: Map<string, Question>, story: Story, group: AgeGroup, { own, other }: Odd): void {
  const key = own ? [own.age, other.age].sort((a, b) => a - b).join() : `${group.label.start} ${other.age}`;
  const before = asked.get(key);
  const answers = [
    { ...answerOf(other), testimony: other.said.testimony },
    own ? answerOf(own) : { ...group.said, label: group.label, value: years(group.youngest, group.oldest) },
  ];
  if (!before) {
    const slots = { words: story.words(group.said, group.words) };
    const accounts = answers.map((answer) => [answer]);
    asked.set(key, { aspect: 'age', template: 'group-age', slots, actors: [], accounts, exclusive: true });
    return;
  }
  const isOf = (account: readonly Answer[], { value }: Answer): boolean =>
    JSON.stringify(account[0]!.value) === JSON.stringify(value);
  const accounts = before.accounts.map((account) => [
    ...account,
    ...answers.filter((one) => isOf(account, one) && !account.some(({ claim }) => claim === one.claim)),
  ]);
  asked.set(key, { ...before, accounts });
}

const years = (low: number, high: number): Answer['value'] => ({ type: 'number', low, high, unit: 'year', of: null });
const answerOf = ({ said, label, age }: Aged): Answer => ({ ...said, label, value: years(age, age) });
