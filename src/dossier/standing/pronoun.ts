/** Whether a pronoun can mean only one person, so that an accusation may rest on it. */
import { isKindOf } from '../../claims/concepts/wordnet.ts';
import type { Span } from '../../model/passage.ts';
import type { Sentence } from '../../model/reading.ts';
import { chainOf, type Told } from '../story.ts';

const SINGULAR = /^(?:he|she|him|her|his|hers)$/i;
/** People of the law are not who "he" was when somebody was charged. */
const OF_THE_LAW =
  /^(?:police|officer|detective|investigator|prosecutor|official|judge|jury|juror|court|magistrate|lawyer|attorney|solicitor|deputy|sheriff|suspect|people|person|authority|spokesm[ae]n|spokeswoman)s?$/;

/** Whether a noun is of those who investigate and try, or of people at large. */
export const isOfTheLaw = (lemma: string): boolean => OF_THE_LAW.test(lemma.toLowerCase());

interface Place {
  readonly testimony: Told['testimony'];
  /** Running number of the sentence. */
  readonly sentence: number;
  readonly span: Span;
  readonly entity: string | null;
}

const isPronoun = ({ testimony, span }: Place): boolean =>
  SINGULAR.test(testimony.reading.text.slice(span.start, span.end));

/** "He was charged with an attack on Holm": who is named later in the pronoun's own clause is not who it means. */
export function isAnother(place: Place): boolean {
  const { testimony, sentence, span, entity } = place;
  const { reading } = testimony;
  const end = reading.sentences[sentence]?.end ?? span.end;
  return (
    isPronoun(place) &&
    reading.names.some(
      (name) => name.entity === entity && name.start >= span.end && name.end <= end && !/[,;:—–]/.test(reading.text.slice(span.end, name.start)), // biome-ignore format: one thought
    )
  );
}

/**
 * "The youngster is not named because of his age. He was charged": the subject of the sentence right before is a person who
 * is only described, and who the pronoun was tied to is not told of there.
 */
export function isDescribedBefore(place: Place): boolean {
  const { testimony, sentence, span, entity } = place;
  const { reading } = testimony;
  const [own, previous] = [reading.sentences[sentence], reading.sentences[sentence - 1]];
  const chain = chainOf(testimony, entity);
  if (!isPronoun(place) || own === undefined || chain === undefined || previous?.paragraph !== own.paragraph)
    return false;
  const isIn = ({ start, end }: Span): boolean => chain.mentions.some((mention) => mention.start <= start && mention.end >= end); // biome-ignore format: one thought
  if (reading.names.some((name) => name.entity === entity && name.start >= previous.start && name.end <= span.start))
    return false;
  return reading.tokens.slice(previous.firstToken, previous.endToken).some(
    (token) =>
        /^nsubj/.test(token.deprel) && token.upos === 'NOUN' && token.feats.Number !== 'Plur' && isKindOf(token.lemma.toLowerCase(), 'person') && !isOfTheLaw(token.lemma) && !isIn(token), // biome-ignore format: one thought
  );
}

/** Another person of a fitting gender is named in its sentence or in the one before: "he" may be either (promise 7). */
export function isDoubtful(place: Place): boolean {
  const { testimony, sentence, span, entity } = place;
  if (!isPronoun(place)) return false;
  const { reading } = testimony;
  const from = reading.sentences[Math.max(0, sentence - 1)]?.start ?? 0;
  const own = chainOf(testimony, entity)?.gender ?? null;
  return reading.names.some((name) => {
    if (name.type !== 'person' || name.start < from || name.end > span.start || name.entity === entity) return false;
    const gender = chainOf(testimony, name.entity)?.gender ?? null;
    return own === null || gender === null || own === gender;
  });
}

/** Whether a name is the subject of its sentence: what follows goes on about the subject. */
function isSubject({ tokens }: Told['testimony']['reading'], { firstToken, endToken }: Sentence, name: Span): boolean {
  const inside = tokens.slice(firstToken, endToken);
  // "Art dealer Ada Quill is", "the captain, Ada Quill, was": the noun is the subject, and the name is what it is called.
  return inside.some(
    ({ start, deprel, head }) =>
      start >= name.start &&
      start < name.end &&
      (deprel.startsWith('nsubj') || (/^(?:flat|appos|nmod:desc)/.test(deprel) && (tokens[head]?.deprel.startsWith('nsubj') ?? false))), // biome-ignore format: one thought
  );
}

/** "Sheriff Vale says he is a suspect", "Vale's lawyer, Ada Quill": who speaks of a case is mostly not whose it is. */
const OFFICE = /\b(?:judge|justice|magistrate|prosecutor|attorney|solicitor|advocate|barrister|lawyer|counsel|coroner|sheriff|detective|inspector|commissioner|superintendent|investigator|constable|garda|trooper|deputy|officer|chief|sgt\.?|sergeant|lt\.?|lieutenant|capt\.?|captain|spokes(?:man|woman|person)),?\s$/i; // biome-ignore format: one list
const isOfOffice = (text: string, { start }: Span): boolean =>
  OFFICE.test(text.slice(Math.max(0, start - TITLE), start));
const TITLE = 24;
const SAYS_HE = /^(?:, [^,;]{1,60},)? (?:also |later )?(?:said|says|told|tells|claims|claimed|announced|confirmed|believes|believed|explained|added)\b[^;:“”"]{0,80}$/; // biome-ignore format: one pattern
const saysHe = (text: string, { end }: Span, { start }: Span): boolean =>
  end < start && SAYS_HE.test(text.slice(end, start).replace(/\s+/g, ' '));

/**
 * "Vale appeared in court. He was charged with arson", "After his arrest, Vale was taken to Harrow": the one who is named
 * in the pronoun's sentence or the one before, where nobody else is named or told of in either.
 */
export function isPlain(place: Place): boolean {
  const { testimony, sentence, span, entity } = place;
  const { reading } = testimony;
  const own = reading.sentences[sentence];
  const chain = chainOf(testimony, entity);
  if (!isPronoun(place) || own === undefined || chain?.type !== 'person') return false;
  const previous = reading.sentences[sentence - 1];
  const near = previous !== undefined && own.paragraph - previous.paragraph <= 1 ? previous : own;
  const isNear = ({ start, end }: Span): boolean => start >= near.start && end <= own.end;
  const named = reading.names.filter((name) => name.type === 'person' && isNear(name));
  if (named.length === 0 || named.some((name) => name.entity !== entity)) return false;
  if (!named.some((name) => name.start >= own.start || isSubject(reading, near, name))) return false;
  if (named.every((name) => isOfOffice(reading.text, name) || saysHe(reading.text, name, span))) return false;
  for (let i = near.firstToken; i < own.endToken; i++) {
    const { start, end, lemma, upos } = reading.tokens[i]!;
    // "He was charged with an attack on Holm. He was sentenced to a year": somebody else is "he" there.
    const word = reading.text.slice(start, end);
    const isOther =
      start < span.start && SINGULAR.test(word) && !chain.mentions.some((mention) => mention.start === start);
    if (isOther) return false;
    if (upos !== 'NOUN' || start >= span.start || !isKindOf(lemma.toLowerCase(), 'person')) continue;
    if (OF_THE_LAW.test(lemma.toLowerCase())) continue;
    if (!chain.mentions.some((mention) => mention.start <= start && mention.end >= end)) return false;
  }
  return true;
}
