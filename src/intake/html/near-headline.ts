import { plain, wordCount } from '../noise/page.ts';
import { type DomElement, nameOf, wordsOf } from './dom.ts';
import { wordsApart } from './page-source.ts';
import type { Block } from './render.ts';

/** How many blocks below and above the headline can be about the article: standfirst, byline, date, section. */
const BELOW = 14;
const ABOVE = 5;

/** The lines around a headline, and those of them that stand between it and the text. */
export interface LinesNear {
  /** Below the headline down to the first paragraph of the text, and the two just above it. */
  readonly head: readonly string[];
  /** All short lines near it: the next articles' may be among them. */
  readonly near: readonly string[];
}

/**
 * The short lines around the headline of a page, where it prints who wrote the article and when, the nearest first. Where
 * the headline stands there more than once (for narrow screens, in a bar that stays), the lines of the first three.
 */
export function linesNear(blocks: readonly Block[], title: string | null): LinesNear {
  const headline = title === null ? '' : plain(title);
  const same = (block: Block): boolean => {
    if (headline === '' || block.text.length > 400) return false;
    const words = plain(block.text);
    // A heading may hold a label besides the headline ("Subscribers only").
    return (
      words === headline ||
      (block.kind === 'heading' && words.length <= headline.length + 30 && words.includes(headline))
    );
  };
  const all = [...blocks.keys()];
  const named = all.filter((at) => same(blocks[at]!));
  const isTop = (at: number): boolean => nameOf(blocks[at]!.element) === 'h1';
  const places =
    named.length > 0 ? named : all.filter((at) => isTop(at) && wordCount(blocks[at]!.text) >= 3).slice(0, 1);
  const main = places.filter(isTop);
  const headings = main.length > 0 ? main : places.filter((at) => blocks[at]!.kind === 'heading');
  const head: string[] = [];
  const near: string[] = [];
  for (const at of (headings.length > 0 ? headings : places).slice(0, 3)) {
    const below = blocks.slice(at + 1, at + 1 + BELOW);
    const above = blocks.slice(Math.max(0, at - ABOVE), at).reverse();
    const text = below.findIndex((block, i) => (i > 0 && isBodyText(block.text)) || OTHER_ARTICLES.test(block.text));
    const top = below.slice(0, text < 0 ? 6 : Math.min(text, 8));
    head.push(...[...top.slice(0, 4), ...above.slice(0, 2), ...top.slice(4)].flatMap(shortLines));
    near.push(
      ...[...below.slice(0, 4), ...above.slice(0, 2), ...below.slice(4), ...above.slice(2)].flatMap(shortLines),
    );
  }
  return { head, near };
}

/** What leads a list of other articles. */
const OTHER_ARTICLES =
  /^(?:read (?:also|more|next|this)|see also|also read|more (?:from|on|like)|related|recommended|you may also|lesen sie auch|mehr zum thema|auch interessant|à lire|lire aussi|lee también|te puede interesar|leggi anche|lees ook|les også|läs också|leia também|zobacz|czytaj)/i;

/** A standfirst is one sentence; two, or a long one, are the text. */
const isBodyText = (text: string): boolean => wordCount(text) >= 35;

/** What readers and other articles say, by the names of the elements around it. */
const OTHERS = /(?:^|[\s_-])(?:comments?|commentlist|respond|related\w*|widget|recent-\w+)(?:[\s_-]|$)/i;

export function isOfOthers(element: DomElement): boolean {
  for (let at: DomElement | null = element, n = 0; at && n < 5; at = at.parentElement, n++) {
    const name = `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`;
    if (nameOf(at) === 'body' || nameOf(at) === 'main') return false;
    if ((nameOf(at) === 'aside' || OTHERS.test(name)) && !at.querySelector('h1')) return true;
  }
  return false;
}

const shortLines = (block: Block): string[] =>
  (isOfOthers(block.element) ? [] : linesOf(block)).filter((line) => line.length <= 200 && wordCount(line) <= 26);

/** A block's lines, with a mark at the edges of its elements where it has one line. */
export function linesOf({ element, text }: Block): string[] {
  if (text.includes('\n') || text.length > 200) return text.split('\n').slice(0, 6);
  const solid = (words: string): string => words.replace(/\s+/g, '');
  return solid(wordsOf(element)) === solid(text)
    ? [wordsApart(element).replace(/^[\s\u2028]+|[\s\u2028]+$/g, '')]
    : [text];
}
