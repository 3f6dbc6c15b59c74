/** Trains the network of the parser on tagged sentences. */
import type { Sizes } from '../../src/language/encoder/sizes.ts';
import { seededRandom, shuffle } from '../perceptron.ts';
import { type Dropout, type Example, Network } from './network.ts';

export interface EncoderOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Steps over which the rate rises at the start. */
  readonly warming: number;
  /** Tokens in a batch. */
  readonly batch: number;
  /** Longest gradient. */
  readonly norm: number;
  readonly dropout: Dropout;
  readonly seed: number;
}

export const ENCODER_OPTIONS: EncoderOptions = {
  epochs: 24,
  rate: 0.002,
  warming: 200,
  batch: 1200,
  norm: 5,
  dropout: { input: 0.23, layer: 0.33, words: 0.1 },
  seed: 1,
};

export function trainEncoder(
  examples: readonly Example[],
  sizes: Sizes,
  options: EncoderOptions = ENCODER_OPTIONS,
  onEpoch: (epoch: number, loss: number, network: Network) => void = () => {},
): Network {
  const random = seededRandom(options.seed);
  const network = new Network(sizes, random);
  const order = examples.filter(({ length }) => length > 0);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const batches = batched(shuffle(order, random), options.batch);
    let loss = 0;
    batches.forEach((batch, b) => {
      const progress = (epoch + b / batches.length) / options.epochs;
      const rate = options.rate * Math.min(1, ++step / options.warming) * (1 - progress) ** 0.7;
      loss += network.learn(batch, options.dropout) / batches.length;
      network.parameters.step(rate, options.norm);
      network.tables.step(rate * network.parameters.rateScale);
    });
    onEpoch(epoch + 1, loss, network);
  }
  return network;
}

function batched(examples: readonly Example[], tokens: number): Example[][] {
  const batches: Example[][] = [[]];
  let size = 0;
  for (const example of examples) {
    if (size && size + example.length > tokens) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)!.push(example);
    size += example.length;
  }
  return batches;
}
