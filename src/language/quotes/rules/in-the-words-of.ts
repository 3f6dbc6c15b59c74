import { child, relation, type Tree, wordOf } from '../../tree.ts';
import type { Attribution, AttributionRule } from '../attribution.ts';
import { phraseOf, trimRange } from '../noun-phrase.ts';

/** "In her words, Y", "Y, in the words of X": the rest of the sentence is X's. */
export const inTheWordsOf: AttributionRule = {
  name: 'in-the-words-of',
  why: 'a fixed phrase like "according to", with its source in a possessive or after "of"',
  examples: [
    { text: 'In her words, it was a nightmare.', source: 'her', cue: 'In her words', content: ['it was a nightmare'] },
    {
      text: 'It was, in the words of Ona Brell, a nightmare.',
      source: 'Ona Brell',
      cue: 'in the words of',
      content: ['It was', 'a nightmare'],
    },
  ],
  not: ['In a few words, it was a nightmare.', 'He put it in words.'],
  read(tree: Tree, noun: number): Attribution | null {
    const word = wordOf(tree, noun);
    if (word !== 'words' && word !== 'view' && word !== 'opinion') return null;
    const preposition = child(tree, noun, 'case');
    if (preposition < 0 || wordOf(tree, preposition) !== 'in') return null;
    const { firstToken, endToken } = tree.sentences[tree.sentence(noun)]!;
    const owner = child(tree, noun, 'nmod:poss');
    const of = wordOf(tree, noun + 1) === 'of' ? child(tree, noun, 'nmod') : -1;
    if (owner < 0 && of <= noun) return null;
    const source =
      owner >= 0
        ? phraseOf(tree, owner, preposition + 1, noun - 1)
        : phraseOf(tree, of, noun + 2, lastBefore(tree, noun + 2, tree.last(of)));
    if (!source) return null;
    const last = Math.max(noun, source.last);
    // It stands aside: at the sentence's beginning or between commas.
    if (preposition > firstToken && wordOf(tree, preposition - 1) !== ',') return null;
    if (last + 1 < endToken && !/^[,.]$/.test(wordOf(tree, last + 1))) return null;
    const named =
      relation(tree, source.last) === 'case' && source.last > source.first
        ? { ...source, last: source.last - 1 }
        : source;
    const pieces = [trimRange(tree, firstToken, preposition - 1), trimRange(tree, last + 1, endToken - 1)];
    return {
      anchor: noun,
      cue: { first: preposition, last: owner >= 0 ? noun : noun + 1 },
      source: named,
      content: pieces.filter((piece) => piece !== null),
      voiced: true,
    };
  },
};

/** The last token of a range before its first comma. */
function lastBefore(tree: Tree, first: number, last: number): number {
  for (let i = first; i <= last; i++) if (wordOf(tree, i) === ',') return i - 1;
  return last;
}
