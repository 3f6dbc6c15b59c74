/** Layers of the network, each forward and backward. Backward adds to the gradients of what is learnt and returns that of the input. */
import type { Parameter, Parameters } from './parameters.ts';
import type { Matrix, Workspace } from './workspace.ts';

/** Where the sentences of a batch start, and where the last ends. */
export type Starts = readonly number[];

/** y = x W + b */
export class Affine {
  readonly weights: Parameter;
  readonly bias: Parameter;
  private readonly space: Workspace;

  constructor(space: Workspace, parameters: Parameters, name: string, inputs: number, outputs: number) {
    this.space = space;
    this.weights = parameters.make(`${name}.weights`, inputs, outputs, 1 / Math.sqrt(inputs));
    this.bias = parameters.make(`${name}.bias`, 1, outputs, 0);
  }

  forward(x: Matrix): Matrix {
    const { value } = this.weights;
    const y = this.space.matrix(x.rows, value.width);
    const bias = this.bias.value.data;
    for (let r = 0; r < x.rows; r++) for (let c = 0; c < y.width; c++) y.data[r * y.width + c] = bias[c]!;
    this.space.add(x, value, y);
    return y;
  }

  /** @param dx where the input's gradient is added, if not to a new matrix */
  backward(x: Matrix, dy: Matrix, dx = this.space.matrix(x.rows, x.width)): Matrix {
    const { space, weights, bias } = this;
    space.add(space.transposed(x), dy, weights.gradient);
    const b = bias.gradient.data;
    for (let r = 0; r < dy.rows; r++) for (let c = 0; c < dy.width; c++) b[c]! += dy.data[r * dy.width + c]!;
    space.add(dy, space.transposed(weights.value), dx);
    return dx;
  }
}

/** x / sqrt(1 + x * x): inverse square root unit (Carlile et al. 2017). */
const isru = (x: number): number => x / Math.sqrt(1 + x * x);

/** Its slope, by its value. */
const isruSlope = (y: number): number => {
  const square = 1 - y * y;
  return square * Math.sqrt(square);
};

/** x above 0, `isru` below: in place. */
export function isrlu({ data }: Matrix): void {
  for (let i = 0; i < data.length; i++) if (data[i]! < 0) data[i] = isru(data[i]!);
}

/** Multiplies gradients by the slope of `isrlu`, by its outputs: in place. */
export function isrluSlope(y: Matrix, dy: Matrix): void {
  for (let i = 0; i < y.data.length; i++) if (y.data[i]! < 0) dy.data[i]! *= isruSlope(y.data[i]!);
}

/** Sets a share of the numbers to 0 and makes up for it in the rest (Srivastava et al. 2014): in place; returns the mask. */
export function dropout(space: Workspace, x: Matrix, share: number, random: () => number): Matrix {
  const mask = space.matrix(x.rows, x.width);
  const rest = 1 / (1 - share);
  for (let i = 0; i < x.data.length; i++) {
    mask.data[i] = random() < share ? 0 : rest;
    x.data[i]! *= mask.data[i]!;
  }
  return mask;
}

export function times(x: Matrix, y: Matrix): void {
  for (let i = 0; i < x.data.length; i++) x.data[i]! *= y.data[i]!;
}

/** What `Recurrent.forward` keeps for the way back. */
interface Trace {
  readonly x: Matrix;
  /** Gates and what is let in, of both directions. */
  readonly z: Matrix;
  readonly y: Matrix;
}

/**
 * Reads a sentence forwards and backwards: state = f state + (1 - f) g, with gate f and news g from the word alone
 * (minimal gated unit of Feng et al. 2024, "Were RNNs all we needed?"; simple recurrent unit, Lei et al. 2018).
 */
export class Recurrent {
  readonly affine: Affine;
  readonly size: number;
  private readonly space: Workspace;

  /** @param size of the state in each direction */
  constructor(space: Workspace, parameters: Parameters, name: string, inputs: number, size: number) {
    this.space = space;
    this.size = size;
    this.affine = new Affine(space, parameters, name, inputs, 4 * size);
  }

  forward(x: Matrix, starts: Starts): Trace {
    const { size } = this;
    const z = this.affine.forward(x);
    const y = this.space.matrix(x.rows, 2 * size);
    for (let direction = 0; direction < 2; direction++) {
      const at = direction * 2 * size;
      for (let s = 0; s + 1 < starts.length; s++) {
        const [from, to] = [starts[s]!, starts[s + 1]!];
        for (let k = 0; k < to - from; k++) {
          const t = direction ? to - 1 - k : from + k;
          const before = direction ? t + 1 : t - 1;
          for (let i = 0; i < size; i++) {
            const f = 0.5 + 0.5 * isru(z.data[t * z.width + at + i]!);
            const a = z.data[t * z.width + at + size + i]!;
            const g = a < 0 ? isru(a) : a;
            z.data[t * z.width + at + i] = f;
            z.data[t * z.width + at + size + i] = g;
            const state = k ? y.data[before * y.width + direction * size + i]! : 0;
            y.data[t * y.width + direction * size + i] = f * state + (1 - f) * g;
          }
        }
      }
    }
    return { x, z, y };
  }

  backward({ x, z, y }: Trace, dy: Matrix, starts: Starts): Matrix {
    const { size } = this;
    const dz = this.space.matrix(z.rows, z.width);
    const carried = new Float32Array(size);
    for (let direction = 0; direction < 2; direction++) {
      const at = direction * 2 * size;
      for (let s = 0; s + 1 < starts.length; s++) {
        const [from, to] = [starts[s]!, starts[s + 1]!];
        carried.fill(0);
        for (let k = to - from - 1; k >= 0; k--) {
          const t = direction ? to - 1 - k : from + k;
          const before = direction ? t + 1 : t - 1;
          for (let i = 0; i < size; i++) {
            const f = z.data[t * z.width + at + i]!;
            const g = z.data[t * z.width + at + size + i]!;
            const state = k ? y.data[before * y.width + direction * size + i]! : 0;
            const d = dy.data[t * y.width + direction * size + i]! + carried[i]!;
            carried[i] = d * f;
            dz.data[t * z.width + at + i] = d * (state - g) * 0.5 * isruSlope(2 * f - 1);
            dz.data[t * z.width + at + size + i] = d * (1 - f) * (g < 0 ? isruSlope(g) : 1);
          }
        }
      }
    }
    return this.affine.backward(x, dz);
  }
}
