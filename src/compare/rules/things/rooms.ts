/** In which room of a house it was. */
import { lemmaOf, relation, type Tree, treeOf } from '../../../language/tree.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, isTold, type Story } from '../../story.ts';
import type { Trait, TraitClass } from './trait.ts';

/** The rooms of a house, and what belongs to it under the sky. WordNet has booths, boxes and cars among the rooms. */
const ROOMS = new Set(['kitchen', 'bedroom', 'bathroom', 'basement', 'cellar', 'garage', 'attic', 'laundry', 'terrace', 'balcony', 'veranda', 'courtyard', 'sauna', 'pantry', 'nursery', 'canteen', 'refectory']); // biome-ignore format: one list
const PARTS = new Set(['roof', 'ceiling', 'floor', 'door', 'window', 'wall', 'table', 'sink']);
const roomOf = (tree: Tree, token: number): string | null => {
  const lemma = lemmaOf(tree, token);
  // "A laundry list", "a garage band": what is of a room is no room, but for a part of it.
  const isOther = relation(tree, token) === 'compound' && !PARTS.has(lemmaOf(tree, tree.head(token)));
  return tree.tokens[token]!.upos === 'NOUN' && ROOMS.has(lemma) && !isOther ? lemma : null;
};

export const rooms: TraitClass = { name: 'room', aspect: 'place', read, meets: (a, b) => a === b };

function read(story: Story): Trait[] {
  const said = groupBy(story.said, ({ testimony }) => String(testimony));
  return story.testimonies.flatMap(({ reading }, testimony) => {
    const tree = treeOf(reading);
    return tree.tokens.flatMap(({ start, end }, token): Trait[] => {
      const term = roomOf(tree, token);
      if (term === null) return [];
      const holder = smallest(said.get(String(testimony)) ?? [], { start, end });
      if (!holder || !isTold(holder)) return [];
      const isOne = tree.tokens[token]!.feats.Number !== 'Plur';
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
