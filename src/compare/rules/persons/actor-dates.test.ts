/** On what day something befell a person: a weekday counted from a wrong day of publication tells nothing apart. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

type Told = readonly [text: string, published: string];
const differences = (...told: readonly Told[]): number =>
  storyOf(...told.map(([text, published], i) => ({ path: `${i}.txt`, text, published }))).matters.filter(
    ({ finding, aspect }) => finding === 'differ' && aspect === 'date',
  ).length;

describe('counted days', () => {
  it('differ where every pair of them does', () => {
    expect(
      differences(
        ['Ada Quill died on Monday in Ostra.', '2024-05-08'],
        ['Ada Quill died yesterday in Ostra.', '2024-05-07'],
        ['Ada Quill died on Friday in Ostra.', '2024-05-05'],
      ),
    ).toBe(1);
  });

  it('are one where a page of the next week counts the same weekday from its own day', () => {
    expect(
      differences(
        ['Ada Quill died on Monday in Ostra.', '2024-05-08'],
        ['Ada Quill died yesterday in Ostra.', '2024-05-07'],
        ['Ada Quill died on Monday in Ostra.', '2024-05-15'],
      ),
    ).toBe(0);
  });

  it('of a find and of a death are no two days of a death', () => {
    expect(
      differences(
        ['Ada Quill died on Saturday in Ostra.', '2024-05-08'],
        ['Ada Quill was found dead on Tuesday in Ostra.', '2024-05-08'],
      ),
    ).toBe(0);
  });
});
