import { html } from '../markup.ts';
import { claimItems, folded } from '../passage.ts';
import type { SectionMaker } from '../section.ts';

const SHOWN = 4;

/** Questions of the articles or of the published templates, each with its answers in the articles' words. */
export const questions: SectionMaker = (page) => {
  const answered = page.view.dossier.faq
    .map((entry) => ({ question: entry.question, claims: page.view.claims(entry.answers.map(({ claim }) => claim)) }))
    .filter(({ claims }) => claims.length > 0);
  if (answered.length === 0) return null;
  const body = answered.map(
    ({ question, claims }) =>
      html`<div class="asked"><h3 dir="auto">${question}</h3>${folded(
        claimItems(page, claims),
        SHOWN,
        (part) => html`<ul class="lines">${part}</ul>`,
      )}</div>`,
  );
  return { name: 'questions', body: html`<div class="columns">${body}</div>`, count: answered.length };
};
