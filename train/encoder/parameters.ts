/** What is learnt, its gradients and Adam's moments (Kingma and Ba 2015). */
import type { Matrix, Workspace } from './workspace.ts';

const MEAN = 0.9;
const SQUARE = 0.95;
const TINY = 1e-8;

export interface Parameter {
  readonly value: Matrix;
  readonly gradient: Matrix;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

export class Parameters {
  readonly all = new Map<string, Parameter>();
  private readonly space: Workspace;
  private readonly normal: () => number;
  private steps = 0;

  /** @param normal random numbers around 0 with deviation 1 */
  constructor(space: Workspace, normal: () => number) {
    this.space = space;
    this.normal = normal;
  }

  make(name: string, rows: number, width: number, deviation: number): Parameter {
    const value = this.space.matrix(rows, width);
    for (let i = 0; i < rows * width; i++) value.data[i] = deviation ? this.normal() * deviation : 0;
    const gradient = this.space.matrix(rows, width);
    const parameter = {
      value,
      gradient,
      mean: new Float32Array(value.data.length),
      square: new Float32Array(value.data.length),
    };
    this.all.set(name, parameter);
    return parameter;
  }

  /** Takes one step against the gradients, which are cut to a norm of `most` and set to 0. */
  step(rate: number, most: number): void {
    let squares = 0;
    for (const { gradient } of this.all.values()) for (const g of gradient.data) squares += g * g;
    const scale = Math.min(1, most / Math.max(1e-9, Math.sqrt(squares)));
    this.steps++;
    const size = (rate * Math.sqrt(1 - SQUARE ** this.steps)) / (1 - MEAN ** this.steps);
    for (const { value, gradient, mean, square } of this.all.values()) {
      const [v, g] = [value.data, gradient.data];
      for (let i = 0; i < v.length; i++) move(v, mean, square, i, g[i]! * scale, size);
      g.fill(0);
    }
  }

  get rateScale(): number {
    return Math.sqrt(1 - SQUARE ** this.steps) / (1 - MEAN ** this.steps);
  }
}

/** Moves one number against its gradient. */
export function move(
  value: Float32Array,
  mean: Float32Array,
  square: Float32Array,
  i: number,
  gradient: number,
  size: number,
): void {
  const m = MEAN * mean[i]! + (1 - MEAN) * gradient;
  const s = SQUARE * square[i]! + (1 - SQUARE) * gradient * gradient;
  mean[i] = m;
  square[i] = s;
  value[i]! -= (size * m) / (Math.sqrt(s) + TINY);
}
