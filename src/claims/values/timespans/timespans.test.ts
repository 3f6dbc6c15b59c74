/** What a length of time is told of, and how: what lasted so long, or lies so far from what. */
import { describe, expect, it } from 'vitest';
import { testimonyOf } from '../../testing/story.ts';

const spansIn = (text: string): string[] => {
  const { reading, statements } = testimonyOf({ path: 'one.txt', text, published: '2024-05-10' });
  const word = (token: number): string => (token < 0 ? '-' : reading.tokens[token]!.lemma.toLowerCase());
  return statements.flatMap(({ timespans }) =>
    timespans.map(
      ({ kind, start, end, event, anchor }) => `${kind} ${text.slice(start, end)}: ${word(event)} ${word(anchor)}`,
    ),
  );
};

describe('lags', () => {
  it.each([
    ['The twins were found 19 months later.', 'after 19 months: find -'],
    ['Ada Quill died nine days after falling from a ladder.', 'after nine days: die fall'],
    ['The two had married two weeks before the flood.', 'before two weeks: marry flood'],
    ['The polls opened four hours late.', 'late four hours: poll -'],
    ['The economist was brought in eight years ago.', 'ago eight years: bring -'],
    ['She had slipped on the stairs nine days earlier.', 'before nine days: slip -'],
    ['Eight minutes on, the first engine came.', 'after Eight minutes: come -'],
    ['He scored with 39 seconds to go.', 'left 39 seconds: score -'],
    ['Within a week of the crash he quit.', 'after a week: quit crash'],
    ['The tram will open 17 months after the day once promised.', 'after 17 months: open day'],
    ['The apology came eight weeks late.', 'late eight weeks: apology -'],
  ])('"%s"', (text, span) => {
    expect(spansIn(text)).toEqual([span]);
  });
});

describe('lengths', () => {
  it.each([
    ['The siege lasted six hours.', 'length six hours: siege -'],
    ['The 13-minute spree ended at the harbour.', 'length 13-minute: spree -'],
    ['The jury gave up after 30 hours of deliberation.', 'length 30 hours: give deliberation'],
    ['Two hours of negotiations followed.', 'length Two hours: follow negotiation'],
    ['No rain has fallen for 47 days.', 'length 47 days: fall -'],
    [
      'The stage took the winner 27 hours, 14 minutes and eight seconds.',
      'length 27 hours, 14 minutes and eight seconds: stage -',
    ],
    ['The patch will be sent out over the next few days.', 'length few days: send -'],
  ])('"%s"', (text, span) => {
    expect(spansIn(text)).toEqual([span]);
  });

  it('"over" is throughout where the verb asks for it, and more than behind "for"', () => {
    const valueIn = (text: string) =>
      testimonyOf({ path: 'one.txt', text }).statements.flatMap(({ timespans }) => timespans)[0]?.value;
    expect(valueIn('He moved money over 19 years.')).toMatchObject({
      low: valueIn('He moved money for 19 years.')!.low,
      high: valueIn('He moved money for 19 years.')!.high,
    });
    expect(valueIn('He moved money for over 19 years.')).toMatchObject({ high: null });
  });

  it('within: so long at most', () => {
    const [span] = testimonyOf({ path: 'one.txt', text: 'The engine was there within 12 minutes.' }).statements.flatMap(
      ({ timespans }) => timespans,
    );
    expect(span?.value.low).toBe(0);
  });
});

it('a sentence of lengths takes no longer than their number', () => {
  expect(spansIn(`Ada Quill sang ${'two days before '.repeat(60)}the fire.`).length).toBeLessThanOrEqual(60);
});
