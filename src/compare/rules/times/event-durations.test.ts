/** How long an event lasted: only the event's own noun, told once in each article. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

const differences = (one: string, other: string): string[] =>
  storyOf(
    { path: '1.txt', text: one, published: '2024-05-04' },
    { path: '2.txt', text: other, published: '2024-05-04' },
  )
    .matters.filter(({ finding, template }) => finding === 'differ' && template === 'event-duration')
    .map(({ accounts }) => accounts.map(({ label }) => label).join(' | '));

describe('differ', () => {
  it.each([
    ['The siege lasted six hours.', 'The siege lasted two hours.'],
    ['Police ended the six-hour siege at noon.', 'The siege lasted nearly two hours.'],
    ['The tremor lasted 30 seconds.', 'Clerks felt a tremor for two minutes.'],
    ['The 20-minute spree left four windows broken.', 'Two were hurt in the hour-long rampage.'],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toHaveLength(1);
  });
});

describe('do not differ', () => {
  it.each([
    ['The siege lasted six hours.', 'The siege lasted about six hours.'],
    ['The siege lasted six hours.', 'The siege lasted 360 minutes.'],
    ['The siege lasted six hours.', 'The trial lasted two weeks.'],
    ['The siege lasted six hours.', 'Two days after the siege the street was open.'],
    ['The siege lasted six hours.', 'The siege could last two days.'],
    ['The siege lasted six hours.', 'The siege did not last two days.'],
    ['The siege lasted six hours.', 'The siege began two hours late.'],
    ['The first siege lasted six hours. The second siege lasted two hours.', 'The siege lasted two days.'],
    ['A weeklong manhunt ended in Ostra.', 'Ben Harrow was caught in Ostra after 11 days.'],
    ['A weeklong manhunt ended in Ostra.', 'The bus was 11 minutes late on the run to Ostra.'],
    ['Quill signed a six-year deal.', 'Venn signed a two-year deal.'],
    ['She had a 20-year career.', 'His career lasted nine years.'],
    ['He was given a three-year contract.', 'The contract runs for five years.'],
    ['Within six hours the siege was over.', 'The siege lasted two hours.'],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(differences(other, one)).toEqual([]);
  });
});
