import type { Token } from '../../model/reading.ts';
import type { Syntax } from '../syntax.ts';

/** A piece of the text as the rules for numbers and times see it: letters, digits, or one mark. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** In small letters, with a typographic apostrophe or dash made plain. */
  readonly lower: string;
  readonly kind: 'letters' | 'digits' | 'mark' | 'break';
  /** Whether white space (or the start of a paragraph) stands before it. */
  readonly spaced: boolean;
  /** Index of the Universal Dependencies word it lies in, -1 for none. */
  readonly token: number;
  /** Index of its sentence, -1 for a break. */
  readonly sentence: number;
}

/**
 * Abbreviations with inner dots, words, numbers with their inner marks, single marks. Each alternative begins with
 * another class of letter or is tried once at a place, so the whole is linear.
 */
const PIECE = /(?:\p{L}\.){2,}|\p{L}\.\p{L}(?![\p{L}\p{N}])|[\p{L}\p{M}]+|\p{Nd}+(?:[.,]\p{Nd}+)*|\S/uy;

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['–', '-'],
  ['—', '--'],
  ['‐', '-'],
  ['‑', '-'],
  ['−', '-'],
]);

const ASCII = 0x80;
const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

const kindOf = (piece: string): Word['kind'] => {
  const code = piece.charCodeAt(0);
  if (code < ASCII) return isLetter(code) ? 'letters' : isDigit(code) ? 'digits' : 'mark';
  return /^\p{L}/u.test(piece) ? 'letters' : /^\p{Nd}/u.test(piece) ? 'digits' : 'mark';
};

/**
 * Where the piece at `at` ends, of a text that is no white space there. Plain words, numbers and marks, nearly all of an
 * English text, are read by hand: the expression takes many times as long.
 */
function endOfPiece(text: string, at: number): number {
  const first = text.charCodeAt(at);
  let end = at + 1;
  if (isLetter(first)) {
    while (isLetter(text.charCodeAt(end))) end++;
    const next = text.charCodeAt(end);
    // An abbreviation, or a letter that is no plain one.
    if (next >= ASCII || (next === 0x2e && end === at + 1)) return endByExpression(text, at);
    return end;
  }
  if (isDigit(first)) {
    while (isDigit(text.charCodeAt(end))) end++;
    const next = text.charCodeAt(end);
    if (next >= ASCII || next === 0x2e || next === 0x2c) return endByExpression(text, at);
    return end;
  }
  return first < ASCII ? end : endByExpression(text, at);
}

/** As `endOfPiece`; `at` itself where white space stands there. */
function endByExpression(text: string, at: number): number {
  PIECE.lastIndex = at;
  return PIECE.test(text) ? PIECE.lastIndex : at;
}

const known = new WeakMap<readonly Token[], readonly Word[]>();

/**
 * The pieces of an article's sentences. They do not depend on how the tokenizer cuts "30-month" or "10pm", so one rule
 * reads them all. Between paragraphs stands a piece of kind `break` that no rule accepts. Made once for each list of
 * tokens, since times and amounts both read them, and kept as long as that.
 */
export function wordsOf(syntax: Syntax): readonly Word[] {
  let words = known.get(syntax.tokens);
  if (!words) {
    words = cut(syntax);
    known.set(syntax.tokens, words);
  }
  return words;
}

function cut({ text, sentences, tokens }: Syntax): Word[] {
  const words: Word[] = [];
  let paragraph = -1;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.paragraph !== paragraph) {
      words.push(breakAt(sentence.start));
      paragraph = sentence.paragraph;
    }
    const slice = text.slice(sentence.start, sentence.end);
    let token = sentence.firstToken;
    let before = -1;
    for (let at = 0; at < slice.length; ) {
      const last = isSpace(slice.charCodeAt(at)) ? at : endOfPiece(slice, at);
      const end = last - at > 3 && isInches(words) ? endOfInches(slice, at, last) : last;
      if (end === at) {
        at++;
        continue;
      }
      const start = sentence.start + at;
      while (token < sentence.endToken && tokens[token]!.end <= start) token++;
      const inside = token < sentence.endToken && tokens[token]!.start < sentence.start + end;
      const piece = slice.slice(at, end);
      const kind = kindOf(piece);
      words.push({
        start,
        end: sentence.start + end,
        text: piece,
        lower: kind === 'digits' ? piece : (PLAIN.get(piece) ?? piece.toLowerCase()),
        kind,
        spaced: at !== before,
        token: inside ? token : -1,
        sentence: index,
      });
      before = end;
      at = end;
    }
  }
  words.push(breakAt(text.length));
  return words;
}

/** Whether the pieces so far end in "5-foot-". */
const isInches = (words: readonly Word[]): boolean =>
  words.at(-1)?.lower === '-' && !words.at(-1)!.spaced && /^(?:foot|feet|ft)$/.test(words.at(-2)?.lower ?? '');

/** "5-foot-8,135 pounds": the comma before a weight has lost its space. */
function endOfInches(slice: string, at: number, end: number): number {
  const comma = slice.indexOf(',', at);
  return comma > at && comma < end && comma - at <= 2 ? comma : end;
}

const breakAt = (at: number): Word => ({
  start: at,
  end: at,
  text: '',
  lower: '',
  kind: 'break',
  spaced: true,
  token: -1,
  sentence: -1,
});

/** Whether a word begins with a capital. */
export const capital = (word: Word): boolean => word.kind === 'letters' && word.text[0] !== word.lower[0];
