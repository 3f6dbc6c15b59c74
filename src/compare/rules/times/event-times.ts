/** When something happened: the minute, the day, the month or the year that two articles give one act. */
import type { Aspect } from '../../../model/point.ts';
import { type Answer, answerOf, type ComparisonRule, type Question } from '../../rule.ts';
import { groupBy, type Said, type Story } from '../../story.ts';
import { befellTheSame, ofMainEvents } from '../../times/main-event.ts';
import { mayBeAnotherCase, sameSteps, stepTies } from '../../times/once.ts';
import { type ActPair, sameActs } from '../../times/same-act.ts';
import { type Telling, tellingsOf } from '../../times/tellings.ts';
import { compareWhen, type Grain, type When, type WhenRelation } from '../../values/when.ts';

const ASPECT: Aspect = 'date';

/** When an act was done, where articles that tell of one act give times that cannot meet. */
export const eventTimes: ComparisonRule = {
  name: 'event-times',
  find(story) {
    const tellings = tellingsOf(story);
    const relations = new Map<number, WhenRelation>();
    const relate = (a: number, b: number): WhenRelation => {
      const key = a * tellings.length + b;
      const known = relations.get(key) ?? compareWhen(tellings[a]!.when, tellings[b]!.when);
      relations.set(key, known);
      return known;
    };
    const comparable = (a: number, b: number): boolean => relate(a, b).relation !== 'unknown';
    const tieOf = stepTies(story, tellings);
    const acts = [
      ...sameSteps(tellings, tieOf, comparable),
      ...sameActs(story, tellings, (a, b) => tieOf(a, b) === 'open' && comparable(a, b)),
    ];
    const neighbours = new Map<number, ActPair[]>();
    for (const pair of acts)
      for (const end of [pair.a, pair.b]) neighbours.set(end, [...(neighbours.get(end) ?? []), pair]);
    const questions: Question[] = ofMainEvents(story, tellings).flatMap((own) => mainQuestion(story, own));
    const taken = new Set<number>();
    for (const pair of [...acts].sort((x, y) => y.chance - x.chance || x.a - y.a || x.b - y.b)) {
      const { a, b } = pair;
      const { relation, grain } = relate(a, b);
      if (relation !== 'conflict' || grain === null || taken.has(a) || taken.has(b)) continue;
      if (pair.isOnce && mayBeAnotherCase(tellings[a]!.statement.predicate, grain)) continue;
      if (!isApart(story, tellings[a]!, tellings[b]!, grain, pair.isOnce === true)) continue;
      const sides = [a, b].map((end) => [
        end,
        ...(neighbours.get(end) ?? [])
          .map((other) => (other.a === end ? other.b : other.a))
          .filter((other) => other !== a && other !== b),
      ]) as [number[], number[]];
      const members = [...new Set(sides.flat())].sort((x, y) => x - y);
      const accounts = accountsOf(story, tellings, members, [a, b], (x, y) => relate(x, y).relation);
      if (!accounts) continue;
      for (const member of accounts.flat()) taken.add(member);
      questions.push({
        aspect: ASPECT,
        template: 'act-date',
        slots: { words: story.words(tellings[a]!, tellings[a]!.statement) },
        actors: [...new Set(accounts.flat().flatMap((i) => tellings[i]!.actors))].sort(),
        accounts: accounts.map((account) => account.map((i) => answer(story, tellings[i]!))),
        exclusive: true,
      });
    }
    return questions;
  },
};

/** The story's incident, where no article gives two times of it. */
function mainQuestion(story: Story, tellings: readonly Telling[]): Question[] {
  const relate = (a: Telling, b: Telling): WhenRelation =>
    befellTheSame(story, a, b) ? compareWhen(a.when, b.when) : { relation: 'unknown', grain: null };
  const consistent = [...groupBy(tellings, story.article).values()]
    .filter((own) => own.every((a, i) => own.slice(i + 1).every((b) => relate(a, b).relation !== 'conflict')))
    .flat();
  const accounts = groupTimes(consistent, (a, b) => relate(a, b).relation);
  const [first, ...others] = accounts;
  if (!first || others.length === 0) return [];
  const grains = others.flatMap((account) => account.flatMap((a) => first.map((b) => relate(a, b).grain)));
  if (grains.some((grain) => grain === 'year' || grain === 'month')) return [];
  return [
    {
      aspect: ASPECT,
      template: 'act-date',
      slots: { words: story.words(first[0]!, first[0]!.statement) },
      actors: [...new Set(accounts.flat().flatMap(({ patients }) => patients))].sort(),
      accounts: accounts.map((account) => account.map((telling) => answer(story, telling))),
      exclusive: true,
    },
  ];
}

