import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree } from './projective.ts';

/** Every projective tree with one root over n words, by brute force. */
function trees(n: number): number[][] {
  const all: number[][] = [];
  const heads = new Array<number>(n).fill(-1);
  const place = (word: number): void => {
    if (word === n) {
      if (isTree(heads)) all.push([...heads]);
      return;
    }
    for (let head = -1; head < n; head++) {
      if (head === word) continue;
      heads[word] = head;
      place(word + 1);
    }
  };
  place(0);
  return all;
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  for (let word = 0; word < heads.length; word++) {
    let at = word;
    for (let steps = 0; at >= 0; steps++) {
      if (steps > heads.length) return false;
      at = heads[at]!;
    }
  }
  return heads.every((head, word) => {
    if (head < 0)
      return heads.every(
        (other, child) => other < 0 || child < word === other <= word || child === word || other === word,
      );
    const [from, to] = head < word ? [head, word] : [word, head];
    return heads.every((other, child) => {
      if (other < 0) return child <= from || child >= to;
      const inside = (x: number): boolean => x > from && x < to;
      const outside = (x: number): boolean => x < from || x > to;
      return !((inside(other) && outside(child)) || (outside(other) && inside(child)));
    });
  });
}

const total = (scores: Float32Array, heads: ArrayLike<number>): number =>
  Array.from(heads).reduce((sum, head, word) => sum + scores[word * (heads.length + 1) + head + 1]!, 0);

describe('the best projective tree', () => {
  it('has the highest sum of arcs among all projective trees with one root', () => {
    const all = [1, 2, 3, 4, 5].map(trees);
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5 })
          .chain((n) =>
            fc
              .array(fc.integer({ min: -20, max: 20 }), { minLength: n * (n + 1), maxLength: n * (n + 1) })
              .map((s) => ({ n, s })),
          ),
        ({ n, s }) => {
          const scores = Float32Array.from(s);
          const found = bestTree(scores, n);
          const best = Math.max(...all[n - 1]!.map((heads) => total(scores, heads)));
          expect(isTree([...found])).toBe(true);
          expect(total(scores, found)).toBe(best);
        },
      ),
    );
  });

  it('is empty for no words and has a lone word as its root', () => {
    expect([...bestTree(new Float32Array(0), 0)]).toEqual([]);
    expect([...bestTree(new Float32Array(2), 1)]).toEqual([-1]);
  });

  it('is found for long sentences, and for short ones after them', () => {
    const chain = (n: number): Float32Array =>
      Float32Array.from({ length: n * (n + 1) }, (_, at) => (at % (n + 1) === Math.floor(at / (n + 1)) ? 1 : 0));
    for (const n of [150, 3, 63, 64, 65])
      expect([...bestTree(chain(n), n)]).toEqual(Array.from({ length: n }, (_, word) => word - 1));
  });

  it('takes what it can where scores are equal', () => {
    expect(isTree([...bestTree(new Float32Array(30 * 31), 30)])).toBe(true);
  });
});
