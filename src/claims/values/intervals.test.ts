/** Which act a length of time stands before or after, and which are no such interval. */
import { describe, expect, it } from 'vitest';
import { statementsOf } from '../testing/story.ts';

const intervalsIn = (text: string): string[] =>
  statementsOf(text).flatMap(({ predicate, intervals }) =>
    intervals.map(({ start, end, side, event }) => `${predicate}: ${text.slice(start, end)} ${side} ${event}`),
  );

describe('how long before or after', () => {
  it.each([
    ['Ada Quill had married two weeks before the shooting.', 'marriage: two weeks before shooting'],
    ['Ada Quill was arrested on 3 May, five days after the fire.', 'arrest: five days after fire'],
    ['Tom Reed died two days after he was shot.', 'death: two days after shooting'],
    ['Three days prior to the crash, Tom Reed was arrested.', 'arrest: Three days before crash'],
    ['About 10 minutes after she was arrested, Ada Quill died.', 'death: About 10 minutes after arrest'],
    ['The arrest came a month after the murder.', 'arrest: a month after killing'],
    ['The referee stopped it 44 seconds into the ninth round.', 'stop: 44 seconds after round'],
  ])('"%s"', (text, interval) => {
    expect(intervalsIn(text)).toEqual([interval]);
  });

  it.each([
    'Ada Quill was on the run for nine weeks after the fire.',
    'Ada Quill was arrested some minutes before 10:30 p.m.',
    'It took two years before Tom Reed was arrested.',
    'Ada Quill was arrested two weeks ago.',
    'A few days before that, Tom Reed was arrested.',
    'Ada Quill spent three months after the crash in hospital.',
    'Ada Quill was sentenced to three years.',
  ])('none: "%s"', (text) => {
    expect(intervalsIn(text)).toEqual([]);
  });

  it('many lengths in a row take no longer than their number', () => {
    expect(intervalsIn(`Ada Quill sang ${'two days before '.repeat(60)}the fire.`).length).toBeLessThanOrEqual(60);
  });
});
