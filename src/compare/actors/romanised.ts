/**
 * Names that were written in another script first: one name has as many Latin spellings as there are ways to write its
 * sounds ("Heydar", "Heidar"), and none of them is wrong. Spellings of such a name that sound alike under every common
 * romanisation (ALA-LC, BGN/PCGN and the press's own) are a matter of their own kind, no disagreement.
 */

import { oneLetterOff } from '../../language/names/spelling.ts';
import type { EntityType } from '../../model/reading.ts';
import { differenceOf, nearness } from './slips.ts';

/** Lands that do not write with Latin letters, and their people. Georgia is told from the state by its people. */
const LANDS = new Set('afghan afghanistan afghans algeria algerian arab arabia arabian arabs armenia armenian azerbaijan azeri bahrain bahraini bangladesh bangladeshi belarus belarusian bengali bulgaria bulgarian burma burmese cambodia cambodian chechen chechnya china chinese coptic cypriot cyprus dagestan egypt egyptian egyptians emirates emirati eritrea eritrean ethiopia ethiopian georgian greece greek greeks hindi india indians iran iranian iranians iraq iraqi iraqis israel israeli israelis japan japanese jordanian kabul kazakh kazakhstan korea korean kurdish kurdistan kurds kuwait kuwaiti kyrgyz kyrgyzstan laos lebanese lebanon libya libyan libyans macedonia macedonian mongolia mongolian moroccan morocco moscow myanmar nepal nepalese oman omani pakistan pakistani pakistanis palestine palestinian palestinians pashtun persian punjab punjabi qatar qatari russia russian russians saudi serbia serbian sinhalese somali somalia sudan sudanese syria syrian syrians taiwan taiwanese tajik tajikistan tamil thai thailand tibet tibetan tunisia tunisian turkmen turkmenistan ukraine ukrainian urdu uzbek uzbekistan yemen yemeni'.split(' ')); // biome-ignore format: one table

/** A text about such a land speaks of it twice and once in so many words; a veteran of a war abroad is mentioned once. */
const LEAST = 2;
const WORDS_FOR_ONE = 200;

/** Whether a text is about a land that does not write with Latin letters. */
export function isFromAbroad(text: string): boolean {
  let words = 0;
  let named = 0;
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    words++;
    if (word[0]! < 'a' && LANDS.has(word.toLowerCase())) named++;
  }
  return named >= Math.max(LEAST, words / WORDS_FOR_ONE);
}

/** Words between which a land is somebody's home: "a native of Yemen", "Kuwaiti-born", "an immigrant from Syria". */
const ORIGIN =
  /\b(?:born in|native of|citizen of|(?:immigrant|refugee|citizen|born|came|emigrated|migrated|fled)\b[^.;]{0,30}\bfrom)\s+(\p{Lu}\p{L}+)|\b(\p{Lu}\p{L}+)(?:-born| (?:native|national|immigrant|refugee|citizen)s?\b)/gu;

/** Whether a sentence says of somebody that they come from such a land. */
export function tellsOrigin(sentence: string): boolean {
  for (const [, land, people] of sentence.matchAll(ORIGIN))
    if (LANDS.has((land ?? people ?? '').toLowerCase())) return true;
  return false;
}

/** Letters that stand for one sound of another script, in the order in which they are put together; vowels last. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/tsch|tch/g, 'C'],
  [/sch|sh/g, 'S'],
  [/ch/g, 'C'],
  [/dzh|dj|zh/g, 'j'],
  [/ts|tz/g, 'z'],
  [/g(?=[iy][aeou])/g, 'y'],
  [/kh|gh|ck|[gqk]|c(?![eiy])/g, 'k'],
  [/ph|[fwb]/g, 'v'],
  [/x/g, 'ks'],
  [/z|c/g, 's'],
  [/(?<=.)h/g, ''],
  // Greek: "Vasilios" of the register is "Vasilis" at home.
  [/ios$/g, 'is'],
  // A glide is a sound of its own: "Natalia", "Natalya", but not "Natala".
  [/[iy]+(?=[aou])/g, 'Y'],
  [/[aeiouy]+/g, 'a'],
  [/(.)\1+/g, '$1'],
];

/** A name by its sounds, as romanisations share them: consonants by kind, any vowels as one. */
export const romanisedSound = (word: string): string =>
  SOUNDS.reduce((sound, [pattern, by]) => sound.replace(pattern, by), word.toLowerCase().slice(0, 40));

/** Whether two spellings of one name differ only in how sounds are put into Latin letters. */
export function isOneSound(a: string, b: string, type: EntityType): boolean {
  const words = differenceOf(a, b, type)?.words;
  if (words) return words.every(([x, y]) => soundAlike(romanisedSound(x), romanisedSound(y)));
  const [x, y] = [a, b].map((name) => name.toLowerCase().split(/\s+/)) as [string[], string[]];
  const [part, whole] = x.length < y.length ? [x, y] : [y, x];
  return part.every((word) => whole.some((other) => word === other || isOneWord(word, other)));
}

const isOneWord = (a: string, b: string): boolean =>
  ['slip', 'sound'].includes(nearness(a, b)) && soundAlike(romanisedSound(a), romanisedSound(b));

/** A short vowel may be left out, as many scripts leave it ("Khaldun", "Khaledun"); a vowel in another place is a slip. */
function soundAlike(a: string, b: string): boolean {
  if (a.length === b.length) return a === b;
  const consonants = (sound: string): string => sound.replaceAll('a', '').replace(/(.)\1+/g, '$1');
  return consonants(a) === consonants(b) && oneLetterOff(a, b);
}
