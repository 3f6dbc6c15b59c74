import type { Cursor } from '../../times/cursor.ts';
import { intervalOfQuantity, quantityAt } from '../quantity.ts';
import type { AmountContext, AmountRule } from '../rule.ts';
import type { Word } from '../words.ts';

const MONTHS_OLD = 1 / 12;
const PER_YEAR: ReadonlyMap<string, number> = new Map([
  ['year', 1], ['years', 1], ['yr', 1], ['month', MONTHS_OLD], ['months', MONTHS_OLD], ['week', 7 / 365.25], ['weeks', 7 / 365.25], ['day', 1 / 365.25], ['days', 1 / 365.25],
]); // biome-ignore format: one table

/** No one is older: larger numbers after a name are something else. */
const OLDEST = 122;

const capital = (word: Word): boolean => word.kind === 'letters' && word.text[0] !== word.lower[0];

/** Ages of people and things, in years. */
export const age: AmountRule = {
  name: 'age',
  what: 'An age in years: "35-year-old", "35 years old", "aged 35", "age 35", "at 35 years of age", "in her 30s", "Mara Lindqvist, 35,".',
  examples: [
    { text: '35-year-old', kind: 'age', low: 35, high: 35, unit: 'year' },
    { text: 'aged 35', kind: 'age', low: 35, high: 35, unit: 'year' },
    { text: 'age 7', kind: 'age', low: 7, high: 7, unit: 'year' },
    { text: 'three years old', kind: 'age', low: 3, high: 3, unit: 'year' },
    { text: 'Mara Lindqvist, 35, of Ostby', found: '35', kind: 'age', low: 35, high: 35, unit: 'year' },
    { text: 'Oren Halder Jr., 23, of Ostby', found: '23', kind: 'age', low: 23, high: 23, unit: 'year' },
    { text: 'Mara Lindqvist (35)', found: '35', kind: 'age', low: 35, high: 35, unit: 'year' },
    { text: '18-month-old', kind: 'age', low: 1.5, high: 1.5, unit: 'year' },
    { text: 'in her 30s', found: '30s', kind: 'age', low: 30, high: 39, unit: 'year' },
    { text: 'in his mid-40s', found: 'mid-40s', kind: 'age', low: 43, high: 47, unit: 'year' },
    { text: 'between the ages of 12 and 15', found: '12 and 15', kind: 'age', low: 12, high: 15, unit: 'year' },
    { text: 'he turned 21', found: '21', kind: 'age', low: 21, high: 21, unit: 'year' },
    { text: '43yoa', kind: 'age', low: 43, high: 43, unit: 'year' },
    { text: 'ages 4 to 6', kind: 'age', low: 4, high: 6, unit: 'year' },
    { text: '16- and 17-year-olds', found: '17-year-olds', kind: 'age', low: 17, high: 17, unit: 'year' },
  ],
  not: [
    'in the 1930s',
    'Ostby, 1935,',
    'May 5, 35',
    'Route 9, 35',
    'old',
    'age',
    'pages 4 to 6',
    'Mara, 350,',
    'aged beef',
    'on page 35',
    'I-90, 35,',
    'stage 3',
    'turned 21 people away',
    'turned 180 degrees',
  ],
  match: (c, context) => inHerThirties(c) ?? labelled(c) ?? yearsOld(c, context) ?? afterName(c),
};

/** "in her 30s", "his late forties" is left out: words are rare there. */
function inHerThirties(c: Cursor): ReturnType<AmountRule['match']> {
  if (!/^(?:her|his|their|my|our)$/.test(c.peek(-1).lower) && !/^(?:mid|early|late)$/.test(c.peek().lower)) return null;
  return c.attempt(() => {
    if (!/^(?:her|his|their|my|our)$/.test(c.peek(-1).lower)) return null;
    const part = c.word('early', 'mid', 'late');
    c.word('to') && c.word('late') && c.hyphen();
    if (c.peek().lower === '-') c.at++;
    c.word("'");
    const word = c.peek();
    if (!/^[1-9]0$/.test(word.text)) return null;
    c.at++;
    c.word("'");
    if (c.peek().lower !== 's' || c.peek().spaced) return null;
    c.at++;
    const decade = Number(word.text);
    const [low, high] = part === 'early' ? [0, 4] : part === 'mid' ? [3, 7] : part === 'late' ? [6, 9] : [0, 9];
    return { kind: 'age', low: decade + low, high: decade + high, approximate: true, unit: 'year', of: -1 };
  });
}

