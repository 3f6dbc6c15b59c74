/** How often a word is written with a capital inside a sentence: what is a name, and what is only at a sentence's start. */
import { normalise } from '../src/language/tagger/attributes.ts';
import { rawSentences } from './clusters.ts';

/** Seen less often, a word has not shown its habit. */
const MIN_COUNT = 5;
/** Shares of capitals, in steps: class 1 hardly ever has one, the last nearly always. */
const STEPS = [0.02, 0.1, 0.3, 0.7, 0.95];

/** Class (from 1) of every word seen often enough, by the word in lower case. */
export function capitalHabits(data: string): Map<string, number> {
  const counts = new Map<string, { all: number; capitals: number }>();
  for (const words of rawSentences(data)) {
    const letters = words.filter((word) => /^\p{L}/u.test(word));
    const capitals = letters.filter(isCapitalised).length;
    // headlines and lists of names say nothing
    if (2 * capitals > letters.length) continue;
    for (const word of words.slice(1)) {
      const lower = normalise(word).toLowerCase();
      const count = counts.get(lower) ?? { all: 0, capitals: 0 };
      count.all++;
      if (isCapitalised(word)) count.capitals++;
      counts.set(lower, count);
    }
  }
  const habits = new Map<string, number>();
  for (const [lower, { all, capitals }] of counts) {
    if (all < MIN_COUNT) continue;
    const step = STEPS.findIndex((limit) => capitals / all < limit);
    habits.set(lower, 1 + (step < 0 ? STEPS.length : step));
  }
  return habits;
}

const isCapitalised = (word: string): boolean => word !== word.toLowerCase();
