/** Who tells when something happened: each date or time of day with the words for the event that it dates. */
import type { StatedValue } from '../../claims/statement.ts';
import { lemmaOf, relation, type Tree, treeOf } from '../../language/tree.ts';
import { saidIn } from '../per-story.ts';
import { type Given, isTold, type Said, type Story } from '../story.ts';
import { compareWhen, joined, spanning, type When, whenOf } from '../values/when.ts';
import { ERRAND, eventsOf, goingOn, isEvent, nounNarrowed } from './dated-events.ts';
import { isFind } from './found-dead.ts';

/** A time as one article tells it. */
export interface Telling extends Given {
  readonly when: When;
  /** Tokens of the words for the event that it can date, the nearest first. */
  readonly events: readonly number[];
  /** Tokens of what went on with it, where it is a time of day. */
  readonly along: readonly number[];
}

const REACH = 28;
/** A time of something else than the event of its clause: before, after or until it, or of the page itself. */
const BESIDE =
  /(?:\b(?:since|until|till?|by|before|after|following|through|from|between|to|starting|beginning|as of|for|prior to|ahead of)|:)\s+(?:the\s+|about\s+|around\s+|early\s+|late\s+)?$/i;
/** "1990 to 1991", "between late May and June". */
const TO = /^\s*(?:to|and|through|until|till|[-–—])\s*(?:about\s+|around\s+)?$/i;

/**
 * The dates and times of day that a story's articles give for what was done. All that one statement says of when is one
 * telling; what cannot all be of one time ("as promised on Tuesday, it today …") is of none.
 */
export function tellingsOf(story: Story): Telling[] {
  return story.said
    .flatMap((said) => (mayTell(story, said) ? [said] : errandOf(story, said)))
    .flatMap((said) => {
      const told = timesOf(story, said);
      const local = told.filter(({ when }) => !when.isWorldTime);
      const times = local.length > 0 ? local : told;
      const [first, ...rest] = times;
      if (!first) return [];
      let when = first.when;
      for (const other of rest) {
        if (areTwo(when, other.when)) return [];
        when = joined(when, other.when);
      }
      // What is told as done lies behind: "Monday" was placed wrongly.
      if (when.days && isAhead(story, said, when.days.earliest)) when = { ...when, days: null, near: null };
      const tree = treeOf(story.testimonies[said.testimony]!.reading);
      const narrowed = nounNarrowed(tree, first.value);
      const isClock = when.minutes !== null;
      const events = narrowed === null ? eventsOf(tree, first.value.token, said.statement.token, isClock) : [narrowed];
      const along = isClock ? goingOn(tree, events, (token) => ofTime(said, token)) : [];
      const finest = times.find(({ when: { minutes } }) => minutes) ?? first;
      return events.length === 0 ||
        events.some((event) =>
          isOneOfSeveral(
            tree,
            event,
            times.map(({ value }) => value),
          ),
        )
        ? []
        : [{ ...said, value: finest.value, when, events, along }];
    });
}

const ofTime = ({ statement }: Said, token: number): boolean =>
  statement.values.some(({ aspect, token: value }) => aspect === 'date' && value === token);

/** "As promised Tuesday, it today …": without a day of publication nobody knows which day "today" was. */
const areTwo = (a: When, b: When): boolean =>
  compareWhen(a, b).relation === 'conflict' || [a, b].some((one) => one.relative && !one.days && !one.part);

const DAY = 86_400_000;
/** A page's day and its place's day may be one apart. */
const isAhead = (story: Story, said: Said, earliest: string): boolean => {
  const published = story.published(said).slice(0, 10);
  return published.length === 10 && Date.parse(earliest) > Date.parse(published) + DAY;
};

interface Time {
  readonly value: StatedValue;
  readonly when: When;
}

/** The times of one statement; two that span a time are one, and those that something else was before or after are left out. */
function timesOf(story: Story, said: Said): Time[] {
  const found: Time[] = [];
  let open: Time | null = null;
  const values = said.statement.values.filter(({ value }) => value.type === 'date');
  for (const [i, value] of values.entries()) {
    const when = whenTold(story, said, value);
    if (!when || isOfMake(treeOf(story.testimonies[said.testimony]!.reading), value)) continue;
    const next = values[i + 1];
    if (next && TO.test(story.words(said, { start: value.end, end: Math.max(value.end, next.start) }))) {
      open = { value, when };
      continue;
    }
    if (open) found.push({ value, when: spanning(open.when, when) });
    else if (when.minutes || !BESIDE.test(before(story, said, value))) found.push({ value, when });
    open = null;
  }
  return found;
}

