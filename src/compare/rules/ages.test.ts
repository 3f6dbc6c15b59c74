import { describe, expect, it } from 'vitest';
import { storyOf } from '../../claims/testing/story.ts';

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
