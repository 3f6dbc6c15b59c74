/**
 * A subject has no preposition. The arcs are scored one by one, so a noun behind a preposition can become the subject of
 * a verb. What it is instead, in this order:
 *
 * - part of the subject that the verb has already ("Orla Quist from the rescue team said");
 * - a subject indeed, and the preposition begins the clause ("after his mother was found", "with no bridge left");
 * - what a participle belongs to ("damaged by a tree falling on the roof");
 * - a phrase of the verb right before its subject ("in the third round Quist won") or without one.
 */
import { hang, isNominal, reaches, type Tree } from './tree.ts';

/** Prepositions that begin clauses as well. */
const SUBORDINATORS = new Set([
  'after',
  'as',
  'because',
  'before',
  'since',
  'than',
  'though',
  'till',
  'until',
  'while',
]);
/** Those that begin clauses without a finite verb. */
const ABSOLUTE = new Set(['with', 'without']);
const NOMINATIVE = /^(?:i|he|she|we|they)$/u;

export function keepSubjectsBare(tree: Tree): void {
  const { heads, relations, forms } = tree;
  for (let word = 0; word < heads.length; word++) {
    const verb = heads[word]!;
    if (verb < word || !relations[word]!.startsWith('nsubj') || NOMINATIVE.test(forms[word]!)) continue;
    const preposition = caseOf(tree, word);
    if (preposition < 0) continue;
    const first = subjectBefore(tree, verb, preposition);
    const form = forms[preposition]!;
    const participle = isParticiple(tree, verb);
    if (first >= 0) hang(tree, word, hostOf(tree, preposition, first), 'nmod');
    else if (SUBORDINATORS.has(form) || (participle && ABSOLUTE.has(form))) hang(tree, preposition, verb, 'mark');
    else if (!(participle && swap(tree, word, verb)) && !split(tree, word, verb)) relations[word] = 'obl';
  }
}

function caseOf({ heads, relations, tags }: Tree, word: number): number {
  for (let child = 0; child < word; child++)
    if (heads[child] === word && relations[child] === 'case' && /^ADP|^SCONJ/u.test(tags[child]!)) return child;
  return -1;
}

function subjectBefore({ heads, relations }: Tree, verb: number, before: number): number {
  for (let word = before - 1; word >= 0; word--)
    if (heads[word] === verb && relations[word]!.startsWith('nsubj')) return word;
  return -1;
}

/** A participle without a finite auxiliary. */
function isParticiple({ tags, heads, relations }: Tree, verb: number): boolean {
  if (!/^VERB\/VB[GN]$/u.test(tags[verb]!)) return false;
  return !heads.some(
    (head, child) => head === verb && /^(?:aux|cop)/u.test(relations[child]!) && /VB[DPZ]$|MD$/u.test(tags[child]!),
  );
}

/** The noun right before the preposition if it is part of the subject, else the subject. */
function hostOf({ heads, relations, tags }: Tree, preposition: number, subject: number): number {
  let host = preposition - 1;
  while (host > subject && relations[host]!.startsWith('flat')) host = heads[host]!;
  return host >= 0 && isNominal(tags[host]!) && reaches(heads, host, subject) ? host : subject;
}

/** The noun takes the participle's place, the participle hangs on the noun. */
function swap(tree: Tree, noun: number, participle: number): boolean {
  const { heads, relations, tags } = tree;
  const head = heads[participle]!;
  if (head < 0 || head > noun) return false;
  heads[noun] = head;
  relations[noun] = isNominal(tags[head]!) ? 'nmod' : 'obl';
  heads[participle] = noun;
  relations[participle] = 'acl';
  for (let word = 0; word < noun; word++) if (heads[word] === participle) heads[word] = noun;
  return true;
}

/** Before a name that is the subject, the noun next to it and what stands before that is a phrase of the verb. */
function split(tree: Tree, name: number, verb: number): boolean {
  const { heads, relations, tags } = tree;
  const noun = name - 1;
  if (!/^PROPN/u.test(tags[name]!) || !tags[noun]?.startsWith('NOUN') || heads[noun] !== name) return false;
  heads[noun] = verb;
  relations[noun] = 'obl';
  for (let word = 0; word < noun; word++) if (heads[word] === name) heads[word] = noun;
  return true;
}
