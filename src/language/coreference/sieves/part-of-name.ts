import type { Candidate, Discourse, Entity } from '../discourse.ts';
import { genderFits } from '../gendered-words.ts';
import type { Sieve } from '../sieve.ts';

/**
 * A last name alone (or a first name alone) means the one person of the text who bears it. With two bearers it means the
 * one a title points to; else it names nobody but itself.
 */
export const partOfName: Sieve = {
  name: 'part-of-name',
  examples: [
    { text: 'Orla Quist spoke. Quist then left.', same: ['Orla Quist', 'Quist'] },
    { text: 'Orla Quist and Tim Quist spoke. Quist then left.', apart: ['Orla Quist', 'Quist then'] },
    { text: 'Tim Quist spoke. Mrs. Quist then left.', apart: ['Tim Quist', 'Quist then'] },
  ],
  apply(discourse) {
    const full = discourse.mentions.filter(({ person }) => person?.given);
    const alone = new Map<string, Candidate[]>();
    for (const mention of discourse.mentions) {
      if (!mention.person || mention.person.given) continue;
      const bearer = bearerOf(discourse, mention, full);
      if (bearer) {
        if (discourse.tryJoin(bearer, mention)) continue;
      }
      // Nobody in the text bears it in full: the same single name is one person as long as no title says otherwise.
      const others = alone.get(mention.key) ?? [];
      const known = others.find((other) => genderFits(other.gender, mention.gender));
      if (known) discourse.tryJoin(known, mention);
      alone.set(mention.key, [...others, mention]);
    }
  },
};

function bearerOf(discourse: Discourse, mention: Candidate, full: readonly Candidate[]): Candidate | null {
  const { family, gender } = mention.person!;
  const entities = (bearers: readonly Candidate[]): Map<number, Entity> =>
    new Map(bearers.map((bearer) => discourse.entity(bearer)).map((entity) => [entity.id, entity]));
  const fits = (bearer: Candidate): boolean => genderFits(discourse.entity(bearer).gender ?? bearer.listGender, gender);
  for (const part of ['family', 'given'] as const) {
    // A title goes with a last name ("Mrs. Quist"), hardly ever with a first name.
    if (part === 'given' && gender !== null) break;
    const bearers = full.filter(({ person }) =>
      part === 'family' ? sameFamily(person!.family, family) : person!.given === family || person!.nickname === family,
    );
    if (bearers.length === 0) continue;
    // "Quist … his father Tim Quist": the relative is named in full because the one before is somebody else.
    const possible = bearers.filter((bearer) => fits(bearer) && !(bearer.relative && mention.index < bearer.index));
    const before = possible.filter(({ index }) => index < mention.index);
    // A first name goes back to a full name, never ahead.
    for (const group of part === 'given' ? [before] : [possible, before])
      if (entities(group).size === 1) return group[0]!;
    return null;
  }
  return null;
}

/** "van Quist" and "Quist", "Quist-Roe" and "Quist". */
const sameFamily = (full: string, alone: string): boolean =>
  full === alone || full.endsWith(` ${alone}`) || full.endsWith(`-${alone}`);
