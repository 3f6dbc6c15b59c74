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

/** After so many damaged places the rest is no gzip data at all. */
const MOST_DAMAGES = 1000;

/**
 * Unpacks gzip data of one or many members (RFC 1952) piece by piece. A damaged member costs itself and what lies close
 * behind it: unpacking goes on at the next member that begins further on, and the damage is told at the end.
 *
 * @throws Failure where the data are damaged or cut off, after all that can be unpacked; at once where it is a bomb.
 */
export async function* gunzip(packed: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let member: Unpacker | null = unpacker();
  let damages = 0;
  let read = 0;
  let written = 0;
  const checked = function* (pieces: readonly Uint8Array[]): Generator<Uint8Array> {
    for (const piece of pieces) {
      written += piece.length;
      if (written > BEFORE_RATIO && written > read * MOST_RATIO) {
        const problem = `packed more than ${MOST_RATIO} times: a gzip bomb`;
        throw new Failure(name, problem, 'Do not open it; fetch the article again');
      }
      yield piece;
    }
  };
  try {
    for await (const chunk of packed) {
      for (let from = 0; from < chunk.length; from += STEP) {
        const step = chunk.subarray(from, from + STEP);
        read += step.length;
        const at: number = member || damages > MOST_DAMAGES ? 0 : memberStart(step);
        if (!member && at >= 0 && damages <= MOST_DAMAGES) member = unpacker();
        if (!member) continue;
        yield* checked(await member.write(step.subarray(at)));
        if (!member.damaged()) continue;
        member.close();
        member = null;
        damages++;
      }
    }
    if (member) {
      yield* checked(await member.end());
      if (member.damaged()) damages++;
    }
    if (damages > 0)
      throw new Failure(name, 'the gzip data is damaged', 'What can be unpacked is read. Fetch or pack the file again');
  } finally {
    member?.close();
  }
}

/** Where a member begins: its signature, the one method there is, and no flags that are not defined. */
function memberStart(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x1f); at >= 0; at = bytes.indexOf(0x1f, at + 1))
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && (bytes[at + 3] ?? 0) < 32) return at;
  return -1;
}

interface Unpacker {
  /** Gives what comes out of these packed bytes. */
  write(step: Uint8Array): Promise<Uint8Array[]>;
  end(): Promise<Uint8Array[]>;
  damaged(): boolean;
  close(): void;
}

function unpacker(): Unpacker {
  const unzip = createGunzip();
  let out: Uint8Array[] = [];
  let damaged = false;
  // What follows the last member and begins none ends the stream at once, before it is told to end.
  let over = false;
  let settle = (): void => {};
  const finish = (): void => {
    over = true;
    settle();
  };
  unzip.on('data', (piece: Uint8Array) => out.push(piece));
  unzip.on('end', finish);
  unzip.on('close', finish);
  unzip.on('error', () => {
    damaged = true;
    settle();
  });
  const taken = async (work: () => void): Promise<Uint8Array[]> => {
    await new Promise<void>((resolve) => {
      settle = resolve;
      if (damaged || over) resolve();
      else work();
    });
    const pieces = out;
    out = [];
    return pieces;
  };
  return {
    write: (step) => taken(() => unzip.write(step, () => settle())),
    end: () => taken(() => unzip.end()),
    damaged: () => damaged,
    close: () => unzip.destroy(),
  };
}
