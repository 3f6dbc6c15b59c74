/** Who takes part in a clause: grammatical subject, object and obliques, found through passives, relatives, participles and shared subjects. */
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import { canBe, isKindOf } from '../concepts/wordnet.ts';

/** A noun phrase in a clause: its head word and how it is tied to the predicate. */
export interface Argument {
  readonly token: number;
  readonly tie: 'subject' | 'object' | 'recipient' | 'agent' | 'oblique' | 'possessor';
  readonly preposition: string;
}

const SUBJECTS = new Set(['nsubj', 'csubj']);
const OBJECT_FORMS = new Set(['him', 'her', 'them', 'me', 'us']);
const RELATIVE = new Set(['who', 'whom', 'which', 'that']);
/** Verbs whose object is the subject of the clause after them ("ordered him to pay"). */
const MAX_CLIMB = 6;

const dependents = (tree: Tree, token: number, ...relations: string[]): number[] =>
  tree.children(token).filter((child) => relations.includes(relation(tree, child)));

/** Whether the verb is in the passive voice, or a participle that modifies what it is done to. */
export function isPassive(tree: Tree, token: number): boolean {
  const { feats, deprel } = tree.tokens[token]!;
  if (
    tree.children(token).some((child) => ['aux:pass', 'nsubj:pass', 'csubj:pass'].includes(tree.tokens[child]!.deprel))
  )
    return true;
  if (tree.children(token).some((child) => relation(tree, child) === 'aux' || relation(tree, child) === 'nsubj'))
    return false;
  if (deprel === 'conj' && tree.head(token) >= 0 && feats.VerbForm === 'Part' && feats.Tense === 'Past')
    // "Was shot and killed" with the first participle taken for an adjective: a participle beside it is passive all the same.
    return dependents(tree, tree.head(token), 'cop').length > 0 || isPassive(tree, tree.head(token));
  if (feats.Voice === 'Pass' || isReduced(tree, token)) return !hasPersonAsObject(tree, token);
  const participle = feats.VerbForm === 'Part' && feats.Tense === 'Past';
  return participle && (deprel === 'acl' || deprel === 'advcl') && dependents(tree, token, 'obj').length === 0;
}

/** "Came back, gunned down two women": a participle with somebody behind it as its object is no passive, whatever the tagger made of it. */
const hasPersonAsObject = (tree: Tree, token: number): boolean =>
  ['advcl', 'conj', 'parataxis'].includes(tree.tokens[token]!.deprel) &&
  dependents(tree, token, 'obj').some(
    (object) => object > token && tree.tokens[object]!.upos === 'NOUN' && isKindOf(lemmaOf(tree, object), 'person'),
  );

/** "Ben, found guilty in May, …": a verb without an object hung on a noun, neither "-ing" nor an infinitive. */
const isReduced = (tree: Tree, token: number): boolean =>
  tree.tokens[token]!.deprel === 'acl' &&
  !tree.words[token]!.endsWith('ing') &&
  dependents(tree, token, 'obj', 'mark').length === 0;

/** What a relative pronoun stands for: the noun that the clause modifies. */
function antecedent(tree: Tree, token: number, clause: number): number {
  if (!RELATIVE.has(lemmaOf(tree, token))) return token;
  // "The trial of Ben Vale, who was acquitted": "who" is a person, and the trial is none.
  const near = ['who', 'whom'].includes(tree.words[token]!) ? nounBefore(tree, token) : token;
  if (near !== token && tree.tokens[near]!.upos === 'PROPN' && hangsOnThing(tree, clause)) return near;
  for (let at = clause, climbs = 0; at >= 0 && climbs < MAX_CLIMB; at = tree.head(at), climbs++) {
    if (tree.tokens[at]!.deprel === 'acl:relcl') return tree.head(at);
  }
  return lemmaOf(tree, token) === 'that' ? token : nounBefore(tree, token);
}

/** Whether a relative clause hangs on a common noun that is nobody. */
function hangsOnThing(tree: Tree, clause: number): boolean {
  const head = tree.head(clause);
  if (head < 0 || tree.tokens[clause]!.deprel !== 'acl:relcl' || tree.tokens[head]!.upos !== 'NOUN') return false;
  return !['person', 'group', 'people'].some((kind) => canBe(lemmaOf(tree, head), kind));
}

