/** How words stand for a person: by name, as one of several, as somebody new, as people at all. */
import { canBe, isKindOf } from '../../claims/concepts/wordnet.ts';
import type { Participant } from '../../claims/statement.ts';
import { principal } from '../../compare/actors/principal.ts';
import type { Actor } from '../../model/dossier.ts';
import type { Span } from '../../model/passage.ts';
import type { Name } from '../../model/reading.ts';
import type { Story, Told } from '../story.ts';

/** Whether a span holds a name. */
export const isName = ({ reading }: Told['testimony'], span: Span): boolean =>
  reading.names.some(({ start, end }) => start < span.end && end > span.start);

/** Whether the only name in a span is that of a place. */
export const isPlace = ({ reading }: Told['testimony'], span: Span): boolean =>
  reading.names
    .filter(({ start, end }) => start < span.end && end > span.start)
    .every(({ type }) => type === 'place') && isName({ reading } as Told['testimony'], span);

/** "Two men, Ada Quill and Ben Vale": a plural is nobody alone, whatever name stands beside it. */
export const isSeveral = ({ testimony }: Told, { token, span }: Participant): boolean =>
  testimony.reading.tokens[token]?.upos === 'NOUN' &&
  testimony.reading.tokens[token]?.feats.Number === 'Plur' &&
  !isName(testimony, span);

/** Titles of those who investigate and try. */
const OFFICER =
  /\b(?:judge|justice|magistrate|prosecutor|attorney|solicitor|coroner|sheriff|detective|commissioner|superintendent|investigator|trooper|deputy|officer|chief|sgt\.?|sergeant|lt\.?|lieutenant|capt\.?|captain)\s$/i;
const TITLE_LENGTH = 24;

/** "Appeared before Judge Ada Quill after being charged": who tries the case is not told of, unless the verb is hers ("Judge Quill was charged"). */
export function isOfficerBeside(
  { testimony: { reading }, statement }: Told,
  { token, span, role }: Participant,
): boolean {
  const name = reading.names.find(({ start, end }) => start < span.end && end > span.start);
  if (role !== 'patient' || name === undefined) return false;
  if (!OFFICER.test(reading.text.slice(Math.max(0, name.start - TITLE_LENGTH), name.start))) return false;
  const { deprel } = reading.tokens[token]!;
  const isArgument = /^(?:nsubj|obj|appos|conj|root|nmod:poss)/.test(deprel);
  return !isArgument && reading.tokens[statement.token]!.deprel !== 'acl:relcl';
}

/** Whether a span holds a name, or is the relative pronoun right after one. */
export const isNamed = (testimony: Told['testimony'], span: Span): boolean =>
  isName(testimony, span) || isNamedBeside(testimony, span);

const isNamedBeside = ({ reading }: Told['testimony'], span: Span): boolean =>
  // "The surviving gunman, Nils Orban, was captured": named right behind.
  reading.names.some(
    ({ type, start }) => type === 'person' && start > span.end && /^,? $/.test(reading.text.slice(span.end, start)),
  ) ||
  /^[QA]\d{0,2}$/.test(reading.text.slice(span.start, span.end)) ||
  (/^(who|whom)$/i.test(reading.text.slice(span.start, span.end)) &&
    reading.names.some(({ end }) => end <= span.start && end >= span.start - 3));

/** "Reeves", where two of the story are called Reeves: the words name one of them, and do not say which; null for any other name. */
export function sharedName(story: Story, testimony: Told['testimony'], span: Span): string | null {
  const { reading } = testimony;
  const name = reading.names.find(({ start, end }) => start < span.end && end > span.start);
  const words = name === undefined ? '' : reading.text.slice(name.start, name.end);
  if (name === undefined || words === '' || /\s/.test(words)) return null;
  if (principal(testimony, words, name.start)?.entity === name.entity || isOnlyBearer(testimony, words, name))
    return null;
  const bearers = story.comparison.actors.filter(
    ({ kind, name: full }) => kind === 'person' && full.endsWith(` ${words}`),
  );
  // "Martavious" and "Martivious" are one man in two spellings.
  return new Set(bearers.map(({ name: full }) => full.slice(0, SAME_START))).size > 1 ? words : null;
}

