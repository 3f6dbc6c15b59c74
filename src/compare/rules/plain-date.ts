import type { Answer } from '../rule.ts';
import type { Story } from '../story.ts';

/** Whether the words themselves name the day, month or year, so that no day of publication was needed to place them. */
export const isPlainlyDated = (story: Story, answer: Answer): boolean => /\d/.test(story.words(answer, answer.label));

const namesYear = (story: Story, answer: Answer): boolean => /\d{4}/.test(story.words(answer, answer.label));

/** Days of a year that an answer can mean, as "MM-DD" bounds; null where it spans more than a year. */
function daysOfYear({ value }: Answer): readonly [string, string] | null {
  if (
    value.type !== 'date' ||
    !value.earliest ||
    !value.latest ||
    value.earliest.slice(0, 4) !== value.latest.slice(0, 4)
  )
    return null;
  return [value.earliest.slice(5), value.latest.slice(5)];
}

/**
 * Whether two dates conflict as they are written: where one of them leaves out its year ("on March 13"), the year that was
 * inferred for it shows nothing.
 */
export function conflictAsWritten(story: Story, a: Answer, b: Answer): boolean {
  if (namesYear(story, a) && namesYear(story, b)) return true;
  const [x, y] = [daysOfYear(a), daysOfYear(b)];
  return x === null || y === null ? false : x[0] > y[1] || y[0] > x[1];
}
