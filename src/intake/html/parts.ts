import type { DomElement } from './dom.ts';
import { nameOf } from './dom.ts';

/** A part of a page that its element's tag or name says is something else than the article. */
export interface Part {
  /** Why what stands in it is left out. */
  readonly reason: string;
  /** The tag or the word of the class or id that says so. */
  readonly word: string;
  readonly element: DomElement;
  /** The part that it stands in. */
  readonly outer: Part | null;
}

interface PartRule {
  readonly reason: string;
  readonly why: string;
  readonly tags?: readonly string[];
  /** Words of a class or id, lower case: "relatedLinks" and "c-related__links" have "related" and "links". */
  readonly words: readonly string[];
  /** Two or three words in a row. */
  readonly phrases?: readonly string[];
}

const list = (words: string): readonly string[] => words.split(' ');

/** How pages name what is not the article, everywhere alike. The first that fits decides. */
export const PART_RULES: readonly PartRule[] = [
  {
    reason: 'not-shown',
    why: 'Words for screen readers, and cards that open when the pointer rests on a name.',
    words: list('visuallyhidden offscreen rollover tooltip popover hovercard'),
    phrases: ['sr only', 'visually hidden', 'screen reader'],
  },
  {
    reason: 'comments',
    why: 'What readers wrote under the article.',
    words: list(
      'comments comment commentlist commentform comentarios kommentare respond disqus livefyre replies discussion',
    ),
  },
  {
    reason: 'related',
    why: 'Pointers to other articles: their headlines and first lines are other stories.',
    words: list(
      'related relatedposts recommended recommendation recommendations recirc recirculation trending popular teaser teasers mostread outbrain taboola zergnet upnext readmore nextprev',
    ),
    phrases: [
      'read more',
      'read next',
      'also read',
      'most read',
      'more stories',
      'more from',
      'more news',
      'up next',
      'next article',
      'next post',
      'previous post',
      'post navigation',
      'also like',
      'further reading',
      'latest news',
      'latest posts',
      'recent posts',
    ],
  },
  {
    reason: 'share',
    why: 'Buttons of platforms.',
    words: list('share sharing shares sharedaddy sharebar social socials addthis addtoany'),
  },
  {
    reason: 'advertisement',
    why: 'Advertisements and what is sold beside the article.',
    words: list(
      'ad ads advert adverts advertisement advertising dfp sponsor sponsored sponsors promo promos cta ctas affiliate banner',
    ),
  },
  {
    reason: 'notice',
    why: 'What the site wants of its reader: to subscribe, to log in, to accept cookies; what its lawyers want.',
    tags: ['dialog', 'form', 'fieldset'],
    words: list(
      'newsletter newsletters subscribe subscription signup optin cookie cookies consent gdpr popup modal overlay login lightbox disclaimer disclosure mailchimp',
    ),
    phrases: ['sign up', 'log in'],
  },
  {
    reason: 'navigation',
    why: 'The way through the site, and through the article where it lists its own headings.',
    tags: ['nav'],
    words: list(
      'nav navbar navigation menu menus submenu subnav topnav megamenu breadcrumb breadcrumbs pagination pager toc skip search searchform dropdown',
    ),
    phrases: ['table of contents', 'tableofcontents', 'ez toc', 'skip link'],
  },
  {
    reason: 'footer',
    why: "The foot of the site, with its owner's rights.",
    tags: ['footer'],
    words: list('footer colophon copyright copyrights'),
  },
  {
    reason: 'author-note',
    why: 'Who the author is: about the author, not the story.',
    words: list('author authors bio biography byline bylines contributor contributors authorbox'),
    phrases: ['author bio', 'about author'],
  },
  {
    reason: 'standfirst',
    why: 'What the page says of the article between its headline and its first line: a summary, often of the desk and not of the author.',
    words: list('dek deck standfirst subtitle subheadline subheading subhead excerpt'),
    phrases: ['sub title', 'sub headline', 'sub head', 'article summary', 'post excerpt'],
  },
  {
    reason: 'page-label',
    why: 'Date, section and tags of the article.',
    words: list('tags taglist timestamp postmeta categories taxonomy breaker'),
    phrases: ['entry meta', 'post meta', 'article meta', 'posted on', 'entry footer'],
  },
  {
    reason: 'sidebar',
    why: 'What stands beside the article.',
    tags: ['aside'],
    words: list('sidebar aside widget widgets textwidget rail'),
  },
  {
    reason: 'caption',
    why: "What pictures show. Facts in it are the picture desk's, often older than the article.",
    tags: ['figcaption'],
    words: list('caption captions figcaption credit credits gallery slideshow'),
  },
  {
    reason: 'page-control',
    why: 'Buttons.',
    words: list('button buttons btn btns toolbar'),
  },
];

/** What a post is about, in the classes that WordPress gives it, names no part of the page. */
const SUBJECT = /(?:^|\s)(?:tag|category|term|topic|author|section|postid|page-id|parent|slug|format)-\S*/g;
const WHOLE = new Set(['html', 'body', 'main']);
const WORDS = /^[A-Za-z]{1,40}(?:[-_][A-Za-z0-9]{1,40}){3,}$/;
const BY_TAG = new Map<string, string>();
const BY_WORD = new Map<string, string>();
const BY_PHRASE: (readonly [string, string])[] = [];
for (const { reason, tags = [], words, phrases = [] } of PART_RULES) {
  for (const tag of tags) BY_TAG.set(tag, reason);
  for (const word of words) if (!BY_WORD.has(word)) BY_WORD.set(word, reason);
  for (const phrase of phrases) BY_PHRASE.push([phrase, reason]);
}

/** What the name of an element says: reason and word, or null. Names repeat on a page, so that they are kept. */
export class PartNames {
  readonly #known = new Map<string, readonly [string, string] | null>();

  of(element: DomElement): readonly [reason: string, word: string] | null {
    if (WHOLE.has(nameOf(element))) return null;
    const tag = BY_TAG.get(nameOf(element));
    // The id of a heading or section is often its own words ("related-work"): a name is short.
    const id = element.getAttribute('id') ?? '';
    const heading = /^h[1-6]$/.test(nameOf(element));
    const names = `${element.getAttribute('class') ?? ''} ${heading || WORDS.test(id) ? '' : id}`;
    let known = this.#known.get(names);
    if (known === undefined) {
      known = partOfName(names);
      this.#known.set(names, known);
    }
    return known ?? (tag ? [tag, `<${nameOf(element)}>`] : null);
  }
}

function partOfName(names: string): readonly [string, string] | null {
  if (names.length < 3) return null;
  const words = names
    .slice(0, 600)
    .replace(SUBJECT, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  const line = ` ${words.join(' ')} `;
  for (const [phrase, reason] of BY_PHRASE) if (line.includes(` ${phrase} `)) return [reason, phrase];
  for (const word of words) {
    const reason = BY_WORD.get(word);
    if (reason !== undefined) return [reason, word];
  }
  return null;
}
