/** Trains the parser: arc-hybrid transitions with a dynamic oracle (Goldberg and Nivre 2013), then the relations. */

import { ACTIONS, LEFT, RIGHT, SHIFT } from '../src/language/parser/actions.ts';
import { labelFeatures, MAX_LABEL_FEATURES } from '../src/language/parser/label-templates.ts';
import { treeOf } from '../src/language/parser/labels.ts';
import { NONE, Nodes } from '../src/language/parser/nodes.ts';
import { MAX_FEATURES, parserFeatures } from '../src/language/parser/templates.ts';
import type { ParserExample } from './examples.ts';
import { Perceptron, seededRandom, shuffle } from './perceptron.ts';

export interface ParserOptions {
  readonly epochs: number;
  readonly rows: number;
  readonly margin: number;
  readonly seed: number;
  /** From which epoch on the parser follows its own choices, and how often. */
  readonly exploreFrom: number;
  readonly explore: number;
}

export const PARSER_OPTIONS: ParserOptions = {
  epochs: 7,
  rows: 1 << 21,
  margin: 10,
  seed: 1,
  exploreFrom: 2,
  explore: 0.9,
};

/** How many gold arcs can no longer be made after an action of each of the three kinds. */
class Oracle {
  shift = 0;
  left = 0;
  right = 0;
  private readonly heads: Int32Array;
  private readonly dependents: number[][];

  constructor(heads: Int32Array) {
    this.heads = heads;
    const n = heads.length;
    this.dependents = Array.from({ length: n + 1 }, () => []);
    for (let d = 0; d < n; d++) this.dependents[this.headOf(d)]!.push(d);
  }

  /** The gold head; the root's is the place behind the last word. */
  headOf(d: number): number {
    const head = this.heads[d]!;
    return head < 0 ? this.heads.length : head;
  }

  /** @param onStack for each word whether it is on the stack */
  look(onStack: Uint8Array, s0: number, s1: number, b0: number): void {
    this.shift = 0;
    let late = 0;
    for (const d of this.dependents[s0]!) if (d >= b0) late++;
    const head = this.headOf(s0);
    this.left = late + (head === s1 || head > b0 ? 1 : 0);
    this.right = late + (head >= b0 ? 1 : 0);
    if (b0 === this.heads.length) return;
    const next = this.headOf(b0);
    if (next < this.heads.length && onStack[next] && next !== s0) this.shift++;
    for (const d of this.dependents[b0]!) if (d < b0 && onStack[d]) this.shift++;
  }
}

/** Trains the actions: one is right when no other loses fewer gold arcs. */
export function trainArcs(
  examples: readonly ParserExample[],
  options: ParserOptions = PARSER_OPTIONS,
  onEpoch: (epoch: number, weights: () => Float32Array) => void = () => {},
): Float32Array {
  const model = new Perceptron(options.rows, ACTIONS);
  const random = seededRandom(options.seed);
  const order = [...examples];
  const nodes = new Nodes(1024);
  const features = new Int32Array(MAX_FEATURES);
  const scores = new Float32Array(ACTIONS);
  const right = new Uint8Array(ACTIONS);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    for (const { input, heads } of shuffle(order, random)) {
      const n = heads.length;
      if (n === 0) continue;
      const oracle = new Oracle(heads);
      nodes.reset(4 * n + 4);
      const onStack = new Uint8Array(n + 1);
      let top = NONE;
      let next = nodes.fresh(0);
      for (;;) {
        const b0 = nodes.word[next]!;
        const s1 = top === NONE ? NONE : nodes.below[top]!;
        if (b0 === n && s1 === NONE) break;
        const s0w = top === NONE ? -1 : nodes.word[top]!;
        const s1w = s1 === NONE ? -1 : nodes.word[s1]!;
        let action = SHIFT;
        if (top !== NONE) {
          const count = parserFeatures(input, nodes, top, next, features);
          model.score(features, count, scores);
          const from = b0 === n ? RIGHT : SHIFT;
          const to = s1 === NONE ? RIGHT : ACTIONS;
          oracle.look(onStack, s0w, s1w, b0);
          markRight(oracle, from, to);
          let best = from;
          let good = -1;
          let bad = -1;
          for (let a = from; a < to; a++) {
            if (scores[a]! > scores[best]!) best = a;
            if (right[a]) {
              if (good < 0 || scores[a]! > scores[good]!) good = a;
            } else if (bad < 0 || scores[a]! > scores[bad]!) bad = a;
          }
          if (bad >= 0 && scores[good]! - scores[bad]! < options.margin) model.update(features, count, good, bad);
          model.step();
          action = !right[best] && !(epoch >= options.exploreFrom && random() < options.explore) ? good : best;
        }
        if (action === SHIFT) {
          onStack[b0] = 1;
          top = nodes.pushed(next, top);
          next = nodes.fresh(b0 + 1);
        } else if (action === LEFT) {
          onStack[s0w] = 0;
          next = nodes.withLeft(next, top);
          top = nodes.below[top]!;
        } else {
          onStack[s0w] = 0;
          top = nodes.withRight(s1, top);
        }
      }
    }
    onEpoch(epoch, () => model.averaged());
  }
  return model.averaged();

  function markRight({ shift, left, right: attach }: Oracle, from: number, to: number): void {
    const costs = [shift, left, attach];
    const least = Math.min(...costs.slice(from, to));
    for (let a = 0; a < ACTIONS; a++) right[a] = a >= from && a < to && costs[a] === least ? 1 : 0;
  }
}

export interface LabelOptions {
  readonly epochs: number;
  readonly rows: number;
  readonly margin: number;
  readonly seed: number;
}

export const LABEL_OPTIONS: LabelOptions = { epochs: 5, rows: 1 << 17, margin: 10, seed: 1 };

export function trainLabels(
  examples: readonly ParserExample[],
  classes: number,
  options: LabelOptions = LABEL_OPTIONS,
  onEpoch: (epoch: number, weights: () => Float32Array) => void = () => {},
): Float32Array {
  const model = new Perceptron(options.rows, classes);
  const random = seededRandom(options.seed);
  const order = [...examples];
  const features = new Int32Array(MAX_LABEL_FEATURES);
  const scores = new Float32Array(classes);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    for (const { input, heads, labels } of shuffle(order, random)) {
      const { tree, order: words } = treeOf(heads);
      for (const d of words) {
        const count = labelFeatures(input, tree, d, features);
        model.score(features, count, scores);
        const right = labels[d]!;
        let best = 0;
        let rival = -1;
        for (let c = 0; c < classes; c++) {
          if (scores[c]! > scores[best]!) best = c;
          if (c !== right && (rival < 0 || scores[c]! > scores[rival]!)) rival = c;
        }
        if (scores[right]! - scores[rival]! < options.margin) model.update(features, count, right, rival);
        model.step();
        tree.labels[d] = best;
      }
    }
    onEpoch(epoch, () => model.averaged());
  }
  return model.averaged();
}
