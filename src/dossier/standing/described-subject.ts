/** "A woman whose daughter was shot in their flat was sentenced": who is described at the head of the sentence, where the parse gives a nearer thing. */
import { isKindOf } from '../../claims/concepts/wordnet.ts';
import type { Participant } from '../../claims/statement.ts';
import type { Reading } from '../../model/reading.ts';
import { before } from '../around.ts';
import type { Told } from '../story.ts';

const PASSIVE = /\b(?:was|is|has been|had been) (?:also |later |then |since |formally )?$/;
/** How far from the head of the sentence the noun stands. Tokens. */
const HEAD = 7;

/** The first token of a sentence, or that behind its dateline ("HARROW — A man"). */
function behindDateline({ sentences, tokens, text }: Reading, sentence: number): number {
  const { firstToken, endToken } = sentences[sentence]!;
  for (let i = firstToken + 1; i < Math.min(endToken - 1, firstToken + HEAD); i++)
    if (/^(?:—|–|--|-)$/.test(text.slice(tokens[i]!.start, tokens[i]!.end)) && tokens[i]!.start > tokens[i - 1]!.end) return i + 1; // biome-ignore format: one thought
  return firstToken;
}

/** The person whom a relative clause at the head of the sentence describes, up to a passive verb in the singular; none otherwise. */
export function describedSubject(one: Told): Participant[] {
  const { reading } = one.testimony;
  const { tokens, text } = reading;
  const firstToken = behindDateline(reading, one.statement.sentence);
  const verb = tokens[one.statement.token];
  if (verb?.upos !== 'VERB' || !PASSIVE.test(before(one)) || !/^(?:an?|the)$/i.test(tokens[firstToken]?.lemma ?? '')) return []; // biome-ignore format: one thought
  const token = tokens.findIndex(({ upos, lemma }, i) => i > firstToken && i <= firstToken + HEAD && upos === 'NOUN' && isKindOf(lemma.toLowerCase(), 'person')); // biome-ignore format: one thought
  const noun = tokens[token];
  if (noun === undefined || noun.feats.Number === 'Plur' || noun.end > verb.start) return [];
  const clause = text.slice(noun.end, verb.start).replace(/\s+/g, ' ');
  if (!/^,? (?:who|whose|wanted|accused|suspected|charged|convicted|believed|thought|alleged) [^,;:“”"]+ $/.test(clause) || /\b(?:was|is|been|be|and|but|when|after|before|while|because) \w+ (?:was|is|has been|had been) $/.test(clause)) return []; // biome-ignore format: one thought
  const chain = reading.chains.find(({ mentions }) => mentions.some(({ start, end }) => start <= noun.start && end >= noun.end)); // biome-ignore format: one thought
  return [{ role: 'patient', preposition: '', token, lemma: noun.lemma.toLowerCase(), entity: chain?.entity ?? null, span: { start: noun.start, end: noun.end } }]; // biome-ignore format: one thought
}
