import { Failure } from '../../model/failure.ts';
import { readDate } from '../dates.ts';
import { decodeText } from '../decode.ts';
import { type Lent, mediaType, type Piece, type Reader } from '../reader.ts';
import type { Source } from '../source.ts';

/** A catalogue of more bytes than this is no list of articles about a story. */
const MOST = 64 * 1024 * 1024;
/** The types of CSL 1.0.2 (appendix III): what an item must have one of. */
const TYPES =
  /"type"\s{0,20}:\s{0,20}"(?:article(?:-(?:journal|magazine|newspaper))?|bill|book|broadcast|chapter|dataset|document|entry(?:-(?:dictionary|encyclopedia))?|event|figure|graphic|hearing|interview|legal_case|legislation|manuscript|map|motion_picture|musical_score|pamphlet|paper-conference|patent|periodical|personal_communication|post(?:-weblog)?|regulation|report|review(?:-book)?|software|song|speech|standard|thesis|treaty|webpage)"/;
const FIELDS = /"(?:issued|accessed|container-title|URL|DOI|author)"\s{0,20}:/;

/** The readers' entry of CSL-JSON. */
export const csl: Reader = {
  name: 'csl',
  why: 'What reference managers (Zotero and others) export: no articles, but what their titles, authors and dates are. By the type and fields of its first item.',
  endings: [],
  sharedEndings: ['json', 'csljson'],
  recognises: (source) => {
    if (mediaType(source) === 'application/vnd.citationstyles.csl+json') return true;
    const head = Buffer.from(source.head).toString('utf8');
    return /^\ufeff?\s{0,100}[[{]/.test(head) && TYPES.test(head) && FIELDS.test(head);
  },
  async *read(source): AsyncGenerator<Piece> {
    const items = itemsOf(decodeText(await source.bytes(MOST), source.name).text, source);
    for (const [index, item] of items.entries()) yield pieceOf(item, index, source);
  },
};

type Item = Readonly<Record<string, unknown>>;

function itemsOf(json: string, source: Source): unknown[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    throw new Failure(source.name, 'it begins like CSL-JSON and is no JSON', 'Export the list again');
  }
  const list = isItem(parsed) && Array.isArray(parsed['items']) ? parsed['items'] : parsed;
  return Array.isArray(list) ? list : [list];
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

function pieceOf(item: unknown, index: number, source: Source): Piece {
  const name = `${source.name}:${index + 1}`;
  if (!isItem(item)) {
    return { kind: 'unread', unread: { path: name, error: `${name}: this is no CSL item. Export the list again` } };
  }
  const url = words(item['URL']);
  const doi = words(item['DOI'])?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s{0,5})/i, '') ?? null;
  const addresses = [url, doi && `https://doi.org/${doi.toLowerCase()}`].filter((address) => address !== null);
  const lent: Lent = {
    title: words(item['title']),
    outlet: words(item['container-title']) ?? words(item['publisher']),
    byline: Array.isArray(item['author']) ? item['author'].map(nameOf).filter((author) => author !== null) : [],
    published: dateOf(item['issued']),
  };
  const title = lent.title ? ` (${lent.title.slice(0, 80)})` : '';
  return { kind: 'lent', name: `${name}${title}`, addresses, lent };
}

const words = (value: unknown): string | null => {
  const text = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string' && text.trim() !== ''
    ? text
        .replace(/<\/?[a-z][^<>]{0,50}>/gi, '')
        .replace(/\s+/g, ' ')
        .trim()
    : null;
};

/** "Mara van der Linde" of given, particle and family; an institution's literal name. */
function nameOf(value: unknown): string | null {
  if (!isItem(value)) return words(value);
  const parts = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'].map((part) =>
    words(value[part]),
  );
  return words(value['literal']) ?? (parts.filter((part) => part !== null).join(' ') || null);
}

/** EDTF of CSL's `date-parts` (numbers or strings), `raw` or `literal`. */
function dateOf(value: unknown): string | null {
  if (!isItem(value)) return typeof value === 'string' ? readDate(value) : null;
  const parts: unknown = Array.isArray(value['date-parts']) ? value['date-parts'][0] : null;
  if (Array.isArray(parts) && parts.length > 0) {
    const [year = '', ...rest] = parts.slice(0, 3).map((part) => String(part).trim());
    if (!/^\d{4}$/.test(year) || !rest.every((part) => /^\d{1,2}$/.test(part))) return null;
    return readDate([year, ...rest.map((part) => part.padStart(2, '0'))].join('-'));
  }
  return readDate(words(value['raw']) ?? words(value['literal']) ?? '');
}
