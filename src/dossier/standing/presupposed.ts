/** Stages that lie behind one that lies ahead: who is to be arraigned on a charge is charged, whose sentencing is set is convicted; and verdicts told as undone. */
import type { Status } from '../../model/dossier.ts';
import { before, from, sentence } from '../around.ts';
import type { Told } from '../story.ts';

const SUPPOSED = /\b(?:if|could|may|might|would|should|unless|whether|not|never|no)\b|n't\b/;
/** "Arraigned Wednesday on a murder charge". */
const ARRAIGNED =
  /^arraign\w* [^.;]{0,80}?\bon (?:an?|the|his|her|\w+) (?:[\w-]+ ){0,5}(?:charges?|counts?|indictment)\b/;
const AHEAD = /\b(?:is|are|was|were|will|to|be|been) (?:[\w-]+ ){0,4}$/;
/** "Sentencing for Vale is set for June", "Vale's sentencing has been postponed". */
const SENTENCING =
  /^sentencing (?:hearing )?(?:(?:for|of) [^;]{1,80} )?(?:is|was|has been|had been) (?:re)?(?:scheduled|set|due|expected|planned|postponed|delayed|adjourned)\b/;

const UNDONE =
  '(?:vacated|overturned|quashed|set aside|thrown out|threw out|tossed(?: out)?|reversed|annulled|voided|expunged|struck down)';
const MATTER = /^(?:guilty |not guilty )?(?:conviction|sentence|verdict|acquittal|plea)s?\b/;
const BEFORE_MATTER = new RegExp(`(?:^|\\b(\\w+) )${UNDONE} (?:[\\w'-]+ ){0,5}$`);
const BEHIND_MATTER = new RegExp(
  `^(?:guilty )?(?:conviction|sentence|verdict|acquittal|plea)s? (?:(?:of|to|for|on) [^,;.]{1,60}? )?(?:was|were|has been|had been|have been) (?:later |then |also |since )?${UNDONE}\\b`,
);
/** What may stand right before a verb that says it was done. */
const NOT_DONE = /^(?:to|could|would|may|might|not|never|should|will|can|cannot|be|being|if|or)$/;

/** "A judge set aside her conviction", where only the conviction was read as an event. */
function isUndone(one: Told): boolean {
  if (!MATTER.test(from(one)) || SUPPOSED.test(before(one))) return false;
  const ahead = BEFORE_MATTER.exec(before(one));
  return (ahead !== null && !NOT_DONE.test(ahead[1] ?? '')) || BEHIND_MATTER.test(from(one));
}

/** "Dropped all the charges except theft": the one that stays is a charge. */
const DROPPED_BUT =
  /^(?:drop|dismiss|withdr[ae]w|threw|thrown|toss)\w* (?:out )?(?:all|most|both|two|three|four|five|six|several)\b(?: [\w'-]+){0,4} (?:charges|counts) (?:except|but|other than|apart from|save for) (?!(?:for )?not?\b)/;

/** "Will serve ten years in prison": a term that was given, where the sentence tells of prison or of a verdict, and nothing is supposed. */
const WILL_SERVE = /\bwill (?:now |then |both |each |also )?$/;
const TERM = /^serve (?:[\w-]+ ){0,4}(?:years?|months?|life)\b(?! (?:as|on the|in (?:office|parliament|congress|the army|the navy))\b)/; // biome-ignore format: one pattern
const PUNISHED = /\b(?:sentenced|prison|jail|behind bars|probation|parole|consecutively|concurrently|plea deal)\b/;
const willServe = (one: Told): boolean =>
  one.statement.predicate === 'serving' &&
  WILL_SERVE.test(before(one)) &&
  TERM.test(from(one)) &&
  PUNISHED.test(sentence(one)) &&
  !SUPPOSED.test(sentence(one));

/** Whether charges were dropped but for some. */
export const isDroppedBut = (one: Told): boolean =>
  one.statement.predicate === 'dropping' &&
  one.statement.certainty === 'asserted' &&
  DROPPED_BUT.test(from(one)) &&
  !SUPPOSED.test(before(one));

/** "Made no plea", "was not asked to plead": only who is charged is asked. */
const MADE_NO_PLEA = /^(?:ma(?:de|kes?|king)|enter(?:ed|s|ing)|offer(?:ed|s)|gave|indicated) no pleas?\b/;
const PLEADS =
  /^(?:(?:enter|make|offer)(?:ed|s)? (?:a|any) plea\b(?! (?:of|deal|bargain))|plead\b(?! (?:guilty|not|no|with|for)))/;
const ASKED = /^(?:asked|required|called (?:on|upon)) to (?:enter a )?plea/;
const NOT = /\b(?:not|never|without|yet to)(?: \w+)? $|n't(?: \w+)? $/;
export const isWithoutPlea = (one: Told): boolean =>
  MADE_NO_PLEA.test(from(one)) || ((PLEADS.test(from(one)) || ASKED.test(from(one))) && NOT.test(before(one)));

/** "Awaits sentencing": the verdict is behind. "Will be sentenced on June 4" says what is to be, and no more. */
const AWAITS_SENTENCE = /^await\w* sentenc(?:e|ing)\b/;
const awaitsSentence = (one: Told): boolean => AWAITS_SENTENCE.test(from(one)) && !SUPPOSED.test(before(one));

/** Whether what is presupposed befalls the subject of the verb. */
export const isOfItsSubject = (one: Told): boolean => isWithoutPlea(one) || AWAITS_SENTENCE.test(from(one));

/** The stage that a claim about a later one takes for granted; null for none. */
export function statusPresupposed(one: Told): Status | null {
  const { predicate } = one.statement;
  if (isUndone(one)) return 'overturned';
  if (isDroppedBut(one)) return 'charged';
  if (willServe(one)) return 'sentenced';
  if (isWithoutPlea(one)) return 'charged';
  if (awaitsSentence(one)) return 'convicted';
  if (predicate === 'charge')
    return ARRAIGNED.test(from(one)) && AHEAD.test(before(one)) && !SUPPOSED.test(before(one)) ? 'charged' : null;
  if (predicate !== 'sentence') return null;
  return SENTENCING.test(from(one)) && !SUPPOSED.test(before(one)) ? 'convicted' : null;
}
