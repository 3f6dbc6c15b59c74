/** Figures that count a part of those whom an event befell, or nobody it befell, by the words around them. */
import { isKindOf } from '../../../claims/concepts/wordnet.ts';
import { PART } from '../../../claims/values/quantities.ts';
import { ANYBODY } from '../../pairs/persons.ts';
import type { Given, Story } from '../../story.ts';

/** Characters around a figure that are looked at. */
const REACH = 40;

/** "Two of them", "several of the victims". */
const OF_THEM = /^\s+of\s+(?:them|the|those|these|whom|his|her|its|their)\b/i;
/** "One of two men", "image 5 of 9". */
const SHARE_BEFORE = /(?:\b(?:one|two|three|four|five|six|seven|eight|nine|ten)|\d)\s+of\s+(?:the\s+)?$/i;
const PICTURE = /\b(?:image|photo|picture|page|slide)\s+$/i;
/** "Two are in critical condition and three …": each a part of the hurt. */
const CONDITION = /\bconditions?\b/i;
/** "The other four have been released from hospital": the hurt by how they fare, beside one told of before. */
const LEFT_HOSPITAL =
  /\b(?:released|discharged|sent home) from (?:the |a |\w+ )?(?:hospitals?|medical)\b|\btreated and released\b/i;
/** "Two victims have been identified", "of the two men identified": of how many is not said. */
const IDENTIFIED = /^[^.;!?]{0,90}\b(?:has|have|was|were)(?: now| since| also)?(?: been)? identified\b/i;
/** "Accused of killing two men", "charged in the deaths of two": those of one suspect's case; not those whom a shooting killed. */
const IN_A_CASE =
  /\b(?:accused|suspected|suspects?|charge[ds]?|convicted|guilty|indicted|arraigned|arrest(?:ed|s)?|sentenced|tried|answer|trial|wanted)\b[^.;!?]{0,30}\b(?:of|in|for|with)\b(?:(?!\b(?:that|which|left|leaving)\b)[^.;!?]){0,40}$/i;
/** Words for whoever it befell: what is told beside them is told of them or of others. */
const WHOEVER = new Set(['people', 'person', 'victim', 'other', 'more', 'dead', 'wounded', 'injured']);
/** Characters of a clause behind a figure. */
const CLAUSE = 140;
/** How far behind a figure its noun ends. */
const PHRASE = 4;

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
  if (/^a (?:pair|couple|trio)\b/i.test(story.words(given, value))) return true;
  if (OF_THEM.test(story.words(given, { start: value.end, end: value.end + REACH }))) return true;
  if (SHARE_BEFORE.test(before(story, given))) return true;
  const sentence = sentenceOf(story, given);
  if (IDENTIFIED.test(story.words(given, { start: value.end, end: value.end + CLAUSE }))) return true;
  if (IN_A_CASE.test(story.words(given, { start: sentence.start, end: value.start }))) return true;
  if (value.narrowing.includes('other') && LEFT_HOSPITAL.test(sentence.words)) return true;
  return CONDITION.test(sentence.words) && figuresBeside(story, given, sentence) > 0;
}

/** "Two clerks and a guard were killed": the figure counts some of those told of together. */
export function isBesideOthers(story: Story, given: Given): boolean {
  const { tokens } = story.testimonies[given.testimony]!.reading;
  const after = tokens.findIndex(({ start }) => start >= given.value.end);
  if (after < 0) return false;
  const first = tokens.findIndex(({ start }) => start >= given.value.start);
  const before = tokens[first - 2];
  if (tokens[first - 1]?.lemma === 'and' && before?.upos === 'NOUN' && !WHOEVER.has(before.lemma))
    if (tokens[first - 3]?.upos === 'NUM') return true;
  for (let i = after + 1; i < Math.min(tokens.length, after + PHRASE); i++) {
    if (tokens[i]!.lemma !== 'and') continue;
    const noun = tokens[i - 1]!;
    if (noun.upos !== 'NOUN' || WHOEVER.has(noun.lemma)) return false;
    if (!['NUM', 'DET'].includes(tokens[i + 1]?.upos ?? '')) return false;
    const other = tokens.slice(i + 2, i + 2 + PHRASE).find(({ upos }) => upos !== 'ADJ' && upos !== 'NOUN');
    const last = other ? tokens[tokens.indexOf(other) - 1]! : tokens[i + 1 + PHRASE];
    return last?.upos === 'NOUN' && !WHOEVER.has(last.lemma) && isKindOf(last.lemma.toLowerCase(), 'person');
  }
  return false;
}

