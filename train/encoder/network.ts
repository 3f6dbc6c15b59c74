/**
 * The network of the parser: facts of the words, read in both directions, then scores of arcs (deep biaffine attention,
 * Dozat and Manning 2017), relations and tags. All three are learnt together.
 */

import { TABLES } from '../../src/language/encoder/facts.ts';
import { DISTANCES, distanceOf, ROOT_DISTANCE, type Sizes } from '../../src/language/encoder/sizes.ts';
import { Embeddings } from './embeddings.ts';
import { Affine, dropout, isrlu, isrluSlope, Recurrent, times } from './layers.ts';
import { type Parameter, Parameters } from './parameters.ts';
import { type Matrix, Workspace } from './workspace.ts';

/** One sentence as the network learns it: all its tokens. */
export interface Example {
  readonly length: number;
  /** Rows of the tables: `TABLES.length` for each token. */
  readonly rows: Int32Array;
  /** Whether a token is a word: marks are attached otherwise. */
  readonly isWord: Uint8Array;
  /** Gold heads (token index, -1 root; only words are heads), relations and tags. */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  readonly tags: Uint8Array;
}

export interface Dropout {
  /** Of the summed tables, of the outputs of each layer. */
  readonly input: number;
  readonly layer: number;
  /** Words whose own form is hidden. */
  readonly words: number;
}

/** A batch as the layers have read it: a row a token, sentences one after another from `starts`; `dx` gathers what comes back. */
interface Read {
  readonly x: Matrix;
  readonly dx: Matrix;
  readonly batch: readonly Example[];
  readonly starts: readonly number[];
}

/** Memory for one batch and the parameters. */
const MEMORY = 1 << 29;
const TAG_WEIGHT = 0.3;

export class Network {
  readonly space = new Workspace(MEMORY);
  readonly parameters: Parameters;
  readonly tables: Embeddings;
  private readonly sizes: Sizes;
  private readonly layers: Recurrent[] = [];
  private readonly asHead: Affine;
  private readonly asChild: Affine;
  private readonly product: Parameter;
  private readonly headBias: Parameter;
  private readonly root: Parameter;
  private readonly distances: Parameter;
  private readonly relationHead: Affine;
  private readonly relationChild: Affine;
  private readonly relationRoot: Parameter;
  private readonly relationSide: Parameter;
  private readonly relation: Affine;
  private readonly tag: Affine;
  private readonly random: () => number;

  constructor(sizes: Sizes, random: () => number) {
    this.sizes = sizes;
    this.random = random;
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const { space } = this;
    const p = new Parameters(space, normal);
    this.parameters = p;
    this.tables = new Embeddings(sizes.table, normal);
    for (let l = 0; l < sizes.layers; l++)
      this.layers.push(new Recurrent(space, p, `layer${l}`, l ? 2 * sizes.state : sizes.table, sizes.state));
    const out = 2 * sizes.state;
    this.asHead = new Affine(space, p, 'asHead', out, sizes.arc);
    this.asChild = new Affine(space, p, 'asChild', out, sizes.arc);
    this.product = p.make('product', sizes.arc, sizes.arc, 0.05);
    this.headBias = p.make('headBias', 1, sizes.arc, 0);
    this.root = p.make('root', 1, sizes.arc, 0.1);
    this.distances = p.make('distances', 1, DISTANCES, 0);
    this.relationHead = new Affine(space, p, 'relationHead', out, sizes.relation);
    this.relationChild = new Affine(space, p, 'relationChild', out, sizes.relation);
    this.relationRoot = p.make('relationRoot', 1, sizes.relation, 0.1);
    this.relationSide = p.make('relationSide', 2, sizes.relation, 0.1);
    this.relation = new Affine(space, p, 'relation', sizes.relation, sizes.relations);
    this.tag = new Affine(space, p, 'tag', out, sizes.tags);
    space.keep();
  }

