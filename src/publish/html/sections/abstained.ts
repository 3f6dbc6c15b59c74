import { counted } from '../../../dossier/wording.ts';
import { html } from '../markup.ts';
import { passageLink, sourceLink } from '../passage.ts';
import type { SectionMaker } from '../section.ts';

/** Passages from which nothing was concluded, by reason. */
export const abstained: SectionMaker = (page) => {
  const open = page.view.dossier.abstained.filter((passage) => page.view.source(passage.article));
  if (open.length === 0) return null;
  const reasons = [...new Set(open.map((passage) => passage.reason))].sort();
  const body = reasons.map((reason) => {
    const passages = open.filter((passage) => passage.reason === reason);
    return html`<details class="group"><summary><h3>${reason}</h3> <span class="n">${counted('passages', passages.length)}</span></summary><ul class="lines">${passages.map(
      (passage) =>
        html`<li class=item>${passageLink(page, passage)} <span class=src>${sourceLink(page, passage)}</span></li>`,
    )}</ul></details>`;
  });
  return { name: 'abstained', body: html`${body}`, count: open.length };
};
