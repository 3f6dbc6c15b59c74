/** The label scores of feature rows, added up eight at a time (`tally` of products.wat). */
import { makeProducts, type Products } from '../products/products.ts';
import { LABELS } from './tagset.ts';

/** Labels of a row with what is left empty. */
const WIDTH = 16;
/** Most rows of one word; sums of so many numbers of 8 bits fit in 16. */
export const MOST_ROWS = 256;

export class Emissions {
  private readonly products: Products;
  /** Where the rows to add up are written, `MOST_ROWS` at most. */
  readonly rows: Int32Array;
  private readonly sums: Int16Array;
  private readonly table = MOST_ROWS * 4 + WIDTH * 2;

  /** @param values `LABELS` scores for each row, row by row */
  constructor(values: Int8Array) {
    const count = values.length / LABELS;
    const { products, buffer } = makeProducts(this.table + count * WIDTH);
    this.products = products;
    this.rows = new Int32Array(buffer, 0, MOST_ROWS);
    this.sums = new Int16Array(buffer, MOST_ROWS * 4, WIDTH);
    const table = new Int8Array(buffer, this.table, count * WIDTH);
    for (let row = 0; row < count; row++)
      for (let y = 0; y < LABELS; y++) table[row * WIDTH + y] = values[row * LABELS + y]!;
  }

  /** Writes the sums of the first `count` of `rows` to `out`, from `at` on. */
  add(count: number, out: Int32Array, at: number): void {
    this.products.tally(0, count, this.table, MOST_ROWS * 4);
    for (let y = 0; y < LABELS; y++) out[at + y] = this.sums[y]!;
  }
}