/** The noun phrase that ends right before a relative pronoun, where the parser tied the clause to something else. */
function nounBefore(tree: Tree, pronoun: number): number {
  let at = pronoun - 1;
  while (at >= 0 && tree.tokens[at]!.upos === 'PUNCT' && pronoun - at < 3) at--;
  if (
    at < 0 ||
    tree.sentence(at) !== tree.sentence(pronoun) ||
    !['NOUN', 'PROPN', 'PRON'].includes(tree.tokens[at]!.upos)
  )
    return pronoun;
  while (['flat', 'compound', 'fixed'].includes(relation(tree, at)) && tree.head(at) >= 0) at = tree.head(at);
  return at;
}

/**
 * A finite clause with a conjunction of its own has a subject of its own: where the parser hung it elsewhere it is the noun
 * right before the auxiliary, or nobody; never the subject of the clause around it.
 */
function subjectBefore(tree: Tree, clause: number): number | null {
  const rel = relation(tree, clause);
  if (rel === 'conj') return besideConjunction(tree, clause);
  if (rel !== 'advcl' && rel !== 'ccomp') return null;
  const between = nounBetween(tree, clause);
  if (between !== null) return between;
  const auxiliary = tree
    .children(clause)
    .find((child) => relation(tree, child) === 'aux' && tree.tokens[child]!.feats.VerbForm === 'Fin' && child < clause);
  if (auxiliary === undefined) return null;
  const before = auxiliary - 1;
  if (before < 0 || tree.sentence(before) !== tree.sentence(clause)) return -1;
  const { upos } = tree.tokens[before]!;
  return ['NOUN', 'PROPN', 'PRON'].includes(upos) ? antecedent(tree, before, clause) : -1;
}

/** "Ada Quill, a weaver, was arrested, said Ben Vale": of two subjects of "said" the one before the clause is the clause's. */
function soleBefore(tree: Tree, clause: number, head: number): number | null {
  const subjects = tree.children(head).filter((child) => relation(tree, child) === 'nsubj');
  const [first, last] = [subjects[0], subjects.at(-1)];
  if (first === undefined || last === undefined) return null;
  // "Left many feeling choked, said Ben Vale": who says it behind the clause is not its subject.
  if (first > head) return relation(tree, clause) === 'ccomp' ? -1 : null;
  return first < clause && last > head ? first : null;
}

/**
 * "Ada said her friend Ben died", "the coroner confirmed a boy died": a noun that the parser hung on the verb of saying,
 * between it and a finite clause, is the clause's subject. Who says it is not, even where there is no such noun.
 */
function nounBetween(tree: Tree, clause: number): number | null {
  const head = tree.head(clause);
  if (head > clause) return soleBefore(tree, clause, head);
  const verb = tree.children(clause).find((child) => ['aux', 'cop'].includes(relation(tree, child))) ?? clause;
  if (head < 0 || tree.tokens[verb]!.feats.VerbForm !== 'Fin') return null;
  const nouns = tree
    .children(head)
    .filter((child) => child > head && child < clause && ['obj', 'nsubj', 'iobj'].includes(relation(tree, child)))
    // "A man who knew him was convicted": no subject.
    .filter((child) => !OBJECT_FORMS.has(tree.words[child]!));
  return nouns.at(-1) ?? (relation(tree, clause) === 'ccomp' ? -1 : null);
}

/** "Ada survived but the two other victims – Ben and Tom – died": a noun between the conjunction and the verb is its subject; null without one. */
function behindConjunction(tree: Tree, clause: number, verb: number): number | null {
  let before = verb - 1;
  while (tree.tokens[before]?.upos === 'ADV') before--;
  // "Was convicted of fraud and theft and jailed": the subject is shared.
  if (before <= tree.head(clause) || tree.tokens[before]!.upos === 'CCONJ') return null;
  let conjunction = tree.head(clause) + 1;
  while (conjunction < verb && tree.tokens[conjunction]!.upos !== 'CCONJ') conjunction++;
  for (let i = conjunction + 1; i < verb; i++) if (['VERB', 'AUX'].includes(tree.tokens[i]!.upos)) return null;
  for (let i = conjunction + 1; i < verb; i++) if (isNounPhrase(tree, i)) return i;
  return null;
}

