import { counted } from '../../../dossier/wording.ts';
import type { Point } from '../../../model/point.ts';
import { direction } from '../direction.ts';
import { html, type Markup } from '../markup.ts';
import { bearing, claimBody, denialLines, facets, folded, type Page, passageLink, sourceLabel } from '../passage.ts';
import type { Section, SectionMaker } from '../section.ts';
import { countsOf, givers, pointAddress } from './matters.ts';

const SHOWN = 12;
/** Up to so many matters of one article are in sight; beyond, each article's fold away. */
const IN_SIGHT = 30;

/** A matter outside the typed aspects has no question of its own: its words speak. */
const questionOf = ({ question }: Point): Markup | null =>
  question === '' ? null : html`<span class=question${direction(question)}>${question}</span>`;

/** What articles agree on. */
const agreed = (page: Page, point: Point): Markup => {
  const [entry] = page.view.accounts(point);
  const first = entry?.claims[0];
  if (!entry || !first) return html``;
  const marks = bearing(page, first);
  return html`<li class="item${point.question === '' && ' plain'}" id="${pointAddress(page, point)}"${facets(page, entry.claims, point)}>${questionOf(point)}<div class=said>${passageLink(page, first, entry.account.label)}${marks && html` <span class=src>${marks}</span>`}${denialLines(page, entry.claims)}</div><div class=by>${givers(page, entry.claims)}<span class=counts>${countsOf(entry)}</span></div></li>`;
};

/** Points on which two or more articles give one account, most important first. */
export const agree: SectionMaker = (page) => {
  const all = page.view.points('agree');
  // Answers to a question first, then what is said alike: each list keeps the order of the dossier.
  const points = [...all.filter(({ question }) => question !== ''), ...all.filter(({ question }) => question === '')];
  if (points.length === 0) return null;
  const items = points.map((point) => agreed(page, point));
  return {
    name: 'agree',
    body: folded(items, SHOWN, (part) => html`<ul class="rows">${part}</ul>`),
    count: points.length,
  };
};

const alone = (page: Page, point: Point): Markup => {
  const [entry] = page.view.accounts(point);
  const first = entry?.claims[0];
  if (!entry || !first) return html``;
  return html`<li class=item id="${pointAddress(page, point)}"${facets(page, entry.claims, point)}>${questionOf(point)} ${claimBody(page, first, { slice: entry.account.label })}</li>`;
};

/** Points of one article, gathered by the article that they rest on. */
export const single: SectionMaker = (page): Section | null => {
  const points = page.view.points('single');
  if (points.length === 0) return null;
  const groups = page.view.sources.map((source) => ({
    source,
    points: points.filter((point) => page.view.accounts(point)[0]?.claims[0]?.article === source.article.id),
  }));
  const body = groups
    .filter((group) => group.points.length > 0)
    .map(
      (group) =>
        html`<details class="group by-article"${points.length <= IN_SIGHT && html` open`}><summary><h3>${sourceLabel(group.source)}</h3> <span class="n">${counted('matters', group.points.length)}</span></summary><ul class="lines">${group.points.map((point) => alone(page, point))}</ul></details>`,
    );
  return { name: 'single', body: html`${body}`, count: points.length };
};
