/** The colour of what goes by a make: "a silver Tovana Ridge", "a grey 2013 Tovana Ridge". */
import { type Tree, treeOf, wordOf } from '../../../language/tree.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, isTold, type Story } from '../../story.ts';
import { colourOf } from './colours.ts';
import type { Trait, TraitClass } from './trait.ts';

/** Words between a colour and a make: "2013", "four-door". */
const REACH = 4;

export const makes: TraitClass = { name: 'colour', aspect: 'other', read, meets: (a, b) => a === b };

function read(story: Story): Trait[] {
  const said = groupBy(story.said, ({ testimony }) => String(testimony));
  return story.testimonies.flatMap(({ reading }, testimony) => {
    const tree = treeOf(reading);
    return tree.tokens.flatMap(({ upos, start }, token): Trait[] => {
      if (upos !== 'PROPN' || tree.tokens[token - 1]?.upos === 'PROPN') return [];
      let last = token;
      while (tree.tokens[last + 1]?.upos === 'PROPN') last++;
      const [at, term] = colourBefore(tree, token);
      if (last === token || term === null) return [];
      const label = { start: tree.tokens[at]!.start, end: tree.tokens[last]!.end };
      const holder = smallest(said.get(String(testimony)) ?? [], label);
      if (!holder || !isTold(holder) || start < label.start) return [];
      const isOne = !/^(?:another|other|second|two|or)$/.test(wordOf(tree, at - 1));
      const noun = reading.text.slice(start, label.end).toLowerCase();
      return [{ term, noun, isOne, answer: { ...holder, label, value: { type: 'terms', terms: [term] } } }];
    });
  });
}

/** The colour before a make, with nothing but figures and compounds between. */
function colourBefore(tree: Tree, token: number): readonly [number, string | null] {
  for (let at = token - 1; at >= Math.max(0, token - REACH); at--) {
    const term = colourOf(wordOf(tree, at), 'car');
    if (term !== null) return [at, term];
    if (!/^(?:NUM|NOUN|ADJ|PUNCT)$/.test(tree.tokens[at]!.upos) || /^[,.;:]$/.test(wordOf(tree, at))) break;
  }
  return [-1, null];
}
