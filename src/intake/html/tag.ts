/** The attributes that anything reads later on. */
const KEPT = new Set(
  'alt aria-hidden charset class content data-testid datetime hidden href http-equiv id itemprop itemtype lang name property pubdate rel role title type value xml:lang'.split(
    ' ',
  ),
);
const LONGEST = 2000;
const HIDDEN = /(?:display ?: ?none|visibility ?: ?hidden)/i;
/** One attribute, in a tag whose white space is single spaces. */
const ATTRIBUTE = / ?([^ ="'/>]+)(?: ?= ?(?:"([^"]*)"|'([^']*)'|([^ >]+)))?|./gs;

/**
 * A start tag with only the attributes that are read later, none longer than 2,000 code units, its white space single
 * spaces. What is read later must not take quadratic time
 * on long ones; a hidden element keeps that as `hidden`.
 */
export function plainTag(tag: string, name: string): string {
  const rest = tag.slice(1 + name.length).replace(/\s+/g, ' ');
  let attributes = '';
  for (const [, key, double, single, bare] of rest.matchAll(ATTRIBUTE)) {
    if (key === undefined) continue;
    const attribute = key.toLowerCase();
    const value = (double ?? single ?? bare ?? '').slice(0, LONGEST);
    if (attribute === 'style' && HIDDEN.test(value)) attributes += ' hidden=""';
    else if (KEPT.has(attribute)) attributes += ` ${attribute}="${value.replaceAll('"', '&quot;')}"`;
  }
  return `<${name}${attributes}${tag.endsWith('/>') ? '/>' : '>'}`;
}
