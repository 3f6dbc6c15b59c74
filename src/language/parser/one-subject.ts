/**
 * A verb has one subject. The arcs are scored one by one, so a verb can get two: a name and what stands behind it between
 * commas ("Orla Quist, the founder of the club, spoke"), where the second is an apposition of the first; and the subject of
 * a clause around a verb of saying ("The bridge, Brell said, was unsafe"), where the first belongs to the clause.
 */
import type { ParserInput } from './input.ts';

/**
 * Mends second subjects: changes heads and relations in place.
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
  const isSubject = subjectsAmong(relations);
  const subjects = new Int32Array(length).fill(-1);
  for (let word = 0; word < length; word++) {
    const head = heads[word]!;
    if (head <= word || !isSubject[labels[word]!]) continue;
    // an open complement has no subject of its own ("left 40 people homeless"): it is the object of the verb before
    const governor = heads[head]!;
    if (relations[labels[head]!] === 'xcomp' && governor >= 0 && governor < word) {
      heads[word] = governor;
      labels[word] = relations.indexOf('obj');
      continue;
    }
    const first = subjects[head]!;
    if (first < 0) {
      subjects[head] = word;
      continue;
    }
    if (!comma(firstOf(heads, word, first))) continue;
    if (anyComma(word + 1, head, comma)) {
      heads[word] = first;
      labels[word] = relations.indexOf('appos');
      continue;
    }
    const clause = clauseOf(head, heads, labels, relations, isSubject);
    if (clause >= 0) heads[first] = clause;
  }
}

const known = new WeakMap<readonly string[], Uint8Array>();

/** Which relations are those of subjects. */
function subjectsAmong(relations: readonly string[]): Uint8Array {
  let found = known.get(relations);
  if (!found) {
    found = Uint8Array.from(relations, (relation) => (relation.startsWith('nsubj') ? 1 : 0));
    known.set(relations, found);
  }
  return found;
}

/** Where the phrase of a word begins: its first word that hangs on it, behind another word. */
function firstOf(heads: Int32Array, word: number, after: number): number {
  let start = word;
  while (start > after + 1 && reaches(heads, start - 1, word)) start--;
  return start;
}

function anyComma(from: number, to: number, comma: (word: number) => boolean): boolean {
  for (let word = from; word <= to; word++) if (comma(word)) return true;
  return false;
}

/** The clause behind a verb of saying that has no subject of its own; -1 if there is none. */
function clauseOf(
  verb: number,
  heads: Int32Array,
  labels: Uint8Array,
  relations: readonly string[],
  isSubject: Uint8Array,
): number {
  for (let word = verb + 1; word < heads.length; word++) {
    if (heads[word] !== verb || relations[labels[word]!] !== 'ccomp') continue;
    return heads.some((head, child) => head === word && isSubject[labels[child]!]) ? -1 : word;
  }
  return -1;
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
