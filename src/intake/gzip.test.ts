import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Failure } from '../model/failure.ts';
import { gunzip } from './gzip.ts';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function unpacked(bytes: Uint8Array, size: number): Promise<string> {
  const out: Uint8Array[] = [];
  try {
    for await (const piece of gunzip(pieces(bytes, size), 'a.gz')) out.push(piece);
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
  }
  return Buffer.concat(out).toString();
}

test('what follows the last member and begins none is never waited for', async () => {
  const packed = Buffer.concat([gzipSync('The pier '), gzipSync('is shut.')]);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 1, max: 60 }), async (rest, size) => {
      const after = rest.map((byte) => (byte === 0x1f ? 0 : byte));
      expect('The pier is shut.').toContain(await unpacked(Buffer.concat([packed, after]), size));
    }),
  );
});

test('zeros behind the last member are padding', async () => {
  expect(await unpacked(Buffer.concat([gzipSync('The pier is shut.'), new Uint8Array(9)]), 60)).toBe(
    'The pier is shut.',
  );
});
