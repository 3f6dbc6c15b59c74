/**
 * The words of a flat name stand side by side. In a series of names ("Orla Quist, Tam Brell and Ida Voss") the last word of
 * the second is easily hung on the first name: it belongs to the word before it, and a name behind a comma is one of its own.
 */
import { commaBetween, hang, type Tree } from './tree.ts';

const FLAT = /^flat/u;

export function keepNamesWhole(tree: Tree): void {
  const { heads, relations, tags } = tree;
  for (let word = 0; word < heads.length; word++) {
    const head = heads[word]!;
    if (isTorn(tree, word)) hang(tree, word, nameAt(tree, word - 1), 'flat');
    else if (isJoinedToPart(tree, word)) hang(tree, word, heads[head]!, 'conj');
    if (!FLAT.test(relations[word]!) || head < 0 || head > word) continue;
    if (isOneName(tree, head, word)) continue;
    const before = word - 1;
    if (!tree.comma(word) && tags[before]!.startsWith('PROPN') && before > head) {
      const first = nameAt(tree, before);
      if (first !== head) hang(tree, word, first, 'flat');
    } else if (tags[head]!.startsWith('PROPN') && inSeries(tree, head, word)) hang(tree, word, head, 'conj');
  }
}

/** The first word of a flat name, from its last. */
export function nameAt({ heads, relations }: Tree, last: number): number {
  return FLAT.test(relations[last]!) ? heads[last]! : last;
}

/** Whether a word right behind a joined name is read as one more that is joined: "Tam Brell and Ida / Voss". */
function isTorn({ heads, relations, tags, apart }: Tree, word: number): boolean {
  if (word === 0 || apart(word) || !/^(?:conj|appos)$/u.test(relations[word]!)) return false;
  if (!tags[word]!.startsWith('PROPN') || !tags[word - 1]!.startsWith('PROPN')) return false;
  return heads[word - 1] !== word && /^(?:conj|appos|flat)/u.test(relations[word - 1]!);
}

/** A name is joined to the whole of another, not to its last word. */
function isJoinedToPart({ heads, relations, tags }: Tree, word: number): boolean {
  const head = heads[word]!;
  if (head < 0 || relations[word] !== 'conj' || !FLAT.test(relations[head]!)) return false;
  return tags[head]!.startsWith('PROPN') && tags[word]!.startsWith('PROPN');
}

/** Whether only words of the same name stand between, and no comma. */
function isOneName(tree: Tree, head: number, word: number): boolean {
  const { heads, relations } = tree;
  for (let between = head + 1; between < word; between++)
    if (heads[between]! < head || heads[between]! > word || !/^(?:flat|case|goeswith)/u.test(relations[between]!))
      return false;
  return !commaBetween(tree, head, word);
}

/** Whether something is joined to the same head behind the word. */
function inSeries({ heads, relations }: Tree, head: number, word: number): boolean {
  for (let later = word + 1; later < heads.length; later++)
    if (heads[later] === head && relations[later] === 'conj') return true;
  return false;
}
