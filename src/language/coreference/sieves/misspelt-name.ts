import { oneLetterOff } from '../../names/spelling.ts';
import type { Candidate } from '../discourse.ts';
import { givenFits, restFits } from '../person-name.ts';
import type { Sieve } from '../sieve.ts';

const SHORTEST = 5;
/** Last names compared with one another, and mentions of each: a long article has far fewer. */
const MOST_NAMES = 300;
const MOST_MENTIONS = 20;

/** A last name one letter off, with the first name of a person of the text or none: a slip for that person. */
export const misspeltName: Sieve = {
  name: 'misspelt-name',
  examples: [
    { text: 'Keld Vanniere spoke. Critics of Vaniere left.', same: ['Keld Vanniere', 'Vaniere'] },
    { text: 'Keld Vanniere spoke. Orin Vaniere left.', apart: ['Keld Vanniere', 'Orin Vaniere'] },
  ],
  apply(discourse) {
    const families = new Map<string, Candidate[]>();
    for (const mention of discourse.mentions) {
      const family = mention.person?.family;
      if (!family) continue;
      const known = families.get(family) ?? [];
      families.set(family, known);
      if (known.length < MOST_MENTIONS) known.push(mention);
    }
    const names = [...families.keys()]
      .filter((name) => name.length >= SHORTEST)
      .sort()
      .slice(0, MOST_NAMES);
    for (const wrong of names) {
      const mentions = families.get(wrong)!;
      const near = names.filter((name) => name !== wrong && oneLetterOff(wrong, name));
      for (const mention of mentions) {
        const bearers = near.flatMap((name) => families.get(name)!.filter(({ person }) => person!.given));
        const fits = bearers.filter(
          (bearer) =>
            (mention.person!.given === bearer.person!.given ||
              (!mention.person!.given && !mentions.some(({ person }) => person!.given))) &&
            givenFits(mention.person!, bearer.person!) &&
            restFits(mention.person!, bearer.person!),
        );
        if (new Set(fits.map((bearer) => discourse.entity(bearer).id)).size === 1) discourse.tryJoin(fits[0]!, mention);
      }
    }
  },
};
