import { WORDS } from '../../../dossier/wording.ts';
import type { Point } from '../../../model/point.ts';
import type { Source, View } from '../../view/view.ts';
import { html } from '../markup.ts';
import type { SectionMaker } from '../section.ts';

/** Articles by the first publication of their origin, then by their own; undated ones first. Copies stand side by side. */
export const gridColumns = (view: View): Source[] => {
  const first = new Map<number, string>();
  for (const { origin, article } of view.sources) {
    const known = first.get(origin);
    const date = article.published ?? '';
    if (known === undefined || date < known) first.set(origin, date);
  }
  const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return view.sources.toSorted(
    (a, b) =>
      before(first.get(a.origin) ?? '', first.get(b.origin) ?? '') ||
      a.origin - b.origin ||
      before(a.article.published ?? '', b.article.published ?? '') ||
      a.number - b.number,
  );
};

/** What one article alone says is no comparison, nor is agreement outside the typed aspects. */
const isComparison = ({ finding, aspect, question }: Point): boolean =>
  finding === 'differ' || finding === 'changed' || (finding === 'agree' && aspect !== 'other' && question !== '');

export const gridPoints = (view: View): Point[] => view.dossier.points.filter(isComparison);

/**
 * Points down, articles across: which account each article gives, in its own words. The script draws the table when it
 * comes near the screen: it says nothing that the sections before it do not, and 200 articles by 500 points would weigh
 * more than the rest of the page. Without a script the section is not shown.
 */
export const grid: SectionMaker = ({ view }) => {
  if (gridPoints(view).length === 0 || view.sources.length < 2) return null;
  const orders = [
    ['', WORDS.byFinding],
    ['question', WORDS.byQuestion],
    ['articles', WORDS.byArticles],
  ] as const;
  return {
    name: 'grid',
    count: null,
    body: html`<p class="sorting"><label>${WORDS.sortBy} <select>${orders.map(([value, name]) => html`<option value="${value}">${name}</option>`)}</select></label></p><div class="wide" role="region" aria-label="${WORDS.gridLabel}" tabindex="0"></div>`,
  };
};
