/** What the word lists say of nouns for people and of first names. */
import { type Lexicon, LIST, wordHash } from '../names/lexicon.ts';
import { type Gender, genderOfNoun } from './gendered-words.ts';

/** Nouns for people whose first sense in WordNet is another. */
export const ROLES = new Set(['founder', 'co-founder', 'cofounder', 'chief', 'head', 'chair', 'suspect', 'teen', 'teenager', 'ceo', 'frontman', 'toddler', 'infant', 'pensioner', 'youth', 'runner', 'passer-by', 'bystander', 'shooter', 'plaintiff', 'star']); // biome-ignore format: one table

/** Whether a noun is one for a person: "driver", "widow", "founder". */
export const isPersonNoun = (lemma: string, lexicon: Lexicon): boolean =>
  (lexicon.lookup(wordHash(lemma)) & LIST.personNoun) !== 0 || ROLES.has(lemma) || genderOfNoun(lemma) !== null;

/** What a list of first names says of a person's name; null where it says both or nothing. */
export function genderOfFirstName(given: string, lexicon: Lexicon): Gender | null {
  const bits = given.length > 1 ? lexicon.lookup(wordHash(given)) : 0;
  const [female, male] = [bits & LIST.female, bits & LIST.male];
  if (female && !male) return 'female';
  return male && !female ? 'male' : null;
}
