/**
 * Values that look different and are not. Each case has a control: the same article beside one that does contradict it,
 * so that a case cannot pass because nothing was read.
 */
import { describe, expect, it } from 'vitest';
import { linesOf, storyOf } from '../claims/testing/story.ts';

/** What makes them fit, two texts of one day, and a text that contradicts the first. */
type Case = readonly [why: string, one: string, other: string, contradiction: string];

const counts: readonly Case[] = [
  [
    'rounded',
    'The storm left 1,980 people homeless.',
    'The storm left 2,000 people homeless.',
    'The storm left 2,300 people homeless.',
  ],
  ['about', 'The fire killed 21 people.', 'The fire killed about 20 people.', 'The fire killed about 40 people.'],
  ['around', 'The fire killed 48 people.', 'The fire killed around 50 people.', 'The fire killed around 90 people.'],
  [
    'more than',
    'The fire killed 24 people.',
    'The fire killed more than 20 people.',
    'The fire killed more than 30 people.',
  ],
  [
    'at least',
    'The fire killed 31 people.',
    'The fire killed at least 20 people.',
    'The fire killed at least 40 people.',
  ],
  ['dozens', 'The fire killed 43 people.', 'The fire killed dozens of people.', 'The fire killed hundreds of people.'],
  [
    'hundreds',
    'The fire injured 340 people.',
    'The fire injured hundreds of people.',
    'The fire injured dozens of people.',
  ],
  ['up to', 'The fire killed 18 people.', 'The fire killed up to 20 people.', 'The fire killed 23 people.'],
  ['nearly', 'The fire killed 198 people.', 'The fire killed nearly 200 people.', 'The fire killed nearly 300 people.'],
  [
    'word and digit',
    'The fire killed 12 people.',
    'The fire killed twelve people.',
    'The fire killed thirteen people.',
  ],
  ['a dozen', 'The fire killed 12 people.', 'The fire killed a dozen people.', 'The fire killed two dozen people.'],
  [
    'active and passive',
    'The fire killed 12 people.',
    '12 people were killed in the fire.',
    '14 people were killed in the fire.',
  ],
  ['verb and verb', 'The fire killed 12 people.', 'In the fire, 12 people died.', 'In the fire, 15 people died.'],
  [
    'separators',
    'The flood left 12,000 people homeless.',
    'The flood left 12000 people homeless.',
    'The flood left 31,000 people homeless.',
  ],
  [
    'more, in addition',
    'The fire killed 12 people.',
    'The fire killed three more people.',
    'The fire killed 13 people.',
  ],
  ['other people', 'The fire killed 12 people.', 'The fire killed three other people.', 'The fire killed 16 people.'],
  ['other fate', 'The fire killed 12 people.', 'The fire injured 30 people.', 'The fire killed 30 people.'],
  [
    'a part with its total',
    'The fire killed 12 people.',
    'The fire killed three people on Monday. In all, the fire killed 12 people.',
    'In all, the fire killed 19 people.',
  ],
  [
    'children among them',
    'The fire killed 12 people.',
    'The fire killed three children.',
    'The fire killed 17 people.',
  ],
  ['women among them', 'The storm injured 40 people.', 'The storm injured nine women.', 'The storm injured 49 people.'],
  [
    'firefighters among them',
    'The fire injured 30 people.',
    'The fire injured four firefighters.',
    'The fire injured 34 people.',
  ],
  ['another thing seized', 'Officers seized 17 rifles.', 'Officers seized 12 boats.', 'Officers seized 12 rifles.'],
  [
    'another thing damaged',
    'The flood damaged 40 houses.',
    'The flood damaged 12 boats.',
    'The flood damaged 60 houses.',
  ],
];

