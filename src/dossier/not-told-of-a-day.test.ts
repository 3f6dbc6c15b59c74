/** What bears a date and is no entry of the timeline, and questions that nobody asks to be answered. */
import { describe, expect, it } from 'vitest';
import { lay } from './lay.ts';
import { comparing } from './testing/comparison.ts';

const dated = (text: string, on: string, words: string, value: string) => {
  const range = value.length === 4 ? [`${value}-01-01`, `${value}-12-31`] : [value, value];
  const given = { type: 'date', value, earliest: range[0]!, latest: range[1]! } as const;
  return lay(
    comparing([
      {
        id: 'a-1',
        text,
        published: '2024-05-10',
        says: [{ on, values: [{ aspect: 'date', words, value: given }] }],
      },
    ]),
    [],
  ).timeline;
};

describe('no entry of the timeline', () => {
  it.each([
    ['the page’s own date', 'Mill burns down Posted: 9 May 2024 at noon.', 'Mill burns down Posted: 9 May 2024', '9 May 2024', '2024-05-09'],
    ['the year of a model', 'The van was a grey 2007 Orban Courier.', 'The van was a grey 2007 Orban Courier', '2007', '2007'],
  ])('%s', (_, text, on, words, value) => {
    expect(dated(text, on, words, value)).toEqual([]);
  }); // biome-ignore format: one table

  it('a year without a thing of its name is one', () => {
    expect(dated('The mill closed in 2007.', 'The mill closed in 2007', '2007', '2007')).toHaveLength(1);
  });

  it('"later this year" lies ahead', () => {
    const [entry] = dated(
      'The mill opens later this year.',
      'The mill opens later this year',
      'later this year',
      '2024',
    );
    expect(entry?.kind).toBe('planned');
  });
});

describe('no question of the dossier', () => {
  it.each([
    ['of a quotation', '“Who set the fire?”\nNobody has said so.'],
    ['that goes on from what was said', 'But who set the fire?\nNobody has said so.'],
  ])('%s', (_, text) => {
    const telling = { id: 'a-1', text, says: [{ on: 'Nobody has said so', word: 'said' }] };
    expect(lay(comparing([telling]), []).faq).toEqual([]);
  });

  it('stands by itself', () => {
    const text = 'Who set the fire?\nNobody has said so.';
    const telling = { id: 'a-1', text, says: [{ on: 'Nobody has said so', word: 'said' }] };
    expect(lay(comparing([telling]), []).faq).toHaveLength(1);
  });
});
