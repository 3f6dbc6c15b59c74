/** A stream of bytes → its lines. Not `node:readline`, which ends a line at U+2028 too, as JSON does not, and reads ahead without bound. */

/** One line without its end, or `text: null` where it was longer than allowed. Numbers count from 1. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

const NEWLINE = 0x0a;

/**
 * Lines of UTF-8, ended by LF or CR LF; a byte-order mark at the head is dropped and broken UTF-8 becomes U+FFFD. Holds
 * one line at a time.
 *
 * @param longest bytes of the longest line; what a longer one holds is passed over
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let bytes = 0;
  let number = 0;
  const add = (part: Uint8Array): void => {
    bytes += part.length;
    if (bytes <= longest) parts.push(part);
    else parts = [];
  };
  const end = (): Line => {
    const text = bytes > longest ? null : new TextDecoder().decode(Buffer.concat(parts)).replace(/\r$/, '');
    parts = [];
    bytes = 0;
    return { number: ++number, text };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      yield end();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (bytes > 0) yield end();
}
