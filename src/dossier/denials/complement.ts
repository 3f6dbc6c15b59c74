import type { Span } from '../../model/passage.ts';
import type { Token } from '../../model/reading.ts';
import type { Told } from '../story.ts';

const CONTENT = new Set(['obj', 'ccomp', 'xcomp', 'csubj', 'nsubj:pass']);
const MAX_DEPTH = 60;

/**
 * The words a predicate is about: its object or complement clause, or an oblique whose preposition fits. From the parse;
 * null where the parse gives none.
 */
export function complement({ testimony, statement }: Told, preposition: RegExp): Span | null {
  const { tokens, sentences } = testimony.reading;
  const sentence = sentences[statement.sentence];
  if (sentence === undefined || tokens[statement.token] === undefined) return null;
  const inside = tokens.slice(sentence.firstToken, sentence.endToken);
  const index = (i: number): number => i + sentence.firstToken;
  // "declined to comment on it": what it is about hangs on the verb that is declined.
  const heads = new Set([statement.token]);
  inside.forEach((token, i) => {
    if (heads.has(token.head) && token.deprel === 'xcomp' && preposition.source !== '^$') heads.add(index(i));
  });
  for (let i = 0; i < inside.length; i++) {
    const token = inside[i]!;
    if (!heads.has(token.head) || heads.has(index(i))) continue;
    const relation = token.deprel;
    const fits =
      preposition.source === '^$'
        ? CONTENT.has(relation) && index(i) > statement.token
        : /^(obl|nmod)/.test(relation) && preposition.test(caseOf(inside, index(i)));
    if (fits) return subtree(tokens, sentence.firstToken, sentence.endToken, index(i));
  }
  return null;
}

const caseOf = (tokens: readonly Token[], head: number): string => tokens.find((token) => token.head === head && token.deprel === 'case')?.lemma.toLowerCase() ?? ''; // biome-ignore format: one thought

function subtree(tokens: readonly Token[], first: number, end: number, root: number): Span {
  let [low, high] = [root, root];
  for (let i = first; i < end; i++) {
    let at = i;
    for (let depth = 0; at >= first && at !== root && depth < MAX_DEPTH; depth++) at = tokens[at]!.head;
    if (at === root && !(i < root && tokens[i]!.deprel === 'case')) [low, high] = [Math.min(low, i), Math.max(high, i)];
  }
  while (high > root && tokens[high]!.upos === 'PUNCT') high--;
  return { start: tokens[low]!.start, end: tokens[high]!.end };
}
