import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

type Told = readonly [text: string, published?: string];
const finding = (...told: readonly Told[]): string | undefined =>
  storyOf(
    ...told.map(([text, published], i) => ({ path: `${i}.txt`, text, ...(published ? { published } : {}) })),
  ).matters.find(({ aspect }) => aspect === 'age')?.finding;
const quill = (age: number): string => `Ada Quill, ${age}, was at the wheel.`;

describe('ages of one person differ', () => {
  it.each([
    ['one day apart', [quill(34), '2024-05-01'], [quill(35), '2024-05-02']],
    ['two years in a month', [quill(34), '2024-05-01'], [quill(36), '2024-06-02']],
    ['younger half a year later', [quill(35), '2024-05-01'], [quill(34), '2024-11-01']],
    ['undated, years apart', [quill(61)], [quill(68)]],
  ] as const)('%s', (_, one, other) => {
    expect(finding(one, other)).toBe('differ');
    expect(finding(other, one)).toBe('differ');
  });
});

it('takes the age beside the name for that of the day', () => {
  expect(
    finding(
      ['Police held Ada Quill. The 28-year-old Ada Quill is a baker.', '2024-05-01'],
      ['Ada Quill, 25, was held. Quill, who was age 17 then, was fined for theft in a case of long ago.', '2024-05-02'],
    ),
  ).toBe('differ');
});

describe('ages told again', () => {
  it.each([
    [
      'the older one first, both repeated for years',
      [
        [quill(35), '2024-05-01'],
        [quill(34), '2024-05-18'],
        [quill(35), '2025-08-01'],
        [quill(34), '2026-01-02'],
      ],
    ],
    [
      'both on the first day, one of them repeated',
      [
        [quill(34), '2024-05-01'],
        [quill(35), '2024-05-01'],
        [quill(35), '2024-09-01'],
      ],
    ],
  ] as const)('%s', (_, told) => {
    expect(finding(...told)).toBe('differ');
  });
});

describe('no difference', () => {
  const cases: readonly (readonly [why: string, told: readonly Told[]])[] = [
    [
      'a birthday between',
      [
        [quill(34), '2024-05-01'],
        [quill(35), '2024-06-02'],
      ],
    ],
    [
      'years later',
      [
        [quill(34), '2024-05-01'],
        [quill(36), '2026-01-02'],
      ],
    ],
    ['undated, a year apart', [[quill(34)], [quill(35)]]],
    [
      'the first day repeated',
      [
        [quill(34), '2024-05-01'],
        [quill(36), '2026-01-02'],
        [quill(34), '2025-12-01'],
      ],
    ],
    [
      'the younger age first, and repeated after the birthday',
      [
        [quill(34), '2024-05-01'],
        [quill(35), '2024-11-01'],
        [quill(34), '2024-11-03'],
      ],
    ],
    [
      'a son by the longer form of the first name',
      [
        ['Jerry Quill, 35, was at the wheel. Jerry Quill died.', '2024-05-01'],
        ['Jeremy Quill, 17, said that he was relieved.', '2024-05-02'],
      ],
    ],
    [
      'a child by the first name',
      [
        [quill(34), '2024-05-01'],
        ['Ada Quill left. Ada, 6, was at home.', '2024-05-01'],
      ],
    ],
  ];
  it.each(cases)('%s', (_, told) => {
    expect(finding(...told)).not.toBe('differ');
  });
});

describe('one article against itself', () => {
  it.each([
    ['both beside the name', 'Ada Quill, 31, was at the wheel. Ada Quill, 21, was held on Monday.'],
    ['before and behind the name', 'Ada Mary Quill, 26, fled. Police stopped 27-year-old Ada Quill.'],
  ])('%s', (_, text) => {
    expect(finding([text])).toBe('differ');
  });

  it.each([
    ['a child of that name', 'Ada Mary Quill, 36, was at the wheel. Ada Quill, 9, sat behind her.'],
    ['a first name alone', 'Ada Quill, 36, was at the wheel. Ada, 9, sat behind her.'],
    ['another time', 'Ada Quill, 51, was at the wheel. In 2003 a 40-year-old Ada Quill was fined.'],
    ['a year told in a clause', 'Ada Quill, 23, was at the wheel. It began when Quill was 14 years old.'],
  ])('not %s', (_, text) => {
    expect(finding([text])).not.toBe('differ');
  });
});

it('reads an age from a pronoun in a quotation', () => {
  expect(
    finding(
      ['Tom Reed was held. “It is sad, because he’s only 27 years old,” Ada Quill said.', '2024-05-01'],
      ['Tom Reed, 26, was held.', '2024-05-02'],
    ),
  ).toBe('differ');
});
