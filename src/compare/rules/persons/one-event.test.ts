/** Values of one person that belong to two events, or to something beside the event: no difference. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

type Told = readonly [text: string, published?: string];
const differ = (...told: readonly Told[]): number =>
  storyOf(
    ...told.map(([text, published], i) => ({ path: `${i}.txt`, text, ...(published ? { published } : {}) })),
  ).matters.filter(({ finding, aspect }) => finding === 'differ' && aspect !== 'name' && aspect !== 'wording').length;

describe('one event', () => {
  it.each<readonly [why: string, one: Told, other: Told]>([
    ['two terms served', ['Tom Reed served five years in prison.'], ['Tom Reed served three years in prison.']],
    [
      'a term with or without its half, and another,',
      ['Tom Reed served seven and a half months in prison. Reed served seven months in prison.'],
      ['Tom Reed served nine months in prison.'],
    ],
    ['named offences', ['Tom Reed was convicted of arson.'], ['Tom Reed was convicted of extortion.']],
    [
      'two days of one dismissal',
      ['Ada Quill was fired on 3 May 2021.', '2021-06-20'],
      ['Ada Quill was fired on 9 June 2021.', '2021-06-20'],
    ],
    [
      'a rank that one leaves out',
      ['Ada Quill is the director of the Norvale Museum.'],
      ['Ada Quill is the acting director of the Norvale Museum.'],
    ],
    [
      'arrests told on one day',
      ['Police said 12 people were arrested.', '2021-05-03'],
      ['Police said 18 people were arrested.', '2021-05-03'],
    ],
  ])('%s differ', (_, one, other) => {
    expect(differ(one, other)).toBe(1);
    expect(differ(other, one)).toBe(1);
  });
});

describe('no difference', () => {
  it.each<readonly [why: string, one: Told, other: Told]>([
    [
      'an article that names both terms',
      ['Tom Reed served five years in prison. In 2009 Reed served three years in prison.'],
      ['Tom Reed served three years in prison.'],
    ],
    ['most of a term', ['Tom Reed served most of a five-year sentence.'], ['Tom Reed served three years in prison.']],
    [
      'a half left out',
      ['Tom Reed served four months in prison.'],
      ['Tom Reed served four and a half months in Norvale prison.'],
    ],
    [
      'a range of charges',
      ['Tom Reed was convicted of arson.'],
      ['Tom Reed was convicted of a wide range of charges.'],
    ],
    [
      'what was done beside what it is called',
      ['Tom Reed was convicted of arson.'],
      ['Tom Reed was convicted of overpowering a night porter.'],
    ],
    [
      'the day of the offence',
      ['Tom Reed was convicted of the June 20, 2005 robbery.'],
      ['Tom Reed was convicted of robbery on 3 May 2007.'],
    ],
    [
      'a dismissal told before the other happened',
      ['Ada Quill was fired on 3 May 2021.', '2021-05-20'],
      ['Ada Quill was fired on 9 June 2021.', '2021-06-10'],
    ],
    [
      'a relative',
      ['Deputy Jerry Tarn, 35, spoke. "It is over," said 17-year-old Jeremy Tarn, one of his sons.'],
      ['Deputy Jerry Tarn, 35, spoke.'],
    ],
    [
      'acting and interim',
      ['Ada Quill is the interim director of the Norvale Museum.'],
      ['Ada Quill is the acting director of the Norvale Museum.'],
    ],
    ['an office that several share', ['Producers Ada Quill and Ben Vale spoke.'], ['Ada Quill, a co-producer, spoke.']],
    [
      'arrests of two nights',
      ['Police said one person was arrested.', '2021-05-03'],
      ['Police said 46 people were arrested.', '2021-05-06'],
    ],
    ['arrests of no known day', ['Police said one person was arrested.'], ['Police said 46 people were arrested.']],
  ])('%s', (_, one, other) => {
    expect(differ(one, other)).toBe(0);
    expect(differ(other, one)).toBe(0);
  });
});
