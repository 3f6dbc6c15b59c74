/**
 * Articles that tell of two people, two events, two stages or a possibility: nothing differs. Each case has a control, the
 * same first article beside one that does contradict it.
 */
import { describe, expect, it } from 'vitest';
import { linesOf, storyOf } from '../claims/testing/story.ts';

type Case = readonly [why: string, one: string, other: string, contradiction: string];

const ARREST = 'Ada Quill was arrested on 3 May 2021.';
const OTHER_ARREST = 'Ada Quill was arrested on 6 June 2021.';
const SENTENCE = 'Ada Quill was sentenced to three years in prison.';
const OTHER_SENTENCE = 'Ada Quill was sentenced to ten years in prison.';
const RELEASE = 'Ada Quill was released from prison on 3 May 2021.';
const OTHER_RELEASE = 'Ada Quill was released from prison on 6 June 2021.';
const FIRE = 'The fire killed 12 people.';
const OTHER_FIRE = 'The fire killed 30 people.';
const PLEA = 'Ada Quill pleaded guilty to fraud.';
const OTHER_PLEA = 'Ada Quill pleaded guilty to theft.';
const AGE = 'Ada Quill, 34, was at the wheel.';
const OTHER_AGE = 'Ada Quill, 41, was at the wheel.';
const FOUNDER = 'Ada Quill is the founder of the Norvale Choir.';
const OTHER_FOUNDER = 'Ada Quill is a co-founder of the Norvale Choir.';
const MARRIAGE = 'Ada Quill was married in 2010.';
const OTHER_MARRIAGE = 'Ada Quill was married in 2018.';
const BIRTH = 'Ada Quill was born in 1980.';
const OTHER_BIRTH = 'Ada Quill was born in 1975.';
const HEATER = 'The fire was caused by a heater.';
const CANDLE = 'The fire was caused by a candle.';
const SALE = 'The company bought the mill for $20 million.';
const OTHER_SALE = 'The company bought the mill for $30 million.';

const people: readonly Case[] = [
  ['a brother', ARREST, 'Her brother Tom Quill was arrested on 6 June 2021.', OTHER_ARREST],
  ['somebody else', ARREST, 'Tom Reed was arrested on 6 June 2021.', OTHER_ARREST],
  ['her lawyer', ARREST, "Ada Quill's lawyer was arrested on 6 June 2021.", OTHER_ARREST],
  ['a neighbour', ARREST, 'A neighbour of Ada Quill was arrested on 6 June 2021.', OTHER_ARREST],
  ['who arrests', ARREST, 'Ada Quill arrested Tom Reed on 6 June 2021.', OTHER_ARREST],
  ['a namesake in one article', ARREST, 'Ada Quill was at home. Bea Quill was arrested on 6 June 2021.', OTHER_ARREST],
  ['a sentence of another', SENTENCE, 'Tom Reed was sentenced to ten years in prison.', OTHER_SENTENCE],
  [
    'a husband',
    SENTENCE,
    'Ada Quill, whose husband was sentenced to ten years in prison, was sentenced too.',
    OTHER_SENTENCE,
  ],
  ['a plea of another', PLEA, 'Tom Reed pleaded guilty to theft.', OTHER_PLEA],
  ['a sister born later', BIRTH, 'Her sister Bea Quill was born in 1975.', OTHER_BIRTH],
  ['the age of another', AGE, 'Tom Reed, 41, was at the wheel.', OTHER_AGE],
  ['the age of a son', AGE, 'Ada Quill has a 12-year-old son.', OTHER_AGE],
  ['the age of a car', AGE, 'Ada Quill was at the wheel of a 12-year-old car.', OTHER_AGE],
  ['a role of another', FOUNDER, 'Tom Reed is a co-founder of the Norvale Choir.', OTHER_FOUNDER],
  ['a role in another body', FOUNDER, 'Ada Quill is a co-founder of the Harrow Band.', OTHER_FOUNDER],
  [
    'father and son',
    'Tom Reed Sr. was arrested on 3 May 2021.',
    'Tom Reed Jr. was arrested on 6 June 2021.',
    'Tom Reed Sr. was arrested on 6 June 2021.',
  ],
  ['a crowd and one of it', ARREST, 'Five men were arrested on 6 June 2021.', OTHER_ARREST],
];

