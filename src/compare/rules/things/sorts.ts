/** Classes told by single words: which way somebody headed, in which room it was, what kind of tree it was, what a lorry carried. */
import { lemmaOf, relation, type Tree, treeOf, wordOf } from '../../../language/tree.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, isTold, type Story } from '../../story.ts';
import { commonKind, isOfKind, mayNameOne } from '../../things/kinds.ts';
import type { Trait, TraitClass } from './trait.ts';

/** The term that a token gives in a class, or null. */
type Reader = (tree: Tree, token: number) => string | null;

const isPlural = (tree: Tree, token: number): boolean => tree.tokens[token]!.feats.Number === 'Plur';

const GOING = new Set(['head', 'drive', 'flee', 'walk', 'travel', 'run', 'sail', 'ride', 'fly', 'hike', 'march']);
const WAY = /^(north|south|east|west)(?:wards?|bound)?$/;
/** "Heading north": only where nothing more is said of the place. */
const wayOf: Reader = (tree, token) =>
  GOING.has(lemmaOf(tree, token - 1)) ? (WAY.exec(wordOf(tree, token))?.[1] ?? null) : null;

/** The rooms of a house, and what belongs to it under the sky. WordNet has booths, boxes and cars among the rooms. */
const ROOMS = new Set(['kitchen', 'bedroom', 'bathroom', 'basement', 'cellar', 'garage', 'attic', 'laundry', 'terrace', 'balcony', 'veranda', 'courtyard', 'sauna', 'pantry', 'nursery', 'canteen', 'refectory']); // biome-ignore format: one list
const PARTS = new Set(['roof', 'ceiling', 'floor', 'door', 'window', 'wall', 'table', 'sink']);
const roomOf: Reader = (tree, token) => {
  const lemma = lemmaOf(tree, token);
  // "A laundry list", "a garage band": what is of a room is no room, but for a part of it.
  const isOther = relation(tree, token) === 'compound' && !PARTS.has(lemmaOf(tree, tree.head(token)));
  return tree.tokens[token]!.upos === 'NOUN' && ROOMS.has(lemma) && !isOther ? lemma : null;
};

/** What is told by its kind and by its sort: "a beech tree", "the tree, an ash". */
const KINDS = [
  { noun: 'tree', kind: commonKind(['beech', 'oak']) },
  { noun: 'dog', kind: commonKind(['poodle', 'terrier']) },
  { noun: 'bird', kind: commonKind(['goose', 'heron']) },
  { noun: 'snake', kind: commonKind(['cobra', 'viper']) },
];
const sortOf: Reader = (tree, token) => {
  const lemma = lemmaOf(tree, token);
  if (tree.tokens[token]!.upos !== 'NOUN' || !KINDS.some(({ kind }) => isOfKind(lemma, kind))) return null;
  const near = [tree.head(token), ...tree.children(token)].map((at) => (at < 0 ? '' : lemmaOf(tree, at)));
  return KINDS.some(({ noun, kind }) => near.includes(noun) && lemma !== noun && isOfKind(lemma, kind)) ? lemma : null;
};

const CARRIER = commonKind(['lorry', 'car']);
const GOODS = [commonKind(['sand', 'gravel']), commonKind(['petrol', 'coal']), commonKind(['potato', 'bread']), commonKind(['brick', 'ceramic'])]; // biome-ignore format: one list
const isCarrier = (tree: Tree, token: number): boolean =>
  token >= 0 && tree.tokens[token]!.upos === 'NOUN' && isOfKind(lemmaOf(tree, token), CARRIER);
const HAULING = /^(?:carry|haul|transport)$/;
/** Words between a carrier and its load: "the lorry that did the damage carried bricks". */
const REACH = 8;
/** "A sand truck", "a lorry laden with sand", "the lorry carried bricks". */
const loadOf: Reader = (tree, token) => {
  const lemma = lemmaOf(tree, token);
  if (tree.tokens[token]!.upos !== 'NOUN' || !GOODS.some((kind) => isOfKind(lemma, kind))) return null;
  if (relation(tree, token) === 'compound') return isCarrier(tree, tree.head(token)) ? lemma : null;
  const isFull = wordOf(tree, token - 1) === 'with' && /^(?:laden|loaded|filled)$/.test(wordOf(tree, token - 2));
  if (!isFull && !HAULING.test(lemmaOf(tree, token - 1))) return null;
  const { firstToken } = tree.sentences[tree.sentence(token)]!;
  for (let at = token - 2; at >= Math.max(firstToken, token - REACH); at--) if (isCarrier(tree, at)) return lemma;
  return null;
};

/** "Was found naked", "fully clothed". */
const dressOf: Reader = (tree, token) => {
  const word = wordOf(tree, token);
  if (/^(?:naked|nude|unclothed|undressed)$/.test(word))
    return /^(?:half|partially|partly|semi|-)$/.test(wordOf(tree, token - 1)) ? null : 'naked';
  return /^(?:clothed|dressed)$/.test(word) && wordOf(tree, token - 1) === 'fully' ? 'clothed' : null;
};

const isSame = (a: string, b: string): boolean => a === b;
const sort = (name: string, aspect: TraitClass['aspect'], reader: Reader, meets: TraitClass['meets'], many: boolean): TraitClass => ({ name, aspect, read: (story) => read(story, reader, many), meets }); // biome-ignore format: one line

export const sorts: readonly TraitClass[] = [
  sort('heading', 'place', wayOf, isSame, true),
  sort('room', 'place', roomOf, isSame, false),
  sort('sort', 'other', sortOf, mayNameOne, false),
  sort('dress', 'other', dressOf, isSame, true),
  sort('load', 'other', loadOf, mayNameOne, true),
];

function read(story: Story, reader: Reader, mayBeMany: boolean): Trait[] {
  const said = groupBy(story.said, ({ testimony }) => String(testimony));
  return story.testimonies.flatMap(({ reading }, testimony) => {
    const tree = treeOf(reading);
    return tree.tokens.flatMap(({ start, end }, token): Trait[] => {
      const term = reader(tree, token);
      if (term === null) return [];
      const holder = smallest(said.get(String(testimony)) ?? [], { start, end });
      if (!holder || !isTold(holder)) return [];
      const isOne = mayBeMany || !isPlural(tree, token);
      return [
        {
          term,
          noun: '',
          isOne,
          answer: { ...holder, label: { start, end }, value: { type: 'terms', terms: [term] } },
        },
      ];
    });
  });
}
