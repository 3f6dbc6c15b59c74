/**
 * 32-bit hash of UTF-16 code units (FNV-1a with a final mix, after MurmurHash3), with its sign: such a number needs no memory
 * of its own. The same on every machine.
 */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** Goes on with the hash of another piece: the order of the pieces matters. */
export function combine(hash: number, piece: number): number {
  return finish(Math.imul(hash ^ piece, 0x9e3779b1) ^ (hash >>> 15));
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
