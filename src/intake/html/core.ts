import { type DomElement, nameOf } from './dom.ts';
import { BEGUN } from './named-elsewhere.ts';
import type { Block } from './render.ts';

/** What the blocks of an element come to. */
export interface Sum {
  value: number;
  weight: number;
  blocks: number;
}

/** An element inside the best one with this share of its sentences is the article. */
const CORE_SHARE = 0.8;
/** An element beside the core needs this many words of running text to be a piece of it. */
const PIECE = 40;
/** Names of the head of an article. */
const HEAD = /header|hero|topper|excerpt|summary|description|\btop\b/i;
/** ... and one that the page names as the article's body with this share. */
const BODY_SHARE = 0.6;
/** How pages name the element of the article's body. */
const BODY =
  /\b(?:article|story|post|entry|blog|news|page)[ _-]{0,2}(?:body|content|text|copy)|articlebody|rich-?text/i;

/** The element inside the best one that is the article: the body that the page names, or what holds most of the text. */
export function narrowed(best: DomElement, sums: ReadonlyMap<DomElement, Sum>): DomElement {
  const whole = sums.get(best)!.weight;
  let core = best;
  for (const [element, { weight, blocks }] of sums) {
    // A single paragraph is no article.
    if (blocks < 2 || weight < whole * BODY_SHARE || !isWithin(element, core)) continue;
    if (weight < whole * CORE_SHARE && !isBody(element)) continue;
    if (element !== core) core = element;
  }
  return core === best ? (oneOfMany(best, sums) ?? best) : core;
}

/**
 * Of several `article` elements one under the other, the one that is the page's: the first, where they are whole articles
 * (pages load the next ones while one scrolls), and the one with most text, where the others are teasers.
 */
function oneOfMany(best: DomElement, sums: ReadonlyMap<DomElement, Sum>): DomElement | null {
  const found: { readonly element: DomElement; readonly weight: number }[] = [];
  for (const [element, { weight }] of sums) {
    if (element === best || weight === 0 || nameOf(element) !== 'article') continue;
    if (isWithin(element, best) && !isNested(element, best)) found.push({ element, weight });
  }
  const whole = sums.get(best)!.weight;
  const articles = found.filter(({ weight }) => weight >= BEGUN);
  const together = articles.reduce((sum, { weight }) => sum + weight, 0);
  const first = articles[0];
  if (first && articles.length >= 2 && together >= whole * 0.7 && first.weight >= whole * 0.2) return first.element;
  const largest = found.reduce((most, one) => (one.weight > most.weight ? one : most), { element: best, weight: 0 });
  return found.length >= 4 && largest.weight >= whole * 0.4 ? largest.element : null;
}

/** Whether the element lies in another article below `best`. */
function isNested(element: DomElement, best: DomElement): boolean {
  for (let at = element.parentElement; at && at !== best; at = at.parentElement)
    if (nameOf(at) === 'article') return true;
  return false;
}

/** The children of `best` on the way down to `core`: what stands beside them is beside the core. */
function besideOf(element: DomElement, core: DomElement): { beside: DomElement; on: DomElement } | null {
  for (let at: DomElement | null = element; at; at = at.parentElement) {
    const parent: DomElement | null = at.parentElement;
    if (!parent || !isWithin(core, parent)) continue;
    for (let on: DomElement | null = core; on; on = on.parentElement)
      if (on.parentElement === parent) return { beside: at, on };
    return null;
  }
  return null;
}

/** Takes back in what belongs to the core and stands beside it: the lead above it, and more pieces of the same kind. */
export function recover(
  all: readonly Block[],
  weights: readonly number[],
  reasons: readonly (string | null)[],
  sums: ReadonlyMap<DomElement, Sum>,
  best: DomElement,
  core: DomElement,
  inside: boolean[],
): void {
  const first = inside.indexOf(true);
  const head = all.findIndex(({ element }, i) => i < first && nameOf(element) === 'h1' && isWithin(element, best));
  for (const [i, block] of all.entries()) {
    if (inside[i] || reasons[i] !== null || !isWithin(block.element, best)) continue;
    const found = besideOf(block.element, core);
    if (!found) continue;
    const alike =
      nameOf(found.beside) === nameOf(found.on) &&
      nameOf(found.on) !== 'article' &&
      sameClass(found.beside, found.on) &&
      (sums.get(found.beside)?.weight ?? 0) >= PIECE;
    if (alike || (i < first && i > head && weights[i]! > 0 && !isHead(block.element, best))) inside[i] = true;
  }
}

/** What stands in the head of an article with its headline is a summary of it. */
function isHead(element: DomElement, best: DomElement): boolean {
  for (let at: DomElement | null = element; at && at !== best; at = at.parentElement)
    if (nameOf(at) === 'header' || HEAD.test(at.getAttribute('class') ?? '')) return true;
  return false;
}

function sameClass(a: DomElement, b: DomElement): boolean {
  const name = a.getAttribute('class');
  return name !== null && name === b.getAttribute('class');
}

function isBody(element: DomElement): boolean {
  if (nameOf(element) === 'body') return false;
  return (
    element.getAttribute('itemprop') === 'articleBody' ||
    nameOf(element) === 'article' ||
    BODY.test(element.getAttribute('class') ?? '') ||
    BODY.test(element.getAttribute('id') ?? '')
  );
}

export function isWithin(element: DomElement, ancestor: DomElement): boolean {
  for (let at: DomElement | null = element; at; at = at.parentElement) if (at === ancestor) return true;
  return false;
}
