/** The tables of the words' facts: looked up, summed, and moved where they were used. */
import { ROWS, TABLES } from '../../src/language/encoder/facts.ts';
import { move } from './parameters.ts';
import type { Matrix } from './workspace.ts';

export class Embeddings {
  readonly width: number;
  readonly value: Float32Array;
  private readonly gradient: Float32Array;
  private readonly mean: Float32Array;
  private readonly square: Float32Array;
  private readonly touched: number[] = [];
  private readonly isTouched = new Uint8Array(ROWS);
  /** Rows that some word of the examples has. */
  private readonly isUsed = new Uint8Array(ROWS);

  constructor(width: number, normal: () => number) {
    this.width = width;
    this.value = new Float32Array(ROWS * width);
    for (let i = 0; i < this.value.length; i++) this.value[i] = (normal() * 0.3) / Math.sqrt(TABLES.length);
    this.gradient = new Float32Array(this.value.length);
    this.mean = new Float32Array(this.value.length);
    this.square = new Float32Array(this.value.length);
  }

  /** @param rows `TABLES.length` for each word, -1 for none */
  look(rows: Int32Array, words: number, out: Matrix): void {
    const { width, value } = this;
    for (let w = 0; w < words; w++) {
      const to = w * width;
      for (let t = 0; t < TABLES.length; t++) {
        const row = rows[w * TABLES.length + t]!;
        if (row < 0) continue;
        const from = row * width;
        for (let i = 0; i < width; i++) out.data[to + i]! += value[from + i]!;
      }
    }
  }

  /** Adds the gradients of the words to those of their rows. */
  learn(rows: Int32Array, words: number, gradients: Matrix): void {
    const { width, gradient } = this;
    for (let w = 0; w < words; w++) {
      const from = w * width;
      for (let t = 0; t < TABLES.length; t++) {
        const row = rows[w * TABLES.length + t]!;
        if (row < 0) continue;
        this.isUsed[row] = 1;
        if (!this.isTouched[row]) {
          this.isTouched[row] = 1;
          this.touched.push(row);
        }
        const to = row * width;
        for (let i = 0; i < width; i++) gradient[to + i]! += gradients.data[from + i]!;
      }
    }
  }

  /** The numbers, 0 in rows that no word had: they are as they were made by chance. */
  learnt(): Float32Array {
    return this.value.map((x, i) => (this.isUsed[Math.floor(i / this.width)] ? x : 0));
  }

  /** Moves the rows that were used. */
  step(size: number): void {
    const { width, value, gradient, mean, square } = this;
    for (const row of this.touched) {
      this.isTouched[row] = 0;
      for (let i = row * width; i < (row + 1) * width; i++) {
        move(value, mean, square, i, gradient[i]!, size);
        gradient[i] = 0;
      }
    }
    this.touched.length = 0;
  }
}
