import type { Candidate, Entity } from '../discourse.ts';
import type { Sieve } from '../sieve.ts';

const MOST_BEARERS = 40;

/**
 * A last name with several bearers, once pronouns have shown its gender: the one bearer of that gender, where the text
 * itself (not a list of first names) says that all others are of the other.
 */
export const settledByGender: Sieve = {
  name: 'settled-by-gender',
  examples: [
    {
      text: 'Tim Quist was held on Friday. His mother Orla Quist wept. Quist had hurt himself, police said.',
      same: ['Tim Quist', 'Quist had'],
    },
    { text: 'Tim Quist was held. Bob Quist wept. Quist hurt himself.', apart: ['Tim Quist', 'Quist hurt'] },
  ],
  apply(discourse) {
    const bearers = new Map<string, Candidate[]>();
    for (const mention of discourse.mentions) {
      if (!mention.person?.given) continue;
      const known = bearers.get(mention.person.family) ?? [];
      bearers.set(mention.person.family, known);
      if (known.length < MOST_BEARERS && !known.some(({ key }) => key === mention.key)) known.push(mention);
    }
    for (const mention of discourse.mentions) {
      if (!mention.person || mention.person.given) continue;
      const own = discourse.entity(mention);
      if (own.gender === null || own.fullNamed) continue;
      const named = new Map<number, [Entity, Candidate]>();
      for (const bearer of bearers.get(mention.person.family) ?? []) {
        const entity = discourse.entity(bearer);
        named.set(entity.id, [entity, bearer]);
      }
      const fits = [...named.values()].filter(([{ gender }]) => gender === null || gender === own.gender);
      if (named.size > 1 && fits.length === 1) discourse.tryJoin(fits[0]![1], mention);
    }
  },
};
