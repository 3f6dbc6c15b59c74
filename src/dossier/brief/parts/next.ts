import { clause } from '../../around.ts';
import type { Candidate } from '../candidates.ts';
import { days, headed, isDenied, weight } from './weight.ts';

const HEADING =
  /\bwhat(?:'s|’s| is| comes| happens)? (?:next|to watch)\b|\bnext steps?\b|\blooking ahead\b|\bwatch next\b/;
/** An appointment: it will come, whoever speaks of it. */
const APPOINTED =
  /\b(?:is|are|be|remains?) (?:also |now |currently )?(?:due|set|expected|scheduled|planned|slated|listed|likely)\b|\bexpects? to\b|\bplans? to\b|\bintends? to\b|\b(?:awaits?|awaiting|pending|upcoming)\b|\bnext (?:week|month|year|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\blater this (?:week|month|year)\b/;
const WILL =
  /\bwill (?:\w+ )?(?:be|begin|start|open|hold|meet|vote|decide|appear|return|plead|appeal|publish|release|report|announce|continue|face|stand|hear|review|remain|receive|launch|take place|go|resume|determine|investigate|seek|ask|present|sentence|sue|fight|stay|leave|travel|hand|need|take|close|reopen|replace|pay)\b/;
const OPEN =
  /\b(?:remains? to be seen|remains? unclear|investigation (?:continues|is ongoing|is under way|remains open)|continues? to (?:investigate|search|seek)|is (?:still )?(?:investigating|searching|seeking)|if convicted|could face|faces? (?:up to|a maximum|life|trial))\b/;
/** A figure of speech, not a plan. */
const FIGURE =
  /\b(?:will (?:always|never|tell you|remember|ring a bell|be (?:missed|remembered|proud))|could be (?:seen|heard)|never be|rest in peace)\b/;

/** What lies ahead: appointments with their day, plans, what is still open. A day that has passed is no longer ahead. */
export function next(candidate: Candidate, newest: string): number {
  const { told, inside } = candidate;
  if (isDenied(candidate)) return 0;
  const named = days(candidate);
  if (named.length > 0 && newest !== '' && named.every((day) => day < newest)) return 0;
  const text = clause(told);
  if (FIGURE.test(text)) return 0;
  const appointed = APPOINTED.test(text);
  const open = OPEN.test(text);
  // "struggled to restore power": a purpose inside a past event is no plan; the clause itself must be one, or say "will".
  const planned = told.statement.certainty === 'planned' || (WILL.test(text) && inside.some(({ statement }) => statement.certainty === 'planned')); // biome-ignore format: one thought
  const ahead = inside.some(({ statement }) => statement.values.some(({ value }) => value.type === 'date' && value.earliest !== null && value.latest !== null && (value.earliest > newest || ((planned || appointed) && value.latest >= newest)))); // biome-ignore format: one thought
  const willed = planned && WILL.test(text) && (!told.statement.quoted || ahead);
  const own = headed(candidate, HEADING);
  if (!appointed && !open && !willed && !(planned && ahead) && !(own > 0 && told.statement.certainty !== 'asserted')) return 0; // biome-ignore format: one thought
  return (
    weight(candidate) + 2.5 * candidate.newness + (ahead ? 2.5 : 0) + (appointed ? 1.5 : 0) + (planned ? 1 : 0) + own
  );
}
