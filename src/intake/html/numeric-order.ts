import type { NumericOrder } from '../dates.ts';
import type { Block } from './render.ts';

const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/g;

/**
 * Which number of "03/04/2025" is the day on a page: its other dates show it ("25/12/2025"), else its language does.
 * English without a region is American only on hosts that end like American ones; null where nothing tells.
 *
 * @param blocks the page's blocks.
 * @param language BCP 47, or null.
 * @param address the page's address, for the country of its host.
 */
export function numericOrder(
  blocks: readonly Block[],
  language: string | null,
  address: string | null,
): NumericOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { text } of blocks.slice(0, 2000)) {
    if (text.length > 400) continue;
    for (const [, a, , b] of text.matchAll(NUMERIC)) {
      if (Number(a) > 12 && Number(b) <= 12) dayFirst++;
      if (Number(b) > 12 && Number(a) <= 12) monthFirst++;
    }
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'day-first' : 'month-first';
  const host = /^https?:\/\/[^/:?#]{1,200}?\.([a-z]{2,6})(?:[/:?#]|$)/i.exec(address ?? '')?.[1]?.toLowerCase() ?? '';
  const [tongue, ...rest] = (language ?? '').toLowerCase().split('-');
  if (tongue !== '' && tongue !== 'en') return 'day-first';
  if (rest.includes('us') || /^(?:us|gov|mil|edu)$/.test(host)) return 'month-first';
  if (rest.length > 0 || /^(?:uk|ie|au|nz|in|za|sg|ng|ke|eu|de|fr|es|it|nl|at|ch|be|se|no|dk|pl|pt|br)$/.test(host))
    return 'day-first';
  return null;
}
