import { wordOf } from '../../tree.ts';
import type { Candidate, Discourse } from '../discourse.ts';
import { genderFits } from '../gendered-words.ts';
import type { Sieve } from '../sieve.ts';

/** Offices and ranks that stand before a name and alone with "the", each with its short forms. An article has many officers, but one mayor. */
const OFFICES: ReadonlyMap<string, string> = new Map(
  [
    'mayor', 'sheriff', 'chief', 'governor gov', 'president', 'senator sen', 'judge', 'coroner', 'pastor', 'bishop',
    'archbishop', 'rabbi', 'imam', 'commissioner', 'superintendent supt', 'chancellor', 'ambassador', 'coach',
    'secretary', 'director', 'principal', 'congressman', 'congresswoman', 'councilman', 'councilwoman', 'spokesman',
    'spokeswoman', 'professor prof', 'captain capt', 'colonel col', 'major maj', 'general gen', 'admiral adm',
    'commander cmdr', 'lieutenant lt', 'sergeant sgt', 'corporal cpl', 'detective det', 'inspector',
  ].flatMap((line) => line.split(' ').map((word, _, [office]): [string, string] => [word, office!])), // biome-ignore format: one table
);
const MOST_HOLDERS = 40;

/** "Mayor Orla Quist … the mayor": the one person of the text named with that office before. */
export const officeNoun: Sieve = {
  name: 'office-noun',
  examples: [
    { text: 'Sheriff Orla Quist spoke. The sheriff was angry.', same: ['Orla Quist', 'The sheriff'] },
    { text: 'Lt. Tim Roe spoke. The lieutenant was angry.', same: ['Tim Roe', 'The lieutenant'] },
    { text: 'Mayor Orla Quist met Mayor Tim Roe. The mayor was angry.', apart: ['Orla Quist', 'The mayor'] },
    { text: 'Mayor Orla Quist spoke. The former mayor was angry.', apart: ['Orla Quist', 'The former mayor'] },
    { text: 'Mayor Orla Quist spoke. The mayor of Brask was angry.', apart: ['Orla Quist', 'The mayor'] },
  ],
  apply(discourse) {
    const holders = new Map<string, Candidate[]>();
    for (const mention of discourse.mentions) {
      if (mention.person) {
        for (const title of mention.person.titles) {
          const office = OFFICES.get(title);
          if (!office) continue;
          const known = holders.get(office) ?? [];
          holders.set(office, known);
          if (known.length < MOST_HOLDERS) known.push(mention);
        }
      } else if (mention.kind === 'nominal' && isBare(discourse, mention)) {
        const fits = (holders.get(mention.key) ?? []).filter(({ gender }) => genderFits(gender, mention.gender));
        const entities = new Set(fits.map((holder) => discourse.entity(holder)));
        if (entities.size === 1) discourse.tryJoin(fits[0]!, mention);
      }
    }
  },
};

/** "the chief", "the police chief": no other office, no former one, and not that of somewhere. */
function isBare({ tree }: Discourse, mention: Candidate): boolean {
  if (mention.plural || !OFFICES.has(mention.key) || wordOf(tree, mention.first) !== 'the') return false;
  const words = mention.endToken - mention.first;
  const police = words === 3 && /^(?:police|fire)$/.test(wordOf(tree, mention.first + 1));
  const next = wordOf(tree, mention.endToken);
  return (words === 2 || police) && !/^(?:of|for|at|in|from|general|’s|'s)$/.test(next);
}
