import { areKin } from '../../../claims/concepts/wordnet.ts';
import type { StatedValue } from '../../../claims/statement.ts';
import type { ComparisonRule, Question } from '../../rule.ts';
import { answerOf } from '../../rule.ts';
import { type Given, groupBy, isTold, type Said, type Story, sentenceWords } from '../../story.ts';
import { backgroundOf, isSummary } from '../background.ts';
import { isWhole } from './count-of-day.ts';

/**
 * A count of one kind of thing that a later article gives anew, and says so: "14 ships are waiting", then "27 ships are now
 * waiting".
 */
export const progressCounts: ComparisonRule = {
  name: 'progress-counts',
  find(story) {
    const isBackground = backgroundOf(story);
    const sumsUp = isSummary(story);
    const counts = story.said.flatMap((said) =>
      story.published(said).length !== 10 || !isTold(said) || isBackground(said) || sumsUp(said)
        ? []
        : said.statement.values.flatMap((value): Given[] =>
            isCounted(story, said, value) ? [{ ...said, value }] : [],
          ),
    );
    return [...groupBy(counts, ({ value }) => value.of).values()].flatMap((group): Question[] => {
      // Smaller claims first: a figure stands in several.
      const byPlace = new Map(
        group.map((one) => [`${one.testimony} ${one.value.start} ${one.statement.predicate}`, one]),
      );
      const all = [...byPlace.values()];
      const own = groupBy(all, story.article);
      return all.flatMap((now): Question[] => {
        if (!PROGRESS.test(wordsAround(story, now)) || figuresOf(own.get(story.article(now))!) > 1) return [];
        const before = all.filter(
          (one) =>
            story.published(one) < story.published(now) &&
            lowOf(one.value) !== lowOf(now.value) &&
            isOfOneThing(story, one, now) &&
            figuresOf(own.get(story.article(one))!) === 1,
        );
        if (before.length === 0 || figuresOf(before) > 1) return [];
        return [
          {
            aspect: 'count',
            template: 'progress-count',
            slots: { counted: now.value.of },
            actors: [],
            accounts: [before.map(answerOf), [answerOf(now)]],
            exclusive: false,
            sequence: true,
          },
        ];
      });
    });
  },
};

/** Words that put a figure behind an older one. */
const PROGRESS =
  /\b(?:now|so far|in all|altogether|to date|already|still|remain(?:s|ed|ing)?|at (?:its|their) (?:worst|height|peak)|(?:has|have) (?:since )?(?:risen|grown|climbed|reached|passed|fallen|dropped|doubled)|passed the mark|rose to|grew to|fell to|until (?:last night|yesterday))\b/i;
/** Measures and stretches: how many of them there are is told of many things. */
const MEASURES =
  /^(?:year|day|week|month|hour|minute|second|decade|percent|per|cent|point|metre|meter|kilometre|kilometer|km|mile|foot|inch|acre|hectare|tonne?|kilo|kilogram|litre|dollar|euro|pound|peso|yen|won|crown|franc|time|age|number|part|side|place|thing|way|one|floor|degree|game|goal|lap|seat|vote)$/;

/** A figure of another season is overtaken by none of this one. */
const OTHER_TIME =
  /\b(?:last|previous|each|every|a|per|earlier) (?:winter|summer|spring|autumn|fall|year|season|month|week|decade)s?\b|\b(?:winter|summer|year|season)s? (?:ago|before|earlier)\b|\b(?:in|since) (?:19|20)\d\d\b/i;

/** The words around a figure, in its sentence: "still looking for the man who fired 11 shots" counts no shots anew. */
function wordsAround(story: Story, { testimony, statement, value }: Given): string {
  const { sentences, text } = story.testimonies[testimony]!.reading;
  const { start, end } = sentences[statement.sentence]!;
  return text.slice(Math.max(start, value.start - NEAR), Math.min(end, value.end + NEAR));
}
const NEAR = 45;

const lowOf = ({ value }: StatedValue): number => (value.type === 'number' ? (value.low ?? value.high ?? 0) : 0);
const figuresOf = (given: readonly Given[]): number => new Set(given.map(({ value }) => lowOf(value))).size;

const isCounted = (story: Story, said: Said, value: StatedValue): boolean =>
  value.aspect === 'count' &&
  value.value.type === 'number' &&
  value.of !== '' &&
  !MEASURES.test(value.of) &&
  Number.isInteger(lowOf(value)) &&
  lowOf(value) > 1 &&
  isWhole(story, said, value) &&
  !OTHER_TIME.test(sentenceWords(story, said));

/** Whether two figures are of one thing: of one act, and nobody in it who is in the one only. */
function isOfOneThing(story: Story, a: Given, b: Given): boolean {
  if (a.statement.predicate === b.statement.predicate) return true;
  if (areKin(headOf(story, a), headOf(story, b))) return true;
  const shared = a.statement.content.filter(
    (lemma) =>
      !lemma.startsWith('@') &&
      lemma !== a.value.of &&
      b.statement.content.includes(lemma) &&
      story.weight(lemma) > RARE,
  );
  return shared.length > 0;
}
const RARE = 0.5;

const headOf = (story: Story, { testimony, statement }: Said): string =>
  story.testimonies[testimony]!.reading.tokens[statement.token]!.lemma;
