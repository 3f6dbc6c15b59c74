import type { Participant } from '../../claims/statement.ts';
import type { Span } from '../../model/passage.ts';
import { chainOf, type Told } from '../story.ts';

type Speaker = Span & { readonly entity: string | null };

/** Words for a body or a person who can answer, where no name is known. */
const ANSWERS =
  /\b(lawyer|lawyers|attorney|attorneys|counsel|solicitor|barrister|spokes(?:man|woman|person|people)|representative|representatives|agent|publicist|company|firm|office|department|ministry|agency|police|officials?|authorities|prosecutors?|government|council|bank|club|union|family|parents|father|mother|owner|manager|management|officers?|suspects?|defendants?|man|woman|boy|girl|teenager|residents|employees?|employer|executives?|group|party|campaign|team|university|school|hospital|church|court|defen[cs]e|both|they|he|she|it|who|which|we|i|others|members?|chairman|chief|director|minister|mayor)\b/i;

/** Whether a participant can say something: a person, an organisation, or words for one. */
const canSpeak = (one: Told, participant: Participant): boolean => {
  const type = chainOf(one.testimony, participant.entity)?.type ?? null;
  if (type !== null) return type !== 'place';
  const { text } = one.testimony.article;
  return ANSWERS.test(text.slice(participant.span.start, participant.span.end)) || ANSWERS.test(participant.lemma);
};

/** The one whose denial the clause tells: its grammatical subject, if it can speak. */
export function denier(one: Told): Speaker | null {
  const { participants, token } = one.statement;
  const subject = participants.filter(({ role, token: at }) => (role === 'agent' || role === 'patient') && at < token);
  const found = subject.find((participant) => canSpeak(one, participant)) ?? participants.find((participant) => (participant.role === 'agent' || participant.role === 'patient') && canSpeak(one, participant)); // biome-ignore format: one thought
  return found ? { ...found.span, entity: found.entity } : null;
}

/** The last of the speakers whose words a claim is: the one who said it, not the outlet that handed it on. */
export function voiceOf(one: Told): Speaker | null {
  return one.statement.voice?.speakers.at(-1) ?? null;
}
