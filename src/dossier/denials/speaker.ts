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

/** The last of the speakers whose words a claim is: the one who said it, not the outlet that handed it on. */
export function speakers(one: Told): Speaker[] {
  const last = one.statement.voice?.speakers.at(-1);
  return last && canSpeak(one, last, last.entity) ? [last] : [];
}

/** All whose words a claim is said to be, where they can speak. */
export const sources = (one: Told): Speaker[] => [...(one.statement.voice?.speakers ?? [])].filter((span) => canSpeak(one, span, span.entity)); // biome-ignore format: one thought
