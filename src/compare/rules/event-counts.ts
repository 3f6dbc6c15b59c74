import { conceptNamed, isA } from '../../claims/concepts/inventory.ts';
import { isKindOf } from '../../claims/concepts/wordnet.ts';
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
      if (accounts.length === 0) continue;
      questions.push({
        aspect: 'count',
        template: counted ? 'count-of' : 'count',
        slots: { event, counted },
        actors: [],
        accounts,
        exclusive: accounts.some((a, i) => accounts.slice(i + 1).some((b) => exclude(a, b, (x) => x.value))),
      });
    }
    return questions;
  },
};

/** The event and who is counted: anybody, or a kind of person named by the noun. Things are left to the rule for quantities. */
function keyOf({ statement, value }: Given): string | null {
  const event = isA(statement.predicate, 'death') ? 'death' : statement.predicate;
  if (!ANYBODY.has(value.of) && !isKindOf(value.of, 'person')) return null;
  const counted = ANYBODY.has(value.of) ? '' : value.of;
  return `${event}\t${[...(value.of === 'toll' ? [] : value.narrowing), counted].filter(Boolean).join(' ')}`;
}

/** An article's answer is its largest figure: smaller ones are parts of it, or what was known before. */
function totals(story: Story, given: readonly Given[]): Answer[] {
  const lowOf = (g: Given): number =>
    g.value.value.type === 'number' ? (g.value.value.low ?? g.value.value.high ?? 0) : 0;
  return [...groupBy(given, story.article).values()].flatMap((own) => {
    const top = Math.max(...own.map(lowOf));
    return own.filter((g) => lowOf(g) === top).map(answerOf);
  });
}
