/** "The court quashed nurse Ada Quill's convictions": whose it is by the words right before the noun. */
import type { Participant } from '../../claims/statement.ts';
import type { Told } from '../story.ts';
import { undergoing } from './name-list.ts';

/** Between a name and the noun of a stage. */
const POSSESSOR = /^['’]s? (?:[\p{L}\d’'-]+ ){0,3}$/u;

/** The name in the possessive before a noun; none where a verb is told of, or another noun is owned. */
export function printedPossessor({ testimony: { reading }, statement }: Told): Participant[] {
  const noun = reading.tokens[statement.token];
  const start = reading.sentences[statement.sentence]?.start ?? 0;
  // "Quill's murder trial", "Quill's death sentence", "Quill's sentence date": the noun belongs to the next.
  if (noun?.upos !== 'NOUN' || reading.tokens[statement.token + 1]?.upos === 'NOUN') return [];
  const name = reading.names.findLast(({ type, end }) => type === 'person' && end <= noun.start);
  if (name === undefined || name.start < start || !POSSESSOR.test(reading.text.slice(name.end, noun.start))) return [];
  // "Quill's lawyer's arrest", "Quill's brother's arrest": of another.
  const isOther = reading.tokens.some(
    (token) => token.start > name.end + 1 && token.end < noun.start && !/^(?:ADJ|NUM|VERB|PUNCT)$/.test(token.upos) && !/^(?:murder|fraud|assault|theft|rape|robbery|drug|corruption|bribery|manslaughter|arson|treason|death|prison|jail|court|bail|life)$/.test(token.lemma.toLowerCase()), // biome-ignore format: one thought
  );
  return isOther ? [] : [undergoing(reading, name)];
}
