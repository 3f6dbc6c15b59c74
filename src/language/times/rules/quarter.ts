import { yearText } from '../calendar.ts';
import type { Context } from '../context.ts';
import { timeRule } from '../rule.ts';
import { partsOf, shift } from '../value.ts';

/** Games have quarters and halves too. */
const GAME = /^(?:game|match|contest|play|final|season|semifinal|bout)$/;

/** Quarters and halves of a year, as companies and statistics report them. */
export const quarter = timeRule({
  name: 'quarter',
  what: 'A quarter or half of a year: numbered ("the third quarter", "Q3 2019", "second-half"), or beside the one in the text ("the latest quarter", "the year-ago quarter").',
  examples: [
    { text: 'the third quarter', published: '1989-10-26', value: '1989-Q3' },
    { text: 'the fourth quarter', published: '1998-01-26', value: '1997-Q4' },
    { text: 'third-quarter', published: '1989-10-26', value: '1989-Q3' },
    { text: 'the second half of 2006', value: '2006-H2' },
    { text: 'Q3 2019', value: '2019-Q3' },
    { text: 'the latest quarter', published: '1989-10-26', value: '1989-Q3' },
    { text: 'the year-ago quarter', last: '1989-Q3', value: '1988-Q3' },
    { text: "last year's third quarter", published: '1989-10-26', value: '1988-Q3' },
    { text: 'first quarter of next year', published: '1989-10-26', value: '1990-Q1' },
    { text: 'the second quarter', value: 'XXXX-Q2' },
  ],
  not: [
    'a quarter of the vote',
    'quarter',
    'the second half of the match',
    'in the third quarter of the game',
    'first half goals',
    'three quarters of them',
    'the French Quarter',
    'the quarterback',
  ],
  match: (c) => {
    const owner = c.attempt(() => {
      const which = c.word('last', 'this', 'next');
      return which && c.words_('year', "'", 's') ? which : null;
    });
    const the = c.word('the', 'its', 'their', 'this', 'a');
    const beside =
      the !== 'a' && !owner
        ? c.attempt(() => {
            if (c.words_('year', '-', 'ago') || c.words_('year', '-', 'earlier'))
              return c.word('quarter', 'period') ? -4 : null;
            const word =
              the === 'this'
                ? 'this'
                : c.word('latest', 'current', 'last', 'previous', 'recent', 'next', 'coming', 'same', 'most');
            if (word === null || (word === 'most' && !c.word('recent'))) return null;
            if (!c.word('quarter')) return null;
            return word === 'previous'
              ? -2
              : word === 'next' || word === 'coming'
                ? 1
                : word === 'current' || word === 'this'
                  ? 0
                  : -1;
          })
        : null;
    if (beside !== null) return { beside, part: 0, half: false, year: null, owner: null };
    if (the && the !== 'a' && the !== 'this' && !owner) {
      const plain = c.attempt(() =>
        c.word('quarter') &&
        c.peek().lower !== 'of' &&
        c.peek().lower !== '-' &&
        c.peek().kind !== 'digits' &&
        c.words[c.at - 1]!.text === 'quarter'
          ? true
          : null,
      );
      if (plain) return { beside: -1, part: 0, half: false, year: null, owner: null };
    }
    if (owner && c.word('quarter'))
      return { beside: owner === 'last' ? -4 : 0, part: 0, half: false, year: null, owner: null };
    const q = /^q([1-4])$/.exec(c.peek().lower + (c.peek(1).spaced ? '' : c.peek(1).text));
    if (q) {
      c.at += 2;
      c.word('of');
      return { beside: null, part: Number(q[1]), half: false, year: c.year(), owner };
    }
    const fiscal = c.word('fiscal');
    if (fiscal) c.hyphen();
    const given = c.year();
    const ordinal = c.ordinal() ?? (c.word('latter') ? 2 : c.word('final') ? 4 : null);
    if (ordinal === null || ordinal > 4) return null;
    c.hyphen();
    if (!fiscal) c.word('fiscal');
    const word = c.word('quarter', 'half');
    if (!word || (word === 'half' && ordinal > 2)) return null;
    const year =
      given ??
      c.attempt(() => {
        c.word('of');
        c.word('fiscal');
        return c.year();
      });
    const which =
      owner ??
      (year === null
        ? c.attempt(() => {
            c.word('of');
            const found = c.word('this', 'last', 'next');
            return found && c.word('year') ? found : null;
          })
        : null);
    if ((c.peek().lower === 'of' || c.peek().lower === 'in') && GAME.test(c.peek(2).lower)) return null;
    // The halves and quarters of a game: only a year, or money words, make a half a time.
    if (
      word === 'half' &&
      year === null &&
      !which &&
      !(c.peek().lower === 'of' || /^(?:profit|profits|earnings|results|sales|net|loss|revenue)$/.test(c.peek().lower))
    )
      return null;
    return { beside: null, part: ordinal, half: word === 'half', year, owner: which };
  },
  read: ({ beside, part, half, year, owner }, context) => {
    if (beside !== null) return { type: 'DATE', value: besideValue(context, beside) };
    const letter = half ? 'H' : 'Q';
    const now = context.publishedYear;
    const named = year ?? (owner && now !== null ? now + { last: -1, this: 0, next: 1 }[owner]! : null);
    if (named !== null) return { type: 'DATE', value: `${yearText(named)}-${letter}${part}` };
    const { published } = context;
    if (!published) return { type: 'DATE', value: `XXXX-${letter}${part}` };
    if (context.narrative && context.lastYear !== null)
      return { type: 'DATE', value: `${yearText(context.lastYear)}-${letter}${part}` };
    // The last one that has begun, or this year's: reports speak of the fourth quarter ahead in October and behind in January.
    const current = Math.ceil(published.month / (half ? 6 : 3));
    const back = part - current > (half ? 0 : 1) || (part > current && published.month <= 3);
    return { type: 'DATE', value: `${yearText(back ? published.year - 1 : published.year)}-${letter}${part}` };
  },
});

/** The quarter the text speaks of, or one beside the day of publication. */
function besideValue(context: Context, step: number): string {
  if ((step === -1 || step === -4) && context.lastQuarter)
    return step === -1 ? context.lastQuarter : (shift(context.lastQuarter, -1, 'year') ?? 'XXXX-QX');
  const { published } = context;
  if (!published) return 'XXXX-QX';
  const current = `${yearText(published.year)}-Q${Math.ceil(published.month / 3)}`;
  const value = shift(current, step === -4 ? -5 : step === -1 ? -1 : step, 'quarter');
  return value !== null && partsOf(value) ? value : 'XXXX-QX';
}
