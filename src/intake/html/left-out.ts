import type { DroppedText } from '../../model/article.ts';
import { endsSentence, plain, wordCount } from '../noise/page.ts';
import { type DomElement, nameOf } from './dom.ts';
import type { Block } from './render.ts';

/** Where a block stands, by the names of the elements around it. */
const PARTS: readonly { readonly reason: string; readonly element: RegExp; readonly name: RegExp }[] = [
  { reason: 'comments', element: /^$/, name: /comment|disqus|discussion/i },
  { reason: 'navigation', element: /^nav$/, name: /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?)(?:[\s_-]|$)/i },
  { reason: 'footer', element: /^footer$/, name: /(?:^|[\s_-])footer|copyright|legal/i },
  { reason: 'related', element: /^$/, name: /related|recommend|teaser|most-?read|trending|popular|also-?read/i },
  { reason: 'notice', element: /^dialog$/, name: /cookie|consent|newsletter|subscribe|paywall|signup|banner|advert/i },
  { reason: 'sidebar', element: /^aside$/, name: /sidebar|widget|aside/i },
  { reason: 'caption', element: /^fig(?:ure|caption)$/, name: /caption|credit/i },
];

/**
 * What a page has that looks like article text and is not in the article: blocks that end as a sentence does and have
 * eight words or more. The reason is the part of the page it stands in; "not-in-article" where that cannot be told.
 */
export function leftOut(blocks: readonly Block[], content: readonly Block[], title: string | null): DroppedText[] {
  const inside = new Set(content);
  const found: DroppedText[] = [];
  // What the article says itself is not missing.
  const seen = new Set(content.map(({ text }) => plain(text)));
  for (const block of blocks) {
    if (inside.has(block)) continue;
    if (wordCount(block.text) < 8 || !(endsSentence(block.text) || /[!?]["”’]?$/.test(block.text))) continue;
    const words = plain(block.text);
    if (seen.has(words) || (title !== null && words === plain(title))) continue;
    seen.add(words);
    found.push({ text: block.text, reason: reasonOf(block.element) });
  }
  return found;
}

function reasonOf(element: DomElement): string {
  for (let at: DomElement | null = element; at; at = at.parentElement) {
    if (nameOf(at) === 'body') break;
    const name = `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`;
    const part = PARTS.find(({ element: tag, name: words }) => tag.test(nameOf(at)) || words.test(name));
    if (part) return part.reason;
  }
  return 'not-in-article';
}
