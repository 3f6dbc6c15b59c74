import { wordCount } from '../noise/page.ts';
import type { Block } from './render.ts';

/** So many blocks, with so many words, are not said twice in the same order by chance. */
const BLOCKS = 5;
const WORDS = 80;

/**
 * Pages that hold their article twice, once for each width of screen: the blocks of runs that repeat an earlier run word
 * for word. Linear: every text is looked up once.
 */
export function findRepeatedRuns(blocks: readonly Block[]): boolean[] {
  const repeated = blocks.map(() => false);
  const first = new Map<string, number>();
  let from = 0;
  let words = 0;
  const end = (to: number): void => {
    if (to - from >= BLOCKS && words >= WORDS) repeated.fill(true, from, to);
  };
  let before = -2;
  for (const [i, { text }] of blocks.entries()) {
    const at = first.get(text);
    if (at === undefined) first.set(text, i);
    // A short line between may stand at several places ("Read more"): it goes on where the run has come to.
    const next = before + 1 < i && blocks[before + 1]?.text === text ? before + 1 : (at ?? -2);
    if (next !== before + 1 || next < 0) {
      end(i);
      from = i;
      words = 0;
    }
    if (next >= 0) words += wordCount(text);
    before = next;
  }
  end(blocks.length);
  return repeated;
}
