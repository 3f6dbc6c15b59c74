const RULES: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/(?<=.)gh(?=t|$)/g, ''],
  [/sch|sh|tch|ch/g, 'x'],
  [/ck|q|c(?![eiy])/g, 'k'],
  [/c/g, 's'],
  [/z/g, 's'],
  [/th/g, 't'],
  [/h/g, ''],
  [/w(?![aeiou])/g, ''],
  [/y|ie|ey|ee|ea|ai|ay|ei/g, 'i'],
  [/(.)\1/g, '$1'],
];

/** The vowel of an unstressed last syllable, which spelling changes and speech hardly does: Kristen, Kristin. */
const UNSTRESSED = /([aeiou].*[^aeiou])[aeiou]([nrl])$/;

/** A word as it roughly sounds in English: Catherine and Katherine one, John and Joan, Maria and Mario not. */
export function soundOf(word: string): string {
  let sound = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 40);
  for (const [pattern, by] of RULES) sound = sound.replace(pattern, by);
  return sound.replace(/e$/, '').replace(UNSTRESSED, '$1e$2');
}

/** Edit distance (Levenshtein 1966), for short words. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** Whether two words are spellings of one name: they sound alike and differ in two letters at most. */
export const spelledAlike = (a: string, b: string): boolean =>
  a.length < 40 && b.length < 40 && soundOf(a) === soundOf(b) && editDistance(a, b) <= 2;
