import type { Article } from '../../model/article.ts';
import { alignedShare } from './aligned.ts';
import { Groups } from './groups.ts';
import { containment, sharedShingles, shingleSets } from './shingles.ts';
import { type Credit, creditOf } from './wire.ts';
import type { BareSentence } from './words.ts';

/** Thresholds, measured on 1,911 pairs of reports of one story (docs/origins.md). */
const COPY = 0.5;
const CANDIDATE = 0.25;
const REWRITTEN = 0.5;
/** A copy of an agency's text that says so needs less. */
const CREDITED = 0.2;
/** Fewer own words than this show nothing: two flashes of one line are alike by chance. */
const FEWEST = 40;

/** An article as the search for copies sees it. */
export interface BareArticle {
  readonly article: Article;
  /** The whole text in bare words. */
  readonly text: string;
  readonly sentences: readonly BareSentence[];
}

/** Groups the articles (by index) that are one text: the same words, copies, rewrites, or one agency's copy. */
export function copiedArticles(articles: readonly BareArticle[]): Groups {
  const groups = new Groups(articles.length);
  const own = articles.map(({ sentences }) =>
    sentences.map((sentence) => sentence.own).filter((words) => words.length > 0),
  );
  const credits = articles.map(({ article }) => creditOf(article));
  joinEqual(
    articles.map(({ text }) => text),
    groups,
  );
  joinEqual(
    credits.map((credit) => (credit?.whole ? credit.agency : null)),
    groups,
  );

  const sizes = own.map((sentences) => sentences.reduce((sum, words) => sum + words.length, 0));
  const sets = shingleSets(own);
  for (const { left, right, count } of sharedShingles(sets)) {
    if (Math.min(sizes[left]!, sizes[right]!) < FEWEST || groups.of(left) === groups.of(right)) continue;
    const share = containment(sets[left]!, sets[right]!, count);
    const [small, large] = sizes[left]! <= sizes[right]! ? [left, right] : [right, left];
    const copied =
      share >= COPY ||
      (share >= CREDITED && sameAgency(credits[left]!, credits[right]!)) ||
      (share >= CANDIDATE && alignedShare(own[small]!, own[large]!) >= REWRITTEN);
    if (copied) groups.join(left, right);
  }
  return groups;
}

/** Joins the members with the same key; null is no key. */
function joinEqual(keys: readonly (string | null)[], groups: Groups): void {
  const first = new Map<string, number>();
  keys.forEach((key, i) => {
    if (key === null) return;
    const known = first.get(key);
    if (known === undefined) first.set(key, i);
    else groups.join(known, i);
  });
}

const sameAgency = (left: Credit | null, right: Credit | null): boolean =>
  left !== null && right !== null && left.agency === right.agency;
