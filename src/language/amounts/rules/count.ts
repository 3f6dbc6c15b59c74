import { intervalOfQuantity, quantityAt } from '../quantity.ts';
import type { AmountContext, AmountRule } from '../rule.ts';
import { capital, type Word } from '../words.ts';

/** Words after "one" that make it no count. */
const NOT_ONE =
  /^(?:another|day|can|might|should|must|could|would|may|has|is|was|'|who|that|thing|of|more|time|night|point|way|hand|morning|evening|afternoon|and|or|to|in|at|on|for|by|i|he|she|they|it|we|you|the|a|had|with|from|as|but|if|will)$/;

/** What is counted. */
export const count: AmountRule = {
  name: 'count',
  what: 'A number of things: "five people", "about 20", "12 to 15", "dozens of", "a dozen", "both", "5,000 homes".',
  examples: [
    { text: 'The 12-member jury sat.', found: '12', kind: 'count', low: 12, high: 12 },
    { text: 'five people', found: 'five', kind: 'count', low: 5, high: 5 },
    { text: 'about 20', kind: 'count', low: 18, high: 22 },
    { text: 'more than 20', kind: 'count', low: 21, high: null },
    { text: 'at least 20 dead', found: 'at least 20', kind: 'count', low: 20, high: null },
    { text: 'up to 15 guests', found: 'up to 15', kind: 'count', low: null, high: 15 },
    { text: 'fewer than 20 homes', found: 'fewer than 20', kind: 'count', low: null, high: 19 },
    { text: 'between 4 and 6 shots', found: 'between 4 and 6', kind: 'count', low: 4, high: 6 },
    { text: '12-15 shots', found: '12-15', kind: 'count', low: 12, high: 15 },
    { text: '12 to 15', kind: 'count', low: 12, high: 15 },
    { text: 'dozens of people', found: 'dozens', kind: 'count', low: 24, high: 119 },
    { text: 'a dozen eggs', found: 'a dozen', kind: 'count', low: 12, high: 12 },
    { text: 'a half-million people', found: 'a half-million', kind: 'count', low: 500000, high: 500000 },
    { text: 'half a million', kind: 'count', low: 500000, high: 500000 },
    { text: 'half a dozen shots', found: 'half a dozen', kind: 'count', low: 5, high: 7 },
    { text: 'both men', found: 'both', kind: 'count', low: 2, high: 2 },
    { text: 'several shots', found: 'several', kind: 'count', low: 3, high: 9 },
    {
      text: 'hundreds of thousands of people',
      found: 'hundreds of thousands',
      kind: 'count',
      low: 200000,
      high: 1999999,
    },
    { text: '20 or so people', found: '20 or so', kind: 'count', low: 18, high: 22 },
    { text: '1.2 million people', found: '1.2 million', kind: 'count', low: 1200000, high: 1200000 },
    { text: '30-plus rounds', found: '30-plus', kind: 'count', low: 30, high: null },
    { text: 'nearly 100 homes', found: 'nearly 100', kind: 'count', low: 85, high: 100 },
  ],
  not: ['one day', 'no one', 'one another', 'this one', 'the one who', '1998', 'a zero-sum game', 'he scores', 'everyone', 'a two-time winner', 'three-way talks', '3B/2B', 'one of a kind', 'one can see', 'Seven Oaks', 'the 55 Freeway', 'the new Relay 4.', 'The Five Pillars Inn'], // biome-ignore format: one list
  match: (c, context) => {
    const begin = c.at;
    const quantity = c.peek().lower === 'zero' ? null : quantityAt(c);
    if (!quantity) return null;
    const at: Place = {
      first: c.words[begin]!,
      before: c.words[begin - 1] ?? c.peek(99),
      next: c.peek(),
      after: c.peek(1),
      lone: c.at === begin + 1,
    };
    if (notOne(at) || notBoth(at) || isYearOrCode(at, quantity.plainDigits)) return null;
    if (isLabelled(at) || isGlued(at) || (at.next.lower === '-' && TIMES_OVER.test(at.after.lower))) return 'none';
    // "Won 3-2" gives a score; "3-5 shots" a range.
    if (quantity.hyphenRange && !(at.next.kind === 'letters' && !capital(at.next) && !SCORE_NEXT.test(at.next.lower)))
      return 'none';
    if (isNamePart(at, context)) return null;
    return { kind: 'count', ...intervalOfQuantity(quantity, true), unit: null, of: 'head' };
  },
};

/** The pieces around a number: its first, the one before, the two after; and whether it is one piece long. */
interface Place {
  readonly first: Word;
  readonly before: Word;
  readonly next: Word;
  readonly after: Word;
  readonly lone: boolean;
}

/** "One day", "no one", "one another": a pronoun or a part of a phrase. "One of the victims" counts. */
function notOne({ first, before, next, after, lone }: Place): boolean {
  if (first.lower !== 'one' || !lone) return false;
  if (next.kind !== 'letters') return true;
  if (next.lower === 'of') return !/^(?:the|his|her|their|those|these|its|them|five|\d+)$/.test(after.lower);
  return NOT_ONE.test(next.lower) || /^(?:no|this|that|the|any|some|every|each|which|another|only)$/.test(before.lower);
}

/** "Both men", "both were": not "both his and her", "both … and". "Scores" count only with "of". */
function notBoth({ first, next, lone }: Place): boolean {
  if (first.lower === 'scores' && lone) return next.lower !== 'of';
  if (first.lower !== 'both') return false;
  if (next.kind !== 'letters' || /^(?:his|as|is|this)$/.test(next.lower)) return true;
  return !/^(?:of|were|are|had|have)$/.test(next.lower) && !/(?:s|men|people|children)$/.test(next.lower);
}

/** "1998" before no noun, "007", "10:30", "21st", "3B", "12/8". */
function isYearOrCode({ first, before, next, after, lone }: Place, plainDigits: boolean): boolean {
  if (next.text === ':' && !next.spaced && after.kind === 'digits') return true;
  if (!next.spaced && /^(?:st|nd|rd|th)$/.test(next.lower)) return true;
  if (!plainDigits || !lone) return false;
  if (!next.spaced && next.kind === 'letters') return true;
  if (first.text.length > 1 && first.text.startsWith('0')) return true;
  if ((next.text === '/' && !next.spaced) || (before.text === '/' && !first.spaced)) return true;
  return (
    /^(?:1[5-9]|20)\d\d$/.test(first.text) && (next.kind !== 'letters' || capital(next) || YEAR_NEXT.test(next.lower))
  );
}

/** "Count one", "Day 3", "Relay 4", "the 55 Freeway", "7 Eyewitness News": the name of one of several. */
function isLabelled({ first, before, next, lone }: Place): boolean {
  if (!lone) return false;
  if (NUMBERED.test(before.lower)) return true;
  if (first.kind !== 'digits') return false;
  if (ROADS_AND_STATIONS.test(next.lower) && capital(next)) return true;
  return capital(before) && !BEGINS.test(before.lower) && before.sentence === first.sentence && next.kind !== 'letters';
}

/** Words with a capital only because a sentence begins with them: "The 12-member jury" sits in no part called "The". */
const BEGINS =
  /^(?:an?|the|this|that|these|those|his|her|its|their|our|my|all|some|of|in|at|by|for|from|on|to|with|about|nearly|over|only|and|but|or|as|if|when|while|after|before)$/;

/** "#7", "AR-15", "x5": glued to what stands before. */
const isGlued = ({ first, before }: Place): boolean =>
  !first.spaced && (before.kind === 'letters' || ['-', '.', '#'].includes(before.text));

/** "Seven Oaks", "The Five Pillars": a number in a name. */
function isNamePart({ first, before, next }: Place, { tokens }: AmountContext): boolean {
  if (!capital(first) || next.kind !== 'letters' || next.text === next.lower) return false;
  return (before.kind !== 'break' && before.sentence === first.sentence) || tokens[first.token]?.upos !== 'NUM';
}

/** "A two-time champion", "three-way talks": not so many champions. */
const TIMES_OVER = /^(?:time|fold|way|part|ply|step|tone|piece|handed|legged|on|off)$/;
const ROADS_AND_STATIONS = /^(?:freeway|highway|interstate|corridor|expressway|turnpike|eyewitness|action|news)$/;
const NUMBERED =
  /^(?:count|vehicle|phase|stage|round|game|part|day|lane|grade|level|tier|engine|suspect|victim|option|step|week|lap|inning|set)$/;
const YEAR_NEXT =
  /^(?:and|or|but|when|the|a|in|at|on|to|for|by|as|after|before|with|he|she|it|they|was|were|is|are|had|has|that|which|while|until|from|because|if|so|of|its|his|her|who|there|during|though|model|election|campaign|season|census|report|law|case|study|film|book|edition|incident|shooting|attack|murder|death|arrest|interview|trial|budget)$/;
const SCORE_NEXT =
  /^(?:win|loss|victory|defeat|vote|ruling|decision|record|in|over|against|at|to|on|lead|deficit|series|score|tie|draw|majority|split|and|but|when|after|as|with|for|by|the|a)$/;
