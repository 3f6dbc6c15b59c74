import { describe, expect, it } from 'vitest';
import { Failure } from '../model/failure.ts';
import { loadWeights, packWeights, unpackWeights, type WeightArray, weightArray } from './weights.ts';

const arrays = new Map<string, WeightArray>([
  ['small', new Int8Array([1, -2, 3])],
  ['wide', new Uint32Array([7, 2 ** 32 - 1])],
]);
const packed = packWeights({ labels: ['a', 'b'] }, arrays);

describe('weights', () => {
  it('come back as they were packed', () => {
    const weights = unpackWeights(packed, 'test');
    expect(weights.meta).toEqual({ labels: ['a', 'b'] });
    expect([...weightArray(weights, 'small', 'i8')]).toEqual([1, -2, 3]);
    expect([...weightArray(weights, 'wide', 'u32')]).toEqual([7, 2 ** 32 - 1]);
  });

  it('are the same bytes for the same contents', () => {
    expect(packWeights({ labels: ['a', 'b'] }, arrays)).toEqual(packed);
  });

  it('are refused when any byte is changed, or the file is cut', () => {
    for (let i = 0; i < packed.length; i++) {
      const damaged = Uint8Array.from(packed);
      damaged[i]! ^= 0x55;
      expect(() => unpackWeights(damaged, 'test'), `byte ${i}`).toThrow(Failure);
      expect(() => unpackWeights(packed.subarray(0, i), 'test')).toThrow(Failure);
    }
  });

  it('say which file is missing', () => {
    expect(() => loadWeights('no-such-model')).toThrow(/no-such-model\.bin/);
  });

  it('say which array is missing or of another type', () => {
    const weights = unpackWeights(packed, 'test');
    expect(() => weightArray(weights, 'large', 'i8')).toThrow(/large/);
    expect(() => weightArray(weights, 'small', 'u8')).toThrow(/small/);
  });
});
