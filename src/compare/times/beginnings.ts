/** When something of a story began that lasts: a body founded, a house opened, a thing put in, animals kept, a home lived in; told as an act, or as a state "since". */
import type { StatedValue } from '../../claims/statement.ts';
import { lemmaOf, relation, type Tree, treeOf } from '../../language/tree.ts';
import { type Given, isTold, type Said, type Story } from '../story.ts';

/** What began; a state says no more than that something stood open, and goes with each of its acts. */
export type Beginning = 'founding' | 'building' | 'opening' | 'placing' | 'serving' | 'having' | 'home' | 'work';

/** One article's words for when something began. */
export interface Begun extends Given {
  readonly kind: Beginning;
  /** Lemma of the act, or of the state. */
  readonly word: string;
  /** Token of what began, or of who has it, lives or works there. */
  readonly bearer: number;
  /** Token of what somebody has, or null. */
  readonly object: number | null;
  readonly isSince: boolean;
  /** First and last year that the words can mean. */
  readonly years: readonly [number, number];
}

const table = (entries: Readonly<Record<string, Beginning>>): ReadonlyMap<string, Beginning> =>
  new Map(Object.entries(entries));

/** Acts whose object, or whose own subject, begins by them. */
const MADE = table({
  found: 'founding', establish: 'founding', create: 'founding', 'set up': 'founding', 'start up': 'founding', charter: 'founding', incorporate: 'founding',
  start: 'founding', launch: 'founding',
  build: 'building', erect: 'building', construct: 'building', 'put up': 'building',
  open: 'opening', inaugurate: 'opening', 'open up': 'opening',
  install: 'placing', 'put in': 'placing', fit: 'placing', plant: 'placing', place: 'placing', hide: 'placing',
}); // biome-ignore format: one table
/** Verbs that say of their subject only that it went off. */
const NEEDS_OBJECT = new Set(['start', 'launch']);
/** Acts by which their subject comes to have something, to live or to work somewhere. */
const COME_TO = table({
  buy: 'having', acquire: 'having', purchase: 'having', 'take on': 'having', 'take over': 'having', inherit: 'having',
  move: 'home', 'move in': 'home', 'move into': 'home', settle: 'home',
  join: 'work',
}); // biome-ignore format: one table
/** States of what has begun. */
const STANDS = table({
  exist: 'serving', serve: 'serving', operate: 'serving', function: 'serving', stand: 'serving', trade: 'serving', date: 'serving',
}); // biome-ignore format: one table
/** States of who has come to have something, to live or to work somewhere. */
const HAS = table({
  own: 'having', run: 'having', keep: 'having', manage: 'having', have: 'having', hold: 'having', breed: 'having', farm: 'having',
  live: 'home', reside: 'home', dwell: 'home', work: 'work',
}); // biome-ignore format: one table
/** "Has been in place", "been open", "been a fixture" since. */
const BEEN = new Set(['place', 'use', 'business', 'operation', 'service', 'existence', 'open', 'staple', 'fixture', 'institution', 'landmark', 'active', 'there']); // biome-ignore format: one line of words

