/** Whether two words are one insertion, deletion, substitution or swap of neighbours apart (Damerau 1964). */
export function oneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  const [x, y] = [a.slice(from), b.slice(from)];
  if (a.length === b.length)
    return x.slice(1) === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
  return a.length > b.length ? x.slice(1) === y : x === y.slice(1);
}
