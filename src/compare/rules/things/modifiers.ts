/** Colours and sides: "a grey van", "the van was white", "the left engine", "the engine on the right", "the northern bank". */
import { isKindOf } from '../../../claims/concepts/wordnet.ts';
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

/** The points of the compass, clockwise. */
const POINTS = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'];
const COMPASS = /^(north|south)?-?(east|west)?(?:ern)?$/;

/** Words for the two ends of a thing, which the articles may take as they like. */
const ENDS = new Set(['end', 'approach', 'side', 'edge', 'tip', 'entrance', 'exit', 'gate']);

/** What a word beside a noun says of its thing, or null. */
type Reader = (word: string, noun: string) => string | null;

export const colourOf: Reader = (word, noun) => {
  const colour = SPELLINGS.get(word) ?? word;
  return !COLOUR_WORDS.test(word) && isOfKind(colour, COLOUR) && isOfKind(noun, MADE) && !isOfKind(noun, PERSON)
    ? colour
    : null;
};

/** Not of a party, a league or a view. A left wing is a side of politics, too. */
const isPlain = (noun: string): boolean => isKindOf(noun, 'object') && !isOfKind(noun, PERSON) && noun !== 'wing';

const sideOf: Reader = (word, noun) => (/^(?:left|right)$/.test(word) && isPlain(noun) ? word : null);

const pointOf: Reader = (word, noun) => {
  const [, along = '', across = ''] = COMPASS.exec(word) ?? [];
  return along + across !== '' && (isPlain(noun) || ENDS.has(noun)) ? along + across : null;
};

const traitClass = (
  name: string,
  aspect: TraitClass['aspect'],
  reader: Reader,
  meets: TraitClass['meets'],
): TraitClass => ({
  name,
  aspect,
  read: (story) => read(story, reader),
  meets,
});

const isSame = (a: string, b: string): boolean => a === b;
/** South and south-east may be one direction, told more and less finely. */
const areNear = (a: string, b: string): boolean => {
  const turn = Math.abs(POINTS.indexOf(a) - POINTS.indexOf(b));
  return Math.min(turn, POINTS.length - turn) < 2;
};

export const modifiers: readonly TraitClass[] = [
  traitClass('colour', 'other', colourOf, isSame),
  traitClass('side', 'other', sideOf, isSame),
  traitClass('compass', 'place', pointOf, areNear),
];

function read(story: Story, reader: Reader): Trait[] {
  const said = groupBy(story.said, ({ testimony }) => String(testimony));
  return story.testimonies.flatMap(({ reading }, testimony) => {
    const tree = treeOf(reading);
    return tree.tokens.flatMap(({ upos }, token): Trait[] => {
      if (upos !== 'NOUN') return [];
      const noun = lemmaOf(tree, token);
      const told = besides(tree, token).flatMap((at) => {
        const term = reader(wordAt(tree, at), noun);
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
          noun: ENDS.has(noun) ? 'end' : noun,
          isOne: isOne(tree, token),
          answer: { ...holder, label, value: { type: 'terms', terms: [term] } },
        },
      ];
    });
  });
}

/** The words that may tell of a noun's thing: before it, behind "on the", or what it is said to be. */
function besides(tree: Tree, token: number): readonly number[] {
  const own = tree.children(token).filter((at) => {
    const by = relation(tree, at);
    const isOn =
      by === 'nmod' && tree.children(at).some((mark) => relation(tree, mark) === 'case' && wordOf(tree, mark) === 'on');
    return by === 'amod' || by === 'compound' || isOn;
  });
  const head = tree.head(token);
  const isSaid =
    head >= 0 && relation(tree, token) === 'nsubj' && tree.children(head).some((at) => relation(tree, at) === 'cop');
  const all = isSaid ? [...own, head] : own;
  return [...all, ...all.flatMap((at) => tree.children(at).filter((other) => relation(tree, other) === 'conj'))];
}

/** The lemma, with what a hyphen joins to it: "north-eastern". */
const wordAt = (tree: Tree, token: number): string =>
  /^[-‐]$/.test(wordOf(tree, token - 1)) ? `${wordOf(tree, token - 2)}-${lemmaOf(tree, token)}` : lemmaOf(tree, token);

/** Whether a noun tells of one thing, and not of one more: "two vans", "another van". */
const isOne = (tree: Tree, token: number): boolean =>
  tree.tokens[token]!.feats.Number !== 'Plur' && !tree.children(token).some((at) => FURTHER.has(wordOf(tree, at)));
const FURTHER = new Set(['another', 'other', 'second', 'third', 'each', 'every', 'one', 'two', 'both', 'any', 'no']);
