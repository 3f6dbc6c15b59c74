import { CERTAINTIES, counted, fill, WORDS } from '../../dossier/wording.ts';
import type { Claim } from '../../model/claim.ts';
import type { Denial } from '../../model/dossier.ts';
import type { Passage } from '../../model/passage.ts';
import { shortDate } from '../view/dates.ts';
import { denialLead, type Source, speakersOf, type View } from '../view/view.ts';
import { direction } from './direction.ts';
import { html, join, type Markup } from './markup.ts';

/** What every section of a page works with: the view, and the passages linked so far (anchors in the article texts). */
export interface Page {
  readonly view: View;
  readonly linked: Map<string, Passage>;
}

/** `p-KEY-START-END`: the address of a passage within the page. Its signs need no quotation marks in markup. */
export const addressOf = (page: Page, passage: Passage): string => {
  const address = `p-${page.view.source(passage.article)?.key ?? ''}-${passage.start}-${passage.end}`;
  page.linked.set(address, passage);
  return address;
};

/** The words with the first occurrence of a slice set off; whole where the slice is not in them or is all of them. */
const setOff = (words: string, slice: string): Markup => {
  const at = slice === '' || slice === words ? -1 : words.indexOf(slice);
  if (at < 0) return html`${words}`;
  return html`${words.slice(0, at)}<b>${slice}</b>${words.slice(at + slice.length)}`;
};

/** Words of an article, the passage's own or its account's label, as a link that opens the article at the passage. */
export const wordsLink = (page: Page, passage: Passage, words: string, slice = ''): Markup =>
  html`<a class=words${direction(words)} href=#${addressOf(page, passage)}>${setOff(words, slice)}</a>`;

/** The exact words of a passage, as a link that opens its article at them. */
export const passageLink = (page: Page, passage: Passage, slice = ''): Markup =>
  wordsLink(page, passage, page.view.words(passage), slice);

/** "[3] Harbour Post, 12 Mar 2024". */
export const sourceLabel = (source: Source): Markup =>
  html`[${source.number}]<span class=name> <bdi>${source.name}</bdi>${
    source.article.published !== null && html`, ${shortDate(source.article.published)}`
  }</span>`;

/**
 * The article of a passage, as a link to the passage. `named` ones show outlet and date; others are written as numbers, and
 * the script puts the name behind them: a page prints each name once, not a thousand times. Stands in `.src` or `.givers`.
 */
export const sourceLink = (page: Page, passage: Passage, named = false): Markup | null => {
  const source = page.view.source(passage.article);
  if (!source) return null;
  return html`<a href=#${addressOf(page, passage)}>${named ? sourceLabel(source) : html`[${source.number}]`}</a>`;
};

/** A denial as it is shown beside what it denies. */
export const denialLine = (page: Page, denial: Denial): Markup | null => {
  const claim = page.view.claim(denial.claim);
  if (!claim) return null;
  return html`<span class=denial><span class=lead>${denialLead(page.view, denial)}</span> ${passageLink(page, claim)} <span class=src>${sourceLink(page, claim)}</span></span>`;
};

/** Beyond so many denials of one line, a link leads to the ledger, where all stand. */
const DENIALS_SHOWN = 2;

/** The denials of an accusation, to stand right below it. */
export const denialLines = (page: Page, claims: readonly Claim[]): Markup => {
  const denials = page.view.denialsOf(claims).filter((denial) => claims.every((claim) => claim.id !== denial.claim));
  const more = denials.length - DENIALS_SHOWN;
  return html`${denials.slice(0, DENIALS_SHOWN).map((denial) => denialLine(page, denial))}${
    more > 0 && html`<a class="src more" href="#standing">${counted('denials', more)}</a>`
  }`;
};

/** Who says a claim, how certain the article is of it, and how far the accusation it belongs to has come. */
export const bearing = (page: Page, claim: Claim, withStanding = true): Markup | null => {
  const words = page.view.words(claim);
  const speakers = speakersOf(page.view, claim);
  const marks: Markup[] = [];
  if (speakers !== null && !words.includes(speakers))
    marks.push(html`<span class="voice" dir="auto">${fill(WORDS.accordingTo, { name: speakers })}</span>`);
  if (CERTAINTIES[claim.certainty] !== '') marks.push(html`<span class=mark>${CERTAINTIES[claim.certainty]}</span>`);
  if (withStanding)
    for (const status of new Set(page.view.stepsOf(claim.id).map(({ step }) => step.status)))
      marks.push(html`<span class="mark stage">${status}</span>`);
  return marks.length > 0 ? join(marks, html` <i class=dot></i> `) : null;
};

/** Attributes by which a line is filtered; its articles are those that it links to, its finding that of its section. */
export const facets = (
  page: Page,
  claims: readonly Claim[],
  point?: { readonly aspect: string; readonly actors: readonly string[] },
): Markup => {
  const ids = new Set([...(point?.actors ?? []), ...claims.flatMap((claim) => claim.actors)]);
  const actors = page.view.dossier.actors.flatMap((actor, index) => (ids.has(actor.id) ? [index] : []));
  return html`${actors.length > 0 && html` data-k="${actors.join(' ')}"`}${point && html` data-t="${point.aspect}"`}`;
};

interface LineOptions {
  /** A slice to set off in the words. */
  readonly slice?: string;
  /** Claims of other articles in the same words: their articles stand beside it. */
  readonly also?: readonly Claim[];
  /** Whether denials and stages stand beside the claim (not where the section shows them itself). */
  readonly beside?: boolean;
}

/** A claim as a page shows it wherever it stands: its words, its article, who says it, and any denial beside it. */
export const claimBody = (
  page: Page,
  claim: Claim,
  { slice = '', beside = true, also = [] }: LineOptions = {},
): Markup => {
  const marks = bearing(page, claim, beside);
  const denials = beside && denialLines(page, [claim, ...also]);
  return html`${passageLink(page, claim, slice)} <span class=src>${[claim, ...also].map((one) => html`${sourceLink(page, one)} `)}${marks && html`<i class=dot></i> ${marks}`}</span>${denials}`;
};

/**
 * Claims as lines that can be found and filtered. Claims of several articles in the same words, said by the same, are one
 * line with all their articles: copies do not repeat themselves.
 */
export const claimItems = (page: Page, claims: readonly Claim[]): Markup[] => {
  const lines = new Map<string, Claim[]>();
  for (const claim of claims) {
    const said = [page.view.words(claim), speakersOf(page.view, claim), claim.certainty].join('\0');
    const line = lines.get(said);
    if (!line) lines.set(said, [claim]);
    else if (line.every((other) => other.article !== claim.article)) line.push(claim);
  }
  return [...lines.values()].map(
    ([claim, ...also]) =>
      html`<li class=item${facets(page, [claim!, ...also])}>${claimBody(page, claim!, { also })}</li>`,
  );
};

export const claimList = (page: Page, claims: readonly Claim[]): Markup =>
  html`<ul class="lines">${claimItems(page, claims)}</ul>`;

/** A list whose end folds away: the first items in sight, the others behind "23 more". */
export const folded = (items: readonly Markup[], shown: number, wrap: (items: readonly Markup[]) => Markup): Markup =>
  items.length <= shown + 2
    ? wrap(items)
    : html`${wrap(items.slice(0, shown))}<details class="rest"><summary>${counted('more', items.length - shown)}</summary>${wrap(items.slice(shown))}</details>`;
