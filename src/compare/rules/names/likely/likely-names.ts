/** Two names that share a word and fill one slot: "Ilan Marsh's comics" in one article, "Dorin Marsh, who drew the comics" in the next. */
import { genderFits, isKin } from '../../../../language/coreference/gendered-words.ts';
import { givenFits, type PersonName, plainWord, readPersonName } from '../../../../language/coreference/person-name.ts';
import { LIST } from '../../../../language/names/lexicon.ts';
import { treeOf } from '../../../../language/tree.ts';
import type { Chain } from '../../../../model/reading.ts';
import { listed } from '../../../actors/near-words.ts';
import { romanisedSound } from '../../../actors/romanised.ts';
import { nearness } from '../../../actors/slips.ts';
import { perStory } from '../../../per-story.ts';
import type { Answer, ComparisonRule, Question } from '../../../rule.ts';
import { smallest } from '../../../smallest.ts';
import { groupBy, type Story } from '../../../story.ts';
import { isOtherSex } from '../other-names.ts';
import { likelihood } from './model.ts';
import { pairOf } from './name-pairs.ts';
import { type NameSlot, slotsIn } from './name-slots.ts';

/** From which log odds on two names are told as one bearer's: people of one last name are few, people of one first name many. */
const LIKELY = { family: -1.35, given: 0.5 } as const;

/** One bearer of one article, with a first and a last name. */
interface Bearer {
  readonly testimony: number;
  readonly name: PersonName;
  readonly printed: string;
  readonly age: string | null;
  readonly chain: Chain;
}

interface Found {
  readonly a: Bearer;
  readonly b: Bearer;
  readonly odds: number;
}

export const likelyNames: ComparisonRule = {
  name: 'likely-names',
  find(story) {
    const bearers = story.testimonies.flatMap((_, testimony) => bearersIn(story, testimony));
    const found = (['family', 'given'] as const).flatMap((part) =>
      [...groupBy(bearers, ({ name }) => name[part]).values()].flatMap((group) => foundIn(story, group, part)),
    );
    const asked = groupBy(found, ({ a, b }) => [a.printed, b.printed].sort().join('|'));
    return [...asked.values()].flatMap((group) => questionOf(story, group));
  },
};

function bearersIn(story: Story, testimony: number): Bearer[] {
  const { reading } = story.testimonies[testimony]!;
  return reading.chains.flatMap((chain): Bearer[] => {
    if (chain.type !== 'person' || !chain.name) return [];
    const name = readPersonName(chain.name);
    const isWhole =
      name.given.length > 1 &&
      name.family.length > 2 &&
      name.suffix === '' &&
      LETTERS.test(chain.name) &&
      ![name.given, name.family].some(isTitle);
    return isWhole && !isCut(reading.text, chain)
      ? [{ testimony, name, printed: chain.name, age: ageBeside(reading.text, chain), chain }]
      : [];
  });
}

