import { child, relation, type Tree } from '../tree.ts';
import type { Candidate, Discourse, Entity } from './discourse.ts';
import { genderFits } from './gendered-words.ts';
import { PRONOUNS } from './pronouns.ts';

/** What speaks for an entity as the one a pronoun means; each name is a weight in `WEIGHTS`. */
export const FEATURES = [
  'sentences-back',
  'same-sentence',
  'previous-sentence',
  'subject',
  'object',
  'possessor',
  'apposition',
  'parallel-subject',
  'parallel-object',
  'own-clause-subject',
  'governing-subject',
  'nearest',
  'gender-known',
  'gender-listed',
  'gender-unlisted',
  'mentions',
  'first-in-text',
  'pronoun-last',
  'named',
  'indefinite',
  'behind-pronoun',
  'words-back',
  'main-clause',
  'inside-noun',
  'other-quote',
  'conjunct',
  'possessive-of-subject',
  'reflexive-of-subject',
  'previous-subject',
  'continued-subject',
  'last-pronoun',
  'far-mentions',
  'holds-clause',
  'subject-of-its-clause',
  'owner-beside',
  'governing-object',
] as const;

export type Feature = (typeof FEATURES)[number];

/** A candidate bearer with the mention that speaks for it best. */
export interface Antecedent {
  readonly entity: Entity;
  readonly mention: Candidate;
  readonly features: Float64Array;
}

const AT = new Map<Feature, number>(FEATURES.map((name, i) => [name, i]));

/** How far a pronoun looks: in sentences, and in mentions back and ahead. */
const REACH = 4;
const MENTIONS_BACK = 60;
const MENTIONS_AHEAD = 12;
/** Of one entity only its nearest mentions are looked at. */
const MENTIONS_OF_ONE = 4;

/** The verb or predicate of the clause a token stands in. */
export function clauseOf(tree: Tree, token: number): number {
  let at = token;
  for (let steps = 0; steps < 40; steps++) {
    const head = tree.head(at);
    if (head < 0) return at;
    const label = relation(tree, at);
    if (label.startsWith('nsubj') || label === 'obj' || label === 'iobj' || label === 'obl') return head;
    if (['ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis'].includes(label)) return at;
    at = head;
  }
  return at;
}

/** Whether a token lies under another in the tree. */
export function isUnder(tree: Tree, token: number, top: number): boolean {
  let at = token;
  for (let steps = 0; steps < 60 && at >= 0; steps++) {
    if (at === top) return true;
    at = tree.head(at);
  }
  return false;
}

/** The grammar's veto: "he saw him", "his brother": two arguments of one verb, or a phrase that holds the pronoun, are not one. */
function vetoed(tree: Tree, pronoun: Candidate, mention: Candidate): boolean {
  if (pronoun.sentence !== mention.sentence) return false;
  if (pronoun.head >= mention.first && pronoun.head < mention.endToken) return true;
  const above = tree.head(pronoun.head);
  if (pronoun.role === 'possessor')
    return above >= 0 && (above === mention.head || namesOne(tree, above, mention.head));
  if (PRONOUNS.get(pronoun.pronoun)?.reflexive) return false;
  if (pronoun.role === 'subject' && isActedOnBy(tree, above, mention)) return true;
  if (pronoun.role === 'object' && isSubjectOf(tree, above, mention)) return true;
  const argument = (role: string): boolean => role === 'subject' || role === 'object' || role === 'oblique';
  return above >= 0 && above === tree.head(mention.head) && argument(pronoun.role) && argument(mention.role);
}

const BESIDE = new Set(['appos', 'flat', 'compound', 'nmod:desc']);

/** "his brother Tim Quist", "Tim Quist, his brother": two words of one person. */
const namesOne = (tree: Tree, a: number, b: number): boolean =>
  (tree.head(a) === b && BESIDE.has(tree.tokens[a]!.deprel)) ||
  (tree.head(b) === a && BESIDE.has(tree.tokens[b]!.deprel));

/** "Placed in the care of Quist, she …": whom a clause without a subject of its own names is not the subject it borrows. */
function isActedOnBy(tree: Tree, verb: number, mention: Candidate): boolean {
  const clause = clauseOf(tree, mention.head);
  return (
    verb >= 0 &&
    clause !== mention.head &&
    tree.head(clause) === verb &&
    relation(tree, clause) === 'advcl' &&
    child(tree, clause, 'nsubj', 'csubj') < 0
  );
}

