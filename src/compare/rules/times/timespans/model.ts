/** How likely two lengths of time are two accounts of one: boosted trees over named evidence (`models/timespan-pairs.json`). */
import { type BoostedTrees, logOdds, parseBoostedTrees } from '../../../boosted-trees.ts';
import { modelText } from '../../../named-weights.ts';
import { spanEvidences } from './evidence.ts';

const FILE = { name: 'models/timespan-pairs.json', program: 'timespan-pairs' };
let loaded: BoostedTrees | undefined;

/** The log odds for these values of the evidences. @throws Failure where the model cannot be read */
export function likelihood(values: readonly number[]): number {
  loaded ??= parseBoostedTrees(modelText(FILE.name), FILE, spanEvidences);
  return logOdds(loaded, values);
}
