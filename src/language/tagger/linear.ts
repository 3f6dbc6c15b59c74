/** Linear models as they are used: small tables of weights, and what a stored weight stands for. */
import { makeProducts, type Products } from '../products/products.ts';

/** Weights of a linear model in 8 bits: one row for each hashed feature, one column for each class. */
export interface Linear {
  readonly weights: Int8Array;
  readonly classes: number;
  /** A power of two. */
  readonly rows: number;
}

/**
 * What a weight stands for, by its byte (`q & 255`): finer near 0, q stands for q * |q|. The tables stay in 8 bits while
 * they are used: time goes into fetching rows from memory, and half the size is less to fetch.
 */
export const VALUES = Int32Array.from({ length: 256 }, (_, byte) => {
  const q = byte < 128 ? byte : byte - 256;
  return q * Math.abs(q);
});

const LANES = 16;

/** Sums of the weights of hashed features for all classes at once, sixteen at a time (`squares` of products.wat). */
export class Sums {
  /** Where the hashes of features are written, `most` of them at most. They are lost when they are added up. */
  readonly features: Int32Array;
  /** The sum of each class. */
  readonly sums: Int32Array;
  private readonly products: Products;
  private readonly classes: number;
  private readonly mask: number;
  private readonly out: number;
  private readonly table: number;

  constructor({ weights, classes, rows }: Linear, most: number) {
    const width = Math.ceil(classes / LANES) * LANES;
    this.out = Math.ceil(most / 4) * LANES;
    this.table = this.out + width * 4;
    // the last row is read to a whole number of lanes
    const { products, buffer } = makeProducts(this.table + weights.length + LANES);
    this.products = products;
    this.classes = classes;
    this.mask = rows - 1;
    this.features = new Int32Array(buffer, 0, most);
    this.sums = new Int32Array(buffer, this.out, classes);
    new Int8Array(buffer, this.table, weights.length).set(weights);
  }

  /** Adds up the weights of the first `count` features, for the classes asked for at least (`sixteensOf`). */
  add(count: number, sixteens: number): void {
    this.products.squares(0, count, this.mask, this.table, this.classes, this.out, sixteens);
  }
}

/** Which sixteens of classes some classes lie in, as bits: the others need not be added up. */
export const sixteensOf = (classes: Uint8Array): number => classes.reduce((bits, c) => bits | (1 << (c / LANES)), 0);
