import { intervalOfQuantity, quantityAt } from '../quantity.ts';
import type { AmountRule } from '../rule.ts';

/** Words after "one" that make it no count. */
const NOT_ONE = /^(?:another|day|can|might|should|must|could|would|may|has|is|was|'|who|that|thing|of|more|time|night|point|way|hand|morning|evening|afternoon|and|or|to|in|at|on|for|by|i|he|she|they|it|we|you|the|a|had|with|from|as|but|if|will)$/;

/** What is counted. */
export const count: AmountRule = {
  name: 'count',
  what: 'A number of things: "five people", "about 20", "12 to 15", "dozens of", "a dozen", "both", "5,000 homes".',
  examples: [
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
    { text: 'half a dozen shots', found: 'half a dozen', kind: 'count', low: 5, high: 7 },
    { text: 'both men', found: 'both', kind: 'count', low: 2, high: 2 },
    { text: 'several shots', found: 'several', kind: 'count', low: 3, high: 9 },
    { text: 'hundreds of thousands of people', found: 'hundreds of thousands', kind: 'count', low: 200000, high: 1999999 },
    { text: '20 or so people', found: '20 or so', kind: 'count', low: 18, high: 22 },
    { text: '1.2 million people', found: '1.2 million', kind: 'count', low: 1200000, high: 1200000 },
    { text: '30-plus rounds', found: '30-plus', kind: 'count', low: 30, high: null },
    { text: 'nearly 100 homes', found: 'nearly 100', kind: 'count', low: 85, high: 100 },
  ],
  not: ['one day', 'no one', 'one another', 'this one', 'the one who', '1998', 'a zero-sum game', 'he scores', 'everyone', 'one of a kind', 'one can see', 'Seven Oaks', 'the 55 Freeway', 'the new Relay 4.', 'The Five Pillars Inn'], // biome-ignore format: one list
  match: (c, context) => {
    const begin = c.at;
    const first = c.peek();
    const before = c.peek(-1);
    if (first.lower === 'zero') return null;
    const quantity = quantityAt(c);
    if (!quantity) return null;
    const next = c.peek();
    const words = c.words.slice(begin, c.at);
    const lone = words.length === 1;
    if (first.lower === 'one' && lone && (NOT_ONE.test(next.lower) || /^(?:no|this|that|the|any|some|every|each|which|another|only|'s)$/.test(before.lower)) && !(next.lower === 'of' && /^(?:the|his|her|their|those|these|its|them|five|\d+)$/.test(c.peek(1).lower))) return null;
    if (first.lower === 'one' && lone && next.kind !== 'letters') return null;
    if (first.lower === 'both' && !(next.kind === 'letters' && (/^(?:of|were|are|had|have)$/.test(next.lower) || /s$|men$|women$|people$|children$/.test(next.lower)))) return null;
    if (first.lower === 'both' && (next.lower === 'as' || next.lower === 'his' || next.lower === 'is')) return null;
    if ((first.lower === 'scores' || first.lower === 'dozens' || first.lower === 'hundreds' || first.lower === 'thousands' || first.lower === 'millions') && lone) {
      if (first.lower === 'scores' && next.lower !== 'of') return null;
    }
    if (next.text === ':' && !next.spaced && c.peek(1).kind === 'digits') return null;
    // "Count one", "vehicle four", "Day 3": the name of one of several.
    if (lone && NUMBERED.test(before.lower)) return 'none';
    // "Relay 4", "the 55 Freeway", "7 Eyewitness News": a number in a name.
    if (lone && first.kind === 'digits' && before.kind === 'letters' && before.text[0] !== before.lower[0] && before.sentence === first.sentence && c.peek(-2 - words.length).sentence === first.sentence && next.kind !== 'letters') return 'none';
    if (lone && first.kind === 'digits' && /^(?:freeway|highway|interstate|corridor|expressway|turnpike|eyewitness|action|news)$/.test(next.lower) && next.text !== next.lower) return 'none';
    if (!next.spaced && /^(?:st|nd|rd|th)$/.test(next.lower)) return null;
    // A lone year is not a count, nor a number joined to something else by a hyphen ("3-2", "5-4 ruling").
    if (quantity.plainDigits && lone && first.kind === 'digits') {
      if (first.text.length > 1 && first.text.startsWith('0')) return null;
      if (/^(?:1[5-9]|20)\d\d$/.test(first.text) && (next.kind !== 'letters' || next.text !== next.lower || YEAR_NEXT.test(next.lower))) return null;
      if (next.text === '/' && !next.spaced) return null;
      if (next.text === ':' && !next.spaced && c.peek(1).kind === 'digits') return null;
      if (before.text === '/' && !first.spaced) return null;
    }
    if (quantity.hyphenRange && !(next.kind === 'letters' && next.text === next.lower && !SCORE_NEXT.test(next.lower))) return 'none';
    // Part of a name: "Seven Oaks", "The Five Pillars".
    if (first.kind === 'letters' && first.text !== first.lower && next.kind === 'letters' && next.text !== next.lower && before.kind !== 'break' && before.sentence === first.sentence) return null;
    if (first.kind === 'letters' && first.text !== first.lower && next.text !== next.lower && next.kind === 'letters' && context.tokens[first.token]?.upos !== 'NUM') return null;
    if (!first.spaced && (before.kind === 'letters' || before.text === '-' || before.text === '.' || before.text === '#') && c.peek(-2 - words.length + 0).kind !== 'break' && before.text !== '(') {
      if (before.lower !== '-' || c.words[begin - 1]?.spaced !== false || true) return 'none';
    }
    // "16-nation": what follows the hyphen is counted.
    return { kind: 'count', ...intervalOfQuantity(quantity, true), unit: null, of: 'head' };
  },
};

const NUMBERED = /^(?:count|vehicle|phase|stage|round|game|part|day|lane|grade|level|tier|engine|suspect|victim|option|step|week|lap|inning|set)$/;
const YEAR_NEXT = /^(?:and|or|but|when|the|a|in|at|on|to|for|by|as|after|before|with|he|she|it|they|was|were|is|are|had|has|that|which|while|until|from|because|if|so|of|its|his|her|who|there|during|though|model|election|campaign|season|census|report|law|case|study|film|book|edition|incident|shooting|attack|murder|death|arrest|interview|trial|budget)$/;
const SCORE_NEXT = /^(?:win|loss|victory|defeat|vote|ruling|decision|record|in|over|against|at|to|on|lead|deficit|series|score|tie|draw|majority|split|and|but|when|after|as|with|for|by|the|a)$/;
