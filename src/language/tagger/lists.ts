/** The word lists of the name finder (people's names, places, companies), for the tagger. */
import { wordHash } from '../names/lexicon.ts';
import { namesLexicon } from '../names/model.ts';

/**
 * Looks words up in `models/names-lexicon.bin`.
 * @returns for a word the lists it is on, as bits
 * @throws Failure when the file is missing or damaged
 */
export function nameLists(): (word: string) => number {
  const lexicon = namesLexicon();
  return (word) => lexicon.lookup(wordHash(word));
}
