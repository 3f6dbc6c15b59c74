/** Whether answers about one actor are about one event: a person is dismissed by two employers and sentenced in two cases. */
import type { Value } from '../../../model/point.ts';
import type { Answer } from '../../rule.ts';
import type { Story } from '../../story.ts';
import { compareValues } from '../../values/compare-values.ts';

const DAY = 86_400_000;
/** Two answers about one event are seldom further apart. */
const SAME_EVENT = 366 * DAY;
/** A page's day and its place's day may be one apart. */
const ZONES = DAY;

type DateValue = Extract<Value, { type: 'date' }>;
type Accounts = readonly (readonly Answer[])[];

/** Whether some pair of answers of two accounts passes a test. */
const somePair = (accounts: Accounts, test: (a: Answer, b: Answer) => boolean): boolean =>
  accounts.some((a, i) => accounts.some((b, j) => i !== j && a.some((x) => b.some((y) => test(x, y)))));

const datesOf = (account: readonly Answer[]): DateValue[] =>
  account.flatMap(({ statement }) =>
    statement.values.flatMap(({ value }) => (value.type === 'date' && value.earliest && value.latest ? [value] : [])),
  );

const daysApart = (a: DateValue, b: DateValue): number =>
  Math.max(Date.parse(a.earliest!) - Date.parse(b.latest!), Date.parse(b.earliest!) - Date.parse(a.latest!));

/**
 * Whether the answers are dated apart: two sentences in two years, two arrests. What befalls a person again and again is
 * one event only where the dates are near, and where both accounts are dated or neither is.
 */
export function areSeveralEvents(accounts: Accounts, repeatable: boolean): boolean {
  const dates = accounts.map(datesOf);
  const asksWhen = accounts.every((account) => account.every((answer) => answer.value.type === 'date'));
  return dates.some((a, i) =>
    dates.slice(i + 1).some((b) => {
      if (asksWhen) return repeatable && a.some((x) => b.some((y) => daysApart(x, y) > SAME_EVENT));
      if (repeatable && (a.length === 0) !== (b.length === 0)) return true;
      return a.some((x) => b.some((y) => daysApart(x, y) > 0));
    }),
  );
}

/** Whether the answers are about other offences: two sentences for two crimes. */
export function haveOtherOffences(accounts: Accounts): boolean {
  const offences = accounts.map((account) =>
    account.flatMap((answer) =>
      answer.value.type === 'terms' ? [] : answer.statement.values.filter(({ aspect }) => aspect === 'offence'),
    ),
  );
  return offences.some((a, i) =>
    offences.slice(i + 1).some((b) => a.some((x) => b.some((y) => compareValues(x.value, y.value) === 'conflict'))),
  );
}

/** Whether a date lies after the day its article told of the event as done: the day was placed wrongly. */
export function isAhead(story: Story, answer: Answer): boolean {
  const published = story.published(answer).slice(0, 10);
  const { value } = answer;
  return (
    value.type === 'date' &&
    value.earliest !== null &&
    published.length === 10 &&
    Date.parse(value.earliest) > Date.parse(published) + ZONES
  );
}

/** Whether an article had told of the event as done before the day another gives it: it was another event. */
export const wasToldBefore = (story: Story, accounts: Accounts): boolean =>
  somePair(accounts, (a, b) => {
    const published = story.published(a).slice(0, 10);
    return (
      b.value.type === 'date' &&
      b.value.earliest !== null &&
      published.length === 10 &&
      Date.parse(b.value.earliest) > Date.parse(published) + ZONES
    );
  });

/** Whether an article that gives one length of time names the other one too, whatever of: it knows both, so each is of its own matter. */
export const knowsBoth = (story: Story, accounts: Accounts): boolean =>
  somePair(accounts, (a, b) =>
    story.testimonies[a.testimony]!.statements.some((statement) =>
      statement.values.some(({ aspect, value }) => aspect === 'duration' && compareValues(value, b.value) === 'same'),
    ),
  );

/** "The June 20 robbery" in "convicted of the June 20 robbery": a date that belongs to a noun which is not the event itself. */
export function isOfAnotherNoun(story: Story, answer: Answer): boolean {
  const { tokens } = story.testimonies[answer.testimony]!.reading;
  const { start, end } = answer.label;
  const offence = answer.statement.values.find(({ aspect }) => aspect === 'offence');
  if (offence && answer.value.type === 'date' && start >= offence.start && end <= offence.end) return true;
  const first = tokens.findIndex((token) => token.start >= start);
  let next = tokens.findIndex((token) => token.start >= end);
  if (first < 1 || next < 0 || tokens[first - 1]!.upos !== 'DET') return false;
  while (tokens[next]?.upos === 'ADJ') next++;
  const noun = tokens[next];
  return noun?.upos === 'NOUN' && next !== answer.statement.token;
}
