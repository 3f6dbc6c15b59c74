import type { Article, Unread } from '../model/article.ts';
import { LIMITS } from './limits.ts';
import { type Listed, notFetched } from './listed.ts';
import { pathsOf } from './names.ts';
import { readSource } from './read-source.ts';
import type { Desk, Piece } from './reader.ts';
import { isInput } from './readers.ts';
import { fileSource, type Source } from './source.ts';
import { listFiles } from './sources.ts';
import { isAddress, NOTHING_KNOWN, standardInput, type TakeOptions } from './take.ts';

/** What comes out of a stream of inputs, one after the other. */
export type Each = Extract<Piece, { kind: 'article' }> | { readonly kind: 'unread'; readonly unread: Unread };

/**
 * Reads files, folders, globs and `-` as `take` does, and gives each article as soon as it is read: an archive with any
 * number of articles takes the memory of one. What needs all articles at once is left to their reader: they come in the
 * order of the inputs, states of one page stay articles of their own, and lists and catalogues lend them nothing.
 *
 * @returns articles with ids of which no two are alike, and what could not be read; addresses are not fetched.
 */
export async function* takeEach(
  inputs: readonly string[],
  options: Pick<TakeOptions, 'stdin' | 'limits' | 'onNotice' | 'cleanRecords'> = {},
): AsyncGenerator<Each> {
  const desk: Desk = {
    limits: { ...LIMITS, ...options.limits },
    notice: (message) => options.onNotice?.(message),
    isInput,
    cleanRecords: options.cleanRecords !== false,
  };
  const ids = new Map<string, number>();
  const addresses = new Set<string>();
  const listed: Listed[] = [];
  async function* each(source: Source): AsyncGenerator<Each> {
    for await (const piece of readSource(source, desk)) {
      if (piece.kind === 'address') listed.push(piece);
      else if (piece.kind === 'lent')
        desk.notice(`${piece.name}: it lends nothing to articles that are read one by one`);
      else if (piece.kind === 'unread') yield piece;
      else {
        if (piece.article.url !== null) addresses.add(piece.article.url);
        yield { kind: 'article', article: withOwnId(piece.article, ids) };
      }
    }
  }
  for (const path of inputs.filter(isAddress))
    yield unread(path, `${path}: articles are fetched together, not one by one. Leave --stream away`);
  const listing = listFiles(
    inputs.filter((input) => input !== '-' && !isAddress(input)),
    desk.limits,
  );
  for (const message of listing.notices) desk.notice(message);
  for (const one of listing.unread) yield { kind: 'unread', unread: one };
  const paths = pathsOf(listing.files);
  for (const [index, { file }] of listing.files.entries())
    yield* each(fileSource(file, { ...NOTHING_KNOWN, name: paths[index]!, path: paths[index]! }));
  if (inputs.includes('-')) yield* each(await standardInput(options.stdin ?? process.stdin, desk.limits));
  for (const one of notFetched(listed, addresses)) yield { kind: 'unread', unread: one };
}

const unread = (path: string, error: string): Each => ({ kind: 'unread', unread: { path, error } });

/** The second and later holders of an id get a number after it, as in `uniqueIds`. */
function withOwnId(article: Article, ids: Map<string, number>): Article {
  let number = ids.get(article.id) ?? 0;
  let { id } = article;
  while (ids.has(id)) id = `${article.id}-${++number + 1}`;
  ids.set(article.id, number);
  if (id !== article.id) ids.set(id, 0);
  return { ...article, id };
}
