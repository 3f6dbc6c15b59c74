/**
 * Reads a tagged sentence in both directions and says how likely each word is the head of each other, which relation an
 * arc has: the network of train/encoder/network.ts, in whole numbers.
 */
import { makeProducts, type Products } from '../products/products.ts';
import type { Attributes, WordFacts } from '../tagger/attributes.ts';
import { rowsOf, TABLES } from './facts.ts';
import { distanceOf, ROOT_DISTANCE, type Sizes } from './sizes.ts';

/** A matrix in 8 bits, one row for each output; what a step of each row stands for, and what is added to its outputs. */
export interface StoredMatrix {
  readonly values: Int8Array<ArrayBuffer>;
  readonly steps: Float32Array<ArrayBuffer>;
  readonly bias: Float32Array<ArrayBuffer>;
}

/** The network as it is stored. */
export interface StoredNetwork {
  readonly sizes: Sizes;
  readonly tables: Int8Array<ArrayBuffer>;
  readonly tableStep: number;
  readonly layers: readonly StoredMatrix[];
  /** As head, as child, head and child of a relation: one below the other. */
  readonly views: StoredMatrix;
  readonly product: StoredMatrix;
  readonly relation: StoredMatrix;
  readonly headBias: Float32Array<ArrayBuffer>;
  readonly root: Float32Array<ArrayBuffer>;
  readonly distances: Float32Array<ArrayBuffer>;
  readonly relationRoot: Float32Array<ArrayBuffer>;
  readonly relationSide: Float32Array<ArrayBuffer>;
}

/** Longest sentence, in tokens. */
export const LONGEST = 400;
/** Steps of 1 in 16 bits, for inputs of layers and for the factors of arcs (whose products must fit in 32 bits). */
const STEPS = 1024;
const MOST = 32767;
const ARC_STEPS = 256;
const ARC_MOST = 4095;

/** x / sqrt(1 + x * x) below 0, x above (inverse square root linear unit, Carlile et al. 2017). */
const isrlu = (x: number): number => (x >= 0 ? x : x / Math.sqrt(1 + x * x));
/** Half up, as a whole number of at most `most`. */
const whole = (x: number, steps: number, most: number): number => {
  const q = x * steps;
  return q >= most ? most : q <= -most ? -most : ((q + 32768.5) | 0) - 32768;
};

const ceil = (n: number, to: number): number => Math.ceil(n / to) * to;

/** Sums of tables kept by word; so many at most, then they are made afresh. */
const MOST_KEPT = 1 << 14;

/** A matrix of the network in the memory of the products. */
interface Loaded {
  readonly address: number;
  readonly stepsAddress: number;
  readonly biasAddress: number;
  readonly depth: number;
  readonly width: number;
  readonly steps: Float32Array;
  readonly bias: Float32Array;
}

export class Encoder {
  readonly sizes: Sizes;
  private readonly network: StoredNetwork;
  private readonly products: Products;
  private readonly layers: readonly Loaded[];
  private readonly views: Loaded;
  private readonly product: Loaded;
  private readonly relation: Loaded;
  /** Inputs and outputs of a product. */
  private readonly input: Int16Array;
  private readonly inputAddress: number;
  private readonly secondAddress: number;
  private readonly output: Int32Array;
  private readonly outputAddress: number;
  private readonly rows = new Int32Array(TABLES.length);
  private readonly known = new Map<WordFacts, Map<number, Int16Array>>();
  private readonly states: readonly [number, number];
  /** Outputs of `views`. */
  private readonly seen: Int32Array;
  private readonly seenAddress: number;
  private readonly scores = new Float32Array(LONGEST * (LONGEST + 1));

