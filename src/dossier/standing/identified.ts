/** "The slain man was identified as Joel Vance", "Police identified the dead as Joel Vance, 31, and Ada Quill": who died. */
import type { Participant } from '../../claims/statement.ts';
import type { Status } from '../../model/dossier.ts';
import { before, from } from '../around.ts';
import type { Told } from '../story.ts';

const DEAD = '(?:deceased|dead|slain|murdered|(?:homicide|murder) victims?)';
const PEOPLE = '(?:people|persons?|men|m[ae]n|wom[ae]n|victims?|teens?|teenagers?|boys?|girls?|those|[\\w-]+-year-olds?|two|three|four|five|six)'; // biome-ignore format: one list
const WAS = '(?:was|were|is|are|has been|have been|had been) (?:later |since |also |positively )?';
/** The phrase begins here: "the man who shot the dead officer was identified" names no dead. */
const START =
  '(?:^|\\b(?:that|said|and|while) )(?:(?:one|two|three|four|five|six|both|all|another) (?:of )?)?(?:the |an? )?(?:first |second |third |fourth |other )?';
const DEAD_BEFORE = new RegExp(
  `${START}(?:(?:[\\w-]+ )?${DEAD}(?: [\\w-]+){0,2}|(?:[\\w-]+ )?${PEOPLE} (?:who (?:was|were) )?(?:killed|slain|found dead)) ${WAS}$`,
);
const DEAD_BEHIND = new RegExp(
  `^identif\\w+ (?:the|both|all|two|three|four|five|six) (?:(?:[\\w-]+ )?${DEAD}(?: [\\w-]+){0,2}|(?:[\\w-]+ )?${PEOPLE} (?:who (?:was|were) )?(?:killed|slain|found dead)) as `,
);
const VICTIM_BEFORE = new RegExp(`\\bvictims? ${WAS}$`);
const VICTIM_BEHIND = /^identif\w+ (?:the|both|all|two|three|four|five|six) (?:[\w-]+ ){0,2}?victims? as /;
const AS_SOMEBODY = /^identif\w+ (?:by [^,;]{1,60} )?(?:[^,;]{1,60} )?as /;

const isNaming = (one: Told): boolean => /^identi/.test(one.statement.predicate) && AS_SOMEBODY.test(from(one));
const isDead = (one: Told): boolean => DEAD_BEFORE.test(before(one)) || DEAD_BEHIND.test(from(one));
const isVictim = (one: Told): boolean => VICTIM_BEFORE.test(before(one)) || VICTIM_BEHIND.test(from(one));

/** The stage that naming the dead tells of; null for every other claim. */
export const statusIdentified = (one: Told): Status | null =>
  isNaming(one) && (isDead(one) || isVictim(one)) ? 'died' : null;

/** "The shooting victim was identified as Vale": a victim may live; it counts for somebody who is dead by another claim. */
export const isBareVictim = (one: Told): boolean => isNaming(one) && !isDead(one);

/** What may stand between two names of a list: an age, a home, "and", a word of kinship. */
const BETWEEN =
  /^(?:,? [JS]r\.)?(?:,? (?:aged? )?\d{1,3})?(?:,? of [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)?)?(?:[,;] and |[,;] | and )(?:\d{1,3}-year-old |(?:his|her|their) [\w-]+,? )?$/;

/** The persons whom such a claim names, in order: one, or a list. */
export function identified(one: Told): Participant[] {
  if (statusIdentified(one) === null) return [];
  const { reading } = one.testimony;
  const token = reading.tokens[one.statement.token]!;
  const end = reading.sentences[one.statement.sentence]?.end ?? one.claim.end;
  const introduced = /\bas (?:\d{1,3}-year-old )?/.exec(reading.text.slice(token.end, end));
  if (introduced === null) return [];
  let at = token.end + introduced.index + introduced[0].length;
  const found: Participant[] = [];
  for (const name of reading.names) {
    if (name.start < at || name.end > end || name.type !== 'person') continue;
    const gap = reading.text.slice(at, name.start);
    if (!(found.length === 0 ? gap === '' : BETWEEN.test(gap))) break;
    const head = reading.tokens.findLastIndex((word) => word.start >= name.start && word.end <= name.end);
    found.push({ role: 'patient', preposition: '', token: head, lemma: '', entity: name.entity, span: { start: name.start, end: name.end } }); // biome-ignore format: one thought
    at = name.end;
  }
  return found;
}
