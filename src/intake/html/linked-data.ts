import { plain } from '../noise/page.ts';
import { LONGEST_SCRIPT, mendedJson } from './json-script.ts';
import { addressOf, collect, type NamedThing, namesOf, type Thing, textOf, typesOf } from './linked-things.ts';

/** What a page's JSON-LD says about the article (schema.org). */
export interface LinkedData {
  readonly headline: string | null;
  readonly authors: readonly NamedThing[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly section: string | null;
  /** `isAccessibleForFree`, of the article or of a part of it; null where it does not say. */
  readonly free: boolean | null;
  /** `articleBody`: the article's text, as plain words or as HTML. */
  readonly body: string | null;
}

const ARTICLE = /(?:Article|BlogPosting|Report|Posting|Review|Recipe|Statement|ClaimReview)$/;
/** Comments and ratings on an article are Reviews too. */
const OF_ANOTHER = /^(?:Comment|UserComments|UserReview|AggregateRating|Rating|JobPosting)$/;
const PAGE =
  /^(?:\w*WebPage|AboutPage|ItemPage|FAQPage|ProfilePage|VideoObject|CreativeWork|Dataset|PodcastEpisode|ImageGallery|HowTo|Course|Product)$/;

/**
 * Reads the scripts of one page. Several articles on one page (those it links to) are told apart by the page's titles;
 * what the article does not say, the WebPage around it may. JSON with the usual mistakes is mended, other broken JSON is
 * searched for its fields.
 *
 * @param titles what the page calls itself elsewhere: `h1`, `og:title`, `title`.
 */
export function readLinkedData(scripts: readonly string[], titles: readonly string[]): LinkedData | null {
  const parsed = scripts.map(mendedJson);
  const things = parsed.flatMap((value) => collect(value, 0));
  const named = new Map(things.filter((thing) => thing['name']).map((thing) => [String(thing['@id'] ?? ''), thing]));
  const kind = (form: RegExp): Thing[] =>
    things.filter(
      (thing) =>
        typesOf(thing).some((type) => form.test(type)) && !typesOf(thing).some((type) => OF_ANOTHER.test(type)),
    );
  const articles = kind(ARTICLE);
  const article =
    articles.find((thing) => isNamed(thing, titles)) ??
    articles.find((thing) => thing['headline'] || thing['datePublished']) ??
    articles[0];
  // Two scripts about the same article say it in parts.
  const same = articles.filter((thing) => thing !== article && article && sameArticle(thing, article));
  const sources = [...(article ? [article] : []), ...same, ...kind(PAGE)];
  if (sources.length === 0) return broken(scripts, parsed);
  const own = article ? [article, ...same] : sources;
  const value = (from: readonly Thing[], ...keys: readonly string[]): string | null => {
    for (const key of keys) for (const thing of from) if (textOf(thing[key]) !== null) return textOf(thing[key]);
    return null;
  };
  const people = (key: string): NamedThing[] =>
    own.map((thing) => namesOf(thing[key], named)).find((names) => names.length > 0) ?? [];
  const authors = people('author');
  return {
    headline: article ? value(own, 'headline', 'name') : null,
    authors: authors.length > 0 ? authors : people('creator'),
    publisher: sources.flatMap((thing) => namesOf(thing['publisher'], named))[0]?.name ?? null,
    published: value(sources, 'datePublished') ?? value(own, 'dateCreated', 'uploadDate'),
    updated: value(own, 'dateModified') ?? value(sources, 'dateModified'),
    url:
      own.map((thing) => addressOf(thing['mainEntityOfPage']) ?? addressOf(thing['url'])).find((url) => url !== null) ??
      null,
    language: value(sources, 'inLanguage'),
    section: value(own, 'articleSection'),
    free: freeOf(own),
    body: bodyOf(own),
  };
}

function isNamed(thing: Thing, titles: readonly string[]): boolean {
  const name = plain(textOf(thing['headline']) ?? textOf(thing['name']) ?? '');
  return (
    name.length > 8 &&
    titles.map(plain).some((title) => title.length > 8 && (title.includes(name) || name.includes(title)))
  );
}

function sameArticle(a: Thing, b: Thing): boolean {
  const name = (thing: Thing): string => plain(textOf(thing['headline']) ?? textOf(thing['name']) ?? '');
  const [x, y] = [name(a), name(b)];
  return x !== '' && x === y;
}

function bodyOf(own: readonly Thing[]): string | null {
  const bodies = own.flatMap((thing) => [thing['articleBody']].flat()).filter((body) => typeof body === 'string');
  return bodies.find((body) => body.trim() !== '') ?? null;
}

/** "True", true, "http://schema.org/True" */
function freeOf(own: readonly Thing[]): boolean | null {
  for (const thing of own) {
    const parts = [thing, ...[thing['hasPart']].flat()].filter((part) => part && typeof part === 'object');
    const said = parts.map((part) =>
      /(true|false)$/i.exec(String((part as Thing)['isAccessibleForFree'] ?? ''))?.[1]?.toLowerCase(),
    );
    if (said.includes('false')) return false;
    if (said.includes('true')) return true;
  }
  return null;
}

/** Fields of a script that does not parse, as far as they stand there in one piece. */
function broken(scripts: readonly string[], parsed: readonly unknown[]): LinkedData | null {
  const script = scripts.find(
    (source, i) =>
      parsed[i] === null && source.length <= LONGEST_SCRIPT && /"@type"\s?:\s?"\w*(?:Article|Posting)"/.test(source),
  );
  if (script === undefined) return null;
  const field = (key: string): string | null => {
    const text = new RegExp(String.raw`"${key}"\s{0,4}:\s{0,4}"([^"\\]{1,500})"`).exec(script)?.[1];
    return text === undefined ? null : textOf(text);
  };
  const author = /"author"\s{0,4}:[^}]{0,300}?"name"\s{0,4}:\s{0,4}"([^"\\]{1,100})"/.exec(script)?.[1];
  return {
    headline: field('headline'),
    authors: author === undefined ? [] : [{ name: author, organisation: false, person: false }],
    publisher: null,
    published: field('datePublished'),
    updated: field('dateModified'),
    url: null,
    language: field('inLanguage'),
    section: field('articleSection'),
    free: null,
    body: null,
  };
}
