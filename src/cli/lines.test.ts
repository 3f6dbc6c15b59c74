import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, linesOf } from './lines.ts';

async function* chunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (let i = 0; from < bytes.length; i++) {
    const size = Math.max(1, sizes[i % sizes.length] ?? bytes.length);
    yield bytes.subarray(from, from + size);
    from += size;
  }
}

async function read(text: string, sizes: readonly number[] = [], longest = 1000): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(chunks(new TextEncoder().encode(text), sizes), longest)) lines.push(line);
  return lines;
}
const texts = async (...given: Parameters<typeof read>): Promise<(string | null)[]> =>
  (await read(...given)).map(({ text }) => text);

describe('lines of a stream', () => {
  it('are the same however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({ unit: 'binary', maxLength: 20 }).map((line) => line.toWellFormed().replace(/[\r\n\uFEFF]/g, '')),
        ),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        async (lines, sizes) => {
          expect(await texts(lines.map((line) => `${line}\n`).join(''), sizes)).toEqual(lines);
        },
      ),
    );
  });

  it.each([
    ['', []],
    ['a', ['a']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['\n\na\n', ['', '', 'a']],
    ['\uFEFFa\nb\n', ['a', 'b']],
    ['a\u2028b\u2029c\u0085d\re\n', ['a\u2028b\u2029c\u0085d\re']],
  ])('%j', async (text, expected) => {
    expect(await texts(text, [3])).toEqual(expected);
  });

  it('are numbered from 1', async () => {
    expect(await read('a\n\nb')).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: '' },
      { number: 3, text: 'b' },
    ]);
  });

  it('that are too long are passed over, and the rest is read', async () => {
    expect(await texts(`a\n${'b'.repeat(50)}\nc\n${'d'.repeat(50)}`, [4], 10)).toEqual(['a', null, 'c', null]);
  });
});
