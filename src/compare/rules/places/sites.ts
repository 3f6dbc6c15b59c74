/** In which town a named house stands: "the Quill Clinic in Ostra", "Quill Clinic, Brenning". */

import type { Name } from '../../../model/reading.ts';
import { saidIn } from '../../per-story.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, type Story } from '../../story.ts';
import { arePrintedTogether, areWordsOfOne, isTown } from './towns.ts';

/** Houses that stand in one town. Firms, courts, universities and banks have several; roads and parks cross the border. */
const KIND =
  /\b(?:hospital|cent(?:er|re)|clinic|school|academy|prison|jail|penitentiary|stadium|arena|museum|hotel|motel|inn|mall|plaza|library|theat(?:er|re)|zoo|nightclub|restaurant|lounge|apartments|unit|plant|factory|barracks|cemetery|mosque|temple|synagogue|cathedral|hall|resort|ranch|monastery|abbey|palace|castle)$/i;
/** What a name may have or leave out: "Quill Center", "the Quill Treatment Centre". */
const GENERIC = new Set(['the', 'a', 'of', 'at', 'for', 'and', 'treatment', 'rehabilitation', 'rehab', 'recovery', 'medical', 'regional', 'general', 'memorial', 'county', 'city', 'community', 'national', 'state', 'federal', 'central', 'public', 'north', 'south', 'east', 'west', 'new', 'old', 'grand', 'royal', 'high', 'elementary', 'middle', 'primary', 'shopping', 'trade', 'convention', 'civic', 'correctional', 'detention', 'correction', 'holiday']); // biome-ignore format: one list
const TOWN =
  /^(?:,? in (?:the (?:city|town|suburb|village) of )?|, )((?:[A-Z][\p{L}’'.-]{1,30})(?: [A-Z][\p{L}’'-]{1,30}){0,2})/u;
const REACH = 80;

interface Site {
  readonly key: string;
  readonly name: string;
  readonly town: string;
  readonly answer: Answer;
}

/** A house of one name in two towns, where no article knows of a house in each. */
export const sites: ComparisonRule = {
  name: 'sites',
  find: (story) => [...groupBy(sitesOf(story), ({ key }) => key).values()].flatMap((own) => ask(story, own)),
};

function sitesOf(story: Story): Site[] {
  return story.testimonies.flatMap(({ reading }, testimony) =>
    reading.names.flatMap((name): Site[] => {
      const words = reading.text.slice(name.start, name.end).replace(/\s+/g, ' ');
      const key = keyOf(words);
      const town = key === null ? null : townBehind(reading.text, name);
      const isPlace = reading.names.some(({ type, start, end }) => type === 'place' && town && start < town.end && end >= town.end); // biome-ignore format: one test
      if (key === null || town === null || !isPlace) return [];
      const holder = smallest(saidIn(story, testimony), { start: name.start, end: town.end });
      if (!holder || holder.statement.polarity === -1) return [];
      const label = { start: name.start, end: town.end };
      const answer: Answer = { ...holder, label, value: { type: 'terms', terms: [town.name.toLowerCase()] } };
      return [{ key, name: words, town: town.name.toLowerCase(), answer }];
    }),
  );
}

/** The words that make a house's name its own, with its kind; null for what is no such name. */
function keyOf(name: string): string | null {
  if (!KIND.test(name)) return null;
  const words = name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[ -]/);
  const own = words.slice(0, -1).filter((word) => !GENERIC.has(word));
  return own.length > 0 && own.join('').length > 3 ? own.join(' ') : null;
}

/** The longest name of a town right behind a name. */
function townBehind(text: string, { end }: Name): { readonly name: string; readonly end: number } | null {
  const match = TOWN.exec(text.slice(end, end + REACH).replace(/\s/g, ' '));
  if (!match) return null;
  const from = end + match[0].length - match[1]!.length;
  for (let words = match[1]!.split(' '); words.length > 0; words = words.slice(0, -1)) {
    const name = words.join(' ').replace(/[.,]$/, '');
    const last = from + words.join(' ').length;
    if (isTown(name)) return /^(?:['’]s|[- ](?:County|county|area|neighbou?rhood|section|district))/.test(text.slice(last)) ? null : { name, end: from + name.length }; // biome-ignore format: one test
  }
  return null;
}

function ask(story: Story, own: readonly Site[]): Question[] {
  const towns = [...groupBy(own, ({ town }) => town)];
  if (towns.length !== 2) return [];
  const [[a, one], [b, other]] = towns as [(typeof towns)[number], (typeof towns)[number]];
  const knows = new Set(one.map(({ answer }) => story.article(answer)));
  if (other.some(({ answer }) => knows.has(story.article(answer)))) return [];
  if (areWordsOfOne(a, b) || arePrintedTogether(story, a, b)) return [];
  return [
    {
      aspect: 'place',
      template: 'site',
      slots: { name: one[0]!.name },
      actors: [],
      accounts: [one, other].map((account) => account.map(({ answer }) => answer)),
      exclusive: true,
    },
  ];
}
