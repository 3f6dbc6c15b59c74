import type { Answer } from '../../rule.ts';
import type { Story } from '../../story.ts';

/** "8.49pm", "7:15": figures of a clock, not of a calendar. */
const CLOCK = /\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\b)?|\d{1,2}\s?[ap]\.?\s?m\b|\b\d{4}\s?(?:GMT|hours|hrs|BST|CET|UTC)\b/gi;

/** Whether the words themselves name the day, month or year, so that no day of publication was needed to place them. */
export const isPlainlyDated = (story: Story, answer: Answer): boolean =>
  /\d/.test(story.words(answer, answer.label).replace(CLOCK, ''));

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

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The day of the week that the words name, or that a plainly written day fell on, 0 for Sunday; null where neither is there. */
function weekdayOf(story: Story, answer: Answer): number | null {
  const named = /\b(sun|mon|tue|wed|thu|fri|sat)[a-z]*day\b/i.exec(story.words(answer, answer.label))?.[1];
  if (named) return WEEKDAYS.indexOf(named.toLowerCase());
  const { value } = answer;
  const isDay = value.type === 'date' && value.earliest !== null && value.earliest === value.latest;
  return isDay && isPlainlyDated(story, answer) ? new Date(`${value.earliest}T00:00Z`).getUTCDay() : null;
}

const DAY = 86_400_000;
/** Days counted from a day of publication may be one off; more than two apart is another day. */
const NEAR = 2;
/** Further apart than this, a day of publication is wrong, or "two days later" counts from something else. */
const FAR = 31;

/**
 * Whether two days of which one at least was counted from a day of publication are different ones. "Monday" and "Nov. 2" are
 * one where that was a Monday, whatever the page gives as its day.
 */
export function conflictAsCounted(story: Story, a: Answer, b: Answer): boolean {
  if (a.value.type !== 'date' || b.value.type !== 'date') return false;
  const [x, y] = [weekdayOf(story, a), weekdayOf(story, b)];
  if (x !== null && x === y) return false;
  const apart =
    Math.max(
      Date.parse(`${b.value.earliest}`) - Date.parse(`${a.value.latest}`),
      Date.parse(`${a.value.earliest}`) - Date.parse(`${b.value.latest}`),
    ) / DAY;
  return apart > NEAR && apart < FAR;
}