const amounts: readonly Case[] = [
  [
    'rounded sum',
    'Orla Foods bought the mill for $19.8 million.',
    'Orla Foods bought the mill for $20 million.',
    'Orla Foods bought the mill for $25 million.',
  ],
  [
    'nearly',
    'Orla Foods bought the mill for $19.8 million.',
    'Orla Foods bought the mill for nearly $20 million.',
    'Orla Foods bought the mill for nearly $30 million.',
  ],
  [
    'more than',
    'Orla Foods bought the mill for $22 million.',
    'Orla Foods bought the mill for more than $20 million.',
    'Orla Foods bought the mill for more than $30 million.',
  ],
  [
    'written out',
    'Orla Foods bought the mill for $20 million.',
    'Orla Foods bought the mill for $20,000,000.',
    'Orla Foods bought the mill for $2,000,000.',
  ],
  [
    'other currency',
    'Orla Foods bought the mill for $20 million.',
    'Orla Foods bought the mill for €18 million.',
    'Orla Foods bought the mill for $26 million.',
  ],
  [
    'other aspect',
    'Orla Foods bought the mill for $20 million.',
    'Orla Foods bought the mill in 2019. It spent $3 million on repairs.',
    'Orla Foods bought the mill for $26 million.',
  ],
];

const durations: readonly Case[] = [
  [
    'other unit',
    'Ada Quill was sentenced to three years in prison.',
    'Ada Quill was sentenced to 36 months in prison.',
    'Ada Quill was sentenced to 30 months in prison.',
  ],
  [
    'hedged',
    'Ada Quill was sentenced to 21 months in prison.',
    'Ada Quill was sentenced to nearly two years in prison.',
    'Ada Quill was sentenced to four years in prison.',
  ],
  [
    'more than',
    'Ada Quill was sentenced to 30 months in prison.',
    'Ada Quill was sentenced to more than two years in prison.',
    'Ada Quill was sentenced to more than three years in prison.',
  ],
  [
    'as a modifier',
    'Ada Quill was sentenced to three years in prison.',
    'Ada Quill received a three-year sentence.',
    'Ada Quill received a two-year sentence.',
  ],
  [
    'half years',
    'Ada Quill was sentenced to 30 months in prison.',
    'Ada Quill was sentenced to two and a half years in prison.',
    'Ada Quill was sentenced to three and a half years in prison.',
  ],
  [
    'at least',
    'Ada Quill was sentenced to five years in prison.',
    'Ada Quill was sentenced to at least four years in prison.',
    'Ada Quill was sentenced to four years in prison.',
  ],
  [
    'time served is not the sentence',
    'Ada Quill was sentenced to three years in prison.',
    'Ada Quill served 21 months in prison.',
    'Ada Quill was sentenced to 21 months in prison.',
  ],
];

const dates: readonly Case[] = [
  [
    'finer day',
    'Ada Quill was arrested in May 2021.',
    'Ada Quill was arrested on 3 May 2021.',
    'Ada Quill was arrested on 3 June 2021.',
  ],
  [
    'finer month',
    'Ada Quill was arrested in 2021.',
    'Ada Quill was arrested in May 2021.',
    'Ada Quill was arrested in May 2020.',
  ],
  [
    'other style',
    'Ada Quill was arrested on 3 May 2021.',
    'Ada Quill was arrested on May 3, 2021.',
    'Ada Quill was arrested on May 5, 2021.',
  ],
  [
    'early in the year',
    'Ada Quill was released from prison in February 2024.',
    'Ada Quill was released from prison in early 2024.',
    'Ada Quill was released from prison in July 2023.',
  ],
  [
    'late in the year',
    'Ada Quill was born in November 1980.',
    'Ada Quill was born in late 1980.',
    'Ada Quill was born in March 1980.',
  ],
  ['decade', 'Ada Quill was born in 1984.', 'Ada Quill was born in the 1980s.', 'Ada Quill was born in the 1970s.'],
  [
    'weekday',
    'Ada Quill was arrested on 8 May 2024.',
    'Ada Quill was arrested on Wednesday.',
    'Ada Quill was arrested on 6 May 2024.',
  ],
  [
    'an open year',
    'Ada Quill was arrested on 3 May 2024.',
    'Ada Quill was arrested on 3 May.',
    'Ada Quill was arrested on 4 May 2024.',
  ],
  [
    'vague',
    'Ada Quill was arrested in May 2021.',
    'Ada Quill was arrested some time ago.',
    'Ada Quill was arrested in June 2021.',
  ],
  [
    'active and passive',
    'Police arrested Ada Quill on 3 May 2021.',
    'Ada Quill was arrested on 3 May 2021.',
    'Ada Quill was arrested on 6 May 2021.',
  ],
  [
    'noun and verb',
    'Ada Quill was arrested on 3 May 2021.',
    "Ada Quill's arrest on 3 May 2021 made news.",
    'Ada Quill was arrested on 6 May 2021.',
  ],
  [
    'other event',
    'Ada Quill was arrested on 3 May 2021.',
    'Ada Quill was convicted on 6 June 2022.',
    'Ada Quill was arrested on 6 June 2021.',
  ],
  [
    'date of another clause',
    'Ada Quill was arrested on 3 May 2021.',
    'Ada Quill, who moved to Norvale on 2 June 2019, was arrested.',
    'Ada Quill was arrested on 2 June 2021.',
  ],
];

