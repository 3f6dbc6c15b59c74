/** Dates, lengths of time, figures and offences belong to the predicate that they hang on, and to no other. */
import { describe, expect, it } from 'vitest';
import type { Aspect } from '../../model/point.ts';
import { statementsOf } from '../testing/story.ts';

/** "arrest: 3 May 2021" for every statement of an inventory concept with a value of the aspect, without repeats. */
function valuesIn(text: string, aspect: Aspect): string[] {
  const lines = statementsOf(text)
    .filter(({ known }) => known)
    .flatMap(({ predicate, values }) =>
      values
        .filter((value) => value.aspect === aspect)
        .map(({ start, end }) => `${predicate}: ${text.slice(start, end)}`),
    );
  return [...new Set(lines)].sort();
}

type Case = readonly [text: string, ...lines: readonly string[]];

const DATES: readonly Case[] = [
  ['Ada Quill was arrested on 3 May 2021.', 'arrest: 3 May 2021'],
  ['On 3 May 2021, police arrested Ada Quill.', 'arrest: 3 May 2021'],
  [
    'Ada Quill was arrested on 3 May 2021 and convicted on 6 June 2022.',
    'arrest: 3 May 2021',
    'conviction: 6 June 2022',
  ],
  [
    'Ada Quill, who was arrested on 3 May 2021, was convicted on 6 June 2022.',
    'arrest: 3 May 2021',
    'conviction: 6 June 2022',
  ],
  ['Her arrest on 3 May 2021 made news.', 'arrest: 3 May 2021'],
  ['Ada Quill was born in 1980.', 'birth: 1980'],
  ['Ada Quill was arrested. She moved to Norvale in 2019.'],
  ['Police arrest 300 people every Monday.'],
  ['Ada Quill was arrested following the shooting Saturday in Norvale.', 'shooting: Saturday'],
  ['Ada Quill was arrested after the fire on 3 May 2021.', 'arrest: 3 May 2021'],
  ['Ada Quill was arrested Saturday after the fire.', 'arrest: Saturday'],
  ['Ada Quill, one of the great stars of the 1940s, died in her sleep.'],
  [
    'The mill burned in 1967. That same year he shot and killed a bear in Norvale.',
    'fire: 1967',
    'death: That same year',
  ],
  ['Ada Quill, 21, of 2152 Reed Lane, was charged on 3 May 2021 with fraud.', 'charge: 3 May 2021'],
];

const DURATIONS: readonly Case[] = [
  ['Ada Quill was sentenced to three years in prison.', 'sentence: three years'],
  ['Ada Quill received a 30-month sentence.', 'sentence: 30-month'],
  ['Ada Quill served 21 months in prison.', 'serving: 21 months'],
  [
    'Ada Quill was sentenced to three years in prison and served 21 months in prison.',
    'sentence: three years',
    'serving: 21 months',
  ],
  ['Ada Quill was sentenced. She had lived in Norvale for ten years.'],
];

const COUNTS: readonly Case[] = [
  ['The fire killed 12 people.', 'death: 12'],
  ['The fire killed 12 people and injured 30.', 'death: 12', 'injury: 30'],
  ['12 people died and 30 people were injured.', 'death: 12', 'injury: 30'],
  ['Police arrested 15 men.', 'arrest: 15'],
  ['The storm destroyed 40 houses.', 'damage: 40'],
  ['Police arrested a man. The town has 300 houses.'],
];

const AMOUNTS: readonly Case[] = [
  ['Orla Foods bought the mill for $20 million.', 'acquisition: $20 million'],
  ['The court fined Orla Foods $3 million.', 'fine: $3 million'],
];

