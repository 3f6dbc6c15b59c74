import type { Span } from '../../model/passage.ts';
import type { Page } from './page.ts';

/** One kind of noise in the text of saved pages. */
export interface NoiseRule {
  /** The reason that a dropped span is listed with. */
  readonly name: string;
  /** Why such words are not article text, and why the rule can tell. */
  readonly why: string;
  /** A text, and what is dropped from it, in order. */
  readonly examples: readonly { readonly text: string; readonly drops: readonly string[] }[];
  /** Lines that look alike and are article text: nothing is dropped from a page that holds them. */
  readonly not: readonly string[];
  /**
   * The span of noise that begins in line `at`, or null. It lies in the line, or takes in whole lines after it.
   * `rest` tells whether a line was dropped already by a rule that stands before this one.
   */
  readonly find: (page: Page, at: number) => Span | null;
}

/** The whole line, if the words fit. */
export const wholeLine =
  (fits: (words: string) => boolean): NoiseRule['find'] =>
  ({ lines }, at) => {
    const line = lines[at]!;
    return line.text.length <= 600 && fits(line.text) ? { start: line.start, end: line.end } : null;
  };