/** "Jailing her for a year, Judge Quist said …": who does what a clause without a subject of its own tells is the subject beside it. */
const isSubjectOf = (tree: Tree, verb: number, mention: Candidate): boolean =>
  verb >= 0 &&
  mention.role === 'subject' &&
  relation(tree, verb) === 'advcl' &&
  tree.head(verb) === tree.head(mention.head) &&
  child(tree, verb, 'nsubj', 'csubj') < 0;

/** Every person of the text the pronoun can mean, with what speaks for each. */
export function antecedentsOf(discourse: Discourse, pronoun: Candidate): Antecedent[] {
  const { tree, mentions } = discourse;
  const best = new Map<number, Antecedent>();
  const visits = new Map<number, number>();
  const nearest = { index: -1 };
  const lastPronoun = pronounBefore(discourse, pronoun);
  const last = Math.min(mentions.length - 1, pronoun.index + MENTIONS_AHEAD);
  for (let i = last; i >= Math.max(0, pronoun.index - MENTIONS_BACK); i--) {
    const mention = mentions[i]!;
    if (mention.sentence < pronoun.sentence - REACH) break;
    if (mention.index === pronoun.index || mention.sentence > pronoun.sentence) continue;
    const seen = visits.get(discourse.entity(mention).id) ?? 0;
    if (seen >= MENTIONS_OF_ONE) continue;
    visits.set(discourse.entity(mention).id, seen + 1);
    if (!isPossible(discourse, pronoun, mention)) continue;
    if (vetoed(tree, pronoun, mention)) continue;
    if (nearest.index < 0 && mention.index < pronoun.index) nearest.index = mention.index;
    const entity = discourse.entity(mention);
    const features = featuresOf(discourse, pronoun, mention, entity, nearest.index === mention.index, lastPronoun);
    const known = best.get(entity.id);
    if (known) mergeInto(known.features, features);
    else best.set(entity.id, { entity, mention, features });
  }
  return [...best.values()];
}

function isPossible(discourse: Discourse, pronoun: Candidate, mention: Candidate): boolean {
  if (mention.plural) return false;
  const entity = discourse.entity(mention);
  // What is one with the pronoun already ("I" in the words he says) is no answer to who is meant.
  if (entity === discourse.entity(pronoun)) return false;
  if (entity.type !== null && entity.type !== 'person') return false;
  if (entity.type === null && mention.kind === 'pronoun' && !PRONOUNS.get(mention.pronoun)?.gender) return false;
  if (mention.kind === 'pronoun' && PRONOUNS.get(mention.pronoun)?.speaker && entity.members.length === 1) return false;
  // Who speaks says "I" of himself: "He left," Quist said.
  const speaker = pronoun.quote < 0 ? null : discourse.speakerOf(pronoun.quote);
  if (speaker && discourse.entity(speaker) === entity) return false;
  if (!discourse.mayJoin(mention, pronoun)) return false;
  if (mention.index < pronoun.index) return true;
  // Ahead only where the pronoun opens the sentence: "In her letter, Quist wrote".
  return mention.kind === 'name' && opensSentence(discourse.tree, pronoun, mention);
}

/** Whether a pronoun stands in a phrase or clause before the subject it may point ahead to. */
function opensSentence(tree: Tree, pronoun: Candidate, mention: Candidate): boolean {
  if (mention.role !== 'subject' || tree.sentence(mention.head) !== pronoun.sentence) return false;
  const governor = tree.head(mention.head);
  return (
    governor >= 0 &&
    pronoun.head < mention.head &&
    tree.head(pronoun.head) !== governor &&
    isUnder(tree, pronoun.head, governor) &&
    !isUnder(tree, governor, pronoun.head)
  );
}

/** The predicate of the clause that describes a noun and holds the pronoun ("Quist, who lost his hat"); -1 without one. */
function relativeOf(tree: Tree, pronoun: number, noun: number): number {
  let at = pronoun;
  for (let steps = 0; steps < 12; steps++) {
    const head = tree.head(at);
    if (head < 0) return -1;
    if (head === noun) return relation(tree, at) === 'acl' ? at : -1;
    at = head;
  }
  return -1;
}

/** Whether nothing but marks and small words stands before a mention in its sentence. */
const opens = (tree: Tree, mention: Candidate): boolean =>
  mention.first - tree.sentences[mention.sentence]!.firstToken <= 1;

