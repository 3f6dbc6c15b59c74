import { WORDS } from '../../../dossier/wording.ts';
import type { ArticleVersion } from '../../../model/article.ts';
import { datesLine } from '../../view/dates.ts';
import type { Source } from '../../view/view.ts';
import { html, join, type Markup } from '../markup.ts';
import { type Page, passageLink } from '../passage.ts';

/** Only these can be followed; any other address is shown as text. */
const WEB = /^https?:\/\//i;

/** A web address as a link, any other as text. */
export const addressLine = (url: string): Markup =>
  WEB.test(url)
    ? html`<a class="web" href="${url}" rel="noopener noreferrer">${url}</a>`
    : html`<bdi class="web">${url}</bdi>`;

const version = (page: Page, source: Source, found: ArticleVersion): Markup => {
  const { article } = source;
  const about = [
    html`${datesLine(found)}`,
    found.url !== null && addressLine(found.url),
    found.path !== null && html`${WORDS.file} <code>${found.path}</code>`,
  ].filter((part) => part !== false);
  const same = found.removed.length + found.added.length === 0;
  return html`<li><p class="about">${join(about, html` <i class=dot></i> `)}</p>${
    found.title !== null && found.title !== article.title && html`<p class="headline" dir="auto">${found.title}</p>`
  }${same && html`<p class="reason">${WORDS.sameParagraphs}</p>`}${
    found.removed.length > 0 &&
    html`<p class="reason">${WORDS.onlyInVersion}</p><ul>${found.removed.map((words) => html`<li><del dir="auto">${words}</del></li>`)}</ul>`
  }${
    found.added.length > 0 &&
    html`<p class="reason">${WORDS.onlyInArticle}</p><ul>${found.added.map((span) => html`<li>${passageLink(page, { article: article.id, ...span })}</li>`)}</ul>`
  }</li>`;
};

/** Other states and forms of an article, and in which paragraphs each differs from it. Null where there are none. */
export const versions = (page: Page, source: Source): Markup | null => {
  const found = source.article.versions ?? [];
  if (found.length === 0) return null;
  return html`<details class="aside versions"><summary>${WORDS.versions} <span class="n">${found.length}</span></summary><ol>${found.map((one) => version(page, source, one))}</ol></details>`;
};
