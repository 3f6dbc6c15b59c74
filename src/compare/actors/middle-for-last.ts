/**
 * A middle name taken for the last: "Ada Merle, 22" in one article, "Ada Merle Quill, 22" in the others. A second last name left
 * out ("Edgar Pell" for "Edgar Pell Ruiz") is a form of the name; so only what is a first name of its own counts.
 */
import { LIST, wordHash } from '../../language/names/lexicon.ts';
import { nameModel } from '../../language/names/model.ts';
import { articlesOf, type Misprint, meet } from './misprints.ts';
import type { NameWords, Use } from './name-words.ts';

const isFirstName = (word: string): boolean => (nameModel().lexicon.lookup(wordHash(word)) & LIST.firstName) !== 0;
const isPerson = ({ name }: Use): boolean => name?.type === 'person';

/** Finds them by the first name, the middle name and the age that the articles share. */
export function middleForLast({ uses }: NameWords): Misprint[] {
  const found = new Map<string, Misprint>();
  for (const middle of [...uses.keys()].filter(isFirstName).sort()) {
    const own = uses.get(middle)!.filter((use) => use.left.length === 1 && isPerson(use));
    // "Ada Merle “Rook” Quill": the name goes on behind the by-name.
    const cut = own.filter(({ right, name, end }) => right.length === 0 && name!.end <= end);
    for (const { left, right, age, testimony } of own) {
      const [first, last] = [left[0]!, right[0] ?? ''];
      if (right.length !== 1 || age === null) continue;
      const others = cut.filter((use) => use.left[0] === first && use.testimony !== testimony);
      const full = (uses.get(last) ?? []).filter((use) => use.left.includes(first));
      if (!others.some((use) => use.age === age)) continue;
      const misprint = { own: { word: last, uses: full }, other: { word: middle, uses: others } };
      if (full.length > 0 && !meet(articlesOf(misprint.own), articlesOf(misprint.other)))
        found.set(`${first} ${middle} ${last}`, misprint);
    }
  }
  return [...found.values()];
}
