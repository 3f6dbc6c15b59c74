/**
 * The best tree without crossing arcs and with one root, by the scores of its arcs (Eisner 1996): spans are built from
 * smaller ones, open where the arc between their ends has just been made, closed where one end has all its children.
 */
import { makeProducts, type Products } from '../products/products.ts';

/** The chart in the memory of its program: made anew, larger, when a longer sentence comes. */
interface Chart {
  /** The longest sentence it has room for. */
  readonly words: number;
  readonly products: Products;
  readonly memory: ArrayBuffer;
}

/** Bytes of the nine tables for each pair of words: six of 64-bit scores, three of places where spans part. */
const BYTES = 6 * 8 + 3 * 4;
const FEWEST = 64;
let chart: Chart | null = null;

function chartFor(n: number): Chart {
  if (!chart || chart.words < n) {
    const words = Math.max(FEWEST, n);
    const { products, buffer } = makeProducts(tablesAt(words) + words * words * BYTES);
    chart = { words, products, memory: buffer };
  }
  return chart;
}

/** The scores stand first. */
const tablesAt = (n: number): number => Math.ceil((n * (n + 1) * 4) / 16) * 16;

/**
 * @param scores row `child`, column `head + 1`, column 0 the root; `n + 1` columns
 * @param n how many words there are, less than 2 ** 15; time grows with its cube
 * @returns for each word the index of its head, -1 for the one root; of equals, the tree whose spans part first
 */
export function bestTree(scores: Float32Array, n: number): Int32Array {
  const heads = new Int32Array(n).fill(-1);
  if (n < 2) return heads;
  const { products, memory } = chartFor(n);
  const tables = tablesAt(n);
  const pairs = n * n;
  new Float32Array(memory, 0, scores.length).set(scores);
  products.chart(0, n, tables);
  const closed = (table: number): Float64Array => new Float64Array(memory, tables + table * pairs * 8, pairs);
  const parts = (table: number): Int32Array => new Int32Array(memory, tables + (6 * 8 + table * 4) * pairs, pairs);
  const closedLeft = closed(0);
  const closedRight = closed(2);
  const [partOpen, partLeft, partRight] = [parts(0), parts(1), parts(2)];
  let root = 0;
  let most = -Infinity;
  for (let k = 0; k < n; k++) {
    const score = closedLeft[k]! + closedRight[k * n + n - 1]! + scores[k * (n + 1)]!;
    if (score > most) {
      most = score;
      root = k;
    }
  }
  // closed spans still to be taken apart, three numbers each: first, last, and whether the last word heads them
  const spans = [0, root, 1, root, n - 1, 0];
  while (spans.length > 0) {
    const left = spans.pop() === 1;
    const last = spans.pop()!;
    const first = spans.pop()!;
    if (first === last) continue;
    const split = (left ? partLeft : partRight)[first * n + last]!;
    const from = left ? split : first;
    const to = left ? last : split;
    if (left) heads[from] = to;
    else heads[to] = from;
    const middle = partOpen[from * n + to]!;
    spans.push(from, middle, 0, middle + 1, to, 1);
    if (left) spans.push(first, split, 1);
    else spans.push(split, last, 0);
  }
  return heads;
}
