/** Two names of one person of which one part is the same and the other quite another: "Ilan Marsh, 52" in one article, "Dorin Marsh, 52" in the next. */
import { genderFits } from '../../../language/coreference/gendered-words.ts';
import { givenFits, type PersonName, readPersonName } from '../../../language/coreference/person-name.ts';
import { LIST, wordHash } from '../../../language/names/lexicon.ts';
import { nameModel } from '../../../language/names/model.ts';
import type { Chain } from '../../../model/reading.ts';
import { nearness } from '../../actors/slips.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, type Said, type Story } from '../../story.ts';
import { agedOnes } from '../persons/aged-ones.ts';

/** Somebody with a full name and an age beside it, in one article. */
interface Named {
  readonly testimony: number;
  readonly name: PersonName;
  readonly age: number;
  readonly gender: Chain['gender'];
  readonly actor: string | null;
  readonly answer: Answer;
}

/**
 * The first names differ and the last names agree, or the other way round, and the age is the same. Neither article has the
 * other's name anywhere, so that they are no twins, and no article has both in one name, so that neither is a middle name.
 */
export const otherNames: ComparisonRule = {
  name: 'other-names',
  find(story) {
    const said = groupBy(story.said, ({ testimony }) => String(testimony));
    const named = story.testimonies.flatMap((_, testimony) =>
      namedIn(story, testimony, said.get(String(testimony)) ?? []),
    );
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
  const { article, reading } = story.testimonies[testimony]!;
  return agedOnes(reading).flatMap(({ chain, low, high }): Named[] => {
    if (!chain?.name || low !== high) return [];
    const name = readPersonName(chain.name);
    const mention = chain.mentions.find(({ kind, start, end }) => kind === 'name' && reading.text.slice(start, end).includes(' ')); // biome-ignore format: one test
    const holder = mention && smallest(said, mention);
    if (!holder || name.given.length < 2 || name.family === '') return [];
    const actor = story.actorOf.get(`${article.id} ${chain.entity}`) ?? null;
    const value = { type: 'words', words: chain.name } as const;
    return [{ testimony, name, age: low, gender: chain.gender, actor, answer: { ...holder, label: mention, value } }];
  });
}

/** The parts in which two names are others; null where they are forms of one name, or of two people. */
function partsApart(a: Named, b: Named): readonly [string, string] | null {
  const [x, y] = [a.name, b.name];
  if (a.age !== b.age || !genderFits(a.gender, b.gender) || x.suffix !== y.suffix) return null;
  const isOneFamily = x.family === y.family;
  if (isOneFamily === (x.given === y.given)) return null;
  if (isOneFamily) return givenFits(x, y) || !isOther(x.given, y.given) || isOtherSex(x.given, y.given) ? null : [x.given, y.given]; // biome-ignore format: one test
  return isOther(x.family, y.family) && !isWithin(x, y) && !isWithin(y, x) ? [x.family, y.family] : null;
}

const SAME = 3;
/** Not "Alex" and "Alexander", nor a misprint, which is told as one. */
const isOther = (one: string, other: string): boolean =>
  one.length > 2 && other.length > 2 && nearness(one, other) === 'apart' && one.slice(0, SAME) !== other.slice(0, SAME);

/** "Ada Pell Ruiz" is "Ada Pell" with a second last name, or with a by-name. */
const isWithin = (a: PersonName, b: PersonName): boolean =>
  [...a.middle, a.nickname].includes(b.family) || a.family.split(/[\s-]/).includes(b.family);

const listed = (word: string, list: number): boolean => (nameModel().lexicon.lookup(wordHash(word)) & list) !== 0;
const isOtherSex = (a: string, b: string): boolean =>
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
