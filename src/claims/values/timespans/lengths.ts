/** The lengths of time of an article, those within its dates among them: "nine days", and the same in "nine days earlier". */
import { findAmounts } from '../../../language/amounts/find-amounts.ts';
import { duration } from '../../../language/amounts/rules/duration.ts';
import type { Amount, Reading, TimeExpression } from '../../../model/reading.ts';

/** A time that is told by its distance from another one holds a length of time. */
const DISTANT = /\b(?:ago|later|earlier|before|after|afterwards?|on|hence|since|previously|from now|from today)$/i;
const COMING = /\b(?:next|past|last|first|coming|following|few|previous)\b/i;
/** "The next few days": a few days. */
const FEW = /\b(?:few|several|couple)\b/i;

/** The lengths of time of a reading in text order. */
export function lengthsOf({ text, times, amounts }: Reading): Amount[] {
  const own = joined(
    text,
    amounts.filter(({ kind }) => kind === 'duration'),
  );
  const known = new Set(own.map(({ start }) => start));
  const within = times.flatMap((time): Amount[] => {
    const amount = lengthIn(text, time);
    return amount && !known.has(amount.start) && !own.some(({ start, end }) => start < amount.end && amount.start < end)
      ? [amount]
      : [];
  });
  return [...own, ...within].sort((a, b) => a.start - b.start || a.end - b.end);
}

const PARTS = /^(?:,| and|, and)? $/;

/** "27 hours, 14 minutes and eight seconds": one length. */
function joined(text: string, lengths: readonly Amount[]): Amount[] {
  const found: Amount[] = [];
  for (const length of lengths) {
    const last = found.at(-1);
    const isPart =
      last &&
      last.low !== null &&
      last.low === last.high &&
      length.low !== null &&
      length.low === length.high &&
      length.low < last.low / 2 &&
      PARTS.test(text.slice(last.end, length.start)) &&
      length.ofToken < 0;
    if (isPart) {
      const days = Math.round((last.low! + length.low!) * 1e6) / 1e6;
      found[found.length - 1] = { ...last, end: length.end, low: days, high: days };
    } else found.push(length);
  }
  return found;
}

/** The length of time that a time begins with, or null. */
function lengthIn(text: string, { start, end, type }: TimeExpression): Amount | null {
  const words = text.slice(start, end);
  if (type === 'SET' || !(DISTANT.test(words) || (type === 'DURATION' && COMING.test(words)))) return null;
  const few = FEW.exec(words);
  const [from, read] = few ? [few.index, `a ${words.slice(few.index)}`] : [0, words];
  const shift = few ? 'a '.length : 0;
  const sentence = {
    start: 0,
    end: read.length,
    firstToken: 0,
    endToken: 0,
    block: 'paragraph',
    paragraph: 0,
  } as const;
  const [found] = findAmounts({ text: read, sentences: [sentence], tokens: [] }, [], [duration]);
  if (!found) return null;
  const at = start + from;
  return { ...found, start: at + Math.max(0, found.start - shift), end: at + found.end - shift };
}
