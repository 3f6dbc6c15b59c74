/** Two names of one person of which one part is the same and the other quite another: "Ilan Marsh, 52" in one article, "Dorin Marsh, 52" in the next. */

import { genderFits } from '../../../language/coreference/gendered-words.ts';
import { givenFits, type PersonName, readPersonName } from '../../../language/coreference/person-name.ts';
import { LIST, wordHash } from '../../../language/names/lexicon.ts';
import { nameModel } from '../../../language/names/model.ts';
import type { Chain, Reading } from '../../../model/reading.ts';
import { nearness } from '../../actors/slips.ts';
import { saidIn } from '../../per-story.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { smallest } from '../../smallest.ts';
import type { Said, Story } from '../../story.ts';
import { agedOnes } from '../persons/aged-ones.ts';

/** Somebody with a full name in one article, and an age or an office beside it. */
interface Named {
  readonly testimony: number;
  readonly name: PersonName;
  /** An age ("52") or an office of which there is one ("judge"). */
  readonly tie: string;
  readonly gender: Chain['gender'];
  readonly actor: string | null;
  readonly answer: Answer;
}

/**
 * The first names differ and the last names agree, or the other way round, and the age is the same; or the last names and the office before them. Neither article has the
 * other's name anywhere, so that they are no twins, and no article has both in one name, so that neither is a middle name.
 */
export const otherNames: ComparisonRule = {
  name: 'other-names',
  find(story) {
    const named = story.testimonies.flatMap((_, testimony) => namedIn(story, testimony, saidIn(story, testimony)));
    const asked = new Map<string, Question>();
    for (const [i, a] of named.entries())
      for (const b of named.slice(i + 1)) {
        const parts = a.testimony === b.testimony ? null : partsApart(a, b);
        if (!parts || !isUnknown(story, a, b, parts)) continue;
        const key = [...parts, a.name.family].sort().join(' ');
        const before = asked.get(key)?.accounts;
        asked.set(key, question(story, a, before ?? [[a.answer], [b.answer]], before ? [a, b] : []));
      }
    return [...asked.values()];
  },
};

function namedIn(story: Story, testimony: number, said: readonly Said[]): Named[] {
  const { reading } = story.testimonies[testimony]!;
  const aged = agedOnes(reading).flatMap(({ chain, low, high }) => (chain && low === high ? [{ chain, tie: String(low) }] : [])); // biome-ignore format: one list
  const held = reading.chains.flatMap((chain) => officesOf(reading, chain).map((tie) => ({ chain, tie })));
  return [...aged, ...held].flatMap(({ chain, tie }) => namedBy(story, testimony, said, chain, tie));
}

function namedBy(story: Story, testimony: number, said: readonly Said[], chain: Chain, tie: string): Named[] {
  const { article, reading } = story.testimonies[testimony]!;
  const name = readPersonName(chain.name ?? '');
  const mention = chain.mentions.find(({ kind, start, end }) => kind === 'name' && reading.text.slice(start, end).includes(' ')); // biome-ignore format: one test
  const holder = mention && smallest(said, mention);
  if (chain.type !== 'person' || !holder || name.given.length < 2 || name.family === '') return [];
  const actor = story.actorOf.get(`${article.id} ${chain.entity}`) ?? null;
  const value = { type: 'words', words: chain.name! } as const;
  return [{ testimony, name, tie, gender: chain.gender, actor, answer: { ...holder, label: mention, value } }];
}

/** Offices before a name of which a story has one of each family, and the words that mean the same. */
const OFFICES: Readonly<Record<string, string>> = { judge: 'judge', justice: 'judge', mayor: 'mayor', governor: 'governor', captain: 'captain', 'capt.': 'captain', sheriff: 'sheriff', bishop: 'bishop', archbishop: 'archbishop', coach: 'coach', pathologist: 'pathologist', coroner: 'coroner', prosecutor: 'prosecutor', ambassador: 'ambassador', principal: 'principal', headmaster: 'principal', headmistress: 'principal', warden: 'warden', driver: 'driver', pilot: 'pilot', referee: 'referee', conductor: 'conductor', director: 'director', foreman: 'foreman', chief: 'chief', spokeswoman: 'speaker', spokesman: 'speaker', spokesperson: 'speaker', gunman: 'gunman' }; // biome-ignore format: one table

