/** Names of people, organisations and places in one article. */
import type { Span } from '../../model/passage.ts';
import type { EntityType } from '../../model/reading.ts';
import type { Syntax } from '../syntax.ts';
import { makeConsistent } from './consistency.ts';
import { mendName } from './mend.ts';
import { type NameModel, nameModel } from './model.ts';
import { tagSentence } from './tag.ts';
import { type TokenName, TYPES } from './tagset.ts';
import { trimName } from './trim.ts';
import { CASE, readWord, type Word } from './word.ts';

/** A name in the text, without a leading "the" and without "'s". */
export interface NameSpan extends Span {
  readonly type: EntityType;
}

/**
 * Finds the names of people, organisations and places.
 *
 * A linear-chain conditional random field over hashed features and word lists tags each sentence; then the
 * article as a whole is made consistent.
 * @param syntax sentences and tokens; offsets are UTF-16 code units of `syntax.text`
 * @returns names sorted by start, not overlapping
 * @throws Failure when the weights cannot be read
 */
export function findNames(syntax: Syntax, model: NameModel = nameModel()): NameSpan[] {
  const { text, tokens, sentences } = syntax;
  const spellings = new Map<string, Word>();
  const spelt = ({ start, end }: Span): string => text.slice(start, end);
  const words = tokens.map((token) => {
    const spelling = spelt(token);
    const known = spellings.get(spelling);
    if (known) return known;
    const word = readWord(spelling, model.lexicon);
    spellings.set(spelling, word);
    return word;
  });
  const found: TokenName[] = sentences.flatMap(({ firstToken, endToken }) =>
    tagSentence(words.slice(firstToken, endToken), model).map(({ first, end, type }) => ({
      first: first + firstToken,
      end: end + firstToken,
      type,
    })),
  );
  const opens = new Uint8Array(tokens.length);
  for (const { firstToken } of sentences) opens[firstToken] = 1;
  const article = { text, tokens, words, opens };
  const small = new Set(tokens.flatMap((token, i) => (words[i]!.case === CASE.lower ? [spelt(token)] : [])));
  const mended = found.flatMap((name) => mendName(article, name, small));
  return makeConsistent(article, mended).flatMap(({ first, end, type }) => {
    const span = trimName(text, tokens, first, end);
    return span ? [{ ...span, type: TYPES[type]! }] : [];
  });
}
