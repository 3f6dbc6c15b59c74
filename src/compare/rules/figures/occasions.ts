/** Whether two articles tell of one occasion, where what is counted is counted anew on each: the points of this match, and of another. */
import type { Story } from '../../story.ts';

/** Sentences that tell what an article is about, its title aside. */
const LEAD = 3;
/** First sentences on one match, sitting or storm share this much (cosine of their words by their rarity); those on two hardly share more than a name. */
const ONE = 0.15;

/** Whether two articles, by their index among a story's testimonies, tell of one occasion. */
export type Occasions = (a: number, b: number) => boolean;

export function occasionsOf(story: Story): Occasions {
  const leads = story.testimonies.map(
    ({ statements }) => new Set(statements.flatMap(({ sentence, content }) => (sentence < LEAD ? content : []))),
  );
  const length = (words: Iterable<string>): number => {
    let sum = 0;
    for (const word of words) sum += story.weight(word) ** 2;
    return sum;
  };
  const lengths = leads.map(length);
  return (a, b) => {
    const shared = length([...leads[a]!].filter((word) => leads[b]!.has(word)));
    return shared > 0 && shared >= ONE * Math.sqrt(lengths[a]! * lengths[b]!);
  };
}
