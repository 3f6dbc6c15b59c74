/** Trains the parser: arc-hybrid transitions with a dynamic oracle (Goldberg and Nivre 2013). */

import { ACTIONS, LEFT, RIGHT, SHIFT } from '../src/language/parser/actions.ts';
import { kindWith } from '../src/language/parser/input.ts';
import { NONE, Nodes } from '../src/language/parser/nodes.ts';
import { MAX_FEATURES, parserFeatures } from '../src/language/parser/templates.ts';
import type { ParserExample } from './examples.ts';
import { Oracle } from './oracle.ts';
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
          next = nodes.withLeft(next, top, kindWith(input, s0w, nodes.leftKinds[top]!));
          top = nodes.below[top]!;
        } else {
          onStack[s0w] = 0;
          top = nodes.withRight(s1, top, kindWith(input, s0w, nodes.leftKinds[top]!));
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
