import type { NamedText } from './consistency.ts';
import type { TokenName } from './tagset.ts';
import { CASE } from './word.ts';

const [PERSON, ORGANISATION] = [0, 1];
const HONORIFICS = new Set(['mr.', 'mrs.', 'ms.', 'mx.', 'mr', 'mrs', 'ms', 'mx']);
const LONGEST = 3;

/** "Mr. Paris", "Mrs. Quill": who is addressed so is a person, whatever else bears the name; names that the tagger took in part or for places are mended, missed ones added. */
export function nameTheAddressed(article: NamedText, names: readonly TokenName[]): TokenName[] {
  const { text, tokens, words, opens } = article;
  const isHonorific = (i: number): boolean =>
    tokens[i] !== undefined && HONORIFICS.has(text.slice(tokens[i].start, tokens[i].end).toLowerCase());
  const isCapital = (i: number): boolean =>
    words[i] !== undefined && !opens[i] && (words[i].case === CASE.title || words[i].case === CASE.mixed);
  const mended = names.map((name): TokenName => {
    const { first, end, type } = name;
    if (type !== ORGANISATION && end - first > 1 && isHonorific(first)) return { first: first + 1, end, type: PERSON };
    return end - first === 1 && first > 0 && isHonorific(first - 1) ? { ...name, type: PERSON } : name;
  });
  const taken = new Uint8Array(tokens.length);
  for (const { first, end } of mended) taken.fill(1, first, end);
  const added: TokenName[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!isHonorific(i) || taken[i]) continue;
    let end = i + 1;
    while (end <= i + LONGEST && isCapital(end) && !taken[end]) end++;
    if (end > i + 1 && !taken[end]) added.push({ first: i + 1, end, type: PERSON });
  }
  return added.length === 0 ? mended : [...mended, ...added].sort((a, b) => a.first - b.first);
}
