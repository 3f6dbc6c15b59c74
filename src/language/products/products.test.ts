import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productsCode } from '../../../train/products.ts';
import { makeProducts } from './products.ts';
import * as stored from './products-code.ts';

const small = fc.integer({ min: -127, max: 127 });

describe('products of matrices', () => {
  it('are what products.wat says', async () => {
    expect(await productsCode()).toContain(`'${stored.PRODUCTS_CODE}'`);
  });

  it('in whole numbers equal the sums', () => {
    fc.assert(
      fc.property(
        fc.record({
          pairs: fc.integer({ min: 1, max: 4 }),
          eights: fc.integer({ min: 1, max: 4 }),
          fours: fc.integer({ min: 1, max: 4 }),
        }),
        fc.array(small, { minLength: 64, maxLength: 64 }),
        ({ pairs, eights, fours }, numbers) => {
          const [count, depth, width] = [2 * pairs, 8 * eights, 4 * fours];
          const { products, buffer } = makeProducts(1 << 16);
          const x = new Int16Array(buffer, 0, count * depth).map((_, i) => numbers[i % 61]! * 200);
          const w = new Int16Array(buffer, 8192, width * depth).map((_, i) => numbers[(i * 7) % 59]!);
          new Int16Array(buffer, 0, x.length).set(x);
          new Int16Array(buffer, 8192, w.length).set(w);
          products.whole(0, 8192, 16384, count, depth, width);
          const out = new Int32Array(buffer, 16384, count * width);
          for (let t = 0; t < count; t++)
            for (let n = 0; n < width; n++) {
              let sum = 0;
              for (let k = 0; k < depth; k++) sum += x[t * depth + k]! * w[n * depth + k]!;
              expect(out[t * width + n]).toBe(sum);
            }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('of weights with their own size are added up over the rows that hashes pick', () => {
    const { products, buffer } = makeProducts(1 << 16);
    const [rows, width, table, out] = [8, 21, 256, 4096];
    const weights = Int8Array.from({ length: rows * width }, (_, i) => ((i * 37) % 255) - 127);
    new Int8Array(buffer, table, weights.length).set(weights);
    for (const hashes of [[3], [8, -1], [5, 5 + rows, 1 << 30], [0, 1, 2, 3, 4, 5, 6, 7]]) {
      new Int32Array(buffer, 0, hashes.length).set(hashes);
      products.squares(0, hashes.length, rows - 1, table, width, out, 3);
      const expected = Array.from({ length: width }, (_, c) => {
        const picked = hashes.map((hash) => weights[(hash & (rows - 1)) * width + c]!);
        return picked.reduce((sum, q) => sum + q * Math.abs(q), 0);
      });
      expect([...new Int32Array(buffer, out, width)]).toEqual(expected);
    }
  });

  it('bend and round a relation as the formula says', () => {
    const { products, buffer } = makeProducts(1 << 16);
    const size = 8;
    const numbers = (at: number, values: number[]) => new Float32Array(buffer, at, size).set(values);
    const whole = (at: number, values: number[]) => new Int32Array(buffer, at, size).set(values);
    const head = [0, 5, -5, 100, -100, 7, 1, -1];
    const child = [3, -9, 0, 100, -100, 2, -1, 0];
    const side = [0.5, -0.25, 0, 40, -40, -3, 0.0005, -0.0005];
    whole(0, head);
    whole(64, child);
    numbers(128, Array(size).fill(0.5));
    numbers(192, Array(size).fill(0.125));
    numbers(256, side);
    products.relate(0, 128, 192, 64, 128, 192, 256, 512, size, 1000, 32767);
    const bent = head.map((h, i) => {
      const x = h * 0.5 + 0.125 + (child[i]! * 0.5 + 0.125) + Math.fround(side[i]!);
      return Math.min(32767, Math.floor((x >= 0 ? x : x / Math.sqrt(1 + x * x)) * 1000 + 0.5));
    });
    expect([...new Int16Array(buffer, 512, size)]).toEqual(bent);
    const sum = products.turn(0, 128, 192, 256, 512, size, 100, 4095);
    const turned = head.map((h) => h * 0.5 + 0.125);
    const most = (x: number) => Math.max(-4095, Math.min(4095, Math.floor(x * 100 + 0.5)));
    expect([...new Int16Array(buffer, 512, size)]).toEqual(turned.map(most));
    expect(sum).toBeCloseTo(
      turned.reduce((all, x, i) => all + x * side[i]!, 0),
      4,
    );
  });

  it('gather rows, in place too', () => {
    const { products, buffer } = makeProducts(1 << 16);
    const table = new Int32Array(buffer, 1024, 32).map((_, i) => i);
    new Int32Array(buffer, 1024, 32).set(table);
    new Int32Array(buffer, 0, 3).set([0, 2, 7]);
    products.gather(0, 3, 1024, 16, 1024);
    expect([...new Int32Array(buffer, 1024, 12)]).toEqual([0, 1, 2, 3, 8, 9, 10, 11, 28, 29, 30, 31]);
  });

  it('in floats are added to what is there', () => {
    const { products, buffer } = makeProducts(1 << 16);
    const [rows, depth, width] = [8, 5, 16];
    const a = new Float32Array(buffer, 0, rows * depth).fill(0).map((_, i) => (i % 7) - 3);
    const b = new Float32Array(buffer, 4096, depth * width).map((_, i) => (i % 5) - 2);
    new Float32Array(buffer, 0, a.length).set(a);
    new Float32Array(buffer, 4096, b.length).set(b);
    const c = new Float32Array(buffer, 16384, rows * width).fill(10);
    products.add(0, 4096, 16384, rows, depth, width);
    for (let m = 0; m < rows; m++)
      for (let n = 0; n < width; n++) {
        let sum = 10;
        for (let k = 0; k < depth; k++) sum += a[m * depth + k]! * b[k * width + n]!;
        expect(c[m * width + n]).toBe(sum);
      }
  });

  it('scan in both directions: a closed gate lets the news in, an open one keeps the state', () => {
    const { products, buffer } = makeProducts(1 << 16);
    const [size, count, width] = [4, 3, 16];
    // gates far below 0 take the news, far above 0 keep what was
    const z = new Int32Array(buffer, 0, count * width);
    for (let t = 0; t < count; t++)
      for (let i = 0; i < size; i++) {
        z[t * width + i] = t === 1 ? 1_000_000 : -1_000_000;
        z[t * width + size + i] = t + 1;
      }
    new Float32Array(buffer, 4096, 8).fill(1);
    const out = new Float32Array(buffer, 8192, count * 2 * size);
    products.scan(0, 4096, 4096 + 64, 8192, count, size, width, 0, 1);
    expect([0, 1, 2].map((t) => Math.round(out[t * 2 * size]! * 100) / 100)).toEqual([1, 1, 3]);
    products.scan(0, 4096, 4096 + 64, 8192 + 16, count, size, width, count - 1, -1);
    expect([0, 1, 2].map((t) => Math.round(out[t * 2 * size + size]! * 100) / 100)).toEqual([1, 3, 3]);
  });

  it('round to 16 bits without wrapping over', () => {
    const { products, buffer } = makeProducts(1 << 16);
    const x = new Float32Array(buffer, 0, 8);
    x.set([0, 0.5, -0.25, 1e9, -1e9, Number.NaN, 2, -2]);
    const y = new Float32Array(buffer, 64, 8).fill(1);
    expect(y[0]).toBe(1);
    products.round(0, 64, 256, 32, 1024);
    expect([...new Int16Array(buffer, 256, 8)]).toEqual([1024, 1536, 768, 32767, -32768, 0, 3072, -1024]);
    expect(x[0]).toBe(1);
  });

  it('activate: bent below 0, in steps, at most so many', () => {
    const { products, buffer } = makeProducts(1 << 16);
    new Int32Array(buffer, 0, 8).set([0, 3, -3, 1000, -1_000_000, 1, 2, -1]);
    new Float32Array(buffer, 256, 8).fill(1);
    new Float32Array(buffer, 512, 8).set([0, 0, 0, 0, 0, 1, 0, 0]);
    products.activate(0, 256, 512, 1024, 32, 100, 500);
    const bent = (x: number): number => Math.round((100 * x) / Math.sqrt(1 + x * x));
    expect([...new Int16Array(buffer, 1024, 8)]).toEqual([0, 300, bent(-3), 500, -100, 200, 200, bent(-1)]);
  });

  it('tally: sums of rows of a table', () => {
    const { products, buffer } = makeProducts(1 << 16);
    const table = new Int8Array(buffer, 4096, 4 * 16).map((_, i) => (i % 16) - 8 + 10 * Math.floor(i / 16));
    new Int8Array(buffer, 4096, table.length).set(table);
    new Int32Array(buffer, 0, 3).set([1, 3, 3]);
    products.tally(0, 3, 4096, 1024);
    expect([...new Int16Array(buffer, 1024, 16)]).toEqual(
      Array.from({ length: 16 }, (_, y) => table[16 + y]! + 2 * table[48 + y]!),
    );
    products.tally(0, 0, 4096, 1024);
    expect([...new Int16Array(buffer, 1024, 16)]).toEqual(new Array(16).fill(0));
  });
});
