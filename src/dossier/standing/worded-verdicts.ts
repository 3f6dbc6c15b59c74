/** Pleas and verdicts that a phrase tells of, where the inventory of concepts knows no such trigger. */
import type { Status } from '../../model/dossier.ts';
import { before, from, sentence } from '../around.ts';
import type { Told } from '../story.ts';
import { isLegal } from './context.ts';
import { printedObject } from './printed-object.ts';

/** "Admitted two counts of theft at Harrow Crown Court": a plea of guilt, where a court hears it. */
const CRIME = '(?:murder|manslaughter|(?:drink|drunk|careless|dangerous|reckless)[- ]driving|driving (?:while|with|without|under|over|dangerously|carelessly)|theft|fraud|assault|robbery|arson|burglary|bribery|perjury|affray|harassment|possess\\w+|supplying|stealing|smuggling|failing to (?:stop|report|provide)|causing (?:the )?(?:death|grievous|serious|criminal)|taking bribes|offences?)'; // biome-ignore format: one list
const ADMITS = new RegExp(`^(?:admit(?:s|ted)|admitting) (?:(?:to )?(?:\\w+ )?(?:charges?|counts?|offences?) of )?(?:(?:a|the|two|three|four|five|six|\\d+) )?${CRIME}\\b`); // biome-ignore format: one pattern
/** "Was jailed after admitting theft", "fined after she admitted lying under oath". */
const ADMITS_ANYTHING = /^admit(?:s|ted|ting) (?:(?!not\b|that\b|to having\b)[\w-]+)/;
const PUNISHED_AFTER =
  /\b(?:jailed|fined|sentenced|imprisoned|locked up|prison|jail)\b[^;:]{0,90} after (?:he |she |they |it |[\w'-]+ (?:[\w'-]+ )?)?(?:had )?$/;
const IN_COURT = /\b(?:courts?|magistrates|judge|dock|hearing)\b/;
export const isAdmitted = (one: Told): boolean =>
  ((ADMITS.test(from(one)) && IN_COURT.test(sentence(one))) ||
    (ADMITS_ANYTHING.test(from(one)) && PUNISHED_AFTER.test(before(one)))) &&
  !/\b(?:police|prosecutors?) (?:say|said)\b/.test(sentence(one));

/** "Found her brother, Ben Quill, guilty", where only the verb was read. */
const FINDS_GUILTY = /^found (?!no\b|any\b)[^.;:“”"]{1,90}?(?<!\bnot),? guilty (?:of|on)\b/;
const FINDS_NOT_GUILTY = /^found [^.;:“”"]{1,90}?,? not guilty\b/;

/** "Jurors cleared a teacher, Ben Quill, of assaulting a pupil": too far apart for the inventory. */
const CLEARS = new RegExp(`^clear(?:s|ed|ing)? (?:[^.;:]{1,60}? )?of (?:(?:all|both|the|an?|two|three|four) )?(?:[\\w-]+ ){0,2}?(?:charges?|counts?|wrongdoing|${CRIME}|[a-z]{3,}ing)\\b`); // biome-ignore format: one pattern
const TRIES = /\b(?:jury|jurors|courts?|judges?|magistrates?|tribunal|trial)\b/;

/** "Prosecutors formally cleared Ada Quill": of what it is about, and no square of a crowd. */
const CLEARS_SOMEBODY = /^clear(?:s|ed) (?!of\b|the\b|a\b|an\b|to\b|for\b|his\b|her\b|their\b)/;
const CLEARER =
  /^(?:prosecutors?|prosecution|police|courts?|judges?|magistrates?|tribunal|jury|jurors?|inquiry|investigators?|detectives?|panel)$/;

/** The verdict that such a phrase tells of; null for every other claim. */
export function statusOfVerdict(one: Told): Status | null {
  if (FINDS_NOT_GUILTY.test(from(one)) && isLegal(one)) return 'acquitted';
  if (FINDS_GUILTY.test(from(one)) && isLegal(one)) return 'convicted';
  const isByThem = one.statement.participants.some(({ role, lemma }) => role === 'agent' && CLEARER.test(lemma));
  if (isByThem && CLEARS_SOMEBODY.test(from(one)) && printedObject(one).length > 0) return 'cleared';
  return CLEARS.test(from(one)) && TRIES.test(sentence(one)) ? 'cleared' : null;
}
