import type { Span } from '../../model/passage.ts';
import type { EntityType } from '../../model/reading.ts';
import { type Lexicon, LIST, wordHash } from '../names/lexicon.ts';
import { lemmaOf, relation, type Tree, wordOf } from '../tree.ts';
import type { Candidate, Role, SpokenSpan } from './discourse.ts';
import { type Gender, genderOfNoun, isKin } from './gendered-words.ts';
import { plainWord, readPersonName } from './person-name.ts';
import { genderOfFirstName, isPersonNoun, ROLES } from './person-nouns.ts';
import { PRONOUNS } from './pronouns.ts';

interface NameSpan extends Span {
  readonly type: EntityType;
}

/** A mention whose place among the others is not known yet. */
type Draft = Omit<Candidate, 'index'> & { index: number };

/** How the head of a mention stands in its clause; a conjunct stands as the first one does. */
export function roleOf(tree: Tree, head: number): Role {
  let at = head;
  for (let steps = 0; steps < 8 && relation(tree, at) === 'conj' && tree.head(at) >= 0; steps++) at = tree.head(at);
  const label = tree.tokens[at]!.deprel;
  if (label.startsWith('nsubj') || label.startsWith('csubj')) return 'subject';
  if (label === 'nmod:poss') return 'possessor';
  if (label === 'obj' || label === 'iobj') return 'object';
  if (label === 'obl:agent') return 'oblique';
  if (label.startsWith('obl')) return 'oblique';
  if (label === 'appos') return 'apposition';
  return label === 'root' || label === 'parataxis' ? 'subject' : 'other';
}

/** The token of a range whose governor lies outside it. */
export function headOf(tree: Tree, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const head = tree.head(i);
    if ((head < first || head >= end) && tree.tokens[i]!.upos !== 'PUNCT') return i;
  }
  return end - 1;
}

const TITLE_WORDS = 3;

function nameDraft(tree: Tree, name: NameSpan, first: number, end: number, quote: number, lexicon: Lexicon): Draft {
  const head = headOf(tree, first, end);
  const words = tree.text.slice(name.start, name.end);
  const before: string[] = [];
  for (let i = Math.max(first - TITLE_WORDS, tree.sentences[tree.sentence(first)]!.firstToken); i < first; i++) {
    const { start, end: stop } = tree.tokens[i]!;
    before.push(tree.text.slice(start, stop));
  }
  const person = name.type === 'person' ? readPersonName(words, before) : null;
  const nouns: (Gender | null)[] = person ? before.slice(-1).map((word) => genderOfNoun(plainWord(word))) : [];
  return {
    index: -1,
    start: name.start,
    end: name.end,
    kind: 'name',
    first,
    endToken: end,
    head,
    sentence: tree.sentence(first),
    role: roleOf(tree, head),
    type: name.type,
    plural: false,
    key: words.split(/\s+/).map(plainWord).join(' '),
    person,
    gender: person ? (person.gender ?? nouns[0] ?? null) : null,
    listGender: person ? genderOfFirstName(person.given || person.family, lexicon) : null,
    quote,
    relative: person !== null && before.length > 0 && isKin(plainWord(before.at(-1)!)),
    pronoun: '',
  };
}

function pronounDraft(tree: Tree, i: number, quote: number): Draft | null {
  const word = wordOf(tree, i);
  const pronoun = PRONOUNS.get(word);
  if (!pronoun) return null;
  const { start, end, upos } = tree.tokens[i]!;
  if (upos !== 'PRON' && upos !== 'DET' && upos !== 'X') return null;
  if (relation(tree, i) === 'expl') return null;
  return {
    index: -1,
    start,
    end,
    kind: 'pronoun',
    first: i,
    endToken: i + 1,
    head: i,
    sentence: tree.sentence(i),
    role: roleOf(tree, i),
    type: pronoun.gender ? 'person' : null,
    plural: pronoun.plural,
    key: word,
    person: null,
    gender: pronoun.gender,
    listGender: null,
    quote,
    relative: false,
    pronoun: word,
  };
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'their', 'its', 'my', 'our', 'your']);
const INDEFINITE = new Set(['a', 'an', 'another', 'some']);
const AGE = /^\d{1,3}-year-olds?$/i;
const PREMODIFIERS = new Set(['det', 'amod', 'compound', 'nummod', 'nmod:poss', 'advmod', 'flat']);

