import { describe, expect, it } from 'vitest';
import { type ActionScorer, Beam } from './beam.ts';
import type { ParserInput } from './input.ts';

const input = (length: number): ParserInput => {
  const zeros = (): Int32Array => new Int32Array(length + 1);
  return {
    length,
    places: zeros(),
    lower: zeros(),
    form: zeros(),
    suffix3: zeros(),
    cluster: zeros(),
    senses: zeros(),
    kinds: zeros(),
    markedKinds: zeros(),
    tags: new Uint8Array(length),
    universal: new Uint8Array(length),
    marks: zeros(),
    finite: zeros(),
    before: zeros(),
  };
};

const always =
  (...scores: readonly number[]): ActionScorer =>
  (_features, _count, out) =>
    out.set(scores);

function parse(length: number, width: number, scorer: ActionScorer, behind = 1000): number[] {
  const beam = new Beam();
  const words = input(length);
  let first = beam.start(words, width);
  for (let action = 1; action < 2 * length; action++) first = beam.step(words, first, beam.size, width, behind, scorer);
  return [...beam.heads(length, first)];
}

describe('beam search', () => {
  it('hangs every word on the next where that scores best', () => {
    expect(parse(4, 4, always(0, 2, 1))).toEqual([1, 2, 3, -1]);
  });
  it('hangs every word on the one before where words are taken first', () => {
    expect(parse(4, 4, always(2, -5, -1))).toEqual([-1, 0, 1, 2]);
  });
  it('finds a better whole behind a worse beginning', () => {
    // left arcs are the best single step, but leave less to score afterwards
    const scorer = always(1.9, 2, 1.9);
    expect(parse(4, 1, scorer)).toEqual([1, 2, 3, -1]);
    expect(parse(4, 4, scorer)).not.toEqual([1, 2, 3, -1]);
  });
  it('follows no analysis that is far behind', () => {
    const beam = new Beam();
    const words = input(6);
    let first = beam.start(words, 4);
    for (let action = 1; action < 12; action++) {
      first = beam.step(words, first, beam.size, 4, 5, always(0, 10, 0));
      expect(beam.size - first).toBe(1);
    }
  });
  it('gives one root and no circle for any length', () => {
    for (const length of [1, 2, 3, 40]) {
      const heads = parse(length, 4, always(1, 1, 1));
      expect(heads.filter((head) => head < 0)).toHaveLength(1);
      for (let word = 0; word < length; word++) {
        let [at, steps] = [word, 0];
        while (at >= 0 && steps++ <= length) at = heads[at]!;
        expect(at).toBe(-1);
      }
    }
  });
});
