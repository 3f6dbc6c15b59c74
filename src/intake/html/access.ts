import { first, type PageSource } from './page-source.ts';

/** Whether an article is behind a wall, and whether the page at hand holds only its beginning. */
export interface Access {
  readonly paywalled: boolean;
  readonly truncated: boolean;
}

/** What stands where the rest of an article would be. */
const WALL =
  /\b(?:(?:subscribe|sign in|log in|register|sign up|become a (?:member|subscriber)|upgrade)\b.{0,60}\b(?:to (?:continue|keep|finish) reading|to read (?:the (?:rest|full)|more|this|on)|to (?:unlock|access|view) (?:this|the (?:full|rest)))|(?:continue|keep) reading (?:this article )?(?:with|for) (?:a|an|just|only|your|\$|£|€)|(?:this|the full|the rest of (?:this|the)) (?:article|story|content|post) is (?:only )?(?:for|available to|reserved for) (?:paid )?(?:subscribers|members)|you have reached your (?:free )?(?:article )?limit|(?:noch kein|jetzt) abo\w*.{0,40}weiterlesen|weiterlesen mit|um (?:den artikel|weiter)\w* ?(?:zu )?lesen|(?:la suite|le reste|article) .{0,30}réservée? aux abonnés|il vous reste .{0,30} à lire|para (?:seguir|continuar) leyendo|contenido exclusivo para suscriptores|contenuto riservato agli abbonati|per continuare a leggere|para continuar (?:a ler|lendo)|verder lezen|fortsett å lese|läs vidare med)/i;

/** Levels at which outlets keep articles for those who pay ("metered" ones can be read). */
const TIER = /^(?:locked|premium|paid|plus|subscriber\w*|member\w*|closed)$/i;

/**
 * Reads from a page whether its article is for those who pay: `isAccessibleForFree` of JSON-LD, the content tier of a meta
 * element, or the words of the wall itself. It is truncated where those words stand on the page, or its text ends in dots.
 *
 * @param text the article's text as taken from the page.
 */
export function readAccess(page: Pick<PageSource, 'linked' | 'meta' | 'blocks'>, text: string): Access {
  const wall = page.blocks.some(({ text: words }) => words.length <= 400 && WALL.test(words));
  const tier =
    first(page.meta, 'article:content_tier', 'og:article:content_tier', 'content_tier', 'access', 'paywall') ?? '';
  const paywalled = page.linked?.free === false || TIER.test(tier) || (wall && page.linked?.free !== true);
  const cut = /(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$/.test(text.slice(-40));
  return { paywalled, truncated: (paywalled && wall) || (paywalled && cut) };
}
