/** The rules that read statements where no verb makes one, in order. */
import { age } from './age.ts';
import { cause } from './cause.ts';
import { identity } from './identity.ts';
import { kin } from './kin.ts';
import { offspring } from './offspring.ts';
import { pregnancy } from './pregnancy.ts';
import { quotation } from './quotation.ts';
import { rank } from './rank.ts';
import { record } from './record.ts';
import { residence } from './residence.ts';
import { role } from './role.ts';
import { shot } from './shot.ts';
import type { DerivedRule } from './statement-parts.ts';
import { toll } from './toll.ts';
import { wound } from './wound.ts';

export const derivedRules: readonly DerivedRule[] = [
  age, // an age in commas is the commonest fact that no verb states
  toll, // headlines and lists of casualties have figures and fates but hardly any clauses
  shot, // taggers take it for a noun more often than any other verb of harm
  wound, // wounds and bullets say who was hurt without a verb of harm
  role, // who somebody is stands in appositions and titles more often than in clauses
  kin, // whose aunt somebody is, by the order of the words
  rank, // a rank is printed before the name, where no parser sees a statement
  record, // "(45-1)" behind a name is nothing to a parser
  residence, // "of Ostra" behind an age says where somebody lives
  offspring, // "a mother of 12" counts her children, whatever befell her
  pregnancy, // a length of time that says how a person was, not how long something took
  identity, // ties a name to the man, the driver, the victim told of before
  cause, // ties a reason to the event it explains, over several constructions
  quotation, // what was said is a fact of its own, whoever believes it
];