const terms: readonly Case[] = [
  [
    'a shorter list',
    'Ada Quill pleaded guilty to fraud.',
    'Ada Quill pleaded guilty to fraud and theft.',
    'Ada Quill pleaded guilty to perjury.',
  ],
  [
    'with its degree',
    'Ada Quill was convicted of murder.',
    'Ada Quill was convicted of second-degree murder.',
    'Ada Quill was convicted of arson.',
  ],
  [
    'with its counts',
    'Ada Quill pleaded guilty to fraud.',
    'Ada Quill pleaded guilty to two counts of fraud.',
    'Ada Quill pleaded guilty to two counts of theft.',
  ],
  [
    'with its means',
    'Ada Quill was convicted of fraud.',
    'Ada Quill was convicted of mail fraud.',
    'Ada Quill was convicted of bribery.',
  ],
  [
    'a finer cause',
    'The fire was caused by a heater.',
    'The fire was caused by a faulty heater.',
    'The fire was caused by a candle.',
  ],
  [
    'active cause',
    'The fire was caused by a faulty heater.',
    'A faulty heater caused the fire.',
    'A burning candle caused the fire.',
  ],
  [
    'the same role',
    'Ada Quill is the founder of the Norvale Choir.',
    'The Norvale Choir was founded by Ada Quill.',
    'Ada Quill is a co-founder of the Norvale Choir.',
  ],
  [
    'two roles',
    'Ada Quill is the founder of the Norvale Choir.',
    'Ada Quill is the director of the Norvale Choir.',
    'Ada Quill is a co-founder of the Norvale Choir.',
  ],
  [
    'age in words',
    'Ada Quill, 34, was at the wheel.',
    'Ada Quill, a 34-year-old teacher, was at the wheel.',
    'Ada Quill, 41, was at the wheel.',
  ],
  [
    'age by decade',
    'Ada Quill, 34, was at the wheel.',
    'Ada Quill, in her thirties, was at the wheel.',
    'Ada Quill, 43, was at the wheel.',
  ],
  [
    'another word for it',
    'Ada Quill was convicted of theft.',
    'Ada Quill was convicted of larceny.',
    'Ada Quill was convicted of arson.',
  ],
  [
    'no offence named',
    'Ada Quill was convicted of fraud.',
    'Ada Quill was convicted of the crime.',
    'Ada Quill was convicted of arson.',
  ],
  [
    'only how many',
    'Ada Quill was convicted of fraud.',
    'Ada Quill was convicted on two counts.',
    'Ada Quill was convicted of arson.',
  ],
  [
    'one role of two',
    'Ada Quill is the founder of the Norvale Choir.',
    'Ada Quill is the founder and director of the Norvale Choir.',
    'Ada Quill is a co-founder of the Norvale Choir.',
  ],
];

const both = (one: string, other: string) =>
  storyOf(
    { path: '1.txt', text: one, published: '2024-05-10' },
    { path: '2.txt', text: other, published: '2024-05-10' },
  );

describe.each([
  ['counts', counts],
  ['amounts', amounts],
  ['durations', durations],
  ['dates', dates],
  ['terms', terms],
] as const)('%s', (_, cases) => {
  it.each(cases)('%s: "%s" fits "%s"', (_why, one, other) => {
    expect(linesOf(both(one, other), 'differ')).toEqual([]);
    expect(linesOf(both(other, one), 'differ')).toEqual([]);
  });

  it.each(cases)('not %s: "%s" and the contradiction of it differ', (_why, one, _other, contradiction) => {
    expect(linesOf(both(one, contradiction), 'differ')).toHaveLength(1);
  });
});
