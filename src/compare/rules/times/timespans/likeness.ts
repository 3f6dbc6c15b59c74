/** How alike two lists of words are, by how rare the words are among the story's articles. */
import { rarityIn } from '../../../events/topics.ts';
import { perStory } from '../../../per-story.ts';
import type { Story } from '../../../story.ts';

export interface Rarities {
  /** 0 for a word that every article uses, 1 for one that a single one does. */
  readonly of: (word: string) => number;
  /** Cosine of two lists of words (Salton and Buckley 1988). */
  readonly likeness: (a: ReadonlySet<string>, b: ReadonlySet<string>) => number;
}

export const raritiesOf = perStory((story: Story): Rarities => {
  const rarity = rarityIn(story.testimonies);
  const rarest = Math.log((story.testimonies.length + 1) / 1.5);
  const of = (word: string): number => (rarest > 0 ? Math.max(0, rarity(word)) / rarest : 0);
  const norms = new WeakMap<ReadonlySet<string>, number>();
  const normOf = (words: ReadonlySet<string>): number => {
    const known = norms.get(words) ?? [...words].reduce((sum, word) => sum + of(word) ** 2, 0);
    norms.set(words, known);
    return known;
  };
  return {
    of,
    likeness: (a, b) => {
      const [small, large] = a.size <= b.size ? [a, b] : [b, a];
      let both = 0;
      for (const word of small) if (large.has(word)) both += of(word) ** 2;
      return both === 0 ? 0 : both / Math.sqrt(normOf(a) * normOf(b));
    },
  };
});
