/** "A not guilty plea was entered on Quill's behalf", "the judge entered a plea of not guilty for Ada Quill": whose plea it is. */
import type { Participant } from '../../claims/statement.ts';
import type { Status } from '../../model/dossier.ts';
import { from } from '../around.ts';
import type { Told } from '../story.ts';
import { isNamed } from './who.ts';

const ENTERED = /^enter(?:s|ed|ing)?\b/;

/** For whom somebody else entered a plea; null where whoever entered it did so for nobody else. */
export function pleadsFor(one: Told, status: Status): Participant[] | null {
  const { reading } = one.testimony;
  if (!status.startsWith('pleaded') || !ENTERED.test(from(one))) return null;
  const verb = reading.tokens[one.statement.token]!;
  const end = reading.sentences[one.statement.sentence]?.end ?? verb.end;
  const words = reading.text.slice(verb.end, end);
  const behalf =
    /\bon (?:behalf of |(?:his|her|their) behalf|(?=[^,;.]{1,60}? behalf\b))|\bfor (?=\p{Lu}|(?:him|her|them)\b)/u.exec(
      words,
    );
  if (behalf === null) return null;
  const at = verb.end + behalf.index;
  const name = reading.names.find(({ type, start, end: last }) => type === 'person' && start >= at && last <= end && start < at + behalf[0].length + 8); // biome-ignore format: one thought
  if (name !== undefined && isNamed(one.testimony, name)) {
    const token = reading.tokens.findLastIndex((word) => word.start >= name.start && word.end <= name.end);
    return [{ role: 'patient', preposition: '', token, lemma: '', entity: name.entity, span: { start: name.start, end: name.end } }]; // biome-ignore format: one thought
  }
  // "On his behalf": who "he" is was inferred.
  const token = reading.tokens.findIndex(({ start, upos }) => start >= at && start < end && upos === 'PRON');
  const pronoun = reading.tokens[token];
  const chain = reading.chains.find(({ mentions }) => mentions.some(({ start }) => start === pronoun?.start));
  if (pronoun === undefined || chain === undefined) return [];
  return [{ role: 'patient', preposition: '', token, lemma: pronoun.lemma, entity: chain.entity, span: { start: pronoun.start, end: pronoun.end } }]; // biome-ignore format: one thought
}
