import type { SectionName } from '../../../dossier/wording.ts';
import type { ClaimItem } from '../../../model/dossier.ts';
import { html } from '../markup.ts';
import { claimItems, claimList, folded, type Page } from '../passage.ts';
import type { Section, SectionMaker } from '../section.ts';

const SHOWN = 10;

const listOf = (page: Page, name: SectionName, items: readonly ClaimItem[]): Section | null => {
  const claims = page.view.claims(items.map((item) => item.claim));
  if (claims.length === 0) return null;
  const lines = claimItems(page, claims);
  return {
    name,
    body: folded(lines, SHOWN, (part) => html`<ul class="lines">${part}</ul>`),
    count: lines.length,
  };
};

export const happened: SectionMaker = (page) => listOf(page, 'happened', page.view.dossier.brief.whatHappened);
export const facts: SectionMaker = (page) => listOf(page, 'facts', page.view.dossier.brief.keyFacts);
export const background: SectionMaker = (page) => listOf(page, 'background', page.view.dossier.brief.background);
export const matters: SectionMaker = (page) => listOf(page, 'matters', page.view.dossier.brief.whyItMatters);

/** What each actor holds, in the order of the dossier. */
export const viewpoints: SectionMaker = (page) => {
  const groups = page.view.dossier.brief.viewpoints
    .map(({ actor, claims }) => ({ actor: page.view.actor(actor), claims: page.view.claims(claims) }))
    .filter(({ claims }) => claims.length > 0);
  if (groups.length === 0) return null;
  const body = groups.map(
    ({ actor, claims }) =>
      html`<div class="voiceof"><h3 dir="auto">${actor?.name ?? claims[0]?.voice?.speakers[0]?.name ?? ''}</h3>${claimList(page, claims)}</div>`,
  );
  return { name: 'viewpoints', body: html`<div class="columns">${body}</div>`, count: groups.length };
};
