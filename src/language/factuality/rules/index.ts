import type { ClauseRule, LinkRule } from '../stance.ts';
import { condition } from './condition.ts';
import { consequence } from './consequence.ts';
import { coordination } from './coordination.ts';
import { fixedPlan } from './fixed-plan.ts';
import { future } from './future.ts';
import { governingNoun } from './governing-noun.ts';
import { governingVerb } from './governing-verb.ts';
import { governingVerbOfNoun } from './governing-verb-of-noun.ts';
import { hedgingAdverb } from './hedging-adverb.ts';
import { imperative } from './imperative.ts';
import { insideClause } from './inside-clause.ts';
import { modal } from './modal.ts';
import { negation } from './negation.ts';
import { ownClause } from './own-clause.ts';
import { predicateOfNoun } from './predicate-of-noun.ts';
import { purpose } from './purpose.ts';
import { question } from './question.ts';
import { subjunctive } from './subjunctive.ts';

/** All of these are read on a predicate: their effects add up, so their order does not matter. */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  negation,
  modal,
  future,
  fixedPlan,
  hedgingAdverb,
  condition,
  consequence,
  question,
  imperative,
  subjunctive,
];

/** Tried in this order on a predicate and its governor; the first that reads the link says what it does. */
export const LINK_RULES: readonly LinkRule[] = [
  governingVerb,
  governingNoun,
  governingVerbOfNoun,
  predicateOfNoun,
  purpose,
  coordination,
  ownClause,
  insideClause,
];
