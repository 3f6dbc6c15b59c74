/** "Prosecutors have meanwhile detained a police captain, Ada Quill, on suspicion": whom an active verb befalls, by the words right behind it. */
import type { Participant } from '../../claims/statement.ts';
import { before } from '../around.ts';
import type { Told } from '../story.ts';
import { listBeginningWith, undergoing } from './name-list.ts';

const VERBS =
  /^(?:arrest|rearrest|re-arrest|recapture|detain|charge|indict|convict|sentence|jail|acquit|remand|suspect|accuse|fine|bail|clear|pardon)$/;
const PASSIVE = /\b(?:was|were|been|being|be|is|are|got|gets) (?:\w+ )?$/;
/** A description between the verb and the name: a noun phrase without a preposition, and a comma. */
const DESCRIPTION = "(?:(?:an?|the|his|her|its|their|both|former|\\d{1,3}-year-old) )?(?:(?!(?:of|by|with|for|in|on|at|to|from|after|over|and|or|that|who|as|when|while)\\b)[\\p{L}\\d'’-]+,? ){0,5}"; // biome-ignore format: one pattern
const BETWEEN = new RegExp(`^\\w+ ${DESCRIPTION}$`, 'u');

/** "Found her brother, Ben Quill, guilty". */
const GUILTY = /^,? (?:not )?guilty\b/;
/** "Handed down a life sentence to a former driver, Ben Quill", "imposed a fine of 400 crowns on Ada Quill". */
const GIVEN = new RegExp(`^(?:hand|impos|pass|deliver|g[ai]v|met)\\w* (?:down |out )?(?:(?!to\\b|on\\b|upon\\b|for\\b)[\\w'’,$£€-]+ ){0,9}?(?:sentences?|terms?|fines?|penalt(?:y|ies)|imprisonment|prison|jail)(?: of (?:[\\w$£€,-]+ ){1,4}?)? ?(?:to|on|upon) ${DESCRIPTION}$`, 'u'); // biome-ignore format: one pattern

/** The names behind an active verb; none where the words leave any doubt. */
export function printedObject(one: Told): Participant[] {
  const { reading } = one.testimony;
  const verb = reading.tokens[one.statement.token];
  const end = reading.sentences[one.statement.sentence]?.end ?? 0;
  if (verb?.upos !== 'VERB' || PASSIVE.test(before(one))) return [];
  const lemma = verb.lemma.toLowerCase();
  const isFound = lemma === 'find';
  const isGiven = one.statement.predicate === 'sentence' && !VERBS.test(lemma);
  if (!VERBS.test(lemma) && !isFound && !isGiven) return [];
  const names = reading.names.filter(({ start, end: last }) => start >= verb.end && last <= end);
  const first = isGiven ? names.findIndex(({ type }) => type === 'person') : 0;
  const own = names[first];
  if (own === undefined || own.type !== 'person') return [];
  const between = reading.text.slice(verb.start, own.start).replace(/\s+/g, ' ');
  if (!(isGiven ? GIVEN : BETWEEN).test(between)) return [];
  if (/^['’]s?(?![\p{L}])/u.test(reading.text.slice(own.end, own.end + 3))) return [];
  const list = listBeginningWith(
    reading,
    names.slice(first).filter(({ type }) => type === 'person'),
  );
  if (isFound && !GUILTY.test(reading.text.slice(list.at(-1)!.end, end))) return [];
  return list.map((name) => undergoing(reading, name));
}
