import { numeralAt } from '../amounts/numerals.ts';
import type { Word } from '../amounts/words.ts';
import { MONTHS, ORDINAL_ENDINGS, ORDINALS, SEASONS, UNITS, WEEKDAYS } from './lexicon.ts';
import type { Season, Unit } from './value.ts';

/** A unit of time with the number the word itself brings ("fortnight" is two weeks). */
export interface UnitRead {
  readonly unit: Unit;
  readonly factor: number;
  readonly plural: boolean;
}

/**
 * A place in the pieces of a text. Each method reads one thing there and steps over it, or returns null and stays.
 * Nothing looks further than a few pieces, so trying every rule at every piece is linear.
 */
export class Cursor {
  readonly words: readonly Word[];
  at: number;

  constructor(words: readonly Word[], at: number) {
    this.words = words;
    this.at = at;
  }

  /** The piece here (or some pieces on); past the ends, an empty one. */
  peek(ahead = 0): Word {
    return this.words[this.at + ahead] ?? NOTHING;
  }

  /** One of these words, in small letters. */
  word(...options: readonly string[]): string | null {
    const { lower } = this.peek();
    if (lower === '' || !options.includes(lower)) return null;
    this.at++;
    return lower;
  }

  /** All these words, one after the other. */
  words_(...sequence: readonly string[]): boolean {
    for (let i = 0; i < sequence.length; i++) if (this.peek(i).lower !== sequence[i]) return false;
    this.at += sequence.length;
    return true;
  }

  /** What a rule reads, or nothing and no step. */
  attempt<T>(read: () => T | null): T | null {
    const { at } = this;
    const found = read();
    if (found === null || found === false) this.at = at;
    return found;
  }

  /** A hyphen, dash or nothing but a space: what stands between "30" and "month". */
  hyphen(): boolean {
    const word = this.peek();
    if (word.lower !== '-' || word.spaced) return false;
    this.at++;
    return true;
  }

  /** A number in digits or words. */
  number(): number | null {
    const numeral = numeralAt(this.words, this.at);
    if (!numeral) return null;
    this.at = numeral.next;
    return numeral.value;
  }

  unit(): UnitRead | null {
    const word = this.peek();
    const unit = UNITS.get(word.lower);
    if (!unit || (word.kind === 'letters' && word.text !== word.lower && word.text[1] !== word.lower[1])) return null;
    this.at++;
    return {
      unit,
      factor: word.lower.startsWith('fortnight') ? 2 : 1,
      plural: word.lower.endsWith('s') || word.lower === 'centuries',
    };
  }

  /** A month by its name (capital first, so that "may" and "march" the verbs are left), with the dot of an abbreviation. */
  month(): number | null {
    const word = this.peek();
    const month = MONTHS.get(word.lower);
    if (month === undefined || word.text[0] === word.lower[0]) return null;
    if (word.lower.length <= 3 && word.text === word.text.toUpperCase() && word.lower !== 'may') return null;
    this.at++;
    if (
      (word.lower.length === 3 || word.lower === 'sept') &&
      word.lower !== 'may' &&
      this.peek().text === '.' &&
      !this.peek().spaced
    )
      this.at++;
    return month;
  }

  weekday(): number | null {
    const word = this.peek();
    const weekday = WEEKDAYS.get(word.lower);
    if (weekday === undefined || word.text[0] === word.lower[0]) return null;
    if (word.lower.length < 6) {
      // "Sat.", "Mon." stand before a date or have their dot; "Wed" and "Fri" alone do too.
      const dot = this.peek(1).text === '.' && !this.peek(1).spaced;
      const next = this.peek(dot ? 2 : 1);
      if (!dot && next.text !== ',' && !MONTHS.has(next.lower)) return null;
      this.at += dot ? 2 : 1;
      return weekday;
    }
    this.at++;
    return weekday;
  }

  season(): Season | null {
    const word = this.peek();
    const season = SEASONS.get(word.lower);
    if (season === undefined) return null;
    this.at++;
    return season;
  }

  /** A day of the month: "4", "4th", "04". */
  dayOfMonth(): number | null {
    const word = this.peek();
    if (word.kind !== 'digits' || word.text.length > 2) return null;
    const day = Number(word.text);
    if (day < 1 || day > 31) return null;
    const ending = this.peek(1);
    const glued = !ending.spaced && ending.kind === 'letters';
    if (glued && !ORDINAL_ENDINGS.has(ending.lower)) return null;
    this.at += glued ? 2 : 1;
    return day;
  }

  /** "first", "third", "20th", "twenty-first". */
  ordinal(): number | null {
    const word = this.peek();
    const named = ORDINALS.get(word.lower);
    if (named !== undefined) {
      this.at++;
      return named;
    }
    if (
      word.kind === 'digits' &&
      word.text.length <= 4 &&
      !this.peek(1).spaced &&
      ORDINAL_ENDINGS.has(this.peek(1).lower)
    ) {
      this.at += 2;
      return Number(word.text);
    }
    if (word.lower === 'twenty' || word.lower === 'thirty') {
      const hyphen = this.peek(1).lower === '-' ? 1 : 0;
      const last = ORDINALS.get(this.peek(1 + hyphen).lower);
      if (last !== undefined && last < 10) {
        this.at += 2 + hyphen;
        return (word.lower === 'twenty' ? 20 : 30) + last;
      }
    }
    return null;
  }

  /** A year in four digits, 1000 to 2199, not part of a longer number or word. */
  year(): number | null {
    const word = this.peek();
    if (word.kind !== 'digits' || !/^(?:1\d|20|21)\d\d$/.test(word.text)) return null;
    const after = this.peek(1);
    if (!after.spaced && after.kind === 'letters') return null;
    this.at++;
    return Number(word.text);
  }
}

const NOTHING: Word = { start: 0, end: 0, text: '', lower: '', kind: 'break', spaced: true, token: -1, sentence: -1 };
