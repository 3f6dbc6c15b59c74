import { clause } from '../../around.ts';
import type { Candidate } from '../candidates.ts';
import { headed, isDenied, standing, weight } from './weight.ts';

const HEADING =
  /\bwhy (?:\S+ ){1,4}?(?:matters?|counts)\b|\bsignificance\b|\bimpact\b|\bwhat (?:it|this) means\b|\bthe bigger picture\b/;

/** Words by which writers say that something is of consequence. Each a way of saying so, none a subject. */
const CUES: readonly RegExp[] = [
  // It shows something larger.
  /(?<!(?:been|are|is|was|were)\s)\b(?:underscor|highlight|illustrat|exemplif)(?:e|es|ed|s|ing|ies|ied)?\b/,
  /\b(?:shed(?:s|ding)?|sheds new) (?:new )?light\b/,
  // It makes people ask, talk or act.
  /\brais(?:e|es|ed|ing) (?:\w+ )?(?:questions?|concerns?|awareness|doubts?|fears?|alarm (?:about|over|among))\b/,
  /\bcall(?:s|ed|ing)? (?:\w+ ){0,4}into question\b/,
  /\b(?:renew|rekindl|spark|prompt|fuel|trigger|reignit|revive)(?:s|es|ed|ing)? (?:\w+ ){0,3}(?:debate|outrage|conversations?|discussions?|protests?|calls|concerns?|scrutiny|questions|criticism|fears|backlash|focus|review|inquiry)\b/,
  /\b(?:wider|broader|larger|national|public) (?:debate|problem|concerns?|questions?|conversation|reflection|issue)\b/,
  // It has never been, or not for long.
  /\bunprecedented\b|\bthe first time (?:since|in|that|ever)\b|\bfor the first time (?:since|in)\b|\bfirst [a-z]+ (?:since|in (?:\w+ )?(?:years|decades))\b/,
  /\b(?:deadliest|worst|largest|biggest|highest|lowest|strongest|most [a-z]+) (?:[a-z]+ ){1,3}(?:since|in (?:\w+ )?(?:years|decades|history)|ever|on record)\b/,
  /\b(?:second|third|fourth|fifth|latest) (?:[\w'-]+ ){1,7}(?:in|since|this|within) (?:\w+ )?(?:a |as many )?(?:decades?|years?|months?|weeks?|generation)\b/,
  /\b(?:latest|newest|one more) in a (?:\w+ )?(?:series|string|spate|wave|line)\b|\bpart of a (?:\w+ )?(?:trend|pattern)\b|\bcom(?:es?|ing) (?:amid|at a time|just (?:days|weeks|months) after)\b/,
  // It has weight.
  /\b(?:significance|turning point|milestone|landmark|watershed|far-reaching|implications|ramifications|cautionary tale|precedent)\b|\b(?:significant|critical|crucial|pivotal) (?:moment|step|test|role|blow|setback|shift|change|question)\b/,
  /\bat stake\b|\bserv(?:e|es|ed) as (?:a|an) (?:\w+ )?(?:warning|reminder|example|lesson)\b|\breminder (?:of|that)\b|\bwake-up call\b/,
  // It reaches many.
  /\baffect(?:s|ed|ing)? (?:more than |nearly |some |about )?(?:[\d,]+|thousands|millions|hundreds|tens of)\b|\bthreaten(?:s|ed|ing)? (?:to|the)\b|\bwarn(?:s|ed|ing)? (?:that|of)\b/,
];

/** Passages whose own words, or whose heading, say why it matters. */
export function matters(candidate: Candidate): number {
  if (isDenied(candidate)) return 0;
  const text = clause(candidate.told);
  const cued = CUES.some((cue) => cue.test(text));
  const own = headed(candidate, HEADING);
  return cued || own > 0 ? (weight(candidate) + (cued ? 2 : 0) + own) * standing(candidate) : 0;
}
