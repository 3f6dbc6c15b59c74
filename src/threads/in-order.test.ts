import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

/** A stream that counts what was taken from it. */
function counted<T>(items: readonly T[]): { stream: AsyncIterable<T>; taken: () => number; closed: () => boolean } {
  let taken = 0;
  let closed = false;
  async function* stream(): AsyncGenerator<T> {
    try {
      for (const item of items) {
        taken++;
        yield item;
      }
    } finally {
      closed = true;
    }
  }
  return { stream: stream(), taken: () => taken, closed: () => closed };
}

const turns = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await null;
};
const later = (): Promise<void> => new Promise((resume) => setImmediate(resume));

describe('results in the order of the items', () => {
  it('whatever the order in which they are ready, and never more than so many at work', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(30)), fc.integer({ min: 1, max: 5 }), async (waits, most) => {
        let working = 0;
        let highest = 0;
        const work = async (item: { i: number; wait: number }): Promise<number> => {
          highest = Math.max(highest, ++working);
          await turns(item.wait);
          working--;
          return item.i;
        };
        const { stream } = counted(waits.map((wait, i) => ({ i, wait })));
        const given: number[] = [];
        for await (const result of inOrder(stream, work, most)) given.push(result);
        expect(given).toEqual(waits.map((_, i) => i));
        expect(highest).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('takes nothing more while the reader of the results is slow', async () => {
    const { stream, taken } = counted(Array.from({ length: 100 }, (_, i) => i));
    const results = inOrder(stream, async (i) => i, 4);
    for (let given = 1; given <= 20; given++) {
      await results.next();
      await later();
      expect(taken()).toBeLessThanOrEqual(given + 4);
    }
  });

  it('gives a result without waiting for the next item', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    const results = inOrder(slow(), async (i) => i * 10, 4);
    expect(await results.next()).toEqual({ value: 10, done: false });
  });

  it('ends at once where there is nothing', async () => {
    expect(await inOrder(counted([]).stream, async (i) => i, 4).next()).toEqual({ value: undefined, done: true });
  });
});

describe('what goes wrong', () => {
  it('a rejection is told in its turn, and the source is closed', async () => {
    const { stream, closed } = counted([1, 2, 3, 4, 5, 6]);
    const results = inOrder(stream, (i) => (i === 3 ? Promise.reject(new Error('three')) : Promise.resolve(i)), 2);
    expect((await results.next()).value).toBe(1);
    expect((await results.next()).value).toBe(2);
    await expect(results.next()).rejects.toThrow('three');
    await later();
    expect(closed()).toBe(true);
  });

  it('a source that fails ends the stream with its error', async () => {
    async function* failing(): AsyncGenerator<number> {
      yield 1;
      throw new Error('unplugged');
    }
    await expect(async () => {
      for await (const _ of inOrder(failing(), async (i) => i, 2));
    }).rejects.toThrow('unplugged');
  });

  it('a reader that stops closes the source', async () => {
    const { stream, closed } = counted([1, 2, 3, 4, 5, 6]);
    for await (const _ of inOrder(stream, async (i) => i, 2)) break;
    await later();
    expect(closed()).toBe(true);
  });
});
