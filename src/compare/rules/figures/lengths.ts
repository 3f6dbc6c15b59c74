/** When two lengths of time are no contradiction by their own words. */
import type { Said, Story } from '../../story.ts';

type Worded = Said & { readonly label: { readonly start: number; readonly end: number } };

const SHARE =
  /\b(?:most|part|much|some|half|portion|third|quarter|rest|remainder|all but \w+) of (?:an?|the|his|her|their|its|that)\s+(?:[\w-]+\s+)?$/i;
const REACH = 48;

/** "Served most of a six-month term", "half of his six years": how long it was is not said. */
export const isShareOfLength = (story: Story, { label, ...said }: Worded): boolean =>
  SHARE.test(story.words(said, { start: Math.max(0, label.start - REACH), end: label.start }));

const HALF = /[\s-]and[\s-]a[\s-]half/;

/** "Four months" and "four and a half months": one leaves the half out. */
export function isSameButForHalf(story: Story, a: Worded, b: Worded): boolean {
  const [x, y] = [a, b].map((one) => story.words(one, one.label).toLowerCase()) as [string, string];
  return x !== y && x.replace(HALF, '') === y.replace(HALF, '');
}
