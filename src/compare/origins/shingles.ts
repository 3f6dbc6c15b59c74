/** How many words in a row make a shingle. Three stand a changed word every sentence; five do not (docs/origins.md). */
const WIDTH = 3;

/** Texts as sets of shingles: numbers, equal where three words in a row are equal. */
export function shingleSets(texts: readonly (readonly (readonly string[])[])[]): Set<number>[] {
  const vocabulary = new Map<string, number>();
  const numbered = texts.map((pieces) => pieces.map((words) => words.map((word) => numberOf(word, vocabulary))));
  // Exact while the vocabulary's cube is below 2^53 (208,000 different words); beyond, a few shingles fall together.
  const size = vocabulary.size + 1;
  return numbered.map((pieces) => {
    const shingles = new Set<number>();
    for (const words of pieces)
      for (let i = 0; i + WIDTH <= words.length; i++)
        shingles.add((words[i]! * size + words[i + 1]!) * size + words[i + 2]!);
    return shingles;
  });
}

function numberOf(word: string, vocabulary: Map<string, number>): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size + 1);
  return vocabulary.size;
}

/** Two texts that share shingles: how many. `left` is always the smaller index. */
export interface Shared {
  readonly left: number;
  readonly right: number;
  readonly count: number;
}

/** A shingle in more texts than this is a turn of phrase or a page's furniture: it says nothing about copying. */
const COMMON = 400;

/**
 * The pairs of texts that share shingles (an inverted index from shingle to texts: time grows with what is shared, not
 * with the square of the texts), in order of `left` and `right`.
 */
export function sharedShingles(sets: readonly ReadonlySet<number>[]): Shared[] {
  const holders = new Map<number, number[]>();
  const counts = new Uint32Array(sets.length);
  const pairs: Shared[] = [];
  sets.forEach((set, right) => {
    const touched: number[] = [];
    for (const shingle of set) {
      const list = holders.get(shingle);
      if (list === undefined) {
        holders.set(shingle, [right]);
        continue;
      }
      if (list.length > COMMON) continue;
      for (const left of list) if (counts[left]!++ === 0) touched.push(left);
      list.push(right);
    }
    for (const left of touched) {
      pairs.push({ left, right, count: counts[left]! });
      counts[left] = 0;
    }
  });
  return pairs.sort((a, b) => a.left - b.left || a.right - b.right);
}

/** The share of the smaller set that stands in the other (Broder 1997, "On the resemblance and containment of documents"). */
export const containment = (left: ReadonlySet<number>, right: ReadonlySet<number>, shared: number): number =>
  shared / Math.max(1, Math.min(left.size, right.size));
