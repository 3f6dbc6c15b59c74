import { globSync, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Unread } from '../model/article.ts';
import { isHidden, PAGES, pageOfFolder } from './archives/folder-members.ts';
import type { Limits } from './limits.ts';
import { compare } from './order.ts';
import { endingOf, isInput, readerOf } from './readers.ts';
import { fileSource } from './source.ts';

/** A file to read: where it is, and the folder that its path is told from. */
export interface SourceFile {
  /** Absolute. */
  readonly file: string;
  /** Absolute; the file lies in it. */
  readonly base: string;
}

export interface Listing {
  readonly files: readonly SourceFile[];
  readonly unread: readonly Unread[];
  readonly notices: readonly string[];
}

/** Files that may well hold an article, but that no reader reads: never passed over in silence. */
const DOCUMENTS = new Set('doc rtf odt epub pages webarchive msg mbox djvu rar 7z tar'.split(' '));

/**
 * The files that the inputs mean: a file, a folder (all of it, hidden files and folders aside) or a glob. Symbolic links
 * are followed once: a folder or file that was met before, by any name, is not read again. The result does not depend on
 * the order of the inputs.
 */
export function listFiles(inputs: readonly string[], limits: Limits): Listing {
  const found = new Map<string, SourceFile>();
  const unread: Unread[] = [];
  const notices: string[] = [];
  const add = (file: string, base: string): void => {
    const real = realpathSync(file);
    const known = found.get(real);
    // Reached twice: the shorter of the two names stands, so that the order of the inputs does not matter.
    if (!known || byName({ file, base }, known) < 0) found.set(real, { file, base });
  };
  for (const input of [...new Set(inputs)].sort(compare)) {
    const path = resolve(input);
    const stats = statsOf(path);
    if (stats?.isDirectory()) {
      const walk = walkFolder(path, limits);
      for (const file of walk.files) add(file, path);
      unread.push(...walk.unread);
      notices.push(...walk.notices);
      if (walk.files.length === 0) {
        const error = `${input}: no articles in this folder. Put .txt, .md, .html or .jsonl files into it`;
        unread.push({ path: input, error });
      }
    } else if (stats?.isFile()) add(path, dirname(path));
    else if (stats) unread.push({ path: input, error: `${input}: this is no file and no folder. Name one of these` });
    else if (/[*?[{]/.test(input)) {
      const matches = globSync(input)
        .map((match) => resolve(match))
        .filter((match) => statsOf(match)?.isFile());
      for (const match of matches.sort(compare)) add(match, globBase(input));
      if (matches.length === 0) unread.push({ path: input, error: `${input}: no file fits this pattern. Check it` });
    } else unread.push({ path: input, error: `${input}: there is no such file or folder. Check the name` });
  }
  return { files: [...found.values()].sort((a, b) => compare(a.file, b.file)), unread, notices };
}

/** The fixed folder at the head of a glob: paths are told from there. */
function globBase(pattern: string): string {
  const fixed = pattern.slice(0, pattern.search(/[*?[{]/));
  return resolve(fixed.endsWith('/') || fixed === '' ? fixed : dirname(fixed));
}

function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function walkFolder(root: string, limits: Limits): { files: string[]; unread: Unread[]; notices: string[] } {
  const files: string[] = [];
  const unread: Unread[] = [];
  const seen = new Set<string>();
  const others = new Map<string, number>();
  const told = (path: string): string =>
    path
      .slice(root.length + 1)
      .split(sep)
      .join('/') || basename(root);
  const refuse = (path: string, problem: string): void => {
    unread.push({ path: told(path), error: `${told(path)}: ${problem}` });
  };
  const waiting: { folder: string; depth: number }[] = [{ folder: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { folder, depth } = next;
    const real = realpathSync(folder);
    if (seen.has(real)) continue;
    seen.add(real);
    let names: string[];
    try {
      names = readdirSync(folder).sort(compare);
    } catch {
      refuse(folder, 'this folder may not be opened. Give yourself the right to read it');
      continue;
    }
    const here = new Set(names);
    for (const name of names) {
      if (isHidden(name)) continue;
      const path = join(folder, name);
      const stats = statsOf(path);
      if (!stats) {
        if (lstatSync(path, { throwIfNoEntry: false })) refuse(path, 'this link leads nowhere. Remove or mend it');
      } else if (stats.isDirectory()) {
        const page = pageOfFolder(name);
        if (page !== null && PAGES.some((ending) => here.has(`${page}.${ending}`))) continue;
        if (depth >= limits.folderDepth) refuse(path, `folders lie more than ${limits.folderDepth} deep. Move it up`);
        else waiting.push({ folder: path, depth: depth + 1 });
      } else if (stats.isFile() && isInput(name) === 'yes') files.push(path);
      else if (stats.isFile() && isInput(name) === 'perhaps' && isRecognised(path)) files.push(path);
      else if (stats.isFile() && DOCUMENTS.has(endingOf(name))) {
        refuse(path, 'this format cannot be read yet. Save the article as text or HTML');
      } else if (stats.isFile()) {
        const ending = /\.[^.]{1,8}$/.exec(name)?.[0].toLowerCase() ?? 'no ending';
        others.set(ending, (others.get(ending) ?? 0) + 1);
      }
    }
  }
  const counts = [...others].sort(([a], [b]) => compare(a, b)).map(([ending, count]) => `${count} ${ending}`);
  const notices = counts.length > 0 ? [`${basename(root)}: not articles by their names: ${counts.join(', ')}`] : [];
  return { files: files.sort(compare), unread, notices };
}

/** Whether any reader but that of plain text, which takes all, knows what is in the file. */
function isRecognised(file: string): boolean {
  try {
    const about = { name: file, path: file, url: null, contentType: null, captured: null };
    return readerOf(fileSource(file, about))?.name !== 'text';
  } catch {
    return true;
  }
}

const byName = (a: SourceFile, b: SourceFile): number =>
  a.file.length - a.base.length - (b.file.length - b.base.length) || compare(a.file, b.file) || compare(a.base, b.base);
