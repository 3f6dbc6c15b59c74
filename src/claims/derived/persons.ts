/** Which words mean persons, and who stands before or behind a word: by the order of the words, as trees break on participles taken for nouns. */
import { lemmaOf, type Tree } from '../../language/tree.ts';
import type { Amount } from '../../model/reading.ts';
import type { ArticleView } from '../article-view.ts';
import { isKindOf } from '../concepts/wordnet.ts';

/** Words of a noun phrase before or behind its head. */
const PHRASE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);
/** Words of the longest phrase: "the unarmed 17 - year - old high school student Ada Quill". */
const LONGEST_PHRASE = 16;
/** Words for a person by sex or age that WordNet has as something else first. */
const SEXES = new Set(['male', 'female', 'teen', 'minor']);
const OBJECTS = new Set(['him', 'her', 'them']);

/** The printed word at a token, "" outside the text. */
export const wordAt = (tree: Tree, token: number): string => {
  const span = tree.tokens[token];
  return span ? tree.text.slice(span.start, span.end) : '';
};

/** The age whose words hold a token. */
export function ageAt(view: ArticleView, token: number): Amount | undefined {
  const amount = amountAt(view, token);
  return amount?.kind === 'age' ? amount : undefined;
}

/** The amount whose words hold a token. */
export function amountAt({ tree, reading: { amounts } }: ArticleView, token: number): Amount | undefined {
  const span = tree.tokens[token];
  const amount = span && amounts[firstBehind(amounts, span.start)];
  return amount && amount.start <= span.start && amount.end >= span.end ? amount : undefined;
}

/** The amounts that begin between two tokens, the second left out. */
export function amountsIn({ tree, reading: { amounts } }: ArticleView, first: number, end: number): readonly Amount[] {
  const [from, to] = [tree.tokens[first]!.start, tree.tokens[end - 1]!.end];
  const found: Amount[] = [];
  for (let i = firstBehind(amounts, from); i < amounts.length && amounts[i]!.start < to; i++)
    if (amounts[i]!.start >= from) found.push(amounts[i]!);
  return found;
}

/** Place of the first amount that ends behind an offset. */
function firstBehind(amounts: readonly Amount[], offset: number): number {
  let [low, high] = [0, amounts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (amounts[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "The 15-year-old": the last word of an age that stands for whom it describes. */
export const isAgedOne = (tree: Tree, token: number): boolean =>
  wordAt(tree, token).toLowerCase() === 'old' &&
  wordAt(tree, token - 1) === '-' &&
  /^(?:year|month|week|day)$/i.test(wordAt(tree, token - 2));

/** Whether the word means a person: by what the reading knows of its bearer, else by the kind of noun it is. */
export function isPerson(view: ArticleView, token: number): boolean {
  const entity = view.entityAt(token);
  if (entity !== null) {
    const type = view.chain(entity)?.type;
    if (type) return type === 'person';
    if (view.tree.tokens[token]!.upos === 'PRON') return true;
    if (view.nameAt(token)) return false;
  }
  const lemma = lemmaOf(view.tree, token);
  return view.tree.tokens[token]?.upos === 'NOUN' && (isKindOf(lemma, 'person') || SEXES.has(lemma));
}

/** The person whose phrase begins at a token: the last word of the run that means one; -1 if it is about something else. */
export function personFrom(view: ArticleView, from: number, end: number): number {
  const { tree } = view;
  if (OBJECTS.has(wordAt(tree, from).toLowerCase()) && !tree.tokens[from]!.deprel.startsWith('nmod')) return from;
  let found = -1;
  let at = from;
  for (; at < Math.min(end, from + LONGEST_PHRASE); at++) {
    const { upos, deprel } = tree.tokens[at]!;
    if (isPerson(view, at) || (isAgedOne(tree, at) && found < 0)) found = at;
    else if (!PHRASE.has(upos) && wordAt(tree, at) !== '-' && !deprel.startsWith('nmod:poss')) break;
  }
  // "The guard's car": whose it is, not who.
  return found >= 0 && /^['’]s?$/.test(wordAt(tree, found + 1)) ? -1 : found;
}

/** The person whose phrase ends right before a token, with an age in commas, adverbs and auxiliaries passed over; -1 if there is none. */
export function personBefore(view: ArticleView, token: number, first: number): number {
  const { tree } = view;
  let at = token - 1;
  while (at >= first && ['ADV', 'AUX'].includes(tree.tokens[at]!.upos)) at--;
  if (at > first && wordAt(tree, at) === ',') {
    at--;
    if (/^\d+$/.test(wordAt(tree, at)) && wordAt(tree, at - 1) === ',') at -= 2;
  }
  return at >= first && (isPerson(view, at) || isAgedOne(tree, at)) ? at : -1;
}
