import { describe, expect, it } from 'vitest';
import { Encoder } from '../../src/language/encoder/encoder.ts';
import { TABLES } from '../../src/language/encoder/facts.ts';
import { seededRandom } from '../perceptron.ts';
import { type Example, Network } from './network.ts';
import { storedNetwork } from './stored.ts';
import { trainEncoder } from './train.ts';

const SIZES = { table: 8, state: 8, layers: 2, arc: 8, relation: 8, relations: 8, tags: 8 };
const NONE = { input: 0, layer: 0, words: 0 };

const random = seededRandom(3);
const some = (most: number): number => Math.floor(random() * most);

/** A sentence of chance words; each hangs on the one before, the last is a mark. */
const example = (length: number): Example => ({
  length,
  rows: Int32Array.from({ length: length * TABLES.length }, () => some(500)),
  isWord: Uint8Array.from({ length }, (_, i) => (i === length - 1 ? 0 : 1)),
  heads: Int32Array.from({ length }, (_, i) => i - 1),
  relations: Uint8Array.from({ length }, () => some(8)),
  tags: Uint8Array.from({ length }, () => some(8)),
});

describe('the network of the parser', () => {
  it('has the gradients that its loss has', () => {
    const network = new Network(SIZES, random);
    const batch = [example(5), example(7)];
    network.learn(batch, NONE);
    const parameters = [...network.parameters.all.values()];
    const gradients = parameters.map(({ gradient }) => gradient.data.slice());
    const step = 0.01;
    parameters.forEach(({ value }, p) => {
      for (let tries = 0; tries < 4; tries++) {
        const i = some(value.rows * value.width);
        const before = value.data[i]!;
        value.data[i] = before + step;
        const above = network.learn(batch, NONE);
        value.data[i] = before - step;
        const below = network.learn(batch, NONE);
        value.data[i] = before;
        expect(gradients[p]![i]!).toBeCloseTo((above - below) / (2 * step), 3);
      }
    });
  });

  it('learns what it is shown, the same in every run', () => {
    const examples = [4, 5, 6, 7].map(example);
    const options = { epochs: 60, rate: 0.02, warming: 5, batch: 30, norm: 5, dropout: NONE, seed: 1 };
    const losses: number[][] = [[], []];
    const networks = losses.map((list) => trainEncoder(examples, SIZES, options, (_epoch, loss) => list.push(loss)));
    expect(losses[0]!.at(-1)!).toBeLessThan(losses[0]![0]! / 4);
    expect(losses[0]).toEqual(losses[1]);
    const [first, second] = networks.map((network) => storedNetwork(network, SIZES));
    expect(first).toEqual(second);
    expect(() => new Encoder(first!)).not.toThrow();
  });
});
