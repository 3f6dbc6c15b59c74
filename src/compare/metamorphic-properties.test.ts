/** Invented stories drawn at random: their findings move exactly with the order, a copy, the names and the days. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Invented, storyOf } from '../claims/testing/story.ts';
import type { Comparison } from './comparison.ts';

/** What an article may say of a person: the value it gives is drawn for each article. */
const SAYINGS: readonly ((name: string, day: string, number: number) => string)[] = [
  (name, day) => `${name} was arrested on ${day}.`,
  (name, day) => `Police arrested ${name} on ${day}.`,
  (name) => `${name} was convicted of fraud.`,
  (name, _, number) => `${name} was sentenced to ${number + 2} years in prison.`,
  (name, _, number) => `${name}, ${number + 30}, was at the wheel.`,
  (_, __, number) => `The fire killed ${number + 12} people.`,
  (_, __, number) => `The storm injured ${number + 40} people.`,
  (name) => `"The crane had not been checked for years," said ${name}.`,
  (name) => `${name} denied the charge.`,
  (_, __, number) => `The firm owns ${number + 15} ships.`,
];

/** One sentence: whom it is about, which saying, and what is drawn for its day and number. */
interface Line {
  readonly saying: number;
  readonly who: number;
  readonly days: number;
  readonly number: number;
}

const line = fc.record({
  saying: fc.nat(SAYINGS.length - 1),
  who: fc.nat(1),
  days: fc.nat(12),
  number: fc.nat(9),
});
const stories = fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 });

const PEOPLE = ['Ada Quill', 'Tom Reed'];
const OTHERS = ['Ida Marsh', 'Ben Wald'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // biome-ignore format: one line
const DAY = 86_400_000;
const FIRST = Date.UTC(2024, 4, 3);

const isoOf = (days: number): string => new Date(FIRST + days * DAY).toISOString().slice(0, 10);

function inWords(days: number): string {
  const [year, month, day] = isoOf(days).split('-').map(Number) as [number, number, number];
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** The days that can be drawn, the longest in words first. */
const byLength = (moved: number): number[] =>
  Array.from({ length: 13 }, (_, days) => days).sort((a, b) => inWords(b + moved).length - inWords(a + moved).length);

/** The articles of a story, all days moved by so many days. */
const written = (drawn: readonly (readonly Line[])[], people = PEOPLE, moved = 0): Invented[] =>
  drawn.map((lines, i) => ({
    path: `${i + 1}.txt`,
    outlet: `Outlet ${'ABCD'[i]}`,
    published: isoOf(20 + i + moved),
    text: lines
      .map(({ saying, who, days, number }) => SAYINGS[saying]!(people[who]!, inWords(days + moved), number))
      .join(' '),
  }));

/** All that was found, by the words of the accounts; days by how far they lie from the first. */
function findings({ matters, actors }: Comparison, people = PEOPLE, moved = 0): string[] {
  const plain = (text: string): string => {
    let words = text;
    for (const [i, name] of people.entries())
      words = words.replaceAll(name, `person ${i}`).replaceAll(name.split(' ')[1]!, `last ${i}`);
    // The longer first: 3 May stands in 13 May.
    for (const days of byLength(moved)) words = words.replaceAll(inWords(days + moved), `day ${days}`);
    return words;
  };
  return matters
    .map(
      ({ finding, aspect, between, accounts, actors: who }) =>
        `${finding} ${aspect} ${between} [${who.map((id) => plain(actors.find((a) => a.id === id)!.name)).sort()}] ${accounts
          .map(({ label, articles, origins }) => `${plain(label)} ${articles}/${origins}`)
          .sort()
          .join(' | ')}`,
    )
    .sort();
}

// One seed: the same stories on every machine.
const RUNS = { numRuns: 20, seed: 7 };

it('the stories have something to lose: most differ somewhere', () => {
  const drawn = fc.sample(stories, { numRuns: 30, seed: 7 });
  const differing = drawn.filter((story) => storyOf(...written(story)).matters.some((m) => m.finding === 'differ'));
  expect(differing.length).toBeGreaterThan(10);
});

it('another order of the inputs changes nothing', () => {
  fc.assert(
    fc.property(stories, fc.infiniteStream(fc.nat(1000)), (story, keys) => {
      const articles = written(story);
      const shuffled = articles
        .map((article) => ({ article, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ article }) => article);
      expect(storyOf(...shuffled).matters).toEqual(storyOf(...articles).matters);
    }),
    RUNS,
  );
});

it('other names in the place of the first: the same findings about the others', () => {
  fc.assert(
    fc.property(stories, (story) => {
      expect(findings(storyOf(...written(story, OTHERS)), OTHERS)).toEqual(findings(storyOf(...written(story))));
    }),
    RUNS,
  );
});

// One quotation given to two people, and to both by one article: the days say which article was first, not the names.
it('other names where two people say the same words: as many origins', () => {
  const said = (saying: number, who: number): Line => ({ saying, who, days: 0, number: 0 });
  const story = [
    [said(7, 1), said(0, 0)],
    [said(7, 1), said(4, 0), said(7, 0), said(0, 0)],
    [said(7, 0), said(0, 0)],
  ];
  expect(findings(storyOf(...written(story, OTHERS)), OTHERS)).toEqual(findings(storyOf(...written(story))));
});

it('all days moved alike: the same findings, as many days later', () => {
  // What is alike is found by its words, and a day in May has other words than one in June.
  const typed = (all: readonly string[]): string[] => all.filter((finding) => !finding.startsWith('agree other'));
  fc.assert(
    fc.property(stories, fc.integer({ min: -900, max: 900 }), (story, moved) => {
      expect(typed(findings(storyOf(...written(story, PEOPLE, moved)), PEOPLE, moved))).toEqual(
        typed(findings(storyOf(...written(story)))),
      );
    }),
    RUNS,
  );
});

it('all days moved by leap years: every finding, as many years later', () => {
  fc.assert(
    fc.property(stories, fc.integer({ min: -3, max: 3 }), (story, leaps) => {
      const moved = leaps * (4 * 365 + 1);
      expect(findings(storyOf(...written(story, PEOPLE, moved)), PEOPLE, moved)).toEqual(
        findings(storyOf(...written(story))),
      );
    }),
    RUNS,
  );
});

it('a copy of an article adds no origin, no difference and takes none away', () => {
  const kept = ({ matters }: Comparison): string[] =>
    matters
      .filter(({ finding }) => finding === 'differ')
      .map(({ aspect, accounts }) => `${aspect} ${accounts.map(({ label, origins }) => `${label} ${origins}`).sort()}`)
      .sort();
  fc.assert(
    fc.property(stories, fc.nat(3), (story, which) => {
      const articles = written(story);
      const one = articles[which % articles.length]!;
      const copied = storyOf(...articles, { ...one, path: 'copy.txt', outlet: 'Copy Daily' });
      expect(kept(copied)).toEqual(kept(storyOf(...articles)));
    }),
    RUNS,
  );
});
