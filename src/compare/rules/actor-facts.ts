import { conceptNamed } from '../../claims/concepts/inventory.ts';
import type { Aspect } from '../../model/point.ts';
import { type Answer, answerOf, type ComparisonRule, type Question } from '../rule.ts';
import { type Given, groupBy, isTold, type Story } from '../story.ts';
import { exclude, groupByValue } from '../values/accounts.ts';
import { conflictAsWritten, isPlainlyDated } from './plain-date.ts';

/** Aspects that one event of one actor has once. Counts belong to events, not to persons. */
const ASPECTS: readonly Aspect[] = ['date', 'duration', 'amount', 'offence', 'age'];

/** One value per actor and concept: "released in July 2023" and "released in early 2024" answer the same question. */
export const actorFacts: ComparisonRule = {
  name: 'actor-facts',
  find(story) {
    const given: { key: string; given: Given; actor: string }[] = [];
    for (const said of story.said) {
      const { predicate, values } = said.statement;
      if (!isTold(said) || said.patients.length === 0) continue;
      const functional = predicate === 'age' ? ['age'] : (conceptNamed(predicate)?.functional ?? []);
      for (const value of values) {
        if (!ASPECTS.includes(value.aspect) || !functional.includes(value.aspect)) continue;
        for (const actor of said.patients) {
          if (story.actors.get(actor)?.kind === 'place') continue;
          given.push({ key: `${predicate}\t${actor}\t${value.aspect}`, given: { ...said, value }, actor });
        }
      }
    }
    const questions: Question[] = [];
    for (const [key, group] of groupBy(given, (g) => g.key)) {
      const [predicate, actor, aspect] = key.split('\t') as [string, string, Aspect];
      const question = ask(
        story,
        group.map((g) => g.given),
        predicate,
        actor,
        aspect,
      );
      if (question) questions.push(question);
    }
    return questions;
  },
};

function ask(story: Story, given: readonly Given[], predicate: string, actor: string, aspect: Aspect): Question | null {
  const answers = (aspect === 'offence' ? offencesByArticle(story, given) : given.map(answerOf)).filter(
    (answer) => answer.value.type !== 'date' || answer.value.earliest !== null,
  );
  const accounts = groupByValue(answers, (a) => a.value);
  if (accounts.length === 0) return null;
  const base = {
    aspect,
    template: predicate === 'age' ? 'age' : aspect,
    slots: { actor: story.actors.get(actor)!.name, event: predicate },
    actors: [actor],
  };
  if (accounts.length === 1) return { ...base, accounts, exclusive: false };
  if (!canDiffer(story, accounts, aspect) || (conceptNamed(predicate)?.repeatable && areSeveralEvents(accounts)))
    return null;
  return { ...base, accounts, exclusive: true };
}

/** Whether several accounts are answers to one question, not several events or ages at several times. */
function canDiffer(story: Story, accounts: readonly (readonly Answer[])[], aspect: Aspect): boolean {
  // An article that gives two of the values tells of two events.
  const articles = accounts.map((account) => new Set(account.map(story.article)));
  for (const [i, a] of articles.entries())
    for (const b of articles.slice(i + 1)) if ([...a].some((article) => b.has(article))) return false;
  if (aspect === 'date') {
    const pairs = accounts.flatMap((a, i) =>
      accounts.slice(i + 1).flatMap((b) => a.flatMap((x) => b.map((y) => [x, y] as const))),
    );
    if (pairs.some(([x, y]) => isPlainlyDated(story, x) && isPlainlyDated(story, y) && !conflictAsWritten(story, x, y)))
      return false;
    if (!accounts.every((account) => account.some((answer) => isPlainlyDated(story, answer))))
      return farApart(accounts);
  }
  if (aspect === 'age') return !grewOlder(story, accounts);
  // Articles pick from a list of charges: only where each names one do they contradict each other.
  const isList = (answer: Answer): boolean => /,| and |including/.test(story.words(answer, answer.label));
  if (
    aspect === 'offence' &&
    accounts.flat().some((answer) => answer.statement.predicate === 'charge' && isList(answer))
  )
    return false;
  return accounts.some((a, i) => accounts.slice(i + 1).some((b) => exclude(a, b, (x) => x.value)));
}

const DAY = 86_400_000;
/** Two answers about one event are seldom further apart. */
const SAME_EVENT = 366 * DAY;

/** Whether answers about something that befalls a person again and again are dated apart: two arrests, not two accounts of one. */
function areSeveralEvents(accounts: readonly (readonly Answer[])[]): boolean {
  const dates = accounts.map((account) =>
    account.flatMap((answer) =>
      answer.statement.values.flatMap(({ value }) =>
        value.type === 'date' && value.earliest && value.latest ? [value] : [],
      ),
    ),
  );
  const other = accounts.some((account) => account.some((answer) => answer.value.type !== 'date'));
  return dates.some((a, i) =>
    dates.slice(i + 1).some((b) => {
      // One account is dated and the other is not: nothing says that they mean the same event.
      if (other && (a.length === 0) !== (b.length === 0)) return true;
      return a.some((x) =>
        b.some(
          (y) =>
            Math.max(Date.parse(x.earliest!) - Date.parse(y.latest!), Date.parse(y.earliest!) - Date.parse(x.latest!)) >
            (other ? 0 : SAME_EVENT),
        ),
      );
    }),
  );
}

/** Days counted from a day of publication may be one off; more than two apart is another day. */
function farApart(accounts: readonly (readonly Answer[])[]): boolean {
  const days = accounts
    .flatMap((account) => account.map((answer) => answer.value))
    .flatMap((v) => (v.type === 'date' ? [[Date.parse(v.earliest!), Date.parse(v.latest!)] as const] : []));
  return days.some(([, end], i) => days.slice(i + 1).some(([start2]) => Math.abs(start2 - end) > 2 * DAY));
}

/** A birthday may lie between two articles: one year more in the later article is no difference. Undated articles may lie years apart. */
function grewOlder(story: Story, accounts: readonly (readonly Answer[])[]): boolean {
  const told = accounts.flat().map((answer) => ({
    day: story.published(answer),
    age: answer.value.type === 'number' ? (answer.value.low ?? 0) : 0,
  }));
  return told.every((a) =>
    told.every((b) => {
      if (a.age === b.age) return true;
      if (!a.day || !b.day) return true;
      const years = (Date.parse(b.day) - Date.parse(a.day)) / (365.25 * DAY);
      return a.age < b.age
        ? b.age - a.age <= Math.ceil(years) && years > 1 / 12
        : a.age - b.age <= Math.ceil(-years) && -years > 1 / 12;
    }),
  );
}

/** An article names the offences of a plea one by one: they are one answer of that article. */
function offencesByArticle(story: Story, given: readonly Given[]): Answer[] {
  return [...groupBy(given, story.article).values()].map((own) => {
    const terms = [
      ...new Set(own.flatMap(({ value }) => (value.value.type === 'terms' ? value.value.terms : []))),
    ].sort();
    const longest = [...own].sort(
      (a, b) => b.value.end - b.value.start - (a.value.end - a.value.start) || (a.claim < b.claim ? -1 : 1),
    )[0]!;
    return { ...answerOf(longest), value: { type: 'terms', terms } };
  });
}
