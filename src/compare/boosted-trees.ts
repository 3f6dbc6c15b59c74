/** Gradient-boosted regression trees (Friedman 2001) over named features: the file of a model, and what it says of one case. */
import { Failure } from '../model/failure.ts';

/** A leaf's share of the log odds, or a question: a feature (by its place), a threshold, and what follows at most that and above it. */
export type Tree = number | readonly [feature: number, threshold: number, low: Tree, high: Tree];

export interface BoostedTrees {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/** Trees deeper than this are damaged. */
const DEPTH = 12;

/**
 * A model from the text of its file: `{"features": [names], "bias", "trees"}`.
 * @param file its name, and the training program that makes it
 * @param features the program's features, whose names and order the file must have
 * @throws Failure where it is no JSON, or was made for other features
 */
export function parseBoostedTrees(
  text: string,
  file: { readonly name: string; readonly program: string },
  features: readonly { readonly name: string }[],
): BoostedTrees {
  const damaged = (problem: string): Failure =>
    new Failure(
      file.name,
      problem,
      `Restore it from the repository, or make it anew with \`npm run train -- ${file.program}\`.`,
    );
  let given: { features?: unknown; bias?: unknown; trees?: unknown } | null;
  try {
    given = JSON.parse(text);
  } catch (error) {
    throw damaged(`it is no JSON (${(error as Error).message})`);
  }
  const { features: names, bias, trees } = given ?? {};
  if (!Array.isArray(names) || names.join() !== features.map(({ name }) => name).join())
    throw damaged('it was made for other features');
  if (typeof bias !== 'number' || !Number.isFinite(bias)) throw damaged('its bias is no number');
  if (!Array.isArray(trees) || !trees.every((tree) => isTree(tree, features.length, 0)))
    throw damaged('its trees cannot be read');
  return { bias, trees };
}

function isTree(tree: unknown, features: number, depth: number): tree is Tree {
  if (typeof tree === 'number') return Number.isFinite(tree);
  if (!Array.isArray(tree) || tree.length !== 4 || depth >= DEPTH) return false;
  const [feature, threshold, low, high] = tree as unknown[];
  return (
    Number.isInteger(feature) &&
    (feature as number) >= 0 &&
    (feature as number) < features &&
    Number.isFinite(threshold) &&
    isTree(low, features, depth + 1) &&
    isTree(high, features, depth + 1)
  );
}

/** The log odds that a model gives a case with these values of its features. */
export function logOdds({ bias, trees }: BoostedTrees, values: readonly number[]): number {
  let sum = bias;
  for (const tree of trees) {
    let at = tree;
    while (typeof at !== 'number') at = values[at[0]]! <= at[1] ? at[2] : at[3];
    sum += at;
  }
  return sum;
}
