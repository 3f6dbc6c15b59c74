/** Figures that hold whatever is said of them: "it has not rained for 74 days", "will not release the 12 names", "or we would not have 300 damaged shops". */
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import type { StatedValue, Statement } from '../statement.ts';

const FIGURES = new Set(['count', 'amount', 'duration']);
const DEFINITE = new Set(['the', 'these', 'those', 'all', 'both']);
/** "Not for two weeks", "not in 300 minutes": a length of time without something. */
const SPELL = new Set(['for', 'in']);
const WOULD = /\bwould(?:n[’']t| not)\b/i;
const IF = /\b(?:if|otherwise|or)\b/i;

/**
 * The statement that figures make which hold although their clause is denied or only supposed; null if there are none. `words`: those
 * of its sentence.
 */
export function holding(tree: Tree, statement: Statement, words: string): Statement | null {
  const { certainty, polarity } = statement;
  if (polarity === 1 && certainty !== 'conditional') return null;
  const values = statement.values.filter((value) => FIGURES.has(value.aspect) && holds(tree, value, statement, words));
  if (values.length === 0) return null;
  return {
    ...statement,
    predicate: `${polarity === -1 ? 'not' : 'if'} ${statement.predicate}`,
    known: false,
    // Nobody is said to have done it, or to have undergone it.
    participants: [],
    values,
    timespans: [],
    certainty: 'asserted',
    polarity: 1,
  };
}

function holds(tree: Tree, value: StatedValue, { certainty, polarity }: Statement, words: string): boolean {
  if (value.aspect === 'duration') return polarity === -1 && certainty === 'asserted' && SPELL.has(value.preposition);
  // "If it had, we would not have 300 damaged shops."
  if (polarity === -1 && certainty === 'conditional' && WOULD.test(words) && IF.test(words)) return true;
  return tree
    .children(value.token)
    .some(
      (child) =>
        child < value.token &&
        (relation(tree, child) === 'det'
          ? DEFINITE.has(lemmaOf(tree, child))
          : tree.tokens[child]!.deprel === 'nmod:poss'),
    );
}