/** The head of a name, or of a noun with a determiner, under no preposition. */
function isNounPhrase(tree: Tree, token: number): boolean {
  const { upos, deprel } = tree.tokens[token]!;
  if (/^(?:obl|advmod|compound|flat|amod|nummod|nmod)/.test(deprel) || dependents(tree, token, 'case').length > 0)
    return false;
  return upos === 'PROPN' || (upos === 'NOUN' && tree.children(token).some((child) => /^(?:det|nummod|nmod:poss)/.test(tree.tokens[child]!.deprel))); // biome-ignore format: one thought
}

/**
 * "Ada was convicted of fraud and Ben was acquitted": a name that the parser put beside the first verb or its complement,
 * right before the second or its auxiliary, is the second's subject. Null where nothing but a conjunction or an adverbial stands there.
 */
function besideConjunction(tree: Tree, clause: number): number | null {
  const auxiliary = tree.children(clause).find((child) => relation(tree, child) === 'aux');
  const apart = behindConjunction(tree, clause, Math.min(auxiliary ?? clause, clause));
  if (apart !== null) return apart;
  // "Five people were hurt and twelve arrested": a bare number before a participle counts whom it befell.
  if (auxiliary === undefined && tree.tokens[clause - 1]?.upos === 'NUM' && tree.tokens[clause - 2]?.upos === 'CCONJ')
    return clause - 1;
  let at = Math.min(auxiliary ?? clause, clause) - 1;
  if (at < 0 || tree.sentence(at) !== tree.sentence(clause) || !['NOUN', 'PROPN'].includes(tree.tokens[at]!.upos))
    return null;
  for (
    let climbs = 0;
    climbs < MAX_CLIMB && ['flat', 'compound', 'fixed', 'nmod'].includes(relation(tree, at));
    climbs++
  )
    at = tree.head(at);
  return at >= 0 && relation(tree, at) === 'conj' ? at : null;
}

/** "A man who knew her was jailed": "her" is no subject of a finite verb, whatever the parser made of it. */
const isObjectForm = (tree: Tree, subject: number, clause: number): boolean =>
  subject < clause &&
  OBJECT_FORMS.has(tree.words[subject]!) &&
  tree
    .children(clause)
    .some((child) => relation(tree, child) === 'aux' && tree.tokens[child]!.feats.VerbForm === 'Fin');

/** "Ada, whom Ben accused": the name behind "whom" is who did it. */
function isBehindWhom(tree: Tree, name: number): boolean {
  let at = name;
  while (at > 0 && tree.tokens[at]!.upos === 'PROPN') at--;
  return at < name && tree.words[at] === 'whom';
}

const TEMPORAL = new Set(['after', 'before', 'while', 'since', 'when', 'upon', 'without', 'despite', 'once', 'until']);

/** The verb that a noun hangs on, through other nouns; -1 if none. */
function governingVerb(tree: Tree, noun: number): number {
  let at = noun;
  for (let climbs = 0; at >= 0 && climbs < MAX_CLIMB && tree.tokens[at]!.upos !== 'VERB'; climbs++) at = tree.head(at);
  return at >= 0 && tree.tokens[at]!.upos === 'VERB' ? at : -1;
}

/** "Appeared before Judge Ada Quill after being charged": what stands before "after" is no subject of "being charged". */
const isBeforeMark = (tree: Tree, subject: number, clause: number): boolean =>
  tree.children(clause).some((child) => child > subject && child < clause && relation(tree, child) === 'mark' && TEMPORAL.has(lemmaOf(tree, child))) &&
  (tree.words[clause]!.endsWith('ing') || tree.children(clause).some((child) => ['being', 'having'].includes(tree.words[child]!))); // biome-ignore format: one thought

