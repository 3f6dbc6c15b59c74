/** The word lists of the name finder (people's names, places, companies), for the tagger. */
import { lexiconOf, wordHash } from '../names/lexicon.ts';
import { loadWeights, weightArray } from '../weights.ts';

/**
 * Reads `models/names-lexicon.bin`.
 * @returns for a word the lists it is on, as bits
 * @throws Failure when the file is missing or damaged
 */
export function nameLists(): (word: string) => number {
  const weights = loadWeights('names-lexicon');
  const lexicon = lexiconOf(weightArray(weights, 'hashes', 'u32'), weightArray(weights, 'bits', 'u16'));
  return (word) => lexicon.lookup(wordHash(word));
}
