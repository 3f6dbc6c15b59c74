import { yearText } from '../calendar.ts';
import { timeRule } from '../rule.ts';

const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 20], ['thirties', 30], ['forties', 40], ['fifties', 50], ['sixties', 60], ['seventies', 70], ['eighties', 80], ['nineties', 90],
]); // biome-ignore format: one table

/** A decade or a century. */
export const decadeAndCentury = timeRule({
  name: 'decade-and-century',
  what: 'A decade ("the 1990s", "the \'90s", "the nineties") or a century ("the 20th century", "the fifth century BC").',
  examples: [
    { text: 'the 1990s', value: '199', earliest: '1990-01-01', latest: '1999-12-31' },
    { text: "the '90s", value: '199' },
    { text: 'the nineties', value: '199' },
    { text: 'the 20th century', value: '19' },
    { text: '21st century', value: '20' },
    { text: 'the 5th century BC', value: 'BC04' },
    { text: 'the 480s BC', value: 'BC048' },
    { text: "the 1990's", value: '199' },
  ],
  not: [
    '1995s',
    'in his nineties',
    'a woman in her thirties',
    'temperatures in the 90s',
    'the 20th century-old',
    'century',
  ],
  match: (c) => {
    const the = c.word('the');
    const owner = the ? '' : c.peek(-1).lower;
    const named = DECADE_WORDS.get(c.peek().lower);
    if (named !== undefined && the) {
      c.at++;
      return { kind: 'decade' as const, start: 1900 + named, before: false };
    }
    if (['his', 'her', 'their', 'its', 'my', 'mid'].includes(owner) && owner !== 'mid' && owner !== 'its') return null;
    const digits = c.peek();
    if (
      digits.lower === "'" &&
      /^[1-9]0$/.test(c.peek(1).text) &&
      !c.peek(1).spaced &&
      c.peek(2).lower === 's' &&
      !c.peek(2).spaced
    ) {
      const short = Number(c.peek(1).text);
      c.at += 3;
      return { kind: 'decade' as const, start: (short < 30 ? 2000 : 1900) + short, before: false };
    }
    if (/^(?:1\d|20)\d0$/.test(digits.text) || /^[1-9]\d0$/.test(digits.text)) {
      const quote = c.peek(1).lower === "'" && !c.peek(1).spaced ? 1 : 0;
      const s = c.peek(1 + quote);
      if (s.lower === 's' && !s.spaced) {
        c.at += 2 + quote;
        const before = c.word('bc', 'b.c.', 'bce', 'b.c') !== null;
        return before || digits.text.length === 4
          ? { kind: 'decade' as const, start: Number(digits.text), before }
          : null;
      }
    }
    const number = c.ordinal();
    if (number === null || number < 1 || number > 25) return null;
    c.hyphen();
    if (!c.word('century', 'centuries')) return null;
    if (c.peek().lower === '-' && !c.peek().spaced && c.peek(1).lower === 'old') return null;
    return { kind: 'century' as const, start: (number - 1) * 100, before: c.word('bc', 'b.c.', 'bce', 'b.c') !== null };
  },
  read: ({ kind, start, before }) => {
    const text = before ? `BC${String(start).padStart(4, '0')}` : yearText(Math.max(start, 1));
    const cut = kind === 'decade' ? -1 : -2;
    return { type: 'DATE', value: start === 0 ? (before ? 'BC00' : '00') : text.slice(0, cut) };
  },
});
