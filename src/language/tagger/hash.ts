/** Hashes that turn words and combinations of their properties into rows of a weight table (feature hashing, Weinberger et al. 2009). */

/** FNV-1a over UTF-16 code units, from `start` to `end`. */
export function hashString(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** One step of a hash over several numbers. */
export const mix = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};
