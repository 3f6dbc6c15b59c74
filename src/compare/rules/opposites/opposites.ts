import type { ComparisonRule, Question } from '../../rule.ts';
import { groupBy, type Story } from '../../story.ts';
import { bearings } from './bearings.ts';
import { complements } from './complements.ts';
import { crossings } from './crossings.ts';
import { degrees } from './degrees.ts';
import type { Stand, Way } from './way.ts';

/** Words that exclude each other in one place of a clause. Antonyms at large do not: of 250 pairs read, 2 were contradictions. */
const WAYS: readonly Way[] = [
  degrees, // well equipped or ill-equipped
  complements, // locked up or unsecured
  bearings, // on one side of a town or on the other
  crossings, // into a shop or out of it
];

/** Clauses that are the same but for one of two opposite words. */
export const opposites: ComparisonRule = {
  name: 'opposites',
  find: (story) =>
    WAYS.flatMap((way) =>
      [...groupBy(way.read(story), ({ key }) => key).values()].flatMap((group) => ask(story, way, group)),
    ),
};

function ask(story: Story, way: Way, group: readonly Stand[]): Question[] {
  const articles = [...groupBy(group, ({ answer }) => story.article(answer)).values()];
  // An article that says both tells of two times or of two things.
  const sure = articles.filter((own) => own.every(({ side }) => side === own[0]!.side)).flat();
  const accounts = [...groupBy(sure, ({ side }) => side).values()];
  const areApart = accounts.every((a, i) => accounts.slice(i + 1).every((b) => way.excludes(a[0]!.side, b[0]!.side)));
  if (accounts.length < 2 || !areApart) return [];
  const { actors, slots } = accounts[0]![0]!;
  return [
    {
      aspect: way.aspect,
      template: way.template,
      slots,
      actors,
      accounts: accounts.map((account) => account.map(({ answer }) => answer)),
      exclusive: true,
    },
  ];
}
