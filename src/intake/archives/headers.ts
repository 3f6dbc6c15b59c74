/** Headers of an HTTP answer, a WARC record or a message: names in lower case; of several with one name the first. */
export type Headers = ReadonlyMap<string, string>;

/** More than this is no header block but an attack, or not what it claims to be. */
export const MOST_HEADERS = 1000;
export const MOST_HEADER_BYTES = 256 * 1024;

/**
 * Header lines as names and values. A line that begins with white space goes on from the one before (RFC 5322 folding);
 * a line without a colon is passed over.
 */
export function headersOf(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  let name = '';
  // The parts of a folded value are joined once: adding each to a string would be slow for a very long one.
  let parts: string[] = [];
  const keep = (): void => {
    if (name !== '' && !headers.has(name)) headers.set(name, parts.join(' ').trim());
  };
  for (const line of lines) {
    if (/^[ \t]/.test(line)) {
      parts.push(line.trim());
      continue;
    }
    keep();
    const colon = line.indexOf(':');
    name = colon > 0 && headers.size < MOST_HEADERS ? line.slice(0, colon).trim().toLowerCase() : '';
    parts = [line.slice(colon + 1).trim()];
  }
  keep();
  return headers;
}
