import type { AmountRule } from '../rule.ts';
import type { Word } from '../words.ts';

/** What says that digits with a colon are a length of time: how long is left, how long a race took. */
const AFTER = /^(?:left|remaining|elapsed|gone|played)$/;
const BEFORE =
  /^(?:clocked|ran|run|timed|covered|swam|finished|did|won|completed|rode|skated|rowed|time|times|record|mark|best|lead|led|leads|ahead|behind|trails?|trailed|deficit|gap)$/;
const ORDER =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last|opening|overtime|half|period|quarter|round|\d+)$/;
const REACH = 4;
const HOUR = 60;

/** Lengths of time by the stop-watch, in days. */
export const clockLength: AmountRule = {
  name: 'clock-length',
  what: 'A length of time by the stop-watch, in days: "in 1:42.86", "13:41 to go", "at 2:14 of the ninth round", "finished in 2:04:17".',
  examples: [
    { text: 'won in 1:42.86', found: '1:42.86', kind: 'duration', low: 0.001191, high: 0.001191, unit: 'day' },
    { text: 'with 13:41 to go', found: '13:41', kind: 'duration', low: 0.009502, high: 0.009502, unit: 'day' },
    { text: 'with 3:12 left in the third', found: '3:12', kind: 'duration', low: 0.002222, high: 0.002222, unit: 'day' },
    { text: 'at 2:14 of the ninth round', found: '2:14', kind: 'duration', low: 0.001551, high: 0.001551, unit: 'day' },
    { text: 'finished in 2:04:17', found: '2:04:17', kind: 'duration', low: 0.086308, high: 0.086308, unit: 'day' },
    { text: 'did it in 34:48 on Wednesday', found: '34:48', kind: 'duration', low: 0.024167, high: 0.024167, unit: 'day' },
  ], // biome-ignore format: one table
  not: [
    'at 10:30', 'John 3:16', 'a ratio of 2:1', 'at 2:14 p.m.', 'by 10:30 on Friday', 'from 9:15 to 10:45', 'from 9:15 to go home', 'a 16:9 screen', 'won 10:4', 'finished at 10:30', 'version 1:42.8:6', 'in 10:30', 'until 10:30 to play safe', 'won at 10:30 in the morning',
  ], // biome-ignore format: one list
  match: (c) => {
    const { words, at } = c;
    const [whole, colon, part] = [words[at], words[at + 1], words[at + 2]];
    if (!whole || !/^\d{1,3}$/.test(whole.text) || colon?.text !== ':' || colon.spaced || !part || part.spaced)
      return null;
    const decimals = /^[0-5]\d\.\d{1,3}$/.test(part.text);
    if (!decimals && !/^[0-5]\d$/.test(part.text)) return null;
    if (!whole.spaced && words[at - 1] && words[at - 1]!.text !== '(') return null;
    const third = words[at + 3]?.text === ':' && !words[at + 3]!.spaced ? words[at + 4] : undefined;
    const isLong = !decimals && third !== undefined && !third.spaced && /^[0-5]\d(?:\.\d{1,3})?$/.test(third.text);
    if (third && !isLong) return null;
    const end = isLong ? at + 5 : at + 3;
    if (words[end] && !words[end]!.spaced && words[end]!.kind !== 'mark') return null;
    if (!decimals && !isLength(words, at, end, isLong)) return null;
    c.at = end;
    const seconds = isLong
      ? (Number(whole.text) * HOUR + Number(part.text)) * HOUR + Number(third!.text)
      : Number(whole.text) * HOUR + Number(part.text);
    const days = Math.round((seconds / 86400) * 1e6) / 1e6;
    return { kind: 'duration', low: days, high: days, approximate: false, unit: 'day', of: -1 };
  },
};

function isLength(words: readonly Word[], at: number, end: number, isLong: boolean): boolean {
  const next = (i: number): string => words[end + i]?.lower ?? '';
  const before = words[at - 1]?.lower ?? '';
  const isLeft = before !== 'from' && before !== 'until' && before !== 'by';
  if (isLeft && (AFTER.test(next(0)) || (next(0) === 'to' && /^(?:play|go|spare)$/.test(next(1))))) return true;
  if (isLeft && next(0) === 'on' && next(1) === 'the' && next(2) === 'clock') return true;
  if (/^(?:of|in|into)$/.test(next(0)) && next(1) === 'the' && ORDER.test(next(2))) return true;
  if (!/^(?:in|of|by|was|at)$/.test(before)) return false;
  for (let i = at - 2; i >= 0 && i >= at - 2 - REACH; i--) {
    if (words[i]!.kind === 'break' || words[i]!.sentence !== words[at]!.sentence) return false;
    if (BEFORE.test(words[i]!.lower))
      return before === 'in' || before === 'of' || (before === 'by' && !isLong) || before === 'was';
  }
  return isLong && before === 'in';
}
