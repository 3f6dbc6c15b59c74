/** What speaks for a claim in each part of the brief. One function per part; each returns a score, 0 for "not here". */
import { clause } from '../around.ts';
import type { Candidate } from './candidates.ts';

/** How much a claim carries, whatever the part. */
export const weight = ({ origins, articles, central, whole, depth }: Candidate): number =>
  Math.min(origins, 5) + 0.3 * Math.min(articles, 5) + 1.5 * central + 1.5 * whole + (1 - depth);

const isAsserted = ({ told }: Candidate): boolean =>
  told.statement.certainty === 'asserted' && told.statement.polarity === 1;
const isOwnVoice = ({ told }: Candidate): boolean => !told.statement.quoted;
/** "She", "It": a sentence that leans on the one before. */
const LEANS = /^(?:he|she|they|it|this|that|these|those|his|her|their|its|but|and|also|however|meanwhile|then|there)\b/;
const stands = (candidate: Candidate): number => (LEANS.test(clause(candidate.told)) ? 0.6 : 1);

/** Headings under which articles themselves put such passages. */
const HEADINGS = {
  happened: /\bwhat (?:happened|we know)\b|\bthe (?:news|incident)\b/,
  facts: /\bkey (?:facts|points|takeaways)\b|\bat a glance\b|\bby the numbers\b|\bfast facts\b/,
  background: /\bbackground\b|\bcontext\b|\bthe (?:history|backstory)\b|\bwho (?:is|was|are)\b|\bwhat (?:is|was|are)\b/,
  matters:
    /\bwhy (?:it|this|that|\S+(?: \S+){0,2}) (?:matters?|counts)\b|\bsignificance\b|\bimpact\b|\bwhat it means\b|\bthe bigger picture\b/,
  next: /\bwhat(?:'s| is|’s)? (?:next|to watch)\b|\bnext steps?\b|\blooking ahead\b|\bwatch next\b/,
} as const;

/** Extra weight where an article's own heading says what its passages are. */
const HEADED = 3;
const headed = (candidate: Candidate, part: keyof typeof HEADINGS): number =>
  HEADINGS[part].test(candidate.heading) ? HEADED : 0;

/** What happened: events in an article's own voice, carried by many, from the first sentences. `newest` is the newest day told of. */
export function happened(candidate: Candidate, newest: string): number {
  const { told, depth } = candidate;
  if (!isAsserted(candidate) || !isOwnVoice(candidate) || isState(candidate)) return 0;
  const day =
    told.statement.values
      .map(({ value }) => (value.type === 'date' ? (value.latest ?? '') : ''))
      .sort()
      .at(-1) ?? '';
  const recent =
    day === '' ? 0 : newest.slice(0, 7) === day.slice(0, 7) ? 1 : newest.slice(0, 4) === day.slice(0, 4) ? 0.3 : -1.5;
  const known = told.statement.known ? 0.7 : 0;
  return (weight(candidate) + 2 * (1 - depth) + recent + known + headed(candidate, 'happened')) * stands(candidate);
}

/** Key facts: claims with a typed value. `agreed` tells whether a claim gives an account that several articles give. */
export function fact(candidate: Candidate, agreed: (id: string) => boolean): number {
  const { told } = candidate;
  const typed = told.statement.values.filter(({ aspect }) => aspect !== 'other').length;
  const isAgreed = agreed(told.claim.id);
  const own = headed(candidate, 'facts');
  if (!isAsserted(candidate) || told.statement.quoted || (typed === 0 && !isAgreed && own === 0)) return 0;
  return (weight(candidate) + Math.min(2, 0.7 * typed) + (isAgreed ? 1.5 : 0) + own) * stands(candidate);
}

/** Clauses that say what somebody or something is, rather than what happened. */
const isState = ({ told }: Candidate): boolean => told.claim.predicate === 'role' || told.claim.predicate.startsWith('be ') || told.claim.predicate === 'be'; // biome-ignore format: one thought

/** Background: definitions, and what is much older than the newest events. */
export function background(candidate: Candidate, newest: string): number {
  const { told } = candidate;
  if (!isAsserted(candidate) || told.statement.quoted) return 0;
  const days = told.statement.values.flatMap(({ value }) =>
    value.type === 'date' && value.latest !== null ? [value.latest] : [],
  );
  const latest = days.sort().at(-1);
  const old = latest !== undefined && newest !== '' && Number(newest.slice(0, 4)) - Number(latest.slice(0, 4)) >= 1;
  const defines = isState(candidate) && told.claim.actors.length > 0;
  const own = headed(candidate, 'background');
  if (!old && !defines && own === 0) return 0;
  return (weight(candidate) + (old ? 1 : 0) + (defines ? 0.5 : 0) + own) * stands(candidate);
}

/** Words by which writers say that something is of consequence. */
const MATTERS =
  /\b(?:underscor|highlight|illustrat|rais(?:e|es|ed|ing) (?:\w+ )?(?:questions|concerns?|awareness|alarm|doubts|fears)|call(?:s|ed)? (?:\w+ )?into question|rekindl|renew(?:s|ed)? (?:\w+ )?(?:calls|debate|concerns?|focus|scrutiny)|spark(?:s|ed)? (?:\w+ )?(?:debate|outrage|conversations?|discussions?|protests?|calls)|prompt(?:s|ed)? (?:\w+ )?(?:debate|discussions?|calls|questions|review|concerns?|an? (?:review|investigation|inquiry))|significan(?:t|ce)|milestone|turning point|landmark|unprecedented|far-reaching|implications|consequences|cautionary tale|precedent|the first time (?:since|in|that)|first [a-z]+ (?:since|in (?:\w+ )?(?:years|decades))|deadliest|worst [a-z]+ (?:since|in)|largest [a-z]+ (?:since|in|ever)|biggest [a-z]+ (?:since|in|ever)|shed(?:s|ding)? light|sheds? new light|wider (?:debate|problem|concerns?|questions?|conversation)|broader (?:debate|problem|concerns?|questions?|conversation|reflection)|crucial|critical (?:moment|test|to)|at stake|the stakes|threaten(?:s|ed)? to|serv(?:e|es|ed) as (?:a|an) (?:warning|reminder|example)|reminder (?:of|that)|warn(?:s|ed|ing)? (?:that|of)|affect(?:s|ed|ing)? (?:thousands|millions|hundreds|tens of))/;

/** Why it matters: passages whose own words say so. */
export function matters(candidate: Candidate): number {
  const { told } = candidate;
  if (told.statement.certainty === 'denied' || told.statement.polarity === -1) return 0;
  const cue = MATTERS.test(clause(told));
  const own = headed(candidate, 'matters');
  if (!cue && own === 0) return 0;
  return (weight(candidate) + (cue ? 2 : 0) + own) * stands(candidate);
}

const AHEAD =
  /\b(?:will|is (?:due|set|expected|scheduled|planned|likely)|are (?:due|set|expected|scheduled|planned|likely)|expected to|scheduled (?:to|for)|due (?:in|to|back|on)|set (?:to|for)|plans? to|intends? to|hopes? to|awaits?|upcoming|next (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|continues? to (?:face|investigate|search|seek)|ongoing|under way|remains? to be seen|could (?:face|lead|influence|be)|may (?:face|lead|continue|watch|be))\b/;

/** What to watch next: what is planned, with the day it points at first; then what is expected or still open. */
export function next(candidate: Candidate, newest: string): number {
  const { told } = candidate;
  if (told.statement.certainty === 'denied' || told.statement.polarity === -1) return 0;
  const planned = told.statement.certainty === 'planned';
  const days = told.statement.values.flatMap(({ value }) =>
    value.type === 'date' && value.latest !== null ? [value.latest] : [],
  );
  // A day that has passed by the time of the newest article is no longer ahead.
  if (days.length > 0 && newest !== '' && days.every((day) => day < newest)) return 0;
  const own = headed(candidate, 'next');
  const ahead = AHEAD.test(clause(told));
  if (
    !(planned && (ahead || days.length > 0)) &&
    !(ahead && told.statement.certainty !== 'asserted') &&
    !(own > 0 && (ahead || planned))
  )
    return 0;
  return weight(candidate) + (days.length > 0 ? 2 : 0) + (planned ? 1 : 0) + own;
}
