import { fill, WORDS } from '../../../dossier/wording.ts';
import { type Quotation, quotationsBySpeaker } from '../../view/quotations.ts';
import { html, type Markup } from '../markup.ts';
import { folded, type Page, passageLink, sourceLink } from '../passage.ts';
import type { SectionMaker } from '../section.ts';

const SHOWN = 5;

const quotationItem = (page: Page, quotation: Quotation, actor: number): Markup => {
  const [first, ...others] = quotation.places;
  if (!first) return html``;
  const data = actor >= 0 && html` data-k="${actor}"`;
  const body =
    quotation.wordings > 1
      ? html`<span class="mark">${fill(WORDS.sameQuotation, { n: quotation.wordings })}</span><ul class="wordings">${quotation.places.map((place) => html`<li>${passageLink(page, place)} <span class=src>${sourceLink(page, place)}</span></li>`)}</ul>`
      : html`${passageLink(page, first)} <span class=src>${sourceLink(page, first)}${others.map((place) => html` <i class=dot></i> ${sourceLink(page, place)}`)}</span>`;
  return html`<li class=item${data}>${body}</li>`;
};

/** Quotations with marks by speaker; the wordings of one quotation stand together. */
export const quotations: SectionMaker = (page) => {
  const speakers = quotationsBySpeaker(page.view);
  if (speakers.length === 0) return null;
  const body = speakers.map(({ name, actor, quotations: said }) => {
    const index = page.view.dossier.actors.findIndex((known) => known.id === actor);
    const items = said.map((quotation) => quotationItem(page, quotation, index));
    return html`<div class="voiceof"><h3 dir="auto">${name ?? WORDS.unattributed} <span class="n">${said.length}</span></h3>${folded(items, SHOWN, (part) => html`<ul class="lines">${part}</ul>`)}</div>`;
  });
  const count = speakers.reduce((sum, { quotations: said }) => sum + said.length, 0);
  return { name: 'quotations', body: html`<div class="columns">${body}</div>`, count };
};
