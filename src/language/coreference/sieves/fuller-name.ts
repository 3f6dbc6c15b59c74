import type { Candidate } from '../discourse.ts';
import { givenFits, restFits } from '../person-name.ts';
import type { Sieve } from '../sieve.ts';

/** More spellings of one last name's bearers than an article has. */
const MOST_BEARERS = 40;

/** "Robert J. Quist", "Bob Quist", "R. Quist": first names that fit and one last name are one person; "Bob" and "Tim Quist" two. */
export const fullerName: Sieve = {
  name: 'fuller-name',
  examples: [
    { text: 'Robert J. Quist resigned. Bob Quist had led the firm.', same: ['Robert J. Quist', 'Bob Quist'] },
    { text: 'Tim Quist resigned. Bob Quist stayed.', apart: ['Tim Quist', 'Bob Quist'] },
  ],
  apply(discourse) {
    const byFamily = new Map<string, Candidate[]>();
    for (const mention of discourse.mentions) {
      if (!mention.person?.given) continue;
      const bearers = byFamily.get(mention.person.family) ?? [];
      byFamily.set(mention.person.family, bearers);
      const fits = bearers.filter(
        (other) => givenFits(other.person!, mention.person!) && restFits(other.person!, mention.person!),
      );
      for (const other of bearers) if (!fits.includes(other)) discourse.keepApart(other, mention);
      const entities = new Set(fits.map((other) => discourse.entity(other).id));
      if (entities.size === 1) discourse.tryJoin(fits[0]!, mention);
      if (bearers.length < MOST_BEARERS && !bearers.some((other) => other.key === mention.key)) bearers.push(mention);
    }
  },
};
