/** Those whom one event befell told of together, where a figure counts only some of them: "a woman and two other men were shot". */
import { isKindOf } from '../../../claims/concepts/wordnet.ts';
import type { Value } from '../../../model/point.ts';
import { type Answer, answerOf } from '../../rule.ts';
import type { Given, Story } from '../../story.ts';
import { lowOf } from '../../values/numbers.ts';
import { befallen, sizeOf } from './victims.ts';

const HE_OR_SHE = new Set(['he', 'she']);

/** "She and two other people are in hospital": one told of before stands beside those counted. */
export function isWithPronoun(story: Story, given: Given): boolean {
  const { tokens } = story.testimonies[given.testimony]!.reading;
  const number = tokens.findIndex(({ start }) => start >= given.value.start);
  const person = tokens[number - 2];
  return (
    tokens[number - 1]?.lemma === 'and' &&
    person !== undefined &&
    HE_OR_SHE.has(person.lemma.toLowerCase()) &&
    person.deprel.startsWith('nsubj')
  );
}

/** "A woman and two other men were shot": the figure counts some of those told of together; null if it stands alone. */
export function together(story: Story, given: Given): Answer | null {
  const patients = given.statement.participants.filter(({ role }) => role === 'patient');
  if (patients.length < 2 || !patients.some(({ token }) => token === given.value.token)) return null;
  const whole = befallen(story, given);
  return whole && sizeOf(whole) > lowOf(given.value.value) ? whole : null;
}

/** "A boy and two men were wounded": one person right before the figure, whom the parser may have left out; null if nobody stands there. */
export function withOne(story: Story, given: Given): Answer | null {
  const { reading } = story.testimonies[given.testimony]!;
  const { tokens } = reading;
  const number = tokens.findIndex(({ start }) => start >= given.value.start);
  if (tokens[number - 1]?.lemma !== 'and') return null;
  const person = tokens[number - 2];
  if (!person) return null;
  const count = lowOf(given.value.value) + 1;
  const value: Value = { type: 'number', low: count, high: count, unit: null, of: 'people' };
  if (isWithPronoun(story, given))
    return { ...answerOf(given), label: { start: person.start, end: given.value.end }, value };
  if (given.value.narrowing.includes('other') || !isPersonWord(person.lemma.toLowerCase())) return null;
  let first = number - 3;
  while (first > 0 && number - first < LONGEST_PHRASE && IN_PHRASE.has(tokens[first]!.upos)) first--;
  if (!['a', 'an'].includes(tokens[first]?.lemma.toLowerCase() ?? '')) return null;
  // "Three women, a boy and two men": more stand before.
  if ([',', 'and'].includes(tokens[first - 1]?.lemma ?? '')) return null;
  const label = { start: tokens[first]!.start, end: given.value.end };
  if (label.start < given.statement.start) return null;
  return { ...answerOf(given), label, value };
}
const IN_PHRASE = new Set(['ADJ', 'NOUN', 'NUM', 'PUNCT']);
const LONGEST_PHRASE = 8;
const isPersonWord = (lemma: string): boolean =>
  isKindOf(lemma, 'person') || /-(?:old|boy|girl|man|woman)$/.test(lemma);