/** "His 2008 saloon": a year that narrows a thing dates no event. */
function isOfMake(tree: Tree, { token, value }: StatedValue): boolean {
  const head = tree.head(token);
  return (
    value.type === 'date' &&
    /^\d{4}$/.test(value.value) &&
    head > token &&
    ['NOUN', 'PROPN'].includes(tree.tokens[head]!.upos) &&
    ['compound', 'nummod', 'amod'].includes(relation(tree, token)) &&
    !isEvent(tree, head)
  );
}

const before = (story: Story, said: Said, { start }: StatedValue): string =>
  story.words(said, { start: Math.max(0, start - REACH), end: start });

const whenTold = (story: Story, said: Said, value: StatedValue): When | null =>
  value.value.type === 'date' ? whenOf(value.value, story.words(said, value), before(story, said, value)) : null;

/** What is done again and again, or goes on, has no one time. */
const HABIT =
  /\b(?:still|remain(?:s|ed)?|continu(?:es|ed)|typically|usually|normally|generally|often|always|traditionally|regularly|routinely|annually|(?:every|each) (?:other )?(?:day|week|month|year|summer|winter|spring|fall|autumn|season|morning|afternoon|evening|night|weekend|time|christmas|[a-z]+day))\b/i;

/** Told as done, once, in the running text. */
const mayTell = (story: Story, said: Said): boolean =>
  isTold(said) &&
  said.statement.block !== 'title' &&
  !isFind(story, said) &&
  !HABIT.test(story.words(said, said.statement));

/** "Deputies received a call to come to Mill Lane at 7 a.m.": what somebody was called for is not told, the call is; with the time. */
function errandOf(story: Story, said: Said): Said[] {
  const { testimony, statement } = said;
  if (statement.certainty !== 'planned' || !statement.values.some(({ aspect }) => aspect === 'date')) return [];
  const tree = treeOf(story.testimonies[testimony]!.reading);
  const noun = tree.head(statement.token);
  if (noun < 0 || relation(tree, statement.token) !== 'acl' || !ERRAND.has(lemmaOf(tree, noun))) return [];
  const verb = saidIn(story, testimony).find((other) => other.statement.token === tree.head(noun));
  return verb && mayTell(story, verb) ? [{ ...verb, statement: { ...verb.statement, values: statement.values } }] : [];
}

/** "Another fire", "two other teenagers": the event is told apart from the story's own. */
const OTHERS = new Set(['other', 'another', 'previous', 'earlier', 'second', 'third', 'similar', 'prior', 'past']);
const SEVERAL = new Set(['separate', 'several', 'latest', 'recent']);

/** "Was first arrested", "was arrested again": which time it was. */
const TIMES = new Set(['again', 'first', 'previously', 'twice']);

/** "Police were first called at 9 p.m.": the first call is the call. */
const CALLED = new Set(['call', 'alert', 'dispatch', 'notify', 'report', 'summon']);

/** Whether a word for an event, or for who takes part in it, says that it is one of several. */
function isOneOfSeveral(tree: Tree, token: number, times: readonly StatedValue[]): boolean {
  // "Half past ten" is no past event.
  const isOfTime = (at: number): boolean =>
    times.some(({ start, end }) => start <= tree.tokens[at]!.start && tree.tokens[at]!.end <= end);
  const has = (at: number, words: ReadonlySet<string>): boolean =>
    tree.children(at).some((child) => child < at && words.has(lemmaOf(tree, child)) && !isOfTime(child));
  const isFirst = (child: number): boolean => lemmaOf(tree, child) === 'first' && CALLED.has(lemmaOf(tree, token));
  if (tree.children(token).some((child) => TIMES.has(lemmaOf(tree, child)) && !isFirst(child))) return true;
  return has(token, SEVERAL) || [token, ...tree.children(token)].some((at) => has(at, OTHERS));
}
