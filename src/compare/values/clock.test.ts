import { describe, expect, it } from 'vitest';
import { minutesAround } from './clock.ts';

const minutes = (timex: string, words: string, before = ''): string => {
  const found = minutesAround(timex, words, before);
  return found ? `${found.low}-${found.high}` : 'none';
};

describe('times of day as minutes', () => {
  it.each([
    ['T20:49', '8.49pm', '', '1248-1250'],
    ['T20:40', '8.40pm', 'broke out about ', '1235-1245'],
    ['T21:00', '9pm', 'at ', '1250-1270'],
    ['T21:00', '9pm', 'at around ', '1240-1280'],
    ['T07:00', '7 a.m.', 'Shortly before ', '390-425'],
    ['T07:00', '7 a.m.', 'just after ', '415-450'],
    ['T00:20', '12:20 a.m.', 'at ', '1458-1462'],
  ])('%s in "%s" after "%s": %s', (timex, words, before, expected) => {
    expect(minutes(timex, words, before)).toBe(expected);
  });

  it('reads none where the event was before or after it, or no minute is said', () => {
    expect(minutes('T23:30', '11.30pm', 'was out by ')).toBe('none');
    expect(minutes('T16:00', '4 p.m.', 'had voted as of ')).toBe('none');
    expect(minutes('T24:00', 'midnight', 'an after-')).toBe('none');
    expect(minutes('2024-05-03TEV', 'Friday evening')).toBe('none');
    expect(minutes('T27:10', '27:10 p.m.')).toBe('none');
  });
});