/** "aged 35", "age 35", "ages 4 to 6", "between the ages of 12 and 15". */
function labelled(c: Cursor): ReturnType<AmountRule['match']> {
  return c.attempt(() => {
    const turned = c.word('turned', 'turns', 'turning');
    const label = turned ?? c.word('aged', 'age', 'ages');
    const from = c.at;
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
      const second = c.attempt(() => {
        if (!c.word('and', 'to', '-')) return null;
        const numeral = quantityAt(c);
        return numeral && numeral.low > first.low && numeral.low <= OLDEST ? numeral.low : null;
      });
      if (second !== null && (label === 'ages' || of)) high = second;
      else if (second !== null) c.at = begin + 1;
    }
    void from;
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

/** The noun or name before "aged 35" or ", 35". */
function nounBefore(c: Cursor, begin: number): number {
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

/** "35-year-old", "35 years old", "35 years of age". */
function yearsOld(c: Cursor, context: AmountContext): ReturnType<AmountRule['match']> {
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

/** The last word of the name that begins at a token: "Mara Lindqvist" is known by "Lindqvist". */
function nameEnd(tokens: AmountContext['tokens'], at: number): number {
  let end = at;
  if (tokens[at]?.upos !== 'PROPN') return at;
  for (let next = at + 1; next < at + 5; next++) {
    const token = tokens[next];
    if (token?.upos !== 'PROPN' || !((token.head >= at && token.head <= end) || tokens[end]?.head === next)) break;
    end = next;
  }
  return end;
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

/** "Mara Lindqvist, 35, of Ostby", "Mara Lindqvist (35)". */
function afterName(c: Cursor): ReturnType<AmountRule['match']> {
  const word = c.peek();
  if (word.kind !== 'digits' || !/^\d{1,3}$/.test(word.text) || Number(word.text) > OLDEST || Number(word.text) === 0)
    return null;
  const before = c.peek(-1);
  // "Oren Halder Jr., 23": the name stands before the suffix.
  const suffix =
    /^(?:jr|sr|ii|iii)$/.test(c.peek(-3).lower) && c.peek(-2).text === '.'
      ? 4
      : /^(?:jr|sr|ii|iii)$/.test(c.peek(-2).lower)
        ? 3
        : 2;
  const named = c.peek(suffix === 4 && c.peek(-4).text === ',' ? -5 : -suffix);
  if (
    !capital(named) &&
    !/^(?:man|woman|boy|girl|mother|father|son|daughter|brother|sister|wife|husband|victim|suspect|driver|teacher|student|teen|teenager|friend|officer|deputy|girlfriend|boyfriend|widow|fiancee|uncle|aunt|nephew|niece|cousin|grandmother|grandfather|neighbor|neighbour)$/.test(
      named.lower,
    )
  )
    return null;
  if (!capital(named) && before.lower !== ',') return null;
  if (NOT_NAMES.test(named.lower)) return null;
  const after = c.peek(1);
  if (before.text === '(' && after.text === ')') {
    c.at++;
    return {
      kind: 'age',
      low: Number(word.text),
      high: Number(word.text),
      approximate: false,
      unit: 'year',
      of: named.token,
      named: true,
    };
  }
  if (before.text !== ',' || !word.spaced) return null;
  const closes =
    after.text === ',' ||
    after.text === ';' ||
    after.text === ':' ||
    after.kind === 'break' ||
    (after.text === '.' && !after.spaced) ||
    after.text === ')' ||
    /^(?:of|and|was|were|is|who|from|said|told|died|pleaded|faces)$/.test(after.lower);
  if (!closes) return null;
  // "Chapters 3, 35, and 40", "rooms 12, 35": a number stands before the name's place too.
  if (after.text === ',' && c.peek(2).kind === 'digits') return null;
  if (c.peek(-3).kind === 'digits') return null;
  c.at++;
  return {
    kind: 'age',
    low: Number(word.text),
    high: Number(word.text),
    approximate: false,
    unit: 'year',
    of: named.token,
    named: true,
  };
}

const NOT_NAMES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|chapter|chapters|page|pages|room|rooms|route|highway|section|sections|article|articles|interstate|psalm|verse|numbers|no|nos|week|game|season|district|ward|today)$/;
