import type { Sieve } from '../sieve.ts';

/** "the singer Orla Quist", "his father Tim Quist": a noun for a person right before a name is that name's. */
export const titleNoun: Sieve = {
  name: 'title-noun',
  examples: [
    { text: 'The painter Orla Quist spoke.', same: ['The painter', 'Orla Quist'] },
    { text: 'The painter met Orla Quist.', apart: ['The painter', 'Orla Quist'] },
  ],
  apply(discourse) {
    const { mentions } = discourse;
    mentions.forEach((noun, i) => {
      if (noun.kind !== 'nominal' || noun.plural) return;
      for (let j = i + 1; j < mentions.length; j++) {
        const name = mentions[j]!;
        if (name.first > noun.endToken) break;
        if (name.first !== noun.endToken || name.kind !== 'name' || name.type !== noun.type) continue;
        if (name.sentence === noun.sentence) discourse.tryJoin(noun, name);
      }
    });
  },
};
