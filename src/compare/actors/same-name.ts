import { givenFits, readPersonName, restFits } from '../../language/coreference/person-name.ts';
import { oneLetterOff, soundOf } from '../../language/coreference/sounds.ts';
import type { EntityType } from '../../model/reading.ts';

export function sameBearer(
  a: { name: string; type: EntityType },
  b: { name: string; type: EntityType },
): 'same' | 'variant' | 'different' | 'unknown' {
  const [x, y] = [a.name.toLowerCase(), b.name.toLowerCase()];
  if (x === y) return 'same';
  if (a.type !== 'person') return x.length >= 6 && !/\d/.test(x + y) && oneLetterOff(x, y) ? 'variant' : 'unknown';
  const [p, q] = [readPersonName(a.name), readPersonName(b.name)];
  if (p.family === q.family) {
    if (!p.given || !q.given) return 'unknown';
    if (givenFits(p, q)) return restFits(p, q) ? 'same' : 'different';
    return soundOf(p.given) === soundOf(q.given) ||
      (oneLetterOff(p.given, q.given) && p.given[0] === q.given[0] && p.given.length > 4)
      ? 'variant'
      : 'different';
  }
  if (p.given && q.given) return givenFits(p, q) && oneLetterOff(p.family, q.family) ? 'variant' : 'different';
  return p.family.length > 4 && oneLetterOff(p.family, q.family) ? 'variant' : 'unknown';
}
