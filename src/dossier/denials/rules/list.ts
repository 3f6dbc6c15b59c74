import type { DenialRule } from '../rule.ts';
import { denial } from './denial.ts';
import { excuse } from './excuse.ts';
import { falsity } from './falsity.ts';
import { legalStatement } from './legal-statement.ts';
import { noComment } from './no-comment.ts';
import { ownNegation } from './own-negation.ts';
import { plea } from './plea.ts';
import { saidNotSo } from './said-not-so.ts';

/**
 * In order; the first that fits a claim reads it.
 *
 * 1. plea: a concept of the inventory, the surest sign
 * 2. no-comment: before denial, for "declined to confirm or deny"
 * 3. denial: the verbs of denying
 * 4. legal-statement: before the rules that read any sentence of a speaker
 * 5. excuse: the deed granted, the guilt not
 * 6. falsity: what is called false
 * 7. own-negation: any negated clause of a speaker about themselves
 * 8. said-not-so: what a speaker says is not so, the widest
 */
export const denialRules: readonly DenialRule[] = [
  plea,
  noComment,
  denial,
  legalStatement,
  excuse,
  falsity,
  ownNegation,
  saidNotSo,
];
