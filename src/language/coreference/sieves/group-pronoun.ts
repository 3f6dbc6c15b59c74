import { child, lemmaOf, relation, type Tree } from '../../tree.ts';
import type { Candidate, Discourse } from '../discourse.ts';
import { PRONOUNS } from '../pronouns.ts';
import type { Sieve } from '../sieve.ts';
import { clauseOf } from '../third-person-features.ts';

/** Clauses that borrow or continue the subject of the clause they hang on. */
const CONTINUES = new Set(['xcomp', 'conj', 'advcl', 'ccomp', 'parataxis']);
/** "The office closed. It said …": what says, wants and decides is no thing. */
const ACTS = new Set(['say', 'add', 'announce', 'note', 'warn', 'ask', 'urge', 'plan', 'decide', 'want', 'hope', 'expect', 'deny', 'confirm', 'argue', 'claim', 'call', 'promise', 'pledge', 'accuse', 'agree', 'refuse', 'decline', 'hire', 'employ', 'sell', 'buy', 'acquire', 'own', 'operate', 'post', 'report']); // biome-ignore format: one table
const MAX_CLIMB = 6;

/**
 * "it", "its" for an organisation and "they", "their" for several people, only where grammar points to them: the subject
 * of the pronoun's own clause or of one around it, or of the sentence before where "It" acts as only people do. Things are
 * no mentions, so a place in the middle ("the car … its") is never skipped.
 */
export const groupPronoun: Sieve = {
  name: 'group-pronoun',
  examples: [
    { text: 'Brask Motors closed its plant.', same: ['Brask Motors', 'its'] },
    { text: 'Brask Motors said it would close the plant.', same: ['Brask Motors', 'it'] },
    { text: 'Officers said they had searched the house.', same: ['Officers', 'they'] },
    { text: 'Brask Motors said the plant closed its gates.', apart: ['Brask Motors', 'its'] },
    { text: 'Orla Quist said they had left.', apart: ['Orla Quist', 'they'] },
    { text: 'Officers searched them.', apart: ['Officers', 'them'] },
  ],
  apply(discourse) {
    for (const mention of discourse.mentions) {
      const pronoun = PRONOUNS.get(mention.pronoun);
      if (!pronoun || pronoun.speaker || pronoun.gender) continue;
      const bearer = bearerOf(discourse, mention, pronoun.plural);
      if (bearer) discourse.tryJoin(bearer, mention);
    }
  },
};

function bearerOf(discourse: Discourse, pronoun: Candidate, plural: boolean): Candidate | null {
  const { tree } = discourse;
  const { reflexive } = PRONOUNS.get(pronoun.pronoun)!;
  // "Officers searched them": an object is somebody else than its subject, and may be anybody.
  if (pronoun.role !== 'subject' && pronoun.role !== 'possessor' && !reflexive) return null;
  let verb = clauseOf(tree, pronoun.head);
  for (let steps = 0; steps < MAX_CLIMB; steps++) {
    const subject = child(tree, verb, 'nsubj');
    if (subject >= 0 && subject !== pronoun.head) {
      if (subject > pronoun.head) return null;
      return fitting(discourse, subject, plural);
    }
    const head = tree.head(verb);
    if (head < 0) return subject === pronoun.head ? subjectBefore(discourse, pronoun, verb, plural) : null;
    if (!CONTINUES.has(relation(tree, verb))) return null;
    verb = head;
  }
  return null;
}

/** The mention a subject is, if it can be meant. */
function fitting(discourse: Discourse, subject: number, plural: boolean): Candidate | null {
  const mention = discourse.mentionAt(subject);
  if (!mention) return null;
  if (mention.kind === 'pronoun') return sameForm(mention, plural) ? mention : null;
  if (plural) return mention.plural && !isJoined(discourse.tree, subject) ? mention : null;
  const { type } = discourse.entity(mention);
  return type === 'organisation' && !mention.plural && !isJoined(discourse.tree, subject) ? mention : null;
}

const sameForm = (mention: Candidate, plural: boolean): boolean => {
  const pronoun = PRONOUNS.get(mention.pronoun);
  return pronoun !== undefined && !pronoun.speaker && !pronoun.gender && pronoun.plural === plural;
};

/** "Brask and Veltona": neither is meant alone. */
const isJoined = (tree: Tree, head: number): boolean => child(tree, head, 'conj') >= 0;

/** "Brask closed a plant. It said …": the subject of the sentence before, in one paragraph. */
function subjectBefore(discourse: Discourse, pronoun: Candidate, verb: number, plural: boolean): Candidate | null {
  const { tree } = discourse;
  const [own, before] = [tree.sentences[pronoun.sentence], tree.sentences[pronoun.sentence - 1]];
  if (!own || !before || own.paragraph !== before.paragraph || pronoun.first !== own.firstToken) return null;
  if (!plural && !ACTS.has(lemmaOf(tree, verb))) return null;
  for (let i = before.firstToken; i < before.endToken; i++) {
    if (tree.head(i) >= 0) continue;
    const subject = child(tree, i, 'nsubj');
    return subject < 0 ? null : fitting(discourse, subject, plural);
  }
  return null;
}