const YEAR = /\b(?:1[5-9]|20)\d\d(?:'?s)?\b/;
const SINCE = /\bsince\s+(?:at least\s+|about\s+|around\s+|the\s+|early\s+|late\s+|mid-?\s*)*$/i;
const BESIDE = /\b(?:until|till?|before|after|following|from|between|to|by|prior to)\s+(?:the\s+|about\s+)?$/i;
/** "The chapel dates from about 1690." */
const DATES = /\b(?:from|to)\s+(?:about\s+|around\s+|the\s+)?$/i;
const REACH = 24;
/** "First opened", "reopened", "another": one of several. */
const AGAIN = new Set(['again', 'first', 'another', 'second', 'third', 'new', 'other', 'previously']);

/** The beginnings that a story's articles date by a year, in their own words or another's. */
export function beginningsOf(story: Story): Begun[] {
  return story.said.flatMap((said) => (isTold(said) && said.statement.block !== 'title' ? begunIn(story, said) : []));
}

function begunIn(story: Story, said: Said): Begun[] {
  const tree = treeOf(story.testimonies[said.testimony]!.reading);
  const { statement } = said;
  const dated = statement.values.flatMap((value) => {
    const years = yearsOf(story, said, value);
    return years === null ? [] : [{ value, years }];
  });
  const [first] = dated;
  if (dated.length !== 1 || !first) return [];
  const before = story.words(said, { start: Math.max(0, first.value.start - REACH), end: first.value.start });
  const isSince = SINCE.test(before);
  const isState = isSince || (lemmaOf(tree, statement.token) === 'date' && DATES.test(before));
  if (!isState && BESIDE.test(before)) return [];
  const read = isState
    ? stateOf(tree, statement.token, first.value.token)
    : actOf(tree, statement.token, first.value.token);
  return read === null ? [] : [{ ...said, ...read, ...first, isSince }];
}

/** The years that a time can mean, where the words name a year or a decade. */
function yearsOf(story: Story, said: Said, span: StatedValue): readonly [number, number] | null {
  const { value } = span;
  if (value.type !== 'date' || !value.earliest || !value.latest || !YEAR.test(story.words(said, span))) return null;
  return [Number(value.earliest.slice(0, 4)), Number(value.latest.slice(0, 4))];
}

type Read = Pick<Begun, 'kind' | 'word' | 'bearer' | 'object'>;

/** The verb with the particle that makes it another: "took on", "moved in". */
function verbWord(tree: Tree, verb: number): string {
  const particle = tree.children(verb).find((child) => tree.tokens[child]!.deprel === 'compound:prt');
  return particle === undefined ? lemmaOf(tree, verb) : `${lemmaOf(tree, verb)} ${lemmaOf(tree, particle)}`;
}

const dependant = (tree: Tree, verb: number, ...kinds: string[]): number | null =>
  tree.children(verb).find((child) => kinds.includes(relation(tree, child))) ?? null;

/** Who or what the verb is told of: its subject, or the noun that it narrows ("the prison, which opened", "a mill opened in"). */
function subjectOf(tree: Tree, verb: number): number | null {
  const own = dependant(tree, verb, 'nsubj');
  const tie = tree.tokens[verb]!.deprel;
  if (own !== null) return isRelative(tree, own) && tie.startsWith('acl') ? tree.head(verb) : own;
  if (tie === 'acl' || tie === 'acl:relcl') return tree.head(verb);
  // "Was opened and holds", "bought the mill and had run it": the first clause's subject.
  return tie === 'conj' ? subjectOf(tree, tree.head(verb)) : null;
}

const isRelative = (tree: Tree, token: number): boolean => ['which', 'that', 'who'].includes(lemmaOf(tree, token));

const isAgain = (tree: Tree, token: number): boolean =>
  tree.children(token).some((child) => AGAIN.has(lemmaOf(tree, child)));

/** Where somebody came to live or work: the noun behind a preposition that is not the time. */
const placeOf = (tree: Tree, verb: number, time: number): number | null =>
  tree
    .children(verb)
    .find((child) => relation(tree, child) === 'obl' && child !== time && tree.tokens[child]!.upos !== 'NUM') ?? null;

function actOf(tree: Tree, verb: number, time: number): Read | null {
  if (tree.tokens[verb]!.upos !== 'VERB' || isAgain(tree, verb)) return null;
  const word = verbWord(tree, verb);
  const object = dependant(tree, verb, 'obj');
  const made = MADE.get(word);
  if (made) {
    const bearer = object ?? subjectOf(tree, verb);
    // "It opened its first shop": one of several; "it all started".
    if (bearer === null || bearer < 0 || isAgain(tree, bearer) || (NEEDS_OBJECT.has(word) && object === null))
      return null;
    return { kind: made, word, bearer, object: null };
  }
  const kind = COME_TO.get(word);
  const bearer = subjectOf(tree, verb);
  if (!kind || bearer === null || bearer < 0 || (kind !== 'home' && object === null)) return null;
  return { kind, word, bearer, object: kind === 'home' ? placeOf(tree, verb, time) : object };
}

/** "Has operated without a loss", "has never closed": since when it went so, and not since when it is there. */
const isOfManner = (tree: Tree, verb: number): boolean =>
  tree
    .children(verb)
    .some(
      (child) =>
        relation(tree, child) === 'obl' &&
        tree.children(child).some((word) => ['without', 'under', 'as'].includes(lemmaOf(tree, word))),
    );

function stateOf(tree: Tree, head: number, time: number): Read | null {
  if (isAgain(tree, head) || isOfManner(tree, head)) return null;
  const bearer = subjectOf(tree, head);
  if (bearer === null || bearer < 0) return null;
  const word = tree.tokens[head]!.upos === 'VERB' ? verbWord(tree, head) : lemmaOf(tree, head);
  if (dependant(tree, head, 'cop') !== null)
    return BEEN.has(word) ? { kind: 'serving', word, bearer, object: null } : null;
  const object = dependant(tree, head, 'obj');
  const stands = STANDS.get(word);
  if (stands) return { kind: stands, word, bearer, object: null };
  const kind = HAS.get(word);
  if (!kind || (kind === 'having' && object === null)) return null;
  return { kind, word, bearer, object: kind === 'having' ? object : placeOf(tree, head, time) };
}
