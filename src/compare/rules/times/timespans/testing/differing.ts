/** The lengths of time that a story of invented articles tells differently. */
import { storyOf } from '../../../../../claims/testing/story.ts';

type Told = readonly [published: string, text: string];

const found = (told: readonly Told[], rule: string | null): string[] =>
  storyOf(...told.map(([published, text], i) => ({ path: `${i + 1}.txt`, text, published })))
    .matters.filter(
      ({ finding, aspect, explanation }) =>
        finding === 'differ' && aspect === 'duration' && (rule === null || explanation?.rule === rule),
    )
    .map(({ accounts }) =>
      accounts
        .map(({ label }) => label)
        .sort()
        .join(' | '),
    );

/** Each matter in one line, its lengths in the order of their letters; whichever rule finds it. */
export const differingLengths = (...told: readonly Told[]): string[] => found(told, null);

/** Those that the rule for timespans finds. */
export const differingSpans = (...told: readonly Told[]): string[] => found(told, 'timespans');
