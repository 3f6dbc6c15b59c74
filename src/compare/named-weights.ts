/** Logistic regression over named features: the file of its weights, and what it says of a pair. */
import { readFileSync } from 'node:fs';
import { Failure } from '../model/failure.ts';

export interface NamedWeights {
  readonly bias: number;
  /** A weight for each feature, in the order of the program's features. */
  readonly weights: readonly number[];
}

/**
 * Weights from the text of their file.
 * @param name of the file, and the training program that makes it
 * @throws Failure where it is no JSON, or its features are not the program's
 */
export function parseNamedWeights(
  text: string,
  file: { name: string; program: string },
  features: readonly { readonly name: string }[],
): NamedWeights {
  const damaged = (problem: string): Failure =>
    new Failure(
      file.name,
      problem,
      `Restore it from the repository, or make it anew with \`npm run train -- ${file.program}\`.`,
    );
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
  const known = new Set(features.map(({ name }) => name));
  for (const name of Object.keys(named)) if (!known.has(name)) throw damaged(`it weighs an unknown feature "${name}"`);
  return {
    bias,
    weights: features.map(({ name }) => {
      const weight = Object.hasOwn(named, name) ? named[name] : undefined;
      if (typeof weight !== 'number' || !Number.isFinite(weight)) throw damaged(`it has no weight for "${name}"`);
      return weight;
    }),
  };
}

/** The text of a file in `models/`. @throws Failure where it cannot be read */
export function modelText(name: string): string {
  try {
    return readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
  } catch (error) {
    throw new Failure(name, `it cannot be read (${(error as Error).message})`, 'Restore it from the repository.');
  }
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The probability that the model gives a pair with these values of the features. */
export const probability = ({ bias, weights }: NamedWeights, features: readonly number[]): number =>
  logistic(features.reduce((sum, value, i) => sum + value * weights[i]!, bias));
