import { plain } from '../noise/page.ts';
import { first, type PageSource, unescaped } from './page-source.ts';

/**
 * The names of a page's site, the one to show first: what it calls itself, its publisher in JSON-LD, and the word of its
 * host ("skarrowledger" of www.skarrowledger.example).
 */
export function siteNames(page: Pick<PageSource, 'meta' | 'linked' | 'address'>): string[] {
  const { meta, linked, address } = page;
  const names = [
    first(
      meta,
      'og:site_name',
      'application-name',
      'apple-mobile-web-app-title',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'citation_journal_title',
      'copyright-owner',
    ),
    linked?.publisher ?? null,
  ];
  const known = names.filter((name) => name !== null && !/^https?:/i.test(name)).map((name) => unescaped(name!));
  return [...known, ...hostWords(address)];
}

function hostWords(address: string | null): string[] {
  const host = /^https?:\/\/([^/:?#\s]{3,200})/i.exec(address ?? '')?.[1]?.toLowerCase() ?? '';
  const labels = host
    .split('.')
    .filter((label) => !/^(?:www\d?|m|amp|blog|blogs|news|edition|en|co|com|org|net|gov|edu|ac)$/.test(label));
  const name = labels.length > 1 ? labels.slice(0, -1).at(-1) : labels[0];
  return name === undefined || name.length < 3 ? [] : [name];
}

const solid = (name: string): string =>
  plain(name)
    .replace(/^(?:the|der|die|das|le|la|el|il) /, '')
    .replaceAll(' ', '');

/** Whether a name is the site's own, however it is written: "The Skarrow Ledger", "skarrowledger", "Skarrow Ledger Online". */
export function isSiteName(name: string, sites: readonly string[]): boolean {
  const own = solid(name);
  if (own === '') return false;
  return sites.some((site) => {
    const other = solid(site);
    if (own === other || plain(name).startsWith(`${plain(site)} `)) return true;
    const [short, long] = own.length < other.length ? [own, other] : [other, own];
    return short.length >= 5 && short.length * 2 >= long.length && (long.startsWith(short) || long.endsWith(short));
  });
}
