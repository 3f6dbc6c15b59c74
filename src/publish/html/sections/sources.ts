import { fill, WORDS } from '../../../dossier/wording.ts';
import type { DroppedText } from '../../../model/article.ts';
import { datesLine } from '../../view/dates.ts';
import { incompleteness, type Source } from '../../view/view.ts';
import { articleText, type TextMark } from '../article-text.ts';
import { html, join, type Markup } from '../markup.ts';
import type { Page } from '../passage.ts';
import type { SectionMaker } from '../section.ts';
import { addressLine, versions } from './versions.ts';

const aboutLines = (source: Source): Markup => {
  const { article } = source;
  const incomplete = incompleteness(article);
  return html`<p class="about">${join(
    [
      article.byline.length > 0 && html`<bdi>${fill(WORDS.by, { names: article.byline.join(', ') })}</bdi>`,
      html`${datesLine(article)}`,
      incomplete !== null && html`<b>${incomplete}</b>`,
      html`<a href="#origin-${source.origin}">${fill(WORDS.origin, { n: source.origin })}</a>`,
      article.url !== null && addressLine(article.url),
      article.path !== null && html`${WORDS.file} <code>${article.path}</code>`,
    ].filter((part) => part !== false),
    html` <i class=dot></i> `,
  )}</p>`;
};

const setAside = (source: Source): Markup | null => {
  const { dropped, text } = source.article;
  if (dropped.length === 0) return null;
  return html`<details class="aside"><summary>${WORDS.setAside} <span class="n">${dropped.length}</span></summary><ul>${dropped.map(
    (part) =>
      html`<li><span class="reason">${part.reason}</span> <q dir="auto">${'text' in part ? (part as DroppedText).text : text.slice(part.start, part.end)}</q></li>`,
  )}</ul></details>`;
};

const sourceItem = (source: Source, other: Markup | null, marks: readonly TextMark[]): Markup => {
  const { article } = source;
  const dropped = article.dropped.flatMap((part) => ('start' in part ? [{ ...part, dropped: part.reason }] : []));
  return html`<article class="source" id="source-${source.number}" data-key="${source.key}" lang="${article.language}"><h3>[${source.number}] <bdi>${source.name}</bdi></h3>${
    article.title !== null && article.title !== source.name && html`<p class="headline" dir="auto">${article.title}</p>`
  }${aboutLines(source)}${other}${setAside(source)}<details class="full" open><summary>${WORDS.text}</summary><div class="text">${articleText(article.text, [...marks, ...dropped], article.titleSpan)}</div></details></article>
`;
};

/** Which articles share their words or source, by origin. */
const originList = (page: Page): Markup => {
  const numbers = [...new Set(page.view.sources.map((source) => source.origin))];
  return html`<ol class="origins">${numbers.map((number) => {
    const members = page.view.sources.filter((source) => source.origin === number);
    return html`<li id="origin-${number}"${members.length > 1 && html` class="shared"`}>${join(
      members.map(
        (source) =>
          html`<a class="from" href="#source-${source.number}">[${source.number}] <bdi>${source.name}</bdi></a>`,
      ),
      ', ',
    )}</li>`;
  })}</ol>`;
};

/**
 * The articles as read. Made last: every passage that the page links to gets its target here, and that is where the links
 * lead without a script.
 */
export const sources: SectionMaker = (page) => {
  const others = page.view.sources.map((source) => versions(page, source));
  const marks = new Map<string, TextMark[]>();
  for (const [id, passage] of page.linked) {
    const own = marks.get(passage.article);
    const mark = { id, start: passage.start, end: passage.end };
    if (own) own.push(mark);
    else marks.set(passage.article, [mark]);
  }
  const { unread } = page.view.dossier;
  const shared = page.view.origins < page.view.sources.length;
  return {
    name: 'sources',
    count: page.view.sources.length,
    body: html`<h3 class="small">${WORDS.copies}</h3>${shared && html`<p class="explains">${WORDS.copiesExplained}</p>`}${originList(page)}${
      unread.length > 0 &&
      html`<h3 class="small" id="unread">${WORDS.unread}</h3><ul class="unread">${unread.map((input) => html`<li><code>${input.path}</code> ${input.error}</li>`)}</ul>`
    }${page.view.sources.map((source, index) => sourceItem(source, others[index] ?? null, marks.get(source.article.id) ?? []))}`,
  };
};
