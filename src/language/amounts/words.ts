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
const PIECE = /(?:\p{L}\.){2,}|\p{L}\.\p{L}(?![\p{L}\p{N}])|[\p{L}\p{M}]+|\p{Nd}+(?:[.,]\p{Nd}+)*|\S/gu;

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '--',
  '‐': '-',
  '‑': '-',
  '−': '-',
};

const kindOf = (text: string): Word['kind'] =>
  /^\p{L}/u.test(text) ? 'letters' : /^\p{Nd}/u.test(text) ? 'digits' : 'mark';

/**
 * The pieces of an article's sentences. They do not depend on how the tokenizer cuts "30-month" or "10pm", so one rule
 * reads them all. Between paragraphs stands a piece of kind `break` that no rule accepts.
 */
export function wordsOf({ text, sentences, tokens }: Syntax): Word[] {
  const words: Word[] = [];
  let token = 0;
  let paragraph = -1;
  sentences.forEach((sentence, index) => {
    if (sentence.paragraph !== paragraph) {
      const { start } = sentence;
      words.push({ start, end: start, text: '', lower: '', kind: 'break', spaced: true, token: -1, sentence: -1 });
      paragraph = sentence.paragraph;
    }
    token = sentence.firstToken;
    const slice = text.slice(sentence.start, sentence.end);
    let before = -1;
    for (const match of slice.matchAll(PIECE)) {
      const piece = match[0];
      const start = sentence.start + match.index;
      while (token < sentence.endToken && (tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= start) token++;
      const inside = token < sentence.endToken && (tokens[token]?.start ?? 0) < start + piece.length;
      words.push({
        start,
        end: start + piece.length,
        text: piece,
        lower: PLAIN[piece] ?? piece.toLowerCase(),
        kind: kindOf(piece),
        spaced: start !== before,
        token: inside ? token : -1,
        sentence: index,
      });
      before = start + piece.length;
    }
  });
  const end = text.length;
  words.push({ start: end, end, text: '', lower: '', kind: 'break', spaced: true, token: -1, sentence: -1 });
  return words;
}

/** Whether a word begins with a capital. */
export const capital = (word: Word): boolean => word.kind === 'letters' && word.text[0] !== word.lower[0];
