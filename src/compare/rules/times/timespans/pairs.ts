/** Pairs of timespans of different articles that cannot both be right, with what speaks for and against their being told of one thing. */
import { groupBy, type Story } from '../../../story.ts';
import { areStopped } from './barriers.ts';
import { likenessOf, type SpanPair, spanEvidences } from './evidence.ts';
import { raritiesOf } from './likeness.ts';
import { relate, relateIn } from './relation.ts';
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

const ratio = (a: ToldSpan, b: ToldSpan): number => Math.max(a.days, b.days) / Math.min(a.days, b.days);

/** The pairs of a story, each with its evidence. */
export function spanPairs(story: Story): WeighedSpans[] {
  const spans = toldSpans(story);
  const rarities = raritiesOf(story);
  const byArticle = groupBy(spans, ({ said }) => String(said.testimony));
  const beside = new Map(
    spans.map((one) => [one, byArticle.get(String(one.said.testimony))!.filter((other) => other !== one)]),
  );
  const besideOf = (span: ToldSpan): readonly ToldSpan[] => beside.get(span)!;
  /** How many other lengths of about its size the article tells. */
  const othersOf = (one: ToldSpan): number =>
    besideOf(one).filter((other) => ratio(one, other) <= SCALE && relate(one, other) !== 'same').length;
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
  /** How many other articles give the length of the same. */
  const supportOf = (own: ToldSpan): number => {
    const known = supports.get(own);
    if (known !== undefined) return known;
    const givers = spans.filter(
      (span) =>
        span.said.testimony !== own.said.testimony &&
        relate(span, own) === 'same' &&
        likenessOf(span, own, rarities).sum > ALIKE,
    );
    const support = new Set(givers.map(({ said }) => said.testimony)).size;
    supports.set(own, support);
    return support;
  };
  return compared
    .filter(({ a, b, likeness }) => relateIn(story, a, b) === 'conflict' && !areStopped(a, b, likeness.core, besideOf))
    .map(({ a, b, i, j, likeness }): WeighedSpans => {
      const pair: SpanPair = {
        a,
        b,
        rarities,
        likeness,
        inStory: sizesNear(spans, a, b),
        others: othersOf(a) + othersOf(b),
        rival: Math.max(rivalOf(i, b), rivalOf(j, a)),
        support: supportOf(a) + supportOf(b),
      };
      return { a, b, values: spanEvidences.map(({ read }) => read(pair)) };
    });
}

/** How many different lengths of about their size the story tells. */
function sizesNear(spans: readonly ToldSpan[], a: ToldSpan, b: ToldSpan): number {
  const near = spans.filter(
    (span) => (span.unit === a.unit || span.unit === b.unit) && (ratio(span, a) <= SCALE || ratio(span, b) <= SCALE),
  );
  return new Set(near.map(({ days }) => days)).size;
}

/** Pairs of timespans of two articles, as indices; about linear in a story with many. */
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
