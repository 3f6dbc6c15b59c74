import { endsSentence } from '../noise/page.ts';
import { isWithin, narrowed, recover, type Sum } from './core.ts';
import type { DomElement } from './dom.ts';
import { BEGUN, namedElsewhere, reasonOf } from './named-elsewhere.ts';
import type { Block } from './render.ts';

/** The blocks of a page that its article is made of, and those inside it that are something else. */
export interface Content {
  readonly blocks: readonly Block[];
  /** For each of the blocks, why it is no article text by the part of the page it stands in, or null. */
  readonly reasons: readonly (string | null)[];
}

/** One line of any length is no article: what a paragraph has beyond this does not count. */
const LONGEST_PARAGRAPH = 3000;

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
