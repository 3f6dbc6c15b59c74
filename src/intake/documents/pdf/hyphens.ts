/** The words of a document as they stand within lines: they tell whether a hyphen at a line's end is the word's own. */
export type Vocabulary = ReadonlySet<string>;

export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    const found = line.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){0,4}/gu) ?? [];
    // The last word of a line may be cut in two.
    for (const word of line.endsWith('-') ? found.slice(0, -1) : found) words.add(word);
  }
  return words;
}

/** Words that keep their hyphen before whatever follows: compounds that English writes with one. */
const KEEPS =
  /^(?:self|ex|non|mid|well|ill|co|anti|pro|semi|quasi|vice|half|all|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|first|second|third|long|short|high|low|so|cross|post|pre)$/;

/**
 * Joins a line to what stands before it. A hyphen at the end goes if the page broke a word there: if the word stands
 * elsewhere in the document in one piece, or nothing speaks for its own hyphen.
 */
export function joinLines(before: string, line: string, vocabulary: Vocabulary): string {
  if (before === '') return line;
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + line;
  const cut = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)[-\u2010]$/u.exec(before.slice(-120));
  const next = /^[\p{L}\p{N}]+/u.exec(line.slice(0, 80));
  if (!cut || !next) return `${before}${/[-–—/]$/.test(before) && !/\s[-–—/]$/.test(before) ? '' : ' '}${line}`;
  const [first, second] = [cut[1]!.toLowerCase(), next[0].toLowerCase()];
  const own =
    vocabulary.has(`${first}-${second}`) ||
    !/^\p{Ll}/u.test(next[0]) ||
    /[\d-]/.test(first) ||
    (KEEPS.test(first) && !vocabulary.has(first + second));
  return own ? before + line : before.slice(0, -1) + line;
}
