import { findDate } from '../../dates.ts';
import { plain } from '../../noise/page.ts';
import type { AuthorRule } from './author-rule.ts';
import { strangers } from './author-rule.ts';
import { NOBODY } from './byline-words.ts';
import { peopleOf } from './people.ts';

/** "By", "Analysis by", "Written by:", "Von": not "Photo by" or "Reviewed by". */
const BY =
  /^\W{0,3}(?:(?!(?:photo|photos|image|images|picture|video|illustration|illustrated|reviewed|edited|translated|sponsored|presented|produced|powered|checked|approved|medically|provided|hosted|curated|supported|funded|followed|caused|step)\s)\p{L}{3,12}\s)?(?:by|von|par|por|di|door|authors?|autor|autorin|auteur|escrito por)(?![\p{L}'’.-])/iu;
const BY_ALONE = /^\W{0,3}(?:\p{L}{3,12} )?(?:by|von|par|por|di|door|author)\W{0,3}$/iu;

export const printed: AuthorRule = {
  name: 'printed',
  why: 'A line "By Jane Roe" between headline and text is what the reader sees; metadata often names who uploaded the page, or the first author only.',
  find: (page) => {
    for (const [at, whole] of page.head.entries()) {
      const line = fromBy(whole);
      if (line === null) continue;
      const words = BY_ALONE.test(line) ? `By ${page.head[at + 1] ?? ''}` : line;
      const named = peopleOf(words, false);
      const names = strangers(page, named.length > 0 ? named : oneWord(words));
      if (names.length > 0) return names;
    }
    return [];
  },
};

/** What may stand before a byline on its line: when it was published, its section. */
const PUBLISHED =
  /^(?:(?:first )?published|posted|updated|written|created|veröffentlicht|geschrieben|erstellt|publié|rédigé|publicado|pubblicato|on|am|le|el|il|at|um|à|the|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|a\.?m|p\.?m|uhr|[\d:.,|·•/ -]+|\s)+$/i;
const LATER = /(?<=[\s|·•/,\u2028-])(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor)\s(?=[\u2028 ]{0,3}\p{Lu})/u;

/** A line from its "By" on, where before that it says no more than a day or, in an element of its own, a section. */
function fromBy(line: string): string | null {
  if (BY.test(line)) return line;
  const later = line.length <= 160 ? LATER.exec(line) : null;
  if (!later) return null;
  const before = line.slice(0, later.index);
  const date = findDate(before);
  const rest = date ? `${before.slice(0, date.start)} ${before.slice(date.end)}` : before;
  const apart = /[|·•\u2028]\s?$/u.test(before) && plain(before).split(' ').length <= 3;
  return apart || PUBLISHED.test(` ${rest} `) ? line.slice(later.index) : null;
}

/** "By" and one word alone in its element is a name too: an agency, a pen name. */
function oneWord(words: string): string[] {
  const word = /^\W{0,3}(?:by|von|par|por|door)[\s:\u2028]{1,6}(\p{Lu}[\p{L}\p{N}]{2,30})\s?(?:\u2028|$)/iu.exec(
    words,
  )?.[1];
  return word === undefined || NOBODY.test(word) || !/^\p{Lu}/u.test(word) ? [] : [word];
}

/** Who a short life at the end of an article says it is of: "Jane Roe is a reporter at the Ledger". */
export const LIFE =
  /^,? (?:is|was|has been|writes|reports|covers|works) .{0,200}\b(?:writers?|reporters?|editors?|journalists?|correspondent|columnist|authors?|experts?|specialist|professional|creator|strategist|analyst|consultant|engineer|manager|marketer|founder|professor|lawyer|attorney|blogger)\b/i;

export const life: AuthorRule = {
  name: 'life',
  why: 'A name alone by the headline is its author if the page also says who that is ("Jane Roe is a reporter"); without that it may be a section or a place.',
  find: (page) => {
    for (const line of page.head) {
      const [name, ...more] = peopleOf(line, false);
      if (name === undefined || more.length > 0 || !line.trim().startsWith(name) || name.split(' ').length < 2)
        continue;
      if (
        page.blocks.some(({ text }) => text.startsWith(name) && LIFE.test(text.slice(name.length, name.length + 300)))
      )
        return strangers(page, [name]);
    }
    return [];
  },
};