/** "One person was pronounced dead at the scene, three were taken to hospital": the dead so far. */
export const isSoFar = (story: Story, given: Given): boolean => AT_THE_SCENE.test(sentenceOf(story, given).words);

/** "Officers found five people with wounds": those of one place, if others are told of behind. */
const FOUND =
  /\b(?:found|discovered|located|treated|encountered|came (?:up)?on)\s+(?:(?:at least|the|about|as many as)\s+)?$/i;
const OTHERS_BEHIND =
  /\b(?:others|(?:other|more|additional) (?:[\w-]+ ){0,2}(?:victims?|people|persons?|men|women|boys|girls|teens|teenagers|patients)|(?:another|an?(?: additional)? (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)) (?:[\w-]+ ){0,2}(?:victim|person|man|woman|boy|girl|teen|teenager|patient))\b/i;
/** Sentences behind a find in which those found elsewhere are told of. */
const BEHIND = 2;
const HOSPITAL =
  /\b(?:hospitals?|medical (?:center|centre)|health (?:center|centre)|clinic|trauma (?:center|centre))\b/gi;

/** "Found five wounded … three other victims came by car", "took two to one hospital, one to another": those of one place of several. */
export function isOfOnePlace(story: Story, given: Given): boolean {
  const { reading } = story.testimonies[given.testimony]!;
  const sentence = sentenceOf(story, given);
  if (FOUND.test(before(story, given))) {
    const last = reading.sentences[given.statement.sentence + BEHIND] ?? reading.sentences.at(-1)!;
    return OTHERS_BEHIND.test(story.words(given, { start: given.value.end, end: Math.max(last.end, sentence.end) }));
  }
  if (given.statement.predicate !== 'hospitalisation') return false;
  const words = story.words(given, { start: given.value.end, end: sentence.end });
  return ONE_TO.test(words) && [...words.matchAll(HOSPITAL)].length > 1;
}
/** "One to the clinic": somebody else is taken elsewhere. */
const ONE_TO =
  /(?:,|\band|\bwhile)\s+(?:the )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|another|others?|an? [\w-]+)(?: (?!to\b)[\w-]+){0,4} to\b/i;

/** How many other counts of people the sentence of a figure gives. */
export function figuresBeside(
  story: Story,
  given: Given,
  sentence: { readonly start: number; readonly end: number } = sentenceOf(story, given),
): number {
  const { amounts, tokens } = story.testimonies[given.testimony]!.reading;
  const countsPeople = (noun: string | undefined): boolean =>
    noun === undefined || noun === 'other' || ANYBODY.has(noun) || isKindOf(noun, 'person');
  return amounts.filter(
    ({ kind, start, end, ofToken }) =>
      kind === 'count' &&
      start >= sentence.start &&
      end <= sentence.end &&
      start !== given.value.start &&
      countsPeople(tokens[ofToken]?.lemma) &&
      !isReason(story, given, start),
  ).length;
}

/** "Shot four in retaliation for two of them leaving": a figure behind a reason counts nobody it befell. */
const isReason = (story: Story, given: Given, at: number): boolean =>
  at > given.value.end && REASON.test(story.words(given, { start: given.value.end, end: at }));
const REASON = /\b(?:because|in (?:retaliation|revenge|response|return) for|over|after|following|since|for the)\b/i;
