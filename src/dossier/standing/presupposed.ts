/** Stages that lie behind one that lies ahead: who is to be arraigned on a charge is charged, whose sentencing is set is convicted. */
import type { Status } from '../../model/dossier.ts';
import { before, from } from '../around.ts';
import type { Told } from '../story.ts';

const SUPPOSED = /\b(?:if|could|may|might|would|should|unless|whether|not|never|no)\b|n't\b/;
/** "Arraigned Wednesday on a murder charge". */
const ARRAIGNED =
  /^arraign\w* [^.;]{0,80}?\bon (?:an?|the|his|her|\w+) (?:[\w-]+ ){0,5}(?:charges?|counts?|indictment)\b/;
const AHEAD = /\b(?:is|are|was|were|will|to|be|been) (?:[\w-]+ ){0,4}$/;
/** "Sentencing for Vale is set for June", "Vale's sentencing has been postponed". */
const SENTENCING =
  /^sentencing (?:hearing )?(?:(?:for|of) [^,;]{1,60} )?(?:is|was|has been|had been) (?:re)?(?:scheduled|set|due|expected|planned|postponed|delayed|adjourned)\b/;

/** The stage that a claim about a later one takes for granted; null for none. */
export function statusPresupposed(one: Told): Status | null {
  const { predicate } = one.statement;
  if (predicate === 'charge')
    return ARRAIGNED.test(from(one)) && AHEAD.test(before(one)) && !SUPPOSED.test(before(one)) ? 'charged' : null;
  if (predicate !== 'sentence') return null;
  return SENTENCING.test(from(one)) && !SUPPOSED.test(before(one)) ? 'convicted' : null;
}