/** Whom the last pronoun of the same gender means. */
function pronounBefore(discourse: Discourse, pronoun: Candidate): Entity | null {
  for (let i = pronoun.index - 1; i >= Math.max(0, pronoun.index - MENTIONS_BACK); i--) {
    const mention = discourse.mentions[i]!;
    if (mention.kind === 'pronoun' && mention.gender === pronoun.gender) return discourse.entity(mention);
  }
  return null;
}

function featuresOf(
  discourse: Discourse,
  pronoun: Candidate,
  mention: Candidate,
  entity: Entity,
  nearest: boolean,
  lastPronoun: Entity | null,
): Float64Array {
  const { tree } = discourse;
  const values = new Float64Array(FEATURES.length);
  const set = (name: Feature, value: number | boolean): void => {
    values[AT.get(name)!] = Number(value);
  };
  const back = pronoun.sentence - mention.sentence;
  const clause = clauseOf(tree, pronoun.head);
  set('sentences-back', back);
  set('same-sentence', back === 0);
  set('previous-sentence', back === 1);
  set('subject', mention.role === 'subject');
  set('object', mention.role === 'object');
  set('possessor', mention.role === 'possessor');
  set('apposition', mention.role === 'apposition');
  set('parallel-subject', pronoun.role === 'subject' && mention.role === 'subject');
  set('parallel-object', pronoun.role === 'object' && mention.role === 'object');
  const ownClause = back === 0 && mention.role === 'subject' && tree.head(mention.head) === clause;
  set('own-clause-subject', ownClause);
  set(
    'governing-subject',
    back === 0 &&
      mention.role === 'subject' &&
      tree.head(mention.head) !== clause &&
      isUnder(tree, clause, tree.head(mention.head)),
  );
  set('nearest', nearest);
  set('gender-known', entity.gender !== null && entity.gender === pronoun.gender);
  set('gender-listed', entity.gender === null && entity.listGender === pronoun.gender);
  set('gender-unlisted', entity.gender === null && !genderFits(entity.listGender, pronoun.gender));
  set('mentions', Math.log(1 + entity.members.length));
  set('first-in-text', discourse.firstPerson === entity.first);
  set('pronoun-last', mention.kind === 'pronoun');
  set('named', entity.named);
  set('indefinite', mention.kind === 'nominal');
  set('behind-pronoun', mention.index > pronoun.index);
  set('words-back', Math.log(1 + Math.abs(pronoun.head - mention.head)));
  set('main-clause', mention.role === 'subject' && tree.head(tree.head(mention.head)) < 0);
  set('inside-noun', tree.tokens[mention.head]!.deprel === 'nmod');
  set('conjunct', relation(tree, mention.head) === 'conj' || child(tree, mention.head, 'conj') >= 0);
  set('possessive-of-subject', pronoun.role === 'possessor' && ownClause);
  set('reflexive-of-subject', (PRONOUNS.get(pronoun.pronoun)?.reflexive ?? false) && ownClause);
  set('other-quote', mention.quote !== pronoun.quote);
  set('previous-subject', back === 1 && mention.role === 'subject');
  set(
    'continued-subject',
    back === 1 && mention.role === 'subject' && pronoun.role === 'subject' && opens(tree, pronoun),
  );
  const relative = relativeOf(tree, pronoun.head, mention.head);
  const subjectThere = relative >= 0 && pronoun.role === 'subject' && tree.head(pronoun.head) === relative;
  set('holds-clause', relative >= 0 && !subjectThere);
  set('subject-of-its-clause', subjectThere);
  const owned = pronoun.role === 'possessor' ? tree.head(pronoun.head) : -1;
  set('owner-beside', owned >= 0 && relation(tree, owned) === 'conj' && tree.head(owned) === mention.head);
  set(
    'governing-object',
    back === 0 &&
      mention.role === 'object' &&
      mention.index < pronoun.index &&
      isUnder(tree, clause, tree.head(mention.head)),
  );
  set('last-pronoun', lastPronoun !== null && lastPronoun === entity);
  set('far-mentions', Math.log(1 + Math.abs(pronoun.index - mention.index)));
  return values;
}

/** The nearest mention speaks for an entity; an earlier one of the same entity adds its best roles. */
function mergeInto(known: Float64Array, more: Float64Array): void {
  for (const name of ['own-clause-subject', 'governing-subject', 'nearest'] as const) {
    const at = AT.get(name)!;
    known[at] = Math.max(known[at]!, more[at]!);
  }
}
