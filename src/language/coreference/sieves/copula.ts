import { child, relation, wordOf } from '../../tree.ts';
import type { Sieve } from '../sieve.ts';

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither']);

/** "Orla Quist is the founder": what somebody is said to be means that person. Not under "not", "if" or "may". */
export const copula: Sieve = {
  name: 'copula',
  examples: [
    { text: 'Orla Quist is the founder of Brask.', same: ['Orla Quist', 'the founder'] },
    { text: 'Orla Quist is not the founder of Brask.', apart: ['Orla Quist', 'the founder'] },
  ],
  apply(discourse) {
    const { tree } = discourse;
    for (const mention of discourse.mentions) {
      if (mention.kind !== 'nominal' || child(tree, mention.head, 'cop') < 0) continue;
      const subject = child(tree, mention.head, 'nsubj');
      const other = subject < 0 ? null : discourse.mentionAt(subject);
      if (!other || other.kind === 'nominal' || other.plural !== mention.plural) continue;
      const words = tree.children(mention.head).map((i) => wordOf(tree, i));
      if (words.some((word) => NEGATIONS.has(word)) || child(tree, mention.head, 'mark') >= 0) continue;
      if (tree.children(mention.head).some((i) => relation(tree, i) === 'aux' && wordOf(tree, i) !== 'has')) continue;
      discourse.tryJoin(other, mention);
    }
  },
};