  constructor(network: StoredNetwork) {
    this.network = network;
    this.sizes = network.sizes;
    const { state } = this.sizes;
    const matrices = [...network.layers, network.views, network.product, network.relation];
    const widest = Math.max(LONGEST + 4, ...matrices.map(({ bias }) => bias.length));
    const deepest = Math.max(...matrices.map(({ values, bias }) => values.length / bias.length));
    let bytes = 16;
    const place = (size: number): number => {
      const at = bytes;
      bytes = ceil(bytes + size, 16);
      return at;
    };
    const addresses = matrices.map(({ values, bias }) => ({
      address: place(values.length * 2),
      stepsAddress: place(bias.length * 4),
      biasAddress: place(bias.length * 4),
    }));
    this.states = [place(LONGEST * 2 * state * 4), place(LONGEST * 2 * state * 4)];
    this.inputAddress = place((LONGEST + 4) * deepest * 2);
    this.secondAddress = place((LONGEST + 4) * deepest * 2);
    this.outputAddress = place((LONGEST + 4) * widest * 4);
    this.seenAddress = place((LONGEST + 4) * network.views.bias.length * 4);
    const { products, buffer } = makeProducts(bytes);
    this.products = products;
    const loaded = matrices.map(({ values, steps, bias }, i): Loaded => {
      const at = addresses[i]!;
      const floats = (address: number): Float32Array => new Float32Array(buffer, address, bias.length);
      new Int16Array(buffer, at.address, values.length).set(values);
      const loaded = { ...at, depth: values.length / bias.length, width: bias.length, steps: floats(at.stepsAddress) };
      loaded.steps.set(steps.map((step) => step / STEPS));
      floats(at.biasAddress).set(bias);
      return { ...loaded, bias: floats(at.biasAddress) };
    });
    this.layers = loaded.slice(0, network.layers.length);
    [this.views, this.product, this.relation] = loaded.slice(network.layers.length) as [Loaded, Loaded, Loaded];
    this.input = new Int16Array(buffer, this.inputAddress, (LONGEST + 4) * deepest);
    this.output = new Int32Array(buffer, this.outputAddress, (LONGEST + 4) * widest);
    this.seen = new Int32Array(buffer, this.seenAddress, (LONGEST + 4) * this.views.width);
  }

  /** Reads a sentence of at most `LONGEST` tokens; what it says of it holds until the next is read. */
  read(attributes: Attributes, tags: Uint8Array): void {
    const n = attributes.length;
    if (n > LONGEST) throw new RangeError(`a sentence of ${n} tokens, at most ${LONGEST} are read at once`);
    this.look(attributes, tags);
    const { state } = this.sizes;
    let [before, now] = this.states;
    for (let l = 0; l < this.layers.length; l++) {
      const layer = this.layers[l]!;
      this.multiply(layer, n);
      for (const direction of [0, 1]) {
        const gates = direction * 2 * state * 4;
        this.products.scan(
          this.outputAddress + gates,
          layer.stepsAddress + gates,
          layer.biasAddress + gates,
          now + direction * state * 4,
          n,
          state,
          layer.width,
          direction ? n - 1 : 0,
          direction ? -1 : 1,
        );
      }
      this.products.round(now, l ? before : 0, this.inputAddress, n * 2 * state * 4, STEPS);
      [before, now] = [now, before];
    }
    const { views } = this;
    this.products.whole(this.inputAddress, views.address, this.seenAddress, ceil(n, 2), views.depth, views.width);
  }

  /** Outputs of a matrix for the first `count` rows of the input. */
  private multiply({ address, depth, width }: Loaded, count: number): void {
    this.products.whole(this.inputAddress, address, this.outputAddress, ceil(count, 2), depth, width);
  }

  /** A view of a word for its arcs, bent below 0 and rounded. */
  private activate(z: number, column: number, out: number, steps: number, most: number): void {
    const { stepsAddress, biasAddress } = this.views;
    this.products.activate(
      z,
      stepsAddress + column * 4,
      biasAddress + column * 4,
      out,
      this.sizes.arc * 4,
      steps,
      most,
    );
  }

  /** The sums of the tables' rows, as inputs of the first layer. */
  private look({ facts }: Attributes, tags: Uint8Array): void {
    const { table } = this.sizes;
    for (let t = 0; t < facts.length; t++) {
      const word = facts[t]!;
      const tag = tags[t]!;
      let byTag = this.known.get(word);
      if (!byTag) {
        if (this.known.size >= MOST_KEPT) this.known.clear();
        byTag = new Map();
        this.known.set(word, byTag);
      }
      let sums = byTag.get(tag);
      if (!sums) {
        sums = this.sumsOf(word, tag);
        byTag.set(tag, sums);
      }
      this.input.set(sums, t * table);
    }
  }