const OFFENCES: readonly Case[] = [
  ['Ada Quill was charged with fraud.', 'charge: fraud'],
  ['Ada Quill was convicted of fraud and theft.', 'conviction: fraud and theft'],
  ['Ada Quill pleaded guilty to fraud.', 'plea-guilty: fraud'],
  ['Ada Quill pleaded not guilty to fraud.', 'plea-not-guilty: fraud'],
  ['Ada Quill was found guilty of arson.', 'conviction: arson'],
  ['Ada Quill was arrested for theft.', 'arrest: theft'],
  ['Ada Quill was charged with murder and convicted of manslaughter.', 'charge: murder', 'conviction: manslaughter'],
  ['Ada Quill was charged on 3 May 2021.'],
  ['Ada Quill was charged in Norvale.'],
  ['Ada Quill was arrested on Friday.'],
  ['Ada Quill was convicted by a jury.'],
  ['Ada Quill was acquitted of all charges.'],
  ['Ada Quill was convicted on all counts.'],
];

const AGES: readonly Case[] = [
  ['Ada Quill, 34, was arrested.', 'age: 34'],
  ['Ada Quill, a 34-year-old teacher, was arrested.', 'age: 34-year-old'],
  ['The 34-year-old bridge fell.'],
  ['Ada Quill paid 34 crowns.'],
];

const CAUSES: readonly Case[] = [
  ['The fire was caused by a faulty heater.', 'fire: a faulty heater'],
  ['A faulty heater caused the fire.', 'fire: A faulty heater'],
  ['The fire caused alarm.'],
  ['The fire was filmed by a neighbour.'],
];

const ROLES: readonly Case[] = [
  ['Ada Quill is the founder of the Norvale Choir.', 'role: founder'],
  ['Ada Quill is a co-founder of the Norvale Choir.', 'role: co-founder'],
  ['Ada Quill sang in the Norvale Choir.'],
];

describe.each([
  ['date', DATES],
  ['duration', DURATIONS],
  ['count', COUNTS],
  ['amount', AMOUNTS],
  ['offence', OFFENCES],
  ['age', AGES],
  ['cause', CAUSES],
  ['role', ROLES],
] as const)('%s', (aspect, cases) => {
  it.each(cases.map(([text, ...lines]) => [text, lines] as const))('"%s" gives %j', (text, lines) => {
    expect(valuesIn(text, aspect)).toEqual([...lines].sort());
  });
});

/** What a figure counts or is paid in, and what narrows it. */
const nounsIn = (text: string): string[] =>
  statementsOf(text).flatMap(({ values }) =>
    values
      .filter(({ aspect }) => aspect === 'count' || aspect === 'amount' || aspect === 'duration')
      .map((value) => `${text.slice(value.start, value.end)} ${value.of} ${value.narrowing.join()}`.trim()),
  );

describe('what is counted', () => {
  it.each([
    ['The 12-member jury left the court.', '12 member jury'],
    ['A 284-unit complex burned down.', '284 unit complex'],
    ['The court gave her $5 million in damages.', '$5 million damage'],
    ['Ada Quill made $3 million in 2010.', '$3 million'],
    ['Her blood-alcohol level was 0.41.', '0.41'],
    ['The owner had given Reed two contract extensions.', 'two extension'],
    ['Orla Foods made Quill an eight-year, $200 million offer.', 'eight-year offer; $200 million offer'],
    ['Orla Foods offered $160 million over eight years.', '$160 million; eight years'],
    ['Police pulled her over a few blocks away.', 'a few block'],
    ['The car drove at up to 120 miles per hour.', 'up to 120 miles per hour'],
    ['Ada Quill was on the run for nine weeks after the fire.', 'nine weeks'],
    ['Ada Quill boarded the ferry at 1230 hours.', ''],
    ['Ada Quill was released nine weeks after the fire.', ''],
  ])('"%s": %s', (text, counted) => {
    expect(nounsIn(text)).toEqual(counted === '' ? [] : counted.split('; '));
  });
});

it('every value and participant stands in its article, and every value inside its statement', () => {
  for (const [text] of [...DATES, ...DURATIONS, ...COUNTS, ...AMOUNTS, ...OFFENCES, ...AGES, ...CAUSES, ...ROLES])
    for (const { start, end, values, participants } of statementsOf(text)) {
      expect([0 <= start, start < end, end <= text.length]).toEqual([true, true, true]);
      for (const value of values) expect([value.start >= start, value.end <= end]).toEqual([true, true]);
      for (const { span } of participants) expect(text.slice(span.start, span.end).trim()).not.toBe('');
    }
});
