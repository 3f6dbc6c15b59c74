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

/** Half up, as a whole number of at most `most`. */
const whole = (x: number, steps: number, most: number): number => {
  const q = x * steps;
  return q >= most ? most : q <= -most ? -most : ((q + 32768.5) | 0) - 32768;
};

const ceil = (n: number, to: number): number => Math.ceil(n / to) * to;

/** Words with a tag whose outputs of the first layer are kept; so many at most, then they are made afresh. */
const MOST_KEPT = 1 << 13;

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
  /** Which row of `kept` has a word's outputs of the first layer, by its tag: they are the same wherever it stands. */
  private readonly known = new Map<WordFacts, Map<number, number>>();
  private knownRows = 0;
  private readonly kept: number;
  /** Numbers of rows, where the products read them. */
  private readonly picks: Int32Array;
  private readonly picksAddress: number;
  private readonly states: readonly [number, number];
  /** Outputs of `views`, a row for each word. */
  private readonly seenAddress: number;
  private readonly scores = new Float32Array(LONGEST * (LONGEST + 1));
  /** Addresses of the network's vectors, and of as many zeros as a relation has numbers. */
  private readonly headBias: number;
  private readonly root: number;
  private readonly relationRoot: number;
  private readonly relationSide: number;
  private readonly zeros: number;
  /** The words among the tokens of the sentence that was read. */
  private places: Int32Array = new Int32Array(0);

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
    const { headBias, root, relationRoot, relationSide } = network;
    const vectors = [headBias, root, relationRoot, relationSide].map((values) => ({
      values,
      address: place(values.length * 4),
    }));
    this.zeros = place(this.sizes.relation * 4);
    this.kept = place((MOST_KEPT + 1) * network.layers[0]!.bias.length * 4);
    this.picksAddress = place(LONGEST * 4);
    const { products, buffer } = makeProducts(bytes);
    this.products = products;
    for (const { values, address } of vectors) new Float32Array(buffer, address, values.length).set(values);
    [this.headBias, this.root, this.relationRoot, this.relationSide] = vectors.map(({ address }) => address) as [
      number,
      number,
      number,
      number,
    ];
    this.picks = new Int32Array(buffer, this.picksAddress, LONGEST);
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
  }

  /**
   * Reads a sentence of at most `LONGEST` tokens; what it says of it holds until the next is read.
   * @param places the words among the tokens, in order: those that arcs are asked for
   */
  read(attributes: Attributes, tags: Uint8Array, places: Int32Array): void {
    const n = attributes.length;
    if (n > LONGEST) throw new RangeError(`a sentence of ${n} tokens, at most ${LONGEST} are read at once`);
    this.places = places;
    const { state } = this.sizes;
    let [before, now] = this.states;
    for (let l = 0; l < this.layers.length; l++) {
      const layer = this.layers[l]!;
      if (l === 0) this.look(attributes, tags);
      else this.multiply(layer, n);
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
    const { address, depth, width } = this.views;
    // in place: a word never stands before its number among the words
    this.picks.set(places);
    this.products.gather(this.picksAddress, places.length, this.inputAddress, depth * 2, this.inputAddress);
    this.products.whole(this.inputAddress, address, this.seenAddress, ceil(places.length, 2), depth, width);
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

  /** Outputs of the first layer's matrix. */
  private look({ facts, length }: Attributes, tags: Uint8Array): void {
    if (this.knownRows + length > MOST_KEPT) {
      this.known.clear();
      this.knownRows = 0;
    }
    const { known, picks } = this;
    const layer = this.layers[0]!;
    const first = this.knownRows;
    for (let t = 0; t < length; t++) {
      const word = facts[t]!;
      const tag = tags[t]!;
      let byTag = known.get(word);
      if (!byTag) {
        byTag = new Map();
        known.set(word, byTag);
      }
      let row = byTag.get(tag);
      if (row === undefined) {
        row = this.knownRows++;
        byTag.set(tag, row);
        this.addUp(word, tag, (row - first) * layer.depth);
      }
      picks[t] = row;
    }
    const fresh = this.knownRows - first;
    const bytes = layer.width * 4;
    if (fresh > 0)
      this.products.whole(
        this.inputAddress,
        layer.address,
        this.kept + first * bytes,
        ceil(fresh, 2),
        layer.depth,
        layer.width,
      );
    this.products.gather(this.picksAddress, length, this.kept, bytes, this.outputAddress);
  }

  /** Writes the sum of the tables' rows for a word to the input, at `at`. */
  private addUp(word: WordFacts, tag: number, at: number): void {
    const { rows, input } = this;
    const { tables, tableStep, sizes } = this.network;
    rowsOf(word, tag, rows);
    for (let i = 0; i < sizes.table; i++) {
      let sum = 0;
      for (let r = 0; r < rows.length; r++) if (rows[r]! >= 0) sum += tables[rows[r]! * sizes.table + i]!;
      input[at + i] = whole(sum * tableStep, STEPS, MOST);
    }
  }

  /**
   * How much worse each head of each word is than its best, in nats: row `child`, column `head + 1`, column 0 the root; the number of
   * words and 1 columns. The array is used again for the next sentence.
   */
  arcScores(): Float32Array {
    const { products, views, product, output, scores, places } = this;
    const n = places.length;
    const { arc } = this.sizes;
    const { distances } = this.network;
    const bytes = arc * 2;
    for (let w = 0; w < n; w++) {
      const head = this.seenAddress + w * views.width * 4;
      this.activate(head, 0, this.secondAddress + w * bytes, ARC_STEPS, ARC_MOST);
      this.activate(head + arc * 4, arc, this.inputAddress + w * bytes, STEPS, MOST);
    }
    this.multiply(product, n);
    for (let w = 0; w < n; w++) {
      const z = this.outputAddress + w * arc * 4;
      const out = this.inputAddress + w * bytes;
      const sum = products.turn(z, product.stepsAddress, this.headBias, this.root, out, arc, ARC_STEPS, ARC_MOST);
      scores[w * (n + 1)] = sum + distances[ROOT_DISTANCE]!;
    }
    const columns = ceil(n, 4);
    products.whole(this.inputAddress, this.secondAddress, this.outputAddress, ceil(n, 2), arc, columns);
    const unit = 1 / (ARC_STEPS * ARC_STEPS);
    for (let w = 0; w < n; w++) {
      const at = w * (n + 1);
      const place = places[w]!;
      let most = scores[at]!;
      for (let h = 0; h < n; h++) {
        const far = distances[distanceOf(places[h]! - place)]!;
        const score = h === w ? -Infinity : Math.fround(output[w * columns + h]! * unit + far);
        scores[at + h + 1] = score;
        if (score > most) most = score;
      }
      for (let h = 0; h <= n; h++) scores[at + h]! -= most;
    }
    return scores.subarray(0, n * (n + 1));
  }

  /**
   * Scores of the relations of each word to its head, for a word and the number of a relation; they hold until the next sentence.
   * @param heads the head of each word among the words, -1 the root
   */
  relationScores(heads: Int32Array): (word: number, relation: number) => number {
    const { products, relation, output, zeros } = this;
    const { arc, relation: size } = this.sizes;
    const { width, stepsAddress, biasAddress } = this.views;
    const asHead = 2 * arc * 4;
    const asChild = asHead + size * 4;
    for (let w = 0; w < heads.length; w++) {
      const h = heads[w]!;
      products.relate(
        h < 0 ? zeros : this.seenAddress + h * width * 4 + asHead,
        stepsAddress + asHead,
        h < 0 ? this.relationRoot : biasAddress + asHead,
        this.seenAddress + w * width * 4 + asChild,
        stepsAddress + asChild,
        biasAddress + asChild,
        this.relationSide + (h < w ? size * 4 : 0),
        this.inputAddress + w * size * 2,
        size,
        STEPS,
        MOST,
      );
    }
    this.multiply(relation, heads.length);
    const { width: columns, steps, bias } = relation;
    return (word, c) => Math.fround(output[word * columns + c]! * steps[c]! + bias[c]!);
  }
}
