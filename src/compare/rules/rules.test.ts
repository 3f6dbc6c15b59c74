/** Every rule of comparison at work: small stories in which it must find what differs, changes, agrees or stands alone. */
import { describe, expect, it } from 'vitest';
import { lineOf, linesOf, storyOf, storyOfTexts } from '../../claims/testing/story.ts';
import { comparisonRules } from './rules.ts';

const sameDay = (...texts: readonly string[]) =>
  storyOf(...texts.map((text, i) => ({ path: `${i + 1}.txt`, text, published: '2024-05-10' })));
const onDays = (...told: readonly (readonly [string, string])[]) =>
  storyOf(...told.map(([published, text], i) => ({ path: `${i + 1}.txt`, text, published })));

it('every rule has a name of its own', () => {
  expect(new Set(comparisonRules.map(({ name }) => name)).size).toBe(comparisonRules.length);
});

describe('actor-facts', () => {
  it.each([
    [
      'date',
      'Ada Quill was arrested on 3 May 2021.',
      'Police arrested Ada Quill on 6 May 2021.',
      '3 May 2021 | 6 May 2021',
    ],
    [
      'date',
      'Ada Quill was released from prison in July 2023.',
      'Ada Quill left prison in early 2024.',
      'July 2023 | early 2024',
    ],
    ['date', 'Ada Quill was born in 1980.', 'Ada Quill was born in 1975.', '1980 | 1975'],
    ['date', 'Ada Quill resigned on 3 May 2024.', 'Ada Quill stepped down on 5 May 2024.', '3 May 2024 | 5 May 2024'],
    [
      'duration',
      'Ada Quill was sentenced to three years in prison.',
      'Ada Quill received a 30-month sentence.',
      'three years | 30-month',
    ],
    ['offence', 'Ada Quill pleaded guilty to fraud.', 'Ada Quill pleaded guilty to theft.', 'fraud | theft'],
    ['offence', 'Ada Quill was convicted of arson.', 'Ada Quill was convicted of fraud.', 'arson | fraud'],
    [
      'age',
      'Ada Quill, 34, was at the wheel.',
      'Ada Quill, a 41-year-old teacher, was at the wheel.',
      '34 | 41-year-old',
    ],
  ] as const)('%s: "%s" and "%s" differ', (aspect, one, other, labels) => {
    const [a, b] = labels.split(' | ');
    const found = linesOf(sameDay(one, other), 'differ', aspect);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(a);
    expect(found[0]).toContain(b);
  });

  it.each([
    ['date', 'Ada Quill was arrested on 3 May 2021.', 'Police arrested Ada Quill in May 2021.'],
    ['duration', 'Ada Quill was sentenced to three years in prison.', 'Ada Quill received a 36-month sentence.'],
    ['offence', 'Ada Quill pleaded guilty to fraud.', 'Ada Quill pleaded guilty to fraud.'],
    ['age', 'Ada Quill, 34, was at the wheel.', 'Ada Quill, a 34-year-old teacher, was at the wheel.'],
  ] as const)('%s: "%s" and "%s" agree', (aspect, one, other) => {
    expect(linesOf(sameDay(one, other), 'agree', aspect)).toHaveLength(1);
  });

  it('takes one article as no agreement', () => {
    expect(linesOf(sameDay('Ada Quill was arrested on 3 May 2021.', 'Tom Reed sang.'), 'single', 'date')).toHaveLength(
      1,
    );
  });

  it('says that articles differ in their own voice', () => {
    const own = sameDay('Ada Quill was arrested on 3 May 2021.', 'Ada Quill was arrested on 6 May 2021.');
    expect(own.matters.filter((m) => m.finding === 'differ').map((m) => m.between)).toEqual(['articles']);
  });

  it('says that two people differ whom the articles quote, and that one person quoted twice is no dispute', () => {
    const between = (...texts: readonly string[]) =>
      sameDay(...texts)
        .matters.filter((m) => m.finding === 'differ')
        .map((m) => m.between);
    const first = 'Ada Quill was arrested on 3 May 2021, Tom Reed said.';
    expect(between(first, 'Ada Quill was arrested on 6 May 2021, Ida Marsh said.')).toEqual(['speakers']);
    expect(between(first, 'Rosa Bell spoke. Ada Quill was arrested on 6 May 2021, Tom Reed said.')).toEqual([
      'articles',
    ]);
  });

  it('tells three accounts apart', () => {
    const story = sameDay(
      'Ada Quill was arrested on 3 May 2021.',
      'Ada Quill was arrested on 6 May 2021.',
      'Ada Quill was arrested on 9 May 2021.',
      'Police arrested Ada Quill on 9 May 2021.',
    );
    const [matter] = story.matters.filter((m) => m.finding === 'differ');
    expect(matter?.accounts.map(({ label, articles }) => `${label} ${articles}`).sort()).toEqual([
      '3 May 2021 1',
      '6 May 2021 1',
      '9 May 2021 2',
    ]);
  });
});

