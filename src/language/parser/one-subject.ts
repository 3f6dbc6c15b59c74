/**
 * A verb has one subject. The arcs are scored one by one, so a name and what stands behind it between commas can both
 * become the subject ("Orla Quist, the founder of the club, spoke"): the second is an apposition of the first.
 */
import type { ParserInput } from './input.ts';

/**
 * Hangs second subjects on the first: changes heads and relations in place.
 * @param relations names of the relations by their number
 * @param comma whether a comma stands before a word
 */
export function keepOneSubject(
  { length }: ParserInput,
  heads: Int32Array,
  labels: Uint8Array,
  relations: readonly string[],
  comma: (word: number) => boolean,
): void {
  const apposition = relations.indexOf('appos');
  const isSubject = Uint8Array.from(relations, (relation) => (relation.startsWith('nsubj') ? 1 : 0));
  const subjects = new Int32Array(length).fill(-1);
  for (let word = 0; word < length; word++) {
    const head = heads[word]!;
    if (head <= word || !isSubject[labels[word]!]) continue;
    const first = subjects[head]!;
    if (first < 0) {
      subjects[head] = word;
      continue;
    }
    // where its phrase begins: its first word, or that of its children
    let start = word;
    while (start > first + 1 && reaches(heads, start - 1, word)) start--;
    if (!comma(start)) continue;
    heads[word] = first;
    labels[word] = apposition;
  }
}

/** Whether a word hangs on another, over others if need be. */
function reaches(heads: Int32Array, from: number, to: number): boolean {
  let at = from;
  for (let steps = 0; at >= 0 && steps < 12; steps++) {
    if (at === to) return true;
    at = heads[at]!;
  }
  return false;
}
