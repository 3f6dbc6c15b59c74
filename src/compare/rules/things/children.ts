/** Whether somebody's child, the only one an article tells of, is a boy or a girl. */
import { view } from '../../../claims/article-view.ts';
import { amountAt } from '../../../claims/derived/persons.ts';
import { lemmaOf, wordOf } from '../../../language/tree.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, isTold, type Story } from '../../story.ts';
import type { Trait, TraitClass } from './trait.ts';

const SEX = new Map([
  ['son', 'male'],
  ['boy', 'male'],
  ['daughter', 'female'],
  ['girl', 'female'],
]);
/** Where an article tells of more than one, it may be of either. */
const MORE = new Set(['child', 'kid', 'sibling', 'twin', 'brother', 'sister']);
const SMALL = /^(?:little|baby|infant|toddler|newborn|small|young)$/;
/** Words around a child in which its age stands. */
const REACH = 9;
const GROWN = 16;

export const children: readonly TraitClass[] = [{ name: 'child', aspect: 'other', read, meets: (a, b) => a === b }];

/** Only of children who are known as small in one article at least, and whose ages do not stand against each other. */
function read(story: Story): Trait[] {
  const said = groupBy(story.said, ({ testimony }) => String(testimony));
  const ages: (number | null)[] = [];
  const found = story.testimonies.flatMap(({ reading }, testimony) => {
    const one = view(reading);
    const { tree } = one;
    return tree.tokens.flatMap(({ upos, feats, start, end }, token): Trait[] => {
      const lemma = lemmaOf(tree, token);
      const term = SEX.get(lemma);
      const isMore = MORE.has(lemma) && feats.Number === 'Plur';
      if (upos !== 'NOUN' || (term === undefined && !isMore)) return [];
      const holder = smallest(said.get(String(testimony)) ?? [], { start, end });
      if (!holder) return [];
      const near = Array.from({ length: 2 * REACH + 1 }, (_, i) => token - REACH + i);
      const own = near.filter((at) => tree.tokens[at] && tree.sentence(at) === tree.sentence(token));
      const age = own.map((at) => amountAt(one, at)).find((amount) => amount?.kind === 'age' && (amount.high ?? GROWN) < GROWN); // biome-ignore format: one line
      ages.push(age ? (age.low ?? null) : SMALL.test(wordOf(tree, token - 1)) ? -1 : null);
      const isOne = term !== undefined && feats.Number !== 'Plur' && isTold(holder);
      return [{ term: term ?? 'any', noun: '', isOne, answer: { ...holder, label: { start, end }, value: { type: 'terms', terms: [term ?? ''] } } }]; // biome-ignore format: one line
    });
  });
  const known = new Set(ages.filter((age) => age !== null && age >= 0));
  return ages.some((age) => age !== null) && known.size < 2 ? found : [];
}