/** Groups of times that can all be one, every two groups apart throughout, the finest first; a time that fits several is in none. */
function groupTimes(tellings: readonly Telling[], relate: (a: Telling, b: Telling) => string): Telling[][] {
  const groups: Telling[][] = [];
  const order = [...tellings].sort((a, b) => coarseness(a.when) - coarseness(b.when));
  for (const telling of order) {
    const fits = groups.filter((group) => group.every((other) => relate(telling, other) !== 'conflict'));
    const apart = groups.filter((group) => group.every((other) => relate(telling, other) === 'conflict'));
    if (apart.length === groups.length) groups.push([telling]);
    else if (fits.length === 1 && apart.length === groups.length - 1) fits[0]!.push(telling);
  }
  return groups;
}

const WHOLE_DAY = 24 * 60;

/** A minute is finer than a day, a day finer than a month. */
function coarseness({ minutes, part, weekday, dates, days }: When): number {
  if (minutes) return (minutes.high - minutes.low) / WHOLE_DAY;
  if (part) return 1;
  if (weekday !== null || (dates && dates[0] === dates[1])) return 2;
  return days && days.earliest === days.latest ? 3 : 4;
}

/** Two accounts: what fits the first telling and not the second, and the other way round; null where an article gives both. */
function accountsOf(
  story: Story,
  tellings: readonly Telling[],
  members: readonly number[],
  [a, b]: readonly [number, number],
  relate: (x: number, y: number) => string,
): [number[], number[]] | null {
  const apart = (x: number, y: number): boolean => x !== y && relate(Math.min(x, y), Math.max(x, y)) === 'conflict';
  const first = members.filter((i) => i === a || (i !== b && !apart(i, a) && apart(i, b)));
  const second = members.filter((i) => i === b || (i !== a && !apart(i, b) && apart(i, a)));
  const articles = new Set(first.map((i) => story.article(tellings[i]!)));
  // An article that gives both tells of two acts.
  return second.some((i) => articles.has(story.article(tellings[i]!))) ? null : [first, second];
}

/** Whether two articles that give these times contradict each other: neither knows the other's time. */
function isApart(story: Story, a: Telling, b: Telling, grain: Grain, isOnce: boolean): boolean {
  if (a.testimony === b.testimony || (grain === 'counted' && story.originOf(a) === story.originOf(b))) return false;
  if (wasTold(story, a, b) || wasTold(story, b, a)) return false;
  return !names(story, a, b, grain, isOnce) && !names(story, b, a, grain, isOnce);
}

/** A telling as an answer: by the clause of the event that it dates, where that holds the time ("foiled an attack on Friday, seizing …"). */
function answer(story: Story, telling: Telling): Answer {
  const { testimony, events, value } = telling;
  const holds = ({ testimony: own, statement }: Said): boolean =>
    own === testimony &&
    events.includes(statement.token) &&
    statement.start <= value.start &&
    value.end <= statement.end;
  const clauses = story.said.filter(holds);
  const clause = clauses.find(({ statement }) => statement.token === events.at(-1)) ?? clauses[0];
  return answerOf(clause ? { ...clause, value } : telling);
}

const DAY = 86_400_000;

/** Whether an article had told of the act as done before the day that the other gives it: it was another act. */
function wasTold(story: Story, said: Telling, { when }: Telling): boolean {
  const published = story.published(said).slice(0, 10);
  // A page that tells of later years as past bears a wrong day.
  const own = said.when.years?.[0] ?? 0;
  return (
    published.length === 10 &&
    own <= Number(published.slice(0, 4)) &&
    when.days !== null &&
    Date.parse(when.days.earliest) > Date.parse(published) + DAY
  );
}

/**
 * Whether an article names the other's year, month or day: then each time is of a matter of its own. Of what befalls a
 * person once, only the clauses that tell of it count.
 */
function names(story: Story, said: Said, { when }: Telling, grain: Grain, isOnce: boolean): boolean {
  const { reading, statements } = story.testimonies[said.testimony]!;
  const { predicate } = said.statement;
  const times = isOnce
    ? statements
        .filter((statement) => statement.predicate === predicate)
        .flatMap(({ values }) => values.flatMap(({ value }) => (value.type === 'date' ? value : [])))
    : reading.times;
  if (grain === 'year' && when.years) return times.some(({ value }) => value.startsWith(String(when.years![0])));
  if ((grain === 'month' || grain === 'day') && when.dates) {
    const [month, day] = [Math.floor(when.dates[0] / 100), when.dates[0] % 100];
    const two = (n: number): string => String(n).padStart(2, '0');
    const wanted = grain === 'month' ? `-${two(month)}` : `-${two(month)}-${two(day)}`;
    return times.some(({ value }) => value.slice(4).startsWith(wanted));
  }
  return false;
}
