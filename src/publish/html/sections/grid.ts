import { FINDINGS, WORDS } from '../../../dossier/wording.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Point } from '../../../model/point.ts';
import type { AccountView, Source } from '../../view/view.ts';
import { html, type Markup } from '../markup.ts';
import { addressOf, facets, type Page } from '../passage.ts';
import type { SectionMaker } from '../section.ts';
import { pointAddress } from './matters.ts';

/** Articles by the first publication of their origin, then by their own; undated ones first. Copies stand side by side. */
const columnsOf = (page: Page): Source[] => {
  const first = new Map<number, string>();
  for (const { origin, article } of page.view.sources) {
    const known = first.get(origin);
    const date = article.published ?? '';
    if (known === undefined || date < known) first.set(origin, date);
  }
  const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return page.view.sources.toSorted(
    (a, b) =>
      before(first.get(a.origin) ?? '', first.get(b.origin) ?? '') ||
      a.origin - b.origin ||
      before(a.article.published ?? '', b.article.published ?? '') ||
      a.number - b.number,
  );
};

interface Said {
  readonly entry: AccountView;
  readonly claim: Claim;
}

/** One article's words on the matter: the account's label where they hold it, else the whole passage. */
const cell = (page: Page, point: Point, { entry, claim }: Said): Markup => {
  const words = page.view.words(claim);
  const shown = words.includes(entry.account.label) ? entry.account.label : words;
  const sign =
    point.finding !== 'agree' && html`<span class="letter l${entry.letter}" aria-hidden="true">${entry.letter}</span> `;
  return html`<div class="cell">${sign}<a class="words" dir="auto" href="#${addressOf(page, claim)}">${shown}</a></div>`;
};

const row = (page: Page, point: Point, columns: readonly Source[]): Markup => {
  const said = new Map<string, Said[]>();
  const accounts = page.view.accounts(point);
  for (const entry of accounts)
    for (const claim of entry.claims) {
      const own = said.get(claim.article);
      if (!own) said.set(claim.article, [{ entry, claim }]);
      else if (own.every((other) => other.entry !== entry)) own.push({ entry, claim });
    }
  const cells: Markup[] = [];
  // Neighbouring articles that do not speak of the matter share one empty field: a page of 200 articles stays small.
  let silent = 0;
  const close = (): void => {
    if (silent > 0) cells.push(html`<td${silent > 1 && html` colspan="${silent}"`}></td>`);
    silent = 0;
  };
  for (const source of columns) {
    const own = said.get(source.article.id);
    if (!own) silent += 1;
    else {
      close();
      cells.push(html`<td>${own.map((one) => cell(page, point, one))}</td>`);
    }
  }
  close();
  const claims = accounts.flatMap((entry) => entry.claims);
  return html`<tr class="item" data-point="${point.id}"${facets(page, claims, point)}><th scope="row"><a class="question" dir="auto" href="#${pointAddress(page, point)}">${point.question}</a> <span class="mark">${FINDINGS[point.finding]}</span></th>${cells}</tr>`;
};

/** What one article alone says is no comparison, nor is agreement outside the typed aspects. */
const shownInGrid = ({ finding, aspect }: Point): boolean =>
  finding === 'differ' || finding === 'changed' || (finding === 'agree' && aspect !== 'other');

/** Points down, articles across: which account each article gives, in its own words. */
export const grid: SectionMaker = (page) => {
  const points = page.view.dossier.points.filter(shownInGrid);
  const columns = columnsOf(page);
  if (points.length === 0 || columns.length < 2) return null;
  const heads = columns.map(
    ({ number, name, origin }, index) =>
      html`<th scope="col"${columns[index - 1]?.origin === origin && html` class="copy"`}><a class="from" href="#source-${number}"><span class="no">[${number}]</span> <bdi>${name}</bdi></a></th>`,
  );
  return {
    name: 'grid',
    count: null,
    body: html`<div class="wide" role="region" aria-label="${WORDS.gridLabel}" tabindex="0"><table class="grid"><thead><tr><th scope="col">${WORDS.question}</th>${heads}</tr></thead><tbody>${points.map((point) => row(page, point, columns))}</tbody></table></div>`,
  };
};
