import type { Cursor } from '../../times/cursor.ts';
import { numeralAt } from '../numerals.ts';
import { type AmountReading, type AmountRule, OLDEST } from '../rule.ts';

/** The ages of several, one after the other. */
export const ageInList: AmountRule = {
  name: 'age-in-list',
  what: 'One of several ages in a row: "ages 28 and 22", "two women, 28 and 27,", "Mara and Ivo Lindqvist, both 22".',
  examples: [
    { text: 'three girls, ages four, six and 13', found: '13', kind: 'age', low: 13, high: 13, unit: 'year' },
    { text: 'three girls, ages four, six and 13', found: 'six', kind: 'age', low: 6, high: 6, unit: 'year' },
    { text: 'two men aged 40 and 31 fled', found: '31', kind: 'age', low: 31, high: 31, unit: 'year' },
    { text: 'two women, 28 and 27, and a man', found: '28', kind: 'age', low: 28, high: 28, unit: 'year' },
    { text: 'two women, 28 and 27, and a man', found: '27', kind: 'age', low: 27, high: 27, unit: 'year' },
    { text: 'Mara and Ivo Lindqvist, both 22, were hurt', found: '22', kind: 'age', low: 22, high: 22, unit: 'year' },
  ],
  not: [
    'pages 28 and 22',
    'two women, 28 and 270,',
    'two women, 28 of them',
    'two women, 28 and 27 of them',
    'two women, 28 men and 27 children',
    'rooms, 28 and 27',
    'both 22 houses',
    'aged 40, 31 men',
    'two cars, both 22',
  ],
  match: inList,
};

const LABEL = /^(?:aged|age|ages)$/;
/** Nouns for several people. */
const PERSONS =
  /^(?:men|women|boys|girls|males|females|teens|teenagers|brothers|sisters|sons|daughters|children|kids|victims|suspects|students|others|friends|cousins|officers|adults|juveniles|youths|siblings|twins)$/;
/** How many ages one list is followed back through. */
const LONGEST = 12;

/** The number before `at` in a list ("four," of "four, six"): where its words begin; -1 if none stands there. */
function numberBefore(c: Cursor, at: number): number {
  let end = at;
  while (end > 0 && (c.words[end - 1]!.text === ',' || c.words[end - 1]!.lower === 'and')) end--;
  if (end === at || end === 0) return -1;
  const numeral = numeralAt(c.words, end - 1);
  return numeral && numeral.next === end ? end - 1 : -1;
}

/** Whether an age may end before this piece. */
function closes(c: Cursor, at: number): boolean {
  const next = c.words[at]!;
  if (next.kind === 'break') return true;
  if (next.kind === 'mark')
    return /^[,.;:!?")”—–-]$/.test(next.text) && (next.spaced || c.words[at + 1]?.kind !== 'digits');
  return /^(?:and|were|are|was|is|who|of|from|at|in|on|have|had|fled|died|suffered|respectively)$/.test(next.lower);
}

function inList(c: Cursor): AmountReading | null {
  const numeral = numeralAt(c.words, c.at);
  if (!numeral || numeral.value > OLDEST || numeral.value < 1 || !Number.isInteger(numeral.value)) return null;
  if (!closes(c, numeral.next)) return null;
  if (/^of$/.test(c.words[numeral.next]!.lower) && c.words[numeral.next + 1]?.kind === 'letters')
    if (/^(?:them|whom|the|those|these|us)$/.test(c.words[numeral.next + 1]!.lower)) return null;
  const before = c.peek(-1).lower;
  if (before === 'both' || before === 'all') return bothAre(c) ? age(c, numeral) : null;
  let first = c.at;
  for (let i = 0; i < LONGEST; i++) {
    const earlier = numberBefore(c, first);
    if (earlier < 0) break;
    first = earlier;
  }
  const label = c.words[first - 1]?.lower ?? '';
  if (first < c.at && LABEL.test(label)) return age(c, numeral);
  // "Two women, 28 and 27,": at least two numbers behind the comma, and nothing that they count.
  if (label !== ',' || !PERSONS.test(c.words[first - 2]?.lower ?? '')) return null;
  if (first < c.at) return allClose(c, first) ? age(c, numeral) : null;
  const joint = c.words[numeral.next]?.lower;
  if (joint !== 'and' && joint !== ',') return null;
  const second = numeralAt(c.words, numeral.next + 1);
  return second && second.value <= OLDEST && closes(c, second.next) && !isOfThem(c, second.next)
    ? age(c, numeral)
    : null;
}

const isOfThem = (c: Cursor, at: number): boolean => c.words[at]?.lower === 'of';

/** Whether every number from `first` on to the cursor counts nothing. */
function allClose(c: Cursor, first: number): boolean {
  for (let at = first; at < c.at; at++) {
    const numeral = numeralAt(c.words, at);
    if (numeral && (numeral.value > OLDEST || !closes(c, numeral.next))) return false;
  }
  return true;
}

/** "…, both 22,": of two people named or told of before. */
function bothAre(c: Cursor): boolean {
  const comma = c.peek(-2);
  const name = c.peek(-3);
  return comma.text === ',' && name.kind === 'letters' && (PERSONS.test(name.lower) || name.text[0] !== name.lower[0]);
}

function age(c: Cursor, { value, next }: { readonly value: number; readonly next: number }): AmountReading {
  c.at = next;
  return { kind: 'age', low: value, high: value, approximate: false, unit: 'year', of: -1 };
}
