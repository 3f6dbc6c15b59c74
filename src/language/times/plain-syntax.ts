import type { Sentence, Token } from '../../model/reading.ts';
import type { Syntax } from '../syntax.ts';

/**
 * Sentences and words of a text without grammar (no parts of speech, no heads): what the rules for times and amounts
 * must also work on. For tests and for measuring how much the grammar adds.
 */
export function plainSyntax(text: string): Syntax {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let start = 0;
  const close = (end: number): void => {
    const firstToken = tokens.length;
    for (const { 0: piece, index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|\S/gu)) {
      const at = start + index;
      tokens.push({
        start: at,
        end: at + piece.length,
        lemma: piece.toLowerCase(),
        upos: 'X',
        feats: {},
        head: -1,
        deprel: 'dep',
      });
    }
    const [first, last] = [tokens[firstToken], tokens.at(-1)];
    if (tokens.length > firstToken && first && last)
      sentences.push({
        start: first.start,
        end: last.end,
        firstToken,
        endToken: tokens.length,
        block: 'paragraph',
        paragraph,
      });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(/[.!?]["'”’)]?\s+(?=["“'‘(`]*\p{Lu})|\n\s*\n/gu)) {
    const blank = mark.startsWith('\n');
    if (
      !blank &&
      /(?:\b\p{L}|\b(?:Mr|Mrs|Ms|Dr|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|a\.m|p\.m|U\.S|No|Gen|Sen|Rep|Gov|Lt|Col|Inc|Co|Corp))$/u.test(
        text.slice(Math.max(0, index - 6), index),
      )
    )
      continue;
    close(index + mark.length);
    if (/\n\s*\n/.test(mark)) paragraph++;
  }
  close(text.length);
  return { text, sentences, tokens };
}
