import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { Failure } from '../model/failure.ts';

/** What is packed more than this many times after the first megabytes is made to fill a disk, not to be read. */
const MOST_RATIO = 250;
const BEFORE_RATIO = 16 * 1024 * 1024;
/** Packed bytes handed over at once: what comes out of them, at most a thousand times as much, is held in memory. */
const STEP = 16 * 1024;

/** The first bytes of gzip data, as far as the packed bytes at hand reach; none where they are damaged. */
export function gunzipHead(packed: Uint8Array, most: number): Uint8Array {
  try {
    return gunzipSync(packed.subarray(0, STEP), { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, most);
  } catch {
    return new Uint8Array(0);
  }
}

/**
 * Unpacks gzip data of one or many members (RFC 1952) piece by piece. All that can be unpacked comes out before the error.
 *
 * @throws Failure where the data are damaged or cut off, or packed like a bomb.
 */
export async function* gunzip(packed: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip();
  let out: Uint8Array[] = [];
  let problem: Error | null = null;
  unzip.on('data', (piece: Uint8Array) => out.push(piece));
  unzip.on('error', (error) => {
    problem ??= error;
  });
  let read = 0;
  let written = 0;
  const flushed = function* (): Generator<Uint8Array> {
    const pieces = out;
    out = [];
    for (const piece of pieces) {
      written += piece.length;
      if (written > BEFORE_RATIO && written > read * MOST_RATIO) {
        throw new Failure(
          name,
          `packed more than ${MOST_RATIO} times: a gzip bomb`,
          'Do not open it; fetch the article again',
        );
      }
      yield piece;
    }
  };
  try {
    for await (const chunk of packed) {
      for (let from = 0; from < chunk.length && !problem; from += STEP) {
        const step = chunk.subarray(from, from + STEP);
        read += step.length;
        await new Promise<void>((done) => {
          unzip.once('error', () => done());
          unzip.write(step, () => done());
        });
        yield* flushed();
      }
      if (problem) break;
    }
    if (!problem) {
      await new Promise<void>((done) => {
        unzip.once('error', () => done());
        unzip.once('end', () => done());
        unzip.end();
      });
    }
    yield* flushed();
    if (problem) throw new Failure(name, 'the gzip data is damaged', 'Fetch or pack the file again');
  } finally {
    unzip.destroy();
  }
}
