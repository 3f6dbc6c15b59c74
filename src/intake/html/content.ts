import { endsSentence } from '../noise/page.ts';
import { type DomElement, nameOf } from './dom.ts';
import type { Part } from './parts.ts';
import type { Block } from './render.ts';

/** The blocks of a page that its article is made of, and those inside it that are something else. */
export interface Content {
  readonly blocks: readonly Block[];
  /** For each of the blocks, why it is no article text by the part of the page it stands in, or null. */
  readonly reasons: readonly (string | null)[];
}

/** A named part with this share of the page's sentences is the article, whatever its name. */
const MAIN_SHARE = 0.4;
/** ... unless so much stands in parts without such a name. */
const UNNAMED_SHARE = 0.3;
/** Parts that come after the article are none of it even when they are longer: comments, the foot of the site. */
const AFTER = new Set(['comments', 'footer', 'related']);
/** How many words must stand before such a part for it to come after the article. */
const BEGUN = 40;
/** An element inside the best one with this share of its sentences is the article. */
const CORE_SHARE = 0.8;
/** An element beside the core needs this many words of running text to be a piece of it. */
const PIECE = 40;
/** One line of any length is no article: what a paragraph has beyond this does not count. */
const LONGEST_PARAGRAPH = 3000;
const HEAD = /header|hero|topper|excerpt|summary|description|\btop\b/i;
interface Sum {
  value: number;
  weight: number;
  blocks: number;
}
/** ... and one that the page names as the article's body with this share. */
const BODY_SHARE = 0.6;
/** How pages name the element of the article's body. */
const BODY =
  /\b(?:article|story|post|entry|blog|news|page)[ _-]{0,2}(?:body|content|text|copy)|articlebody|rich-?text/i;

/**
 * Where a page's article stands. Every block has a value: sentences count for their length, rows of links and odd lines
 * against it, parts that are named as something else (parts.ts) not at all. The article is the element whose blocks have
 * the highest sum, and in it the element that the page names as the article's body, where there is one.
 *
 * Method: maximum subsequence segmentation (Pasternack and Roth 2009) on the tree instead of the sequence of tokens.
 */
export function findContent(all: readonly Block[]): Content {
  const weights = all.map(weightOf);
  const found = contentBy(all, weights, namedElsewhere(all, weights));
  // Where the names leave next to nothing of a page that has text, they mislead.
  const words = wordsOf(found);
  if (words >= BEGUN) return found;
  const other = contentBy(all, weights, new Set());
  return wordsOf(other) > words * 3 ? other : found;
}

const wordsOf = ({ blocks, reasons }: Content): number =>
  blocks.reduce((sum, block, i) => sum + (reasons[i] === null ? weightOf(block) : 0), 0);

function contentBy(all: readonly Block[], weights: readonly number[], elsewhere: ReadonlySet<string>): Content {
  const reasons = all.map((block) => reasonOf(block.part, elsewhere));
  const sums = new Map<DomElement, Sum>();
  for (const [i, block] of all.entries()) {
    const value = worthOf(block, weights[i]!, reasons[i]!);
    const weight = reasons[i] === null ? weights[i]! || tabular(block) : 0;
    for (let at: DomElement | null = block.element; at; at = at.parentElement) {
      const sum = sums.get(at);
      if (sum) {
        sum.value += value;
        sum.weight += weight;
        sum.blocks++;
      } else sums.set(at, { value, weight, blocks: 1 });
    }
  }
  let best: DomElement | null = null;
  let most = 0;
  for (const [element, { value }] of sums) {
    if (value > most) {
      best = element;
      most = value;
    }
  }
  if (best === null) return { blocks: all, reasons };
  const core = narrowed(best, sums);
  const inside = all.map((block) => isWithin(block.element, core));
  if (core !== best && sums.get(core)!.weight >= sums.get(best)!.weight * 0.6)
    recover(all, weights, reasons, sums, best, core, inside);
  let begun = false;
  const reasonsInside = reasons.map((reason, i) => {
    if (!inside[i]) return null;
    if (reason === null) begun ||= weights[i]! > 0;
    // Under the first lines of the text, what is called a subtitle is a heading.
    return reason === 'standfirst' && begun ? null : reason;
  });
  return { blocks: all.filter((_, i) => inside[i]), reasons: reasonsInside.filter((_, i) => inside[i]) };
}

function narrowed(best: DomElement, sums: ReadonlyMap<DomElement, Sum>): DomElement {
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
function recover(
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

function isWithin(element: DomElement, ancestor: DomElement): boolean {
  for (let at: DomElement | null = element; at; at = at.parentElement) if (at === ancestor) return true;
  return false;
}

/** About how many words of running text a block has: none if it does not read like sentences. */
export function weightOf(block: Block): number {
  const { text, linked, kind } = block;
  if (linked >= 0.5 || kind === 'heading') return 0;
  if (text.length < 40) return /[。！？]/.test(text) ? text.length / 3 : 0;
  if (text.length < 150 && !endsSentence(text) && !/[!?…:。！？][”"’')」]?$/.test(text)) return 0;
  return (Math.min(text.length, LONGEST_PARAGRAPH) / 6) * (1 - linked);
}

function worthOf(block: Block, weight: number, reason: string | null): number {
  if (reason !== null) return 0;
  if (weight > 0) return weight;
  if (block.linked >= 0.5) return block.kind === 'heading' ? -8 : -2;
  return block.kind === 'heading' ? 0 : tabular(block) || -0.5;
}

/** Items and rows count for less than sentences. */
const tabular = ({ kind, text, linked }: Block): number =>
  (kind === 'item' || kind === 'row') && linked < 0.5 ? text.length / 12 : 0;

/** The words of the names that tell on this page what is elsewhere: those that do not cover the article itself. */
function namedElsewhere(all: readonly Block[], weights: readonly number[]): ReadonlySet<string> {
  const covered = new Map<string, number>();
  const after = new Set<string>();
  let total = 0;
  let unnamed = 0;
  let begun = 0;
  const headed = new Set<string>();
  for (const [i, block] of all.entries()) {
    const weight = weights[i]!;
    if (nameOf(block.element) === 'h1') for (let part = block.part; part; part = part.outer) headed.add(part.word);
    if (weight === 0) continue;
    total += weight;
    if (block.part === null) unnamed += weight;
    const seen = new Set<string>();
    for (let part = block.part; part; part = part.outer) {
      if (seen.has(part.word)) continue;
      if (AFTER.has(part.reason) && begun >= BEGUN && !covered.has(part.word)) after.add(part.word);
      covered.set(part.word, (covered.get(part.word) ?? 0) + weight);
      seen.add(part.word);
    }
    if (!isAfter(block.part)) begun += weight;
  }
  const elsewhere = new Set<string>();
  for (const block of all)
    for (let part = block.part; part; part = part.outer) {
      const words = covered.get(part.word) ?? 0;
      const main = words >= total * MAIN_SHARE && (unnamed < words * UNNAMED_SHARE || headed.has(part.word));
      if (!main || after.has(part.word)) elsewhere.add(part.word);
    }
  return elsewhere;
}

function isAfter(part: Part | null): boolean {
  for (let at = part; at; at = at.outer) if (AFTER.has(at.reason)) return true;
  return false;
}

/** The outermost part that tells. */
function reasonOf(part: Part | null, elsewhere: ReadonlySet<string>): string | null {
  let reason: string | null = null;
  for (let at = part; at; at = at.outer) if (elsewhere.has(at.word)) reason = at.reason;
  return reason;
}
