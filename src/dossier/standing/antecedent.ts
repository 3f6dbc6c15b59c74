/** Whom a pronoun or "the founder" means where the reading gives nobody, or somebody of the law. */
import { isKindOf } from '../../claims/concepts/wordnet.ts';
import type { Participant } from '../../claims/statement.ts';
import type { Name } from '../../model/reading.ts';
import { chainOf, type Told } from '../story.ts';
import { isOfTheLaw } from './pronoun.ts';

const MALE = /^(?:he|him)$/i;
const FEMALE = /^(?:she|her)$/i;
/** Who decides a case or brings it is not the one it befalls. */
const OF_THE_COURT = /\b(?:judge|justice|magistrate|prosecutor|attorney|attorney general|coroner)\s+$/i;
const TITLE_LENGTH = 24;
const SENTENCES_BACK = 2;

/**
 * The entity of the only person named in the two sentences before, in the same paragraph: where "she" is tied to nobody,
 * or "he" to the judge who let him go. Null where two are named, or another person is the subject since. What rests on it
 * counts only where the same person is named in a step (see `confirmed`).
 */
export function antecedent(one: Told, { token, span, entity }: Participant): string | null {
  const { testimony, statement } = one;
  const { reading } = testimony;
  const word = reading.text.slice(span.start, span.end);
  const gender = MALE.test(word) ? 'male' : FEMALE.test(word) ? 'female' : null;
  const own = reading.sentences[statement.sentence];
  if (reading.tokens[token]?.deprel === 'nmod:poss') return null;
  if (gender === null || own === undefined || !(entity === null || isOfCourt(one, entity) || isOnlySource(one, entity)))
    return null;
  const window = reading.sentences
    .slice(Math.max(0, statement.sentence - SENTENCES_BACK), statement.sentence + 1)
    .filter(({ paragraph }) => paragraph === own.paragraph);
  const from = window[0]?.start ?? own.start;
  const named = reading.names.filter(
    (name) => name.type === 'person' && name.start >= from && name.end <= span.start && !isOfCourt(one, name.entity) && !isSource(one, name), // biome-ignore format: one thought
  );
  const last = named.at(-1);
  const meant = chainOf(testimony, last?.entity ?? null);
  if (last === undefined || meant === undefined || named.some((name) => name.entity !== last.entity)) return null;
  if (meant.gender !== null && meant.gender !== gender) return null;
  const isOther = reading.tokens.slice(window[0]?.firstToken ?? own.firstToken, own.endToken).some(
    ({ start, upos, deprel, lemma }) =>
        start >= last.end && start < span.start && upos === 'NOUN' && deprel.startsWith('nsubj') && isKindOf(lemma.toLowerCase(), 'person') && !isOfTheLaw(lemma), // biome-ignore format: one thought
  );
  return isOther ? null : last.entity;
}

/** Words between a comma and who says what stands before it: a rank or an office. */
const SAYS_BEHIND = /^(?:, [^,;]{1,60},)? (?:said|says|told|added|wrote|announced|explained|confirmed)\b/;
const APART = /[,”"] (?:(?:\p{Lu}[\p{L}.'’-]+|[\p{Ll}]+) ){0,6}$/u;
const SAYS_BEFORE = /(?:[,”"] (?:said|says|added)|\b[Aa]ccording to) (?:[\p{L}.'’-]+ ){0,6}$/u;

/** "…, Vale said", "according to Sheriff Vale": who is only named for what he says is its source, and not told of. */
function isSource({ testimony: { reading } }: Told, { start, end }: Name): boolean {
  const sentence = reading.sentences.find((own) => own.start <= start && end <= own.end);
  if (sentence === undefined) return false;
  const before = reading.text.slice(sentence.start, start).replace(/\s+/g, ' ');
  return (
    SAYS_BEFORE.test(before) ||
    (APART.test(before) && SAYS_BEHIND.test(reading.text.slice(end, sentence.end).replace(/\s+/g, ' ')))
  );
}

/** Whether an entity is named in the two sentences before, and each time as a source. */
function isOnlySource(one: Told, entity: string): boolean {
  const { reading } = one.testimony;
  const from = reading.sentences[Math.max(0, one.statement.sentence - SENTENCES_BACK)]!.start;
  const end = reading.tokens[one.statement.token]!.start;
  const own = reading.names.filter((name) => name.entity === entity && name.start >= from && name.end <= end);
  return own.length > 0 && own.every((name) => isSource(one, name));
}

/** Whether an entity is called judge or prosecutor where it is named. */
const isOfCourt = ({ testimony: { reading } }: Told, entity: string): boolean =>
  reading.names.some(
    (name) => name.entity === entity && OF_THE_COURT.test(reading.text.slice(Math.max(0, name.start - TITLE_LENGTH), name.start)), // biome-ignore format: one thought
  );

/** "Its co-founder, Ada Quill", "Ada Quill, the founder", "founder Ada Quill". */
const BESIDE_BEFORE = /(?:^|[\s-])([\p{L}]+),? $/u;
const BESIDE_AFTER = /^, (?:the |a |an |its |their |his |her )?(?:[\w-]+ ){0,2}?([\w-]+)/;

/** "The founder has been arrested": the only person whom the sentence before calls so, right beside the name. */
export function calledSo(one: Told, { token, span, entity, lemma }: Participant): string | null {
  const { testimony, statement } = one;
  const { reading } = testimony;
  const before = reading.sentences[statement.sentence - 1];
  const own = reading.sentences[statement.sentence];
  if (entity !== null || before === undefined || own === undefined || before.paragraph !== own.paragraph) return null;
  if (reading.tokens[token]?.upos !== 'NOUN' || !/\bthe $/i.test(reading.text.slice(0, span.start).slice(-4)))
    return null;
  const { text } = reading;
  const isCalled = ({ type, start, end }: Name): boolean =>
    type === 'person' &&
    start >= before.start &&
    end <= before.end &&
    (BESIDE_BEFORE.exec(text.slice(Math.max(before.start, start - 30), start))?.[1]?.toLowerCase() === lemma ||
      BESIDE_AFTER.exec(text.slice(end, Math.min(before.end, end + 60)))?.[1]?.toLowerCase() === lemma);
  const found = new Set(reading.names.filter(isCalled).map((name) => name.entity));
  return found.size === 1 ? [...found][0]! : null;
}
