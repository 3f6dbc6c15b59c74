import { explained } from '../../../dossier/explain.ts';
import { ASPECTS, BETWEEN, counted, EXPLAINED, fill, WORDS } from '../../../dossier/wording.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Point } from '../../../model/point.ts';
import { type AccountView, headingOf } from '../../view/view.ts';
import { html, type Markup } from '../markup.ts';
import {
  addressOf,
  bearing,
  claimBody,
  denialLines,
  facets,
  type Page,
  passageLink,
  sourceLink,
  wordsLink,
} from '../passage.ts';
import type { SectionMaker } from '../section.ts';

/** `point-ID` where the id can stand in an address, else by its place in the dossier. */
export const pointAddress = (page: Page, point: Point): string =>
  /^[A-Za-z0-9_.-]{1,80}$/.test(point.id)
    ? `point-${point.id}`
    : `point-n${page.view.dossier.points.indexOf(point) + 1}`;

/** Labels up to this many characters are scanned like a headline. */
const LONG = 48;

/** Up to so many articles are named in a field. */
const NAMED = 4;

/** The first passage of each account: what "side by side" opens. */
const besideButton = (page: Page, accounts: readonly AccountView[]): Markup | null => {
  const first = accounts.flatMap(({ claims }) => claims.slice(0, 1));
  const [one, other] = [first[0], first.at(-1)];
  if (!one || !other || one === other) return null;
  return html`<button type="button" class="beside" data-open="${addressOf(page, one)} ${addressOf(page, other)}">${WORDS.sideBySide}</button>`;
};

/** One link an article: the articles that give an account, in the order of the dossier. */
export const givers = (page: Page, claims: readonly Claim[], named = false): Markup => {
  const byArticle = new Map<string, Claim>();
  for (const claim of claims) if (!byArticle.has(claim.article)) byArticle.set(claim.article, claim);
  const numbered = [...byArticle.values()].sort(
    (a, b) => (page.view.source(a.article)?.number ?? 0) - (page.view.source(b.article)?.number ?? 0),
  );
  // Many articles stand as their numbers; a screen reader and a pointer still get the names.
  const many = numbered.length > NAMED && ' many';
  return html`<div class="givers${many}">${numbered.map((claim) => html`${sourceLink(page, claim, named && !many)} `)}</div>`;
};

export const countsOf = ({ account }: AccountView): string =>
  fill(WORDS.counts, { articles: counted('articles', account.articles), origins: counted('origins', account.origins) });

/** Whether a label is the whole passage, but for the marks at its ends. */
const isWhole = (passage: string, label: string): boolean =>
  passage.includes(label) && !/[\p{L}\p{N}]/u.test(passage.replace(label, ''));

const accountCells = (page: Page, entry: AccountView): Markup => {
  const [first, ...rest] = entry.claims;
  const { label } = entry.account;
  // Copies print the same words; they stand among those who give the account.
  const seen = new Set(first ? [page.view.words(first)] : []);
  const others = rest.filter((claim) => seen.size < seen.add(page.view.words(claim)).size);
  const whole = first !== undefined && isWhole(page.view.words(first), label);
  const marks = first && bearing(page, first);
  const beneath = html`${marks && html`<div class="src">${marks}</div>`}${denialLines(page, entry.claims)}${
    others.length > 0 &&
    html`<details class="rest"><summary>${counted('more', others.length)}</summary><ul class="lines">${others.map(
      (claim) => html`<li>${claimBody(page, claim, { slice: label, beside: false })}</li>`,
    )}</ul></details>`
  }`;
  const sign = html`<span class="letter l${entry.letter}" aria-hidden="true">${entry.letter}</span>`;
  const answer = first ? wordsLink(page, first, label) : html`<bdi>${label}</bdi>`;
  // A label that is the whole passage takes both columns; a long one is read rather than scanned, and is not bold.
  const cells =
    whole || !first
      ? html`<td role="cell" class="label${label.length > LONG && ' long'}" colspan="2">${sign} ${answer}${beneath}</td>`
      : html`<td role="cell" class="label repeated${label.length > LONG && ' long'}">${sign} ${answer}</td><td role="cell" class="said"><div>${passageLink(page, first, label)}</div>${beneath}</td>`;
  return html`${cells}<td role="cell" class="by">${givers(page, entry.claims, true)}<span class="counts">${countsOf(entry)}</span></td>`;
};

