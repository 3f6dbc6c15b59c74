/** A trained network as it is stored: 8 bits for each weight. */
import type { StoredMatrix, StoredNetwork } from '../../src/language/encoder/encoder.ts';
import type { Sizes } from '../../src/language/encoder/sizes.ts';
import type { Network } from './network.ts';
import type { Matrix } from './workspace.ts';

const MOST = 127;
/** The tables are stored in fewer steps: they are summed, so their roundings cancel out. */
const TABLE_MOST = 15;

export function storedNetwork(network: Network, sizes: Sizes): StoredNetwork {
  const { all } = network.parameters;
  const matrix = (name: string): Matrix => all.get(name)!.value;
  const row = (name: string, length: number): Float32Array<ArrayBuffer> => matrix(name).data.slice(0, length);
  const affine = (...names: string[]): StoredMatrix =>
    joined(
      names.map((name) => stored(matrix(`${name}.weights`), row(`${name}.bias`, matrix(`${name}.weights`).width))),
    );
  const tables = network.tables.learnt();
  const largest = tables.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const tableStep = Math.min(largest, 2) / TABLE_MOST;
  return {
    sizes,
    tables: Int8Array.from(tables, (x) => Math.max(-TABLE_MOST, Math.min(TABLE_MOST, Math.round(x / tableStep)))),
    tableStep,
    layers: Array.from({ length: sizes.layers }, (_, l) => affine(`layer${l}`)),
    views: affine('asHead', 'asChild', 'relationHead', 'relationChild'),
    product: stored(matrix('product'), new Float32Array(sizes.arc)),
    relation: affine('relation'),
    headBias: row('headBias', sizes.arc),
    root: row('root', sizes.arc),
    distances: row('distances', matrix('distances').width),
    relationRoot: row('relationRoot', sizes.relation),
    relationSide: row('relationSide', 2 * sizes.relation),
  };
}

/** Turned over: one row for each output, each with a step of its own. */
function stored({ data, rows, width }: Matrix, bias: Float32Array<ArrayBuffer>): StoredMatrix {
  const values = new Int8Array(rows * width);
  const steps = new Float32Array(width);
  for (let c = 0; c < width; c++) {
    let largest = 1e-9;
    for (let r = 0; r < rows; r++) largest = Math.max(largest, Math.abs(data[r * width + c]!));
    steps[c] = largest / MOST;
    for (let r = 0; r < rows; r++) values[c * rows + r] = Math.round(data[r * width + c]! / steps[c]!);
  }
  return { values, steps, bias };
}

function joined(matrices: readonly StoredMatrix[]): StoredMatrix {
  const join = <T extends Int8Array<ArrayBuffer> | Float32Array<ArrayBuffer>>(
    make: (length: number) => T,
    arrays: readonly T[],
  ): T => {
    const out = make(arrays.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const array of arrays) {
      out.set(array, at);
      at += array.length;
    }
    return out;
  };
  return {
    values: join(
      (length) => new Int8Array(length),
      matrices.map(({ values }) => values),
    ),
    steps: join(
      (length) => new Float32Array(length),
      matrices.map(({ steps }) => steps),
    ),
    bias: join(
      (length) => new Float32Array(length),
      matrices.map(({ bias }) => bias),
    ),
  };
}
