/** Where an article says that something is not known or not told: the word that abstains, and what it leaves open. */
import { lemmaOf, relation, type Tree, wordOf } from '../../../language/tree.ts';

/** What an abstention leaves open: what a clause asks ("who fired"), or what a noun stands for ("her name"). */
export interface LeftOpen {
  /** Index of the word that abstains among the tokens. */
  readonly cue: number;
  /** The word that asks ("whether", "who", "how many"), or "" where a noun stands for the question. */
  readonly asks: string;
  /** The asking word's index; of a noun its own. */
  readonly from: number;
  /** What is asked of: the head of the clause, or the noun. */
  readonly token: number;
}

/** What is not clear of itself. */
const OPEN = new Set([
  'unclear',
  'unknown',
  'uncertain',
  'unsure',
  'undetermined',
  'undisclosed',
  'unspecified',
  'unaware',
  'unresolved',
  'mystery',
]);
/** What is open where it is denied: "not clear", "not yet known". */
const CLEAR = new Set(['clear', 'known', 'certain', 'sure', 'available', 'public', 'aware', 'apparent']);
/** Verbs of finding out. */
const KNOWING = new Set([
  'know',
  'determine',
  'establish',
  'learn',
  'ascertain',
  'decide',
  'tell',
  'figure',
  'conclude',
]);
/** Verbs of telling. */
const TELLING = new Set([
  'say',
  'disclose',
  'reveal',
  'specify',
  'confirm',
  'release',
  'identify',
  'name',
  'announce',
  'give',
  'provide',
  'list',
  'describe',
  'discuss',
  'detail',
  'explain',
  'elaborate',
  'share',
  'publish',
  'issue',
  'comment',
  'indicate',
  'state',
  'speculate',
  'report',
  'divulge',
]);
/** Nouns that stand for words about something: "no word on". */
/** Verbs that keep something back. */
const KEEPING = new Set(['withhold', 'conceal']);
const WORD = new Set([
  'information',
  'info',
  'word',
  'detail',
  'details',
  'indication',
  'idea',
  'clue',
  'description',
  'explanation',
  'estimate',
  'report',
  'news',
  'comment',
  'specific',
]);
/** Verbs that seek, and what they reach for: "trying to determine", "investigating whether". */
const SEEKING = new Set(['try', 'attempt', 'work', 'hope', 'seek', 'struggle', 'scramble', 'want']);
const PROBING = new Set(['investigate', 'probe', 'examine', 'consider', 'weigh', 'review', 'assess', 'decide', 'into']);

