/** Acts told in quite different words, the only ones of their class that two articles date. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../claims/testing/story.ts';

const differences = (one: string, other: string, published = '2024-05-05'): string[] =>
  storyOf({ path: '1.txt', text: one, published: '2024-05-04' }, { path: '2.txt', text: other, published })
    .matters.filter(({ finding, aspect }) => finding === 'differ' && aspect === 'date')
    .map(({ accounts }) => accounts.map(({ label }) => label).join(' | '));

describe('differ', () => {
  it.each([
    ['The propeller plane had taken off from Pellin at 9:05 a.m.', 'The aircraft had left Pellin at 10:25 local time.'],
    ['The bus departed from Pellin at 6.15 a.m.', 'The minibus had left Pellin at 7.40 a.m.'],
    ['Orla Foods recruited Tom Reed on Tuesday, April 30.', 'Orla Foods picked up Tom Reed on Friday, May 3.'],
    ['The power in Ostra was restored at 10.40 a.m.', 'The power came back at about 2.30 p.m.'],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toHaveLength(1);
    expect(differences(other, one)).toHaveLength(1);
  });
});

it('takes a bare clock time of a vehicle for one of its own day, however late the page', () => {
  const plane = 'The propeller plane had taken off from Pellin at 9:05 a.m.';
  expect(differences(plane, 'The aircraft had left Pellin at 10:25 local time.', '2024-05-16')).toHaveLength(1);
  expect(differences('People set off for Pellin at 8 p.m.', 'People left for Pellin at 9 p.m.', '2024-05-16')).toEqual(
    [],
  );
});

describe('no finding', () => {
  it.each([
    ['two planes', 'The plane took off from Pellin at 9:05 a.m.', 'The train left Ostra at 10:25 a.m.'],
    [
      'two departures in one article',
      'The plane took off from Pellin at 9:05 a.m.',
      'The plane left Pellin at 10:25 a.m. and left Ostra at 2:10 p.m.',
    ],
    ['two players', 'The Ostra Lions signed Tom Reed on Tuesday.', 'The Ostra Lions picked up Hugo Vale on Friday.'],
    ['another act', 'The plane took off from Pellin at 9:05 a.m.', 'The plane landed in Pellin at 10:25 a.m.'],
    ['a plan', 'The plane took off from Pellin at 9:05 a.m.', 'The plane was to leave Pellin at 10:25 a.m.'],
    ['finer', 'The plane took off from Pellin at about 9 a.m.', 'The plane had left Pellin at 9:05.'],
  ])('%s', (_, one, other) => {
    expect(differences(one, other)).toEqual([]);
  });
});
