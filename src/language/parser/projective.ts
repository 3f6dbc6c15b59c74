/**
 * The best tree without crossing arcs and with one root, by the scores of its arcs (Eisner 1996): spans are built from
 * smaller ones, open where the arc between their ends has just been made, closed where one end has all its children.
 */

/** Best scores of spans by their first and last word, and where they were put together. Used again for every sentence. */
let room = 0;
let openLeft = new Float64Array(0);
let openRight = new Float64Array(0);
let closedLeft = new Float64Array(0);
let closedRight = new Float64Array(0);
let splitOpen = new Int16Array(0);
let splitLeft = new Int16Array(0);
let splitRight = new Int16Array(0);

function makeRoom(n: number): void {
  if (n * n > room) {
    room = n * n;
    openLeft = new Float64Array(room);
    openRight = new Float64Array(room);
    closedLeft = new Float64Array(room);
    closedRight = new Float64Array(room);
    splitOpen = new Int16Array(room);
    splitLeft = new Int16Array(room);
    splitRight = new Int16Array(room);
  }
  for (let i = 0; i < n; i++) {
    closedLeft[i * n + i] = 0;
    closedRight[i * n + i] = 0;
  }
}

/**
 * @param scores row `child`, column `head + 1`, column 0 the root; `n + 1` columns
 * @param n how many words there are, less than 2 ** 15; time grows with its cube
 * @returns for each word the index of its head, -1 for the one root; of equals, the tree whose spans part first
 */
export function bestTree(scores: Float32Array, n: number): Int32Array {
  const heads = new Int32Array(n).fill(-1);
  if (n < 2) return heads;
  makeRoom(n);
  for (let size = 1; size < n; size++) {
    for (let first = 0; first + size < n; first++) {
      const last = first + size;
      const at = first * n + last;
      let most = -Infinity;
      let split = first;
      for (let k = first; k < last; k++) {
        const score = closedRight[first * n + k]! + closedLeft[(k + 1) * n + last]!;
        if (score > most) {
          most = score;
          split = k;
        }
      }
      splitOpen[at] = split;
      openLeft[at] = most + scores[first * (n + 1) + last + 1]!;
      openRight[at] = most + scores[last * (n + 1) + first + 1]!;
      most = -Infinity;
      for (let k = first; k < last; k++) {
        const score = closedLeft[first * n + k]! + openLeft[k * n + last]!;
        if (score > most) {
          most = score;
          split = k;
        }
      }
      closedLeft[at] = most;
      splitLeft[at] = split;
      most = -Infinity;
      for (let k = first + 1; k <= last; k++) {
        const score = openRight[first * n + k]! + closedRight[k * n + last]!;
        if (score > most) {
          most = score;
          split = k;
        }
      }
      closedRight[at] = most;
      splitRight[at] = split;
    }
  }
  let root = 0;
  let most = -Infinity;
  for (let k = 0; k < n; k++) {
    const score = closedLeft[k]! + closedRight[k * n + n - 1]! + scores[k * (n + 1)]!;
    if (score > most) {
      most = score;
      root = k;
    }
  }
  // closed spans still to be taken apart: first, last, and whether the last word heads them
  const spans: [first: number, last: number, left: boolean][] = [
    [0, root, true],
    [root, n - 1, false],
  ];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last, left] = span;
    if (first === last) continue;
    const split = (left ? splitLeft : splitRight)[first * n + last]!;
    const [from, to] = left ? [split, last] : [first, split];
    if (left) heads[from] = to;
    else heads[to] = from;
    const middle = splitOpen[from * n + to]!;
    spans.push([from, middle, false], [middle + 1, to, true], left ? [first, split, true] : [split, last, false]);
  }
  return heads;
}
