import { canMeanTheSame } from '../../claims/concepts/wordnet.ts';
import { answerOf, type ComparisonRule, type Question } from '../rule.ts';
import { similarity } from '../similarity.ts';
import { type Given, groupBy, isTold, type Said, type Story, valuesOf } from '../story.ts';
import { exclude, groupByValue } from '../values/accounts.ts';
import { isPlainlyDated } from './plain-date.ts';

const ALIKE = 0.45;
const YEAR = 366 * 86_400_000;

/** When something outside the inventory was done, where two articles tell of it in much the same words and each dates it once. */
export const datedActs: ComparisonRule = {
  name: 'dated-acts',
  find(story) {
    const told = story.said.filter(
      (said) => !said.statement.known && isTold(said) && said.statement.content.length >= 2,
    );
    const dated = valuesOf(told, 'date').filter(
      (given) =>
        isPlainlyDated(story, answerOf(given)) &&
        !isStamp(story, given) &&
        given.value.value.type === 'date' &&
        given.value.value.earliest !== null &&
        !/T\d/.test(given.value.value.value),
    );
    const questions: Question[] = [];
    const taken = new Set<Given>();
    for (const first of dated) {
      if (taken.has(first)) continue;
      const same = [
        first,
        ...dated.filter((other) => other !== first && !taken.has(other) && isSameAct(story, first, other)),
      ];
      for (const given of same) taken.add(given);
      const question = ask(story, same);
      if (question) questions.push(question);
    }
    return questions;
  },
};

/** "Posted: Monday, May 6, 2024": the page's own date, of no act. */
const isStamp = (story: Story, given: Given): boolean =>
  /:\s*$/.test(story.words(given, { start: Math.max(0, given.value.start - 2), end: given.value.start }));

function ask(story: Story, same: readonly Given[]): Question | null {
  if (new Set(same.map(story.article)).size < 2) return null;
  // An article that dates the act twice tells of it happening twice.
  for (const own of groupBy(same, story.article).values())
    if (groupByValue(own, (g) => g.value.value).length > 1) return null;
  const accounts = groupByValue(same, (g) => g.value.value);
  const exclusive =
    accounts.length > 1 &&
    accounts.every((a, i) => accounts.slice(i + 1).every((b) => exclude(a, b, (g) => g.value.value)));
  if (accounts.length > 1 && (!exclusive || !withinAYear(accounts))) return null;
  const [first] = same;
  return {
    aspect: 'date',
    template: 'act-date',
    slots: { words: story.words(first!, first!.statement) },
    actors: [...new Set(same.flatMap(({ actors }) => actors))].sort(),
    accounts: accounts.map((account) => account.map(answerOf)),
    exclusive,
  };
}

/** What is done again is seldom done within a year. */
function withinAYear(accounts: readonly (readonly Given[])[]): boolean {
  const days = accounts.flatMap((account) =>
    account.map(({ value: { value } }) => (value.type === 'date' ? Date.parse(value.earliest!) : 0)),
  );
  return Math.max(...days) - Math.min(...days) <= YEAR;
}

const patientOf = ({ statement }: Said): string =>
  statement.participants.find(({ role }) => role === 'patient')?.lemma ?? '';

function isSameAct(story: Story, a: Said, b: Said): boolean {
  if (story.article(a) === story.article(b) || !canMeanTheSame(a.statement.predicate, b.statement.predicate))
    return false;
  const samePatient =
    a.patients.some((actor) => b.patients.includes(actor)) || (patientOf(a) !== '' && patientOf(a) === patientOf(b));
  return (
    samePatient && similarity(story, a, b, (lemma) => /\d/.test(lemma) || MONTHS.has(lemma.replace('@', ''))) >= ALIKE
  );
}

const MONTHS = new Set([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]);
