/** Figures that count a part of those whom an event befell, or nobody it befell, by the words around them. */
import { isKindOf } from '../../claims/concepts/wordnet.ts';
import { PART } from '../../claims/values/quantities.ts';
import type { Given, Story } from '../story.ts';

/** Characters around a figure that are looked at. */
const REACH = 40;

/** "Two of them", "several of the victims". */
const OF_THEM = /^\s+of\s+(?:them|the|those|these|whom|his|her|its|their)\b/i;
/** "One of two men", "image 5 of 9". */
const SHARE_BEFORE = /(?:\b(?:one|two|three|four|five|six|seven|eight|nine|ten)|\d)\s+of\s+(?:the\s+)?$/i;
const PICTURE = /\b(?:image|photo|picture|page|slide)\s+$/i;
/** "Two are in critical condition and three …": each a part of the hurt. */
const CONDITION = /\bconditions?\b/i;
/** "One was pronounced dead at the scene": others may have died since. */
const AT_THE_SCENE = /\b(?:at|on) the scene\b/i;

const before = (story: Story, given: Given): string =>
  story.words(given, { start: Math.max(0, given.value.start - REACH), end: given.value.start });

const sentenceOf = (story: Story, { testimony, statement }: Given): { start: number; end: number; words: string } => {
  const { reading } = story.testimonies[testimony]!;
  const span = reading.sentences[statement.sentence] ?? statement;
  return { start: span.start, end: span.end, words: reading.text.slice(span.start, span.end) };
};

/** "A father of four was killed": how many children he had; "image 5 of 9": no count of people. */
export function countsOthers(story: Story, given: Given): boolean {
  const { tokens } = story.testimonies[given.testimony]!.reading;
  const first = tokens.findIndex(({ start }) => start >= given.value.start);
  const parent = tokens[first - 2];
  const isOfParent =
    tokens[first - 1]?.lemma === 'of' && parent?.upos === 'NOUN' && isKindOf(parent.lemma.toLowerCase(), 'person');
  return (
    isOfParent || PICTURE.test(before(story, given)) || /\b(?:image|photo)\s+\d+\s+of\s+$/i.test(before(story, given))
  );
}

/** Whether the words around a figure make it a part: partitives, and the conditions some of the hurt are in. */
export function isPartOfMany(story: Story, given: Given): boolean {
  const { value } = given;
  if (value.narrowing.includes(PART)) return true;
  if (OF_THEM.test(story.words(given, { start: value.end, end: value.end + REACH }))) return true;
  if (SHARE_BEFORE.test(before(story, given))) return true;
  const sentence = sentenceOf(story, given);
  return CONDITION.test(sentence.words) && figuresBeside(story, given, sentence) > 0;
}

/** "One person was pronounced dead at the scene, three were taken to hospital": the dead so far. */
export const isSoFar = (story: Story, given: Given): boolean => AT_THE_SCENE.test(sentenceOf(story, given).words);

/** How many other counts the sentence of a figure gives. */
export function figuresBeside(
  story: Story,
  given: Given,
  sentence: { readonly start: number; readonly end: number } = sentenceOf(story, given),
): number {
  const { amounts } = story.testimonies[given.testimony]!.reading;
  return amounts.filter(
    ({ kind, start, end }) =>
      kind === 'count' && start >= sentence.start && end <= sentence.end && start !== given.value.start,
  ).length;
}
