import type { Candidate } from '../discourse.ts';
import type { Sieve } from '../sieve.ts';
import { comparableName } from './same-name.ts';

const MOST_NAMES = 500;
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', '&', 'de']);

/** First letters of a name's words: "iaea" of International Atomic Energy Agency, with and without small words. */
export function initialsOf(key: string): string[] {
  const words = key.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const letters = (list: readonly string[]): string => list.map((word) => word[0]).join('');
  return [letters(words), letters(words.filter((word) => !SMALL.has(word)))];
}

/** "Brask University" and "Brask", "International Grain Office" and "IGO": a short form of one organisation of the text. */
export const shorterName: Sieve = {
  name: 'shorter-name',
  examples: [
    { text: 'The International Grain Office met. The IGO voted.', same: ['International Grain Office', 'IGO'] },
    { text: 'Brask Motors met. Brask voted.', same: ['Brask Motors', 'Brask'] },
    { text: 'Brask Motors and Brask Foods met. Brask voted.', apart: ['Brask Motors', 'Brask voted'] },
  ],
  apply(discourse) {
    const byName = new Map<string, Candidate>();
    for (const mention of discourse.mentions) {
      if (mention.kind !== 'name' || mention.type !== 'organisation' || byName.size >= MOST_NAMES) continue;
      const key = comparableName(mention);
      if (!byName.has(key)) byName.set(key, mention);
    }
    const organisations = [...byName.values()];
    for (const short of organisations) {
      const key = comparableName(short);
      const fits = organisations.filter((long) => isShortFor(key, comparableName(long)));
      const entities = new Set(fits.map((long) => discourse.entity(long).id));
      if (entities.size === 1) discourse.tryJoin(fits[0]!, short);
    }
  },
};

function isShortFor(short: string, long: string): boolean {
  if (long.length <= short.length || !long.includes(' ')) return false;
  if (long.startsWith(`${short} `)) return true;
  const letters = short.replaceAll('.', '');
  return letters.length >= 2 && !letters.includes(' ') && initialsOf(long).includes(letters);
}
