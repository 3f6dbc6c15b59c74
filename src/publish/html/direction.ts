import { html, type Markup } from './markup.ts';

/** Scripts written from right to left, and marks of direction. */
const TURNS =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** `dir=auto` where words may turn the direction of what follows: it keeps that inside. Others need none, and are many. */
export const direction = (words: string): Markup | null => (TURNS.test(words) ? html` dir=auto` : null);
