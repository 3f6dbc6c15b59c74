import type { Article, ArticleVersion } from '../../model/article.ts';
import { articleId } from '../article-id.ts';
import { compare } from '../order.ts';
import { articleKey } from './address-key.ts';
import { differencesOf, paragraphsIn } from './differences.ts';

/** A paragraph of fewer words may stand in any two articles of a site. */
const TELLING_WORDS = 8;

/**
 * Puts together what is one article: the states of a page that were fetched at different times, its print and AMP forms,
 * and the same text under two addresses of one site. The newest state is the article; the others are its `versions`, with
 * what changed. Copies on other sites stay articles: whose words they are is a matter of origins (docs/origins.md).
 *
 * One address is not enough: sites name their front page as the address of everything. The texts must share a paragraph
 * of eight words, or the title. Articles with an id of their own, as records have, are taken at their word.
 *
 * @returns the articles that are left, in no particular order.
 */
export function foldVersions(articles: readonly Article[]): Article[] {
  const kept: Article[] = [];
  const groups = new Map<string, Article[][]>();
  for (const article of [...articles].sort(byAge)) {
    const keys = keysOf(article);
    if (keys.length === 0) {
      kept.push(article);
      continue;
    }
    const found = keys
      .map((key) => groups.get(key)?.find((group) => isSame(group[0]!, article)))
      .find((group) => group);
    const group = found ?? [];
    group.push(article);
    for (const key of keys) {
      const known = groups.get(key) ?? [];
      if (!known.includes(group)) groups.set(key, [...known, group]);
    }
  }
  const distinct = new Set([...groups.values()].flat());
  return [...kept, ...[...distinct].map(withVersions)];
}

/** What two forms of one article have in common: the address, or the site and the whole text. */
function keysOf(article: Article): string[] {
  const { url, text } = article;
  if (url === null || article.id !== articleId(text, url)) return [];
  const address = URL.parse(url);
  if (!address || !/^https?:$/.test(address.protocol)) return [];
  const host = articleKey(`${address.protocol}//${address.host}/`);
  const key = articleKey(url);
  const whole = articleId(text.replace(/\s+/g, ' ').trim(), host);
  return key === host ? [whole] : [key, whole];
}

function isSame(one: Article, other: Article): boolean {
  const title = (article: Article): string =>
    (article.title ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  if (title(one) !== '' && title(one) === title(other)) return true;
  const telling = (article: Article): string[] =>
    paragraphsIn(article.text)
      .map(({ key }) => key)
      .filter((key) => key.split(' ').length >= TELLING_WORDS);
  const known = new Set(telling(one));
  return telling(other).some((paragraph) => known.has(paragraph)) || one.text.trim() === other.text.trim();
}

/** The newest first: by the date that the page gives its update, by when it was fetched; then the one that says most. */
function byAge(a: Article, b: Article): number {
  const said = (article: Article): string => article.updated ?? article.published ?? '';
  return (
    later(said(a), said(b)) ||
    later(a.captured ?? '', b.captured ?? '') ||
    b.text.length - a.text.length ||
    compare(a.url ?? '', b.url ?? '') ||
    compare(a.path ?? '', b.path ?? '') ||
    compare(a.id, b.id)
  );
}

/** Dates as far as both go: "2025-03" and "2025-03-05" say nothing about which is later. None is earlier than any. */
function later(a: string, b: string): number {
  if (a === '' || b === '') return compare(b, a);
  const length = Math.min(a.length, b.length);
  return compare(b.slice(0, length), a.slice(0, length));
}

function withVersions([article, ...others]: readonly Article[]): Article {
  if (others.length === 0) return article!;
  const versions = others.map((version): ArticleVersion => {
    const { id, path, url, title, published, updated, captured } = version;
    const when = captured === undefined ? {} : { captured };
    return { id, path, url, title, published, updated, ...when, ...differencesOf(version.text, article!.text) };
  });
  return { ...article!, versions };
}
