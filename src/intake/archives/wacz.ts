import { Failure } from '../../model/failure.ts';
import { addressKey } from '../copies/address-key.ts';
import { explain } from '../explain.ts';
import type { Desk, Piece } from '../reader.ts';
import { type Source, streamSource } from '../source.ts';
import { readWarc } from './warc.ts';
import type { Member } from './zip-file.ts';

/** A list of pages larger than this is no list that a person recorded. */
const MOST_LIST = 64 * 1024 * 1024;

/**
 * The articles of a WACZ (Web Archive Collection Zipped 1.1.1, Webrecorder): the pages that `pages/*.jsonl` names, out of
 * the WARC files in `archive/`. Where it names none, every page is read. A page that is named and not there is unread.
 */
export async function* readWacz(source: Source, desk: Desk, members: readonly Member[]): AsyncGenerator<Piece> {
  const pages = new Pages();
  for (const list of members.filter(({ name }) => /^pages\/[^/]+\.jsonl$/.test(name))) {
    try {
      const bytes = await (await streamSource(() => list.open(), aboutMember(source, list))).bytes(MOST_LIST);
      for (const line of Buffer.from(bytes).toString('utf8').split('\n')) pages.add(line);
    } catch (error) {
      const path = `${source.name} (${list.name})`;
      yield { kind: 'unread', unread: { path, error: explain(path, error) } };
    }
  }
  for (const member of members.filter(({ name }) => /^archive\/.+\.warc(?:\.gz)?$/.test(name))) {
    const about = aboutMember(source, member);
    try {
      if (member.problem) throw new Failure(about.name, member.problem, 'Record the pages again');
      yield* readWarc(await streamSource(() => member.open(), about), desk, pages.size > 0 ? pages : null);
    } catch (error) {
      yield { kind: 'unread', unread: { path: about.name, error: explain(about.name, error) } };
    }
  }
  for (const url of pages.missing()) {
    const path = `${source.name} (${url})`;
    const { message } = new Failure(path, 'the archive lists this page and does not hold it', 'Record it again');
    yield { kind: 'unread', unread: { path, error: message } };
  }
}

const aboutMember = (source: Source, { name }: Member) => ({
  name: `${source.name} (${name})`,
  path: source.path,
  url: null,
  contentType: null,
  captured: null,
});

/** The pages that a WACZ lists, and where their addresses lead. */
class Pages {
  readonly #listed = new Map<string, string>();
  readonly #found = new Set<string>();

  get size(): number {
    return this.#listed.size;
  }

  /** A line of the list; the first is its header. */
  add(line: string): void {
    let page: unknown;
    try {
      page = JSON.parse(line);
    } catch {
      return;
    }
    const url = (page as { url?: unknown } | null)?.url;
    if (typeof url === 'string' && /^https?:/.test(url)) this.#listed.set(addressKey(url), url);
  }

  has(url: string): boolean {
    const key = addressKey(url);
    if (!this.#listed.has(key)) return false;
    this.#found.add(key);
    return true;
  }

  redirect(from: string, to: string): void {
    if (!this.has(from)) return;
    const key = addressKey(to);
    if (!this.#listed.has(key)) this.#listed.set(key, to);
  }

  missing(): string[] {
    return [...this.#listed].filter(([key]) => !this.#found.has(key)).map(([, url]) => url);
  }
}
