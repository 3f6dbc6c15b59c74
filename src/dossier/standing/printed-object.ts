/** "Prosecutors have meanwhile detained a police captain, Ada Quill, on suspicion": whom an active verb befalls, by the words right behind it. */
import type { Participant } from '../../claims/statement.ts';
import { before } from '../around.ts';
import type { Told } from '../story.ts';
import { listBeginningWith, undergoing } from './name-list.ts';

const VERBS =
  /^(?:arrest|rearrest|re-arrest|recapture|detain|charge|indict|convict|sentence|jail|acquit|remand|suspect|accuse|fine|bail)$/;
const PASSIVE = /\b(?:was|were|been|being|be|is|are|got|gets) (?:\w+ )?$/;
/** A description between the verb and the name: a noun phrase without a preposition, and a comma. */
const BETWEEN = /^\w+ (?:(?:an?|the|his|her|its|their|former|\d{1,3}-year-old) )?(?:(?!(?:of|by|with|for|in|on|at|to|from|after|over|and|or|that|who|as|when|while)\b)[\p{L}\d'’-]+,? ){0,5}$/u; // biome-ignore format: one pattern

/** The names behind an active verb; none where the words leave any doubt. */
export function printedObject(one: Told): Participant[] {
  const { reading } = one.testimony;
  const verb = reading.tokens[one.statement.token];
  const end = reading.sentences[one.statement.sentence]?.end ?? 0;
  if (verb?.upos !== 'VERB' || !VERBS.test(verb.lemma.toLowerCase()) || PASSIVE.test(before(one))) return [];
  const names = reading.names.filter(({ start, end: last }) => start >= verb.end && last <= end);
  const [first] = names;
  if (first === undefined || first.type !== 'person') return [];
  if (!BETWEEN.test(reading.text.slice(verb.start, first.start).replace(/\s+/g, ' '))) return [];
  if (/^['’]s?(?![\p{L}])/u.test(reading.text.slice(first.end, first.end + 3))) return [];
  return listBeginningWith(reading, names.filter(({ type }) => type === 'person')).map((name) => undergoing(reading, name)); // biome-ignore format: one thought
}
