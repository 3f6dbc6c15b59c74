import type { Candidate } from '../discourse.ts';
import { PRONOUNS } from '../pronouns.ts';
import type { Sieve } from '../sieve.ts';

/** "I" inside a direct quotation means its speaker; "we" too, where the speaker is an organisation. */
export const speaker: Sieve = {
  name: 'speaker',
  examples: [
    { text: '"I left early," Orla Quist said.', same: ['I', 'Orla Quist'] },
    { text: 'I left early, before Orla Quist came.', apart: ['I', 'Orla Quist'] },
  ],
  apply(discourse) {
    const firstOf = new Map<number, Candidate>();
    for (const mention of discourse.mentions) {
      const pronoun = PRONOUNS.get(mention.pronoun);
      if (!pronoun?.speaker || mention.quote < 0) continue;
      const who = discourse.speakerOf(mention.quote);
      if (who && (!pronoun.plural || discourse.entity(who).type === 'organisation' || who.plural))
        discourse.tryJoin(who, mention);
      // Without a known speaker the pronouns of one quotation still mean one person.
      const key = mention.quote * 2 + (pronoun.plural ? 1 : 0);
      const first = firstOf.get(key);
      if (first) discourse.tryJoin(first, mention);
      else firstOf.set(key, mention);
    }
  },
};
