/**
 * Hyphens: "three-year" is three words (three, -, year), but a bound prefix stays with its word ("non-violent",
 * "mid-July"), as in the English Web Treebank.
 */

/** Prefixes that are no words by themselves. */
const BOUND_PREFIXES = new Set(
  `non post mid co pre re semi ex multi anti pro pseudo sub un de ultra inter intra trans bi tri quasi neo mini mega macro
   micro meta hyper hypo vice e psycho socio bio geo eco electro ethno extra counter cyber proto retro uni poly mono afro
   anglo euro franco indo sino supra infra cross dis mis in over under self super all well`
    .trim()
    .split(/\s+/),
);

/** Prefixes above that the treebank splits after all, being words too. */
const FREE = new Set(['cross', 'over', 'under', 'self', 'super', 'all', 'well', 'in', 'extra', 'vice', 'counter']);

export const HYPHEN = /[-\u2010\u2011]/;

/** Whether the hyphen after `part` binds it to what follows. */
export const isBoundPrefix = (part: string): boolean => {
  const lower = part.toLowerCase();
  return BOUND_PREFIXES.has(lower) && !FREE.has(lower);
};
