import type { Answer } from '../rule.ts';
import type { Story } from '../story.ts';

/** Whether the words themselves name the day, month or year, so that no day of publication was needed to place them. */
export const isPlainlyDated = (story: Story, answer: Answer): boolean => /\d/.test(story.words(answer, answer.label));
