import type { Cursor } from '../../times/cursor.ts';
import { intervalOfQuantity, quantityAt } from '../quantity.ts';
import { type AmountReading, type AmountRule, OLDEST } from '../rule.ts';
import { nounBefore } from './age-in-words.ts';

/** Ages that are called so. */
export const ageByLabel: AmountRule = {
  name: 'age-by-label',
  what: 'An age that is called so: "aged 35", "age 35", "between the ages of 12 and 15", "turned 21", "she was 17".',
  examples: [
    { text: 'aged 35', kind: 'age', low: 35, high: 35, unit: 'year' },
    { text: 'age 7', kind: 'age', low: 7, high: 7, unit: 'year' },
    { text: 'between the ages of 12 and 15', found: '12 and 15', kind: 'age', low: 12, high: 15, unit: 'year' },
    { text: 'ages 4 to 6', kind: 'age', low: 4, high: 6, unit: 'year' },
    { text: 'She was 17 when it burned', found: '17', kind: 'age', low: 17, high: 17, unit: 'year' },
    { text: 'he turned 21', found: '21', kind: 'age', low: 21, high: 21, unit: 'year' },
  ],
  not: [
    'age',
    'pages 4 to 6',
    'aged beef',
    'stage 3',
    'turned 21 people away',
    'turned 180 degrees',
    'an age of 500',
    'ages ago',
    'she was 17 miles away',
    'it was 17',
    'he was 3-0 up',
  ],
  match: (c) => labelled(c) ?? afterPronoun(c),
};

/** "aged 35", "age 35", "ages 4 to 6", "between the ages of 12 and 15". */
function labelled(c: Cursor): AmountReading | null {
  return c.attempt(() => {
    const turned = c.word('turned', 'turns', 'turning');
    const label = turned ?? c.word('aged', 'age', 'ages');
    if (!label) return null;
    const of = c.word('of', 'between', 'from') !== null;
    const begin = c.at;
    const first = quantityAt(c);
    if (!first || first.low > OLDEST || c.peek().lower === 'percent' || c.peek().lower === '%') return null;
    // "Turned 21", but "turned 21 people away".
    if (
      turned &&
      (first.low < 1 ||
        !first.plainDigits ||
        (c.peek().kind === 'letters' &&
          !/^(?:on|in|shortly|last|this|when|and|before|after|yesterday|today|just|while)$/.test(c.peek().lower)) ||
        c.peek().lower === '-')
    )
      return null;
    let high = first.high;
    if (first.low === first.high) {
      let joint: string | null = null;
      const second = c.attempt(() => {
        joint = c.word('and', 'to', '-');
        if (!joint) return null;
        const numeral = quantityAt(c);
        return numeral && numeral.low > first.low && numeral.low <= OLDEST ? numeral.low : null;
      });
      // "Ages 4 to 6" are a range, "ages 4 and 6" two ages.
      if (second !== null && (of || (label === 'ages' && joint !== 'and'))) high = second;
      else if (second !== null) c.at = begin + 1;
    }
    return {
      kind: 'age',
      ...intervalOfQuantity({ ...first, high }, true),
      unit: 'year',
      of: turned ? -1 : nounBefore(c, begin),
      named: true,
      ...(of || turned ? { from: begin } : {}),
    };
  });
}

/** "She was 17", "who is 35 and": a number and nothing counted after a person's pronoun. */
function afterPronoun(c: Cursor): AmountReading | null {
  const word = c.peek();
  if (word.kind !== 'digits' || !/^\d{1,3}$/.test(word.text) || Number(word.text) < 1 || Number(word.text) > OLDEST)
    return null;
  if (!/^(?:was|is|turned)$/.test(c.peek(-1).lower) || !/^(?:he|she|who|i)$/.test(c.peek(-2).lower)) return null;
  const after = c.peek(1);
  const closes =
    after.kind === 'break' ||
    (after.kind === 'mark'
      ? /^[,.;!?")]$/.test(after.text) && (!c.peek(2).spaced ? c.peek(2).kind !== 'digits' : true)
      : /^(?:when|and|but|at|then|now)$/.test(after.lower));
  if (!closes) return null;
  c.at++;
  return { kind: 'age', low: Number(word.text), high: Number(word.text), approximate: false, unit: 'year', of: -1 };
}
