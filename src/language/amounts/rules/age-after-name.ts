import type { Cursor } from '../../times/cursor.ts';
import { type AmountReading, type AmountRule, OLDEST } from '../rule.ts';
import { capital } from '../words.ts';

/** Ages between commas or in brackets after a name. */
export const ageAfterName: AmountRule = {
  name: 'age-after-name',
  what: 'An age after who is that old: "Mara Lindqvist, 35, of Ostby", "Mara Lindqvist (35)", "her son, 7,".',
  examples: [
    { text: 'Mara Lindqvist, 35, of Ostby', found: '35', kind: 'age', low: 35, high: 35, unit: 'year' },
    { text: 'Oren Halder Jr., 23, of Ostby', found: '23', kind: 'age', low: 23, high: 23, unit: 'year' },
    { text: 'Mara Lindqvist, 35 (a nurse)', found: '35', kind: 'age', low: 35, high: 35, unit: 'year' },
    { text: 'Mara Lindqvist (35)', found: '35', kind: 'age', low: 35, high: 35, unit: 'year' },
    { text: 'her son, 7, was hurt', found: '7', kind: 'age', low: 7, high: 7, unit: 'year' },
  ],
  not: [
    'Ostby, 1935,',
    'May 5, 35',
    'Route 9, 35',
    'Mara, 350,',
    'on page 35',
    'I-90, 35,',
    'In June, 35 of them',
    'boys, 35 of them',
    'Mara, 35 miles',
    'Ostby (1935)',
  ],
  match: afterName,
};

/** "Mara Lindqvist, 35, of Ostby", "Mara Lindqvist (35)". */
function afterName(c: Cursor): AmountReading | null {
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
    // "Mara Lindqvist, 35 (shot at home)", "Mara Lindqvist, 35 – in blue – spoke".
    (after.spaced && /^(?:\(|[-–—]{1,2})$/.test(after.text)) ||
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
