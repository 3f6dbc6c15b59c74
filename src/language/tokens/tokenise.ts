/**
 * Words of a text, as Universal Dependencies has them (English Web Treebank): clitics and most hyphenated parts are
 * words of their own, offsets are exact. One pass from left to right; each token is looked for at its start only.
 */
import type { Span } from '../../model/passage.ts';
import { LEADING, NEED_CAPITAL, TRAILING } from './abbreviations.ts';
import { cliticBreaks, isSolid } from './clitics.ts';
import { HYPHEN, isBoundPrefix } from './hyphens.ts';
import { TOKEN_PATTERNS } from './patterns.ts';

const SPACE = /[\s\u200b\u2060\ufeff\0]/u;
/** Below it only the marks of ASCII are white space. */
const NO_BREAK_SPACE = 0xa0;
const isSpace = (code: number): boolean =>
  code < NO_BREAK_SPACE
    ? code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0
    : SPACE.test(String.fromCharCode(code));
const isPlainLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const SIMPLE = /[\p{L}\p{M}\p{N}]/u;
/** A word: letters, digits and marks, with apostrophes, joiners and low lines inside. */
const WORD = /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\u00ad\u200c\u200d]|['’`´ʼ_](?=[\p{L}\p{N}]))*/uy;
const EMOJI = /\p{RGI_Emoji}/vy;
/** A digit or letter starts a pattern token more often than marks do; marks are quick to rule out. */
const MAY_START_PATTERN = /[\p{L}\p{N}.'’‘@#:;=<>^$€£¥₹₽₩…\-!?*_~+`]/u;
/** Ends of an address that are the sentence's. */
const CLOSING = /[.,;:!?)\]}'"”’»]/;

/** Whether a word with a full stop behind it keeps the stop. */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  if (!LEADING.has(lower) && !TRAILING.has(lower)) return false;
  return !NEED_CAPITAL.has(lower) || word[0] !== lower[0];
}

/**
 * The tokens of `text.slice(start, end)`.
 * @returns spans into `text`, sorted, disjoint, none empty; white space and invisible spaces lie between them
 */
export function tokenise(text: string, start = 0, end = text.length): Span[] {
  const tokens: Span[] = [];
  let at = start;
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let chunkEnd = at;
    let plain = true;
    for (; chunkEnd < end; chunkEnd++) {
      const code = text.charCodeAt(chunkEnd);
      if (isSpace(code)) break;
      plain &&= isPlainLetter(code);
    }
    const chunk = text.slice(at, chunkEnd);
    // most words: nothing below would find more in them
    if (plain && !isSolid(chunk)) tokens.push({ start: at, end: chunkEnd });
    else tokeniseChunk(chunk, at, tokens);
    at = chunkEnd;
  }
  return tokens;
}

/** Tokens of a stretch without white space. */
function tokeniseChunk(chunk: string, offset: number, tokens: Span[]): void {
  let at = 0;
  const push = (length: number): void => {
    tokens.push({ start: offset + at, end: offset + at + length });
    at += length;
  };
  while (at < chunk.length) {
    const character = chunk[at]!;
    const pattern = MAY_START_PATTERN.test(character) ? patternLength(chunk, at) : 0;
    if (pattern > 0) {
      push(pattern);
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(chunk)?.[0];
    if (word) {
      const whole = wordLength(chunk, at, word);
      let from = 0;
      const full = chunk.slice(at, at + whole);
      for (const next of [...cliticBreaks(full), whole]) {
        push(next - from);
        from = next;
      }
      if (chunk[at] === "'" || chunk[at] === '’') possessive(chunk, at, full, push);
      continue;
    }
    push(markLength(chunk, at));
  }
}

/** "workers'": the mark after an s is the possessive unless it closes a quotation opened in the same stretch. */
function possessive(chunk: string, at: number, before: string, push: (length: number) => void): void {
  const next = chunk[at + 1];
  if (/[sS]$/.test(before) && (next === undefined || !SIMPLE.test(next))) push(1);
}

const CHEAP = /[\p{L}\p{M}]/u;
const PLAIN_WORD = /^[\p{L}\p{M}]+$/u;

/** Length of the pattern token at `at`, or 0. */
function patternLength(chunk: string, at: number): number {
  if (PLAIN_WORD.test(chunk.length < 40 ? chunk : '-')) return 0;
  const letter = CHEAP.test(chunk[at]!);
  for (const { name, pattern } of TOKEN_PATTERNS) {
    if (letter && (name === 'number' || name === 'dots')) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(chunk);
    if (!match) continue;
    let length = match[0].length;
    if (name === 'address' || name === 'mail') {
      while (length > 1 && CLOSING.test(chunk[at + length - 1]!)) length--;
    }
    return length;
  }
  return 0;
}

/** Length of the word at `at`, with a bound prefix or the stop of an abbreviation. */
function wordLength(chunk: string, at: number, word: string): number {
  let length = word.length;
  let part = word;
  while (HYPHEN.test(chunk[at + length] ?? '') && isBoundPrefix(part)) {
    WORD.lastIndex = at + length + 1;
    const next = WORD.exec(chunk)?.[0];
    if (!next) break;
    length += 1 + next.length;
    part = next;
  }
  if (chunk[at + length] === '.' && chunk[at + length + 1] !== '.') {
    const initial = length === 1 && /\p{Lu}/u.test(word);
    if (initial || isAbbreviation(chunk.slice(at, at + length))) length++;
  }
  return length;
}

/** Length of the mark, symbol or picture at `at`. */
function markLength(chunk: string, at: number): number {
  const code = chunk.codePointAt(at)!;
  if (code < 0x80) return 1;
  if (code >= 0x2190) {
    EMOJI.lastIndex = at;
    const emoji = EMOJI.exec(chunk);
    if (emoji) return emoji[0].length;
  }
  return code > 0xffff ? 2 : 1;
}