describe('event-counts', () => {
  it.each([
    ['The fire killed 12 people.', 'The fire killed 14 people.'],
    ['The fire killed 12 people.', 'In the fire, 14 people died.'],
    ['The storm injured 40 people.', 'The storm injured 55 people.'],
    ['Police arrested 12 people.', '15 people were arrested.'],
  ])('"%s" and "%s" differ on one day', (one, other) => {
    expect(linesOf(sameDay(one, other), 'differ', 'count')).toHaveLength(1);
  });

  it('a toll that rises with the days changes', () => {
    const story = onDays(
      ['2024-05-10', 'The fire killed 12 people.'],
      ['2024-05-11', 'The fire killed 14 people.'],
      ['2024-05-13', 'The fire killed 19 people.'],
    );
    expect(linesOf(story, 'changed', 'count')).toEqual(['changed count: 12 | 14 | 19']);
    expect(linesOf(story, 'differ')).toEqual([]);
  });

  it('a toll that goes back differs', () => {
    const story = onDays(
      ['2024-05-10', 'The fire killed 12 people.'],
      ['2024-05-11', 'The fire killed 19 people.'],
      ['2024-05-13', 'The fire killed 14 people.'],
    );
    expect(linesOf(story, 'differ', 'count')).toHaveLength(1);
  });

  it('an undated toll is not taken to have risen', () => {
    const story = storyOf(
      { path: '1.txt', text: 'The fire killed 12 people.' },
      { path: '2.txt', text: 'The fire killed 19 people.', published: '2024-05-10' },
    );
    expect(linesOf(story, 'changed')).toEqual([]);
    expect(linesOf(story, 'differ', 'count')).toHaveLength(1);
  });

  it.each([
    ['The fire killed 12 people.', 'The fire killed about a dozen people.'],
    ['The fire killed 31 people.', 'At least 20 people were killed in the fire.'],
  ])('"%s" and "%s" agree', (one, other) => {
    expect(linesOf(sameDay(one, other), 'agree', 'count')).toHaveLength(1);
  });
});

describe('event-facts', () => {
  it.each([
    ['cause', 'The fire was caused by a faulty heater.', 'The fire was caused by a burning candle.'],
    ['cause', 'The crash was caused by ice.', 'The crash was caused by a drunk driver.'],
    ['amount', 'Orla Foods bought the mill for $20 million.', 'Orla Foods bought the mill for $30 million.'],
    ['date', 'The bridge collapsed on 3 May 2024.', 'The bridge collapsed on 6 May 2024.'],
  ] as const)('%s: "%s" and "%s" differ', (aspect, one, other) => {
    expect(linesOf(sameDay(one, other), 'differ', aspect)).toHaveLength(1);
  });

  it('leaves an event alone that few articles tell of', () => {
    const story = sameDay(
      'A bridge was shut after a collapse on 3 May 2024.',
      'A collapse on 6 May 2024 hurt two men.',
      'The mayor spoke.',
      'The choir sang.',
      'The market opened.',
    );
    expect(linesOf(story, 'differ', 'date')).toEqual([]);
  });
});

