/**
 * Clusters of words that occur in like surroundings, learnt from the raw text of the training data: the treebank's
 * training part, the names' training part, WordNet's glosses and examples. Left and right neighbours among the frequent
 * words, positive pointwise mutual information, truncated factors by subspace iteration (Halko et al. 2011), k-means.
 */
import { readFileSync } from 'node:fs';
import { normalise } from '../src/language/tagger/attributes.ts';
import { tokenise } from '../src/language/tokens/tokenise.ts';
import { readTreebank } from './conllu.ts';
import { seededRandom } from './perceptron.ts';
import { wordnetGlosses } from './wordnet.ts';

const MIN_COUNT = 4;
const CONTEXTS = 1500;
const DIMENSIONS = 40;
const CLUSTERS = 255;
const ITERATIONS = 5;

/** Words in lower case by sentence, from all raw text. */
function sentences(data: string): string[][] {
  const lower = (word: string): string => normalise(word).toLowerCase().replace(/\d/g, '0');
  const treebank = readTreebank(`${data}/treebank/train.conllu`).map(({ words }) => words.map(({ form }) => form));
  return [...treebank, ...rawSentences(data)].map((words) => words.map(lower)).filter((words) => words.length > 0);
}

/** Words as written by sentence, from the raw text beside the treebank. */
export function rawSentences(data: string): string[][] {
  const names = readFileSync(`${data}/names/train.bio`, 'utf8')
    .split(/\n\n+/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => line.split('\t')[0]!),
    );
  const glosses = wordnetGlosses().map((text) => tokenise(text).map(({ start, end }) => text.slice(start, end)));
  return [...names, ...glosses];
}

/** Cluster (from 1) of every word seen often enough. */
export function trainClusters(data: string): Map<string, number> {
  const text = sentences(data);
  const counts = new Map<string, number>();
  for (const words of text) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts]
    .filter(([, count]) => count >= MIN_COUNT)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
  const index = new Map(vocabulary.map((word, i) => [word, i]));
  const vectors = reduced(pmi(text, index, vocabulary.length), vocabulary.length);
  const cluster = kMeans(vectors, vocabulary.length);
  return new Map(vocabulary.map((word, i) => [word, cluster[i]! + 1]));
}

interface Sparse {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
}

/** Positive pointwise mutual information of each word with its left and right neighbours among the frequent words. */
function pmi(text: readonly string[][], index: ReadonlyMap<string, number>, size: number): Sparse {
  // columns: left neighbour, right neighbour; one more of each for the sentence's edge
  const width = 2 * (CONTEXTS + 1);
  const rows: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  const context = (word: string | undefined): number => {
    if (word === undefined) return CONTEXTS;
    const i = index.get(word);
    return i !== undefined && i < CONTEXTS ? i : -1;
  };
  for (const words of text) {
    for (let i = 0; i < words.length; i++) {
      const row = rows[index.get(words[i]!) ?? -1];
      if (!row) continue;
      const left = context(words[i - 1]);
      const right = context(words[i + 1]);
      if (left >= 0) row.set(left, (row.get(left) ?? 0) + 1);
      if (right >= 0) row.set(right + CONTEXTS + 1, (row.get(right + CONTEXTS + 1) ?? 0) + 1);
    }
  }
  const columnSums = new Float64Array(width);
  const rowSums = new Float64Array(size);
  let total = 0;
  rows.forEach((row, r) => {
    for (const [c, count] of row) {
      columnSums[c]! += count;
      rowSums[r]! += count;
      total += count;
    }
  });
  const starts = new Int32Array(size + 1);
  const columns: number[] = [];
  const values: number[] = [];
  rows.forEach((row, r) => {
    for (const [c, count] of [...row].sort((a, b) => a[0] - b[0])) {
      const value = Math.log((count * total) / (rowSums[r]! * columnSums[c]!));
      if (value <= 0) continue;
      columns.push(c);
      values.push(value);
    }
    starts[r + 1] = columns.length;
  });
  return { starts, columns: Int32Array.from(columns), values: Float32Array.from(values), width };
}

