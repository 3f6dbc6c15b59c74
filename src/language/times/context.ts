import type { Token } from '../../model/reading.ts';
import type { Word } from '../amounts/words.ts';
import { type Day, dayNumber, dayText, isDay } from './calendar.ts';
import { Cursor } from './cursor.ts';
import type { TimeReading, TimeRule } from './rule.ts';
import { sideOf, type Tense, tenseAt } from './tense.ts';
import { daysOf, type Parts, partsOf } from './value.ts';

/** "The day before two days after May 5": no one nests times further, and a bound keeps a text of nothing else linear. */
const DEEPEST = 2;

/** A reading, the rule that gave it, and one past its last piece. */
export interface Found {
  readonly rule: TimeRule;
  readonly readings: readonly TimeReading[];
  readonly to: number;
}

/** What a rule may know beside the words it matched: from which dates others are counted. */
export class Context {
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  /** The day of publication, if it is known to the day. */
  readonly published: Day | null;
  /** Year and month of publication, as far as they are known. */
  readonly publishedParts: Parts | null;
  /** The text tells a history of its own: dates are counted from the dates before them, not from publication. */
  readonly narrative: boolean;
  /** The last date in the text so far. */
  last: string | null = null;
  /** The last clear day in the text so far. */
  lastDay: Day | null = null;
  /** The quarter that the text reports on, for "a year earlier" in reports of earnings. */
  lastQuarter: string | null = null;
  readonly core: readonly TimeRule[];

  constructor(
    words: readonly Word[],
    tokens: readonly Token[],
    published: string | null,
    narrative: boolean,
    core: readonly TimeRule[],
  ) {
    this.words = words;
    this.tokens = tokens;
    this.publishedParts = published === null ? null : partsOf(published.slice(0, 10));
    this.published =
      this.publishedParts?.grain === 'day' && isDay(this.publishedParts.day) ? this.publishedParts.day : null;
    this.narrative = narrative;
    this.core = core;
  }

  /** The day others are counted from where nothing else is said: the last in a history, else the day of publication. */
  get now(): Day | null {
    return this.narrative ? (this.lastDay ?? this.published) : this.published;
  }

  /** The value other dates are counted from: the last in a history, else that of publication. */
  get nowValue(): string | null {
    if (this.narrative && this.last) return this.last;
    return this.published ? dayText(this.published) : this.publishedYear === null ? null : String(this.publishedYear);
  }

  get publishedYear(): number | null {
    const parts = this.publishedParts;
    return parts === null ? null : daysOf(parts)[0].year;
  }

  /** The year that "that year" or a bare month means: of the last date in a history, else of publication. */
  get year(): number | null {
    return this.narrative && this.last ? this.lastYear : this.publishedYear;
  }

  get lastYear(): number | null {
    const parts = this.last === null ? null : partsOf(this.last);
    return parts === null ? null : daysOf(parts)[1].year;
  }

  /** The tense of the words around a piece. */
  tense(at: number): Tense {
    return tenseAt(this.words, this.tokens, at);
  }

  /** On which side of publication a day must lie by the verb it hangs on. */
  side(at: number): ReturnType<typeof sideOf> {
    return sideOf(this.words, this.tokens, at);
  }

  /** Notes the date just read, for those that are counted from it. */
  note(reading: TimeReading): void {
    // "In the nine months", "for the year": the report has gone on from the quarter.
    if (reading.type === 'DURATION' && /^P(?:6M|9M|12M|1Y)$/.test(reading.value)) this.lastQuarter = null;
    if (reading.aside || reading.type === 'SET' || reading.type === 'DURATION') return;
    const parts = partsOf(reading.value);
    if (!parts || parts.grain === 'century') return;
    this.last = reading.value.replace(/T.*$/, '');
    // The quarter reported on is the latest named; one named to compare with it lies before.
    const ahead =
      this.published !== null &&
      parts.grain === 'quarter' &&
      dayNumber(daysOf(parts)[0]) > dayNumber(this.published) - 60;
    if (parts.grain === 'quarter' && !ahead && !(this.lastQuarter !== null && reading.value < this.lastQuarter))
      this.lastQuarter = reading.value;
    const [first] = daysOf(parts);
    if (
      parts.grain === 'day' ||
      this.lastDay === null ||
      dayNumber(first) > dayNumber(this.lastDay) ||
      first.year !== this.lastDay.year
    )
      this.lastDay = first;
  }

  /** The longest match of the core rules at a piece; of equally long ones the first in the list. */
  at(at: number): Found | null {
    if (this.#depth === DEEPEST) return null;
    this.#depth++;
    const found = longest(this.core, at, this);
    this.#depth--;
    return found;
  }

  #depth = 0;
}

/** The longest match of some rules at a piece; of equally long ones the first in the list. */
export function longest(rules: readonly TimeRule[], at: number, context: Context): Found | null {
  let best: { rule: TimeRule; matched: unknown; to: number } | null = null;
  const cursor = new Cursor(context.words, at);
  for (const rule of rules) {
    cursor.at = at;
    const matched = rule.match(cursor, context);
    if (matched !== null && cursor.at > (best?.to ?? at)) best = { rule, matched, to: cursor.at };
  }
  if (!best) return null;
  const { rule, matched, to } = best;
  const read = rule.read(matched, context, at, to);
  return { rule, to, readings: read === null ? [] : 'type' in read ? [read] : read };
}
