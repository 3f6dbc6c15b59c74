/**
 * A participle between commas does not take the subject from the verb behind it: "The club, founded as a choir, was closed".
 * A participle without an auxiliary that has a subject before a comma and a finite verb without one behind a comma changes
 * places with that verb.
 */
import { commaBetween, type Tree } from './tree.ts';

const FINITE = /VB[DPZ]$|MD$/u;

export function keepClausesBetween(tree: Tree): void {
  const { heads, relations, tags } = tree;
  for (let participle = 0; participle < heads.length; participle++) {
    if (!/^VERB\/VB[DN]$/u.test(tags[participle]!)) continue;
    const subject = child(tree, participle, /^nsubj/u, 0, participle);
    if (subject < 0 || !commaBetween(tree, subject, participle) || relations[subject] === 'nsubj:outer') continue;
    if (child(tree, participle, /^(?:aux|cop)/u, 0, participle) >= 0) continue;
    // what looks like a past tense is a participle only right behind the subject, and not with a subject behind it
    if (tags[participle] === 'VERB/VBD' && !isReduced(tree, subject, participle)) continue;
    const verb = verbBehind(tree, participle);
    if (verb >= 0) exchange(tree, subject, participle, verb);
  }
}

function child({ heads, relations }: Tree, head: number, relation: RegExp, from: number, to: number): number {
  for (let word = from; word < to; word++) if (heads[word] === head && relation.test(relations[word]!)) return word;
  return -1;
}

function isReduced(tree: Tree, subject: number, participle: number): boolean {
  const start = groupOf(tree, participle);
  if (!tree.comma(start) || commaBetween(tree, subject, start - 1)) return false;
  return child(tree, participle, /^nsubj/u, participle, tree.heads.length) < 0;
}

/** The finite verb whose first word stands right behind a comma and that has no subject and no conjunction there. */
function verbBehind(tree: Tree, participle: number): number {
  const { heads, relations, tags } = tree;
  for (let verb = participle + 1; verb < heads.length; verb++) {
    if (heads[verb] !== participle || !/^(?:advcl|xcomp|ccomp|parataxis|conj)$/u.test(relations[verb]!)) continue;
    const start = groupOf(tree, verb);
    if (!tree.comma(start)) continue;
    if (child(tree, verb, /^(?:mark|cc|nsubj)/u, start, verb) >= 0) continue;
    const finite =
      FINITE.test(tags[verb]!) ||
      heads.some((head, k) => head === verb && k >= start && k < verb && FINITE.test(tags[k]!));
    if (finite) return verb;
  }
  return -1;
}

/** First word of a verb with its auxiliaries and adverbs. */
function groupOf({ heads, relations, comma }: Tree, verb: number): number {
  let start = verb;
  while (start > 0 && !comma(start) && heads[start - 1] === verb && /^(?:aux|cop|advmod)/u.test(relations[start - 1]!))
    start--;
  return start;
}

/** The verb takes the participle's place, its subject and what stands outside of the commas. */
function exchange(tree: Tree, subject: number, participle: number, verb: number): void {
  const { heads, relations } = tree;
  const start = groupOf(tree, verb);
  heads[verb] = heads[participle]!;
  relations[verb] = relations[participle]!;
  heads[participle] = subject;
  relations[participle] = 'acl';
  for (let word = 0; word < heads.length; word++) {
    if (word === verb || word === participle) continue;
    if (heads[word] === participle && (word <= subject || word >= start)) heads[word] = verb;
    else if (heads[word] === verb && word > subject && word < start) {
      heads[word] = participle;
      if (relations[word]!.startsWith('nsubj')) relations[word] = hasCase(tree, word) ? 'obl' : 'obj';
    }
  }
  if (relations[subject] === 'nsubj:pass' && !hasPassive(tree, verb)) relations[subject] = 'nsubj';
  else if (hasPassive(tree, verb)) relations[subject] = 'nsubj:pass';
}

const hasCase = (tree: Tree, word: number): boolean => child(tree, word, /^case$/u, 0, word) >= 0;
const hasPassive = (tree: Tree, verb: number): boolean => child(tree, verb, /^aux:pass$/u, 0, verb) >= 0;
