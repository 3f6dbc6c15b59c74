/** Ordinals that count, and those that name one of several. */
import { describe, expect, it } from 'vitest';
import { statementsOf } from '../testing/story.ts';
import { ORDINAL } from './ordinals.ts';

const read = (text: string): string[] =>
  statementsOf(text).flatMap(({ values }) =>
    values.flatMap(({ value, of, start, end }) =>
      value.type === 'number' && (value.unit === ORDINAL || /^[^ ]*(?:th|st|rd|nd)$/.test(text.slice(start, end)))
        ? [`${text.slice(start, end)} ${of}`]
        : [],
    ),
  );

describe('an ordinal that says how many there were', () => {
  it.each([
    ['It was the fifth outage since last March.', 'fifth outage'],
    ['It was her fourth victory of the season.', 'fourth victory'],
    ['The Otters beat the Herons on Saturday for their ninth straight win.', 'ninth win'],
    ['The strike went on for the seventh straight day.', 'seventh day'],
    ['A third consecutive loss followed in May.', 'third loss'],
    ['Ada Quill is the fourth head coach since Orla Venn took over.', 'fourth coach'],
    ['After her third marriage failed, Ada Quill left Norvale.', 'third marriage'],
    ['Ada Quill cleared the bar at the third attempt.', 'third attempt'],
    ['Ada Quill took the title for the third time.', 'third time'],
    ['Ben Vale was sent off in the 57th minute.', '57th minute'],
    ['Ada Quill will be the fifth Otters coach in four years.', 'fifth coach'],
    ['It was the third time that she declined.', 'third time'],
    ['Rain fell on the eighth day of protests.', 'eighth day'],
    ['It was the first fire in the valley in 30 years.', 'first fire'],
  ])('%s', (text, value) => {
    expect(read(text)).toContain(value);
  });
});

describe('an ordinal that tells one from others', () => {
  it.each([
    ['The second suspect was held in Norvale.'],
    ['Police arrested a third man.'],
    ['Ada Quill lives on the third floor.'],
    ['She works at 12 Third Street.'],
    ['Sales rose in the second quarter.'],
    ['The second-round loss hurt.'],
    ['It was the second-best result of the year.'],
    ['The first four games were lost.'],
    ['He was charged with murder in the first degree.'],
    ["Friday's second semi-final was put off."],
    ['Her first reaction was anger.'],
    ['The ruling came at the 11th hour.'],
    ['Ada Quill read the third chapter.'],
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
