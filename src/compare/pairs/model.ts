/** How likely two values answer one question: logistic regression over named features (`models/value-pairs.json`). */
import { readFileSync } from 'node:fs';
import { Failure } from '../../model/failure.ts';
import type { Story } from '../story.ts';
import { pairFeatures, readFeatures } from './features.ts';
import type { Slot } from './slot.ts';

export interface PairModel {
  readonly bias: number;
  /** A weight for each feature, in the order of `pairFeatures`. */
  readonly weights: readonly number[];
}

const NAME = 'models/value-pairs.json';
const file = new URL(`../../../${NAME}`, import.meta.url);
let loaded: PairModel | undefined;

/**
 * A model from the text of its file.
 * @throws Failure where it is no JSON, or its features are not the program's
 */
export function parsePairModel(text: string): PairModel {
  const damaged = (problem: string): Failure =>
    new Failure(NAME, problem, 'Restore it from the repository, or make it anew with `npm run train -- value-pairs`.');
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    throw damaged(`it is no JSON (${(error as Error).message})`);
  }
  const { bias, weights } = (given ?? {}) as { bias?: unknown; weights?: unknown };
  if (typeof bias !== 'number' || !Number.isFinite(bias)) throw damaged('its bias is no number');
  if (typeof weights !== 'object' || weights === null) throw damaged('it has no weights');
  const named = weights as Readonly<Record<string, unknown>>;
  const known = new Set(pairFeatures.map(({ name }) => name));
  for (const name of Object.keys(named)) if (!known.has(name)) throw damaged(`it weighs an unknown feature "${name}"`);
  return {
    bias,
    weights: pairFeatures.map(({ name }) => {
      const weight = Object.hasOwn(named, name) ? named[name] : undefined;
      if (typeof weight !== 'number' || !Number.isFinite(weight)) throw damaged(`it has no weight for "${name}"`);
      return weight;
    }),
  };
}

/** The model, read at the first call. */
export function pairModel(): PairModel {
  if (!loaded) {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      throw new Failure(NAME, `it cannot be read (${(error as Error).message})`, 'Restore it from the repository.');
    }
    loaded = parsePairModel(text);
  }
  return loaded;
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Probability, as far as the weak pairs of training go, that two values of different articles answer one question. */
export function sameQuestion(a: Slot, b: Slot, story: Pick<Story, 'weight'>, model: PairModel = pairModel()): number {
  const features = readFeatures(a, b, story);
  return logistic(features.reduce((sum, value, i) => sum + value * model.weights[i]!, model.bias));
}
