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
    const insisting = insistent(one);
    if (insisting.length > 0) return { kind: 'legal statement', who: insisting, of: 'accusation before' };
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
  if (isAccused(one, who) || isLawyer(one, who) || isKin(one, who)) return plight(text) || conduct(text);
  const subject = one.statement.participants.find(({ role, token }) => role !== 'other' && token < one.statement.token);
  if (SPOKESMAN.test(one.testimony.article.text.slice(Math.max(0, who.start - BESIDE), who.end))) return conduct(text);
  const isOwn = subject !== undefined && (/^(?:it|we|they|he|she|i)$/.test(subject.lemma) || (subject.entity !== null && subject.entity === who.entity)); // biome-ignore format: one thought
  return isOwn && conduct(text);
}
const ACCUSERS = /\b(?:police|prosecutors?|prosecution|investigators?|detectives?|sheriff|deputies|sources?|courts?|judges?|witness(?:es)?|victims?)\b/i; // biome-ignore format: one list
const LAWYER = /\b(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|advocates?|defen[cs]e)\b/i;
/** "His family say he is made a scapegoat". */
const KIN =
  /\b(?:his|her|their|['’]s) (?:family|wife|husband|mother|father|parents|brother|sister|relatives|supporters|union|friends|party|employer|club)\b/i;
const isKin = ({ testimony: { article } }: Told, { start, end }: Speaker): boolean => KIN.test(article.text.slice(Math.max(0, start - 6), end)); // biome-ignore format: one thought
const BESIDE = 25;
const isLawyer = ({ testimony: { article } }: Told, { start, end }: Speaker): boolean =>
  LAWYER.test(article.text.slice(Math.max(0, start - BESIDE), end));

/** Who speaks for a body speaks of what is its own. */
const SPOKESMAN = /\bspokes(?:m[ae]n|wom[ae]n|person|people)\b/i;

/** "Vale has always insisted that it was a loan": an answer, whatever it is, of one accused. */
const INSISTS =
  /^(?:insist|maintain|contend)\w*\b(?! on\b| (?:his|her|their|its|the|a|an|order|contact|control|silence)\b)/;
function insistent(one: Told): Speaker[] {
  const { certainty, polarity } = one.statement;
  if (!INSISTS.test(from(one)) || polarity !== 1 || certainty !== 'asserted') return [];
  const verb = one.testimony.reading.tokens[one.statement.token]?.start ?? 0;
  return deniers(one).filter((speaker) => speaker.end <= verb && isAccused(one, speaker));
}

/** Whether the article tells that somebody was arrested, charged, tried or the like. */
const isAccused = ({ testimony }: Told, { entity }: Speaker): boolean =>
  entity !== null &&
  testimony.statements.some(
    ({ predicate, participants }) =>
      ACCUSED.has(conceptNamed(predicate)?.stage ?? '') &&
      participants.some((one) => one.role === 'patient' && one.entity === entity),
  );
const ACCUSED = new Set(['suspected', 'wanted', 'arrested', 'detained', 'charged', 'tried', 'pleaded guilty', 'pleaded not guilty', 'convicted', 'sentenced', 'imprisoned']); // biome-ignore format: one table
