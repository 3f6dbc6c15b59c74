/** What a bare number counts where its noun is left out: "opened 31 shops and closed 12", "it seats 612, 174 of them standing", "inspectors counted 3,600". */
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import { isKindOf } from '../concepts/wordnet.ts';
import type { StatedValue } from '../statement.ts';

/** How far back the noun may stand, in words. */
const REACH = 30;
/** A number by itself takes part in its clause so. */
const BARE = new Set(['obj', 'nsubj', 'obl', 'conj', 'appos', 'root', 'parataxis', 'nmod', 'dep', 'xcomp']);

/** Verbs that take people by number: "employs 4,500", "fed 300". */
const OF_PEOPLE = new Set([
  'employ', 'hire', 'recruit', 'sack', 'evict', 'evacuate', 'vaccinate', 'draw', 'seat', 'attract', 'feed', 'house', 'enrol', 'enroll',
]); // biome-ignore format: one list

/** In a sentence of so few words a bare number is of what the sentence before counts: "Inspectors found 3,600." */
const SHORT = 8;

/**
 * Fills in what bare numbers count. `values`: the figures of an article in text order. The noun is that of the number before it:
 * of the same sentence in the same place of it, or of the sentence before where this one says hardly more than the number.
 */
export function withLeftOut(tree: Tree, values: readonly StatedValue[]): StatedValue[] {
  const done: StatedValue[] = [];
  for (const value of values) done.push(isBare(tree, value) ? supplied(tree, value, done) : value);
  return done;
}

/** A plain count without a noun: no year, no clock time, no label. */
function isBare(tree: Tree, { aspect, of, value, token, preposition, end }: StatedValue): boolean {
  return (
    aspect === 'count' &&
    of === '' &&
    value.type === 'number' &&
    value.unit === null &&
    tree.tokens[token]!.upos === 'NUM' &&
    BARE.has(relation(tree, token)) &&
    !['at', 'on', 'since', 'until', 'till', 'in', 'around'].includes(preposition) &&
    !/^\s*(?:[-–:/%]|per\b|to\s+\d|a\.?m\b|p\.?m\b|o['’]clock|(?:and|or|,) \d)/i.test(tree.text.slice(end, end + AFTER))
  );
}
const AFTER = 12;

function supplied(tree: Tree, value: StatedValue, before: readonly StatedValue[]): StatedValue {
  const noun = nounOf(tree, value, before);
  return noun === ''
    ? value
    : { ...value, of: noun, value: value.value.type === 'number' ? { ...value.value, of: noun } : value.value };
}

function nounOf(tree: Tree, value: StatedValue, before: readonly StatedValue[]): string {
  const { token } = value;
  const verb = verbOver(tree, token);
  const behind = tree.text.slice(value.end, value.end + AFTER * 2);
  if (THOSE_WHO.test(behind) || takesPeople(tree, verb, value)) return 'people';
  if (RUNS.test(behind)) return 'run';
  if (value.preposition === 'by') return '';
  const isOfThem =
    OF_THEM.test(behind) || AMONG_THEM.test(tree.text.slice(Math.max(0, value.start - AFTER * 2), value.start));
  const sentence = tree.sentence(token);
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i]!;
    const apart = sentence - tree.sentence(other.token);
    if (apart > 1 || token - other.token > REACH) break;
    if (other.of === '') continue;
    const fits =
      apart === 0
        ? isOfThem || isOwned(tree, token) || areParallel(tree, other.token, token)
        : isHardlyMore(tree, verb, token);
    if (!fits) continue;
    // "Rushed for 226 yards and added 101"
    if (other.aspect !== 'count' || !isMany(other) || tree.tokens[other.token]!.upos !== 'NOUN') return '';
    // Who was hurt beside who was killed has a reading of its own.
    return isSomebody(other.of) && !isOfThem ? '' : other.of;
  }
  return '';
}

/** "Five of those who fell". */
const THOSE_WHO = /^\s+of (?:all )?those who\b/;
const OF_THEM = /^\s+of (?:them|which|whom)\b/;
const AMONG_THEM = /\b(?:among them|of them|of which|of whom)\s+(?:about |some |only |nearly )?$/;
/** Of a batsman and of a stand at cricket. */
const RUNS = /^\s+(?:not out|for the \w+ wicket)\b/;

/** "Employs 4,500", "was attended by 200,000". */
function takesPeople(tree: Tree, verb: number, { token, preposition }: StatedValue): boolean {
  if (verb < 0) return false;
  const lemma = lemmaOf(tree, verb);
  return OF_PEOPLE.has(lemma) ? relation(tree, token) === 'obj' : lemma === 'attend' && preposition === 'by';
}

const isSomebody = (noun: string): boolean => noun === 'people' || isKindOf(noun, 'person');

const isMany = ({ value }: StatedValue): boolean =>
  value.type === 'number' && value.unit === null && value.of !== 'time' && (value.high === null || value.high > 1);

function verbOver(tree: Tree, token: number): number {
  const head = tree.head(token);
  return head >= 0 && ['VERB', 'AUX'].includes(tree.tokens[head]!.upos) ? head : -1;
}

/** The same part in two clauses side by side, or side by side in one: "opened 31 shops and closed 12", "12 ships and then 14 more". */
export function areParallel(tree: Tree, noun: number, number: number): boolean {
  if (relation(tree, number) === 'conj') return tree.head(number) === noun;
  const [one, other] = [verbOver(tree, noun), verbOver(tree, number)];
  if (one < 0 || other < 0 || one === other || tree.head(other) !== one) return false;
  if (!['conj', 'parataxis', 'advcl'].includes(relation(tree, other)) || !isAlone(tree, number)) return false;
  if (relation(tree, noun) !== relation(tree, number)) return false;
  const hasSubject = tree.children(other).some((child) => child !== number && relation(tree, child) === 'nsubj');
  return !hasSubject || lemmaOf(tree, one) === lemmaOf(tree, other);
}

/** "Inspectors found 3,600.": a subject, a verb and the number. */
function isHardlyMore(tree: Tree, verb: number, number: number): boolean {
  const { firstToken, endToken } = tree.sentences[tree.sentence(number)]!;
  return (
    verb >= 0 &&
    endToken - firstToken <= SHORT &&
    relation(tree, number) === 'obj' &&
    isAlone(tree, number) &&
    !OTHERWISE.has(lemmaOf(tree, verb))
  );
}

/** "She ran 12", "it cost 300", "they scored four": what is counted goes with the verb. */
const OTHERWISE = new Set([
  'cost',
  'pay',
  'score',
  'run',
  'hit',
  'hold',
  'weigh',
  'make',
  'add',
  'turn',
  'strike',
  'rush',
  'last',
  'reach',
  'give',
]);

/** "Landed 96 punches to her rival's 187". */
const isOwned = (tree: Tree, number: number): boolean =>
  /^['’]s?$/.test(tree.words[number - 1] ?? '') ||
  tree.children(number).some((child) => tree.tokens[child]!.deprel === 'nmod:poss');

/** Nothing hangs on the number that would say what it counts. */
const isAlone = (tree: Tree, number: number): boolean =>
  !tree
    .children(number)
    .some(
      (child) =>
        ['nmod', 'acl', 'amod', 'compound', 'nummod'].includes(relation(tree, child)) && tree.words[number + 1] !== ',',
    );
