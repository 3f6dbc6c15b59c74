/** Digits in another order: 412,000 in one article and 421,000 in the other are one figure with a slip of the hand. */
import { canMeanTheSame, isKindOf } from '../../../claims/concepts/wordnet.ts';
import { sameBearer } from '../../pairs/parties.ts';
import { countsPersons, samePersons } from '../../pairs/persons.ts';
import type { Slot } from '../../pairs/slot.ts';
import { answerOf, type ComparisonRule, type Question } from '../../rule.ts';
import { groupBy, type Story } from '../../story.ts';
import { allFigures } from './figures.ts';

/** A figure in digits, in its unit and of its magnitude. */
interface Written {
  readonly slot: Slot;
  /** Its digits without marks and closing noughts. */
  readonly digits: string;
  readonly key: string;
}

/** Two neighbouring digits change places; no article gives both figures. */
export const swappedDigits: ComparisonRule = {
  name: 'swapped-digits',
  find(story) {
    const all = allFigures(story).flatMap(({ slot, excluded }) =>
      excluded.includes('no-figure') || excluded.includes('part') ? [] : written(story, slot),
    );
    return [...groupBy(all, ({ key }) => key).values()].flatMap((group) => questions(story, group));
  },
};

const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
/** A year is no figure. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

function written(story: Story, slot: Slot): Written[] {
  const { value } = slot.given.value;
  if (value.type !== 'number') return [];
  const numbers = story.words(slot.given, slot.given.value).match(NUMBER) ?? [];
  if (numbers.length !== 1 || YEAR.test(numbers[0]!)) return [];
  const [whole, fraction = ''] = numbers[0]!.replaceAll(',', '').split('.') as [string, string?];
  const digits = `${whole}${fraction}`.replace(/0+$/, '');
  const size = Math.floor(Math.log10(Math.abs(value.high ?? value.low ?? 0) || 1) + 1e-9);
  if (digits.length < 2) return [];
  return [{ slot, digits, key: `${slot.given.value.aspect} ${value.unit} ${size} ${digits.length}` }];
}

/** Whether two neighbours of one are the other way round in the other. */
function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((digit, i) => digit !== b[i]);
  return (
    at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a[at] !== a[at + 1] && a.slice(at + 2) === b.slice(at + 2)
  );
}

function questions(story: Story, group: readonly Written[]): Question[] {
  const found: Question[] = [];
  const figures = [...groupBy(group, ({ digits }) => digits).values()];
  for (const [i, own] of figures.entries())
    for (const others of figures.slice(i + 1)) {
      if (!isSwapped(own[0]!.digits, others[0]!.digits) || isGivenBeside(story, own, others)) continue;
      const pairs = own.flatMap((a) => others.flatMap((b) => (isOne(story, a, b) ? [[a, b] as const] : [])));
      if (pairs.length === 0 || own.some((a) => others.some((b) => areApart(a.slot, b.slot)))) continue;
      const accounts = [0, 1].map((k) => [...new Set(pairs.map((pair) => pair[k as 0 | 1].slot))]);
      const { aspect, of } = accounts[0]![0]!.given.value;
      found.push({
        aspect,
        template: aspect === 'count' ? 'quantity' : `quantity-${aspect}`,
        slots: {},
        actors: [...new Set(accounts.flat().flatMap(({ given }) => given.actors))].sort(),
        accounts: accounts.map((account) => account.map(({ given }) => answerOf(given))),
        exclusive: true,
        // People who are counted may become more.
        isSteady: aspect !== 'count' || !countsPersons(of),
      });
    }
  return found;
}

const isGivenBeside = (story: Story, a: readonly Written[], b: readonly Written[]): boolean => {
  const articles = new Set(a.map(({ slot }) => story.article(slot.given)));
  return b.some(({ slot }) => articles.has(story.article(slot.given)));
};

const areApart = (a: Slot, b: Slot): boolean => sameBearer(a, b) < 0 && a.noun !== b.noun;

/** How rare the words are that two sentences share, at least, where their nouns do not say that they are of one thing. */
const SHARED = 1.2;
/** Two digits change places by chance, too: "12 points", "21 points". */
const CHANCE = 2;

function isOne(story: Story, { slot: a, digits }: Written, { slot: b }: Written): boolean {
  const { value } = a.given.value;
  if (value.type !== 'number' || a.statistics || b.statistics) return false;
  const [x, y] = [a, b].map(({ given }) =>
    given.value.value.type === 'number' ? (given.value.value.high ?? given.value.value.low ?? 0) : 0,
  ) as [number, number];
  // "54 percent for, 45 against".
  if (value.unit === '%' && Math.abs(x + y - 100) < 5) return false;
  const isSameNoun =
    a.noun !== '' &&
    b.noun !== '' &&
    (a.noun === b.noun || canMeanTheSame(a.noun, b.noun) || samePersons(a.noun, b.noun));
  const isOtherNoun = a.given.value.aspect === 'count' && !isSameNoun && a.noun !== '' && b.noun !== '';
  const shared = a.words.filter((word) => b.words.includes(word)).reduce((sum, word) => sum + story.weight(word), 0);
  if (digits.length === CHANCE && x < 100)
    return isSameNoun && a.given.value.aspect === 'count' && !isKindOf(a.noun, 'event') && a.noun !== 'point';
  if (isSameNoun) return digits.length > CHANCE || shared > 0 || a.given.value.aspect === 'count';
  return !isOtherNoun ? digits.length > CHANCE || shared >= SHARED : shared >= 2 * SHARED;
}
