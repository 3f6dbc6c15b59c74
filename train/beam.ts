/**
 * Trains the parser's actions for the beam: from weights learnt action by action, on whole analyses with max-violation
 * updates (Huang, Fayong and Guo 2012). Gold analyses follow the dynamic oracle, of its choices the one the model likes.
 */
import { ACTIONS, LEFT, RIGHT, SHIFT } from '../src/language/parser/actions.ts';
import { type ActionScorer, Beam, WIDTH } from '../src/language/parser/beam.ts';
import { NONE } from '../src/language/parser/nodes.ts';
import { MAX_FEATURES } from '../src/language/parser/templates.ts';
import type { ParserExample } from './examples.ts';
import { Oracle } from './oracle.ts';
import { Perceptron, seededRandom, shuffle } from './perceptron.ts';

/** How far behind the best an analysis is followed when texts are read (for each order that is added up). */
export const BEHIND = 50;

export const BEAM_OPTIONS = { epochs: 7, behind: 60, seed: 3 };

export function trainBeam(
  examples: readonly ParserExample[],
  initial: Float32Array,
  options = BEAM_OPTIONS,
  onEpoch: (epoch: number, weights: () => Float32Array) => void = () => {},
): Float32Array {
  const model = new Perceptron(initial.length / ACTIONS, ACTIONS);
  model.weights.set(initial);
  const random = seededRandom(options.seed);
  const order = [...examples];
  const beam = new Beam();
  const features = new Int32Array(MAX_FEATURES);
  const scores = new Float64Array(ACTIONS);
  const { weights } = model;
  const mask = initial.length / ACTIONS - 1;
  const scorer: ActionScorer = (hashes, count, out) => {
    let shift = 0;
    let left = 0;
    let right = 0;
    for (let f = 0; f < count; f++) {
      const row = (hashes[f]! & mask) * ACTIONS;
      shift += weights[row]!;
      left += weights[row + LEFT]!;
      right += weights[row + RIGHT]!;
    }
    out[SHIFT] = shift;
    out[LEFT] = left;
    out[RIGHT] = right;
  };

  /** Moves the weights of the actions from a state back to where the two analyses part. */
  const learn = (input: ParserExample['input'], from: number, until: ReadonlySet<number>, amount: number): void => {
    for (let state = from; !until.has(state); state = beam.parent[state]!) {
      const before = beam.parent[state]!;
      const possible = beam.possible(input, before);
      if (possible === 1 || possible === 4) continue;
      const count = beam.featuresOf(input, before, features);
      model.add(features, count, beam.action[state]!, amount);
    }
  };
  const pathTo = (last: number): Set<number> => {
    const path = new Set<number>();
    for (let state = last; state !== NONE; state = beam.parent[state]!) path.add(state);
    return path;
  };

  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    for (const { input, heads } of shuffle(order, random)) {
      const n = heads.length;
      if (n < 2) continue;
      const oracle = new Oracle(heads);
      const onStack = new Uint8Array(n + 1);
      let gold = beam.start(input, WIDTH);
      let first = gold;
      let end = beam.size;
      // whether the gold analysis is still in the beam, and which of it it is
      let inBeam = true;
      let violation = 0;
      let worstGold = NONE;
      let worstFound = NONE;
      for (let step = 1; step < 2 * n; step++) {
        const { action, score } = goldAction(gold);
        const before = gold;
        first = beam.step(input, first, end, WIDTH, options.behind, scorer);
        let same = NONE;
        if (inBeam)
          for (let state = first; state < beam.size; state++)
            if (beam.parent[state] === before && beam.action[state] === action) same = state;
        // the gold analysis stands behind those of the beam once it has left it
        end = beam.size;
        const goldScore = beam.score[before]! + score;
        if (same !== NONE) gold = same;
        else {
          inBeam = false;
          gold = beam.advance(input, before, action, goldScore);
        }
        if (same !== first) {
          const over = beam.score[first]! - goldScore;
          if (over > violation) {
            violation = over;
            worstGold = gold;
            worstFound = first;
          }
        }
      }
      if (worstGold !== NONE) {
        const goldPath = pathTo(worstGold);
        const foundPath = pathTo(worstFound);
        learn(input, worstGold, foundPath, 1);
        learn(input, worstFound, goldPath, -1);
      }
      model.step();

      function goldAction(state: number): { action: number; score: number } {
        const possible = beam.possible(input, state);
        const top = beam.top[state]!;
        const b0 = beam.nodes.word[beam.next[state]!]!;
        const s0 = top === NONE ? -1 : beam.nodes.word[top]!;
        const below = top === NONE ? NONE : beam.nodes.below[top]!;
        const s1 = below === NONE ? -1 : beam.nodes.word[below]!;
        let action = possible === 4 ? RIGHT : SHIFT;
        let score = 0;
        if (possible !== 1 && possible !== 4) {
          oracle.look(onStack, s0, s1, b0);
          const costs = [oracle.shift, oracle.left, oracle.right];
          scorer(features, beam.featuresOf(input, state, features), scores);
          action = -1;
          for (let a = 0; a < ACTIONS; a++) {
            if (!(possible & (1 << a))) continue;
            if (
              action < 0 ||
              costs[a]! < costs[action]! ||
              (costs[a] === costs[action] && scores[a]! > scores[action]!)
            )
              action = a;
          }
          score = scores[action]!;
        }
        if (action === SHIFT) onStack[b0] = 1;
        else onStack[s0] = 0;
        return { action, score };
      }
    }
    onEpoch(epoch, () => model.averaged());
  }
  return model.averaged();
}
