import type { Tree } from '../../tree.ts';
import type { Candidate, Discourse } from '../discourse.ts';
import { PRONOUNS } from '../pronouns.ts';
import type { Sieve } from '../sieve.ts';
import { antecedentsOf, FEATURES, type Feature } from '../third-person-features.ts';

/**
 * How much each sign counts: log-linear weights over the candidates of a pronoun, fitted to the pronouns of GUM's training
 * part and, twice as heavy, to the even examples of GAP development (L2 0.002, rounded). By hand: `named` (in GAP the
 * answer is always a name, in the news as often "the suspect"), `indefinite`, `gender-unlisted` and the reflexive.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  'sentences-back': -1.07,
  'same-sentence': 1.1,
  'previous-sentence': 0.46,
  subject: 0.15,
  object: 0.27,
  possessor: -0.01,
  apposition: -0.09,
  'parallel-subject': 0.92,
  'parallel-object': 0.23,
  'own-clause-subject': 0.27,
  'governing-subject': 0.02,
  nearest: 0.19,
  'gender-known': 0.3,
  'gender-listed': 0.28,
  'gender-unlisted': -2.5,
  mentions: 1.1,
  'first-in-text': 0.5,
  'pronoun-last': -0.38,
  named: 0.6,
  indefinite: -0.1,
  'behind-pronoun': -0.4,
  'words-back': -0.29,
  'main-clause': 0.47,
  'inside-noun': -0.54,
  'other-quote': -0.54,
  conjunct: -1.18,
  'possessive-of-subject': 0.75,
  'reflexive-of-subject': 2,
  'previous-subject': 0.34,
  'continued-subject': 0.14,
  'last-pronoun': -0.45,
  'far-mentions': -0.43,
  'holds-clause': 0.73,
  'subject-of-its-clause': -0.34,
  'owner-beside': 0.8,
  'governing-object': 0.06,
};

const VECTOR = Float64Array.from(FEATURES, (name) => WEIGHTS[name]);

/** A pronoun means the best candidate only if it beats the next one by this much. */
const MARGIN = 0.1;
/** Of two joined by "and", only more than their places may decide. */
const COORDINATED_MARGIN = 1.5;

/** "he", "she": the person who fits in gender, place and grammar; with two equally good ones, nobody. */
export const thirdPerson: Sieve = {
  name: 'third-person',
  examples: [
    { text: 'Orla Quist left. She was tired.', same: ['Orla Quist', 'She'] },
    { text: 'Mr. Quist left. She was tired.', apart: ['Quist', 'She'] },
  ],
  apply(discourse) {
    for (const mention of discourse.mentions) {
      if (!PRONOUNS.get(mention.pronoun)?.gender || discourse.isSettled(mention)) continue;
      // Another pronoun of the same person has been resolved: a second answer would make two persons one.
      if (discourse.entity(mention).named) continue;
      const best = bestAntecedent(discourse, mention);
      if (best) discourse.tryJoin(best, mention);
    }
  },
};

function bestAntecedent(discourse: Discourse, pronoun: Candidate): Candidate | null {
  let [best, next] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let found: Candidate | null = null;
  let second: Candidate | null = null;
  // Who speaks a quotation and was not just said to speak is somebody the text names, not "the suspect" of the line before.
  const speaks = discourse.speaksDirectly(pronoun);
  for (const { entity, mention, features } of antecedentsOf(discourse, pronoun)) {
    if (speaks && !entity.named) continue;
    let score = 0;
    for (let i = 0; i < VECTOR.length; i++) score += VECTOR[i]! * features[i]!;
    if (score > best) {
      [best, next] = [score, best];
      [found, second] = [mention, found];
    } else if (score > next) {
      next = score;
      second = mention;
    }
  }
  if (found && second && best - next < COORDINATED_MARGIN && coordinated(discourse.tree, found, second)) return null;
  return best - next >= MARGIN ? found : null;
}

/** "Quist and Mrs. Roe arrived. She …": which of the two stands nearer says nothing. Read off the words: a parse often errs here. */
function coordinated({ tokens }: Tree, a: Candidate, b: Candidate): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  if (a.sentence !== b.sentence || right.first - left.endToken > 4) return false;
  const between = tokens.slice(left.endToken, right.first).map(({ upos }) => upos);
  return between.includes('CCONJ') && between.every((upos) => upos === 'CCONJ' || upos === 'PROPN' || upos === 'PUNCT');
}
