import { conceptNamed } from '../../../claims/concepts/inventory.ts';
import { before, clause, from, isSupposed } from '../../around.ts';
import type { Told } from '../../story.ts';
import { conduct, insists, plight } from '../exculpation.ts';
import type { DenialRule, Speaker } from '../rule.ts';
import { deniers, speakers } from '../speaker.ts';

const ACCIDENT =
  /\b(?:was|were|is|been) (?:just |only |all |purely |a tragic |a terrible )*(?:an accident|accidental|unintentional|a mistake|an honest mistake)\b|\b(?:accidentally|unintentionally|by accident)\b|\b(?:went|gone|go|goes) off (?:by accident|by itself|accidentally)\b/;
const CLAIMS_SELF_DEFENCE = /^(?:claim|argu|cit|invok|assert|plead)\w* (?:that it was |it was )?self[- ]defen[cs]e\b/;
const NO_GUILT =
  /\b(?:not|without) admit(?:ting)? (?:to )?(?:any |his |her |its |their )?(?:guilt|wrongdoing|liability|fault)\b/;

/** "Told detectives the shooting was an accident", "claims self-defence", "settled without admitting wrongdoing". */
export const excuse: DenialRule = {
  name: 'excuse',
  why: 'one accused who grants the deed but not the guilt answers the accusation; anybody else who calls it an accident does not',
  read: (one) => {
    const { polarity, certainty } = one.statement;
    if (certainty === 'conditional' || certainty === 'unknown' || isSupposed(one)) return null;
    if (CLAIMS_SELF_DEFENCE.test(from(one)) || NO_GUILT.test(clause(one))) {
      const who = deniers(one);
      return who.length === 0 ? null : { kind: 'legal statement', who, of: 'accusation before' };
    }
    if (polarity === 1 && isExcused(one))
      return { kind: 'legal statement', who: speakers(one), of: 'accusation before' };
    const who = speakers(one).filter((speaker) => isAccused(one, speaker));
    return polarity === 1 && who.length > 0 && ACCIDENT.test(clause(one))
      ? { kind: 'legal statement', who, of: 'accusation before' }
      : null;
  },
};

/** "Says his brakes failed" of one accused, or through a lawyer; "said it had complied with all rules" of anybody for themselves. */
function isExcused(one: Told): boolean {
  const [who] = speakers(one);
  if (who === undefined || ACCUSERS.test(one.testimony.article.text.slice(who.start, who.end))) return false;
  const text = clause(one);
  if (insists(before(one), from(one))) return true;
  if (isAccused(one, who) || isLawyer(one, who)) return plight(text) || conduct(text);
  const subject = one.statement.participants.find(({ role, token }) => role !== 'other' && token < one.statement.token);
  const isOwn = subject !== undefined && (/^(?:it|we|they|he|she|i)$/.test(subject.lemma) || (subject.entity !== null && subject.entity === who.entity)); // biome-ignore format: one thought
  return isOwn && conduct(text);
}
const ACCUSERS = /\b(?:police|prosecutors?|prosecution|investigators?|detectives?|sheriff|deputies|sources?|courts?|judges?|witness(?:es)?|victims?)\b/i; // biome-ignore format: one list
const LAWYER = /\b(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|advocates?|defen[cs]e)\b/i;
const BESIDE = 25;
const isLawyer = ({ testimony: { article } }: Told, { start, end }: Speaker): boolean =>
  LAWYER.test(article.text.slice(Math.max(0, start - BESIDE), end));

/** Whether the article tells that somebody was arrested, charged, tried or the like. */
const isAccused = ({ testimony }: Told, { entity }: Speaker): boolean =>
  entity !== null &&
  testimony.statements.some(
    ({ predicate, participants }) =>
      ACCUSED.has(conceptNamed(predicate)?.stage ?? '') &&
      participants.some((one) => one.role === 'patient' && one.entity === entity),
  );
const ACCUSED = new Set(['suspected', 'wanted', 'arrested', 'detained', 'charged', 'tried', 'pleaded guilty', 'pleaded not guilty', 'convicted', 'sentenced', 'imprisoned']); // biome-ignore format: one table
