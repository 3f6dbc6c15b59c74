/** Lines and blocks out of a stream of bytes, holding no more of it than was asked for. */
export class ByteReader {
  /** How many bytes have been taken from the stream. */
  position = 0;
  /** What ended the stream early, if anything did: the bytes before it are read all the same. */
  broken: unknown = null;
  readonly #pieces: AsyncIterator<Uint8Array>;
  #buffer: Uint8Array = new Uint8Array(0);
  #ended = false;

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#pieces = stream[Symbol.asyncIterator]();
  }

  /**
   * The next line as Latin-1, with its line feed; null at the end. Of a line longer than `most` bytes the rest comes as
   * further lines, so that a file without line feeds does not fill the memory.
   */
  async line(most: number): Promise<string | null> {
    let searched = 0;
    for (;;) {
      const at = this.#buffer.indexOf(10, searched);
      const end = at < 0 ? this.#buffer.length : at + 1;
      if (at >= 0 || end >= most) return latin1(this.#cut(Math.min(end, most)));
      searched = this.#buffer.length;
      if (!(await this.#fill())) return this.#buffer.length > 0 ? latin1(this.#cut(this.#buffer.length)) : null;
    }
  }

  /** Passes over line ends, up to the first byte that is none. */
  async skipLineEnds(): Promise<void> {
    do {
      let at = 0;
      while (this.#buffer[at] === 10 || this.#buffer[at] === 13) at++;
      this.#cut(at);
    } while (this.#buffer.length === 0 && (await this.#fill()));
  }

  /**
   * Passes over everything up to the next line that begins with these characters (Latin-1), or to the end; says how many
   * bytes that was. What has been taken so far must have ended a line.
   */
  async skipToLine(start: string): Promise<number> {
    const mark = Buffer.from(`\n${start}`, 'latin1');
    const from = this.position;
    while (this.#buffer.length < start.length && (await this.#fill())) {}
    if (latin1(this.#buffer.subarray(0, start.length)) === start) return 0;
    for (;;) {
      const at = Buffer.from(this.#buffer.buffer, this.#buffer.byteOffset, this.#buffer.length).indexOf(mark);
      // The mark may lie across two pieces of the stream.
      this.#cut(at >= 0 ? at + 1 : Math.max(0, this.#buffer.length - mark.length + 1));
      if (at >= 0) return this.position - from;
      if (!(await this.#fill())) {
        this.#cut(this.#buffer.length);
        return this.position - from;
      }
    }
  }

  /** The next `count` bytes, fewer at the end of the stream. */
  async take(count: number): Promise<Uint8Array> {
    const taken: Uint8Array[] = [];
    let left = count;
    while (left > 0) {
      if (this.#buffer.length === 0 && !(await this.#fill())) break;
      const piece = this.#cut(Math.min(left, this.#buffer.length));
      taken.push(piece);
      left -= piece.length;
    }
    return taken.length === 1 ? taken[0]! : Buffer.concat(taken);
  }

  /** Passes over `count` bytes; says how many there were. */
  async skip(count: number): Promise<number> {
    let left = count;
    while (left > 0) {
      if (this.#buffer.length === 0 && !(await this.#fill())) break;
      left -= this.#cut(Math.min(left, this.#buffer.length)).length;
    }
    return count - left;
  }

  /** Gives the stream up: what it holds open is closed. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#pieces.return?.();
  }

  #cut(count: number): Uint8Array {
    const piece = this.#buffer.subarray(0, count);
    this.#buffer = this.#buffer.subarray(count);
    this.position += count;
    return piece;
  }

  /** Adds the next piece of the stream to the buffer; false at its end. */
  async #fill(): Promise<boolean> {
    if (this.#ended) return false;
    try {
      const { value, done } = await this.#pieces.next();
      if (done) {
        this.#ended = true;
        return false;
      }
      this.#buffer = this.#buffer.length === 0 ? value : Buffer.concat([this.#buffer, value]);
      return true;
    } catch (error) {
      this.#ended = true;
      this.broken = error;
      return false;
    }
  }
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