/** A fold-out: the rule that put the claims together, how each answer was read, why the accounts stand apart. */
const whyRow = (page: Page, point: Point): Markup | null => {
  const told = explained(point);
  if (!told) return null;
  // Copies give one answer in one reading: it stands once, with all its articles.
  const answers = Map.groupBy(told.answers, ({ letter, label, reading }) => [letter, label, reading].join('\0'));
  const read = [...answers.values()].map((given) => {
    const { letter, label, reading } = given[0]!;
    const claims = given.flatMap(({ claim }) => page.view.claim(claim) ?? []);
    const words = claims[0] ? wordsLink(page, claims[0], label) : html`<bdi>${label}</bdi>`;
    return html`<li><span class="letter l${letter}">${letter}</span> ${words} <span class="counts">${reading}</span>${claims.map((claim) => html` ${sourceLink(page, claim)}`)}</li>`;
  });
  return html`<tr role="row" class="why"><td role="cell" colspan="4"><details class="rest"><summary>${EXPLAINED.why}</summary><p>${told.why}</p>${
    read.length > 0 && html`<p>${EXPLAINED.readings}</p><ul class="lines">${read}</ul>`
  }${told.apart.length > 0 && html`<p>${EXPLAINED.apart}</p><ul class="lines">${told.apart.map((line) => html`<li>${line}</li>`)}</ul>`}</details></td></tr>`;
};

const matter = (page: Page, point: Point): Markup => {
  const accounts = page.view.accounts(point);
  const marks = [point.between && BETWEEN[point.between], point.aspect !== 'other' && ASPECTS[point.aspect]].filter(
    (mark) => mark !== null && mark !== false,
  );
  const claims = accounts.flatMap((entry) => entry.claims);
  const address = pointAddress(page, point);
  return html`<tbody role="rowgroup" class="item matter" id="${address}"${facets(page, claims, point)}>${accounts.map(
    (entry, index) =>
      html`<tr role="row">${
        index === 0 &&
        html`<th role="rowheader" scope="rowgroup" rowspan="${accounts.length}"><a class="question" dir="auto" href="#${address}">${headingOf(point)}</a><span class="marks">${marks.map((mark) => html`<span class="mark">${mark}</span> `)}</span>${besideButton(page, accounts)}</th>`
      }${accountCells(page, entry)}</tr>`,
  )}${whyRow(page, point)}</tbody>`;
};

const table = (page: Page, points: readonly Point[], caption: string): Markup =>
  html`<table role="table" class="matters"><caption>${caption}</caption><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${WORDS.question}</th><th role="columnheader" scope="col">${WORDS.account}</th><th role="columnheader" scope="col">${WORDS.words}</th><th role="columnheader" scope="col">${WORDS.given}</th></tr></thead>${points.map(
    (point) => matter(page, point),
  )}</table>`;

/** Always there: where nothing differs it says so, in fixed words. */
export const differ: SectionMaker = (page) => {
  const points = page.view.points('differ');
  const body =
    points.length > 0 ? table(page, points, WORDS.tableCaption) : html`<p class="none">${WORDS.noneDiffer}</p>`;
  return { name: 'differ', body, count: points.length };
};

export const changed: SectionMaker = (page) => {
  const points = page.view.points('changed');
  return points.length > 0
    ? { name: 'changed', body: table(page, points, WORDS.changedCaption), count: points.length }
    : null;
};