/** "Kyle Quill … Quill was indicted": the only one of the article who bears the last name, and was brought in by the full one. */
function isOnlyBearer({ reading }: Told['testimony'], last: string, { entity, start }: Name): boolean {
  const full = reading.names.filter((name) => name.type === 'person' && reading.text.slice(name.start, name.end).endsWith(` ${last}`)); // biome-ignore format: one thought
  return full.some((name) => name.end <= start) && full.every((name) => name.entity === entity);
}

/** First names that begin with as many same letters are spellings of one. */
const SAME_START = 3;

const INDEFINITE = /^(?:an?|another|one)$/i;
/** How far behind a noun a name in apposition begins. Characters. */
const APPOSED = 40;

/** "McCarthy said a second person is in custody": an indefinite noun is nobody named before it; "a man, Nils Orban" is. */
export function isSomeoneNew({ testimony: { reading }, statement }: Told, { token, span }: Participant): boolean {
  const sentence = reading.sentences[statement.sentence];
  if (sentence === undefined || reading.tokens[token]?.upos !== 'NOUN') return false;
  const inside = reading.tokens.slice(sentence.firstToken, sentence.endToken);
  const isNew = inside.some(({ head, deprel, lemma }) => head === token && deprel === 'det' && INDEFINITE.test(lemma));
  return isNew && !reading.names.some(({ type, start, end }) => type === 'person' && end > span.start && start < span.end + APPOSED); // biome-ignore format: one thought
}

/** The others of the story who bear in full what an actor is called by a last name alone. */
export function bearersOf(story: Story, actor: string): readonly Actor[] {
  const name = story.actors.get(actor)?.name ?? '';
  if (name === '' || /\s/.test(name)) return [];
  return story.comparison.actors.filter(
    (other) => other.kind === 'person' && other.id !== actor && other.name.replace(SUFFIX, '').endsWith(` ${name}`),
  );
}
/** "Jr.", "III" behind a name. */
export const SUFFIX = /,? (?:[JS]r\.?|I{2,3})$/;

/** A last name alone that two persons of the story bear names nobody. */
export const isShared = (story: Story, actor: string): boolean => bearersOf(story, actor).length > 1;

/** Whether a participant is a singular common noun without any word before it. */
export function isBare({ testimony: { reading }, statement }: Told, { token }: Participant): boolean {
  const { upos, feats } = reading.tokens[token] ?? { upos: 'X', feats: {} };
  const sentence = reading.sentences[statement.sentence];
  if (upos !== 'NOUN' || feats.Number === 'Plur' || sentence === undefined) return false;
  // "Hugo Price", tagged as a price; "half-brother Hugo Price".
  const { start, end } = reading.tokens[token]!;
  if (reading.names.some((name) => name.start < end + 2 && name.end > start)) return false;
  const inside = reading.tokens.slice(sentence.firstToken, sentence.endToken);
  return !inside.some(({ head, deprel }) => head === token && /^(?:det|nummod|nmod:poss|amod)/.test(deprel));
}

const NUMBERS = /^(?:dozen|score|hundred|thousand|pair|couple|trio|group|number|half|majority|people|persons)$/;

/** Whether a noun means persons: "a welder", "the founder", "two people", "dozens of members". */
export function isPeople({ testimony: { reading }, statement }: Told, { token, lemma }: Participant): boolean {
  if (isKindOf(lemma, 'person') || /^(?:people|persons)$/.test(lemma)) return true;
  // "A 19-year-old has been charged".
  const { start, end } = reading.tokens[token]!;
  if (/^\d{1,3}-years?-olds?$/.test(reading.text.slice(Math.max(0, end - 11), end).replace(/^.*\s/, '')) && start > 0) return true; // biome-ignore format: one thought
  if (/(?:er|or|ist|ant|man|woman)$/.test(lemma) && canBe(lemma, 'person')) return true;
  const sentence = reading.sentences[statement.sentence];
  if (!NUMBERS.test(lemma) || sentence === undefined) return false;
  return reading.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .some(({ head, deprel, upos, lemma: noun }) => head === token && deprel === 'nmod' && upos === 'NOUN' && (noun === 'people' || isKindOf(noun, 'person'))); // biome-ignore format: one thought
}
