import type { Said, Story } from '../story.ts';

/** How long before its first article a story's own events may lie, in days. */
const BEFORE = 60;
const DAY = 86_400_000;

/**
 * Tells statements about the story's own events from background: a statement dated more than sixty days before the
 * first dated article tells of something else. Statements without a date are taken to be of the story.
 */
export function storyWindow(story: Story): (said: Said) => boolean {
  const days = story.testimonies
    .map(({ article }) => article.published?.slice(0, 10) ?? '')
    .filter((day) => day.length === 10)
    .sort();
  if (days.length === 0) return () => true;
  const from = Date.parse(days[0]!) - BEFORE * DAY;
  return ({ statement }) =>
    statement.values.every(({ value }) => value.type !== 'date' || !value.latest || Date.parse(value.latest) >= from);
}
