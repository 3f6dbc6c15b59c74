/** The members of a ZIP archive (APPNOTE.TXT 6.3), by yauzl: each is opened on its own and unpacked piece by piece. */
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from 'yauzl';
import { Failure } from '../../model/failure.ts';
import { compare } from '../order.ts';
import type { Desk } from '../reader.ts';
import type { Source } from '../source.ts';

export interface Member {
  /** Its path in the archive, with `/`. */
  readonly name: string;
  /** Whether its name leads out of the archive ("../../x", "/x", "C:/x"): such a member is refused, never passed over. */
  readonly outside: boolean;
  /** What forbids reading it (in words), or null. */
  readonly problem: string | null;
  /** What the archive says of its size, unpacked. */
  readonly size: number;
  /** Unpacks it from its start. */
  open(): AsyncIterable<Uint8Array>;
}

/** An archive of so many members is no collection of articles, and its list would fill the memory. */
const MOST_MEMBERS = 200_000;
/** What unpacks to more than this many times the archive is a bomb. */
const MOST_RATIO = 250;
const BEFORE_RATIO = 64 * 1024 * 1024;

/**
 * Calls `use` with the members of a ZIP, sorted by name, and closes it afterwards.
 *
 * @throws Failure where there is no readable list of members.
 */
export async function* withZip<T>(
  source: Source,
  desk: Desk,
  use: (members: readonly Member[]) => AsyncGenerator<T>,
): AsyncGenerator<T> {
  const zip = await openZip(source, desk);
  try {
    const budget = { left: Math.max(BEFORE_RATIO, zip.fileSize * MOST_RATIO) };
    const members = (await entriesOf(zip, source.name)).map((entry) => memberOf(entry, zip, budget, source.name));
    yield* use(members.sort((a, b) => compare(a.name, b.name)));
  } finally {
    zip.close();
  }
}

const OPTIONS = { lazyEntries: true, decodeStrings: false, validateEntrySizes: true, autoClose: false } as const;

async function openZip(source: Source, desk: Desk): Promise<ZipFile> {
  try {
    // A ZIP is read from its end: one that lies within another archive has to be in memory.
    if (source.file !== null) return await openPromise(source.file, OPTIONS);
    return await fromBufferPromise(Buffer.from(await source.bytes(desk.limits.nestedBytes)), OPTIONS);
  } catch (error) {
    throw damaged(source.name, error);
  }
}

const damaged = (name: string, error: unknown): Error =>
  error instanceof Failure
    ? error
    : new Failure(name, `damaged or cut off: ${(error as Error).message.split('.')[0]}`, 'Fetch or pack it again');

function entriesOf(zip: ZipFile, name: string): Promise<Entry[]> {
  if (zip.entryCount > MOST_MEMBERS)
    throw new Failure(name, `more than ${MOST_MEMBERS} files in it`, 'Unpack it and choose the articles');
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.once('error', (error) => reject(damaged(name, error)));
    zip.once('end', () => resolve(entries));
    zip.readEntry();
  });
}

function memberOf(entry: Entry, zip: ZipFile, budget: { left: number }, archive: string): Member {
  const name = nameOf(entry);
  return {
    name: name.replaceAll('\\', '/'),
    outside: leadsOut(name),
    problem: problemOf(entry, name),
    size: entry.uncompressedSize,
    async *open() {
      const told = `${archive} (${name})`;
      let stream: AsyncIterable<Uint8Array>;
      try {
        stream = await zip.openReadStreamPromise(entry);
        for await (const piece of stream) {
          budget.left -= piece.length;
          if (budget.left < 0)
            throw new Failure(
              archive,
              `it unpacks to more than ${MOST_RATIO} times its size: a ZIP bomb`,
              'Do not open it; fetch the articles again',
            );
          yield piece;
        }
      } catch (error) {
        throw damaged(told, error);
      }
    },
  };
}

const nameOf = (entry: Entry): string =>
  // With `decodeStrings: false` the names come as bytes: a name that breaks the rules must not end the whole list.
  getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);

function problemOf(entry: Entry, name: string): string | null {
  if (entry.isEncrypted()) return 'it is encrypted';
  if (!entry.canDecodeFileData()) return `it is packed by a method that cannot be read (${entry.compressionMethod})`;
  return leadsOut(name) ? 'its name leads out of the archive' : null;
}

const leadsOut = (name: string): boolean => validateFileName(name.replaceAll('\\', '/')) !== null;