const events: readonly Case[] = [
  ['arrest and charge', ARREST, 'Ada Quill was charged on 6 June 2021.', OTHER_ARREST],
  ['arrest and trial', ARREST, 'Ada Quill stood trial on 6 June 2021.', OTHER_ARREST],
  ['arrested again years later', ARREST, 'Ada Quill was arrested again on 6 June 2024.', OTHER_ARREST],
  ['arrested years before', ARREST, 'Ada Quill was first arrested on 6 June 2018.', OTHER_ARREST],
  ['a book is released', RELEASE, "Ada Quill's book was released on 6 June 2022.", OTHER_RELEASE],
  ['she releases a book', RELEASE, 'Ada Quill released a book on 6 June 2022.', OTHER_RELEASE],
  ['release and arrest', RELEASE, 'Ada Quill was arrested on 6 June 2022.', OTHER_RELEASE],
  ['plea and sentence', PLEA, 'Ada Quill was sentenced for theft.', OTHER_PLEA],
  ['plea and charge', PLEA, 'Ada Quill was charged with theft.', OTHER_PLEA],
  ['plea to one, not to another', PLEA, 'Ada Quill pleaded not guilty to theft.', OTHER_PLEA],
  [
    'convicted of one, acquitted of another',
    'Ada Quill was convicted of fraud.',
    'Ada Quill was acquitted of theft.',
    'Ada Quill was convicted of theft.',
  ],
  [
    'charged with more, convicted of less',
    'Ada Quill was convicted of manslaughter.',
    'Ada Quill was charged with murder.',
    'Ada Quill was convicted of murder.',
  ],
  ['sentence and time served', SENTENCE, 'Ada Quill served ten months in prison.', OTHER_SENTENCE],
  [
    'two sentences in one article',
    SENTENCE,
    'Ada Quill was sentenced to three years in prison and two years of probation.',
    OTHER_SENTENCE,
  ],
  ['a fire of another year', FIRE, 'A fire in 2005 killed 30 people.', OTHER_FIRE],
  ['another fire, with its year first', FIRE, 'In 1998, another fire in Norvale killed 30 people.', OTHER_FIRE],
  ['a fire of the sentence before', FIRE, 'The fire recalled the blaze of 1998. It killed 30 people.', OTHER_FIRE],
  [
    'married twice, as one article says',
    MARRIAGE,
    'Ada Quill was married in 2010. Ada Quill was married in 2018.',
    OTHER_MARRIAGE,
  ],
  ['birth and marriage', BIRTH, 'Ada Quill was married in 2010.', OTHER_BIRTH],
  ['a cause of another event', HEATER, 'The crash was caused by ice.', CANDLE],
  ['bought and offered', SALE, 'The company offered $30 million for the mill.', OTHER_SALE],
  ['bought and sold', SALE, 'The company bought the mill in 2019 and sold it for $30 million.', OTHER_SALE],
  ['grown older', AGE, 'Ada Quill moved to Norvale when she was 20.', OTHER_AGE],
  ['an age of then', AGE, 'Ada Quill, then 20, moved to Norvale.', OTHER_AGE],
  ['a former role', FOUNDER, 'Ada Quill is the former director of the Norvale Choir.', OTHER_FOUNDER],
];

const possible: readonly Case[] = [
  ['planned', SENTENCE, 'Ada Quill will be sentenced to ten years in prison, her lawyer fears.', OTHER_SENTENCE],
  ['conditional', SENTENCE, 'If convicted again, Ada Quill would be sentenced to ten years in prison.', OTHER_SENTENCE],
  ['what she faces', SENTENCE, 'Ada Quill faces up to ten years in prison.', OTHER_SENTENCE],
  ['at most', SENTENCE, 'Ada Quill was sentenced to a maximum of ten years in prison.', OTHER_SENTENCE],
  ['what the charge carries', SENTENCE, 'The charge carries a sentence of ten years in prison.', OTHER_SENTENCE],
  ['what was asked for', SENTENCE, 'Prosecutors had asked for ten years in prison for Ada Quill.', OTHER_SENTENCE],
  ['denied', ARREST, 'Ada Quill was not arrested on 6 June 2021.', OTHER_ARREST],
  ['said to be false', ARREST, 'Police denied that Ada Quill was arrested on 6 June 2021.', OTHER_ARREST],
  [
    'planned release',
    'Ada Quill was released from prison on 3 June 2024.',
    'Ada Quill will be released from prison on 3 May 2026.',
    'Ada Quill was released from prison on 5 June 2024.',
  ],
  [
    'was due',
    'Ada Quill was sentenced on 10 June 2024.',
    'Ada Quill is due to be sentenced on 3 June 2024.',
    'Ada Quill was sentenced on 3 June 2024.',
  ],
  ['a denied number', FIRE, 'The fire did not kill 30 people, police said.', OTHER_FIRE],
  ['if it spreads', FIRE, 'If the fire spreads, it will kill 30 people.', OTHER_FIRE],
  ['a denied cause', HEATER, 'The fire was not caused by a candle.', CANDLE],
  ['a plan to buy', SALE, 'The company wanted to buy the mill for $30 million.', OTHER_SALE],
  [
    'a plan to resign',
    'Ada Quill resigned on 3 May 2021.',
    'Ada Quill said she would resign on 6 June 2021.',
    'Ada Quill resigned on 6 June 2021.',
  ],
  ['whether she pleads', PLEA, 'Ada Quill was asked whether she would plead guilty to theft.', OTHER_PLEA],
];

const both = (one: string, other: string) =>
  storyOf(
    { path: '1.txt', text: one, published: '2024-06-20' },
    { path: '2.txt', text: other, published: '2024-06-20' },
  );

describe.each([
  ['people', people],
  ['events', events],
  ['what is not told as a fact', possible],
] as const)('%s', (_, cases) => {
  it.each(cases)('%s: "%s" stands beside "%s"', (_why, one, other) => {
    expect(linesOf(both(one, other), 'differ')).toEqual([]);
    expect(linesOf(both(other, one), 'differ')).toEqual([]);
  });

  it.each(cases)('not %s: "%s" and its contradiction differ', (_why, one, _other, contradiction) => {
    expect(linesOf(both(one, contradiction), 'differ')).toHaveLength(1);
  });
});
