import { ASPECTS, counted, FINDINGS, fill, SECTIONS, WORDS } from '../dossier/wording.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Passage } from '../model/passage.ts';
import { FIRST, POLICY, SCRIPT, STYLE } from './html/assets.ts';
import { html, jsonBlock, Markup } from './html/markup.ts';
import type { Page } from './html/passage.ts';
import { scriptData } from './html/script-data.ts';
import { type Section, type SectionMaker, section } from './html/section.ts';
import { abstained } from './html/sections/abstained.ts';
import { background, facts, happened, matters, viewpoints } from './html/sections/brief.ts';
import { grid } from './html/sections/grid.ts';
import { changed, differ } from './html/sections/matters.ts';
import { people } from './html/sections/people.ts';
import { agree, single } from './html/sections/points.ts';
import { questions } from './html/sections/questions.ts';
import { quotations } from './html/sections/quotations.ts';
import { sources } from './html/sections/sources.ts';
import { standing } from './html/sections/standing.ts';
import { timeline } from './html/sections/timeline.ts';
import { spanOfDates, type View, viewOf } from './view/view.ts';

/** The sections in the order of the page. `sources` comes last: it holds the targets of all links before it. */
const MAKERS: readonly SectionMaker[] = [
  differ,
  changed,
  happened,
  facts,
  background,
  matters,
  viewpoints,
  standing,
  timeline,
  questions,
  quotations,
  agree,
  single,
  grid,
  people,
  abstained,
  sources,
];

const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Cpath d=%22M1 3h9v2H1zm0 4h6v2H1zm0 4h9v2H1zM12 3h3v10h-3z%22 fill=%22%231f4e79%22/%3E%3C/svg%3E';

const options = (pairs: readonly (readonly [string | number, string])[]): Markup =>
  html`<option value="">${WORDS.all}</option>${pairs.map(([value, name]) => html`<option value="${value}">${name}</option>`)}`;

const select = (key: string, name: string, pairs: readonly (readonly [string | number, string])[]): Markup | null =>
  pairs.length > 1
    ? html`<label><span>${name}</span><select data-filter="${key}">${options(pairs)}</select></label>`
    : null;

const filters = (view: View): Markup => {
  const { points, actors } = view.dossier;
  const findings = (Object.keys(FINDINGS) as (keyof typeof FINDINGS)[]).filter((key) =>
    points.some((point) => point.finding === key),
  );
  const aspects = (Object.keys(ASPECTS) as (keyof typeof ASPECTS)[]).filter((key) =>
    points.some((point) => point.aspect === key),
  );
  const named = actors
    .map((actor, index) => [index, actor.name] as const)
    .sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[0] - b[0]));
  return html`<form class="filters" role="search"><label><span>${WORDS.find}</span><input type="search" id="find" autocomplete="off" spellcheck="false"></label><details><summary>${WORDS.filter}</summary>${select(
    'f',
    WORDS.finding,
    findings.map((key) => [key, FINDINGS[key]] as const),
  )}${select(
    't',
    WORDS.aspect,
    aspects.map((key) => [key, ASPECTS[key]] as const),
  )}${select('k', WORDS.actor, named)}${select(
    'a',
    WORDS.article,
    view.sources.map((source) => [source.number, `[${source.number}] ${source.name}`] as const),
  )}</details><p class="found"><output for="find" aria-live="polite"></output> <button type="reset" hidden>${WORDS.clear}</button></p></form>`;
};

const contents = (sections: readonly Section[]): Markup =>
  html`<ol>${sections.map(
    ({ name, count }) =>
      html`<li><a href="#${name}">${SECTIONS[name]}</a>${count !== null && html` <span class="n">${count}</span>`}</li>`,
  )}</ol>`;

const CLOSING = new Markup(SCRIPT);
const OPENING = new Markup(FIRST);
const SHEET = new Markup(STYLE);

/**
 * A dossier as one page that needs nothing else: no network, no server. Every passage is a link to its article's words;
 * with a script the article opens beside the dossier, without one the link leads to the text among the sources.
 * Same dossier, same characters.
 */
export const toHtml = (dossier: Dossier): string => {
  const view = viewOf(dossier);
  const page: Page = { view, linked: new Map<string, Passage>() };
  const data = jsonBlock('data', scriptData(page));
  const sections = MAKERS.map((make) => make(page)).filter((made) => made !== null);
  const title = dossier.story.title || WORDS.untitled;
  const span = spanOfDates(dossier.story);
  const tally = fill(WORDS.counts, {
    articles: counted('articles', view.sources.length),
    origins: counted('origins', view.origins),
  });
  const unread = dossier.unread.length;
  const body = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${WORDS.program}">
<meta name="color-scheme" content="light dark">
<title>${title} – ${WORDS.dossier}</title>
<link rel="icon" href="${new Markup(ICON)}">
<script>${OPENING}</script>
<style>${SHEET}</style>
</head>
<body>
<a class="skip" href="#differ">${WORDS.toDossier}</a>
<header class="masthead">
<p class="kicker">${WORDS.program} <span aria-hidden="true">/</span> ${WORDS.dossier}</p>
<h1 dir="auto">${title}</h1>
<p class="standfirst">${span !== null && html`<span>${span}</span> `}<span>${tally}</span>${unread > 0 && html` <a href="#unread">${counted('unreadInputs', unread)}</a>`}</p>
</header>
<div class="frame">
<nav aria-label="${WORDS.contents}"><details open><summary>${WORDS.contentsAndFind}</summary><div class="tools">${filters(view)}${contents(sections)}<p class="how">${WORDS.how}</p></div></details></nav>
<main id="main">
${sections.map(section)}</main>
</div>
<dialog id="reader" aria-label="${WORDS.reader}"></dialog>
<p class="vh" role="status" id="status"></p>
${data}
<script>${CLOSING}</script>
</body>
</html>
`;
  return body.toString().toWellFormed();
};
