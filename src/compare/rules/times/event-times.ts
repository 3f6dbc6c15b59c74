/** When something happened: the minute, the day, the month or the year that two articles give one act. */
import type { Aspect } from '../../../model/point.ts';
import type { ComparisonRule, Question } from '../../rule.ts';
import type { Said, Story } from '../../story.ts';
import { mayBeAnotherCase, sameSteps, stepTies } from '../../times/once.ts';
import { type ActPair, sameActs } from '../../times/same-act.ts';
import { soleActs } from '../../times/sole-acts.ts';
import { type Telling, tellingsOf } from '../../times/tellings.ts';
import { compareWhen, type Grain, type WhenRelation } from '../../values/when.ts';

import { incidentQuestions } from './incident-times.ts';
import { answerOfTelling } from './telling-answer.ts';

/** From here the scorer leaves little doubt that two clauses tell of one event. */
const CLEARLY = 0.8;

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
    const known = new Set(acts.map(({ a, b }) => a * tellings.length + b));
    for (const { when, ...pair } of soleActs(story, tellings)) {
      const key = pair.a * tellings.length + pair.b;
      if (known.has(key) || tieOf(pair.a, pair.b) === 'two') continue;
      relations.set(key, when);
      acts.push(pair);
    }
    const neighbours = new Map<number, ActPair[]>();
    for (const pair of acts)
      for (const end of [pair.a, pair.b]) neighbours.set(end, [...(neighbours.get(end) ?? []), pair]);
    const questions: Question[] = incidentQuestions(story, tellings);
    const taken = new Set<number>();
    for (const pair of [...acts].sort((x, y) => y.chance - x.chance || x.a - y.a || x.b - y.b)) {
      const { a, b } = pair;
      const { relation, grain } = relate(a, b);
      if (relation !== 'conflict' || grain === null || taken.has(a) || taken.has(b)) continue;
      if (pair.isOnce && mayBeAnotherCase(tellings[a]!.statement.predicate, grain)) continue;
      // A year that an article names is mostly of something else that it tells.
      const isOwnStep = pair.isOnce === true || (grain === 'year' && pair.chance >= CLEARLY);
      if (!isApart(story, tellings[a]!, tellings[b]!, grain, isOwnStep)) continue;
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
        accounts: accounts.map((account) => account.map((i) => answerOfTelling(story, tellings[i]!))),
        exclusive: true,
      });
    }
    return questions;
  },
};

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
  // An article that gives both tells of two acts, unless it contradicts itself.
  if (tellings[a]!.testimony === tellings[b]!.testimony) return [first, second];
  return second.some((i) => articles.has(story.article(tellings[i]!))) ? null : [first, second];
}

const DEATHS = new Set(['death', 'killing']);

/** Whether two articles that give these times contradict each other: neither knows the other's time. */
function isApart(story: Story, a: Telling, b: Telling, grain: Grain, isOnce: boolean): boolean {
  // Nobody is killed on two days, whoever tells of it.
  if (a.testimony === b.testimony) return isOnce && DEATHS.has(a.statement.predicate) && grain === 'day';
  if (grain === 'counted' && story.originOf(a) === story.originOf(b)) return false;
  if (wasTold(story, a, b) || wasTold(story, b, a)) return false;
  return !names(story, a, b, grain, isOnce) && !names(story, b, a, grain, isOnce);
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
