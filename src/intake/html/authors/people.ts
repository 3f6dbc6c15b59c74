import { findDate } from '../../dates.ts';
import { plain } from '../../noise/page.ts';
import { EDGE, unescaped } from '../page-source.ts';
import { AFFILIATION, DESK, LABEL, NOBODY, ROLE, TAIL } from './byline-words.ts';

const BETWEEN =
  /\s*(?:[;|•·\n]|\s[–—-]\s|\s\/\s|,(?!\s(?:jr|sr|iii?|iv)\b)|\s(?:and|und|with|mit|et|og|och)\s|&|\s\+\s)\s*/i;
const BETWEEN_IN_ONE_NAME = /\s*(?:[;|•·\n]|\s[–—-]\s)\s*/;
const LINK = /^(?:and|und|et|with|mit|,|;|&|\+)(?=[\s\u2028]|$)|^[,;&+]/i;
const LINK_ALONE = /^(?:and|und|et|with|mit|, and|,|;|&|\+|by)$/i;
const LINK_AT_END = /(?:\s(?:and|und|et|with|mit)|[,;&+])\s*$/i;

/**
 * The people, desks or agencies that a byline names, one each: without "By", role, degree, date, e-mail address, handle and
 * what else follows a name. "By Jane Roe, Political Editor, and Omar Dell | 5 March" gives two. Empty where there is none.
 *
 * @param words a byline as printed, perhaps with marks at the edges of elements, or a field of metadata.
 * @param declared the words are a field that holds names and nothing else: one word alone may be one.
 */
export function peopleOf(words: string, declared: boolean): string[] {
  if (words.length > 400) return [];
  const bare = unescaped(words)
    .replace(/[^\S\u2028]+|[^\P{Cc}]/gu, ' ')
    .replace(/https?:\/\/\S*|www\.\S*/g, ' | ')
    .replace(/[\w.+-]{1,64}@[\w.-]{1,64}|(?<!\w)@\w{1,40}/g, ' | ')
    .replace(/[([{][^)\]}]{0,80}[)\]}]/g, ' ')
    .replace(/[“”"®™©]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const label = LABEL.exec(bare)?.[0].length ?? 0;
  const rest = declared ? bare.slice(label).replaceAll(EDGE, ' ') : beforeTail(bare.slice(label));
  const inverted = declared ? /^(\p{Lu}\p{Ll}[\p{L}'’-]{0,20}), ?(\p{Lu}\p{Ll}[\p{L}'’-]{0,20})$/u.exec(rest) : null;
  if (inverted) return [`${inverted[2]} ${inverted[1]}`];
  // "Centre for Fire and Rescue" is one name.
  const between = /\s(?:for|of)\s\p{Lu}/u.test(rest) ? BETWEEN_IN_ONE_NAME : BETWEEN;
  const found: string[] = [];
  let open = true;
  for (const piece of rest.split(EDGE)) {
    const words = piece.trim();
    if (words === '') continue;
    // What stands in the next element belongs to the list only where a comma or "and" leads to it.
    if (found.length > 0 && !open && !LINK.test(words)) break;
    if (LINK_ALONE.test(words)) {
      open = true;
      continue;
    }
    for (const part of words.split(between)) {
      const name = tidy(part);
      if (name === '') continue;
      if (found.length > 0 && (AFFILIATION.test(name) || isPostNominal(name))) continue;
      if (isName(name, declared)) {
        if (!found.some((other) => plain(other) === plain(name))) found.push(name);
      } else if (!declared && found.length > 0 && !ROLE.test(name)) return found.slice(0, 12);
    }
    open = LINK_AT_END.test(words);
  }
  return found.slice(0, 12);
}

/** Printed words up to their date, or up to a word that no name has. */
function beforeTail(words: string): string {
  const date = findDate(words);
  const dated = date
    ? words.slice(0, date.start).replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s*$/i, '')
    : words;
  const tail = TAIL.exec(` ${dated.replaceAll(EDGE, ` ${EDGE} `)}`);
  return tail ? ` ${dated.replaceAll(EDGE, ` ${EDGE} `)}`.slice(0, tail.index) : dated;
}

/** "FAND" of "Jane Roe, MS, RD, FAND"; a news agency of three letters is none ("Jane Roe, AFP"). */
const isPostNominal = (words: string): boolean => /^\p{Lu}{4,8}$/u.test(words);

const tidy = (words: string): string =>
  words
    .replace(/^(?:\s|[:,.·•*–—/|>-]|(?:and|und|with|by)\s)+|[\s:,·•*–—/|<-]+$/giu, '')
    .replace(/(?<!(?:^|[\s.])(?:\p{Lu}|[JS]r))\.$/u, '')
    // Twice, for the eye and for screen readers.
    .replace(/^(.{6,40})\1$/u, '$1')
    .trim();

/** A person, desk or agency: one to five words, the first with a capital. */
function isName(words: string, declared: boolean): boolean {
  if (words.length < 3 || words.length > 60 || /[@\d_#<>{}=?!…:]|\.\./.test(words) || NOBODY.test(words)) return false;
  if (!/^(?:\p{Lu}|\p{Lo}|(?:de|van|von|al|el|le|la|bell|d['’]|ten|ter|da|di|dos)[\s'’]?\p{Lu})/u.test(words))
    return false;
  const parts = words.split(' ');
  if (parts.length > 5) return false;
  if (DESK.test(words)) return true;
  if (ROLE.test(words)) return false;
  const latin = /\p{Script=Latin}/u.test(words);
  if (parts.length === 1 && latin && (!declared || /\p{Ll}\p{Lu}$/u.test(words))) return false;
  // Every word of a name has a capital, but for particles.
  return parts.every((part) => !/^\p{Ll}/u.test(part) || PARTICLE.test(part));
}

const PARTICLE =
  /^(?:de|del|della|di|da|das|do|dos|du|des|van|von|vom|zu|zur|den|der|het|ten|ter|la|las|le|les|el|al|bin|ibn|ben|y|e|af|av|of|the|for|and|und|st|'t|\p{Ll}{1,4}['’]\p{L}.*|\p{Ll}{1,2}\p{Lu}.*)$/u;
