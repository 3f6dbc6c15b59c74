import { lemmaOf, relation, type Tree, wordOf } from '../../tree.ts';
import { type ClauseRule, type Effect, effectAt } from '../stance.ts';

const PLANS = new Set(['due', 'set', 'scheduled', 'slated', 'poised', 'expected', 'supposed', 'about']);
const BETWEEN = new Set(['be', 'have', 'been', 'also', 'formally', 'then', 'later', 'again']);

/** "is due to be sentenced", "was set to open": read from the words in their order, since "due to" is often taken for a preposition. */
export const fixedPlan: ClauseRule = {
  name: 'fixed-plan',
  why: 'what someone is due, set or expected to do is planned, and need not have happened',
  examples: [
    { text: 'The trial is due to start in May.', word: 'start', certainty: 'planned', polarity: 1 },
    { text: 'Brell was due to be sentenced on Monday.', word: 'sentenced', certainty: 'planned', polarity: 1 },
  ],
  not: [{ text: 'The delay was due to a fallen tree.', word: 'delay' }],
  read(tree: Tree, predicate: number): Effect | null {
    if (tree.tokens[predicate]!.upos !== 'VERB') return null;
    let at = predicate - 1;
    while (at > 0 && predicate - at < 4 && BETWEEN.has(wordOf(tree, at))) at--;
    if (at < 2 || wordOf(tree, at) !== 'to' || !PLANS.has(wordOf(tree, at - 1))) return null;
    // else the word governs the predicate and is read there
    if (tree.tokens[predicate]!.head === at - 1 && /^[ax]?c?comp$/.test(relation(tree, predicate))) return null;
    const be = [at - 2, at - 3].find((i) => i >= 0 && lemmaOf(tree, i) === 'be');
    return be === undefined ? null : { ...effectAt(at - 1, 'planned', 2.2), last: at };
  },
};
