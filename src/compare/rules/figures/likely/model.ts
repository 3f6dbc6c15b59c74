/** How likely two conflicting figures are two accounts of one: boosted trees over named evidence (`models/figure-pairs.json`). */
import { type BoostedTrees, logOdds, parseBoostedTrees } from '../../../boosted-trees.ts';
import { modelText } from '../../../named-weights.ts';
import { evidences } from './evidence.ts';

const FILE = { name: 'models/figure-pairs.json', program: 'figure-pairs' };
let loaded: BoostedTrees | undefined;

/** The log odds for these values of the evidences. @throws Failure where the model cannot be read */
export function likelihood(values: readonly number[]): number {
  loaded ??= parseBoostedTrees(modelText(FILE.name), FILE, evidences);
  return logOdds(loaded, values);
}