const ASKING = new Set(['whether', 'if', 'who', 'whom', 'whose', 'what', 'which', 'when', 'where', 'why', 'how']);
const NOT = /^(?:not|n['’]t|never|cannot|no|nobody|none|neither|nothing|without|yet)$/;
/** "Declined to say", "was unable to say", "would not". */
const REFUSING = new Set(['decline', 'refuse', 'unable', 'fail', 'stop', 'reluctant', 'unwilling']);
const BREAK = /^[,;:.!?()[\]—–-]$|^(?:but|and|or|that|because|who|which)$/;
/** How far before a verb its "not" stands, and behind it what it leaves open, in words. */
const BEFORE = 6;
const BEHIND = 8;

/** All that a sentence leaves open. */
export function leftOpen(tree: Tree, firstToken: number, endToken: number): LeftOpen[] {
  const found: LeftOpen[] = [];
  for (let cue = firstToken; cue < endToken; cue++) {
    if (!abstains(tree, cue, firstToken)) continue;
    const clause = askedBehind(tree, cue, endToken);
    if (clause) found.push(clause);
    else found.push(...nounsOf(tree, cue, endToken).map((token) => ({ cue, asks: '', from: token, token })));
  }
  return found;
}

/** Whether a word says that something is not known or not told. */
function abstains(tree: Tree, i: number, firstToken: number): boolean {
  const word = wordOf(tree, i);
  const lemma = lemmaOf(tree, i);
  if (OPEN.has(word)) return relation(tree, i) !== 'amod';
  if (CLEAR.has(word) && relation(tree, i) !== 'amod') return isDenied(tree, i, firstToken);
  if (WORD.has(lemma))
    return /^(?:no|any|little|few)$/.test(wordOf(tree, i - 1)) ||
      /^(?:no|any) (?:immediate|further|other|official|new|specific)$/.test(
        `${wordOf(tree, i - 2)} ${wordOf(tree, i - 1)}`,
      )
      ? isDenied(tree, i, firstToken) || /^(?:little|few)$/.test(wordOf(tree, i - 1))
      : false;
  if (tree.tokens[i]!.upos !== 'VERB') return false;
  if (KEEPING.has(lemma)) return true;
  if (KNOWING.has(lemma) || TELLING.has(lemma)) {
    if (isDenied(tree, i, firstToken)) return true;
    return wordOf(tree, i - 1) === 'to' && KNOWING.has(lemma) && SEEKING.has(lemmaOf(tree, i - 2));
  }
  return PROBING.has(lemma) && ['whether', 'if'].includes(wordOf(tree, i + 1));
}

/** Whether a "not" or a refusal stands before a word in its clause. */
function isDenied(tree: Tree, i: number, firstToken: number): boolean {
  // "Asked not to be named": a source, whom nobody asks about.
  if (wordOf(tree, i - 1) === 'be' && wordOf(tree, i - 2) === 'to' && wordOf(tree, i - 3) !== 'yet') return false;
  for (let at = i - 1; at >= Math.max(firstToken, i - BEFORE); at--) {
    const word = wordOf(tree, at);
    if (BREAK.test(word)) return false;
    if (word === 'yet') {
      if (wordOf(tree, at + 1) === 'to') return true;
      continue;
    }
    if (NOT.test(word)) return true;
    if (REFUSING.has(lemmaOf(tree, at))) return true;
    if (tree.tokens[at]!.upos === 'VERB' && !['have', 'be', 'make', 'to'].includes(lemmaOf(tree, at))) return false;
  }
  return false;
}

/** The clause that asks behind a word: "who fired", "whether anyone was hurt". */
function askedBehind(tree: Tree, cue: number, endToken: number): LeftOpen | null {
  for (let from = cue + 1; from < Math.min(endToken, cue + BEHIND); from++) {
    const asks = wordOf(tree, from);
    if (/^[;:.!?]$/.test(asks) || /^(?:that|but)$/.test(asks)) return null;
    if (!ASKING.has(asks)) continue;
    // "What charges", "how many shots", "how much".
    const token = clauseOf(tree, from, endToken);
    return token < 0 ? null : { cue, asks, from, token };
  }
  return null;
}

/** The head of the clause that an asking word opens. */
function clauseOf(tree: Tree, from: number, endToken: number): number {
  let at = tree.head(from);
  for (let steps = 0; at > from && steps < 6; at = tree.head(at), steps++) {
    const { upos } = tree.tokens[at]!;
    if (upos === 'VERB' || tree.children(at).some((child) => relation(tree, child) === 'cop')) return at;
  }
  for (let i = from + 1; i < Math.min(endToken, from + 14); i++) {
    if (/^[,;:]$/.test(wordOf(tree, i))) return -1;
    if (tree.tokens[i]!.upos === 'VERB') return i;
  }
  return -1;
}

const ABOUT = new Set(['about', 'on', 'of', 'regarding', 'concerning', 'as', 'for']);

/** The nouns that an abstaining word leaves open: its object, the subject of its passive, what no word is given about. */
function nounsOf(tree: Tree, cue: number, endToken: number): number[] {
  const heads: number[] = [];
  if (tree.tokens[cue]!.upos === 'NOUN') {
    for (let i = cue + 1; i < Math.min(endToken, cue + 3); i++)
      if (ABOUT.has(wordOf(tree, i)) && tree.head(i) > i) heads.push(tree.head(i));
  } else
    for (const child of tree.children(cue)) {
      const role = tree.tokens[child]!.deprel;
      if (!isNominal(tree, cue, child)) continue;
      if (role === 'obj' || role === 'nsubj:pass' || (role === 'nsubj' && tree.tokens[cue]!.upos !== 'VERB'))
        heads.push(child);
    }
  return heads
    .flatMap((head) => [head, ...tree.children(head).filter((child) => relation(tree, child) === 'conj')])
    .filter((i) => isNominal(tree, cue, i));
}

/** A noun; "him" of "would not name him". */
const isNominal = (tree: Tree, cue: number, i: number): boolean =>
  tree.tokens[i]!.upos === 'NOUN' ||
  (/^(?:identify|name)$/.test(lemmaOf(tree, cue)) && /^(?:him|her|he|she)$/.test(wordOf(tree, i)));
