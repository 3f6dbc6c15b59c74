import { counted, FINDINGS, fill, KINDS, WORDS } from '../../../dossier/wording.ts';
import type { Actor } from '../../../model/dossier.ts';
import { headingOf } from '../../view/view.ts';
import { html, join, type Markup } from '../markup.ts';
import { folded, type Page } from '../passage.ts';
import type { SectionMaker } from '../section.ts';
import { pointAddress } from './matters.ts';

const SHOWN = 12;

const formsOf = (actor: Actor): Markup | null => {
  const others = actor.aliases.filter((form) => form !== actor.name);
  const spellings = actor.variants.filter((form) => form !== actor.name);
  const lines = [
    others.length > 0 && html`<p class="forms" dir="auto">${fill(WORDS.alsoCalled, { names: others.join(', ') })}</p>`,
    spellings.length > 0 &&
      html`<p class="forms" dir="auto">${fill(WORDS.otherSpellings, { names: spellings.join(', ') })}</p>`,
  ];
  return html`${lines}`;
};

const card = (page: Page, actor: Actor, index: number): Markup => {
  const { points, standing, quotes } = page.view.dossier;
  const named = new Set(actor.mentions.map((mention) => mention.article));
  const articles = page.view.sources.filter((source) => named.has(source.article.id));
  const own = points.filter((point) => point.actors.includes(actor.id));
  const notable = own.filter((point) => point.finding === 'differ' || point.finding === 'changed');
  const ledger = standing.find((entry) => entry.actor === actor.id);
  const stage = ledger?.steps.at(-1);
  const spoken = quotes.filter((quote) => quote.kind !== 'indirect' && quote.speaker?.actor === actor.id).length;
  const links = [
    stage && html`<a href="#standing">${stage.status}</a>`,
    spoken > 0 && html`<a href="#quotations">${counted('quotations', spoken)}</a>`,
    own.length > 0 && html`${counted('matters', own.length)}`,
  ].filter((link) => link !== false && link !== undefined);
  return html`<li class="item card" data-a="${articles.map((source) => source.number).join(' ')}" data-k="${index}"><h3 dir="auto">${actor.name}</h3><p class="kind">${fill(WORDS.mentioned, { kind: KINDS[actor.kind], articles: fill(WORDS.of, { n: articles.length, m: page.view.sources.length }) })}</p>${formsOf(actor)}${
    links.length > 0 && html`<p class="links">${join(links, html` <i class=dot></i> `)}</p>`
  }${
    notable.length > 0 &&
    html`<ul class="of">${notable.map((point) => html`<li><a href="#${pointAddress(page, point)}">${headingOf(point)}</a> <span class="mark">${FINDINGS[point.finding]}</span></li>`)}</ul>`
  }</li>`;
};

/** Actors by the number of articles that name them, then by mentions, then by name. */
export const people: SectionMaker = (page) => {
  const { actors } = page.view.dossier;
  if (actors.length === 0) return null;
  const weight = (actor: Actor): number => new Set(actor.mentions.map((mention) => mention.article)).size;
  const order = actors
    .map((actor, index) => ({ actor, index }))
    .sort(
      (a, b) =>
        weight(b.actor) - weight(a.actor) ||
        b.actor.mentions.length - a.actor.mentions.length ||
        (a.actor.name < b.actor.name ? -1 : a.actor.name > b.actor.name ? 1 : 0),
    );
  const cards = order.map(({ actor, index }) => card(page, actor, index));
  return {
    name: 'people',
    body: folded(cards, SHOWN, (part) => html`<ul class="cards">${part}</ul>`),
    count: actors.length,
  };
};
