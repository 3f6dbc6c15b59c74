import { Failure } from '../../model/failure.ts';
import { readDocx } from '../documents/docx.ts';
import { explain } from '../explain.ts';
import { compare } from '../order.ts';
import { type Desk, endsWith, type Piece, type Reader } from '../reader.ts';
import { type Source, streamSource } from '../source.ts';
import { isPassedOver } from './folder-members.ts';
import { readWacz } from './wacz.ts';
import { type Member, withZip } from './zip-file.ts';

/** What a ZIP may be, by what is in it; the first that fits. */
const KINDS: readonly {
  readonly has: RegExp;
  readonly read: (source: Source, desk: Desk, members: readonly Member[]) => AsyncGenerator<Piece>;
}[] = [
  { has: /^word\/document\d?\.xml$/, read: readDocx },
  { has: /^(?:xl\/workbook\.(?:xml|bin)|ppt\/presentation\.xml)$/, read: refuse('a spreadsheet or presentation') },
  { has: /^META-INF\/container\.xml$/, read: refuse('an e-book') },
  { has: /^content\.xml$/, read: refuse('an OpenDocument file') },
  { has: /^archive\/[^/]+\.warc(?:\.gz)?$/, read: readWacz },
  { has: /(?:)/, read: readMembers },
];

/** The readers' entry of ZIP archives. */
export const zips: Reader = {
  name: 'zip',
  why: 'A ZIP archive, by its signature: a folder in a file, a WACZ of a browser recorder, or a Word document, by what is in it.',
  endings: ['zip', 'wacz', 'docx', 'docm'],
  recognises: (source) => isZip(source.head) || endsWith(source, zips.endings),
  read: (source, desk) =>
    withZip(source, desk, (members) => {
      const kind = KINDS.find(({ has }) => members.some(({ name }) => has.test(name)) || has.test(''));
      return kind!.read(source, desk, members);
    }),
};

/** A member's header first, or the list of an empty archive. */
const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && head[3] === head[2]! + 1 && [3, 5, 7].includes(head[2]!);

function refuse(kind: string) {
  // biome-ignore lint/correctness/useYield: what cannot be read yields nothing
  return async function* (source: Source): AsyncGenerator<Piece> {
    throw new Failure(
      source.name,
      `this is ${kind}, which cannot be read`,
      'Save the article as text, HTML, PDF or DOCX',
    );
  };
}

/** The members as a folder's files: by the same names, in sorted order; each is read on its own. */
async function* readMembers(source: Source, desk: Desk, members: readonly Member[]): AsyncGenerator<Piece> {
  const names = new Set(members.map(({ name }) => name));
  const others = new Map<string, number>();
  let inputs = 0;
  for (const member of members) {
    if (member.name.endsWith('/') || (!member.outside && isPassedOver(member.name, names))) continue;
    const path = `${source.path ?? source.name}/${member.name}`;
    const name = `${source.name} (${member.name})`;
    try {
      const input = desk.isInput(member.name);
      if (input === 'no') {
        const ending = /\.[^./]{1,8}$/.exec(member.name)?.[0].toLowerCase() ?? 'no ending';
        others.set(ending, (others.get(ending) ?? 0) + 1);
        continue;
      }
      inputs++;
      if (member.problem) throw new Failure(name, member.problem, 'Unpack the archive and name the file itself');
      const about = { name, path, url: null, contentType: null, captured: null };
      const found = await streamSource(() => member.open(), about);
      yield { kind: 'source', source: found, ...(input === 'perhaps' ? { onlyIfRecognised: true } : {}) };
    } catch (error) {
      yield { kind: 'unread', unread: { path: name, error: explain(name, error) } };
    }
  }
  const counts = [...others].sort(([a], [b]) => compare(a, b)).map(([ending, count]) => `${count} ${ending}`);
  if (counts.length > 0) desk.notice(`${source.name}: not articles by their names: ${counts.join(', ')}`);
  if (inputs === 0)
    throw new Failure(source.name, 'no articles in this archive', 'Put pages, texts or documents into it');
}
