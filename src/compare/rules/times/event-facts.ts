import { conceptNamed, isMeasuredIn } from '../../../claims/concepts/inventory.ts';
import type { StatedValue } from '../../../claims/statement.ts';
import { INCIDENTS } from '../../incidents.ts';
import { type Answer, answerOf, type ComparisonRule, type Question } from '../../rule.ts';
import { type Given, groupBy, isTold, type Said, type Story } from '../../story.ts';
import { exclude, groupByValue } from '../../values/accounts.ts';
import { backgroundOf } from '../background.ts';
import { durationQuestions } from './event-durations.ts';
import { conflictAsWritten, isPlainlyDated } from './plain-date.ts';

/** Events that a story may be about. */
const MAIN: ReadonlySet<string> = new Set([
  ...INCIDENTS,
  'launch',
  'publication',
  'match',
  'election',
  'acquisition',
  'hearing',
]);

/** When the story's main event happened, how long it lasted and what caused it, where the event is told of by most articles. */
export const eventFacts: ComparisonRule = {
  name: 'event-facts',
  find(story) {
    const isBackground = backgroundOf(story);
    const told = story.said.filter(
      (said) =>
        MAIN.has(said.statement.predicate) && isTold(said) && !isBackground(said) && !befellSomebody(story, said),
    );
    const questions: Question[] = [];
    for (const [key, said] of groupBy(told, keyOf)) {
      const [event, thing] = key.split('\t') as [string, string | undefined];
      if (thing === '') continue;
      const articles = new Set(said.map(story.article));
      // An event that few articles tell of may be another event of the same kind.
      if (articles.size * 2 < story.testimonies.length) continue;
      for (const aspect of ['date', 'duration', 'cause', 'amount'] as const) {
        if (!conceptNamed(event)?.functional.includes(aspect)) continue;
        const given = said.flatMap((s): Given[] =>
          s.statement.values.filter((v) => v.aspect === aspect && isOwn(event, v)).map((value) => ({ ...s, value })),
        );
        const question = ask(story, given, event, aspect);
        if (question) questions.push(question);
      }
    }
    const timed = story.said.filter((said) => isTold(said) && !isBackground(said));
    questions.push(...durationQuestions(story, timed));
    return questions;
  },
};

/** Events done to a thing are told apart by the thing: two purchases are two. */
const DONE_TO = new Set(['launch', 'publication', 'acquisition', 'theft', 'election']);

const keyOf = ({ statement, patients }: Said): string => {
  if (!DONE_TO.has(statement.predicate)) return statement.predicate;
  const thing = patients[0] ?? statement.participants.find(({ role }) => role === 'patient')?.lemma ?? '';
  return `${statement.predicate}\t${thing}`;
};

/** What befell somebody named is that person's matter: two killings in one story are two. */
const befellSomebody = (story: Story, said: Said): boolean =>
  said.patients.some((actor) => story.actors.get(actor)?.kind === 'person');

/** "For three hours" and "a three-hour fire" say how long; "within three hours" and "in a decade" say when, or how often. An amount counts in the event's own unit. */
function isOwn(event: string, { aspect, preposition, value }: StatedValue): boolean {
  if (aspect === 'amount') return value.type === 'number' && isMeasuredIn(event, value.unit);
  return aspect !== 'duration' || preposition === '' || preposition === 'for';
}

function ask(
  story: Story,
  given: readonly Given[],
  event: string,
  aspect: 'date' | 'duration' | 'cause' | 'amount',
): Question | null {
  const answers = oneEach(
    story,
    given.map(answerOf).filter(({ value }) => value.type !== 'date' || value.earliest !== null),
  );
  const usable = aspect === 'date' ? answers.filter((answer) => isPlainlyDated(story, answer)) : answers;
  const accounts = groupByValue(usable, (a) => a.value);
  if (accounts.length === 0) return null;
  const exclusive = accounts.some((a, i) => accounts.slice(i + 1).some((b) => exclude(a, b, (x) => x.value)));
  if (accounts.length > 1 && !exclusive) return null;
  if (
    aspect === 'date' &&
    accounts.some((a, i) =>
      accounts.slice(i + 1).some((b) => a.some((x) => b.some((y) => !conflictAsWritten(story, x, y)))),
    )
  )
    return null;
  return { aspect, template: `event-${aspect}`, slots: { event }, actors: [], accounts, exclusive };
}

/** Leaves out articles that give several answers in one voice: they tell of several events. */
function oneEach(story: Story, answers: readonly Answer[]): Answer[] {
  // An article may hand on two causes; two dates are of two events, whoever tells of them.
  const voice = ({ statement, value }: Answer): string =>
    value.type === 'date' ? '' : (statement.voice?.speakers.map(({ start }) => start).join() ?? '');
  return [...groupBy(answers, (answer) => `${story.article(answer)} ${voice(answer)}`).values()]
    .filter((own) => groupByValue(own, (a) => a.value).length === 1)
    .flat();
}
