import type { Tree } from '../../tree.ts';
import type { Candidate, Discourse } from '../discourse.ts';
import { PRONOUNS } from '../pronouns.ts';
import type { Sieve } from '../sieve.ts';
import { antecedentsOf, FEATURES, type Feature } from '../third-person-features.ts';

/** How much each sign counts. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  'sentences-back': -1.3,
  'same-sentence': 0.3,
  'previous-sentence': -0.3,
  subject: 1,
  object: 0.8,
  possessor: 0.2,
  apposition: -0.2,
  'parallel-subject': 0.6,
  'parallel-object': 1,
  'own-clause-subject': 1.5,
  'governing-subject': -0.5,
  nearest: 0.4,
  'gender-known': 1,
  'gender-listed': 0.3,
  'gender-unlisted': -2.5,
  mentions: 0.4,
  'first-in-text': 0.3,
  'pronoun-last': 0.5,
  named: 0.6,
  indefinite: -0.1,
  'behind-pronoun': 0.3,
  'words-back': -0.3,
  'main-clause': 0.3,
  'inside-noun': -0.9,
  'other-quote': -0.7,
  conjunct: -0.7,
  'possessive-of-subject': -0.3,
  'reflexive-of-subject': 2,
};

const VECTOR = Float64Array.from(FEATURES, (name) => WEIGHTS[name]);

/** A pronoun means the best candidate only if it beats the next one by this much. */
const MARGIN = 0.15;
/** Of two joined by "and", only more than their places may decide. */
const COORDINATED_MARGIN = 1;

/** "he", "she": the person who fits in gender, place and grammar; with two equally good ones, nobody. */
export const thirdPerson: Sieve = {
  name: 'third-person',
  examples: [
    { text: 'Orla Quist left. She was tired.', same: ['Orla Quist', 'She'] },
    { text: 'Mr. Quist left. She was tired.', apart: ['Quist', 'She'] },
  ],
  apply(discourse) {
    for (const mention of discourse.mentions) {
      if (!PRONOUNS.get(mention.pronoun)?.gender) continue;
      const best = bestAntecedent(discourse, mention);
      if (best) discourse.tryJoin(best, mention);
    }
  },
};

function bestAntecedent(discourse: Discourse, pronoun: Candidate): Candidate | null {
  let [best, next] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let found: Candidate | null = null;
  let second: Candidate | null = null;
  for (const { mention, features } of antecedentsOf(discourse, pronoun)) {
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
