import type { NamedText } from './consistency.ts';
import { LIST } from './lexicon.ts';
import type { TokenName } from './tagset.ts';
import { CASE } from './word.ts';

const PERSON = 0;
const OPENING = new Set(['"', '“', '‘‘', '``']);
const CLOSING = new Set(['"', '”', '’’', "''"]);
/** Words of a by-name: "Rook", "Lil Joss", "C4". */
const LONGEST = 3;
const MOST_BESIDE = 3;
/** "In "Harbour" Ada Quill plays …": a preposition is no first name. */
const NO_NAME = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PRON', 'SCONJ']);

/**
 * "Joss "Rook" Marsh", "Ada "Lil Ada" Quill": a by-name in quotation marks stands within one name. Joins what the tagger
 * found of it, or adds it where it found nothing.
 */
export function nameTheNicknamed(article: NamedText, names: readonly TokenName[]): TokenName[] {
  const { text, tokens, words, opens } = article;
  const word = (i: number): string => (tokens[i] ? text.slice(tokens[i].start, tokens[i].end) : '');
  const found: TokenName[] = [];
  for (let open = 1; open + 2 < tokens.length; open++) {
    if (!OPENING.has(word(open)) || opens[open]) continue;
    let close = open + 1;
    while (close <= open + LONGEST && !CLOSING.has(word(close)) && !opens[close]) close++;
    if (close === open + 1 || !CLOSING.has(word(close))) continue;
    if (!isNamePart(open - 1) || !isNamePart(close + 1) || opens[close] || opens[close + 1]) continue;
    if (!(words[open - 1]!.lists & LIST.firstName || words[close + 1]!.lists & LIST.lastName)) continue;
    let first = open - 1;
    while (first > open - MOST_BESIDE && !opens[first] && isNamePart(first - 1) && isTagged(first - 1)) first--;
    let end = close + 2;
    while (end < close + 1 + MOST_BESIDE && !opens[end] && isNamePart(end)) end++;
    found.push({ first, end, type: PERSON });
  }
  if (found.length === 0) return [...names];
  const kept = names.filter((name) => !found.some(({ first, end }) => name.first < end && name.end > first));
  return [...kept, ...found].sort((a, b) => a.first - b.first);

  function isNamePart(i: number): boolean {
    const { case: shape, lists } = words[i] ?? { case: CASE.lower, lists: 0 };
    const isName = (lists & (LIST.firstName | LIST.lastName)) !== 0;
    const isWord = NO_NAME.has(tokens[i]?.upos ?? '');
    return (shape === CASE.title || shape === CASE.mixed) && !isWord && (isName || (lists & LIST.ordinary) === 0);
  }

  function isTagged(i: number): boolean {
    return names.some(({ first, end, type }) => type === PERSON && first <= i && i < end);
  }
}