describe('roles', () => {
  it('a founder and a co-founder of one body differ', () => {
    const found = linesOf(
      sameDay('Ada Quill is the founder of the Norvale Choir.', 'Ada Quill is a co-founder of the Norvale Choir.'),
      'differ',
    );
    expect(found).toEqual(['differ role: founder | co-founder']);
  });

  it('the same role agrees', () => {
    const story = sameDay(
      'Ada Quill is the founder of the Norvale Choir.',
      'Ada Quill, the founder of the Norvale Choir, sang.',
    );
    expect(linesOf(story, 'agree', 'role')).toHaveLength(1);
  });
});

describe('quantities', () => {
  it.each([
    ['Police served 17 search warrants in Norvale.', 'Police served 12 search warrants in Norvale.'],
    ['The earthquake had a magnitude of 6.1.', 'The earthquake had a magnitude of 5.4.'],
  ])('"%s" and "%s" differ', (one, other) => {
    expect(linesOf(sameDay(one, other), 'differ')).toHaveLength(1);
  });

  it('leaves figures alone that share only their noun', () => {
    const story = sameDay('The harbour has 17 boats.', 'A shipyard in Harrow Falls sold 12 boats to Orla Foods.');
    expect(linesOf(story, 'differ')).toEqual([]);
  });
});

describe('polarity', () => {
  it('what one asserts and another denies differs', () => {
    const story = sameDay('Ada Quill sold the boat to Tom Reed.', 'Ada Quill did not sell the boat to Tom Reed.');
    expect(linesOf(story, 'differ', 'polarity')).toHaveLength(1);
  });

  it('leaves a denial of another act alone', () => {
    const story = sameDay(
      'Ada Quill opened the gate of the Norvale mill.',
      'Ada Quill did not close the windows of the town hall.',
    );
    expect(linesOf(story, 'differ')).toEqual([]);
  });
});

describe('stages', () => {
  it('a case that moves on is a sequence in its own order, whatever the order of the articles', () => {
    const told = [
      ['2024-05-20', 'Ada Quill was convicted of fraud.'],
      ['2024-05-10', 'Ada Quill was arrested.'],
      ['2024-05-12', 'Ada Quill was charged with fraud.'],
    ] as const;
    for (const order of [told, [...told].reverse()]) {
      const story = onDays(...order);
      expect(linesOf(story, 'differ')).toEqual([]);
      const [stage] = story.matters.filter((m) => m.template === 'stage').map(lineOf);
      expect(stage).toBe(
        'changed other: Ada Quill was arrested | Ada Quill was charged with fraud | Ada Quill was convicted of fraud',
      );
    }
  });

  it('a stage of somebody else is no stage of hers', () => {
    const story = sameDay('Ada Quill was arrested.', 'Tom Reed was convicted of fraud.');
    expect(story.matters.filter((m) => m.template === 'stage')).toEqual([]);
  });

  it('a denied stage is no stage', () => {
    const story = sameDay('Ada Quill was arrested.', 'Ada Quill was not charged.');
    expect(story.matters.filter((m) => m.template === 'stage')).toEqual([]);
  });
});

describe('days counted from a day of publication', () => {
  it.each([
    ['a weekday of a page that is dated late', '2024-05-08', 'on Sunday', '2024-05-14', 'on Sunday night', 0],
    ['a weekday and the day it was', '2024-05-07', 'on Monday', '2025-05-20', 'on May 6, 2024', 0],
    ['days a month and more apart', '2024-05-07', 'on Monday', '2024-09-20', 'on Thursday', 0],
    ['two weekdays of one week', '2024-05-11', 'on Monday', '2024-05-11', 'on Friday', 1],
  ])('%s', (_, first, one, second, other, differ) => {
    const story = onDays([first, `Ada Quill died ${one}.`], [second, `Ada Quill died ${other}.`]);
    expect(linesOf(story, 'differ', 'date')).toHaveLength(differ);
  });
});

it.each([
  ['Ada Quill was arrested on 3 May 2024.', 'Tom Reed was arrested on 3 May 2024. Tom Reed was arrested at dawn.'],
  ['Police charged Ada Quill with fraud.', 'Police charged Tom Reed with fraud.'],
])('what befell two people is not told alike: %s %s', (one, other) => {
  expect(linesOf(sameDay(one, other), 'agree', 'other')).toEqual([]);
});

