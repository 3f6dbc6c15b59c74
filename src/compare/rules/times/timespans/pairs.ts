/** Pairs of timespans of different articles that cannot both be right, with what speaks for and against their being told of one thing. */
import { groupBy, type Story } from '../../../story.ts';
import {
  likenessOf,
  type SpanEvidence,
  type SpanLikeness,
  type SpanPair,
  spanEvidences,
  yearsApart,
} from './evidence.ts';
import { raritiesOf } from './likeness.ts';
import { relate, relateIn, type SpanRelation } from './relation.ts';
import { type ToldSpan, toldSpans } from './told-spans.ts';

/** Timespans further apart than this, as a ratio, are of two things. */
const FAR = 6;
/** Of about one size. */
const SCALE = 4;
/** A story with more timespans than this compares only those that share a word that few of them have. */
const WHOLE = 120;
const RARE = 24;
/** From which likeness on an article that gives the same length tells of the same. */
const ALIKE = 0.3;

export interface WeighedSpans {
  readonly a: ToldSpan;
  readonly b: ToldSpan;
  readonly values: readonly number[];
}

/** Told in two ways, two timespans are of one thing only where the words for their events are so near. */
const RELATED = 0.3;
/** What goes on lasts until now: "has led it for six years", "was brought in eight years ago". */
const areToldAlike = (a: ToldSpan, b: ToldSpan): boolean =>
  a.span.kind === b.span.kind || [a, b].every(({ isRunning, span: { kind } }) => isRunning || kind === 'ago');

const isScore = ({ span: { kind } }: ToldSpan): boolean => kind === 'gap' || kind === 'left';
const ratio = (a: ToldSpan, b: ToldSpan): number => Math.max(a.days, b.days) / Math.min(a.days, b.days);

export function spanPairs(
  story: Story,
  kept: SpanRelation = 'conflict',
  wanted: readonly SpanEvidence[] = spanEvidences,
): WeighedSpans[] {
  const spans = toldSpans(story);
  const rarities = raritiesOf(story);
  const byArticle = groupBy(spans, ({ said }) => String(said.testimony));
  const othersOf = (one: ToldSpan): ToldSpan[] =>
    byArticle
      .get(String(one.said.testimony))!
      .filter((other) => other !== one && ratio(one, other) <= SCALE && relate(one, other) !== 'same');
  const others = new Map(spans.map((span) => [span, othersOf(span)]));
  const compared = candidates(spans).map(([i, j]) => {
    const [a, b] = [spans[i]!, spans[j]!];
    return { a, b, i, j, likeness: likenessOf(a, b, rarities) };
  });
  const fits = new Map<string, { readonly other: ToldSpan; readonly alike: number }[]>();
  const note = (span: number, other: ToldSpan, alike: number): void => {
    const key = `${span} ${other.said.testimony}`;
    const list = fits.get(key);
    if (list) list.push({ other, alike });
    else fits.set(key, [{ other, alike }]);
  };
  for (const { a, b, i, j, likeness } of compared) {
    note(i, b, likeness.sum);
    note(j, a, likeness.sum);
  }
  const rivalOf = (span: number, other: ToldSpan): number =>
    (fits.get(`${span} ${other.said.testimony}`) ?? []).reduce(
      (top, { other: rival, alike }) =>
        rival !== other && relate(rival, other) !== 'same' && alike > top ? alike : top,
      0,
    );
  const supports = new Map<ToldSpan, number>();
  const supportOf = (own: ToldSpan): number => {
    const known = supports.get(own) ?? supporters(own).size;
    supports.set(own, known);
    return known;
  };
  const supporters = (own: ToldSpan): Set<number> =>
    new Set(
      spans.flatMap((span) =>
        span.said.testimony !== own.said.testimony &&
        relate(span, own) === 'same' &&
        likenessOf(span, own, rarities).sum > ALIKE
          ? [span.said.testimony]
          : [],
      ),
    );
  const open = compared.filter(
    ({ a, b, likeness }) => relateIn(story, a, b) === kept && !(kept === 'conflict' && isImpossible(a, b, likeness)),
  );
  return open.map(({ a, b, i, j, likeness }): WeighedSpans => {
    const pair: SpanPair = {
      story,
      a,
      b,
      rarities,
      likeness,
      crowd: open.length,
      inStory: inStory(a, b),
      others: [others.get(a)!.length, others.get(b)!.length],
      rival: Math.max(rivalOf(i, b), rivalOf(j, a)),
      support: [supportOf(a), supportOf(b)],
    };
    return { a, b, values: wanted.map(({ read }) => read(pair)) };
  });

  /** How many different lengths of about their size the story tells. */
  function inStory(a: ToldSpan, b: ToldSpan): number {
    const near = spans
      .filter((span) => span.unit === a.unit || span.unit === b.unit)
      .filter((span) => ratio(span, a) <= SCALE || ratio(span, b) <= SCALE);
    return new Set(near.map(({ days }) => days)).size;
  }

  /** Leads and gaps of which a report has several. */
  function isOneOfMany(one: ToldSpan): boolean {
    const own = byArticle.get(String(one.said.testimony))!;
    return isScore(one) && own.some((other) => isScore(other) && relate(one, other) !== 'same');
  }

  /** A lead is no lag; and an article that gives both tells of two things. */
  function isImpossible(a: ToldSpan, b: ToldSpan, { core }: SpanLikeness): boolean {
    const gives = (one: ToldSpan, other: ToldSpan): boolean =>
      byArticle.get(String(one.said.testimony))!.some((own) => own !== one && relate(own, other) === 'same');
    return (
      (a.span.kind !== b.span.kind && [a, b].some(isScore) && ![a, b].some(({ span }) => span.kind === 'length')) ||
      (core < RELATED && !areToldAlike(a, b)) ||
      yearsApart(a, b) ||
      isOneOfMany(a) ||
      isOneOfMany(b) ||
      gives(a, b) ||
      gives(b, a)
    );
  }
}

function candidates(spans: readonly ToldSpan[]): [number, number][] {
  const pairs: [number, number][] = [];
  const areComparable = (i: number, j: number): boolean =>
    spans[i]!.said.testimony !== spans[j]!.said.testimony && ratio(spans[i]!, spans[j]!) <= FAR;
  if (spans.length <= WHOLE) {
    for (let i = 0; i < spans.length; i++)
      for (let j = i + 1; j < spans.length; j++) if (areComparable(i, j)) pairs.push([i, j]);
    return pairs;
  }
  const holders = new Map<string, number[]>();
  spans.forEach(({ near }, i) => {
    for (const word of near) {
      const list = holders.get(word);
      if (list) list.push(i);
      else holders.set(word, [i]);
    }
  });
  const seen = new Set<number>();
  for (const list of holders.values()) {
    if (list.length > RARE) continue;
    for (const [k, i] of list.entries())
      for (const j of list.slice(k + 1)) {
        if (seen.has(i * spans.length + j) || !areComparable(i, j)) continue;
        seen.add(i * spans.length + j);
        pairs.push([i, j]);
      }
  }
  return pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}
