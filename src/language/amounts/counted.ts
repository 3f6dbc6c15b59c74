import type { Token } from '../../model/reading.ts';
import type { Word } from './words.ts';

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const isNoun = (token: Token | undefined): boolean => token !== undefined && NOUNS.has(token.upos);

/**
 * The token of what an amount counts or measures: the noun its number hangs on ("five people", "5,000 homes"), or the
 * noun after "of" ("three of the seven victims", "dozens of shots"); -1 if there is none ("killed five"). Works on the
 * grammar where there is one, else on the words that follow.
 */
export function countedToken(words: readonly Word[], tokens: readonly Token[], from: number, to: number): number {
  const first = words[from]?.token ?? -1;
  const parsed = first >= 0 && tokens[first]?.upos !== 'X';
  return parsed ? byGrammar(words, tokens, from, to) : byWords(words, to);
}

const PRONOUN = /^(?:them|us|you|it|which|whom|whose|mine|ours|theirs)$/;

function byGrammar(words: readonly Word[], tokens: readonly Token[], from: number, to: number): number {
  const inside = new Set<number>();
  for (let i = from; i < to; i++) if ((words[i]?.token ?? -1) >= 0) inside.add(words[i]!.token);
  const last = Math.max(...inside);
  // "three of the seven victims": a noun with "of" hangs on the number; "forty of them" leaves it open.
  if (words[to]?.lower === 'of' && PRONOUN.test(words[to + 1]?.lower ?? '')) return -1;
  if (words[to]?.lower === 'of') {
    for (let i = last + 1; i <= last + 10 && i < tokens.length; i++) {
      const token = tokens[i];
      if (token && inside.has(token.head) && token.deprel.startsWith('nmod') && isNoun(token)) return i;
    }
    const after = nounGroupEnd(tokens, words[to + 1]?.token ?? -1);
    if (after >= 0) return after;
  }
  // "A 284-unit complex", "a 12-member panel": units and members are counted.
  const joined = words[to]?.lower === '-' && !words[to]!.spaced && !words[to + 1]?.spaced ? words[to + 1]!.token : -1;
  if (joined > last && tokens[joined]?.upos === 'NOUN') return joined;
  // The word of the amount whose head lies outside it, if that head is a noun to its right.
  for (const at of [...inside].sort((a, b) => b - a)) {
    const token = tokens[at];
    if (!token || inside.has(token.head) || token.head < 0) continue;
    const head = tokens[token.head];
    if (token.head > at && isNoun(head) && /^(?:nummod|amod|compound|det|nmod|advmod|dep)/.test(token.deprel))
      return wholeCompound(tokens, token.head);
  }
  // The parser may have lost it: a noun group that follows directly.
  const next = words[to];
  const direct = next && !next.spaced && next.lower === '-' ? (words[to + 1]?.token ?? -1) : (next?.token ?? -1);
  if (next?.kind !== 'letters' && next?.lower !== '-') return -1;
  const group = nounGroupEnd(tokens, direct);
  return group >= 0 ? group : behindParticiple(words, tokens, from, to);
}

/** "There were 383 rejected ballots": taggers take the participle for the verb. Not "of the 12, nine rejected offers". */
function behindParticiple(words: readonly Word[], tokens: readonly Token[], from: number, to: number): number {
  const [participle, noun] = [tokens[words[to]?.token ?? -1], tokens[words[to + 1]?.token ?? -1]];
  if (participle?.upos !== 'VERB' || participle.feats.VerbForm === 'Ger' || !/ed$/.test(words[to]!.lower)) return -1;
  const before = tokens[words[from - 1]?.token ?? -1];
  const isBehind =
    before?.upos === 'AUX' || before?.upos === 'VERB' || before?.upos === 'ADP' || before?.lemma === 'be';
  return isBehind && noun?.upos === 'NOUN' && !words[to + 1]!.lower.endsWith(words[to]!.lower)
    ? words[to + 1]!.token
    : -1;
}

/** "Deputy" of "two deputy marshals" is a part of what is counted: on to the noun it belongs to. */
function wholeCompound(tokens: readonly Token[], noun: number): number {
  let at = noun;
  for (let step = 0; step < 4; step++) {
    const token = tokens[at];
    if (!token?.deprel.startsWith('compound') || token.head <= at || token.head - at > 4 || !isNoun(tokens[token.head]))
      return at;
    at = token.head;
  }
  return at;
}

/** The last noun of the group of adjectives and nouns that begins at a token; -1 if none does. */
function nounGroupEnd(tokens: readonly Token[], at: number): number {
  if (at < 0) return -1;
  let found = -1;
  for (let i = at; i < at + 6 && i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (isNoun(token)) found = i;
    else if (found >= 0 || !(['ADJ', 'DET', 'NUM'].includes(token.upos) || token.lemma === '-')) break;
  }
  return found;
}

const STOP =
  /^(?:of|and|or|in|at|on|to|for|by|with|from|as|is|are|was|were|be|been|has|have|had|who|that|which|when|while|after|before|but|said|died|a|an|it|he|she|they|we|you|i|about|more|than|if|so|not|will|would|could|can|may)$/;

/** Without grammar: after "of (the)", or directly, the last plural of at most three words, else the first word. */
function byWords(words: readonly Word[], to: number): number {
  let at = to;
  if (words[at]?.lower === 'of') at++;
  while (/^(?:the|these|those|his|her|their|its|our|my|more|other|-)$/.test(words[at]?.lower ?? '')) at++;
  if (words[at]?.kind === 'digits' || /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(words[at]?.lower ?? ''))
    at++;
  let found = -1;
  for (let i = at; i < at + 3; i++) {
    const word = words[i];
    if (word?.kind !== 'letters' || STOP.test(word.lower)) break;
    if (found < 0) found = word.token;
    if (/(?:[^s]s|men|people|children|women)$/.test(word.lower)) return word.token;
  }
  return found;
}

/** The last word of the name that begins at a token: "Mara Lindqvist" is known by "Lindqvist". */
export function nameEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  if (tokens[at]?.upos !== 'PROPN') return at;
  for (let next = at + 1; next < at + 5; next++) {
    const token = tokens[next];
    if (token?.upos !== 'PROPN' || !((token.head >= at && token.head <= end) || tokens[end]?.head === next)) break;
    end = next;
  }
  return end;
}
