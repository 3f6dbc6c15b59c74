/** The age of somebody whom the articles tell of in other words: "Captain Tom Reed, 48", "the captain, who is 53". */

import { isA } from '../../../claims/concepts/inventory.ts';
import { saidIn } from '../../per-story.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, isTold, type Said, type Story } from '../../story.ts';
import { isOneDeath } from '../places/death-places.ts';
import { type AgedOne, agedOnes } from './aged-ones.ts';
import { mayAllBe } from './ages.ts';
import { GROWN, isOnlyChild, meantBy, nounsOf, personOf, sharesName, whoseName } from './whose-age.ts';

/** An age with the person of the story whom it is of. */
interface Told {
  readonly testimony: number;
  readonly one: AgedOne;
  /** The story's actor; null where nobody named is meant. */
  readonly actor: string | null;
  /** The nouns for somebody who is not named, each of one person in the story. */
  readonly nouns: readonly string[];
  /** Beside the name, not beside a noun that others may bear as well. */
  readonly isNamed: boolean;
  readonly answer: Answer;
}

/**
 * An age told beside a name, and another one told of "the 48-year-old", of "the captain" or of "him" where that is the only
 * captain of the story or the only person told of before; or two told of the only captain, who is never named.
 */
export const soleAges: ComparisonRule = {
  name: 'sole-ages',
  find(story) {
    const told = toldOf(story);
    const nouns = [...new Set(told.flatMap((one) => one.nouns))];
    return [
      ...[...groupBy(told, ({ actor }) => actor)].flatMap(([actor, own]) => ask(story, own, told, actor)),
      ...nouns.flatMap((noun) =>
        ask(
          story,
          told.filter((one) => one.nouns.includes(noun)),
          told,
          null,
        ),
      ),
    ];
  },
};

function toldOf(story: Story): Told[] {
  return story.testimonies.flatMap(({ reading }, testimony) =>
    agedOnes(reading).flatMap((one): Told[] => {
      const holder = smallest(saidIn(story, testimony), one.label);
      if (!holder || !isTold(holder)) return [];
      const value = { type: 'number', low: one.low, high: one.high, unit: 'year', of: null } as const;
      const named = one.chain ? personOf(story, testimony, one.chain) : null;
      // "he was 31" may be told of long ago
      const isBesideName = named !== null && one.noun === '' && reading.tokens[one.token]?.upos !== 'PRON';
      if (isBesideName && sharesName(story, named, testimony, one)) return [];
      const actor = named ?? whoseName(story, testimony, one) ?? meantBy(story, testimony, one);
      const fates = fatesOf(story, saidIn(story, testimony), one);
      const isChild = actor !== null && one.high < GROWN && isOnlyChild(story, testimony);
      const nouns = [...fates, ...(actor === null ? nounsOf(story, testimony, one) : isChild ? ['child'] : [])];
      return [{ testimony, one, actor, nouns, isNamed: isBesideName, answer: { ...holder, label: one.label, value } }];
    }),
  );
}

/** "The dead" where the story has one death, and it befalls the one of that age. */
function fatesOf(story: Story, said: readonly Said[], { sentence, token }: AgedOne): string[] {
  if (!isOneDeath(story)) return [];
  const isDead = said.some(
    ({ statement }) =>
      statement.sentence === sentence &&
      isA(statement.predicate, 'death') &&
      statement.polarity === 1 &&
      statement.participants.some((one) => one.role === 'patient' && Math.abs(one.token - token) <= 1),
  );
  return isDead ? ['the dead'] : [];
}

/** How far an age that is not told beside the name may be from the one that is, in years: one told of another person is seldom near. */
const NEAR = 6;

function ask(story: Story, own: readonly Told[], all: readonly Told[], actor: string | null): Question[] {
  const ofOthers = new Set(
    all.flatMap((told) => (own.includes(told) || !(told.actor ?? told.nouns[0]) ? [] : years(told.one))),
  );
  const sure = own.filter(({ isNamed }) => isNamed);
  const known = sure.length > 0 ? sure : own;
  const isNear = ({ testimony, one }: Told): boolean => known.some((told) => told.testimony !== testimony && gapOf(told.one, one) <= NEAR); // biome-ignore format: one thought
  const fits = own.filter(
    (told) => told.isNamed || (!years(told.one).some((age) => ofOthers.has(age)) && isNear(told)),
  );
  const accounts = [...groupBy(fits, ({ one }) => `${one.low} ${one.high}`).values()].filter(
    ([told], i, list) =>
      isExact(told!.one) || !list.some(([other], j) => i !== j && gapOf(other!.one, told!.one) === 0),
  );
  const answers = accounts.map((account) => account.map(({ answer }) => answer));
  if (accounts.length < 2 || !areApart(accounts, all) || mayAllBe(story, answers, actor ?? '')) return [];
  const named = actor ?? own.find((told) => told.actor !== null)?.actor ?? null;
  const bearer = named ? story.actors.get(named) : undefined;
  const slots = bearer ? { actor: bearer.name } : {};
  return [
    { aspect: 'age', template: 'age', slots, actors: bearer ? [bearer.id] : [], accounts: answers, exclusive: true },
  ];
}

const isExact = ({ low, high }: AgedOne): boolean => low === high;
const years = (one: AgedOne): number[] => (isExact(one) ? [one.low] : []);
const gapOf = (a: AgedOne, b: AgedOne): number => Math.max(0, a.low - b.high, b.low - a.high);

/** An article that has both ages, whosever, tells of two persons. */
const areApart = (accounts: readonly (readonly Told[])[], all: readonly Told[]): boolean =>
  accounts.every((a) =>
    a.every(({ testimony }) =>
      accounts.every(
        (b) => a === b || !all.some((told) => told.testimony === testimony && told.one.low === b[0]!.one.low),
      ),
    ),
  );
