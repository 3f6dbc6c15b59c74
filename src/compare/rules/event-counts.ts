import { conceptNamed, isA } from '../../claims/concepts/inventory.ts';
import { isKindOf } from '../../claims/concepts/wordnet.ts';
import { PART } from '../../claims/values/quantities.ts';
import type { Value } from '../../model/point.ts';
import { type Answer, answerOf, type ComparisonRule, type Question } from '../rule.ts';
import { type Given, groupBy, isTold, type Story, valuesOf } from '../story.ts';
import { exclude, groupByValue } from '../values/accounts.ts';
import { backgroundOf } from './background.ts';

/** Nouns that stand for anybody. */
export const ANYBODY = new Set([
  '',
  'people',
  'person',
  'dead',
  'life',
  'resident',
  'human',
  'civilian',
  'individual',
  'casualty',
  'fatality',
  'death',
  'toll',
  'wounded',
  'injured',
  'injury',
]);
/** Words that make a count a part of another, or an addition to it. */
const PARTIAL = new Set([
  'more',
  'other',
  'another',
  'additional',
  'further',
  'remaining',
  'second',
  'third',
  'new',
  'next',
  'least',
]);

/** How many died, were hurt, are missing, were arrested: one total for one event, whatever the words. */
export const eventCounts: ComparisonRule = {
  name: 'event-counts',
  find(story) {
    const isBackground = backgroundOf(story);
    const counts = valuesOf(story.said.filter(isTold), 'count').filter((given) => {
      const functional = conceptNamed(given.statement.predicate)?.functional ?? [];
      if (!functional.includes('count') || isBackground(given)) return false;
      if (given.value.role !== 'patient' && given.value.role !== '') return false;
      return !given.value.narrowing.some((word) => PARTIAL.has(word));
    });
    const questions: Question[] = [];
    for (const [key, group] of groupBy(counts, keyOf)) {
      const [event, counted] = key.split('\t') as [string, string];
      const answers = totals(story, group);
      const accounts = groupByValue(answers, (a) => a.value);
      const base = {
        aspect: 'count',
        template: counted ? 'count-of' : 'count',
        slots: { event, counted },
        actors: [],
      } as const;
      const exclusive = accounts.some((a, i) => accounts.slice(i + 1).some((b) => exclude(a, b, (x) => x.value)));
      // With and without the attacker who died: the scope differs, not the count.
      if (event === 'death' && exclusive && isOneApart(accounts) && attackerDied(story))
        questions.push(...accounts.map((account) => ({ ...base, accounts: [account], exclusive: false })));
      else if (accounts.length > 0) questions.push({ ...base, accounts, exclusive });
    }
    return questions;
  },
};

/** The event and who is counted: anybody, or a kind of person named by the noun. Things are left to the rule for quantities. */
function keyOf({ statement, value }: Given): string | null {
  const event = isA(statement.predicate, 'death') ? 'death' : statement.predicate;
  if (!ANYBODY.has(value.of) && !isKindOf(value.of, 'person')) return null;
  const counted = ANYBODY.has(value.of) ? '' : value.of;
  return `${event}\t${[...(value.of === 'toll' ? [] : value.narrowing.filter((word) => word !== PART)), counted].filter(Boolean).join(' ')}`;
}

const lowOf = (value: Value): number => (value.type === 'number' ? (value.low ?? value.high ?? 0) : 0);

const isOneApart = (accounts: readonly (readonly Answer[])[]): boolean => {
  const counts = accounts.map((account) => lowOf(account[0]!.value));
  return Math.max(...counts) - Math.min(...counts) === 1;
};

/** "Killed himself", "took her own life", "a self-inflicted wound": one of the dead is no victim. */
const OWN_DEATH =
  /\b(?:(?:kill|shot|shoot|stabb|hang)(?:s|ed|ing)? (?:himself|herself|themselves)|(?:his|her|their) own li(?:fe|ves)|self-inflicted|suicide)\b/i;

const attackerDied = (story: Story): boolean => story.testimonies.some(({ article }) => OWN_DEATH.test(article.text));

/** An article's answer is its largest figure: smaller ones are parts of it, or what was known before. */
function totals(story: Story, given: readonly Given[]): Answer[] {
  return [...groupBy(given, story.article).values()].flatMap((own) => {
    const top = Math.max(...own.map((g) => lowOf(g.value.value)));
    return own.filter((g) => lowOf(g.value.value) === top).map(answerOf);
  });
}