/** A noun phrase for a person or a group: from its first modifier to its head. */
function nominalDraft(tree: Tree, i: number, quote: number, lexicon: Lexicon): Draft | null {
  const { upos, feats } = tree.tokens[i]!;
  const lemma = lemmaOf(tree, i);
  // "the chief said": taggers take it for an adjective.
  const subject = relation(tree, i) === 'nsubj' && ROLES.has(lemma);
  if (upos !== 'NOUN' && !(upos === 'ADJ' && (subject || AGE.test(wordOf(tree, i))))) return null;
  if (relation(tree, i) === 'compound') return null;
  const aged = AGE.test(wordOf(tree, i));
  const person = aged || isPersonNoun(lemma, lexicon);
  const group = !person && (lexicon.lookup(wordHash(lemma)) & LIST.groupNoun) !== 0;
  if (!person && !group) return null;
  let first = i;
  let determiner = '';
  // Nearest first, and only as long as they touch: a clause before the noun is none of the phrase.
  for (const child of tree.children(i).toReversed()) {
    if (child > i) continue;
    const { deprel, upos: part } = tree.tokens[child]!;
    if (tree.last(child) !== first - 1 || !PREMODIFIERS.has(deprel)) break;
    if (part === 'PUNCT') break;
    first = tree.first(child);
    const word = wordOf(tree, child);
    if (DEFINITE.has(word) || INDEFINITE.has(word)) determiner = word;
    else if (deprel === 'nmod:poss') determiner = 'poss';
  }
  if (!determiner && !['appos', 'nsubj', 'nsubj:pass', 'root'].includes(tree.tokens[i]!.deprel)) return null;
  const { start } = tree.tokens[first]!;
  return {
    index: -1,
    start,
    end: tree.tokens[i]!.end,
    kind: 'nominal',
    first,
    endToken: i + 1,
    head: i,
    sentence: tree.sentence(i),
    role: roleOf(tree, i),
    type: person ? 'person' : 'organisation',
    plural: feats.Number === 'Plur' || lemma === 'police' || lemma === 'people',
    key: aged ? 'year-old' : lemma,
    person: null,
    gender: person ? genderOfNoun(lemma) : null,
    listGender: null,
    quote,
    relative: false,
    pronoun: '',
  };
}

/**
 * Every mention of a text: its names, pronouns, and noun phrases for people and groups.
 * @returns mentions sorted by start, with their index
 */
export function findMentions(
  tree: Tree,
  names: readonly NameSpan[],
  quotes: readonly SpokenSpan[],
  lexicon: Lexicon,
): Candidate[] {
  const { tokens } = tree;
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  quotes.forEach((quote, q) => {
    if (quote.kind === 'indirect') return;
    while (at > 0 && tokens[at - 1]!.start >= quote.start) at--;
    while (at < tokens.length && tokens[at]!.start < quote.start) at++;
    for (; at < tokens.length && tokens[at]!.end <= quote.end; at++) quoteOf[at] = q;
  });
  const drafts: Draft[] = [];
  const taken = new Uint8Array(tokens.length);
  let from = 0;
  for (const name of names) {
    while (from < tokens.length && tokens[from]!.end <= name.start) from++;
    let end = from;
    while (end < tokens.length && tokens[end]!.start < name.end) end++;
    if (end === from) continue;
    taken.fill(1, from, end);
    drafts.push(nameDraft(tree, name, from, end, quoteOf[from]!, lexicon));
  }
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i]) continue;
    const draft = pronounDraft(tree, i, quoteOf[i]!) ?? nominalDraft(tree, i, quoteOf[i]!, lexicon);
    if (draft) drafts.push(draft);
  }
  drafts.sort((a, b) => a.start - b.start || b.end - a.end);
  drafts.forEach((draft, index) => {
    draft.index = index;
  });
  return drafts;
}
