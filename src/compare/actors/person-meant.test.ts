/** Whom a name means that one article alone does not place. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../claims/testing/story.ts';
import { comparisonRules } from '../rules/rules.ts';
import type { Story } from '../story.ts';
import { personMeant } from './person-meant.ts';

/** The names of those whom the patients of charges mean, article by article. */
function charged(...texts: readonly string[]): (string | null)[] {
  let story: Story | null = null;
  const rules = comparisonRules as { name: string; find: (story: Story) => never[] }[];
  rules.unshift({
    name: 'spy',
    find(own) {
      story = own;
      return [];
    },
  });
  try {
    storyOf(...texts.map((text, i) => ({ path: `${i}.txt`, text })));
  } finally {
    rules.shift();
  }
  return story!.said.flatMap((said) =>
    said.statement.predicate === 'charge'
      ? said.statement.participants
          .filter(({ role }) => role === 'patient')
          .map((part) => story!.actors.get(personMeant(story!, said, part) ?? '')?.name ?? null)
      : [],
  );
}

describe('personMeant', () => {
  it('takes a last name alone for its only bearer in the story', () => {
    expect(charged('Hugo Marsh was charged with arson.', 'Marsh was charged with arson.')).toEqual([
      'Hugo Marsh',
      'Hugo Marsh',
    ]);
  });

  it('leaves open which of two bearers a last name means', () => {
    expect(
      charged(
        'Hugo Marsh was charged with arson.',
        'Ada Marsh was charged with theft.',
        'Marsh was charged with arson.',
      ).at(-1),
    ).not.toMatch(/Hugo|Ada/);
  });

  it('takes no common noun for a person', () => {
    expect(charged('Hugo Marsh was charged with arson.', 'A man was charged with arson.').at(-1)).toBeNull();
  });
});
