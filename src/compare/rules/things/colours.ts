/** Colours: "a grey van", "the van was white". */
import { lemmaOf, relation, type Tree, treeOf, wordOf } from '../../../language/tree.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, isTold, type Story } from '../../story.ts';
import { commonKind, isOfKind } from '../../things/kinds.ts';
import type { Trait, TraitClass } from './trait.ts';

const COLOUR = commonKind(['red', 'gray']);
const COLOUR_WORDS = /^colou?r$/;
const MADE = commonKind(['lorry', 'rucksack', 'house']);
const PERSON = commonKind(['woman', 'guard']);
const SPELLINGS = new Map([
  ['grey', 'gray'],
  ['golden', 'gold'],
]);

/** The colour that a word beside a noun gives its thing, or null. */
export function colourOf(word: string, noun: string): string | null {
  const colour = SPELLINGS.get(word) ?? word;
  return !COLOUR_WORDS.test(word) && isOfKind(colour, COLOUR) && isOfKind(noun, MADE) && !isOfKind(noun, PERSON)
    ? colour
    : null;
}

export const colours: TraitClass = { name: 'colour', aspect: 'other', read, meets: (a, b) => a === b };

function read(story: Story): Trait[] {
  const said = groupBy(story.said, ({ testimony }) => String(testimony));
  return story.testimonies.flatMap(({ reading }, testimony) => {
    const tree = treeOf(reading);
    return tree.tokens.flatMap(({ upos }, token): Trait[] => {
      if (upos !== 'NOUN') return [];
      const noun = lemmaOf(tree, token);
      const told = besides(tree, token).flatMap((at) => {
        const term = colourOf(wordAt(tree, at), noun);
        return term === null ? [] : [{ at, term }];
      });
      // "A silver or grey car" may be either.
      if (told.length !== 1) return [];
      const [{ at, term }] = told as [(typeof told)[number]];
      const label = { start: tree.tokens[Math.min(at, token)]!.start, end: tree.tokens[Math.max(at, token)]!.end };
      const holder = smallest(said.get(String(testimony)) ?? [], label);
      if (!holder || !isTold(holder)) return [];
      return [
        {
          term,
          noun,
          isOne: isOne(tree, token),
          answer: { ...holder, label, value: { type: 'terms', terms: [term] } },
        },
      ];
    });
  });
}

/** The words that may tell of a noun's thing: before it, or what it is said to be. */
function besides(tree: Tree, token: number): readonly number[] {
  const own = tree.children(token).filter((at) => /^(?:amod|compound)$/.test(relation(tree, at)));
  const head = tree.head(token);
  const isSaid =
    head >= 0 && relation(tree, token) === 'nsubj' && tree.children(head).some((at) => relation(tree, at) === 'cop');
  const all = isSaid ? [...own, head] : own;
  return [...all, ...all.flatMap((at) => tree.children(at).filter((other) => relation(tree, other) === 'conj'))];
}

/** The lemma, with what a hyphen joins to it: "blue-grey". */
const wordAt = (tree: Tree, token: number): string =>
  /^[-‐]$/.test(wordOf(tree, token - 1)) ? `${wordOf(tree, token - 2)}-${lemmaOf(tree, token)}` : lemmaOf(tree, token);

/** Whether a noun tells of one thing, and not of one more: "two vans", "another van". */
const isOne = (tree: Tree, token: number): boolean =>
  tree.tokens[token]!.feats.Number !== 'Plur' && !tree.children(token).some((at) => FURTHER.has(wordOf(tree, at)));
const FURTHER = new Set(['another', 'other', 'second', 'third', 'each', 'every', 'one', 'two', 'both', 'any', 'no']);
