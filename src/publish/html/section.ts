import { EXPLANATIONS, SECTIONS, type SectionName } from '../../dossier/wording.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './passage.ts';

/** A section of the page: null where the dossier has nothing for it. */
export interface Section {
  readonly name: SectionName;
  readonly body: Markup;
  /** How many things stand in it, shown in the list of contents; null where a number says nothing. */
  readonly count: number | null;
}

export type SectionMaker = (page: Page) => Section | null;

export const section = ({ name, body, count }: Section): Markup => {
  // What stands in a section needs no explaining where nothing does.
  const explanation = count === 0 ? null : (EXPLANATIONS as Partial<Record<SectionName, string>>)[name];
  return html`<section id="${name}" aria-labelledby="h-${name}"><h2 id="h-${name}">${SECTIONS[name]}${count !== null && html` <span class="n">${count}</span>`}</h2>${explanation && html`<p class="explains">${explanation}</p>`}${body}</section>
`;
};
