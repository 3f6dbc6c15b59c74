import type { Article } from '../../model/article.ts';
import { bareWords } from './words.ts';

/**
 * News agencies whose copy other outlets print, each with the names it is credited by; the first is its key. A general
 * list: the members of the worldwide and national agencies' associations (MINDS, EANA, OANA) that publish in English.
 */
const AGENCIES: readonly (readonly string[])[] = [
  ['associated press', 'ap', 'bigstory ap org', 'apnews com', 'ap org', 'hosted ap org'],
  ['reuters', 'reuters com', 'thomson reuters'],
  ['agence france presse', 'afp', 'afp com'],
  ['united press international', 'upi', 'upi com'],
  ['press association', 'pa media', 'pa', 'press association news agency', 'pa news agency'],
  ['canadian press', 'the canadian press', 'cp'],
  ['australian associated press', 'aap'],
  ['deutsche presse agentur', 'dpa'],
  ['agencia efe', 'efe'],
  ['ansa'],
  ['xinhua', 'xinhua news agency', 'xinhuanet'],
  ['kyodo', 'kyodo news'],
  ['yonhap', 'yonhap news agency'],
  ['press trust of india', 'pti'],
  ['asian news international', 'ani'],
  ['indo asian news service', 'ians'],
  ['islamic republic news agency', 'irna'],
  ['tass', 'itar tass'],
  ['interfax'],
  ['ria novosti'],
  ['anadolu agency', 'anadolu'],
  ['bernama'],
  ['antara'],
  ['bloomberg', 'bloomberg news', 'bloomberg com'],
  ['cnn newsource', 'cnn wire'],
  ['tribune news service', 'mcclatchy tribune'],
  ['sun times media wire', 'stmw'],
];

const KEY_OF = new Map(AGENCIES.flatMap((names) => names.map((name) => [name, names[0]!] as const)));

/** What agencies that the list does not know call themselves. */
const BY_FORM = /^(?:[\p{L}\p{N}]+ ){1,3}(?:wire|newswire|wires|wire service|news agency|press agency|news service)$/u;

/** The agency a name means ("AFP", "the Associated Press", "Northline Wire"), by its key; null if it means none. */
export function agencyOf(name: string): string | null {
  const words = bareWords(name.slice(0, 100));
  const bare = (words[0] === 'the' ? words.slice(1) : words).join(' ');
  return KEY_OF.get(bare) ?? (BY_FORM.test(bare) ? bare : null);
}

/** How an agency stands behind an article: the whole text is its copy, or it contributed to it. */
export interface Credit {
  readonly agency: string;
  readonly whole: boolean;
}

/** A dateline's credit stands near the start ("HARBOUR CITY (AP) —"), a contributor's line near the end. */
const NEAR_START = 400;
const NEAR_END = 600;

/**
 * The agency credited with an article: by its outlet or byline, by a dateline, a copyright line, or, for a part of it, by
 * a line such as "The Associated Press contributed to this report". null where none is.
 */
export function creditOf(article: Article): Credit | null {
  for (const name of [article.outlet ?? '', ...article.byline]) {
    const agency = agencyOf(name) ?? agencyOf(name.replace(/^by\s+/i, ''));
    if (agency !== null) return { agency, whole: true };
  }
  const start = article.text.slice(0, NEAR_START);
  const end = article.text.slice(-NEAR_END);
  const whole =
    datelineOf(article, start) ??
    firstAgency(start, /^[ \t]*(?:By )?(The Associated Press|Reuters|Agence France-Presse|AFP|AP)[ \t]*$/gmu) ??
    firstAgency(end, /(?:©|\(c\)|copyright)\s?(?:\d{4}\s)?(?:by\s)?([\p{L}][\p{L} -]{1,40})/giu);
  if (whole !== null) return { agency: whole, whole: true };
  if (!/ contributed to this/i.test(end)) return null;
  const part = firstAgency(end, /([\p{L}][\p{L}' -]{1,60}) contributed to this/giu);
  return part === null ? null : { agency: part, whole: false };
}

/** A call sign of a station is the outlet itself. */
const CALL_SIGN = /^[WK][A-Z]{2,3}$/;

/** The agency in a dateline, by its form where the list does not know it: "PORT MAREN (Northline Wire) —". */
function datelineOf(article: Article, start: string): string | null {
  const known = firstAgency(start, /\(([\p{L}. /]{2,30})\)\s?[-–—]/gu);
  if (known !== null) return known;
  const credited = /^[\p{Lu}][\p{L}.,' -]{1,60}\(([\p{L}. ]{2,30})\)\s?[-–—]/mu.exec(start)?.[1];
  if (credited === undefined || CALL_SIGN.test(credited) || !/^\p{Lu}/u.test(credited)) return null;
  const bare = bareWords(credited);
  return bare.length > 0 &&
    !bareWords(article.outlet ?? '')
      .join('')
      .includes(bare.join(''))
    ? bare.join(' ')
    : null;
}

/** The first agency that a pattern's group holds: the whole group, or any run of its words. */
function firstAgency(text: string, pattern: RegExp): string | null {
  for (const match of text.matchAll(pattern)) {
    const shared = match[1]!
      .split('/')
      .map(agencyOf)
      .find((agency) => agency !== null);
    if (shared !== undefined) return shared!;
    const words = bareWords(match[1]!);
    for (let length = words.length; length > 0; length--)
      for (let i = 0; i + length <= words.length; i++) {
        const agency = KEY_OF.get(words.slice(i, i + length).join(' '));
        // Two letters inside a longer line ("cp", "pa") are more often something else.
        if (agency !== undefined && (length === words.length || words.slice(i, i + length).join('').length > 3))
          return agency;
      }
  }
  return null;
}
