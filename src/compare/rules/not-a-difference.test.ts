/**
 * Two articles that look as if they differed, and do not, by the rule that could take them for a difference. Beside every
 * family stand controls: pairs of the same kind that do differ.
 */
import { describe, expect, it } from 'vitest';
import { linesOf, storyOf } from '../../claims/testing/story.ts';

type Pair = readonly [one: string, other: string];

interface Family {
  readonly same: readonly Pair[];
  readonly differ: readonly Pair[];
}

const FAMILIES: Readonly<Record<string, Family>> = {
  'actor-facts: other days of a person': {
    same: [
      ['Ada Quill was arrested on 3 May 2021.', 'Ada Quill was released from prison on 6 June 2021.'],
      ['Ada Quill was arrested on 3 May 2021.', 'Ada Quill was charged with fraud on 6 May 2021.'],
      ['Ada Quill was arrested in May 2021.', 'Ada Quill was arrested on 3 May 2021.'],
      ['Ada Quill was arrested in 2021.', 'Ada Quill was arrested in May 2021.'],
      ['Ada Quill was born on 3 May 1980.', 'Ada Quill died on 6 June 2021.'],
      ['Ada Quill married Tom Reed in 2010.', 'Ada Quill met Tom Reed in 2004.'],
      ['Ada Quill was convicted on 3 May 2021.', 'Ada Quill was sentenced on 6 June 2021.'],
      ['Ada Quill resigned on 3 May 2021.', 'Ada Quill was appointed on 6 June 2017.'],
      ['Ada Quill was arrested on 3 May 2021.', 'Ada Quill will be sentenced on 6 June 2021.'],
      ['Ada Quill was sentenced on 3 May 2021.', 'Ada Quill could be sentenced on 6 June 2021.'],
      ['Ada Quill was sentenced on 3 May 2021.', 'Ada Quill was to be sentenced on 6 June 2021 but fell ill.'],
      ['Ada Quill was arrested on 3 May 2021.', 'Police searched for Ada Quill on 1 May 2021.'],
    ],
    differ: [
      ['Ada Quill was arrested on 3 May 2021.', 'Ada Quill was arrested on 6 June 2021.'],
      ['Ada Quill was born in 1980.', 'Ada Quill was born in 1975.'],
    ],
  },
  'actor-facts: other terms and sums of a person': {
    same: [
      ['Ada Quill was sentenced to three years in prison.', 'Ada Quill could be sentenced to ten years in prison.'],
      ['Ada Quill was sentenced to three years in prison.', 'Ada Quill faces up to ten years in prison.'],
      ['Ada Quill was sentenced to three years in prison.', 'Prosecutors wanted Ada Quill to be sentenced to ten years in prison.'],
      ['Ada Quill was sentenced to three years in prison.', 'Ada Quill was sentenced to 36 months in prison.'],
      ['Ada Quill was sentenced to three years in prison.', 'Ada Quill served two years in prison.'],
      ['Ada Quill was sentenced to three years in prison.', 'Ada Quill was sentenced to 200 hours of community service.'],
      ['Ada Quill was fined $2,000.', 'Ada Quill was told to pay $9,000 to the choir.'],
      ['Ada Quill pleaded guilty to fraud.', 'Ada Quill was accused of arson.'],
      ['Ada Quill pleaded guilty to fraud.', 'Ada Quill pleaded not guilty to arson.'],
      ['Ada Quill pleaded guilty to fraud.', 'Ada Quill pleaded guilty to wire fraud.'],
      ['Ada Quill pleaded guilty to fraud.', 'Ada Quill was acquitted of theft.'],
      ['Ada Quill was convicted of fraud.', 'Ada Quill was convicted of a range of charges.'],
      ['Ada Quill was convicted of murder.', 'Ada Quill was convicted of the shooting of two neighbours.'],
    ],
    differ: [
      ['Ada Quill was sentenced to three years in prison.', 'Ada Quill was sentenced to 30 months in prison.'],
      ['Ada Quill pleaded guilty to fraud.', 'Ada Quill pleaded guilty to arson.'],
    ],
  },
  'ages': {
    same: [
      ['Ada Quill, 34, was at the wheel.', 'The car of Ada Quill, 34, was found.'],
      ['Ada Quill, 34, was at the wheel.', 'Ada Quill was at the wheel on 12 May.'],
      ['Ada Quill, 34, was at the wheel.', 'Ada Quill has worked there for 12 years.'],
      ['Ada Quill, 34, was at the wheel.', 'Ada Quill was 12 when she moved to Norvale.'],
      ['Ada Quill, 34, was at the wheel.', 'Ada Quill, a mother of two, was at the wheel.'],
      ['Ada Quill, 34, was at the wheel.', 'Ada Quill, in her thirties, was at the wheel.'],
      ['Ada Quill, 34, and Tom Reed, 41, were at home.', 'Tom Reed, 41, and Ada Quill, 34, were at home.'],
      ['Ada Quill, 34, was at the wheel.', 'Ada Quill, number 41, won the race.'],
    ],
    differ: [['Ada Quill, 34, was at the wheel.', 'Ada Quill, 41, was at the wheel.']],
  },
  'event-counts': {
    same: [
      ['The fire killed 12 people.', 'The fire could kill 30 people.'],
      ['The fire killed 12 people.', 'The fire did not kill 30 people.'],
      ['The fire killed 12 people.', 'The fire threatened 30 people.'],
      ['The fire killed 12 people.', 'The fire killed 12 people, among them two children.'],
      ['The fire killed 12 people.', 'The fire killed at least ten people.'],
      ['The fire killed 12 people.', 'The fire killed about a dozen people.'],
      ['The fire killed 12 people.', 'The fire injured 30 people.'],
      ['The fire killed 12 people.', 'Firefighters rescued 30 people.'],
      ['The fire killed 12 people.', 'The fire left 30 people homeless.'],
      ['The fire killed 12 people.', 'Some 30 people fled the fire.'],
      ['The fire killed 12 people.', 'The fire killed 30 sheep.'],
      ['The fire killed 12 people.', 'Nobody knew whether the fire killed 30 people.'],
      ['The storm injured 20 people.', 'Two of the injured people are in hospital.'],
      ['Police arrested nine people.', 'Police questioned 40 people.'],
      ['Police arrested nine people.', 'Police want to arrest 40 people.'],
    ],
    differ: [
      ['The fire killed 12 people.', 'The fire killed 30 people.'],
      ['The storm injured 20 people.', 'The storm injured 45 people.'],
    ],
  },
  'event-facts': {
    same: [
      ['The fire broke out on 3 May 2021.', 'The fire was put out on 5 May 2021.'],
      ['The fire was caused by a heater.', 'The fire was not caused by a candle.'],
      ['The fire was caused by a heater.', 'The fire may have been caused by a candle.'],
      ['The fire was caused by a heater.', 'Police asked if the fire was caused by a candle.'],
      ['The fire was caused by a heater.', 'The smoke was caused by a candle.'],
      ['The fire was caused by a heater.', 'The fire was caused by an electric heater.'],
      ['The quake had a magnitude of 6.1.', 'The quake had a depth of 9 kilometres.'],
      ['The 6.1-magnitude quake struck Ostra.', 'A 4.2-magnitude aftershock followed.'],
      ['The quake struck on 3 May 2021.', 'Relief came to Ostra on 6 May 2021.'],
      ['The trial lasted three weeks.', 'The jury talked for two days.'],
      [
        'Ada Quill was sentenced to three years in prison.',
        'Ada Quill was sentenced to five years of probation.',
      ],
    ],
    differ: [['The fire was caused by a heater.', 'The fire was caused by a candle.']],
  },
  'event-times': {
    same: [
      ['The boiler was inspected in March 2020.', 'The boiler was built in October 2011.'],
      ['The boiler was inspected in March 2020.', 'The bridge was inspected in October 2011.'],
      ['The boiler was inspected in March 2020.', 'The boiler will be inspected in October 2021.'],
      ['The boiler was inspected in March 2020.', 'The boiler should have been inspected in October 2020.'],
      ['The boiler was inspected in March 2020.', 'The boiler was not inspected in October 2020.'],
      ['The boiler was inspected in March 2020.', 'The boiler was inspected in spring 2020.'],
      ['The boiler was inspected in March 2020.', 'Was the crane inspected in October 2020?'],
      ['The choir sang on 3 May 2021.', 'The choir sings again on 6 June 2021.'],
    ],
    differ: [['The boiler was inspected in March 2020.', 'The boiler was inspected in October 2020.']],
  },
  'roles and names': {
    same: [
      ['Ada Quill is the founder of the Norvale Choir.', 'Ada Quill is a founder of the Norvale Choir.'],
      ['Ada Quill is the founder of the Norvale Choir.', 'Ada Quill is the director of the Norvale Choir.'],
      ['Ada Quill is the founder of the Norvale Choir.', 'Tom Reed is a co-founder of the Norvale Choir.'],
      ['Ada Quill spoke. Quill left.', 'Dr. Ada Quill spoke. Ms. Quill left.'],
      ['Catherine Marsh spoke in Norvale.', 'Cathy Marsh spoke in Norvale.'],
      ['Ada B. Quill spoke in Norvale.', 'Ada Quill spoke in Norvale.'],
      ['José Marsh spoke in Norvale.', 'Jose Marsh spoke in Norvale.'],
      ['The Norvale Water Board met.', 'The water board met in Norvale.'],
      ['Tom Reed and Tim Reed spoke.', 'Tim Reed and Tom Reed spoke.'],
      ['Tom Reed Jr. spoke in Norvale.', 'Tom Reed spoke in Norvale.'],
    ],
    differ: [['Ada Quill is the founder of the Norvale Choir.', 'Ada Quill is a co-founder of the Norvale Choir.']],
  },
  'polarity': {
    same: [
      ['The gate of the yard was locked.', 'The gate of the yard was not guarded.'],
      ['The gate of the yard was locked.', 'The door of the mill was not locked.'],
      ['The gate of the yard was locked.', 'If the gate of the yard was not locked, anyone could enter.'],
      ['The gate of the yard was locked.', 'Police asked why the gate of the yard was not locked sooner.'],
      ['Ada Quill signed the letter.', 'Ada Quill did not write the letter.'],
      ['Ada Quill signed the letter.', 'Tom Reed did not sign the letter.'],
      ['Ada Quill signed the letter.', 'Ada Quill might not sign the letter.'],
      ['The council approved the plan.', 'The council has not yet discussed the plan.'],
      ['The council approved the plan.', 'The council did not only approve the plan but praised it.'],
      ['Divers found the boat.', 'Divers did not find the anchor.'],
    ],
    differ: [],
  },
  'wording': {
    same: [
      ['"The crane had not been checked for years," said Tom Reed.', '"The crane had not been checked," said Tom Reed.'],
      ['"The crane had not been checked for years," said Tom Reed.', '"The crane had not been checked for years", Tom Reed said.'],
      ['"The crane had not been checked for years," said Tom Reed.', 'Tom Reed said the crane had not been looked at for years.'],
      ['"The crane had not been checked for years," said Tom Reed.', '"The bridge had been closed for a long time," said Tom Reed.'],
      ['"The crane had not been checked for years," said Tom Reed.', '"The crane ... had not been checked for years," said Tom Reed.'],
      ['"We did not know that it was unsafe," said Tom Reed.', '"We didn’t know that it was unsafe," said Tom Reed.'],
      ['"We will rebuild the harbour wall," said Tom Reed.', '“We will rebuild the harbour wall”, said Tom Reed.'],
      ['"We will rebuild the harbour wall," said Tom Reed.', '"We will rebuild the harbour wall [of Ostra]," said Tom Reed.'],
    ],
    differ: [
      ['"The crane had not been checked for years," said Tom Reed.', '"The crane had not been inspected for years," said Tom Reed.'],
    ],
  },
  'stages: a case that moves on': {
    same: [
      ['Ada Quill was arrested.', 'Ada Quill was charged with fraud.'],
      ['Ada Quill was charged with fraud.', 'Ada Quill was convicted of fraud.'],
      ['Ada Quill pleaded not guilty to fraud.', 'Ada Quill was convicted of fraud.'],
      ['Ada Quill was convicted of fraud.', 'Ada Quill appealed against her conviction of fraud.'],
      ['Ada Quill was sentenced.', 'Ada Quill was released from prison.'],
      ['Ada Quill was charged with fraud.', 'Ada Quill was cleared of fraud.'],
    ],
    differ: [],
  },
}; // biome-ignore format: one table

const differences = ([one, other]: Pair): string[] =>
  linesOf(
    storyOf(
      { path: '1.txt', outlet: 'The Norvale Lamp', published: '2024-05-10', text: one },
      { path: '2.txt', outlet: 'Harrow Post', published: '2024-05-10', text: other },
    ),
    'differ',
  );

describe.each(Object.entries(FAMILIES))('%s', (_, { same, differ }) => {
  it.each(same)('%s / %s', (one, other) => {
    expect(differences([one, other])).toEqual([]);
    expect(differences([other, one])).toEqual([]);
  });

  if (differ.length > 0)
    it.each(differ)('control: %s / %s', (one, other) => {
      expect(differences([one, other])).toHaveLength(1);
    });
});

/** False alarms that are known; a pair that passes moves up. */
const KNOWN: readonly Pair[] = [['Ada Quill was fined $2,000.', 'Ada Quill stole $9,000.']];

describe('known false alarms', () => {
  it.fails.each(KNOWN)('%s / %s', (one, other) => {
    expect(differences([one, other])).toEqual([]);
  });
});
