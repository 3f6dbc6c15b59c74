/** A name and an age told wrong at once: still one person, where no list knows the name or both sound alike. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../claims/testing/story.ts';

const agesOf = (one: string, other: string): number =>
  storyOf(
    { path: '1.txt', text: one, published: '2024-05-04' },
    { path: '2.txt', text: other, published: '2024-05-05' },
  ).matters.filter(({ finding, aspect }) => finding === 'differ' && aspect === 'age').length;

const held = (who: string): string => `Police arrested ${who} in the shooting.`;
const named = (who: string): string => `The suspects are Tom Reed, 20; and ${who}.`;

it.each([
  ['a first name of no list', held('18-year-old Kemmonty Quill'), named('Kammonty Quill, 19')],
  ['first names that sound alike', held('41-year-old Catherine Quill'), named('Katherine Quill, 42')],
])('one person: %s', (_, one, other) => {
  expect(agesOf(one, other)).toBe(1);
  expect(agesOf(other, one)).toBe(1);
});

describe('two persons', () => {
  it.each([
    ['brothers', held('18-year-old Jamar Quill'), named('Jamal Quill, 19')],
    ['years between them', held('18-year-old Kemmonty Quill'), named('Kammonty Quill, 27')],
    ['an article that knows both', held('Kemmonty Quill, 18, and Kammonty Quill, 19,'), named('Kammonty Quill, 19')],
  ])('%s', (_, one, other) => {
    expect(agesOf(one, other)).toBe(0);
  });
});
