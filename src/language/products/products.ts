/** Products of matrices in WebAssembly (products.wat): whole numbers for reading texts, floats for training. */
import { PRODUCTS_CODE } from './products-code.ts';

export interface Products {
  /** out[t][n] = sum over k of x[t][k] * w[n][k]: addresses of 16-bit x and w and 32-bit out; depth a multiple of 8, width of 4. */
  whole(x: number, w: number, out: number, count: number, depth: number, width: number): void;
  /** States of one direction of a layer: see products.wat. */
  scan(
    z: number,
    steps: number,
    bias: number,
    out: number,
    count: number,
    size: number,
    width: number,
    first: number,
    move: number,
  ): void;
  /** x += y where y is not 0; out = x * steps, in 16 bits: addresses; `bytes` of x, a multiple of 32. */
  round(x: number, y: number, out: number, bytes: number, steps: number): void;
  /** out = z * scale + bias, bent below 0, times steps, at most `most`, in 16 bits: addresses; `bytes` of z, a multiple of 32. */
  activate(z: number, scale: number, bias: number, out: number, bytes: number, steps: number, most: number): void;
  /** out = head * headSteps + headBias + child * childSteps + childBias + side, bent below 0, times steps, at most `most`, in 16 bits: addresses. */
  relate(
    head: number,
    headSteps: number,
    headBias: number,
    child: number,
    childSteps: number,
    childBias: number,
    side: number,
    out: number,
    size: number,
    steps: number,
    most: number,
  ): void;
  /** out = x times steps, at most `most`, in 16 bits, where x = z * scale + bias: addresses; returns the sum of x * root. */
  turn(
    z: number,
    scale: number,
    bias: number,
    root: number,
    out: number,
    size: number,
    steps: number,
    most: number,
  ): number;
  /** Copies the rows of `table` whose numbers are at `rows`, first to last: addresses; `bytes` of a row, a multiple of 16. */
  gather(rows: number, count: number, table: number, bytes: number, out: number): void;
  /** The chart of the best tree of `n` words, at least one: addresses of scores and of nine tables, see products.wat. */
  chart(scores: number, n: number, tables: number): void;
  /** The sum of rows of 16 numbers of 8 bits, at most 256, in 16 bits: addresses. */
  tally(rows: number, count: number, table: number, out: number): void;
  /**
   * out[c] = sum over rows of q * |q|, q in 8 bits: `rows` points at `count` hashes, which pick the rows and are overwritten;
   * what is read of a row and written of sums is made up to a multiple of 16, and only those sixteens are done whose bit is
   * set in the last number.
   */
  squares(rows: number, count: number, mask: number, table: number, width: number, out: number, sixteens: number): void;
  /** c[m][n] += sum over k of a[m][k] * b[k][n]: addresses of 32-bit floats; rows a multiple of 4, width of 8. */
  add(a: number, b: number, c: number, rows: number, depth: number, width: number): void;
}

/** What this file needs of WebAssembly, whose types come with those of browsers alone. */
declare const WebAssembly: {
  Memory: new (options: { initial: number }) => { readonly buffer: ArrayBuffer };
  Module: new (code: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

const PAGE = 65536;
let compiled: object | undefined;

/** The products, and the memory that their addresses mean. */
export function makeProducts(bytes: number): { readonly products: Products; readonly buffer: ArrayBuffer } {
  compiled ??= new WebAssembly.Module(Buffer.from(PRODUCTS_CODE, 'base64'));
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  return { products: exports as Products, buffer: memory.buffer };
}
