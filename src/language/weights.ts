/**
 * Trained weights as files: one small container for every model in `models/`.
 *
 * A file is 16 bytes of header (magic, version, size and CRC-32 of the unpacked contents, little-endian) and the
 * deflated contents: a JSON directory and the typed arrays it lists, each on an 8-byte boundary.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { Failure } from '../model/failure.ts';

const MAGIC = 0x57445243; // "CRDW"
const VERSION = 1;
const HEADER_BYTES = 16;

const ARRAYS = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
} as const;

type ArrayType = keyof typeof ARRAYS;
export type WeightArray = InstanceType<(typeof ARRAYS)[ArrayType]>;

interface Section {
  readonly name: string;
  readonly type: ArrayType;
  readonly offset: number;
  readonly length: number;
}

interface Directory {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly sections: readonly Section[];
}

/** The contents of one weights file. */
export interface Weights {
  /** What the training program noted: label lists, scales, sizes. */
  readonly meta: Readonly<Record<string, unknown>>;
  /** The typed arrays by name. */
  readonly arrays: ReadonlyMap<string, WeightArray>;
}

const aligned = (bytes: number): number => (bytes + 7) & ~7;

const typeOf = (array: WeightArray): ArrayType => {
  const found = (Object.keys(ARRAYS) as ArrayType[]).find((type) => array instanceof ARRAYS[type]);
  if (!found) throw new TypeError('weights are arrays of 8-, 16- or 32-bit numbers');
  return found;
};

/**
 * Packs a model into the bytes of its file. The same contents give the same bytes.
 * @param meta plain data, kept as JSON
 * @param arrays the weights by name, in the order they are to be stored
 */
export function packWeights(meta: Weights['meta'], arrays: Weights['arrays']): Uint8Array {
  const sections: Section[] = [];
  let offset = 0;
  for (const [name, array] of arrays) {
    sections.push({ name, type: typeOf(array), offset, length: array.length });
    offset += aligned(array.byteLength);
  }
  const directory = Buffer.from(JSON.stringify({ meta, sections } satisfies Directory));
  const base = aligned(4 + directory.length);
  const contents = Buffer.alloc(base + offset);
  contents.writeUInt32LE(directory.length, 0);
  directory.copy(contents, 4);
  for (const { name, offset: at } of sections) {
    const array = arrays.get(name)!;
    contents.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), base + at);
  }
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32LE(MAGIC, 0);
  header.writeUInt32LE(VERSION, 4);
  header.writeUInt32LE(contents.length, 8);
  header.writeUInt32LE(crc32(contents), 12);
  return Buffer.concat([header, deflateRawSync(contents, { level: 9 })]);
}

/**
 * Unpacks the bytes of a weights file.
 * @param input what to call the file in an error
 * @throws Failure when the bytes are not a weights file of this version, or are damaged
 */
export function unpackWeights(bytes: Uint8Array, input: string): Weights {
  const damaged = (problem: string): Failure =>
    new Failure(input, problem, 'Restore the file from the repository or the package, or train it again');
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < HEADER_BYTES || file.readUInt32LE(0) !== MAGIC) throw damaged('not a file of trained weights');
  const version = file.readUInt32LE(4);
  if (version !== VERSION) throw damaged(`weights of format ${version}, this program reads format ${VERSION}`);
  const size = file.readUInt32LE(8);
  const contents = inflated(file.subarray(HEADER_BYTES), size);
  if (!contents || contents.length !== size || crc32(contents) !== file.readUInt32LE(12))
    throw damaged('the weights are cut short or changed (size or checksum differ)');
  const directoryBytes = contents.readUInt32LE(0);
  const { meta, sections } = JSON.parse(contents.toString('utf8', 4, 4 + directoryBytes)) as Directory;
  const base = contents.byteOffset + aligned(4 + directoryBytes);
  const buffer = contents.buffer as ArrayBuffer;
  const arrays = new Map(
    sections.map(({ name, type, offset, length }) => [name, new ARRAYS[type](buffer, base + offset, length)]),
  );
  return { meta, arrays };
}

/** Deflate makes nothing smaller than by this factor. */
const MOST_DEFLATED = 1032;
/** The smallest chunk that zlib works with. */
const LEAST_CHUNK = 64;

/** Inflates at most `size` bytes into memory of its own (aligned for every array type); null where the data are broken. */
function inflated(data: Uint8Array, size: number): Buffer | null {
  try {
    // in one piece, which saves putting pieces together; a damaged size must not ask for more than data can hold
    const chunkSize = Math.max(LEAST_CHUNK, Math.min(size, data.length * MOST_DEFLATED));
    const out = inflateRawSync(data, { maxOutputLength: Math.max(1, size), chunkSize });
    return out.byteOffset % 8 === 0 ? out : Buffer.from(new Uint8Array(out).buffer);
  } catch {
    return null;
  }
}

/**
 * Reads `models/<name>.bin` of this checkout or package.
 * @throws Failure when the file cannot be read or is damaged
 */
export function loadWeights(name: string): Weights {
  const path = fileURLToPath(new URL(`../../models/${name}.bin`, import.meta.url));
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Failure(
      path,
      `the trained weights cannot be read (${reason})`,
      'Reinstall, or train them: npm run train',
    );
  }
  return unpackWeights(bytes, path);
}

/**
 * One array of a model, with its type checked.
 * @throws Failure when the model has no such array
 */
export function weightArray<T extends ArrayType>(
  weights: Weights,
  name: string,
  type: T,
): InstanceType<(typeof ARRAYS)[T]> {
  const array = weights.arrays.get(name);
  if (!(array instanceof ARRAYS[type]))
    throw new Failure(
      'models',
      `no weights named "${name}" of type ${type}`,
      'Train the model again with this version',
    );
  return array as InstanceType<(typeof ARRAYS)[T]>;
}