/** "One who tried to help was hurt, and Ada was convicted": of two subjects before the verb with "and" between them, the nearer is its own. */
function nearestSubject(tree: Tree, subjects: readonly number[], verb: number): number | undefined {
  const last = subjects.filter((subject) => subject < verb).at(-1);
  if (last === undefined || last === subjects[0]) return subjects[0];
  for (let i = subjects[0]! + 1; i < last; i++)
    if (tree.tokens[i]!.upos === 'CCONJ' && tree.head(i) === verb) return last;
  return subjects[0];
}

/** The subject of a clause, its own or the one it shares; -1 if it has none. */
export function subjectOf(tree: Tree, clause: number): number {
  // "Identified those killed as …": a participle with a determiner is a noun.
  if (dependents(tree, clause, 'det').some((child) => child === clause - 1) && tree.tokens[clause]!.upos === 'VERB') return -1; // biome-ignore format: one thought
  for (let at = clause, climbs = 0; at >= 0 && climbs < MAX_CLIMB; climbs++) {
    const subjects = tree
      .children(at)
      .filter((child) => SUBJECTS.has(relation(tree, child)) && !isBeforeMark(tree, child, at));
    // "… was arrested, said Ben Vale": the one behind the verb of saying says it.
    const isSaidBehind = subjects.length > 1 && subjects.at(-1)! > at && dependents(tree, at, 'ccomp').some((said) => said < at && said > subjects[0]!); // biome-ignore format: one thought
    const own = isSaidBehind ? subjects.at(-1) : nearestSubject(tree, subjects, at);
    if (own !== undefined) return isObjectForm(tree, own, at) ? -1 : antecedent(tree, own, at);
    const before = subjectBefore(tree, at);
    if (before !== null) return before;
    const head = tree.head(at);
    if (head < 0) return -1;
    const rel = relation(tree, at);
    // "Was held by Judge Vale after being charged": a clause with a conjunction is the verb's, not the noun's.
    if (rel === 'acl' && dependents(tree, at, 'mark').some((mark) => TEMPORAL.has(lemmaOf(tree, mark)))) {
      at = governingVerb(tree, head);
      continue;
    }
    if (rel === 'acl') return isBehindWhom(tree, head) ? -1 : head;
    if (rel === 'xcomp') {
      const [object] = dependents(tree, head, 'obj');
      if (object !== undefined) return antecedent(tree, object, head);
    }
    const { upos } = tree.tokens[head]!;
    const clausal = upos === 'VERB' || upos === 'AUX' || upos === 'ADJ' || dependents(tree, head, 'cop').length > 0;
    // A clause that reports or stands beside another has a subject of its own, or none.
    if (rel === 'parataxis' || rel === 'csubj' || (!clausal && rel !== 'amod')) return -1;
    at = head;
  }
  return -1;
}

const prepositionOf = (tree: Tree, token: number): string =>
  dependents(tree, token, 'case')
    .map((child) => lemmaOf(tree, child))
    .join(' ');

/** Members of a coordination: "X, Y and Z" are three participants, whether the parser hung Z on X or on Y. */
function members(tree: Tree, token: number, depth = 0): number[] {
  if (depth > MAX_CLIMB) return [token];
  return [
    token,
    ...dependents(tree, token, 'conj')
      .filter(
        (child) => ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(tree.tokens[child]!.upos) && !isExcluded(tree, child),
      )
      .flatMap((child) => members(tree, child, depth + 1)),
  ];
}

/**
 * "One guard who tried to help was hurt, and Ada was convicted": what stands behind the comma and "and" is the whole subject
 * of a verb in the singular, whatever the parser put beside it; null where the verb agrees with all.
 */
function behindSecondAnd(tree: Tree, subject: number, clause: number): number | null {
  const isSingular = [clause, ...dependents(tree, clause, 'aux', 'cop')].some(
    (token) => tree.tokens[token]!.feats.VerbForm === 'Fin' && tree.tokens[token]!.feats.Number === 'Sing',
  );
  const last = members(tree, subject).at(-1)!;
  if (!isSingular || last === subject || last > clause) return null;
  const and = dependents(tree, last, 'cc').find((child) => lemmaOf(tree, child) === 'and');
  return and !== undefined && tree.words[and - 1] === ',' ? last : null;
}

