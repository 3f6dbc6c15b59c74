/** What a page's JSON-LD says about the article (schema.org). */
export interface LinkedData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|Posting|Review|Recipe)$/;

/** Reads the scripts of one page. Broken JSON, which is common, is passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedData | null {
  const things = scripts.flatMap((script) => collect(parse(script), 0));
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const page = article ?? things.find((thing) => typesOf(thing).includes('WebPage') && thing['datePublished']);
  if (!page) return null;
  const named = new Map(things.map((thing) => [String(thing['@id'] ?? ''), thing]));
  return {
    headline: textOf(article?.['headline']) ?? textOf(article?.['name']),
    authors: namesOf(page['author'] ?? page['creator'], named),
    publisher: namesOf(page['publisher'], named)[0] ?? null,
    published: textOf(page['datePublished']) ?? textOf(page['dateCreated']),
    updated: textOf(page['dateModified']),
    url: addressOf(page['mainEntityOfPage']) ?? addressOf(page['url']),
    language: textOf(page['inLanguage']),
  };
}

function parse(script: string): unknown {
  if (script.length > 1_000_000) return null;
  const json = script
    .replace(/^\s*(?:<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, '')
    .replace(/(?:-->|\]\]>|\/\*\]\]>\*\/)\s*$/, '');
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, or nothing
    }
  }
  return null;
}

function collect(value: unknown, depth: number): Thing[] {
  if (depth > 5) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => collect(item, depth + 1));
  if (value === null || typeof value !== 'object') return [];
  const thing = value as Thing;
  const inner = [thing['@graph'], thing['mainEntity'], thing['itemListElement'] ? null : thing['mainEntityOfPage']];
  return [thing, ...inner.flatMap((part) => collect(part, depth + 1))];
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function namesOf(value: unknown, named: ReadonlyMap<string, Thing>): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => namesOf(item, named));
  const text = textOf(value);
  if (text !== null) return [text];
  if (value === null || typeof value !== 'object') return [];
  const thing = value as Thing;
  const name = textOf(thing['name']);
  if (name !== null) return [name];
  if (Array.isArray(thing['name'])) return thing['name'].map(textOf).filter((item) => item !== null);
  const other = named.get(String(thing['@id'] ?? ''));
  return other && other !== thing ? [textOf(other['name'])].filter((item) => item !== null) : [];
}

const textOf = (value: unknown): string | null => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return null;
  const words = first.slice(0, 1000).replace(/\s+/g, ' ').trim();
  return words === '' ? null : words;
};

function addressOf(value: unknown): string | null {
  const text = textOf(value) ?? (value && typeof value === 'object' ? textOf((value as Thing)['@id']) : null);
  return text && /^https?:\/\//i.test(text) ? text : null;
}
