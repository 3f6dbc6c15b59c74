import { findDate } from '../dates.ts';
import { bylineNames } from '../noise/byline.ts';
import { readDateLine } from '../noise/date-line.ts';
import { plain, wordCount } from '../noise/page.ts';
import { nameOf } from './dom.ts';
import type { Block } from './render.ts';

/** What stands around the headline of a page in so many words: "By Jane Roe", "5 March 2025, 10.04". */
export interface NearHeadline {
  readonly byline: readonly string[];
  readonly published: string | null;
}

/**
 * Reads the short blocks just above and below the headline. A date counts if it is most of its line or the line is labelled
 * ("Published: ..."), since a sentence may name any day.
 */
export function readNearHeadline(blocks: readonly Block[], title: string | null): NearHeadline {
  const headline = title === null ? '' : plain(title);
  const same = blocks.findIndex((block) => headline !== '' && plain(block.text) === headline);
  const at =
    same >= 0 ? same : blocks.findIndex(({ element, text }) => nameOf(element) === 'h1' && wordCount(text) >= 3);
  if (at < 0) return { byline: [], published: null };
  const lines = [...blocks.slice(at + 1, at + 13), ...blocks.slice(Math.max(0, at - 3), at).reverse()].flatMap(
    (block) => block.text.split('\n').slice(0, 6),
  );
  const short = lines.filter((line) => line.length <= 160 && wordCount(line) <= 20);
  return {
    byline: short.map(bylineNames).find((names) => names !== null) ?? [],
    published: short.map(dateOfLine).find((date) => date !== null) ?? null,
  };
}

function dateOfLine(line: string): string | null {
  const labelled = readDateLine(line);
  if (labelled) return labelled.kind === 'published' ? labelled.value : null;
  const date = findDate(line);
  if (date?.value.length !== 10) return null;
  const rest = wordCount(`${line.slice(0, date.start)} ${line.slice(date.end)}`);
  const most = date.start < 20 ? 14 : 8;
  return rest <= most && !/[.!?]$/.test(line) ? date.value : null;
}
