import { relation } from '../../tree.ts';
import type { Sieve } from '../sieve.ts';

/** "Orla Quist, the founder of Brask", "the founder, Orla Quist": two names for one, side by side. */
export const apposition: Sieve = {
  name: 'apposition',
  examples: [
    { text: 'Orla Quist, the founder of Brask, spoke.', same: ['Orla Quist', 'the founder'] },
    { text: 'Orla Quist met the founder of Brask.', apart: ['Orla Quist', 'the founder'] },
  ],
  apply(discourse) {
    const { tree } = discourse;
    for (const mention of discourse.mentions) {
      if (relation(tree, mention.head) !== 'appos') continue;
      const other = discourse.mentionAt(tree.head(mention.head));
      if (!other || other === mention || other.kind === 'pronoun' || mention.kind === 'pronoun') continue;
      // Two names side by side are more often a list or a place and its country than one bearer.
      if (other.kind === 'name' && mention.kind === 'name') continue;
      if (other.plural !== mention.plural || mention.sentence !== other.sentence) continue;
      discourse.tryJoin(other, mention);
    }
  },
};
