import { describe, expect, it } from 'vitest';
import type { Example } from '../../../train/encoder/network.ts';
import { storedNetwork } from '../../../train/encoder/stored.ts';
import { trainEncoder } from '../../../train/encoder/train.ts';
import { Failure } from '../../model/failure.ts';
import { syntaxModel } from '../model.ts';
import { attributesOf } from '../tagger/attributes.ts';
import { packWeights, unpackWeights } from '../weights.ts';
import { Encoder, LONGEST } from './encoder.ts';
import { rowsOf, TABLES } from './facts.ts';
import { packNetwork, unpackNetwork } from './store.ts';

const SIZES = { table: 16, state: 16, layers: 2, arc: 16, relation: 8, relations: 8, tags: 8 };
const SENTENCES: readonly (readonly [words: string, heads: readonly number[]])[] = [
  ['Police arrested two men', [1, -1, 3, 1]],
  ['The old bridge fell', [2, 2, 3, -1]],
  ['Two men fled', [1, 2, -1]],
  ['The police fled the old bridge', [1, 2, -1, 5, 5, 2]],
];

const attributes = (words: string) => attributesOf(words.split(' '), syntaxModel().lexicon);
const places = (length: number): Int32Array => Int32Array.from({ length }, (_, i) => i);

function trained() {
  const examples = SENTENCES.map(([words, heads]): Example => {
    const { facts, length } = attributes(words);
    const rows = new Int32Array(length * TABLES.length);
    facts.forEach((word, t) => {
      rowsOf(word, 0, rows.subarray(t * TABLES.length));
    });
    return {
      length,
      rows,
      isWord: new Uint8Array(length).fill(1),
      heads: Int32Array.from(heads),
      relations: Uint8Array.from(heads, (head, i) => (head < 0 ? 0 : head < i ? 1 : 2)),
      tags: new Uint8Array(length),
    };
  });
  const options = {
    epochs: 80,
    rate: 0.01,
    warming: 5,
    batch: 40,
    norm: 5,
    seed: 1,
    dropout: { input: 0, layer: 0, words: 0 },
  };
  return storedNetwork(trainEncoder(examples, SIZES, options), SIZES);
}

describe('the encoder', () => {
  const network = trained();

  it('gives, in whole numbers, the heads and relations the network has learnt', () => {
    const encoder = new Encoder(network);
    for (const [words, heads] of SENTENCES) {
      const n = heads.length;
      encoder.read(attributes(words), new Uint8Array(n), places(n));
      const scores = encoder.arcScores();
      const best = heads.map((_, child) => {
        const row = scores.subarray(child * (n + 1), (child + 1) * (n + 1));
        expect(Math.max(...row)).toBe(0);
        return row.indexOf(0) - 1;
      });
      expect(best).toEqual(heads);
      const scoreOf = encoder.relationScores(Int32Array.from(heads));
      heads.forEach((head, i) => {
        const row = Array.from({ length: SIZES.relations }, (_, relation) => scoreOf(i, relation));
        expect(row.indexOf(Math.max(...row))).toBe(head < 0 ? 0 : head < i ? 1 : 2);
      });
    }
  });

  it('says the same of a sentence whatever it read before', () => {
    const encoder = new Encoder(network);
    const scoresOf = (words: string): number[] => {
      const n = words.split(' ').length;
      encoder.read(attributes(words), new Uint8Array(n), places(n));
      return [...encoder.arcScores()];
    };
    const first = scoresOf('Two men fled');
    scoresOf('The police fled the old bridge and two men arrested the police on the bridge');
    expect(scoresOf('Two men fled')).toEqual(first);
  });

  it('says the same of a sentence after more words than it keeps', () => {
    const encoder = new Encoder(network);
    const scores = (): number[] => {
      encoder.read(attributes('Two men fled'), new Uint8Array(3), places(3));
      return [...encoder.arcScores()];
    };
    const first = scores();
    for (let from = 0; from < 9000; from += LONGEST) {
      const words = Array.from({ length: LONGEST }, (_, i) => `word${String.fromCharCode(97 + (i % 26))}${from + i}x`);
      encoder.read(attributes(words.join(' ')), new Uint8Array(LONGEST), places(1));
    }
    expect(scores()).toEqual(first);
  });

  it('reads the longest sentence and no longer one', () => {
    const encoder = new Encoder(network);
    const words = (n: number) =>
      attributesOf(
        Array.from({ length: n }, () => 'bridge'),
        syntaxModel().lexicon,
      );
    encoder.read(words(LONGEST), new Uint8Array(LONGEST), places(LONGEST));
    expect(encoder.arcScores().every((score) => score <= 0)).toBe(true);
    expect(() => encoder.read(words(LONGEST + 1), new Uint8Array(LONGEST + 1), places(LONGEST + 1))).toThrow(
      RangeError,
    );
  });

  it('comes back from its file as it was, and only with the tags and relations it knows', () => {
    const model = { tags: ['A'], relations: ['root'] };
    const { meta, arrays } = packNetwork(network, model.tags, model.relations);
    const weights = unpackWeights(packWeights(meta, arrays), 'test');
    expect(unpackNetwork(weights, 'test', model)).toEqual(network);
    expect(() => unpackNetwork(weights, 'test', { ...model, tags: ['B'] })).toThrow(Failure);
  });
});
