/** The network as arrays of its file, and back. */
import { Failure } from '../../model/failure.ts';
import { type WeightArray, type Weights, weightArray } from '../weights.ts';
import type { StoredMatrix, StoredNetwork } from './encoder.ts';
import { ROWS } from './facts.ts';
import type { Sizes } from './sizes.ts';

/** Plain arrays of floats. */
const FLOATS = ['headBias', 'root', 'distances', 'relationRoot', 'relationSide'] as const;

/**
 * @param tags the tags, and @param relations the relations the network was trained with, in its order
 */
export function packNetwork(
  network: StoredNetwork,
  tags: readonly string[],
  relations: readonly string[],
): { meta: Weights['meta']; arrays: Map<string, WeightArray> } {
  const arrays = new Map<string, WeightArray>([['tables', network.tables]]);
  const matrix = (name: string, { values, steps, bias }: StoredMatrix): void => {
    arrays.set(name, values);
    arrays.set(`${name}.steps`, steps);
    arrays.set(`${name}.bias`, bias);
  };
  network.layers.forEach((layer, l) => {
    matrix(`layer${l}`, layer);
  });
  matrix('views', network.views);
  matrix('product', network.product);
  matrix('relation', network.relation);
  for (const name of FLOATS) arrays.set(name, network[name]);
  return { meta: { sizes: network.sizes, tableStep: network.tableStep, tags, relations }, arrays };
}

/**
 * The network of a file, for a model of sentences.
 * @throws Failure when the network was trained with other tags or relations than the model has, or is not whole
 */
export function unpackNetwork(
  weights: Weights,
  input: string,
  model: { readonly tags: readonly string[]; readonly relations: readonly string[] },
): StoredNetwork {
  for (const list of ['tags', 'relations'] as const)
    if (JSON.stringify(weights.meta[list]) !== JSON.stringify(model[list]))
      throw new Failure(input, `its ${list} are not those of models/syntax.bin`, 'Train both again: npm run train');
  const sizes = weights.meta['sizes'] as Sizes;
  const matrix = (name: string): StoredMatrix => ({
    values: weightArray(weights, name, 'i8'),
    steps: weightArray(weights, `${name}.steps`, 'f32'),
    bias: weightArray(weights, `${name}.bias`, 'f32'),
  });
  const floats = (name: (typeof FLOATS)[number]): Float32Array<ArrayBuffer> => weightArray(weights, name, 'f32');
  const tables = weightArray(weights, 'tables', 'i8');
  if (tables.length !== ROWS * sizes.table)
    throw new Failure(input, 'its tables have another size than this program reads', 'Train it again: npm run train');
  return {
    sizes,
    tables,
    tableStep: weights.meta['tableStep'] as number,
    layers: Array.from({ length: sizes.layers }, (_, l) => matrix(`layer${l}`)),
    views: matrix('views'),
    product: matrix('product'),
    relation: matrix('relation'),
    headBias: floats('headBias'),
    root: floats('root'),
    distances: floats('distances'),
    relationRoot: floats('relationRoot'),
    relationSide: floats('relationSide'),
  };
}
