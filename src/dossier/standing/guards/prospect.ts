import { before, from } from '../../around.ts';
import type { Told } from '../../story.ts';
import type { Guard } from '../guard.ts';
import { statusPresupposed } from '../presupposed.ts';

/** Verbs and adjectives before the noun of a stage that make it a prospect: "faces a sentence of up to 15 years". */
const PROSPECT =
  /\b(fac(?:e|es|ed|ing)|seek(?:s|ing)?|sought|carr(?:y|ies|ied)|await(?:s|ed|ing)?|avoid(?:s|ed)?|demand(?:s|ed)?|request(?:s|ed)?|recommend(?:s|ed)?|expect(?:s|ed)?|call(?:s|ed|ing)? for|possible|potential|maximum|minimum|likely|upcoming|eventual|any|no|a new|pending|early|for (?:his|her|their|an?|the) early)(?: [a-z'$0-9,-]+){0,5} ?$/;
const LATER =
  /^\w+ (?:hearing )?(?:(?:for|of) [^;]{1,80} )?(?:is|are|was|were|has been|had been) (?:scheduled|set|due|expected|planned|postponed|delayed|adjourned)\b/;
/** "Sentencing for Vale would be set for June". */
const OPEN_BEHIND =
  /^(?:sentencing|trial|arraignment|release|sentence) (?:hearing )?(?:(?:for|of) [^,;]{1,60} )?(?:will|would|could|may|might|should)\b/;
/** "Faces life in prison when she is sentenced": the day has not come. */
const WHEN =
  /\b(?:when|once|until|before|after) (?:[\w'-]+ ){0,3}(?:[\w-]+ (?:is|are)|[\w-]+'(?:s|re)) (?:formally )?$/;
/** "Will be on probation after his release". */
const BEHIND_IT = /\b(?:will|would|shall|must)\b.* (?:after|following|upon|on|until|before) (?:his|her|their|the|any) (?:[a-z-]+ )?$/; // biome-ignore format: one pattern
const MAXIMUM = /\bup to\b|\bas (?:long|much) as\b|\bmaximum\b|\bat least\b|\bminimum\b/;

/** "Faces questions over the charges" tells of no charge against who is asked. */
const ABOUT_CHARGES =
  /^fac(?:e|es|ed|ing) (?:[a-z-]+ ){0,3}(?:questions?|criticism|scrutiny|pressure|anger|protests?|calls) (?:over|about|for|after|on|to)\b/;

/** "Is considering charges against Vale": none is brought; "the charges against Vale were dropped": none stands. */
const CHARGE_AGAINST = /^charges? against\b/;
const UNBROUGHT =
  /\b(?:consider\w*|weigh\w*|mull\w*|decid\w*|decisions?|recommend\w*|request\w*|urg\w*|seek\w*|sought|press(?:es|ing)?|possible|potential|any|no|new|drop\w*|dismiss\w*|withdr\w*|threat\w*|fil(?:e|es|ing)|bring|brings|prepar\w*|whether|without|false|unless|if|could|may|might|would|not|never)\b[^,;]{0,40}$|n't\b/;
const NO_LONGER =
  /^charges? against [^,;]{1,60}? (?:was|were|is|are|has been|have been|had been) (?:later |then |also |since )?(?:drop|dismiss|withdr|thrown|tossed|quash|set aside|likely|expected|possible|(?:still )?pending|(?:still |being )?consider|being (?:weigh|prepar|draft)|under (?:review|consideration))/;
const isOpenCharge = (one: Told): boolean =>
  CHARGE_AGAINST.test(from(one)) && (UNBROUGHT.test(before(one)) || NO_LONGER.test(from(one)));

/** A sentence one may get, a trial one awaits, a sentencing that is scheduled. */
export const prospect: Guard = {
  name: 'prospect',
  why: 'a stage that lies ahead has not been reached',
  stops: (one, status) => {
    if (statusPresupposed(one) !== null) return false;
    // "Faces charges" is the charge itself; "faces trial" is not yet the trial.
    if (status === 'charged' && (ABOUT_CHARGES.test(from(one)) || isOpenCharge(one))) return true;
    if (status === 'charged' && !/^(?:arraign|indict)ment\b/.test(from(one)))
      return /\b(could|may|might|would|if|likely to|expected to) face\b/.test(before(one));
    if (status !== 'died' && (WHEN.test(before(one)) || BEHIND_IT.test(before(one)))) return true;
    if (PROSPECT.test(before(one)) || LATER.test(from(one)) || OPEN_BEHIND.test(from(one))) return true;
    return status === 'sentenced' && /\bfac(?:e|es|ing)\b/.test(before(one)) && MAXIMUM.test(from(one));
  },
};
