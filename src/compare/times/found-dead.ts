/** "Was found dead on Tuesday": the day is that of the find, not of the death. */
import type { Said, Story } from '../story.ts';

const FOUND = /\b(?:found|discovered)\b/i;

/** Whether a statement of a death tells of the find alone. */
export const isFind = (story: Story, said: Said): boolean =>
  said.statement.predicate === 'death' && FOUND.test(story.words(said, said.statement));
