/** Findings move exactly with the input: a copy, another order, another name, other days. */
import { describe, expect, it } from 'vitest';
import { type Invented, storyOf } from '../claims/testing/story.ts';
import type { Comparison } from './comparison.ts';

/** Dates are written with a year of their own, so that a test can move them. */
const story = (year: number, name = 'Ada Quill', town = 'Norvale'): Invented[] => {
  const last = name.split(' ').at(-1)!;
  return [
    {
      path: '1.txt',
      outlet: 'The Norvale Lamp',
      published: `${year}-05-10`,
      text: `The mayor of ${town} spoke. The fire killed 14 people. ${name} was arrested on 3 May ${year}. ${name}, 34, was charged with fraud. "The crane had not been checked for years," said Tom Reed.`,
    },
    {
      path: '2.txt',
      outlet: 'Harrow Post',
      published: `${year}-05-11`,
      text: `The fire killed 12 people. The mayor of ${town} spoke. ${name}, 34, was arrested on 6 May ${year}. "The crane had not been inspected for years," Tom Reed said.`,
    },
    {
      path: '3.txt',
      outlet: 'Coast Courier',
      published: `${year}-06-20`,
      text: `${name} was convicted of fraud on 18 June ${year}. ${last} was sentenced to three years in prison.`,
    },
    {
      path: '4.txt',
      outlet: 'Evening Bell',
      published: `${year}-06-21`,
      text: `${name} was sentenced to 30 months in prison. ${last} was convicted of fraud.`,
    },
  ];
};

/** All that was found, without ids of articles, claims and matters. */
const findings = ({ matters, actors }: Comparison): string[] =>
  matters
    .map(
      ({ finding, aspect, between, accounts, slots, actors: who }) =>
        `${finding} ${aspect} ${between} [${who.map((id) => actors.find((a) => a.id === id)?.name).sort()}] ${accounts
          .map(({ label, articles, origins }) => `${label} ${articles}/${origins}`)
          .sort()
          .join(' | ')} ${JSON.stringify(slots)}`,
    )
    .sort();

const base = story(2024);
const found = findings(storyOf(...base));

it('the story has something to lose', () => {
  expect(found.filter((line) => line.startsWith('differ')).map((line) => line.split(' ')[1])).toEqual([
    'count',
    'date',
    'duration',
    'wording',
  ]);
});

describe('order', () => {
  it.each([[[3, 2, 1, 0]], [[1, 0, 3, 2]], [[2, 0, 3, 1]]])('%j changes nothing', (order) => {
    const shuffled = storyOf(...order.map((i) => base[i]!));
    const straight = storyOf(...base);
    expect(shuffled.claims).toEqual(straight.claims);
    expect(shuffled.actors).toEqual(straight.actors);
    expect(shuffled.matters).toEqual(straight.matters);
    expect(shuffled.origins).toEqual(straight.origins);
  });
});

describe('a copy', () => {
  it.each([0, 1, 2, 3])('of article %i raises no count of origins and finds nothing new to differ', (i) => {
    const copied = storyOf(...base, { ...base[i]!, path: 'copy.txt', outlet: 'Copy Daily' });
    const kept = (comparison: Comparison) =>
      comparison.matters
        .filter(({ finding }) => finding === 'differ')
        .map(
          ({ aspect, accounts }) => `${aspect} ${accounts.map(({ label, origins }) => `${label} ${origins}`).sort()}`,
        )
        .sort();
    expect(kept(copied)).toEqual(kept(storyOf(...base)));
    expect(copied.actors).toHaveLength(storyOf(...base).actors.length);
  });
});

describe('one side removed', () => {
  it.each([
    [0, ['count', 'date', 'wording']],
    [1, ['count', 'date', 'wording']],
    [2, ['duration']],
    [3, ['duration']],
  ])('without article %i nothing of its differences is left', (i, gone) => {
    const left = storyOf(...base.filter((_, j) => j !== i)).matters.filter(({ finding }) => finding === 'differ');
    expect(left.map(({ aspect }) => aspect).filter((aspect) => gone.includes(aspect))).toEqual([]);
    expect(left).not.toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Ida Marsh', 'Norvale'],
    ['Clara Webb', 'Norvale'],
    ['Ada Quill', 'Redmoor'],
  ])('%s of %s in the place of the first: the same findings about the other', (name, town) => {
    const renamed = findings(storyOf(...story(2024, name, town)));
    const expected = found.map((line) =>
      line
        .replaceAll('Ada Quill', name)
        .replaceAll('Quill', name.split(' ')[1]!)
        .replaceAll('Norvale', town)
        .replaceAll('norvale', town.toLowerCase()),
    );
    expect(renamed).toEqual(expected.sort());
  });
});

describe('days', () => {
  it.each([2016, 2020, 2028])('all in %i: the same findings', (year) => {
    const moved = findings(storyOf(...story(year)));
    expect(moved).toEqual(found.map((line) => line.replaceAll('2024', String(year))).sort());
  });
});

describe('an article about something else', () => {
  it('takes no finding away and adds no difference', () => {
    const beside: Invented = {
      path: '9.txt',
      published: '2024-05-10',
      text: 'The choir of Redmoor sang on Friday. Rosa Bell said the hall was full.',
    };
    const differ = (lines: readonly string[]) => lines.filter((line) => line.startsWith('differ'));
    expect(differ(findings(storyOf(...base, beside)))).toEqual(differ(found));
  });
});
