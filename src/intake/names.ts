import { basename, dirname, relative, sep } from 'node:path';
import { compare } from './order.ts';
import type { SourceFile } from './sources.ts';

/**
 * The path that each file is told by: relative to its input folder, with `/`. Two files that would be told by the same
 * path take the folders above it as well, until they differ.
 *
 * @returns as many paths as files, in their order, no two alike.
 */
export function pathsOf(files: readonly SourceFile[]): string[] {
  const paths = files.map(({ file, base }) => relative(base, file).split(sep).join('/'));
  const above = files.map(({ base }) => base);
  for (;;) {
    const holders = new Map<string, number[]>();
    for (const [index, path] of paths.entries()) holders.set(path, [...(holders.get(path) ?? []), index]);
    const clashing = [...holders.values()].filter((indices) => indices.length > 1).flat();
    const movable = clashing.filter((index) => dirname(above[index]!) !== above[index]);
    if (movable.length === 0) return paths;
    for (const index of movable) {
      paths[index] = `${basename(above[index]!)}/${paths[index]}`;
      above[index] = dirname(above[index]!);
    }
  }
}

/** Gives the second and later holders of an id a number after it, in the order given. */
export function uniqueIds<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const taken = new Set(items.map(({ id }) => id));
  const seen = new Set<string>();
  return items.map((item) => {
    if (!seen.has(item.id)) {
      seen.add(item.id);
      return item;
    }
    let number = 2;
    while (taken.has(`${item.id}-${number}`)) number++;
    const id = `${item.id}-${number}`;
    taken.add(id);
    return { ...item, id };
  });
}

/** Articles in the order they are kept in: by path, then address, then id, then text. */
export const inOrder = <
  T extends { readonly path: string | null; readonly url: string | null; readonly id: string; readonly text: string },
>(
  items: readonly T[],
): T[] =>
  [...items].sort(
    (a, b) => compare(a.path ?? a.url ?? '', b.path ?? b.url ?? '') || compare(a.id, b.id) || compare(a.text, b.text),
  );
