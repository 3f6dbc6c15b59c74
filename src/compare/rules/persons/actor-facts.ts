import { conceptNamed, isMeasuredIn } from '../../../claims/concepts/inventory.ts';
import type { Aspect } from '../../../model/point.ts';
import { type Answer, answerOf, type ComparisonRule, type Question } from '../../rule.ts';
import { type Given, groupBy, isTold, type Story } from '../../story.ts';
import { isFind } from '../../times/found-dead.ts';
import { exclude, groupByValue } from '../../values/accounts.ts';
import { isSameButForHalf, isShareOfLength } from '../figures/lengths.ts';
import { conflictAsCounted, conflictAsWritten, isPlainlyDated } from '../times/plain-date.ts';
import { isSlipOfAge, mayAllBe, ofTheBearer } from './ages.ts';
import { namesOffence } from './offence-words.ts';
import {
  areSeveralEvents,
  haveOtherOffences,
  isAhead,
  isOfAnotherNoun,
  knowsBoth,
  wasToldBefore,
} from './one-event.ts';

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
        if (isUnnamed(story, { ...said, value })) continue;
        if (value.aspect === 'amount' && !(value.value.type === 'number' && isMeasuredIn(predicate, value.value.unit)))
          continue;
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
  const told = aspect === 'offence' ? offencesByArticle(story, given) : given.map(answerOf);
  const answers = (aspect === 'age' ? ofTheBearer(story, told, actor) : told).filter(
    (answer) =>
      answer.value.type !== 'date' ||
      (answer.value.earliest !== null &&
        !isAhead(story, answer) &&
        !isOfAnotherNoun(story, answer) &&
        !isFind(story, answer)),
  );
  const values = groupByValue(answers, (a) => a.value);
  const accounts = aspect === 'duration' ? withoutHalves(story, values) : values;
  if (accounts.length === 0) return null;
  const base = {
    aspect,
    template: predicate === 'age' ? 'age' : aspect,
    slots: { actor: story.actors.get(actor)!.name, event: predicate },
    actors: [actor],
  };
  if (accounts.length === 1) return { ...base, accounts, exclusive: false };
  const repeatable = conceptNamed(predicate)?.repeatable === true;
  if (
    !canDiffer(story, accounts, aspect, actor) ||
    areSeveralEvents(accounts, repeatable) ||
    haveOtherOffences(accounts)
  )
    return null;
  return { ...base, accounts, exclusive: true };
}

/** "A range of charges", "the shooting of two men": no offence by its name. */
const NO_OFFENCE =
  /^(?:(?:an?|the|several|various|multiple|wide|long|other) )*(?:range|number|series|variety|array|list|string|host) of\b|^(?:[\w'’-]+ ){0,3}(?:shooting|stabbing|crash|incident|spree|rampage)(?: (?:of|at|in|on)\b|$)/i;

const isUnnamed = (story: Story, given: Given): boolean =>
  given.value.aspect === 'offence' && NO_OFFENCE.test(story.words(given, given.value));

/** Whether several accounts are answers to one question, not several events or ages at several times. */
function canDiffer(story: Story, accounts: readonly (readonly Answer[])[], aspect: Aspect, actor: string): boolean {
  // An article that gives two of the values tells of two events, unless it gives one person's age twice.
  const articles = accounts.map((account) => groupBy(account, story.article));
  for (const [i, a] of articles.entries())
    for (const b of articles.slice(i + 1))
      for (const [article, own] of a)
        if (b.has(article) && !(aspect === 'age' && isSlipOfAge(story, own, b.get(article)!))) return false;
  if (aspect === 'date') {
    if (wasToldBefore(story, accounts)) return false;
    const pairs = accounts.flatMap((a, i) =>
      accounts.slice(i + 1).flatMap((b) => a.flatMap((x) => b.map((y) => [x, y] as const))),
    );
    if (pairs.some(([x, y]) => isPlainlyDated(story, x) && isPlainlyDated(story, y) && !conflictAsWritten(story, x, y)))
      return false;
    // "Monday" counted from a wrong day of publication still names the day that "Monday" does elsewhere.
    if (!accounts.every((account) => account.some((answer) => isPlainlyDated(story, answer))))
      return accounts.some((a, i) =>
        accounts.slice(i + 1).some((b) => a.every((x) => b.every((y) => conflictAsCounted(story, x, y)))),
      );
  }
  if (aspect === 'age') return !mayAllBe(story, accounts, actor);
  // Articles pick from a list of charges: only where each names one do they contradict each other.
  const isList = (answer: Answer): boolean => /,| and |including/.test(story.words(answer, answer.label));
  if (
    aspect === 'offence' &&
    accounts.flat().some((answer) => answer.statement.predicate === 'charge' && isList(answer))
  )
    return false;
  // Only offences named as such can be told apart; other words tell what was done.
  if (aspect === 'offence' && !accounts.flat().every(({ value }) => namesOffence(value))) return false;
  if (
    aspect === 'duration' &&
    accounts.flat().some((answer) => !isPrison(story, answer) || isShareOfLength(story, answer))
  )
    return false;
  if (aspect === 'duration' && knowsBoth(story, accounts)) return false;
  return accounts.some((a, i) => accounts.slice(i + 1).some((b) => exclude(a, b, (x) => x.value)));
}

/** "Four months" that leave out the half of "four and a half months" give one answer with them. */
function withoutHalves(story: Story, values: readonly (readonly Answer[])[]): (readonly Answer[])[] {
  const merged: (readonly Answer[])[] = [];
  for (const own of values) {
    const same = merged.findIndex((all) => all.some((x) => own.some((y) => isSameButForHalf(story, x, y))));
    if (same < 0) merged.push(own);
    else merged[same] = [...merged[same]!, ...own];
  }
  return merged;
}

/** "200 hours of community service" and "five years of probation" are other sentences than years in prison. */
const isPrison = (story: Story, answer: Answer): boolean =>
  !/^\s+(?:of\s+)?(?:community|supervised|probation|house|home|suspended|parole)\b/i.test(
    story.words(answer, { start: answer.label.end, end: answer.label.end + 24 }),
  );

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
