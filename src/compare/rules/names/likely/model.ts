/** How likely two names fill one slot: boosted trees over named evidence (`models/name-pairs.json`). */
import { type BoostedTrees, logOdds, parseBoostedTrees } from '../../../boosted-trees.ts';
import { modelText } from '../../../named-weights.ts';
import { evidences, type NamePair } from './evidence.ts';

const FILE = { name: 'models/name-pairs.json', program: 'name-pairs' };
let loaded: BoostedTrees | undefined;

/** The log odds that two names fill one slot. @throws Failure where the model cannot be read */
export function likelihood(pair: NamePair): number {
  loaded ??= parseBoostedTrees(modelText(FILE.name), FILE, evidences);
  return logOdds(loaded, evidences.map(({ read }) => read(pair))); // biome-ignore format: one value
}
