import { canBe, isKindOf } from '../../claims/concepts/wordnet.ts';
import type { Participant } from '../../claims/statement.ts';
import type { Span } from '../../model/passage.ts';
import { chainOf, type Told } from '../story.ts';
import type { Speaker } from './rule.ts';

/** Words for a body or a person who can answer, where no name is known. */
const ANSWERS =
  /\b(lawyer|lawyers|attorney|attorneys|counsel|solicitor|barrister|spokes(?:man|woman|person|people)|representative|representatives|agent|publicist|company|firm|office|department|ministry|agency|police|officials?|authorities|prosecutors?|government|council|bank|club|union|family|parents|father|mother|owner|manager|management|officers?|suspects?|defendants?|man|woman|boy|girl|teenager|residents|employees?|employer|executives?|group|party|campaign|team|university|school|hospital|church|court|defen[cs]e|both|they|he|she|it|who|which|we|i|others|members?|two|three|four|five|six|seven|eight|nine|ten|defenders?|supporters?|friends?|relatives?|wife|husband|sons?|daughters?|brothers?|sisters?|allies|client|chairman|chief|director|minister|mayor)\b/i;

/** Whether words can be somebody who speaks: a person, an organisation, or words for one. */
const canSpeak = ({ testimony }: Told, span: Span, entity: string | null): boolean => {
  const type = chainOf(testimony, entity)?.type ?? null;
  if (type !== null) return type !== 'place';
  const words = testimony.article.text.slice(span.start, span.end);
  if (words.length > LONGEST || /^(?:of|in|that|which|with|a records? check)\b/i.test(words)) return false;
  return (
    ANSWERS.test(words) ||
    testimony.reading.names.some(
      ({ start, end, type: kind }) => kind !== 'place' && start >= span.start && end <= span.end,
    )
  );
};

/** More characters are a clause that was read as a speaker. */
const LONGEST = 100;

/** Those whose denial the clause tells: its grammatical subjects that can speak, before the predicate where there are any. */
export function deniers(one: Told): Speaker[] {
  const { participants, token } = one.statement;
  const able = participants.filter(
    ({ role, span, entity }) => (role === 'agent' || role === 'patient') && canSpeak(one, span, entity),
  );
  const subjects = able.filter(({ token: at }) => at < token);
  return (subjects.length > 0 ? subjects : able.slice(0, 1)).map(({ span, entity }) => ({ ...span, entity }));
}

/** Those who deny outright: whoever the clause is told of that can speak, else the name right before the verb, else, of a verb that only denies (`isPlain`), any person or body. */
export function outrightDeniers(one: Told, isPlain: boolean): Speaker[] {
  const found = deniers(one);
  if (found.length > 0) return found;
  const printed = printedBefore(one);
  if (printed.length > 0 || !isPlain) return printed;
  return one.statement.participants
    .filter(
      (part) => part.role !== 'other' && part.token < one.statement.token && (isBody(part) || isProper(one, part)),
    )
    .map(({ span, entity }) => ({ ...span, entity }));
}

/** "Terminales del Norte denies that": a proper noun that no name was read in. */
const isProper = ({ testimony }: Told, { token, entity }: Participant): boolean =>
  entity === null && testimony.reading.tokens[token]?.upos === 'PROPN';

/** "Rebels", "both sides", "the army". */
const isBody = ({ lemma, span }: Participant): boolean =>
  span.end - span.start <= LONGEST && (isKindOf(lemma, 'person') || canBe(lemma, 'organization') || canBe(lemma, 'group') || lemma === 'side'); // biome-ignore format: one thought

/** Between a name and its verb: an age, a comma, adverbs. */
const UP_TO_VERB = /^(?:,? (?:aged )?\d{1,3})?,? (?:(?:has|have|had|again|also|later|repeatedly|strongly|flatly|firmly|categorically|vehemently|always|consistently|angrily|meanwhile) )*$/; // biome-ignore format: one pattern

/** "The managing director, Ada Quill, rejected that", "Carvania again denied it": a name of any kind. */
function printedBefore({ testimony: { reading }, statement }: Told): Speaker[] {
  const verb = reading.tokens[statement.token];
  const start = reading.sentences[statement.sentence]?.start ?? 0;
  if (verb?.upos !== 'VERB') return [];
  const name = reading.names.findLast((one) => one.start >= start && one.end <= verb.start);
  if (name === undefined || !UP_TO_VERB.test(reading.text.slice(name.end, verb.start))) return [];
  return [{ start: name.start, end: name.end, entity: name.entity }];
}

/** The last of the speakers whose words a claim is: the one who said it, not the outlet that handed it on. */
export function speakers(one: Told): Speaker[] {
  const last = one.statement.voice?.speakers.at(-1);
  return last && canSpeak(one, last, last.entity) ? [last] : [];
}

/** All whose words a claim is said to be, where they can speak. */
export const sources = (one: Told): Speaker[] => [...(one.statement.voice?.speakers ?? [])].filter((span) => canSpeak(one, span, span.entity)); // biome-ignore format: one thought
