/** Matrices of floats in one memory, where the products are made. Temporary ones are forgotten all at once. */
import { makeProducts, type Products } from '../../src/language/products/products.ts';

export interface Matrix {
  readonly address: number;
  readonly rows: number;
  readonly width: number;
  readonly data: Float32Array<ArrayBuffer>;
}

export class Workspace {
  private readonly buffer: ArrayBuffer;
  private readonly products: Products;
  private free = 16;
  private kept = 16;

  constructor(bytes: number) {
    const { products, buffer } = makeProducts(bytes);
    this.products = products;
    this.buffer = buffer;
  }

  /** A matrix of zeros; rows are padded to a multiple of 4. */
  matrix(rows: number, width: number): Matrix {
    const padded = (rows + 3) & ~3;
    const address = this.free;
    this.free = (address + padded * width * 4 + 15) & ~15;
    const data = new Float32Array(this.buffer, address, padded * width);
    data.fill(0);
    return { address, rows: padded, width, data };
  }

  /** Keeps what has been made so far for good. */
  keep(): void {
    this.kept = this.free;
  }

  /** Forgets what was made since `keep`. */
  clear(): void {
    this.free = this.kept;
  }

  /** c += a b */
  add(a: Matrix, b: Matrix, c: Matrix): void {
    this.products.add(a.address, b.address, c.address, a.rows, a.width, b.width);
  }

  /** A temporary transposed copy. */
  transposed({ data, rows, width }: Matrix): Matrix {
    const out = this.matrix(width, rows);
    for (let r = 0; r < rows; r++) for (let c = 0; c < width; c++) out.data[c * rows + r] = data[r * width + c]!;
    return out;
  }
}
