import { plain, wordCount } from '../noise/page.ts';
import type { Block } from './render.ts';

/** Verbs that a note about an author goes on with. */
const NOTE =
  /^(?:is|was|has|holds|covers|writes|wrote|reports|works|worked|lives|joined|serves|contributed|edits|graduated|specializes|specialises|reported|can be reached)\b/;
/** How the next paragraph of a note goes on. */
const GOES_ON = /^(?:she|he|they) |^(?:when|outside of|in) .{0,60}\b(?:she|he|they) /;
/** How many blocks from the end such a note can begin. */
const TAIL = 12;
const REACH =
  /\b(?:follow|email|e-mail|contact|reach|write to)\b.{0,60}(?:\bon (?:twitter|x|facebook|instagram|threads|bluesky|linkedin)\b|@[\w.]+)/i;

/** Whether a block near the end of an article is about its author: the name alone, "Jane Roe is a reporter", how to reach her. */
export function isAboutAuthor(blocks: readonly Block[], index: number, byline: readonly string[]): boolean {
  if (blocks.length - index > TAIL || index < blocks.length / 2) return false;
  const { text } = blocks[index]!;
  if (text.length > 900) return false;
  if (wordCount(text) <= 45 && REACH.test(text)) return true;
  const words = plain(text.slice(0, 200));
  // What goes on about her: "She lives in Skarrow", "When she is not at her desk, Jane sails".
  const goesOn = isAboutAuthor(blocks, index - 1, byline);
  return byline.some((name) => {
    const full = plain(name);
    if (full.split(' ').length < 2) return false;
    if (goesOn && GOES_ON.test(words.replace(`${full.split(' ')[0]} `, 'she '))) return true;
    if (words === full || words === `by ${full}`) return true;
    return words.startsWith(`${full} `) && NOTE.test(words.slice(full.length + 1));
  });
}
