/** When the story's incident happened: what all tellings of one article say, against what those of another say. */
import type { Question } from '../../rule.ts';
import { groupBy, type Story } from '../../story.ts';
import { type OfIncident, ofIncident, type Part, relateParts } from '../../times/main-event.ts';
import type { Telling } from '../../times/tellings.ts';
import { compareWhen, type Grain, type When, type WhenRelation } from '../../values/when.ts';
import { answerOfTelling } from './telling-answer.ts';

/** What one article tells of when it was, in all its tellings. */
type Own = readonly OfIncident[];

/** When the act was done, or else when the police were called; and when somebody died of it. */
export function incidentQuestions(story: Story, tellings: readonly Telling[]): Question[] {
  const told = ofIncident(story, tellings);
  const of = (...parts: readonly Part[]): Question[] =>
    incidentQuestion(
      story,
      told.filter(({ part }) => parts.includes(part)),
    );
  const done = of('act', 'call');
  return [...(done.length > 0 ? done : of('call')), ...of('death')];
}

function incidentQuestion(story: Story, told: readonly OfIncident[]): Question[] {
  const relate: Relate = (a, b) => relateParts(story, a, b);
  const areTwo = (a: OfIncident, b: OfIncident): boolean => {
    if (a.part !== b.part) return relate(a, b).relation === 'conflict';
    const [x, y] = [a.telling.when, b.telling.when];
    const { relation } = compareWhen(x, y);
    // "On Monday … the next day": one page counts its days from one day.
    const areApart =
      x.days !== null && y.days !== null && (x.days.earliest > y.days.latest || y.days.earliest > x.days.latest);
    return relation === 'conflict' || (relation === 'unknown' && areApart);
  };
  const consistent = [...groupBy(told, ({ telling }) => story.article(telling)).values()].flatMap((own) => {
    const kept = ofOneEvent(own, areTwo);
    return kept.length > 0 ? [kept] : [];
  });
  const groups = groupArticles(consistent, relate);
  if (groups.length < 2) return [];
  const accounts = groups.map((group) => {
    const others = groups.filter((other) => other !== group).flat(2);
    return group
      .flat()
      .filter((one) => others.some((other) => relate(one, other).relation === 'conflict'))
      .map(({ telling }) => telling);
  });
  const [asked] = accounts[0]!;
  return [
    {
      aspect: 'date',
      template: 'act-date',
      slots: { words: story.words(asked!, asked!.statement) },
      actors: [...new Set(accounts.flat().flatMap(({ patients }) => patients))].sort(),
      accounts: accounts.map((account) => account.map((telling) => answerOfTelling(story, telling))),
      exclusive: true,
    },
  ];
}

/** Sentences that tell of an article's own incident. */
const OPENING = 12;

/** What an article tells of one event: two times near its top are of two events; further down others are told of. */
function ofOneEvent(own: Own, areTwo: (a: OfIncident, b: OfIncident) => boolean): Own {
  const opening = own.filter(({ telling }) => telling.statement.sentence < OPENING);
  const first = opening.length > 0 ? opening : own;
  if (first.some((a, i) => first.slice(i + 1).some((b) => areTwo(a, b)))) return [];
  return own.filter((one) => first.includes(one) || !first.some((other) => areTwo(one, other)));
}

type Relate = (a: OfIncident, b: OfIncident) => WhenRelation;
/** How closely two times agree, or are apart: on the day, on the minute; a month or a year apart is another event. */
type Level = 'years' | 'day' | 'minute';

const LEVELS: Readonly<Partial<Record<Grain, Level>>> = {
  year: 'years',
  month: 'years',
  minute: 'minute',
  part: 'minute',
};
const namesDay = ({ days, weekday, dates }: When): boolean => days !== null || weekday !== null || dates !== null;

interface Standing {
  readonly apart: ReadonlySet<Level>;
  readonly agreed: ReadonlySet<Level>;
}

/** How an article stands to a group of articles, over all pairs of their tellings. */
function standing(own: Own, group: readonly Own[], relate: Relate): Standing {
  const apart = new Set<Level>();
  const agreed = new Set<Level>();
  for (const one of own)
    for (const other of group.flat()) {
      const { relation, grain } = relate(one, other);
      const [a, b] = [one.telling.when, other.telling.when];
      if (relation === 'conflict' && grain !== null) apart.add(LEVELS[grain] ?? 'day');
      else if (relation === 'compatible' && a.minutes && b.minutes) agreed.add('minute');
      else if (relation === 'compatible' && namesDay(a) && namesDay(b)) agreed.add('day');
    }
  return { apart, agreed };
}

/** Apart on the minute, or on the day, where nothing agrees in that. */
const isApart = ({ apart, agreed }: Standing): boolean =>
  !apart.has('years') && [...apart].some((level) => !agreed.has(level));

const isOne = ({ apart, agreed }: Standing): boolean => apart.size === 0 && agreed.size > 0;

/**
 * Groups of articles whose times can all be one, every two groups apart; what fits several is in none. What was done comes
 * before the call, which may be of any minute after it, and the finest time first.
 */
function groupArticles(articles: readonly Own[], relate: Relate): Own[][] {
  const groups: Own[][] = [];
  const isOnlyCalled = (own: Own): number => (own.every(({ part }) => part === 'call') ? 1 : 0);
  const order = [...articles].sort((a, b) => isOnlyCalled(a) - isOnlyCalled(b) || finest(a) - finest(b));
  for (const own of order) {
    const stands = groups.map((group) => standing(own, group, relate));
    const apart = stands.filter(isApart).length;
    const fits = groups.filter((_, i) => isOne(stands[i]!));
    if (apart === groups.length) groups.push([own]);
    else if (fits.length === 1 && apart === groups.length - 1) fits[0]!.push(own);
  }
  return groups;
}

const WHOLE_DAY = 24 * 60;
const finest = (own: Own): number => Math.min(...own.map(({ telling }) => coarseness(telling.when)));

/** A minute is finer than a day, a day finer than a month. */
function coarseness({ minutes, part, weekday, dates, days }: When): number {
  if (minutes) return (minutes.high - minutes.low) / WHOLE_DAY;
  if (part) return 1;
  if (weekday !== null || (dates && dates[0] === dates[1])) return 2;
  return days && days.earliest === days.latest ? 3 : 4;
}
