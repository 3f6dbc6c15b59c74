/** On which street somebody lives: "Ada Quill, 34, of Pell Road", "Quill, who lives in the 500 block of Marsh Avenue". */

import { nearness } from '../../actors/slips.ts';
import { saidIn } from '../../per-story.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, type Story } from '../../story.ts';

const KIND =
  '(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Place|Pl|Parkway|Pkwy|Terrace|Circle|Trail)';
const WORD = "[A-Z][\\w'’-]{1,20}";
const DIRECTION = '(?:(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest|[NSEW]|NE|NW|SE|SW)\\.? )?';
const NUMBER = '(?:the )?(?:(\\d{1,2},?\\d{3}|\\d{2,5})(?:[- ](?:hundred )?(block) of)? )?';
const OF = '(?:, (?:\\d{1,2}, )?| )of (?:a (?:house|home) (?:in|on) )?';
const LIVES =
  ',? (?:who )?(?:lives?|lived|resides?|resided)(?: nearby)? (?:in|at|on) (?:a (?:house|home) (?:in|at|on) )?';
/** Right behind a person's name. Without a number only what is called a street is one. */
const HOME = new RegExp(
  `^(?:${OF}|${LIVES})${NUMBER}${DIRECTION}((?:(?!${KIND}\\b)${WORD} )?(?!${KIND}\\b)${WORD}|\\d{1,3}(?:st|nd|rd|th))(?: (${KIND})\\b)?(?! (?:County|Township|Police|Department))`,
);
const REACH = 110;
/** Houses of a block, and of a street whose numbers are told by the hundred. */
const HUNDRED = 100;

interface Home {
  readonly person: string;
  readonly street: string;
  /** First and last house number, null where none is told. */
  readonly from: number | null;
  readonly to: number | null;
  readonly answer: Answer;
}

/** One person with two homes, where no article knows of both: on two streets, or in two blocks of one. */
export const homes: ComparisonRule = {
  name: 'homes',
  find: (story) => [...groupBy(homesOf(story), ({ person }) => person).values()].flatMap((own) => ask(story, own)),
};

function homesOf(story: Story): Home[] {
  return story.testimonies.flatMap(({ article, reading }, testimony) =>
    reading.names.flatMap((name): Home[] => {
      const person = story.actorOf.get(`${article.id} ${name.entity}`);
      if (name.type !== 'person' || !person || story.actors.get(person)?.kind !== 'person') return [];
      const match = HOME.exec(reading.text.slice(name.end, name.end + REACH).replace(/\s/g, ' '));
      const [all, number, block, street, kind] = match ?? [];
      if (!all || !street || !(kind || block)) return [];
      const end = name.end + all.length;
      const holder = smallest(saidIn(story, testimony), { start: name.start, end });
      if (!holder || holder.statement.polarity === -1) return [];
      const from = number ? Number(number.replace(',', '')) : null;
      const to = from !== null && block ? from + HUNDRED - 1 : from;
      const words = street.toLowerCase().replace(/['’]/g, '');
      const start = name.end + all.search(ADDRESS);
      const value = { type: 'words', words: `${from ?? ''} ${words}` } as const;
      return [{ person, street: words, from, to, answer: { ...holder, label: { start, end }, value } }];
    }),
  );
}
/** Where the address begins, behind "of" or "in". */
const ADDRESS = /(?<=\b(?:of|in|at|on) (?:the )?)(?:\d|[A-Z])/;

/** One street, or two spellings of it, with numbers that meet or are not told. */
const mayBeOne = (a: Home, b: Home): boolean =>
  (a.street === b.street || a.street.includes(b.street) || b.street.includes(a.street) || nearness(a.street, b.street) !== 'apart') && // biome-ignore format: one test
  (a.from === null || b.from === null || (a.from <= b.to! && b.from <= a.to!));

function ask(story: Story, own: readonly Home[]): Question[] {
  const articles = [...groupBy(own, ({ answer }) => story.article(answer)).values()];
  const sure = articles.filter((all) => all.every((home) => mayBeOne(home, all[0]!))).flat();
  const accounts: Home[][] = [];
  for (const home of sure) {
    const fits = accounts.filter((account) => account.some((other) => mayBeOne(home, other)));
    if (fits.length > 1) return [];
    if (fits[0]) fits[0].push(home);
    else accounts.push([home]);
  }
  if (accounts.length < 2) return [];
  const { person } = own[0]!;
  return [
    {
      aspect: 'place',
      template: 'home',
      slots: { actor: story.actors.get(person)!.name },
      actors: [person],
      accounts: accounts.map((account) =>
        account.map(({ answer }) => ({ ...answer, value: account[0]!.answer.value })),
      ),
      exclusive: true,
    },
  ];
}
