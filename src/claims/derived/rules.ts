/** The rules that read statements where no verb makes one, in order. */
import { age } from './age.ts';
import { cause } from './cause.ts';
import { identity } from './identity.ts';
import { quotation } from './quotation.ts';
import { role } from './role.ts';
import type { DerivedRule } from './statement-parts.ts';
import { toll } from './toll.ts';

export const derivedRules: readonly DerivedRule[] = [
  age, // an age in commas is the commonest fact that no verb states
  toll, // headlines and lists of casualties have figures and fates but hardly any clauses
  role, // who somebody is stands in appositions and titles more often than in clauses
  identity, // ties a name to the man, the driver, the victim told of before
  cause, // ties a reason to the event it explains, over several constructions
  quotation, // what was said is a fact of its own, whoever believes it
];
