/**
 * Where one written word is several words of grammar: "don't" is do + n't, "Lark's" is Lark + 's, "cannot" is can + not.
 * Universal Dependencies English guidelines, tokenisation.
 */

/** What may follow an apostrophe as a word of its own. */
const AFTER_APOSTROPHE = new Set(['s', 're', 've', 'll', 'd', 'm']);

const APOSTROPHE = /['’`´ʼ]/;

/** Forms without an apostrophe, and where they part. Only forms that are no word otherwise ("its", "well" are). */
const SOLID: ReadonlyMap<string, number> = new Map(
  Object.entries({
    cannot: 3, dont: 2, didnt: 3, doesnt: 4, isnt: 2, wasnt: 3, werent: 4, arent: 3, havent: 4, hasnt: 3, hadnt: 3,
    wouldnt: 5, couldnt: 5, shouldnt: 6, cant: 2, wont: 2, aint: 2, im: 1, ive: 1, youve: 3, youre: 3, theyre: 4,
    youll: 3, itll: 2, thats: 4, theres: 5, whats: 4, hes: 2, shes: 3, gonna: 3, wanna: 3, gotta: 3, outta: 3,
  }), // biome-ignore format: one table
);

/** The longest of them: "shouldnt". */
const LONGEST_SOLID = Math.max(...[...SOLID.keys()].map((form) => form.length));

/** Whether a word may be one of the forms that part without an apostrophe. */
export const isSolid = (word: string): boolean => word.length <= LONGEST_SOLID && SOLID.has(word.toLowerCase());

/**
 * Offsets inside a word where a new word of grammar starts; empty when it is one word.
 * @param word a word with no white space, without punctuation at its edges
 */
export function cliticBreaks(word: string): number[] {
  const lower = word.toLowerCase();
  const solid = SOLID.get(lower);
  // "WONT" and "Im" at the start are slips for the contraction too; "IM" is an abbreviation
  if (solid !== undefined && !(word.length === 2 && word === word.toUpperCase())) return [solid];
  const breaks: number[] = [];
  let end = word.length;
  // from the right: "wouldn't've" is would + n't + 've
  while (end > 2) {
    const at = breakBefore(lower, end);
    if (at <= 0) break;
    breaks.push(at);
    end = at;
  }
  return breaks.reverse();
}

/** Where the last clitic of `word.slice(0, end)` starts, or 0. */
function breakBefore(lower: string, end: number): number {
  for (let length = 1; length <= 2 && length < end; length++) {
    const mark = end - length - 1;
    if (mark < 1 || !APOSTROPHE.test(lower[mark]!)) continue;
    const rest = lower.slice(mark + 1, end);
    if (AFTER_APOSTROPHE.has(rest)) return /[\d]/.test(lower[mark - 1]!) && rest === 's' && mark >= 4 ? 0 : mark;
    if (rest === 't' && lower[mark - 1] === 'n' && mark >= 2) return mark - 1;
  }
  return 0;
}
