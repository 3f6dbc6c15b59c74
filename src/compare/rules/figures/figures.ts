/** Which of a story's counts, sums, measures and lengths of time are figures that another article may give too. */
import { conceptNamed } from '../../../claims/concepts/inventory.ts';
import { isKindOf } from '../../../claims/concepts/wordnet.ts';
import { PART } from '../../../claims/values/quantities.ts';
import { ADDED_BEFORE, PARTIAL } from '../../pairs/partial.ts';
import { ANYBODY } from '../../pairs/persons.ts';
import { type Slot, slotsOf } from '../../pairs/slot.ts';
import { perStory } from '../../per-story.ts';
import { answerOf } from '../../rule.ts';
import { type Given, isTold, type Said, type Story, sentenceWords, valuesOf } from '../../story.ts';
import { backgroundOf } from '../background.ts';
import { isShareOfLength } from './lengths.ts';

/** Every figure told, with the reasons for which it is not compared; none as a rule. */
export const allFigures = perStory((story: Story): { readonly slot: Slot; readonly excluded: readonly string[] }[] => {
  const isBackground = backgroundOf(story);
  const slotOf = slotsOf(story);
  const told = story.said.filter((said) => (isTold(said) || isToBe(story, said)) && said.statement.predicate !== 'age');
  const given = (['count', 'amount', 'duration'] as const).flatMap((aspect) => valuesOf(told, aspect));
  return once(given).map((one) => ({
    slot: slotOf(one, isBackground(one)),
    excluded: [
      ...(isToll(one) ? ['toll'] : []),
      ...(isPart(one) ? ['part'] : []),
      ...(isPartitive(story, one) ? ['partitive'] : []),
      ...(isNoFigure(story, one) ? ['no-figure'] : []),
    ],
  }));
});

const DOUBT = /\b(?:if|unless|could|may|might|should|were)\b/i;

/** What is announced: "will cut 1,200 jobs", "said it would cut 1,200 jobs". */
const isToBe = (story: Story, said: Said): boolean => {
  const { certainty, polarity, voice } = said.statement;
  if (polarity !== 1) return false;
  return (
    certainty === 'planned' ||
    (certainty === 'conditional' && voice !== null && !DOUBT.test(sentenceWords(story, said)))
  );
};

/** The figures that are compared. */
export const figures = (story: Story): Slot[] =>
  allFigures(story).flatMap(({ slot, excluded }) => (excluded.length === 0 ? [slot] : []));

/** Counts of people whom an event befell have a rule of their own. */
const isToll = ({ statement, value }: Given): boolean =>
  value.aspect === 'count' &&
  (value.role === 'patient' || value.role === '') &&
  (ANYBODY.has(value.of) || isKindOf(value.of, 'person')) &&
  conceptNamed(statement.predicate)?.functional.includes('count') === true;

/** "Three more", "one of the boats": a part has no total to be compared with. A share is always one of something. */
const isPart = ({ value }: Given): boolean =>
  value.narrowing.some((word) => PARTIAL.has(word) || (word === PART && !isShare(value.value)));

const NUMBER = '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?)';
const OF = "\\s+(?:out\\s+)?of\\s+(?:(?:the|his|her|its|their|our|these|those|all)\\s+)?(?:[\\p{L}-]+[’']s?\\s+)?";
const WHOLE_AFTER = new RegExp(`^${OF}${NUMBER}\\b`, 'iu');
const PART_BEFORE = new RegExp(`\\b${NUMBER}${OF}$`, 'iu');
/** A figure for each, or what can be: none that is. */
const ONE_OF_MANY = /\b(?:[Ee]ach|[Ee]very|per|apiece|could|may|might)\b/;
/** "$5 million a season": so much for each. */
const RATE_AFTER = /^\s+(?:per|each|every|an?|annually|yearly|monthly)\b/i;
const REACH = 40;
/** "$A5 million ($3.4 million)": the same sum in another currency or unit. */
const CONVERTED = /\d[\d.,]*(?: ?(?:hundred|thousand|million|billion|bn|m))?[^()\d]{0,20}\($/i;

/** "Landed 30 of 90 throws", "three of his nine boats": a part and its whole, each of its own occasion. */
function isPartitive(story: Story, given: Given): boolean {
  const { start, end } = given.value;
  return (
    WHOLE_AFTER.test(story.words(given, { start: end, end: end + REACH })) ||
    PART_BEFORE.test(story.words(given, { start: Math.max(0, start - REACH), end: start })) ||
    (given.value.aspect === 'amount' &&
      CONVERTED.test(story.words(given, { start: Math.max(0, start - REACH), end: start }))) ||
    ADDED_BEFORE.test(story.words(given, { start: Math.max(0, start - REACH), end: start })) ||
    ONE_OF_MANY.test(story.words(given, given.statement)) ||
    isShareOfLength(story, answerOf(given)) ||
    RATE_AFTER.test(story.words(given, { start: end, end: end + REACH }))
  );
}

/** "Another car", "a third person", "each": a word that tells one from others and says how many of none. */
const NO_FIGURE = /^(?:another|both|each|every|either|neither|(?:a|the)\s\S*(?:th|rd|nd|st)-?)$/i;

/** "Another", or a number that is part of a name ("the 12th Street Gang", "Cloud 9"). */
const isNoFigure = (story: Story, given: Given): boolean =>
  NO_FIGURE.test(story.words(given, given.value)) ||
  story.testimonies[given.testimony]!.reading.names.some(
    ({ start, end }) => start <= given.value.start && given.value.end <= end,
  );

const isShare = (value: Given['value']['value']): boolean => value.type === 'number' && value.unit === '%';

/** A figure that several clauses tell of is one answer: that of the shortest clause. */
function once(given: readonly Given[]): Given[] {
  const best = new Map<string, Given>();
  const length = ({ statement }: Given): number => statement.end - statement.start;
  for (const one of given) {
    const key = `${one.testimony} ${one.value.start}`;
    const other = best.get(key);
    if (!other || length(one) < length(other)) best.set(key, one);
  }
  return [...best.values()];
}
