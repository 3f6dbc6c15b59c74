/** When a story's incident happened, in whatever words, and when the police were called to it. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

const differences = (one: string, other: string): string[] =>
  storyOf(
    { path: '1.txt', text: one, published: '2024-05-04' },
    { path: '2.txt', text: other, published: '2024-05-04' },
  )
    .matters.filter(({ finding, aspect }) => finding === 'differ' && aspect === 'date')
    .map(({ accounts }) => accounts.map(({ label }) => label).join(' | '));

/** The shooting that both articles open with. */
const both = (one: string, other: string): [string, string] => [
  `A shooting in Pellin left two men hurt. ${one}`,
  `Two men were hurt in a shooting in Pellin. ${other}`,
];

describe('differ', () => {
  it.each([
    both('It happened around 7:30 p.m.', 'The shooting happened around 5 p.m.'),
    both('The incident occurred at 10:20 p.m. Friday.', 'The men were shot shortly after 11 p.m. Friday.'),
    both(
      'Guests were smoking in the yard at 3:30 a.m. when a van stopped and started firing at them.',
      'The men were shot shortly after 4 a.m.',
    ),
    both(
      'The shooting happened around 11:15 p.m.',
      'At 10:30 p.m. several men came back and began shooting at the house.',
    ),
    both(
      'The gunfire rang out about 10:10 p.m. in Mill Lane.',
      'It was about 9 p.m. when two men parked there and opened fire.',
    ),
    both('It happened around 7:45 p.m.', 'Officers responded to a shooting call at 7:15 p.m.'),
    both('Police were first alerted to the shooting at 8:30 a.m.', 'NPD received a call at 8 a.m. about the shooting.'),
    both('The shooting happened on Friday evening.', 'The men were shot on Saturday night.'),
    both('The shooting of the two men on Friday drew crowds.', 'The men were shot on Tuesday.'),
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toHaveLength(1);
    expect(differences(other, one)).toHaveLength(1);
  });
});

describe('a mishap told by no more than a verb and a clock', () => {
  it.each([
    [
      'A bus with 20 miners aboard left the road near Ostra. The bus broke through a fence at 7.40 a.m.',
      'Above the bridge the coach swerved and came to rest against a wall. It was shortly after half past eight.',
    ],
    ['A hailstorm hit Pellin. The storm struck at 2.40 p.m.', 'The stones began to fall at 3.20, a teacher said.'],
    ['The scaffold toppled onto the quay at 10.15 a.m.', 'At about noon the scaffold fell on a shed.'],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toHaveLength(1);
    expect(differences(other, one)).toHaveLength(1);
  });

  it.each([
    ['figures', 'Shares of Orla Foods fell at 10.15 a.m.', 'Prices of shares fell at noon.'],
    ['people', 'A cyclist fell at 10.15 a.m.', 'A walker slipped on the ice at noon.'],
    ['another day', 'The crane fell on the quay on Monday.', 'The shed roof fell in on Thursday.'],
    ['hours apart', 'The crane fell on the quay at 8 a.m.', 'The roof of the shed fell in at 9 p.m.'],
    ['half of the day not said', 'The crane fell on the quay at 8.30 p.m.', 'The crane fell at half past eight.'],
  ])('%s', (_, one, other) => {
    expect(differences(one, other)).toEqual([]);
  });
});

describe('do not differ', () => {
  it.each([
    both('It happened around 7:30 p.m.', 'Officers responded to the shooting at 7:50 p.m.'),
    both('It happened around 1 a.m.', 'The shooting happened at 1:18 a.m.'),
    both('It happened around 7:30 p.m.', 'Police got a call about a noisy party at 6 p.m.'),
    both('The shooting happened at 8 p.m.', 'One of the men died at 11:40 p.m.'),
    both('The shooting happened at 8 p.m.', 'The gunman was arrested at 9:30 p.m.'),
    both('The shooting happened at 8 p.m. Friday.', 'The owner was fired from Orla Foods on Thursday.'),
    both(
      'The shooting happened at 8 p.m.',
      'Students let balloons fly at 5 p.m. in memory of a man who was gunned down.',
    ),
    both('The shooting happened at 8 p.m.', 'The detective called the family at 10 p.m.'),
    both('The shooting happened late on Wednesday.', 'The men were shot shortly after midnight on Thursday.'),
    both('The shooting happened on Friday night.', 'The men were shot on Saturday.'),
    both('Police said at 5 p.m. that they found two guns.', 'The shooting happened at 8 p.m.'),
    [
      'Ada Quill was shot on Monday in Pellin. The next day Ben Vale was shot in Ostra.',
      'A girl was shot on Thursday in Pellin.',
    ],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(differences(other, one)).toEqual([]);
  });
});