/** Rows of the matrix in few dimensions, each of length 1. */
function reduced({ starts, columns, values, width }: Sparse, size: number): Float32Array {
  const random = seededRandom(7);
  const basis = Float32Array.from({ length: width * DIMENSIONS }, () => random() - 0.5);
  const rows = new Float32Array(size * DIMENSIONS);
  const multiply = (): void => {
    rows.fill(0);
    for (let r = 0; r < size; r++) {
      for (let k = starts[r]!; k < starts[r + 1]!; k++) {
        const from = columns[k]! * DIMENSIONS;
        for (let d = 0; d < DIMENSIONS; d++) rows[r * DIMENSIONS + d]! += values[k]! * basis[from + d]!;
      }
    }
  };
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    multiply();
    basis.fill(0);
    for (let r = 0; r < size; r++) {
      for (let k = starts[r]!; k < starts[r + 1]!; k++) {
        const to = columns[k]! * DIMENSIONS;
        for (let d = 0; d < DIMENSIONS; d++) basis[to + d]! += values[k]! * rows[r * DIMENSIONS + d]!;
      }
    }
    orthonormalise(basis, width);
  }
  multiply();
  for (let r = 0; r < size; r++) {
    let norm = 0;
    for (let d = 0; d < DIMENSIONS; d++) norm += rows[r * DIMENSIONS + d]! ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let d = 0; d < DIMENSIONS; d++) rows[r * DIMENSIONS + d]! /= norm;
  }
  return rows;
}

/** Gram-Schmidt over the columns of a matrix of DIMENSIONS columns. */
function orthonormalise(matrix: Float32Array, rows: number): void {
  for (let d = 0; d < DIMENSIONS; d++) {
    for (let e = 0; e < d; e++) {
      let dot = 0;
      for (let r = 0; r < rows; r++) dot += matrix[r * DIMENSIONS + d]! * matrix[r * DIMENSIONS + e]!;
      for (let r = 0; r < rows; r++) matrix[r * DIMENSIONS + d]! -= dot * matrix[r * DIMENSIONS + e]!;
    }
    let norm = 0;
    for (let r = 0; r < rows; r++) norm += matrix[r * DIMENSIONS + d]! ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let r = 0; r < rows; r++) matrix[r * DIMENSIONS + d]! /= norm;
  }
}

/** k-means on the sphere; the first centres are the most frequent words, spread out. */
function kMeans(vectors: Float32Array, size: number): Int32Array {
  const k = Math.min(CLUSTERS, size);
  const centres = vectors.slice(0, k * DIMENSIONS);
  const assigned = new Int32Array(size);
  for (let iteration = 0; iteration < 10; iteration++) {
    for (let r = 0; r < size; r++) {
      let best = 0;
      let bestDot = -Infinity;
      for (let c = 0; c < k; c++) {
        let dot = 0;
        for (let d = 0; d < DIMENSIONS; d++) dot += vectors[r * DIMENSIONS + d]! * centres[c * DIMENSIONS + d]!;
        if (dot > bestDot) [best, bestDot] = [c, dot];
      }
      assigned[r] = best;
    }
    centres.fill(0);
    for (let r = 0; r < size; r++) {
      for (let d = 0; d < DIMENSIONS; d++) centres[assigned[r]! * DIMENSIONS + d]! += vectors[r * DIMENSIONS + d]!;
    }
    for (let c = 0; c < k; c++) {
      let norm = 0;
      for (let d = 0; d < DIMENSIONS; d++) norm += centres[c * DIMENSIONS + d]! ** 2;
      norm = Math.sqrt(norm) || 1;
      for (let d = 0; d < DIMENSIONS; d++) centres[c * DIMENSIONS + d]! /= norm;
    }
  }
  return assigned;
}
