import { wordOf } from '../../tree.ts';
import type { Candidate, Discourse } from '../discourse.ts';
import { genderFits, isKin } from '../gendered-words.ts';
import type { Sieve } from '../sieve.ts';

const DEFINITE = new Set(['the', 'this', 'that']);
const REACH = 3;
const MOST_BACK = 40;
const MOST_SEEN = 500;
/** Nouns that say no more than a gender: too many people fit. */
const BROAD = new Set(['man', 'woman', 'boy', 'girl', 'lady', 'guy', 'gentleman', 'gal', 'lad', 'gunman']);
/** Nouns that can stand for any organisation named shortly before; others only for one whose name has the noun in it. */
const GENERAL = new Set(['company', 'firm', 'organization', 'organisation', 'group', 'corporation', 'business', 'charity', 'network', 'nonprofit']); // biome-ignore format: one table
/** Words of names that a general noun does not fit. */
const SPECIAL =
  /(?:^| )(?:court|police|department|ministry|university|college|school|church|sheriff|office|congress|senate|house|army|hospital|county|news|times|post|press)(?: |$)/;

/** "the actress", "the company": the bearer of the text who was called so, or the only organisation of that kind just before. */
export const definiteNoun: Sieve = {
  name: 'definite-noun',
  examples: [
    { text: 'Orla Quist is an actress. Fans greeted the actress.', same: ['Orla Quist', 'the actress'] },
    { text: 'Orla Quist and Mary Roe spoke. Fans greeted the actress.', apart: ['Orla Quist', 'the actress'] },
  ],
  apply(discourse) {
    const byKey = new Map<string, Candidate[]>();
    for (const mention of discourse.mentions) {
      if (mention.kind !== 'nominal') continue;
      const earlier = byKey.get(mention.key) ?? [];
      byKey.set(mention.key, earlier);
      if (DEFINITE.has(wordOf(discourse.tree, mention.first)) && !discourse.entity(mention).named) {
        const fits = earlier.filter(
          (other) => other.plural === mention.plural && genderFits(other.gender, mention.gender),
        );
        const entities = new Set(fits.map((other) => discourse.entity(other).id));
        if (entities.size === 1) discourse.tryJoin(fits.at(-1)!, mention);
        else if (entities.size === 0 && mention.gender !== null && !BROAD.has(mention.key) && !isKin(mention.key))
          joinOnlyOne(discourse, mention);
        else if (entities.size === 0 && mention.type === 'organisation' && !mention.plural)
          joinOrganisation(discourse, mention);
      }
      earlier.push(mention);
      if (earlier.length > MOST_BACK) earlier.shift();
    }
  },
};

/** "the actress" where nobody was called so: the only person of that gender whom the text has named so far. */
function joinOnlyOne(discourse: Discourse, mention: Candidate): void {
  const found = new Map<number, Candidate>();
  for (let i = 0; i < mention.index && i < MOST_SEEN; i++) {
    const other = discourse.mentions[i]!;
    if (other.kind !== 'name' || other.type !== 'person') continue;
    const { id, gender, listGender } = discourse.entity(other);
    if ((gender ?? listGender ?? mention.gender) === mention.gender) found.set(id, other);
  }
  const [only] = found.values();
  if (found.size === 1 && only && !mention.plural) discourse.tryJoin(only, mention);
}

function joinOrganisation(discourse: Discourse, mention: Candidate): void {
  const near = new Map<number, Candidate>();
  for (let i = mention.index - 1; i >= Math.max(0, mention.index - MOST_BACK); i--) {
    const other = discourse.mentions[i]!;
    if (other.sentence < mention.sentence - REACH) break;
    if (other.kind !== 'name' || other.type !== 'organisation') continue;
    const fits = GENERAL.has(mention.key) ? !SPECIAL.test(other.key) : other.key.split(' ').includes(mention.key);
    if (fits) near.set(discourse.entity(other).id, other);
  }
  const [only] = near.values();
  if (near.size === 1 && only) discourse.tryJoin(only, mention);
}
