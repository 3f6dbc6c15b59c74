import { plain } from '../../noise/page.ts';
import { isSiteName } from '../sites.ts';

/** What parts a headline from the names of site and section in a page's title. */
const SEPARATOR = /\s+[|–—»›‹«·•:/-]\s+|\s*(?:[|｜]|::)\s*|\s+[‹›«»]\s*/;
const TRAILING = /[\s|｜–—»›‹«·•:/-]+$/u;
const LEADING = /^[\s|｜–—»›‹«·•:/-]+/u;

/** Sections and kinds of page that stand behind a headline as the site's own name does. */
const SECTION =
  /^(?:blog|news|opinions?|comment|sports?|video|watch|politics|business|features?|articles?|magazine|analysis|editorial|letters?|reviews?|podcast|live|updates?|resources?|insights?|home|press releases?|culture|world|local|guides?|nachrichten|politik|wirtschaft|meinung|kultur|aktuelles|actualités|noticias|opinión)$/i;

/**
 * A headline without the site's name and the section: "Pier shut | News | Skarrow Evening Ledger" is "Pier shut". A short last part
 * of a title whose site is not known goes too, if the headline before it is longer.
 *
 * @param sites the site's names, as `siteNames` gives them.
 * @param whole the words are a page's title and may end with a name; an `h1` loses names it is known to end with only.
 */
export function bareTitle(title: string, sites: readonly string[], whole: boolean): string {
  let rest = title.replace(/\s+/g, ' ').trim();
  for (let round = 0; round < 3; round++) {
    const parts = rest.split(SEPARATOR).filter((part) => part !== '');
    if (parts.length < 2) return rest;
    const [front, last] = [parts[0]!, parts.at(-1)!];
    const head = rest.slice(0, rest.lastIndexOf(last)).replace(TRAILING, '');
    const tail = rest.slice(rest.indexOf(front) + front.length).replace(LEADING, '');
    const barred = /[|｜»«‹›]\s*$/.test(rest.slice(0, rest.lastIndexOf(last)));
    if (isSiteName(last, sites) || (SECTION.test(last) && (barred || round > 0))) rest = head;
    else if (whole && round === 0 && isSiteName(front, sites) && words(tail) > 2) rest = tail;
    // An unknown name is short, and the headline before it is not.
    else if (whole && words(last) <= 4 && words(head) >= 4 && (barred || round === 0) && !/\d/.test(last)) rest = head;
    else return rest;
  }
  return rest;
}

const words = (text: string): number => (plain(text) === '' ? 0 : plain(text).split(' ').length);
