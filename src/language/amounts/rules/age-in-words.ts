import type { Cursor } from '../../times/cursor.ts';
import { nameEnd } from '../counted.ts';
import { intervalOfQuantity, quantityAt } from '../quantity.ts';
import type { AmountContext, AmountReading, AmountRule } from '../rule.ts';
import { capital } from '../words.ts';

const PER_YEAR: ReadonlyMap<string, number> = new Map([
  ['year', 1], ['years', 1], ['yr', 1], ['month', 1 / 12], ['months', 1 / 12], ['week', 7 / 365.25], ['weeks', 7 / 365.25], ['day', 1 / 365.25], ['days', 1 / 365.25],
]); // biome-ignore format: one table

/** Ages with their unit. */
export const ageInWords: AmountRule = {
  name: 'age-in-words',
  what: 'An age with its unit: "35-year-old", "35 years old", "35 years of age", "18-month-old", "43yoa".',
  examples: [
    { text: '35-year-old', kind: 'age', low: 35, high: 35, unit: 'year' },
    { text: 'three years old', kind: 'age', low: 3, high: 3, unit: 'year' },
    { text: '26 years of age', kind: 'age', low: 26, high: 26, unit: 'year' },
    { text: '18-month-old', kind: 'age', low: 1.5, high: 1.5, unit: 'year' },
    { text: 'at least 18 years old', kind: 'age', low: 18, high: null, unit: 'year' },
    { text: '43yoa', kind: 'age', low: 43, high: 43, unit: 'year' },
    { text: '16- and 17-year-olds', found: '17-year-olds', kind: 'age', low: 17, high: 17, unit: 'year' },
  ],
  not: ['old', '35 years', 'the old year', '35-year sentence', 'years of age', 'year-old'],
  match: yearsOld,
};

/** "35-year-old", "35 years old", "35 years of age". */
function yearsOld(c: Cursor, context: AmountContext): AmountReading | null {
  return c.attempt(() => {
    const begin = c.at;
    const quantity =
      quantityAt(c) ??
      (c.word('a', 'an')
        ? { low: 1, high: 1, hedge: null, vague: false, plainDigits: false, hyphenRange: false }
        : null);
    if (!quantity) return null;
    // "43yoa", "43 yo": the short form of police reports.
    if (c.word('yoa', 'yo'))
      return {
        kind: 'age',
        ...intervalOfQuantity(quantity, true),
        unit: 'year',
        of: nounBefore(c, begin),
        named: true,
      };
    const hyphen = c.hyphen();
    const factor = PER_YEAR.get(c.peek().lower);
    if (factor === undefined) return null;
    const unit = c.peek().lower;
    c.at++;
    const second = c.hyphen();
    if (!c.word('old', 'olds') && !(c.word('of') && c.word('age'))) return null;
    // "35-year-old" stands before whom it describes or for them; "35 years old" after.
    const after = hyphen || second || !unit.endsWith('s');
    const interval = intervalOfQuantity(quantity, factor === 1, factor);
    return {
      kind: 'age',
      ...interval,
      unit: 'year',
      of: after ? describedBy(c, context) : subjectOf(context, begin),
      named: true,
    };
  });
}

/**
 * Whom "35-year-old" describes: the last noun of the group that follows it ("Vietnam veteran", "Englishman Robert
 * Buckman"), else the noun to its right that the grammar hangs it on.
 */
function describedBy(c: Cursor, { tokens }: AmountContext): number {
  const last = c.words[c.at - 1]?.token ?? -1;
  const own = tokens[last];
  if (c.words[c.at - 1]?.lower === 'olds') return last;
  const parsed = own !== undefined && own.upos !== 'X';
  let found = -1;
  for (let i = 0; i < 8; i++) {
    const word = c.peek(i);
    if (word.kind !== 'letters' || STOP.test(word.lower)) break;
    const upos = tokens[word.token]?.upos;
    const noun = parsed ? upos === 'NOUN' || upos === 'PROPN' : i === 0 || capital(word);
    if (noun) found = word.token;
    else if (found >= 0 || upos !== 'ADJ') break;
  }
  if (found >= 0 || !parsed) return found;
  for (let at = last, step = 0; at >= 0 && step < 4; step++) {
    const { head, upos } = tokens[at] ?? { head: -1, upos: 'X' };
    if (at > last && at - last < 8 && (upos === 'NOUN' || upos === 'PROPN')) return nameEnd(tokens, at);
    at = head;
  }
  return -1;
}

const STOP =
  /^(?:who|was|were|is|are|had|has|and|or|from|of|in|at|with|to|said|told|died|that|the|a|an|on|when|as|for|by|but|after|before|told|pleaded|named|accused|charged|killed|shot|injured)$/;

/** Who "is 35 years old": the subject, if the text is parsed. */
function subjectOf({ words, tokens }: AmountContext, begin: number): number {
  const token = words[begin]?.token ?? -1;
  let at = token;
  for (let step = 0; step < 4 && at >= 0; step++) {
    const head = at;
    for (let i = Math.max(0, head - 12); i < head; i++) {
      const other = tokens[i];
      if (other?.head === head && other.deprel.startsWith('nsubj'))
        return other.upos === 'PRON' ? -1 : nameEnd(tokens, i);
    }
    at = tokens[at]?.head ?? -1;
  }
  return -1;
}

/** The noun or name before "aged 35" or ", 35". */
export function nounBefore(c: Cursor, begin: number): number {
  let at = begin - 1;
  while (
    at > 0 &&
    (/^(?:aged|age|ages|of|between|from|the)$/.test(c.words[at]?.lower ?? '') || c.words[at]?.lower === ',')
  )
    at--;
  const word = c.words[at];
  return word?.kind === 'letters' && !/^(?:at|by|under|over|the|and|is|was|were|are|children)$/.test(word.lower)
    ? word.token
    : -1;
}
