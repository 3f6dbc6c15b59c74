import type { Token } from '../../model/reading.ts';
import { LIST } from './lexicon.ts';
import { oneLetterOff } from './spelling.ts';
import type { TokenName } from './tagset.ts';
import { CASE, capital, type Word } from './word.ts';

const PERSON = 0;

/** The words of an article as the rules of consistency read them. */
export interface NamedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** Whether a token opens its sentence: its capital says nothing. */
  readonly opens: Uint8Array;
}

/** How often a spelling was tagged with each type, and as a part of a longer person's name. */
interface Usage {
  readonly types: number[];
  family: number;
  /** The type it was first tagged with: decides between equals. */
  firstType: number;
}

const spelling = ({ text, tokens }: NamedText, first: number, end: number): string =>
  text
    .slice(tokens[first]!.start, tokens[end - 1]!.end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '');

function usagesOf(article: NamedText, names: readonly TokenName[]): Map<string, Usage> {
  const usages = new Map<string, Usage>();
  const usage = (key: string): Usage => {
    const known = usages.get(key) ?? { types: [0, 0, 0], family: 0, firstType: -1 };
    usages.set(key, known);
    return known;
  };
  for (const { first, end, type } of names) {
    const found = usage(spelling(article, first, end));
    found.types[type]!++;
    if (found.firstType < 0) found.firstType = type;
    if (type !== PERSON || end - first < 2) continue;
    const last = article.words[end - 1]!;
    // "Jr." and initials are no last names.
    if (last.case === CASE.title || last.case === CASE.mixed) usage(spelling(article, end - 1, end)).family++;
  }
  return usages;
}

/** The type most uses of a spelling have; a last name of the text is a person's. */
function settledType({ types, family, firstType }: Usage): number {
  const weights = types.map(
    (count, type) => count + (type === PERSON ? 2 * family : 0) + (type === firstType ? 0.1 : 0),
  );
  return weights.indexOf(Math.max(...weights));
}

/**
 * One spelling, one type throughout an article, and a name found in one place is a name in the others: a last name alone
 * after the full name, a company's name where the sentence says little.
 */
export function makeConsistent(article: NamedText, names: readonly TokenName[]): TokenName[] {
  const usages = usagesOf(article, names);
  const families = [...usages].filter(([, { family }]) => family > 0).map(([key]) => key);
  const settled = names.map((name) => {
    const usage = usages.get(spelling(article, name.first, name.end))!;
    const type = settledType(usage);
    return { ...name, type: type !== PERSON && isSlip(article, name, families) ? PERSON : type };
  });
  const missed = findMissed(article, settled, usages);
  return [...settled, ...missed].sort((a, b) => a.first - b.first);
}

const SHORTEST_SLIP = 6;
const MOST_FAMILIES = 200;

/** A single word one letter off the last name of a person of the article, and no word or place of the lists. */
function isSlip(article: NamedText, { first, end }: TokenName, families: readonly string[]): boolean {
  if (end - first !== 1 || families.length > MOST_FAMILIES) return false;
  const word = spelling(article, first, end);
  const listed = LIST.city | LIST.region | LIST.country | LIST.knownPlace | LIST.company | LIST.ordinary;
  if (word.length < SHORTEST_SLIP || article.words[first]!.lists & listed) return false;
  return families.some((family) => oneLetterOff(word, family));
}

const LONGEST = 6;

/** "Shine had been charged": before these an ordinary word without an article is the last name that the text knows. */
const IS_ONE = new Set(['has', 'had', 'was', 'is']);

/** Untagged words that are a name elsewhere in the article, where no capitalised word beside them makes them part of another. */
function findMissed(article: NamedText, names: readonly TokenName[], usages: ReadonlyMap<string, Usage>): TokenName[] {
  const { words, tokens, opens } = article;
  const taken = new Uint8Array(words.length);
  for (const { first, end } of names) taken.fill(1, first, end);
  const free = (i: number): boolean => i >= 0 && i < words.length && !taken[i] && capital(words[i]!);
  const missed: TokenName[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!free(i) || (free(i - 1) && !opens[i])) continue;
    let end = i + 1;
    while (end < i + LONGEST && free(end) && !opens[end]) end++;
    if (end < words.length && capital(words[end]!) && !opens[end]) continue;
    const usage = usages.get(spelling(article, i, end));
    if (!usage) continue;
    const doubtful = end - i === 1 && (words[i]!.lists & LIST.ordinary) !== 0;
    if (
      doubtful &&
      opens[i] &&
      !(usage.family > 0 && end < words.length && IS_ONE.has(spelling(article, end, end + 1)))
    )
      continue;
    if (tokens[i]!.end - tokens[i]!.start < 2) continue;
    missed.push({ first: i, end, type: settledType(usage) });
    i = end - 1;
  }
  return missed;
}
