import type { Candidate } from '../discourse.ts';
import { givenFits, restFits } from '../person-name.ts';
import type { Sieve } from '../sieve.ts';
import { oneLetterOff } from '../sounds.ts';

const SHORTEST = 5;

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
      if (family) families.set(family, [...(families.get(family) ?? []), mention]);
    }
    const names = [...families.keys()].filter((name) => name.length >= SHORTEST).sort();
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
