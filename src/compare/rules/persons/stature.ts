import { type ArticleView, view } from '../../../claims/article-view.ts';
import { headOf } from '../../../language/head.ts';
import { relation } from '../../../language/tree.ts';
import { type Given, groupBy, isTold, type Story, valuesOf } from '../../story.ts';
import { type Filled, SEASON, type Slot } from './slot.ts';

interface Dimension {
  readonly name: string;
  readonly unit: string;
  /** What a grown or half-grown person measures. */
  readonly least: number;
  readonly most: number;
  /** Feet and inches turned into metres are rounded to this, and pounds into kilograms. */
  readonly grain: number;
}

const DIMENSIONS: readonly Dimension[] = [
  { name: 'height', unit: 'm', least: 0.9, most: 2.4, grain: 0.02 },
  { name: 'weight', unit: 'kg', least: 20, most: 300, grain: 1 },
];
const MEASURING = /^(?:be .*|be|weigh|stand|measure)$/;
/** "Six feet away", "five feet from the door", "two metres of rope". */
const DISTANCE =
  /^[\s-]*(?:away|from|of|above|below|behind|ahead|apart|deep|wide|long|into|off|inside|under|over|to)\b/i;
const REACH = 10;
const INNER = new Set(['amod', 'nummod', 'compound', 'nmod', 'dep', 'conj']);

/** How tall somebody is and how heavy: "Quill is 5-foot-8, 135 pounds", "the 6-foot-2 Reed". */
export const stature: Slot = {
  predicate: 'stature',
  aspect: 'amount',
  template: 'stature',
  isOneFigure: false,
  season: SEASON,
  read(story) {
    const told = valuesOf(story.said.filter(isTold), 'amount').filter(
      (given) =>
        dimensionOf(given) !== null &&
        !DISTANCE.test(story.words(given, { start: given.value.end, end: given.value.end + REACH })),
    );
    const sentences = [...groupBy(told, ({ testimony, statement }) => `${testimony} ${statement.sentence}`).values()];
    const views = new Map<number, ArticleView>();
    const viewOf = ({ testimony }: Given): ArticleView => {
      const known = views.get(testimony) ?? view(story.testimonies[testimony]!.reading);
      views.set(testimony, known);
      return known;
    };
    return sentences.flatMap((own): Filled[] => {
      const bearers = new Set(
        own.map((given) => bearerOf(story, viewOf(given), given)).filter((bearer) => bearer !== null),
      );
      // "He is 5 feet 8, weighing 130 pounds": what one sentence measures twice is one person.
      const [bearer] = bearers;
      if (bearers.size !== 1 || bearer === undefined) return [];
      return own.flatMap((given): Filled[] => {
        const { value, approximate } = given.value;
        const dimension = dimensionOf(given)!;
        if (value.type !== 'number' || approximate || value.low === null || value.low !== value.high) return [];
        const key = `${bearer} ${dimension.name}`;
        return [{ key, given, term: String(value.low), actors: [bearer], slots: { dimension: dimension.name } }];
      });
    });
  },
  excludes: (_, a, b) => Math.abs(Number(a.term) - Number(b.term)) >= (dimensionOf(a.given)?.grain ?? Infinity),
};

function dimensionOf({ value: { value } }: Given): Dimension | null {
  if (value.type !== 'number' || value.low === null) return null;
  const { low, unit } = value;
  return DIMENSIONS.find((one) => one.unit === unit && low >= one.least && low <= one.most) ?? null;
}

/** The person measured: the noun or name that the figure stands before, else the subject of "is" or "weighs"; null if neither is a person. */
function bearerOf(story: Story, article: ArticleView, given: Given): string | null {
  const { statement, value } = given;
  const { tree } = article;
  const person = (entity: string | null): string | null => {
    const actor = entity === null ? undefined : story.actorOf.get(`${story.article(given)} ${entity}`);
    return actor !== undefined && story.actors.get(actor)?.kind === 'person' ? actor : null;
  };
  for (let at = headOf(tree, value); at >= 0 && INNER.has(relation(tree, at)); at = tree.head(at)) {
    const head = tree.head(at);
    if (head <= at || tree.tokens[head]!.start < value.end) continue;
    const before = person(article.entityAt(head));
    if (before !== null) return before;
  }
  if (!MEASURING.test(statement.predicate)) return null;
  const subjects = statement.participants.filter(({ token }) => tree.tokens[token]!.start < value.start);
  return subjects.length === 1 ? person(subjects[0]!.entity) : null;
}
