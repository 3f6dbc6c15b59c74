/** Which block of one street something happened in: "the 500 block of Pell Road" is no house numbered 812. */
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, isTold, type Said, type Story } from '../../story.ts';
import { backgroundOf } from '../background.ts';

const DIRECTION = '(?:[NSEW]|North|South|East|West|Northeast|Northwest|Southeast|Southwest|NE|NW|SE|SW)';
const KIND =
  '(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Place|Pl|Parkway|Pkwy|Terrace|Highway|Hwy|Way|Circle)';
const WORD = "[A-Z0-9][\\w'’-]{0,20}";
/** "the 500 block of East Pell Road", "the 500-block of Pell", "512 E. Pell Rd". A house number alone needs the kind of street. */
const BLOCK = new RegExp(
  `\\b(\\d{1,2},?\\d00|\\d00)[- ]block of (?:(${DIRECTION})\\.? )?(${WORD}(?: ${WORD}){0,2}?)(?: (?:${KIND}|street|road|avenue)\\b|(?! ?${WORD}))`,
  'g',
);
const HOUSE = new RegExp(`\\b(\\d{3,5}) (?:(${DIRECTION})\\.? )?(${WORD}(?: ${WORD}){0,2}?) ${KIND}\\b`, 'g');

/** "Ada Quill, of the 500 block of Pell Road", "Quill, who lived nearby in the 500 block of Pell Road". */
const HOME =
  /(?:,|[A-Z][\w'’.-]{0,20}) of (?:the )?$|\b(?:live[sd]?|living|resid(?:es?|ed|ing))(?: nearby)?,? (?:in|at|on) (?:the |a (?:house|home|building) (?:in|at|on) )?(?:the )?$/;
const REACH = 60;

/** Where somebody lives, was caught or may be written to is no place of the event. */
const ELSEWHERE =
  /\b(?:live[sd]?|living|resid(?:es?|ed|ing|ents?)|arrest(?:s|ed|ing)?|captured|caught|custody|stopped|pulled over|chased?|fled|drove(?! by| past)|crashed|warrants?|vigil|funeral|services?|office|headquarters|call|contact|donat\w{1,5}|register\w{0,4})\b/i;

interface Address {
  readonly street: string;
  readonly direction: string;
  readonly from: number;
  readonly to: number;
  readonly answer: Answer;
}

/**
 * One street, two blocks: a question where no article tells of both, for an article that does tells of two places.
 * Addresses on two streets are left alone, as a corner has two.
 */
export const addresses: ComparisonRule = {
  name: 'addresses',
  find(story) {
    const isBackground = backgroundOf(story);
    const said = new Map<string, Said[]>(groupBy(story.said, story.article));
    const told = story.testimonies.flatMap(({ article, reading }) => {
      const own = said.get(article.id) ?? [];
      return addressesIn(article.text).flatMap(({ start, end, ...address }): Address[] => {
        const holder = smallest(own, { start, end });
        if (!holder || !isTold(holder) || isBackground(holder)) return [];
        const span = reading.sentences[holder.statement.sentence];
        if (!span) return [];
        const isHome = HOME.test(article.text.slice(Math.max(span.start, start - REACH), start).replace(/\s/g, ' '));
        if (isHome || ELSEWHERE.test(article.text.slice(span.start, span.end))) return [];
        const words = `${address.from} ${address.street}`;
        return [{ ...address, answer: { ...holder, label: { start, end }, value: { type: 'words', words } } }];
      });
    });
    return [...groupBy(told, ({ street }) => street).values()].flatMap((all) => ask(story, all));
  },
};

function ask(story: Story, all: readonly Address[]): Question[] {
  const articles = [...groupBy(all, ({ answer }) => story.article(answer)).values()];
  if (articles.some((own) => own.some((a) => own.some((b) => !mayBeOne(a, b))))) return [];
  if (new Set(all.map(({ direction }) => direction).filter(Boolean)).size > 1) return [];
  const accounts: Address[][] = [];
  for (const address of all) {
    const fits = accounts.filter((account) => account.some((other) => mayBeOne(address, other)));
    if (fits.length > 1) return [];
    if (fits[0]) fits[0].push(address);
    else accounts.push([address]);
  }
  if (accounts.length < 2) return [];
  return [
    {
      aspect: 'place',
      template: 'address',
      slots: { street: streetOf(story, all[0]!) },
      actors: [],
      // "the 500 block" and "512" are one answer, read as the first of them
      accounts: accounts.map((account) =>
        account.map(({ answer }) => ({ ...answer, value: account[0]!.answer.value })),
      ),
      exclusive: true,
    },
  ];
}

const mayBeOne = (a: Address, b: Address): boolean =>
  (a.from <= b.to && b.from <= a.to) || isInThousand(a, b) || isInThousand(b, a);

/** Houses of five figures are told by the thousand: "the 43000 block" holds 43145. */
const isInThousand = (block: Address, house: Address): boolean =>
  house.from === house.to &&
  block.to > block.from &&
  block.from >= 10_000 &&
  block.from % 1000 === 0 &&
  Math.floor(house.from / 1000) * 1000 === block.from;

/** The street as the first answer writes it. */
const streetOf = (story: Story, { answer }: Address): string =>
  story.words(answer, answer.label).replace(/^[\d,]+(?:[- ]block of)? /, '');

/** The addresses of a text. */
function addressesIn(text: string): (Omit<Address, 'answer'> & { readonly start: number; readonly end: number })[] {
  const read = (pattern: RegExp, isBlock: boolean) =>
    [...text.matchAll(pattern)].map((match) => {
      const number = Number(match[1]!.replace(',', ''));
      return {
        street: match[3]!.toLowerCase().replace(/['’]/g, ''),
        direction: (match[2] ?? '')[0] ?? '',
        from: number,
        to: isBlock ? number + 99 : number,
        start: match.index,
        end: match.index + match[0].length,
      };
    });
  return [...read(BLOCK, true), ...read(HOUSE, false)].sort((a, b) => a.start - b.start);
}
