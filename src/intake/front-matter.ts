import { LineCounter, parseDocument } from 'yaml';

/** What a YAML front matter says, each value as its words; lists for bylines. */
export interface FrontMatter {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly byline: readonly string[];
  readonly language: string | null;
}

export interface Split {
  /** null where the text has no (readable) front matter: then `body` is the whole text. */
  readonly front: FrontMatter | null;
  readonly body: string;
  /** What was wrong with something that looked like front matter. */
  readonly notice: string | null;
}

/** Other tools' names for our fields (Hugo, Jekyll, Obsidian's clipper), ours first. */
const NAMES: Readonly<Record<keyof FrontMatter, readonly string[]>> = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'publisher', 'site', 'sitename', 'source'],
  url: ['url', 'link', 'canonical', 'source'],
  published: ['published', 'date', 'datepublished'],
  updated: ['updated', 'modified', 'lastmod'],
  byline: ['byline', 'author', 'authors'],
  language: ['language', 'lang'],
};

const LONGEST = 64 * 1024;

/**
 * Splits a text from its YAML front matter: a first line `---`, a mapping, and a line `---` or `...`.
 * The fences belong to the front matter, the line after them begins the body. A fence pair with nothing between
 * is empty front matter. What does not parse, or names none of our fields, is text: it is kept and said so.
 */
export function splitFrontMatter(text: string): Split {
  const whole = (notice: string | null): Split => ({ front: null, body: text, notice });
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return whole(null);
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;
  closing.lastIndex = opening[0].length;
  const end = closing.exec(text.slice(0, LONGEST));
  if (!end) return whole('it begins like front matter that never ends: read as text');
  const yaml = text.slice(opening[0].length, end.index);
  const body = text.slice(end.index + end[0].length);
  if (yaml.trim() === '') return { front: EMPTY, body, notice: null };
  const read = readMapping(yaml);
  if (typeof read === 'string') return whole(`${read}: read as text`);
  const front = pick(read);
  if (front === EMPTY) return whole(null);
  return { front, body, notice: null };
}

const EMPTY: FrontMatter = {
  title: null,
  outlet: null,
  url: null,
  published: null,
  updated: null,
  byline: [],
  language: null,
};

/** The mapping with lower-case keys, or what is wrong with it. */
function readMapping(yaml: string): Map<string, unknown> | string {
  const lineCounter = new LineCounter();
  // "failsafe": every scalar stays the words that stand there; a date is no Date, "no" is no boolean.
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter, logLevel: 'silent' });
  const error = document.errors[0];
  if (error) {
    const { line } = lineCounter.linePos(error.pos[0]);
    return `its front matter is not YAML (line ${line + 1}: ${error.code.toLowerCase().replaceAll('_', ' ')})`;
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch {
    return 'its front matter uses too many aliases';
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return 'the lines between --- are not fields';
  return new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field]));
}

function pick(fields: ReadonlyMap<string, unknown>): FrontMatter {
  const all = (key: keyof FrontMatter): string[] => {
    for (const name of NAMES[key]) {
      const value = fields.get(name);
      const list = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
      const words = list.map((item) => item.trim()).filter((item) => item !== '' && item !== 'null' && item !== '~');
      const fit = name === 'source' ? words.filter((item) => isAddress(item) === (key === 'url')) : words;
      if (fit.length > 0) return fit;
    }
    return [];
  };
  const known = Object.values(NAMES).some((names) => names.some((name) => fields.has(name)));
  if (!known) return EMPTY;
  const one = (key: keyof FrontMatter): string | null => all(key)[0] ?? null;
  return {
    title: one('title'),
    outlet: one('outlet'),
    url: one('url'),
    published: one('published'),
    updated: one('updated'),
    byline: all('byline'),
    language: one('language'),
  };
}

const isAddress = (words: string): boolean => /^https?:\/\//i.test(words);
