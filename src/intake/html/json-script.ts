/** The longest script that is read, in code units. */
export const LONGEST_SCRIPT = 1_000_000;

/** A script's JSON, with the usual mistakes of pages mended: wrapped in comments, line breaks in strings, commas too many, `&quot;`. Null where it is none. */
export function mendedJson(script: string): unknown {
  if (script.length > LONGEST_SCRIPT) return null;
  const json = script
    .replace(/^\s*(?:<!--|<!\[CDATA\[|\/\*\s?<!\[CDATA\[\s?\*\/|\/\/\s?<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>|\/\*\s?\]\]>\s?\*\/|\/\/\s?\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  const oneLine = json.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  for (const attempt of [json, oneLine, oneLine.replace(/,(?=[ ]{0,20}[}\]])/g, ''), oneLine.replace(/&quot;/g, '"')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, or nothing
    }
  }
  return null;
}
