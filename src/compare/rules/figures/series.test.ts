import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

const found = (finding: string, texts: readonly string[], days: readonly string[] = []): string[] =>
  storyOf(...texts.map((text, i) => ({ path: `${i + 1}.txt`, text, published: days[i] ?? '2024-05-04' })))
    .matters.filter((matter) => matter.finding === finding && matter.template === 'series')
    .map(({ accounts }) =>
      accounts
        .map(({ label }) => label)
        .sort()
        .join(' | '),
    );

describe('one place in a series', () => {
  it.each([
    ['It was the third fire at the mill this year.', 'The blaze was the fourth blaze at the mill this year.', 'fourth blaze | third fire'],
    ['It was the fifth failure since last March.', 'It was the third breakdown in twelve months.', 'fifth failure | third breakdown'],
    ['It was their fourth straight victory.', 'They won their fifth game in a row.', 'fifth game | fourth straight victory'],
    ['She was elected in the third round of voting.', 'She prevailed only in the fifth round.', 'fifth round | third round'],
    ['The strike entered its seventh day of picketing.', 'Pickets stood on the eighth day of the strike.', 'eighth day | seventh day'],
    ['It was his 21st goal of the season.', 'He scored his 23rd goal this season.', '21st goal | 23rd goal'],
    ['Brook won a seat for a second straight term.', 'It was the third straight term for Brook.', 'second straight term | third straight term'],
  ])('%s / %s', (a, b, expected) => {
    expect(found('differ', [a, b])).toEqual([expected]);
  }); // biome-ignore format: one table
});

describe('no one place', () => {
  it.each([
    ['over other times', ['It was the third fire at the mill this year.', 'It was the second fire at the mill this week.']],
    ['of two teams', ['Tarn Rovers took their fourth straight win.', 'Orla Hawks took their sixth straight win.']],
    ['of two things', ['It was his 21st goal of the season.', 'It was his fifth booking of the season.']],
    ['where one article gives two', ['It was his 21st goal of the season.', 'It was his 23rd goal of the season after the 21st goal of the season on Monday.']],
    ['of another year', ['It was the third fire at the mill this year.', 'In 2019 there was a fourth straight fire, the fourth fire of the year.']],
    ['the first', ['It was the first fire at the mill this year.', 'It was the third fire at the mill this year.']],
    ['a superlative', ['It is the third largest mill of the year.', 'It is the second largest mill of the year.']],
    ['rounds of a bout', ['Orl fell in the fourth round.', 'Orl was stopped in the sixth round.']],
    ['one of several', ['A third fire broke out this year.', 'A fourth fire broke out this year.']],
  ])('%s', (_, texts) => {
    expect(found('differ', texts)).toEqual([]);
  }); // biome-ignore format: one table

  it('of days that follow one another', () => {
    const texts = ['It was the third fire at the mill this year.', 'It was the fourth fire at the mill this year.'];
    expect(found('differ', texts, ['2024-05-04', '2024-05-09'])).toEqual([]);
    expect(found('changed', texts, ['2024-05-04', '2024-05-09'])).toHaveLength(1);
  });

  it('of days of one strike', () => {
    const texts = [
      'The strike entered its seventh day of picketing.',
      'Pickets stood on the eighth day of the strike.',
    ];
    expect(found('differ', texts, ['2024-05-04', '2024-05-05'])).toEqual([]);
  });
});
