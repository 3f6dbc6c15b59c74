/** "T&R" and "R&T": a firm's initials, told in either order. */
import type { Testimony } from '../../claims/statement.ts';
import type { Place } from './name-words.ts';

const INITIALS = /(?<![\p{L}\p{N}&])(\p{Lu}{1,3})&(\p{Lu}{1,3})(?![\p{L}\p{N}&])/gu;

interface Form {
  readonly word: string;
  readonly uses: readonly Place[];
}

/** Finds initials in both orders, the commoner first; none where one article has both, for they are two firms then. */
export function swappedInitials(testimonies: readonly Testimony[]): { readonly own: Form; readonly other: Form }[] {
  const found = new Map<string, Place[]>();
  testimonies.forEach(({ reading: { text, names } }, testimony) => {
    for (const { 0: form, index: start } of text.matchAll(INITIALS)) {
      const end = start + form.length;
      const name = names.find((other) => other.start < end && other.end > start) ?? null;
      found.set(form, [...(found.get(form) ?? []), { testimony, start, end, name }]);
    }
  });
  return [...found.keys()].sort().flatMap((word) => {
    const swapped = word.split('&').reverse().join('&');
    const [uses, others] = [found.get(word)!, found.get(swapped) ?? []];
    if (others.length === 0 || word >= swapped) return [];
    if (uses.some(({ testimony }) => others.some((other) => other.testimony === testimony))) return [];
    const [one, two] = [
      { word, uses },
      { word: swapped, uses: others },
    ];
    return [others.length > uses.length ? { own: two, other: one } : { own: one, other: two }];
  });
}
