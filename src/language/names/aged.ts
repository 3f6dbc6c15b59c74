import type { NamedText } from './consistency.ts';
import { type Lexicon, LIST, phraseHash } from './lexicon.ts';
import type { TokenName } from './tagset.ts';
import { CASE, capital } from './word.ts';

const [PERSON, ORGANISATION] = [0, 1];
const LONGEST = 5;
const OLDEST = 110;

/** What a phrase is not if it is a person's name, and what a word of one is not unless a list of names has it too. */
const OTHER = LIST.city | LIST.region | LIST.country | LIST.demonym | LIST.company | LIST.knownPlace | LIST.knownGroup;
const NO_NAME = LIST.country | LIST.demonym | LIST.company | LIST.ordinary;
const NAMES = LIST.firstName | LIST.lastName;

/**
 * "The 27-year-old Selem Marsh of Ostby", "Latay Marsh, 29, of Ostby": who is that old is a person, whatever the words look
 * like. Adds such names where the tagger found none, or a place.
 */
export function nameTheAged(article: NamedText, names: readonly TokenName[], lexicon: Lexicon): TokenName[] {
  const { text, tokens, words } = article;
  const word = (i: number): string => (tokens[i] ? text.slice(tokens[i].start, tokens[i].end) : '');
  const found: TokenName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (words[i]!.case !== CASE.digits && word(i) !== 'old') continue;
    const run = word(i) === 'old' ? runBehind(i) : runBefore(i);
    if (run && isPersonal(run)) found.push({ ...run, type: PERSON });
  }
  if (found.length === 0) return [...names];
  const kept = names.filter((name) => !found.some((run) => crosses(name, run) && !keeps(name, run)));
  const added = found.filter((run) => !kept.some((name) => crosses(name, run)));
  return [...kept, ...added].sort((a, b) => a.first - b.first);

  /** "27-year-old Selem Marsh" and no noun behind it ("27-year-old New Ostby man"). */
  function runBehind(old: number): { first: number; end: number } | null {
    const aged = (word(old - 1) === '-' ? word(old - 2) : word(old - 1)).toLowerCase();
    if (!/^years?$/.test(aged)) return null;
    let end = old + 1;
    while (end <= old + LONGEST && isCapital(end)) end++;
    const { upos } = tokens[end] ?? { upos: 'PUNCT' };
    return end - old > 2 && !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(upos) && word(end) !== '-'
      ? { first: old + 1, end }
      : null;
  }

  /** "Latay Marsh, 29, of Ostby". */
  function runBefore(age: number): { first: number; end: number } | null {
    const years = word(age);
    if (!/^\d{1,3}$/.test(years) || Number(years) > OLDEST || Number(years) === 0) return null;
    if (word(age - 1) !== ',' || !/^[,;]$/.test(word(age + 1))) return null;
    const end = age - 1;
    let first = end;
    while (first > end - LONGEST && first > 0 && isCapital(first - 1) && !article.opens[first]) first--;
    return end - first > 1 && !isCapital(first - 1) ? { first, end } : null;
  }

  function isCapital(i: number): boolean {
    return i >= 0 && i < words.length && capital(words[i]!);
  }

  /** No phrase of the lists, and no word that only means something else; many a town is a person's name too. */
  function isPersonal({ first, end }: { first: number; end: number }): boolean {
    let ordinary = 0;
    const phrase = words
      .slice(first + 1, end)
      .reduce((hash, { hash: next }) => phraseHash(hash, next), words[first]!.hash);
    if (lexicon.lookup(phrase) & OTHER) return false;
    for (let i = first; i < end; i++) {
      const { lists, case: written } = words[i]!;
      // "The 100-year-old Marlow Street Bridge".
      if ((lists & LIST.ordinary) !== 0 && ++ordinary > 1 && end - first > 2) return false;
      if (written === CASE.upper && end - first < 3) return false;
      if ((lists & NO_NAME) !== 0 && (lists & NAMES) === 0) return false;
    }
    return true;
  }

  /** What the tagger found stays if it is a person's, reaches further than the run, or is a body's before a comma ("Ostby United, 21,"). */
  function keeps(name: TokenName, run: { first: number; end: number }): boolean {
    if (name.first < run.first || name.end > run.end) return true;
    return name.type === PERSON
      ? name.end - name.first > 1
      : name.type === ORGANISATION && word(run.first - 1) !== 'old';
  }
}

const crosses = (a: { first: number; end: number }, b: { first: number; end: number }): boolean =>
  a.first < b.end && b.first < a.end;
