import type { ClauseRule, LinkRule } from '../stance.ts';
import { condition, consequence } from './condition.ts';
import { future } from './future.ts';
import { governingNoun, governingVerb, governingVerbOfNoun } from './governing-word.ts';
import { hedgingAdverb } from './hedging-adverb.ts';
import { modal } from './modal.ts';
import { negation } from './negation.ts';
import { coordination, insideClause, ownClause, purpose } from './plain-links.ts';
import { imperative, question } from './question.ts';

/** All of these are read on a predicate: their effects add up, so their order does not matter. */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  negation,
  modal,
  future,
  hedgingAdverb,
  condition,
  consequence,
  question,
  imperative,
];

/** Tried in this order on a predicate and its governor; the first that reads the link says what it does. */
export const LINK_RULES: readonly LinkRule[] = [
  governingVerb,
  governingNoun,
  governingVerbOfNoun,
  purpose,
  coordination,
  ownClause,
  insideClause,
];
