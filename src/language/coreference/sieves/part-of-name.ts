import type { Candidate, Discourse, Entity } from '../discourse.ts';
import { genderFits } from '../gendered-words.ts';
import type { Sieve } from '../sieve.ts';

/**
 * A last name alone (or a first name alone) means the one person of the text who bears it. With two bearers it means the
 * one a title points to, or the one whom the text has called "Mr. Quist" before it named another; else it names nobody but
 * itself.
 */
export const partOfName: Sieve = {
  name: 'part-of-name',
  examples: [
    { text: 'Orla Quist spoke. Quist then left.', same: ['Orla Quist', 'Quist then'] },
    { text: 'Orla Quist and Tim Quist spoke. Quist then left.', apart: ['Orla Quist', 'Quist then'] },
    { text: 'Tim Quist spoke. Mrs. Quist then left.', apart: ['Tim Quist', 'Quist then'] },
    {
      text: 'Tim Quist died. Mr. Quist was a judge. Mr. Quist sang. Mr. Quist wrote. His son, Jan Quist, came. Mr. Quist then slept.',
      same: ['Tim Quist', 'Quist then'],
    },
  ],
  apply(discourse) {
    const full = index(discourse.mentions);
    const alone = new Map<string, Candidate[]>();
    const settled = new Map<string, { readonly bearer: Candidate; readonly uses: number }>();
    for (const mention of discourse.mentions) {
      if (!mention.person || mention.person.given) continue;
      const found = bearerOf(discourse, mention, full);
      const called = addressOf(mention);
      if (found && called) settled.set(called, { bearer: found, uses: (settled.get(called)?.uses ?? 0) + 1 });
      const known = called ? settled.get(called) : undefined;
      const bearer = found ?? (known && known.uses >= SETTLED ? known.bearer : null);
      if (bearer) {
        if (discourse.tryJoin(bearer, mention)) continue;
      }
      // Nobody in the text bears it in full: the same single name is one person as long as no title says otherwise.
      const others = alone.get(mention.key) ?? [];
      const other = others.find((one) => genderFits(one.gender, mention.gender));
      if (other) discourse.tryJoin(other, mention);
      if (others.length < MOST_BEARERS && !other) others.push(mention);
      alone.set(mention.key, others);
    }
  },
};

/** How often a text must have called somebody "Mr. Quist" for the name to stay his when relatives are named. */
const SETTLED = 3;
const ADDRESS = new Set(['mr', 'mrs', 'ms', 'miss']);

/** "mr quist" of "Mr. Quist"; null without such a title. */
function addressOf({ person }: Candidate): string | null {
  const title = person!.titles.find((word) => ADDRESS.has(word));
  return title ? `${title} ${person!.family}` : null;
}

function bearerOf(discourse: Discourse, mention: Candidate, full: FullNames): Candidate | null {
  const { family, gender } = mention.person!;
  const entities = (bearers: readonly Candidate[]): Map<number, Entity> =>
    new Map(bearers.map((bearer) => discourse.entity(bearer)).map((entity) => [entity.id, entity]));
  const fits = (bearer: Candidate): boolean => genderFits(discourse.entity(bearer).gender ?? bearer.listGender, gender);
  for (const part of ['family', 'given'] as const) {
    // A title goes with a last name ("Mrs. Quist"), hardly ever with a first name.
    if (part === 'given' && gender !== null) break;
    const bearers = full[part].get(family) ?? [];
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

/** The full names of a text by last and by first name, one for each spelling. */
interface FullNames {
  readonly family: ReadonlyMap<string, readonly Candidate[]>;
  readonly given: ReadonlyMap<string, readonly Candidate[]>;
}

const MOST_BEARERS = 40;

function index(mentions: readonly Candidate[]): FullNames {
  const names = { family: new Map<string, Candidate[]>(), given: new Map<string, Candidate[]>() };
  const put = (map: Map<string, Candidate[]>, key: string, mention: Candidate): void => {
    const known = map.get(key) ?? [];
    map.set(key, known);
    if (known.length < MOST_BEARERS && !known.some((other) => other.key === mention.key)) known.push(mention);
  };
  for (const mention of mentions) {
    const { person } = mention;
    if (!person?.given) continue;
    // "van Quist" and "Roe-Quist" go by "Quist" too.
    for (const key of new Set([person.family, person.family.split(/[\s-]/).at(-1)!])) put(names.family, key, mention);
    for (const key of new Set([person.given, person.nickname].filter(Boolean))) put(names.given, key, mention);
  }
  return names;
}
