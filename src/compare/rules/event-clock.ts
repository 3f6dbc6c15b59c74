/** At what time of day an event happened, where its verb is told with a minute. */
import { triggersOf } from '../../claims/concepts/inventory.ts';
import { type Answer, answerOf, type Question } from '../rule.ts';
import { type Given, groupBy, type Said, type Story, valuesOf } from '../story.ts';
import { exclude, groupByValue } from '../values/accounts.ts';
import { minutesOf } from '../values/clock.ts';

/** Verbs that say of an event noun that it happened: "the fire broke out at 8.40pm". */
const HAPPEN = new Set([
  'break',
  'break out',
  'begin',
  'start',
  'happen',
  'occur',
  'erupt',
  'take place',
  'strike',
  'hit',
]);
const ANY_EVENT = new Set(['it', 'this', 'incident']);
const ABOUT = /\b(?:about|around|approximately|roughly|near|nearly|circa|some time|sometime)\s*$/i;
/** No time of the event itself. */
const BESIDE =
  /\b(?:before|after|by|until|till|since|between|from|to|past|through|than|and|or|–|-)\s+(?:about\s+|around\s+|approximately\s+)?$/i;
const REACH = 24;
/** "7:15" says neither morning nor evening; "20:49", "8.49pm" and "8:49 in the morning" do. */
const HALF_DAY =
  /[ap]\.?\s?m\b|\b(?:noon|midnight|gmt|hours|hrs|morning|afternoon|evening|night)\b|\b(?:1[3-9]|2[0-3])[:.]?[0-5]\d|\b0\d:?[0-5]\d/i;

interface Timed extends Given {
  readonly event: string;
  readonly minutes: NonNullable<ReturnType<typeof minutesOf>>;
}

/** Questions on the minute of an event; `isAsked` says which concepts have one, `isOwn` leaves out what is background. */
export function clockQuestions(story: Story, told: readonly Said[], isAsked: (event: string) => boolean): Question[] {
  const main = mainEvent(story, told, isAsked);
  const timed = valuesOf(told, 'date').flatMap((given): Timed[] => {
    const event = eventOf(story, given, main);
    const minutes = event !== null && isAsked(event) ? clockOf(story, given) : null;
    return minutes && event !== null ? [{ ...given, event, minutes }] : [];
  });
  return [...groupBy(timed, (given) => keyOf(story, given))].flatMap(([key, all]): Question[] => {
    const own = oneEach(story, all);
    const accounts = groupByValue(own, ({ minutes }) => minutes);
    const exclusive = accounts.some((a, i) =>
      accounts.slice(i + 1).some((b) => exclude(a, b, ({ minutes }) => minutes)),
    );
    if (accounts.length === 0 || (accounts.length > 1 && !exclusive)) return [];
    return [
      {
        aspect: 'date',
        template: 'event-date',
        slots: { event: key.split('\t')[0]! },
        actors: [...new Set(own.flatMap(({ patients }) => patients))].sort(),
        accounts: accounts.map((account) => account.map((timed): Answer => answerOf(timed))),
        exclusive,
      },
    ];
  });
}

/** What befell somebody is that person's matter: two killings in one story are two. */
function keyOf(story: Story, { event, patients, statement }: Timed): string {
  const person = patients.find((actor) => story.actors.get(actor)?.kind === 'person');
  const patient = statement.known ? statement.participants.find(({ role }) => role === 'patient')?.lemma : undefined;
  return `${event}\t${statement.known ? (person ?? patient ?? '') : ''}`;
}

/** The event whose verb the time hangs on: a concept named by a verb, or an event noun that a verb of happening tells of; null otherwise ("officers were called to a shooting at 9.40pm"). */
function eventOf(story: Story, { testimony, statement }: Given, main: string | null): string | null {
  const { reading } = story.testimonies[testimony]!;
  const token = reading.tokens[statement.token]!;
  if (token.upos !== 'VERB') return null;
  if (statement.known) return statement.predicate;
  if (!HAPPEN.has(statement.predicate)) return null;
  const subject = statement.participants.find(({ role }) => role === 'agent' || role === 'patient');
  if (!subject) return null;
  if (ANY_EVENT.has(subject.lemma)) return main;
  return triggersOf(subject.lemma).find(({ undergoer }) => undergoer === 'noun')?.concept.name ?? null;
}

/** The kind of event that most articles tell of: what "it happened" and "the incident" mean. */
function mainEvent(story: Story, told: readonly Said[], isAsked: (event: string) => boolean): string | null {
  const kinds = groupBy(told, ({ statement }) => (isAsked(statement.predicate) ? statement.predicate : null));
  const articles = [...kinds].map(([event, said]) => ({ event, count: new Set(said.map(story.article)).size }));
  articles.sort((a, b) => b.count - a.count || (a.event < b.event ? -1 : 1));
  const [first, second] = articles;
  return first && first.count > (second?.count ?? 0) ? first.event : null;
}

function clockOf(story: Story, given: Given): ReturnType<typeof minutesOf> {
  const { value } = given;
  if (value.value.type !== 'date' || !HALF_DAY.test(story.words(given, value))) return null;
  const before = story.words(given, { start: Math.max(0, value.start - REACH), end: value.start });
  if (BESIDE.test(before)) return null;
  return minutesOf(value.value.value, value.approximate || ABOUT.test(before));
}

/** Leaves out articles that give several minutes: they tell of several events. */
const oneEach = (story: Story, all: readonly Timed[]): Timed[] =>
  [...groupBy(all, story.article).values()]
    .filter((own) => groupByValue(own, ({ minutes }) => minutes).length === 1)
    .flat();