  /** Learns from a batch; returns the loss of a word. */
  learn(batch: readonly Example[], drop: Dropout): number {
    const { space, random } = this;
    space.clear();
    const starts = [0];
    for (const { length } of batch) starts.push(starts.at(-1)! + length);
    const count = starts.at(-1)!;
    const rows = new Int32Array(count * TABLES.length);
    const words: number[] = [];
    batch.forEach((example, b) => {
      rows.set(example.rows, starts[b]! * TABLES.length);
      for (let i = 0; i < example.length; i++) if (example.isWord[i]) words.push(starts[b]! + i);
    });
    // a hidden word keeps its ending, shape and tag (the first two tables are the form's)
    for (let t = 0; t < count; t++) if (random() < drop.words) rows.fill(-1, t * TABLES.length, t * TABLES.length + 2);
    const embedded = space.matrix(count, this.sizes.table);
    this.tables.look(rows, count, embedded);
    const embeddedMask = dropout(space, embedded, drop.input, random);
    const inputs = [embedded];
    const traces: ReturnType<Recurrent['forward']>[] = [];
    const masks: Matrix[] = [];
    for (const layer of this.layers) {
      const x = inputs.at(-1)!;
      const trace = layer.forward(x, starts);
      traces.push(trace);
      const y = space.matrix(x.rows, trace.y.width);
      y.data.set(trace.y.data);
      masks.push(dropout(space, y, drop.layer, random));
      if (x.width === y.width) for (let i = 0; i < y.data.length; i++) y.data[i]! += x.data[i]!;
      inputs.push(y);
    }
    const x = inputs.at(-1)!;
    const dx = space.matrix(x.rows, x.width);
    const scale = 1 / Math.max(1, words.length);
    const read = { x, dx, batch, starts };
    const loss =
      this.learnArcs(read, scale, drop.layer) +
      this.learnRelations(read, scale, drop.layer) +
      this.learnTags(read, TAG_WEIGHT / count);
    let d = dx;
    for (let l = this.layers.length - 1; l >= 0; l--) {
      const through = space.matrix(d.rows, d.width);
      through.data.set(d.data);
      times(through, masks[l]!);
      const below = this.layers[l]!.backward(traces[l]!, through, starts);
      if (below.width === d.width) for (let i = 0; i < d.data.length; i++) below.data[i]! += d.data[i]!;
      d = below;
    }
    times(d, embeddedMask);
    this.tables.learn(rows, count, d);
    return loss;
  }

  private learnArcs({ x, dx, batch, starts }: Read, scale: number, drop: number): number {
    const { space } = this;
    const { arc } = this.sizes;
    const heads = this.asHead.forward(x);
    const children = this.asChild.forward(x);
    isrlu(heads);
    isrlu(children);
    const [headsBefore, childrenBefore] = [copy(space, heads), copy(space, children)];
    const headMask = dropout(space, heads, drop, this.random);
    const childMask = dropout(space, children, drop, this.random);
    const turned = space.matrix(children.rows, arc);
    space.add(children, this.product.value, turned);
    const dHeads = space.matrix(heads.rows, arc);
    const dTurned = space.matrix(turned.rows, arc);
    const bias = this.headBias.value.data;
    const [dBias, dRoot, dDistances] = [this.headBias, this.root, this.distances].map((p) => p.gradient.data);
    const root = this.root.value.data;
    const distances = this.distances.value.data;
    let loss = 0;
    batch.forEach(({ length, isWord, heads: gold }, b) => {
      const start = starts[b]!;
      const scores = new Float64Array(length + 1);
      for (let i = 0; i < length; i++) {
        if (!isWord[i]) continue;
        const child = (start + i) * arc;
        let most = -Infinity;
        for (let h = -1; h < length; h++) {
          scores[h + 1] = -Infinity;
          if (h === i || (h >= 0 && !isWord[h])) continue;
          const head = h < 0 ? root : heads.data;
          const at = h < 0 ? 0 : (start + h) * arc;
          let score = distances[h < 0 ? ROOT_DISTANCE : distanceOf(h - i)]!;
          for (let k = 0; k < arc; k++) score += head[at + k]! * (turned.data[child + k]! + bias[k]!);
          scores[h + 1] = score;
          if (score > most) most = score;
        }
        let sum = 0;
        for (let h = 0; h <= length; h++) {
          scores[h] = Math.exp(scores[h]! - most);
          sum += scores[h]!;
        }
        loss -= Math.log(Math.max(1e-30, scores[gold[i]! + 1]! / sum)) * scale;
        for (let h = -1; h < length; h++) {
          const d = (scores[h + 1]! / sum - (h === gold[i] ? 1 : 0)) * scale;
          if (d === 0) continue;
          const head = h < 0 ? root : heads.data;
          const dHead = h < 0 ? dRoot! : dHeads.data;
          const at = h < 0 ? 0 : (start + h) * arc;
          dDistances![h < 0 ? ROOT_DISTANCE : distanceOf(h - i)]! += d;
          for (let k = 0; k < arc; k++) {
            dHead[at + k]! += d * (turned.data[child + k]! + bias[k]!);
            dTurned.data[child + k]! += d * head[at + k]!;
            dBias![k]! += d * head[at + k]!;
          }
        }
      }
    });
    const dChildren = space.matrix(children.rows, arc);
    space.add(dTurned, space.transposed(this.product.value), dChildren);
    space.add(space.transposed(children), dTurned, this.product.gradient);
    times(dHeads, headMask);
    times(dChildren, childMask);
    isrluSlope(headsBefore, dHeads);
    isrluSlope(childrenBefore, dChildren);
    this.asHead.backward(x, dHeads, dx);
    this.asChild.backward(x, dChildren, dx);
    return loss;
  }

