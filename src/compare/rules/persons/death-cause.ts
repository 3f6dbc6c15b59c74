import { isA } from '../../../claims/concepts/inventory.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, isTold, type Said, type Story } from '../../story.ts';
import { backgroundOf, roundups } from '../background.ts';
import { isOneDeath } from '../places/death-places.ts';
import { type Filled, filled, SEASON, type Slot } from './slot.ts';

/** What people die of, by the words news has for it. A fall or a crash goes with many of them and is left out. */
const CAUSES: readonly (readonly [string, string])[] = [
  ['heart', 'heart (?:failure|attack|disease|condition)|cardiac (?:arrest|failure)|coronary [a-z]+'],
  ['lungs', 'pneumonia|lung (?:infection|failure|disease)|respiratory failure|emphysema|bronchitis|tuberculosis'],
  ['cancer', '(?:[a-z]+ )?cancer|leuk(?:a)?emia|lymphoma|melanoma|(?:an?|the) (?:brain )?tumou?r'],
  ['stroke', 'stroke|brain (?:h(?:a)?emorrhage|aneurysm)|cerebral h(?:a)?emorrhage'],
  ['kidneys', '(?:kidney|renal|liver) (?:failure|disease)|cirrhosis'],
  ['blood poisoning', 'sepsis|septic shock|blood poisoning|septic(?:a)?emia'],
  ['smoke', 'smoke inhalation|inhal(?:ing|ation of) smoke|carbon monoxide(?: poisoning)?'],
  ['burns', '(?:severe |third-degree )?burns'],
  ['cold', 'hypothermia|exposure|frostbite'],
  ['drowning', 'drowning'],
  ['strangling', 'strangulation|(?:manual )?strangling'],
  ['hanging', 'hanging'],
  ['overdose', '(?:an? |the )?(?:accidental )?(?:[a-z]+ )?overdose'],
  ['gunshots', '(?:an? |the |multiple )?(?:gunshot|bullet) (?:wounds?|injur(?:y|ies))'],
  ['stabs', '(?:an? |the |multiple )?(?:stab|knife) (?:wounds?|injur(?:y|ies))|stabbing'],
  ['blows', 'blunt[- ]force (?:trauma|injur(?:y|ies))|(?:an? |the )?(?:head injur(?:y|ies)|skull fracture)'],
];
/** Deaths told by a verb of their own. */
const VERBS: readonly (readonly [string, string])[] = [
  ['smoke', '(?:had |have |were |was )?(?:suffocated|choked on (?:the )?smoke|asphyxiated)'],
  ['burns', '(?:was |were )?burn(?:ed|t) (?:to death|alive)'],
  ['drowning', '(?:had |was |were )?drowned'],
  ['strangling', '(?:had been |was |were )?strangled(?: to death)?'],
  ['hanging', '(?:had )?hanged (?:him|her)self'],
  ['cold', '(?:had )?fr(?:oze|ozen) to death'],
  ['hunger', '(?:had )?starved to death'],
];
const LEADS =
  "(?:died|dies|has died|had died|dead|death) (?:[\\w’' -]{0,30}?)?(?:of|from|due to|because of|after(?: suffering| having suffered)?) |succumbed to |killed by |(?:[Tt]he |official )?[Cc]ause (?:of death )?(?:was|is) |(?:was|were) (?:put down|due) to ";
const FROM =
  '(?:an? |the |what [a-z ]{3,20} called |complications (?:of|from|following|after) (?:an? )?|injuries from )?(?:acute |sudden |massive |advanced |congestive |apparent |suspected )?';
const PATTERN = new RegExp(
  `\\b(?:(?:${LEADS})${FROM}(?:${CAUSES.map(([, words]) => `(${words})`).join('|')})|${VERBS.map(([, words]) => `(${words})`).join('|')})\\b`,
  'g',
);
const TERMS = [...CAUSES, ...VERBS].map(([term]) => term);
/** One leads to the other, so that articles may each name one. */
const TOGETHER: readonly (readonly [string, string])[] = [
  ['cold', 'heart'], ['cold', 'drowning'], ['overdose', 'heart'], ['kidneys', 'blood poisoning'], ['lungs', 'blood poisoning'], ['lungs', 'cancer'], ['lungs', 'smoke'],
]; // biome-ignore format: one table

/** What somebody died of: one cause for each death, where no article tells of both. */
export const deathCause: Slot = {
  predicate: 'death',
  aspect: 'cause',
  template: 'death-cause',
  isOneFigure: false,
  season: SEASON,
  read(story) {
    const several = roundups(story);
    const isBackground = backgroundOf(story);
    const said = groupBy(story.said, ({ testimony }) => String(testimony));
    const isOne = isOneDeath(story);
    const causes = story.testimonies.flatMap(({ article }, testimony) =>
      several.has(article.id) ? [] : causesIn(story, testimony, said.get(String(testimony)) ?? [], isBackground),
    );
    return causes.filter(({ key }) => key !== '' || isOne);
  },
  excludes: (_, a, b) => !TOGETHER.some((pair) => pair.includes(a.term) && pair.includes(b.term)),
};

function causesIn(
  story: Story,
  testimony: number,
  said: readonly Said[],
  isBackground: (said: Said) => boolean,
): Filled[] {
  const { reading } = story.testimonies[testimony]!;
  return [...reading.text.matchAll(PATTERN)].flatMap((match): Filled[] => {
    const at = match.slice(1).findIndex(Boolean);
    const words = match[at + 1]!;
    const start = match.index + match[0].length - words.length;
    const label = { start, end: start + words.length };
    const holder = smallest(said, label);
    if (!holder || !isTold(holder) || isBackground(holder)) return [];
    const who = deadIn(story, said, holder);
    if (who === undefined) return [];
    const actors = who ? [who] : [];
    return [filled(holder, { key: who ?? '', aspect: 'cause', term: TERMS[at]!, label, actors, slots: {} })];
  });
}

/** Who dies in the sentence or the one before: the actor, null for nobody named, undefined for several. */
function deadIn(story: Story, said: readonly Said[], { statement }: Said): string | null | undefined {
  for (const sentence of [statement.sentence, statement.sentence - 1, statement.sentence - 2]) {
    const deaths = said.filter((one) => one.statement.sentence === sentence && isA(one.statement.predicate, 'death'));
    const dead = new Set(
      deaths.flatMap(({ patients }) => patients.filter((id) => story.actors.get(id)?.kind === 'person')),
    );
    if (dead.size > 1) return undefined;
    if (dead.size === 1) return [...dead][0]!;
  }
  return null;
}
