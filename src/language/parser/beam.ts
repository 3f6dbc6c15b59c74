/**
 * Beam search over the transitions of arc-hybrid parsing (Kuhlmann et al. 2011; Zhang and Clark 2008). All analyses of n
 * words take 2n - 1 actions, so those in the beam are equally far at any time. Where the best is far ahead, it is alone.
 */
import { ACTIONS, LEFT, RIGHT, SHIFT } from './actions.ts';
import { kindWith, type ParserInput } from './input.ts';
import { NONE, Nodes } from './nodes.ts';
import { MAX_FEATURES, parserFeatures } from './templates.ts';

/** Adds up the weights of the features for each action. */
export type ActionScorer = (features: Int32Array, count: number, out: Float64Array) => void;

/** Most analyses that are followed at a time. */
export const WIDTH = 4;

export class Beam {
  readonly nodes = new Nodes(4096);
  /** Of each state: top of the stack and next word (nodes), the state before, the action that led here, its score. */
  top = new Int32Array(4096);
  next = new Int32Array(4096);
  parent = new Int32Array(4096);
  action = new Int8Array(4096);
  score = new Float64Array(4096);
  size = 0;
  /** How many states had their actions scored. */
  scored = 0;
  private readonly features = new Int32Array(MAX_FEATURES);
  private readonly scores = new Float64Array(ACTIONS);
  private readonly candidateState = new Int32Array(WIDTH * ACTIONS);
  private readonly candidateAction = new Int8Array(WIDTH * ACTIONS);
  private readonly candidateScore = new Float64Array(WIDTH * ACTIONS);

  /** Forgets everything and makes the state before the first action. */
  start(input: ParserInput, width: number): number {
    // one more analysis than the beam holds: the training program's gold tree
    const most = (width + 1) * 2 * input.length + 4;
    this.nodes.reset(2 * most);
    if (this.top.length < most) {
      this.top = new Int32Array(2 * most);
      this.next = new Int32Array(2 * most);
      this.parent = new Int32Array(2 * most);
      this.action = new Int8Array(2 * most);
      this.score = new Float64Array(2 * most);
    }
    this.top[0] = NONE;
    this.next[0] = this.nodes.fresh(0);
    this.parent[0] = NONE;
    this.action[0] = SHIFT;
    this.score[0] = 0;
    this.size = 1;
    return 0;
  }

  /** The state an action leads to. */
  advance(input: ParserInput, state: number, action: number, score: number): number {
    const { nodes } = this;
    const made = this.size++;
    const top = this.top[state]!;
    const next = this.next[state]!;
    if (action === SHIFT) {
      this.top[made] = nodes.pushed(next, top);
      this.next[made] = nodes.fresh(nodes.word[next]! + 1);
    } else if (action === LEFT) {
      this.top[made] = nodes.below[top]!;
      this.next[made] = nodes.withLeft(next, top, kindWith(input, nodes.word[top]!, nodes.leftKinds[top]!));
    } else {
      this.top[made] = nodes.withRight(
        nodes.below[top]!,
        top,
        kindWith(input, nodes.word[top]!, nodes.leftKinds[top]!),
      );
      this.next[made] = next;
    }
    this.parent[made] = state;
    this.action[made] = action;
    this.score[made] = score;
    return made;
  }

  /** Writes the features of a state to `out`; returns how many. */
  featuresOf(input: ParserInput, state: number, out: Int32Array): number {
    return parserFeatures(input, this.nodes, this.top[state]!, this.next[state]!, out);
  }

  /** The actions a state can take, as bits: 1 shift, 2 left, 4 right. */
  possible(input: ParserInput, state: number): number {
    const top = this.top[state]!;
    if (top === NONE) return 1;
    const right = this.nodes.below[top]! === NONE ? 0 : 4;
    // behind the last word, what is left hangs together from right to left
    return this.nodes.word[this.next[state]!]! === input.length ? right : 3 | right;
  }

  /**
   * Takes one more action with the states from `first` to before `end`.
   * @param width how many states are kept
   * @param behind how far behind the best a state may be
   * @returns the first of the new states, which end the list, the best first
   */
  step(input: ParserInput, first: number, end: number, width: number, behind: number, scorer: ActionScorer): number {
    const { scores, features, candidateState, candidateAction, candidateScore } = this;
    let count = 0;
    for (let state = first; state < end; state++) {
      const actions = this.possible(input, state);
      const before = this.score[state]!;
      const forced = actions === 1 || actions === 4;
      if (!forced) {
        scorer(features, this.featuresOf(input, state, features), scores);
        this.scored++;
      }
      for (let a = 0; a < ACTIONS; a++) {
        if (!(actions & (1 << a))) continue;
        const score = forced ? before : before + scores[a]!;
        // the best come first; of equals, who was there before
        let at = Math.min(count, width - 1);
        if (count >= width && score <= candidateScore[at]!) continue;
        while (at > 0 && score > candidateScore[at - 1]!) {
          candidateState[at] = candidateState[at - 1]!;
          candidateAction[at] = candidateAction[at - 1]!;
          candidateScore[at] = candidateScore[at - 1]!;
          at--;
        }
        candidateState[at] = state;
        candidateAction[at] = a;
        candidateScore[at] = score;
        if (count < width) count++;
      }
    }
    const made = this.size;
    const least = candidateScore[0]! - behind;
    for (let c = 0; c < count && candidateScore[c]! >= least; c++)
      this.advance(input, candidateState[c]!, candidateAction[c]!, candidateScore[c]!);
    return made;
  }

  /** Heads of an analysis that has taken all its actions. */
  heads(length: number, last: number): Int32Array {
    const { nodes } = this;
    const heads = new Int32Array(length).fill(-1);
    for (let state = last; this.parent[state]! !== NONE; state = this.parent[state]!) {
      const before = this.parent[state]!;
      const top = this.top[before]!;
      if (this.action[state] === LEFT) heads[nodes.word[top]!] = nodes.word[this.next[before]!]!;
      else if (this.action[state] === RIGHT) heads[nodes.word[top]!] = nodes.word[nodes.below[top]!]!;
    }
    return heads;
  }
}
