import type { Span } from '../../model/passage.ts';
import { chainOf, type Told } from '../story.ts';

type Speaker = Span & { readonly entity: string | null };

/** Words for a body or a person who can answer, where no name is known. */
const ANSWERS =
  /\b(lawyer|lawyers|attorney|attorneys|counsel|solicitor|barrister|spokes(?:man|woman|person|people)|representative|representatives|agent|publicist|company|firm|office|department|ministry|agency|police|officials?|authorities|prosecutors?|government|council|bank|club|union|family|parents|father|mother|owner|manager|management|officers?|suspects?|defendants?|man|woman|boy|girl|teenager|residents|employees?|employer|executives?|group|party|campaign|team|university|school|hospital|church|court|defen[cs]e|both|they|he|she|it|who|which|we|i|others|members?|chairman|chief|director|minister|mayor)\b/i;

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

/** The one whose denial the clause tells: its grammatical subject, if it can speak. */
export function denier(one: Told): Speaker | null {
  const { participants, token } = one.statement;
  const subject = participants.filter(({ role, token: at }) => (role === 'agent' || role === 'patient') && at < token);
  const found = subject.find((participant) => canSpeak(one, participant.span, participant.entity)) ?? participants.find((participant) => (participant.role === 'agent' || participant.role === 'patient') && canSpeak(one, participant.span, participant.entity)); // biome-ignore format: one thought
  return found ? { ...found.span, entity: found.entity } : null;
}

/** The last of the speakers whose words a claim is: the one who said it, not the outlet that handed it on. */
export function voiceOf(one: Told): Speaker | null {
  const last = one.statement.voice?.speakers.at(-1);
  return last && canSpeak(one, last, last.entity) ? last : null;
}
