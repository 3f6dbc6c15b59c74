/** How many doors or blocks away somebody was found, caught or lives: "three doors away", "five houses from the scene". */
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, isTold, type Story } from '../../story.ts';
import { backgroundOf } from '../background.ts';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Without "about" or "a few": a number that is counted off along the street. */
const AWAY = new RegExp(
  `(?:^|[^\\w] ?)(?<!\\b(?:about|around|nearly|almost|roughly|than|some|over|or|to|within) )(${NUMBERS.join('|')}|\\d{1,2}) (door|house|home|building|block|street)s? (?:away|down|over|from)\\b`,
  'gi',
);
/** Houses, doors and buildings stand one for one; blocks and streets too. */
const STEP: Readonly<Record<string, string>> = { door: 'house', house: 'house', home: 'house', building: 'house', block: 'block', street: 'block' }; // biome-ignore format: one table

interface Away {
  readonly key: string;
  readonly person: string;
  readonly number: number;
  readonly answer: Answer;
}

/** One act of one person, or one home, at two numbers of doors. */
export const doors: ComparisonRule = {
  name: 'doors',
  find: (story) => [...groupBy(awayIn(story), ({ key }) => key).values()].flatMap((own) => ask(story, own)),
};

function awayIn(story: Story): Away[] {
  const isBackground = backgroundOf(story);
  return story.said.flatMap((said): Away[] => {
    const { statement, actors } = said;
    const people = actors.filter((id) => story.actors.get(id)?.kind === 'person');
    if (people.length !== 1 || !isTold(said) || isBackground(said)) return [];
    return [...story.words(said, statement).matchAll(AWAY)].map((match) => {
      const word = match[1]!.toLowerCase();
      const number = NUMBERS.includes(word) ? NUMBERS.indexOf(word) + 1 : Number(word);
      const start = statement.start + match.index + match[0].indexOf(match[1]!);
      const label = { start, end: statement.start + match.index + match[0].length };
      const value = { type: 'number', low: number, high: number, unit: null, of: null } as const;
      const key = `${people[0]} ${statement.predicate} ${STEP[match[2]!.toLowerCase()]}`;
      return { key, person: people[0]!, number, answer: { ...said, label, value } };
    });
  });
}

function ask(story: Story, own: readonly Away[]): Question[] {
  const articles = [...groupBy(own, ({ answer }) => story.article(answer)).values()];
  const sure = articles.filter((all) => all.every(({ number }) => number === all[0]!.number)).flat();
  const accounts = [...groupBy(sure, ({ number }) => String(number)).values()];
  if (accounts.length < 2) return [];
  const { person } = sure[0]!;
  return [
    {
      aspect: 'place',
      template: 'doors',
      slots: { actor: story.actors.get(person)!.name },
      actors: [person],
      accounts: accounts.map((account) => account.map(({ answer }) => answer)),
      exclusive: true,
    },
  ];
}