/** No brackets or quotation marks. */
const LETTERS = /^[\p{L}\p{M}'’. -]+$/u;
/** "Councillor Quill" has no first name, "County Sheriff" is none. */
const isTitle = (word: string): boolean =>
  listed(word, LIST.personNoun) && !listed(word, LIST.firstName | LIST.lastName);

/** "Ada Quill, 34", "34-year-old Ada Quill". */
function ageBeside(text: string, { mentions }: Chain): string | null {
  for (const { start, end } of mentions) {
    const age =
      /^, (\d{1,2})(?!\d)/.exec(text.slice(end, end + 5)) ??
      /(\d{1,2})-year-old $/.exec(text.slice(Math.max(0, start - 12), start));
    if (age) return age[1]!;
  }
  return null;
}

/** "D’Ara Quill Reed", of which only "Quill Reed" was read as the name. */
const isCut = (text: string, { name, mentions }: Chain): boolean =>
  mentions.some(({ kind, start, end }) => kind === 'name' && text.slice(start, end) === name && /\p{L}[’'”"]? ?$/u.test(text.slice(start - 1, start)) && CAPITAL.test(text.slice(Math.max(0, start - 24), start))); // biome-ignore format: one test
const CAPITAL =
  /(?:^|\s)(?!Mr|Mrs|Ms|Dr|Sgt|Lt|Capt|Rev|Gov|Sen|Rep|Gen|Col|Det|Maj)[\p{L}’'“”"]*\p{Lu}\p{Ll}+[”"]? $/u;

/** A group of more is a name that everybody bears. */
const CROWD = { family: 16, given: 8 } as const;

function foundIn(story: Story, group: readonly Bearer[], part: 'family' | 'given'): Found[] {
  if (group.length > CROWD[part] || new Set(group.map(({ printed }) => printed)).size < 2) return [];
  return group.flatMap((a, i) =>
    group.slice(i + 1).flatMap((b): Found[] => {
      if (a.testimony === b.testimony || areOfOtherAges(a, b)) return [];
      if (!arePartsApart(a, b, part) || !isUnknown(story, a, b, part)) return [];
      if ([a, b].some((bearer) => isBesideKin(story, bearer))) return [];
      const odds = oddsOf(story, a, b, LEAST[part]);
      return odds >= LIKELY[part] ? [{ a, b, odds }] : [];
    }),
  );
}

const areOfOtherAges = ({ age: one }: Bearer, { age: other }: Bearer): boolean =>
  one !== null && other !== null && one !== other;

const SAME = 3;
/** "Sam" and "Samir", "Mo" and "Maurice". */
const mayBeShort = (v: string, w: string): boolean => {
  const same = Math.min(v.length, w.length) > SAME ? SAME : 1;
  return v.slice(0, same) === w.slice(0, same);
};

/** Whether the other part is another word: no initial, no short form, no misprint, no name of the other sex. */
function arePartsApart(
  { name: x, chain: one }: Bearer,
  { name: y, chain: two }: Bearer,
  part: 'family' | 'given',
): boolean {
  const [v, w] = part === 'family' ? [x.given, y.given] : [x.family, y.family];
  if (nearness(v, w) !== 'apart' || mayBeShort(v, w) || romanisedSound(v) === romanisedSound(w)) return false;
  if (!genderFits(one.gender, two.gender) || isOtherSex(x.given, y.given)) return false;
  if (part === 'family') return !givenFits(x, y);
  const wordsOf = ({ middle, nickname, family }: PersonName): string[] => [
    ...middle,
    nickname,
    ...family.split(/[\s-]/),
  ];
  return !wordsOf(x).some((word) => word !== '' && wordsOf(y).includes(word));
}

/** Whether no article of the story has both words: it would know two people. */
function isUnknown(story: Story, { name: x }: Bearer, { name: y }: Bearer, part: 'family' | 'given'): boolean {
  const [v, w] = part === 'family' ? [x.given, y.given] : [x.family, y.family];
  const has = (words: ReadonlySet<string>, word: string): boolean =>
    words.has(word) || word.split(/[\s'’-]/).every((piece) => words.has(piece));
  return !wordsIn(story).some((words) => has(words, v) && has(words, w));
}

/** The words of each article. */
const wordsIn = perStory((story: Story): readonly ReadonlySet<string>[] =>
  story.testimonies.map(({ reading }) => new Set(treeOf(reading).words.map(plainWord))),
);

/** How often a bearer is looked at. */
const MOST = 4;

function usesOf(story: Story, { testimony, chain }: Bearer): readonly NameSlot[] {
  const starts = new Set(chain.mentions.map(({ start }) => start));
  return slotsIn(story, testimony).filter(({ start }) => starts.has(start)).slice(0, MOST); // biome-ignore format: one list
}

/** Whether two uses have so many words of their sentences in common; for one word, their verb or what they are called may be. */
function meet(x: NameSlot, y: NameSlot, least: number): boolean {
  const same = [...x.near].filter((lemma) => y.near.has(lemma)).length;
  if (same >= least) return true;
  return least === 1 && ([...x.roles].some((role) => y.roles.has(role)) || (x.verb !== '' && x.verb === y.verb));
}
/** Two judges of one first name who ruled may be two; in so many words they are hardly. */
const LEAST = { family: 1, given: 3 } as const;

/** The best odds of two uses. */
function oddsOf(story: Story, a: Bearer, b: Bearer, least: number): number {
  const others = usesOf(story, b);
  const odds = usesOf(story, a).flatMap((x) =>
    others.filter((y) => meet(x, y, least)).map((y) => likelihood(pairOf(story, x, y))),
  );
  return odds.reduce((most, next) => Math.max(most, next), Number.NEGATIVE_INFINITY);
}

/** Whether a sentence with the name speaks of relatives, or has the last name twice. */
function isBesideKin(story: Story, { testimony, name, chain }: Bearer): boolean {
  const { reading } = story.testimonies[testimony]!;
  const tree = treeOf(reading);
  return reading.sentences.some(({ start, end, firstToken, endToken }) => {
    if (!chain.mentions.some((mention) => mention.kind === 'name' && mention.start >= start && mention.end <= end))
      return false;
    const words = tree.words.slice(firstToken, endToken).map(plainWord);
    return words.some(isKin) || words.filter((word) => word === name.family).length > 1;
  });
}

function questionOf(story: Story, group: readonly Found[]): Question[] {
  const said = groupBy(story.said, ({ testimony }) => String(testimony));
  const [{ a: first, b: second }] = group as [Found];
  const accounts = [first, second].map(({ printed }) => {
    const own = new Set(group.flatMap(({ a, b }) => [a, b]).filter((bearer) => bearer.printed === printed));
    return [...own].flatMap(({ testimony, chain }) =>
      wholeFirst(story, testimony, chain).flatMap(({ kind, start, end }): Answer[] => {
        const holder = kind === 'name' && smallest(said.get(String(testimony)) ?? [], { start, end });
        return holder ? [{ ...holder, label: { start, end }, value: { type: 'words', words: printed } }] : [];
      }),
    );
  });
  if (accounts.some(({ length }) => length === 0)) return [];
  const { article } = story.testimonies[first.testimony]!;
  const actor = story.actorOf.get(`${article.id} ${first.chain.entity}`);
  const name = story.actors.get(actor ?? '')?.name;
  return [
    {
      aspect: 'name',
      template: 'name',
      slots: name ? { actor: name } : {},
      actors: name ? [actor!] : [],
      accounts,
      exclusive: true,
    },
  ];
}

/** The mentions with the whole name before the others, which do not show what differs. */
function wholeFirst(story: Story, testimony: number, { mentions }: Chain): Chain['mentions'] {
  const { text } = story.testimonies[testimony]!.reading;
  const isWhole = ({ start, end }: Chain['mentions'][number]): boolean => text.slice(start, end).includes(' ');
  return [...mentions.filter(isWhole), ...mentions.filter((mention) => !isWhole(mention))];
}
