/** What is known of the names of towns without a map: which are towns at all, and which may be one in or by the other. */
import { LIST, phraseHash, wordHash } from '../../../language/names/lexicon.ts';
import { namesLexicon } from '../../../language/names/model.ts';
import type { Story } from '../../story.ts';

const bitsOf = (name: string): number => {
  const [first, ...others] = name.toLowerCase().split(' ').map(wordHash);
  return namesLexicon().lookup(others.reduce(phraseHash, first!));
};

/** States and countries, by the lists of names; "New York" may be either and says nothing. */
export const isRegion = (name: string): boolean => (bitsOf(name) & (LIST.region | LIST.country)) !== 0;

/** Cities whose name stands for what is around them too: a suburb lies "in Los Angeles" for those who write from afar. */
const METROPOLISES: ReadonlySet<string> = new Set([
  'atlanta', 'baltimore', 'boston', 'chicago', 'cleveland', 'dallas', 'denver', 'detroit', 'hollywood', 'houston', 'las vegas', 'los angeles',
  'miami', 'minneapolis', 'new york city', 'orlando', 'philadelphia', 'phoenix', 'pittsburgh', 'san diego', 'san francisco', 'seattle', 'st. louis',
  'washington', 'brooklyn', 'manhattan', 'queens', 'london', 'manchester', 'birmingham', 'glasgow', 'dublin', 'toronto', 'montreal', 'vancouver', 'sydney', 'melbourne',
  'auckland', 'johannesburg', 'cape town', 'lagos', 'nairobi', 'cairo', 'paris', 'berlin', 'rome', 'milan', 'madrid', 'barcelona', 'moscow', 'istanbul', 'delhi',
  'new delhi', 'mumbai', 'karachi', 'dhaka', 'manila', 'jakarta', 'bangkok', 'tokyo', 'osaka', 'seoul', 'beijing', 'shanghai', 'mexico city', 'buenos aires',
]); // biome-ignore format: one table

/** Whether a name is that of a town and of nothing larger, by the lists of names. */
export const isTown = (name: string): boolean =>
  (bitsOf(name) & LIST.city) !== 0 && !isRegion(name) && !METROPOLISES.has(name.toLowerCase());

/** "Mount Oliver" and "Oliver", "Saint Ostra" and "St. Ostra". */
export function areWordsOfOne(a: string, b: string): boolean {
  const words = a.split(' ');
  return b.split(' ').some((word) => words.includes(word));
}

/** "Brenning, Ostra", "the Brenning district of Ostra", "Brenning in Ostra": one in or by the other. */
const TIES = [', ', ' in ', ' near ', ' outside ', ' section of ', ' neighborhood of ', ' neighbourhood of ', ' district of ', ' area of ', ' suburb of ', ', a suburb of ', ', near ', ', outside ']; // biome-ignore format: one list

/** Whether an article prints two names, in small letters, as one in or by the other. */
export const arePrintedTogether = (story: Story, a: string, b: string): boolean =>
  story.testimonies.some(({ article }) => {
    const text = article.text.toLowerCase();
    return TIES.some((tie) => text.includes(`${a}${tie}${b}`) || text.includes(`${b}${tie}${a}`));
  });
