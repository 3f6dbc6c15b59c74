import { child, relation, type Tree, wordOf } from '../../tree.ts';
import type { Link, LinkRule } from '../stance.ts';
import { negation } from './negation.ts';

/** "may have robbed and killed": a second verb without words of its own shares those of the first. */
export const coordination: LinkRule = {
  name: 'coordination',
  why: 'coordinated predicates share what governs them, and also the modals and negations when the second has no subject',
  examples: [
    { text: 'The driver may have braked and swerved.', word: 'swerved', certainty: 'hedged', polarity: 1 },
    {
      text: 'Vale faced ten years if he had gone to court and been convicted.',
      word: 'convicted',
      certainty: 'conditional',
      polarity: 1,
    },
  ],
  not: [{ text: 'The driver may have braked but he survived.', word: 'survived' }],
  read(tree: Tree, dependent: number, governor: number): Link | null {
    if (relation(tree, dependent) !== 'conj') return null;
    const own = child(tree, dependent, 'nsubj', 'expl') >= 0 || hasFiniteAuxiliary(tree, dependent) || negation.read(tree, dependent) !== null; // biome-ignore format: one thought
    const but = child(tree, dependent, 'cc');
    const turned = but >= 0 && /^(?:but|yet|instead)$/.test(wordOf(tree, but));
    const shared = !own && !turned && tree.tokens[governor]!.upos === tree.tokens[dependent]!.upos;
    return { effect: null, through: shared ? 'all' : 'outer' };
  },
};

/** "Had gone and been convicted": only a finite auxiliary begins anew. */
const hasFiniteAuxiliary = (tree: Tree, verb: number): boolean =>
  tree
    .children(verb)
    .some((i) => i < verb && relation(tree, i) === 'aux' && tree.tokens[i]!.feats.VerbForm !== 'Part' && tree.tokens[i]!.feats.VerbForm !== 'Ger'); // biome-ignore format: one thought