/** "Judge Ada Quill", "the driver, Ada Quill": the office right before the whole name. */
function officesOf({ text }: Reading, { mentions }: Chain): string[] {
  return mentions.flatMap(({ kind, start, end }) => {
    if (kind !== 'name') return [];
    const inside = /^(\p{L}+\.?) \p{L}+ /u.exec(text.slice(start, end))?.[1] ?? '';
    const before = /(?:^|[^\p{L}])(\p{L}+\.?),? $/u.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '';
    const office = OFFICES[inside.toLowerCase()] ?? OFFICES[before.toLowerCase()];
    return office && text.slice(start, end).includes(' ') ? [office] : [];
  });
}

/** The parts in which two names are others; null where they are forms of one name, or of two people. */
function partsApart(a: Named, b: Named): readonly [string, string] | null {
  const [x, y] = [a.name, b.name];
  if (a.tie !== b.tie || !genderFits(a.gender, b.gender) || x.suffix !== y.suffix) return null;
  const isOneFamily = x.family === y.family;
  if (isOneFamily === (x.given === y.given)) return null;
  if (!isOneFamily && OFFICE.test(a.tie)) return null;
  if (isOneFamily) return givenFits(x, y) || !isOther(x.given, y.given) || isOtherSex(x.given, y.given) ? null : [x.given, y.given]; // biome-ignore format: one test
  return isOther(x.family, y.family) && !isWithin(x, y) && !isWithin(y, x) ? [x.family, y.family] : null;
}

/** Two judges may have one first name. */
const OFFICE = /^\p{L}/u;
const SAME = 3;
/** Not "Alex" and "Alexander", nor a misprint, which is told as one. */
const isOther = (one: string, other: string): boolean =>
  one.length > 2 && other.length > 2 && nearness(one, other) === 'apart' && one.slice(0, SAME) !== other.slice(0, SAME);

/** "Ada Pell Ruiz" is "Ada Pell" with a second last name, or with a by-name. */
const isWithin = (a: PersonName, b: PersonName): boolean =>
  [...a.middle, a.nickname].includes(b.family) || a.family.split(/[\s-]/).includes(b.family);

const listed = (word: string, list: number): boolean => (nameModel().lexicon.lookup(wordHash(word)) & list) !== 0;
export const isOtherSex = (a: string, b: string): boolean =>
  [
    [a, b],
    [b, a],
  ].some(
    ([f, m]) => listed(f!, LIST.female) && !listed(f!, LIST.male) && listed(m!, LIST.male) && !listed(m!, LIST.female),
  );

/** Whether neither article has the other's word, and no name of the story both. */
function isUnknown(story: Story, a: Named, b: Named, [one, other]: readonly [string, string]): boolean {
  const has = (testimony: number, word: string): boolean =>
    new RegExp(`(?<!\\p{L})${word.replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`, 'iu').test(story.testimonies[testimony]!.reading.text.normalize('NFD').replace(/\p{M}/gu, '')); // biome-ignore format: one test
  const names = [...story.actors.values()]
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .map((name) => name.toLowerCase());
  return (
    !has(a.testimony, other) &&
    !has(b.testimony, one) &&
    !names.some((name) => name.includes(one) && name.includes(other))
  );
}

function question(
  story: Story,
  { actor }: Named,
  accounts: readonly (readonly Answer[])[],
  more: readonly Named[],
): Question {
  const wordsOf = (answer: Answer): string => (answer.value.type === 'words' ? answer.value.words : '');
  const joined = accounts.map((account) => {
    const added = more.map(({ answer }) => answer).filter((answer) => wordsOf(answer) === wordsOf(account[0]!) && !account.some(({ claim }) => claim === answer.claim)); // biome-ignore format: one list
    return [...account, ...added];
  });
  const name = story.actors.get(actor ?? '')?.name;
  return {
    aspect: 'name',
    template: 'name',
    slots: name ? { actor: name } : {},
    actors: name ? [actor!] : [],
    accounts: joined,
    exclusive: true,
  };
}
