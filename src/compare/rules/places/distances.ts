/** How far one place lies from another: "Ostra, 40 miles north of Brenning", "Ostra, about 90 kilometres from Brenning". */

import type { Name } from '../../../model/reading.ts';
import { saidIn } from '../../per-story.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, type Story } from '../../story.ts';

const NUMBER = '(\\d[\\d,]{0,8}(?:\\.\\d{1,3})?)';
const UNIT = '(nautical )?(mile|mi|kilomet(?:er|re)|km)s?';
const DISTANCE = new RegExp(
  `\\b${NUMBER}[ -]${UNIT}(?: \\([^()]{1,40}\\))?(?:,? (?:to the )?(?:north|south)?-?(?:east|west)?(?:ern)? (?:of|from)| from| away from) (?:the (?:city|town|village|capital|port) of )?(?=[A-Z])`,
  'g',
);
const KILOMETRES: Readonly<Record<string, number>> = { m: 1.609, k: 1, n: 1.852 };
/** By road or by air, from the middle or from the edge: what is told is seldom nearer than this. */
const TOLERANCE = 1.2;
/** Nearer places have edges. */
const NEAREST = 20;
/** Characters between a place and how far it lies: "Ostra, a town of 4,000 people about 40 miles …". */
const REACH = 110;
/** "Southwest of Brenning and 40 miles north of …": a place from which another is told. */
const OF = /\b(?:of|from|off|near|between|and)(?: the (?:city|town|village|port) of)? $/i;
/** What is as wide as a county has no one distance. */
const WIDE = /^ (?:[Cc]ounty|[Pp]rovince|[Ss]tate|[Rr]egion|[Dd]istrict|[Cc]oast|[Bb]order)\b/;
/** "Drove 40 miles from Ostra", "was seen in Ostra, and 40 miles from Brenning": of a way, or of another place. */
const BETWEEN_NO =
  /[.;:()]|\b(?:dr[io]ve[sn]?|driving|travel\w{0,5}|fled|fle[ew]|flown|walk\w{0,3}|ran|sail\w{0,3}|chase\w?|within|and then|while|when|where|to)\b/i;

interface Distance {
  readonly key: string;
  readonly km: number;
  readonly names: readonly [string, string];
  readonly answer: Answer;
}

/** Two places have one distance. An article that gives two tells of two ways, or of two places of one name. */
export const distances: ComparisonRule = {
  name: 'distances',
  find: (story) => [...groupBy(distancesOf(story), ({ key }) => key).values()].flatMap((own) => ask(story, own)),
};

function distancesOf(story: Story): Distance[] {
  return story.testimonies.flatMap(({ article, reading }, testimony) => {
    const places = reading.names.filter(({ type }) => type === 'place');
    const actorOf = ({ entity }: Name): string | undefined => story.actorOf.get(`${article.id} ${entity}`);
    return [...reading.text.matchAll(DISTANCE)].flatMap((match): Distance[] => {
      const [all, figure, nautical, unit] = match;
      const end = match.index + all.length;
      const to = places.find(({ start }) => start === end);
      const from = places.filter(({ start, end }) => end <= match.index && end > match.index - REACH && !OF.test(reading.text.slice(Math.max(0, start - 25), start))).at(-1); // biome-ignore format: one list
      if (
        !to ||
        !from ||
        WIDE.test(reading.text.slice(from.end, from.end + 12)) ||
        BETWEEN_NO.test(reading.text.slice(from.end, match.index))
      )
        return [];
      const [a, b] = [actorOf(from), actorOf(to)];
      const span = { start: match.index, end: to.end };
      const holder = smallest(saidIn(story, testimony), span);
      if (!a || !b || a === b || !holder) return [];
      const km = Number(figure!.replace(/,/g, '')) * KILOMETRES[nautical ? 'n' : unit![0]!]!;
      const value = { type: 'number', low: km, high: km, unit: 'km', of: null } as const;
      const names = [from, to].map(({ start, end }) => reading.text.slice(start, end)) as [string, string];
      return [{ key: [a, b].sort().join(' '), km, names, answer: { ...holder, label: span, value } }];
    });
  });
}

const areApart = (a: number, b: number): boolean => Math.max(a, b) > NEAREST && Math.max(a, b) > TOLERANCE * Math.min(a, b); // biome-ignore format: one test

function ask(story: Story, own: readonly Distance[]): Question[] {
  const sure = [...groupBy(own, ({ answer }) => story.article(answer)).values()].filter((all) =>
    all.every(({ km }) => !areApart(km, all[0]!.km)),
  );
  const accounts: Distance[][] = [];
  for (const one of sure.flat()) {
    const fits = accounts.filter((account) => account.every(({ km }) => !areApart(km, one.km)));
    if (fits.length > 1) return [];
    if (fits[0]) fits[0].push(one);
    else accounts.push([one]);
  }
  if (accounts.length < 2 || accounts.some((a) => accounts.some((b) => a !== b && !a.every((x) => b.every((y) => areApart(x.km, y.km)))))) return []; // biome-ignore format: one test
  const [{ names }] = accounts[0] as [Distance];
  return [
    {
      aspect: 'amount',
      template: 'distance',
      slots: { name: names[0], words: names[1] },
      actors: [],
      accounts: accounts.map((account) => account.map(({ answer }) => answer)),
      exclusive: true,
    },
  ];
}
