/**
 * An age between commas behind a name ("Orla Quist, 34, of Brask") is an apposition of the name. Word by word the
 * scores make it a joined word or a part of the name, and hang what follows on the number.
 */
import { hang, type Tree } from './tree.ts';
import { nameAt } from './whole-names.ts';

const AGE = /^(?:\d{1,2}|1[01]\d)$/u;

export function placeAges(tree: Tree): void {
  const { heads, relations, forms, tags, comma } = tree;
  for (let word = 1; word < heads.length; word++) {
    if (!AGE.test(forms[word]!) || !comma(word) || !tags[word]!.startsWith('NUM')) continue;
    if (!tags[word - 1]!.startsWith('PROPN') || (word + 1 < heads.length && !comma(word + 1))) continue;
    const name = nameAt(tree, word - 1);
    if (heads[word] === name && relations[word] === 'appos') continue;
    if (!hang(tree, word, name, 'appos')) continue;
    for (let child = word + 1; child < heads.length; child++)
      if (heads[child] === word) hang(tree, child, name, relations[child]!);
  }
}