  private learnRelations({ x, dx, batch, starts }: Read, scale: number, drop: number): number {
    const { space } = this;
    const size = this.sizes.relation;
    const heads = this.relationHead.forward(x);
    const children = this.relationChild.forward(x);
    const both = space.matrix(x.rows, size);
    const words: { at: number; head: number; side: number; gold: number }[] = [];
    batch.forEach(({ length, isWord, heads: gold, relations }, b) => {
      for (let i = 0; i < length; i++) {
        if (!isWord[i]) continue;
        const h = gold[i]!;
        words.push({ at: starts[b]! + i, head: h < 0 ? -1 : starts[b]! + h, side: h < i ? 1 : 0, gold: relations[i]! });
      }
    });
    const [root, side] = [this.relationRoot, this.relationSide];
    for (const word of words) {
      const head = word.head < 0 ? root.value.data : heads.data;
      const from = word.head < 0 ? 0 : word.head * size;
      for (let k = 0; k < size; k++)
        both.data[word.at * size + k] =
          head[from + k]! + children.data[word.at * size + k]! + side.value.data[word.side * size + k]!;
    }
    isrlu(both);
    const before = copy(space, both);
    const mask = dropout(space, both, drop, this.random);
    const scores = this.relation.forward(both);
    let loss = 0;
    const dScores = space.matrix(scores.rows, scores.width);
    for (const { at, gold } of words) loss += softmaxLoss(scores, dScores, at, this.sizes.relations, gold, scale);
    const dBoth = this.relation.backward(both, dScores);
    times(dBoth, mask);
    isrluSlope(before, dBoth);
    const dHeads = space.matrix(x.rows, size);
    const dChildren = space.matrix(x.rows, size);
    for (const word of words) {
      const dHead = word.head < 0 ? root.gradient.data : dHeads.data;
      const to = word.head < 0 ? 0 : word.head * size;
      for (let k = 0; k < size; k++) {
        const d = dBoth.data[word.at * size + k]!;
        dHead[to + k]! += d;
        dChildren.data[word.at * size + k] = d;
        side.gradient.data[word.side * size + k]! += d;
      }
    }
    this.relationHead.backward(x, dHeads, dx);
    this.relationChild.backward(x, dChildren, dx);
    return loss;
  }

  private learnTags({ x, dx, batch, starts }: Read, scale: number): number {
    const scores = this.tag.forward(x);
    const dScores = this.space.matrix(scores.rows, scores.width);
    let loss = 0;
    batch.forEach(({ length, tags }, b) => {
      for (let i = 0; i < length; i++)
        loss += softmaxLoss(scores, dScores, starts[b]! + i, this.sizes.tags, tags[i]!, scale);
    });
    this.tag.backward(x, dScores, dx);
    return loss;
  }
}

function copy(space: Workspace, x: Matrix): Matrix {
  const out = space.matrix(x.rows, x.width);
  out.data.set(x.data);
  return out;
}

/** Cross entropy of one row of scores; writes its gradient. */
function softmaxLoss(
  scores: Matrix,
  dScores: Matrix,
  row: number,
  classes: number,
  gold: number,
  scale: number,
): number {
  const at = row * scores.width;
  let most = -Infinity;
  for (let c = 0; c < classes; c++) most = Math.max(most, scores.data[at + c]!);
  let sum = 0;
  for (let c = 0; c < classes; c++) sum += Math.exp(scores.data[at + c]! - most);
  for (let c = 0; c < classes; c++)
    dScores.data[at + c] = (Math.exp(scores.data[at + c]! - most) / sum - (c === gold ? 1 : 0)) * scale;
  return (Math.log(sum) + most - scores.data[at + gold]!) * scale;
}