describe('wording', () => {
  it('a quotation printed with another word differs', () => {
    const story = sameDay(
      '"The crane had not been checked for years," Ada Quill said.',
      '"The crane had not been inspected for years," Ada Quill said.',
    );
    expect(linesOf(story, 'differ', 'wording')).toHaveLength(1);
  });

  it('a quotation printed in many ways is one question, and a shorter piece no account', () => {
    const story = sameDay(
      '"The crane had not been checked for years," Ada Quill said.',
      '"The crane had not been inspected for years," Ada Quill said.',
      '"The crane had not been tested for years," Ada Quill said.',
      '"The crane had not been checked," Ada Quill said.',
    );
    const found = story.matters.filter(({ finding, aspect }) => finding === 'differ' && aspect === 'wording');
    expect(found.map(({ accounts }) => accounts.map(({ claims }) => claims.length).sort())).toEqual([[1, 1, 1]]);
  });

  it.each([
    [
      'a longer quotation',
      '"I warned them in May. The crane had not been inspected for years, and nobody cared," Ada Quill said.',
    ],
    ['words put in', '"The crane [at the quay] had not been seen to for years," Ada Quill said.'],
    ['a quotation behind "that"', 'Ada Quill said that "the crane had not been inspected for years."'],
    [
      'a quotation over two paragraphs',
      '"I warned them in May.\n\n"The crane had not been inspected for years. "\n\nTom Reed left.',
    ],
    [
      'another speaker for all of it',
      '"Look, the crane in the old yard had not been inspected for years," Tom Reed said.',
      1,
    ],
  ])('%s can be another wording', (_, other, left = 0) => {
    const story = sameDay(
      left
        ? '"The crane in the old yard had not been checked for years," Ada Quill said.'
        : '"The crane had not been checked for years," Ada Quill said.',
      other,
    );
    expect(linesOf(story, 'differ', 'wording')).toHaveLength(1);
  });

  it.each([
    ['a shorter piece', '"The crane had not been checked," Ada Quill said.'],
    ['other marks', '“The crane had not been checked for years”, Ada Quill said.'],
    ['indirect speech', 'Ada Quill said the crane had not been inspected for years.'],
    ['another speaker', '"The crane has not been checked for years," Tom Reed said.'],
    ['another sentence', '"The bridge will be closed for years," Ada Quill said.'],
    [
      'another sentence of the same speech',
      '"The crane had not been checked for years. The winch had not been checked for years," Ada Quill said.',
    ],
    ['marks within the marks', '"The crane had \'not been checked\' for years," Ada Quill said.'],
    ['a word an editor put in', '"[It] had not been checked for years," Ada Quill said.'],
  ])('%s is no other wording', (_, other) => {
    const story = sameDay('"The crane had not been checked for years," Ada Quill said.', other);
    expect(linesOf(story, 'differ')).toEqual([]);
  });
});

describe('names', () => {
  it('two spellings of one bearer are a point of their own', () => {
    const story = storyOfTexts(
      'Ada Quill spoke to Katherine Marsh in Norvale. Katherine Marsh is a baker.',
      'Ada Quill spoke to Catherine Marsh in Norvale. Catherine Marsh is a baker.',
    );
    expect(linesOf(story, 'differ', 'name')).toHaveLength(1);
  });

  it.each([
    ['a title', 'Dr. Katherine Marsh'],
    ['an initial', 'K. Marsh'],
    ['a middle initial', 'Katherine B. Marsh'],
    ['a nickname', 'Kate Marsh'],
    ['the last name', 'Marsh'],
    ['another person', 'Tom Reed'],
  ])('%s is no other spelling', (_, form) => {
    const story = storyOfTexts('Katherine Marsh was arrested.', `${form} was arrested.`);
    expect(linesOf(story, 'differ')).toEqual([]);
  });
});

describe('alike', () => {
  it('joins what two articles say alike', () => {
    const story = sameDay('The council closed the old mill road.', 'The old mill road was closed by the council.');
    expect(linesOf(story, 'agree', 'other')).toHaveLength(1);
  });

  it('leaves apart what they say of other things', () => {
    const story = sameDay('The council closed the old mill road.', 'The choir opened a new theatre.');
    expect(linesOf(story, 'agree')).toEqual([]);
  });
});
