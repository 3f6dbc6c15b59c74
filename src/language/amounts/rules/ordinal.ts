import { numeralAt } from '../numerals.ts';
import type { AmountContext, AmountRule } from '../rule.ts';

/** A place in an order, and what "a second victim" says of their number. */
export const ordinal: AmountRule = {
  name: 'ordinal',
  what: 'An ordinal: "the third round", "21st"; with "a" it counts ("a second victim": at least two).',
  examples: [
    { text: 'the third round', found: 'third', kind: 'ordinal', low: 3, high: 3 },
    { text: 'her 21st title', found: '21st', kind: 'ordinal', low: 21, high: 21 },
    { text: 'an 11th-round knockdown', found: '11th-', kind: 'ordinal', low: 11, high: 11 },
    { text: 'for the third time', found: 'third', kind: 'ordinal', low: 3, high: 3 },
    { text: 'in her second term', found: 'second', kind: 'ordinal', low: 2, high: 2 },
    { text: 'a ninth straight win', found: 'ninth', kind: 'ordinal', low: 9, high: 9 },
    { text: 'a second victim', found: 'a second', kind: 'count', low: 2, high: null },
    { text: 'an eighth victim', found: 'an eighth', kind: 'count', low: 8, high: null },
    { text: 'another suspect', found: 'another', kind: 'count', low: 2, high: null },
    { text: 'a third man', found: 'a third', kind: 'count', low: 3, high: null },
  ],
  not: [
    'a second later',
    'seconds',
    'at first',
    'first of all',
    'a second',
    'first-degree murder',
    'one another',
    'a third of',
    'second-degree',
    'First Street',
    'at first glance',
    'a first',
    'third-party',
    'the First Amendment',
    '42nd Street',
    'a second time',
    'another hour',
    'another two men',
    'another 2,000',
  ],
  match: (c, context) => {
    const begin = c.at;
    const another = c.peek().lower === 'another' && c.peek(-1).lower !== 'one';
    const article = another ? false : c.word('a', 'an') !== null;
    // "Another two people" are two.
    if (another && (c.peek(1).kind === 'digits' || numeralAt(c.words, c.at + 1))) return null;
    if (another) c.at++;
    const from = c.at;
    const written = c.peek();
    const number = another ? 2 : c.ordinal();
    if (number === null) return null;
    const joined = c.hyphen();
    // "An 11th-round knockdown" counts no knockdowns.
    if (joined && c.words[begin]!.lower === 'an') return null;
    const next = c.peek();
    if (next.kind !== 'letters') return null;
    if (
      next.text[0] !== next.lower[0] &&
      !article &&
      !(written.text === written.lower && isCompound(context, next.token))
    )
      return null;
    if (next.lower === 'of' || (!another && written.text[0] !== written.lower[0] && c.peek(-2).kind === 'letters'))
      return null;
    if (NOT_COUNTED.test(next.lower) || ((article || another) && NOT_WITH_ARTICLE.test(next.lower))) return null;
    // "For the third time"; "the first time she came" orders nothing.
    if (next.lower === 'time' && (number < 2 || !TIME_AFTER.test(c.words[from - 2]?.lower ?? ''))) return null;
    const upos = context.tokens[next.token]?.upos ?? 'X';
    if (!COUNTABLE.has(upos) && !STRAIGHT.test(next.lower)) return null;
    if (
      !article &&
      !another &&
      c.peek(-2).kind === 'letters' &&
      /^(?:at|the|very)$/.test(c.words[from - 1]?.lower ?? '') &&
      next.lower === 'and'
    )
      return null;
    const isStraight = STRAIGHT.test(next.lower);
    if ((article && !isStraight) || another) {
      if (number < 2) return null;
      return { kind: 'count', low: number, high: null, approximate: true, unit: null, of: 'head', from: begin };
    }
    if (c.words[from - 1]?.lower === 'at' || (upos === 'X' && /^(?:he|she|they|it|we|i|you)$/.test(next.lower)))
      return null;
    return { kind: 'ordinal', low: number, high: number, approximate: false, unit: null, of: 'head', from };
  },
};

const TIME_AFTER = /^(?:for|is|was|been|be)$/;

/** "The fifth Otters coach": a name that narrows a noun. */
function isCompound({ tokens }: AmountContext, at: number): boolean {
  const token = tokens[at];
  const head = token && token.head > at && token.head - at <= 3 ? tokens[token.head] : undefined;
  return token !== undefined && head?.upos === 'NOUN' && token.deprel.startsWith('compound');
}

/** "A ninth straight win" is the ninth. */
const STRAIGHT = /^(?:straight|consecutive|successive)$/;
const COUNTABLE: ReadonlySet<string> = new Set(['X', 'NOUN', 'ADJ', 'PROPN', 'NUM']);

const NOT_COUNTED =
  /^(?:later|earlier|ago|times|thought|look|chance|glance|of|degree|party|hand|class|rate|world|lady|street|avenue|all|and|or|to|in|at|on|by|was|is|are|were|that|with|from|as|for|so|than|thing|way|reason|aid|then|but|he|she|it|they|who|one|century|quarter|half|responders?|kind)$/;
/** "A third day" is one more. */
const NOT_WITH_ARTICLE = /^(?:time|place|day|hour|week|month|year|minute|term)$/;
