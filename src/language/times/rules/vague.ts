import { timeRule } from '../rule.ts';

/** Words for a time that cannot be dated, with what TIMEX3 calls it. The longest phrase counts. */
const PHRASES: readonly (readonly [readonly string[], string])[] = [
  [['now'], 'PRESENT_REF'],
  [['right', 'now'], 'PRESENT_REF'],
  [['just', 'now'], 'PRESENT_REF'],
  [['currently'], 'PRESENT_REF'],
  [['current'], 'PRESENT_REF'],
  [['presently'], 'PRESENT_REF'],
  [['nowadays'], 'PRESENT_REF'],
  [['these', 'days'], 'PRESENT_REF'],
  [['at', 'present'], 'PRESENT_REF'],
  [['at', 'this', 'time'], 'PRESENT_REF'],
  [['this', 'time'], 'PRESENT_REF'],
  [['at', 'this', 'point'], 'PRESENT_REF'],
  [['the', 'moment'], 'PRESENT_REF'],
  [['this', 'moment'], 'PRESENT_REF'],
  [['the', 'time', 'being'], 'PRESENT_REF'],
  [['the', 'present'], 'PRESENT_REF'],
  [['the', 'present', 'day'], 'PRESENT_REF'],
  [['present', 'day'], 'PRESENT_REF'],
  [['recently'], 'PAST_REF'],
  [['more', 'recently'], 'PAST_REF'],
  [['most', 'recently'], 'PAST_REF'],
  [['just', 'recently'], 'PAST_REF'],
  [['recent'], 'PAST_REF'],
  [['lately'], 'PAST_REF'],
  [['previously'], 'PAST_REF'],
  [['the', 'past'], 'PAST_REF'],
  [['the', 'recent', 'past'], 'PAST_REF'],
  [['long', 'ago'], 'PAST_REF'],
  [['a', 'long', 'time', 'ago'], 'PAST_REF'],
  [['not', 'long', 'ago'], 'PAST_REF'],
  [['formerly'], 'PAST_REF'],
  [['once', 'upon', 'a', 'time'], 'PAST_REF'],
  [['the', 'future'], 'FUTURE_REF'],
  [['future'], 'FUTURE_REF'],
  [['the', 'near', 'future'], 'FUTURE_REF'],
  [['the', 'foreseeable', 'future'], 'FUTURE_REF'],
  [['the', 'coming', 'years'], 'FUTURE_REF'],
  [['a', 'later', 'date'], 'FUTURE_REF'],
  [['soon'], 'FUTURE_REF'],
  [['the', 'same', 'time'], 'XXXX-XX-XX'],
];

const BY_FIRST = new Map<string, (readonly [readonly string[], string])[]>();
for (const phrase of PHRASES) BY_FIRST.set(phrase[0][0]!, [...(BY_FIRST.get(phrase[0][0]!) ?? []), phrase]);

/** Times that are meant but not dated. */
export const vague = timeRule({
  name: 'vague',
  what: 'A time that cannot be dated: now, currently, recently, previously, the past, the future, soon.',
  examples: [
    { text: 'now', value: 'PRESENT_REF' },
    { text: 'recently', value: 'PAST_REF' },
    { text: 'in the future', found: 'the future', value: 'FUTURE_REF' },
    { text: 'these days', value: 'PRESENT_REF' },
    { text: 'more recently', value: 'PAST_REF' },
    { text: 'the foreseeable future', value: 'FUTURE_REF' },
  ],
  not: [
    'Now That Is Music',
    'as soon as',
    'the past president',
    'the present he bought',
    'electric currents',
    'sooner',
    'unknown',
    'know',
    'the current of the river',
    'past tense',
    'now-famous',
  ],
  match: (c, context) => {
    const first = c.peek();
    const phrases = BY_FIRST.get(first.lower);
    if (!phrases) return null;
    let best: readonly [readonly string[], string] | null = null;
    for (const phrase of phrases) {
      const { at } = c;
      if (c.words_(...phrase[0]) && phrase[0].length > (best?.[0].length ?? 0)) best = phrase;
      c.at = at;
    }
    if (!best) return null;
    const words = best[0].join(' ');
    const after = c.peek(best[0].length);
    const before = c.peek(-1);
    if (after.lower === '-' && !after.spaced) return null;
    if (
      first.text[0] !== first.lower[0] &&
      (before.kind === 'letters' ||
        (after.kind === 'letters' &&
          after.text[0] !== after.lower[0] &&
          after.text !== 'I' &&
          best[0].length === 1 &&
          before.kind !== 'break' &&
          before.lower !== '.'))
    )
      return null;
    if (
      words === 'soon' &&
      (/^(?:as|too|how|so)$/.test(before.lower) ||
        after.lower === 'after' ||
        after.lower === 'as' ||
        after.lower === 'be' ||
        context.narrative)
    )
      return null;
    if (words === 'the past' || words === 'the present' || words === 'the future') {
      if (
        after.kind === 'letters' &&
        !/^(?:and|but|to|that|when|was|is|were|has|have|the|he|she|it|they|as|of|or|with|for|because|by|in|on|at|we|i|you|will|would|a)$/.test(
          after.lower,
        )
      )
        return null;
      if (
        words === 'the present' &&
        before.lower !== 'at' &&
        before.lower !== 'to' &&
        before.lower !== 'until' &&
        before.lower !== 'in'
      )
        return null;
    }
    if (words === 'previously' && !(before.kind === 'break' || before.sentence !== first.sentence)) return null;
    if (words === 'the moment' && before.lower !== 'at' && before.lower !== 'for') return null;
    if (words === 'the same time' && before.lower === 'at' && !context.narrative) return null;
    if (words === 'this time' && !/^(?:at|by|during|until|for)$/.test(before.lower)) return null;
    if (
      words === 'current' &&
      (after.kind !== 'letters' ||
        after.lower === 'of' ||
        /^(?:electric|electrical|alternating|direct|ocean|strong)$/.test(before.lower))
    )
      return null;
    if ((words === 'recent' || words === 'future') && after.kind !== 'letters') return null;
    if (words === 'now' && (before.lower === 'until' ? false : after.lower === 'that' && before.kind !== 'letters'))
      return null;
    c.at += best[0].length;
    return { value: best[1] };
  },
  read: ({ value }, context) => ({
    type: 'DATE',
    value: value === 'XXXX-XX-XX' ? (context.last ?? value) : value,
    aside: true,
  }),
});
