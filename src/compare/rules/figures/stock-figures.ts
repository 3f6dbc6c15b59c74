/** The figures that news gives again and again (`stock-inventory.ts`): how many acres burned, how many were aboard, what the loot was worth. */
import type { Value } from '../../../model/point.ts';
import { isNamed, sameBearer } from '../../pairs/parties.ts';
import type { Slot } from '../../pairs/slot.ts';
import { answerOf, type ComparisonRule, type Question } from '../../rule.ts';
import { groupBy, type Story } from '../../story.ts';
import { exclude, groupByValue } from '../../values/accounts.ts';
import { compareValues } from '../../values/compare-values.ts';
import { roundups } from '../background.ts';
import { allFigures } from './figures.ts';
import { STOCK, type StockFigure } from './stock-inventory.ts';

/** A figure of the inventory as one article tells it. */
interface Told {
  readonly slot: Slot;
  readonly stock: StockFigure;
}

/** One figure of the inventory for each event: where an article gives two, it tells of two events, or of parts of one. */
export const stockFigures: ComparisonRule = {
  name: 'stock-figures',
  find(story) {
    const several = roundups(story);
    const all = allFigures(story);
    const told = all
      .filter(
        ({ slot, excluded }) =>
          excluded.length === 0 && !slot.past && !isVague(slot) && !several.has(story.article(slot.given)),
      )
      .flatMap(({ slot }): Told[] => stockOf(story, slot).map((stock) => ({ slot, stock })));
    return [...groupBy(told, keyOf).values()].flatMap((group) =>
      questions(
        story,
        all.map(({ slot }) => slot),
        group,
      ),
    );
  },
};

/** "Several", "hundreds": no figure. */
const isVague = ({ given: { value } }: Slot): boolean =>
  value.approximate &&
  value.value.type === 'number' &&
  value.value.low !== null &&
  value.value.high !== null &&
  value.value.high >= 2 * value.value.low;

const MONEY = /^[A-Z]{3}$/;

const unitOf = (value: Value): string => (value.type === 'number' ? (value.unit ?? '') : '');

/** The figures of the inventory that a value may be, by the words of its sentence. */
function stockOf(story: Story, { given }: Slot): StockFigure[] {
  const unit = unitOf(given.value.value);
  const { sentences, text } = story.testimonies[given.testimony]!.reading;
  const span = sentences[given.statement.sentence];
  if (!span) return [];
  const [before, after] = [text.slice(span.start, given.value.start), text.slice(given.value.end, span.end)];
  if (OF_ANOTHER_TIME.test(after) || COMPARED.test(before)) return [];
  const words = `${before}#${after}`.replace(/\s+/g, ' ');
  const kind = MONEY.test(unit) ? 'money' : unit;
  return STOCK.filter(
    ({ aspect, units, told }) =>
      aspect === given.value.aspect && units.includes(kind) && told.some((way) => way.test(words)),
  );
}

/** "Against $40 million a year earlier", "up from 300". */
const COMPARED = /\b(?:from|than|against|compared (?:with|to)|average(?: of)?|first|next|last|another|additional)\s+$/i;
const OF_ANOTHER_TIME =
  /^[^,;.]{0,30}\b(?:last (?:year|season|month|week)|an? (?:year|decade) (?:ago|earlier|before)|in (?:19|20)\d\d|the (?:year|month|week|season|quarter) before|(?:a|per|each|every) (?:day|week|month|year|season|person|head))\b/i;

const placeOf = ({ places }: Slot): string => places.join(' ');

const keyOf = ({ slot, stock }: Told): string =>
  [stock.name, unitOf(slot.given.value.value), stock.local ? placeOf(slot) : '', kindOf(stock, slot)].join('\t');

/** Crew are no passengers; of what is recalled each kind has its own number. */
const kindOf = ({ name }: StockFigure, { noun }: Slot): string =>
  name === 'recalled' ? noun : name === 'aboard' && (noun === 'crew' || noun === 'sailor') ? 'crew' : '';

const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x));

/** Days of two sentences that cannot meet. */
const onOtherDays = (a: Slot, b: Slot): boolean =>
  a.days.length > 0 &&
  b.days.length > 0 &&
  !a.days.some((x) => b.days.some((y) => x.earliest <= y.latest && y.earliest <= x.latest));

/** Told of others, of other days, done by others, or one as a plan and one as done. */
function areOfOthers({ slot: a, stock }: Told, { slot: b }: Told): boolean {
  const areNamed = isNamed(a) && isNamed(b);
  if ((areNamed && sameBearer(a, b) < 0) || apart(a.doer, b.doer) || apart(a.purpose, b.purpose) || onOtherDays(a, b))
    return true;
  if (stock.ahead) return false;
  const isPlanned = ({ given: { statement } }: Slot): boolean =>
    statement.certainty === 'planned' || statement.certainty === 'conditional';
  return isPlanned(a) !== isPlanned(b);
}

const figureOf = ({ slot }: Told): Value => slot.given.value.value;

function questions(story: Story, all: readonly Slot[], group: readonly Told[]): Question[] {
  const { stock } = group[0]!;
  const own = [...groupBy(group, ({ slot }) => story.article(slot.given)).values()]
    .filter((figures) => groupByValue(figures, figureOf).length === 1)
    .flat();
  if (own.some((a, i) => own.slice(i + 1).some((b) => areOfOthers(a, b)))) return [];
  const accounts = groupByValue(own, figureOf);
  const differs = accounts.some((a, i) => accounts.slice(i + 1).some((b) => exclude(a, b, figureOf)));
  if (accounts.length < 2 || !differs || accounts.some((a) => accounts.some((b) => a !== b && knows(story, all, a, b))))
    return [];
  return [
    {
      aspect: stock.aspect,
      template: 'stock',
      slots: { event: stock.name },
      actors: [...new Set(own.flatMap(({ slot }) => slot.given.actors))].sort(),
      accounts: accounts.map((account) => account.map(({ slot }) => answerOf(slot.given))),
      exclusive: true,
      ...(stock.grows ? { grows: true } : { isSteady: true }),
    },
  ];
}

/** Whether an article of one account gives the other's figure too, of whatever it may be. */
function knows(story: Story, all: readonly Slot[], a: readonly Told[], b: readonly Told[]): boolean {
  const articles = new Set(a.map(({ slot }) => story.article(slot.given)));
  return all.some(
    (slot) =>
      articles.has(story.article(slot.given)) &&
      b.some(
        (other) =>
          other.slot.given.value.aspect === slot.given.value.aspect &&
          (slot.noun === other.slot.noun || other.stock.aspect !== 'count') &&
          compareValues(slot.given.value.value, figureOf(other)) === 'same',
      ),
  );
}