/** "Ada, not Ben", "Ada but not Ben", "Ada rather than Ben": named as the one who takes no part. */
const isExcluded = (tree: Tree, member: number): boolean =>
  tree
    .children(member)
    .some((child) => child < member && ['not', 'rather', 'instead', 'except'].includes(lemmaOf(tree, child)));

/** The arguments of a verb or a copular predicate. */
export function clauseArguments(tree: Tree, clause: number): Argument[] {
  const found: Argument[] = [];
  const add = (token: number, tie: Argument['tie'], preposition = ''): void => {
    for (const member of members(tree, token)) found.push({ token: member, tie, preposition });
  };
  const subject = subjectOf(tree, clause);
  if (subject >= 0) {
    const behind = behindSecondAnd(tree, subject, clause);
    if (behind === null) add(subject, 'subject');
    else found.push({ token: behind, tie: 'subject', preposition: '' });
  }
  for (const child of tree.children(clause)) {
    const { deprel } = tree.tokens[child]!;
    const rel = relation(tree, child);
    // "Named Ada Quill as a suspect": a name that the parser took for a complement is the object.
    const isNamed =
      rel === 'xcomp' && tree.tokens[child]!.upos === 'PROPN' && dependents(tree, clause, 'obj').length === 0;
    if (rel === 'obj' || isNamed) add(antecedent(tree, child, clause), 'object');
    else if (rel === 'iobj') add(child, 'recipient');
    else if (deprel === 'obl:agent') add(child, 'agent', 'by');
    else if (rel === 'obl' && child !== subject) {
      const preposition = prepositionOf(tree, child);
      // A name without a preposition is an object that the parser took for an adverbial.
      if (
        preposition === '' &&
        deprel === 'obl' &&
        tree.tokens[child]!.upos === 'PROPN' &&
        child > clause &&
        dependents(tree, clause, 'obj').length === 0
      ) {
        add(child, 'object');
        continue;
      }
      add(child, preposition === 'by' && isPassive(tree, clause) ? 'agent' : 'oblique', preposition);
    }
  }
  return found;
}

/** "The death of Ada Quill": what follows the noun with "of" belongs to it, wherever the parser hung it; -1 if nothing does. */
function complementBehind(tree: Tree, noun: number): number {
  const next = tree.tokens[noun + 1];
  if (next?.upos !== 'ADP' || lemmaOf(tree, noun + 1) !== 'of' || tree.sentence(noun + 1) !== tree.sentence(noun))
    return -1;
  const head = tree.head(noun + 1);
  return head > noun + 1 && tree.head(head) !== noun ? head : -1;
}

/** "The sergeant's arrest of Ada Quill": with a person behind "of" the possessor is who did it. */
function undergoesBehind(tree: Tree, noun: number): boolean {
  const complement = dependents(tree, noun, 'nmod').find(
    (child) => child > noun && prepositionOf(tree, child) === 'of',
  );
  if (complement === undefined) return false;
  const { upos } = tree.tokens[complement]!;
  return upos === 'PROPN' || (upos === 'NOUN' && isKindOf(lemmaOf(tree, complement), 'person'));
}

/** The arguments of an event noun: its possessor, its complements, and the verb it is the object of. */
export function nounArguments(tree: Tree, noun: number): Argument[] {
  const found: Argument[] = [];
  const behind = complementBehind(tree, noun);
  const owner: Argument['tie'] = undergoesBehind(tree, noun) ? 'agent' : 'possessor';
  if (behind >= 0)
    for (const member of members(tree, behind)) found.push({ token: member, tie: 'possessor', preposition: 'of' });
  for (const child of tree.children(noun)) {
    const { deprel } = tree.tokens[child]!;
    if (deprel === 'nmod:poss')
      for (const member of members(tree, child)) found.push({ token: member, tie: owner, preposition: '' });
    else if (relation(tree, child) === 'nmod') {
      const preposition = prepositionOf(tree, child);
      const tie = preposition === 'of' ? 'possessor' : preposition === 'by' ? 'agent' : 'oblique';
      for (const member of members(tree, child)) found.push({ token: member, tie, preposition });
    }
  }
  return found;
}
