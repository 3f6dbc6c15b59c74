/** Names of people, organisations and places in one article. */
import type { Span } from '../../model/passage.ts';
import type { EntityType } from '../../model/reading.ts';
import type { Syntax } from '../syntax.ts';
import { nameTheAddressed } from './addressed.ts';
import { nameTheAged } from './aged.ts';
import { makeConsistent } from './consistency.ts';
import { mendName } from './mend.ts';
import { type NameModel, nameModel } from './model.ts';
import { nameTheNicknamed } from './nicknamed.ts';
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
  const spelt = ({ start, end }: Span): string => text.slice(start, end);
  const wordOf = reader(model);
  const words = tokens.map((token) => wordOf(spelt(token)));
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
  const small = new Set<string>();
  for (let i = 0; i < tokens.length; i++) if (words[i]!.case === CASE.lower) small.add(spelt(tokens[i]!));
  const mended = nameTheAddressed(
    article,
    found.flatMap((name) => mendName(article, name, small)),
  );
  if (mended.length === 0) return [];
  const whole = nameTheNicknamed(article, nameTheAged(article, mended, model.lexicon));
  return makeConsistent(article, whole).flatMap(({ first, end, type }) => {
    const span = trimName(text, tokens, first, end);
    return span ? [{ ...span, type: TYPES[type]! }] : [];
  });
}

/** Words read, by the model; so many at most, then it starts afresh. Longer ones are hardly ever seen twice. */
const met = new WeakMap<NameModel, Map<string, Word>>();
const MOST_KEPT = 1 << 15;
const LONGEST_KEPT = 24;

/** Reads words that it has not met yet. */
function reader(model: NameModel): (spelling: string) => Word {
  const kept = met.get(model) ?? new Map<string, Word>();
  met.set(model, kept);
  return (spelling) => {
    let word = kept.get(spelling);
    if (!word) {
      word = readWord(spelling, model.lexicon);
      if (kept.size >= MOST_KEPT) kept.clear();
      if (spelling.length <= LONGEST_KEPT) kept.set(spelling, word);
    }
    return word;
  };
}