  private sumsOf(word: WordFacts, tag: number): Int16Array {
    const { rows } = this;
    const { tables, tableStep, sizes } = this.network;
    rowsOf(word, tag, rows);
    return Int16Array.from({ length: sizes.table }, (_, i) => {
      let sum = 0;
      for (const row of rows) if (row >= 0) sum += tables[row * sizes.table + i]!;
      return whole(sum * tableStep, STEPS, MOST);
    });
  }

  /**
   * How much worse each head of each word is than its best, in nats: row `child`, column `head + 1`, column 0 the root; the number of
   * words and 1 columns. The array is used again for the next sentence.
   * @param places the words among the tokens
   */
  arcScores(places: Int32Array): Float32Array {
    const n = places.length;
    const { arc } = this.sizes;
    const { input, output, product, scores } = this;
    const { headBias, root, distances } = this.network;
    const width = this.views.width;
    for (let w = 0; w < n; w++) {
      const head = this.seenAddress + places[w]! * width * 4;
      const at = w * arc * 2;
      this.activate(head, 0, this.secondAddress + at, ARC_STEPS, ARC_MOST);
      this.activate(head + arc * 4, arc, this.inputAddress + at, STEPS, MOST);
    }
    this.multiply(product, n);
    const rootScores = new Float32Array(n);
    for (let w = 0; w < n; w++) {
      let sum = 0;
      for (let i = 0; i < arc; i++) {
        const turned = output[w * arc + i]! * product.steps[i]! + headBias[i]!;
        sum += turned * root[i]!;
        input[w * arc + i] = whole(turned, ARC_STEPS, ARC_MOST);
      }
      rootScores[w] = sum + distances[ROOT_DISTANCE]!;
    }
    const columns = ceil(n, 4);
    this.products.whole(this.inputAddress, this.secondAddress, this.outputAddress, ceil(n, 2), arc, columns);
    const unit = 1 / (ARC_STEPS * ARC_STEPS);
    for (let w = 0; w < n; w++) {
      const at = w * (n + 1);
      scores[at] = rootScores[w]!;
      for (let h = 0; h < n; h++) {
        const far = distances[distanceOf(places[h]! - places[w]!)]!;
        scores[at + h + 1] = h === w ? -Infinity : output[w * columns + h]! * unit + far;
      }
      let most = -Infinity;
      for (let h = 0; h <= n; h++) most = Math.max(most, scores[at + h]!);
      for (let h = 0; h <= n; h++) scores[at + h]! -= most;
    }
    return scores.subarray(0, n * (n + 1));
  }

  /**
   * Scores of the relations of each word to its head: `sizes.relations` for each word.
   * @param places the words among the tokens
   * @param heads the head of each word among the words, -1 the root
   */
  relationScores(places: Int32Array, heads: Int32Array): Float32Array {
    const n = places.length;
    const { arc, relation: size, relations } = this.sizes;
    const { seen, input, output, relation } = this;
    const { steps, bias } = this.views;
    const { relationRoot, relationSide } = this.network;
    const width = this.views.width;
    const asHead = 2 * arc;
    const asChild = asHead + size;
    for (let w = 0; w < n; w++) {
      const h = heads[w]!;
      const side = h < w ? size : 0;
      const child = places[w]! * width + asChild;
      const head = h < 0 ? -1 : places[h]! * width + asHead;
      for (let i = 0; i < size; i++) {
        const of = head < 0 ? relationRoot[i]! : seen[head + i]! * steps[asHead + i]! + bias[asHead + i]!;
        const own = seen[child + i]! * steps[asChild + i]! + bias[asChild + i]!;
        input[w * size + i] = whole(isrlu(of + own + relationSide[side + i]!), STEPS, MOST);
      }
    }
    this.multiply(relation, n);
    const out = new Float32Array(n * relations);
    for (let w = 0, at = 0; w < n; w++)
      for (let c = 0; c < relations; c++, at++) out[at] = output[at]! * relation.steps[c]! + relation.bias[c]!;
    return out;
  }
}
