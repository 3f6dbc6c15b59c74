import type { Cursor } from '../../times/cursor.ts';
import type { AmountRule } from '../rule.ts';
import type { Word } from '../words.ts';

/** Words before a score, at most so many words before it. */
const BEFORE =
  /^(?:beat|beats|beating|beaten|defeat|defeated|defeating|defeats|downed|edged|routed|topped|thrashed|won|win|wins|winning|lost|lose|losing|loss|lead|leads|led|leading|trail|trails|trailed|trailing|ahead|behind|drew|draw|drawn|tied|score|scored|scoreline|record|victory|vote|votes|voted|voting|approved|passed|carried|rejected|defeated|split|divided|read|improved|improve|rose|fell|dropped|slipped|down|final|series|finished|ended|level|scoreboard|board|went|are|is|was|moved|move|match|game|ruled|verdict|acquitted|convicted)$/;
const AFTER =
  /^(?:lead|win|wins|victory|defeat|loss|record|triumph|rout|setback|deficit|vote|decision|ruling|draw|tie|score|scoreline|advantage|majority|margin|thrashing|drubbing|overtime|comeback|upset|split|verdict|aggregate|in favou?r|on aggregate|with|over|against|after|at|on|in|to|when|before|while|during|down|up|ahead|between|last|despite|thanks|and|but|as|for|by|since|this|who|which|that|after|thursday|friday|saturday|sunday|monday|tuesday|wednesday)$/;
const REACH = 9;

/** The score of one side of a game or a vote, told with that of the other: "45-36", "11 to 4". */
export const score: AmountRule = {
  name: 'score',
  what: 'A score, each side by itself: "won 65-53", "a 45-36 lead", "voted 11 to 4", "a 9-5 record".',
  examples: [
    { text: 'The Otters beat Norvale 65-53 on Friday', found: '65', kind: 'measure', low: 65, high: 65, unit: 'score' },
    { text: 'opened a 45-36 lead', found: '45', kind: 'measure', low: 45, high: 45, unit: 'score' },
    { text: 'the committee voted 11 to 4', found: '11', kind: 'count', low: 11, high: 11, unit: null },
    { text: 'voted by 19 to 16', found: '19', kind: 'count', low: 19, high: 19, unit: null },
    { text: 'their record rose to 9-5', found: '9', kind: 'measure', low: 9, high: 9, unit: 'score' },
  ],
  not: [
    '12-15 shots', 'fired 12 to 15 times', 'call 555-0199', '1-2-3', '9-1-1', 'a 24/7 shop', 'aged 12 to 15', 'in 1998-99', '10-15 minutes', '5-11, 180 pounds', 'a 2-1 ratio of men', 'rose 10 to 15 percent', 'a 12-10-year', 'lost 10 to 15 pounds', 'led from 10 to 4', '9-11 attacks', 'won 2-for-1', 'won 3-million', 'a 50-50 chance', 'from 9 to 5', 'open 9 to 5 on Friday',
  ], // biome-ignore format: one list
  match: (c) => {
    const side = sideHere(c);
    if (side === null) return null;
    c.at = side.at + 1;
    // "Voted 11 to 4": so many votes.
    if (side.votes)
      return {
        kind: 'count',
        low: side.value,
        high: side.value,
        approximate: false,
        unit: null,
        of: votingBefore(c.words, side.at),
        from: side.at,
      };
    return {
      kind: 'measure',
      low: side.value,
      high: side.value,
      approximate: false,
      unit: 'score',
      of: -1,
      from: side.at,
    };
  },
};

interface Pair {
  /** Index of the first number, and of the second. */
  readonly first: number;
  readonly second: number;
}

const isNumber = (word: Word | undefined): boolean => word !== undefined && /^\d{1,3}$/.test(word.text);

/** The side that begins here, if the pair it is of is a score. */
function sideHere(c: Cursor): { readonly at: number; readonly value: number; readonly votes: boolean } | null {
  const { words, at } = c;
  if (!isNumber(words[at])) return null;
  const pair = pairAt(words, at) ?? pairAt(words, at - 2);
  if (pair === null || !isScore(words, pair)) return null;
  const votes = VOTED.test(lowerBefore(words, pair.first)) || votingBefore(words, pair.first) >= 0;
  return { at, value: Number(words[at]!.text), votes };
}

/** "65-53", "11 to 4": two numbers with nothing glued to them. */
function pairAt(words: readonly Word[], first: number): Pair | null {
  const [one, joint, other] = [words[first], words[first + 1], words[first + 2]];
  if (!isNumber(one) || !isNumber(other) || !joint) return null;
  const isJoined = joint.lower === '-' && !joint.spaced && !other!.spaced;
  const isTold = joint.lower === 'to' && one!.text.length < 3;
  if (!isJoined && !isTold) return null;
  const before = words[first - 1];
  if (!one!.spaced && before && !['(', '“', '"'].includes(before.text)) return null;
  const after = words[first + 3];
  if (after && !after.spaced && (after.kind !== 'mark' || ['-', '/', ':', '%', '°', '+'].includes(after.lower)))
    return null;
  return { first, second: first + 2 };
}

function isScore(words: readonly Word[], { first, second }: Pair): boolean {
  const [one, other] = [Number(words[first]!.text), Number(words[second]!.text)];
  if (one === other && one === 50) return false;
  const before = wordBefore(words, first);
  if (/^(?:from|aged|ages|about|some|nearly|page|pages|open|between|least|around|another|of|for)$/.test(before))
    return false;
  const next = words[second + 1];
  const isVote = words[first + 1]!.lower === 'to';
  if (isVote) return VOTING.test(before) && !UNIT.test(next?.lower ?? '');
  if (next?.kind === 'letters' && AFTER.test(next.lower)) return one >= other || isLed(words, first);
  if (next?.kind === 'letters' && (next.lower === 'run' || /(?:[^s]s|men|people|percent)$/.test(next.lower)))
    return false;
  return one >= other || next?.kind !== 'letters' ? isLed(words, first) : false;
}

const VOTED = /^(?:voted?|votes|passed|approved|ruled)$/;
const lowerBefore = (words: readonly Word[], at: number): string => words[at - 1]?.lower ?? '';

/** The token of "voted" or "vote" before a score in its sentence; -1 if there is none. */
function votingBefore(words: readonly Word[], at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - REACH && words[i]!.sentence === words[at]!.sentence; i--)
    if (/^vot(?:e|es|ed|ing)$/.test(words[i]!.lower)) return words[i]!.token;
  return -1;
}

const VOTING = /^(?:voted|vote|votes|by|passed|approved|rejected|split|ruled|won|lost|leads?|led|trailed|beat|score)$/;
const UNIT =
  /^(?:percent|per|%|pounds?|kilos?|kilometers?|kilometres?|miles?|years?|months?|weeks?|days?|hours?|minutes?|times?|points?|feet|metres?|meters?|inches|million|billion|people|dollars?|euros?|shots?|members?)$/;

const wordBefore = (words: readonly Word[], at: number): string => {
  const word = words[at - 1];
  return word?.kind === 'mark' ? (words[at - 2]?.lower ?? '') : (word?.lower ?? '');
};

/** Whether a word of winning, losing or voting stands before it in its sentence. */
function isLed(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const word = words[i]!;
    if (word.kind === 'break' || word.sentence !== words[at]!.sentence || word.text === '.' || word.text === ';')
      return false;
    if (word.kind === 'letters' && BEFORE.test(word.lower)) return true;
  }
  return false;
}
