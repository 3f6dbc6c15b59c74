/** Whose ground a game is played on: "Saturday's game at Ostra" is no "Brenning host Ostra on Saturday". */
import type { Reading } from '../../../model/reading.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, type Story } from '../../story.ts';

const TEAM = "(?:the )?([A-Z][\\w’'-]{2,20})";
/** The team is at home. */
const HOST = new RegExp(
  `\\b(?:(?:game|match|fixture|contest|opener|play|plays|playing|played) at|(?:visit|visits|visiting|travels? to|travell?ing to|travell?ed to|on the road (?:at|against))) ${TEAM}`,
  'g',
);
/** The team has come. */
const VISITOR = new RegExp(
  `\\b(?:host|hosts|hosting|hosted|welcome|welcomes|welcomed|(?:at )?home (?:game |match |opener )?(?:against|to|versus|vs\\.?)) ${TEAM}`,
  'g',
);

interface Game {
  readonly team: string;
  readonly isHost: boolean;
  /** The days of its sentence, as they were read. */
  readonly days: readonly string[];
  readonly answer: Answer;
}

/** One team on one day: at home or away. An article with both tells of two games. */
export const venues: ComparisonRule = {
  name: 'venues',
  find: (story) => [...groupBy(gamesOf(story), ({ team }) => team).values()].flatMap((own) => ask(story, own)),
};

function gamesOf(story: Story): Game[] {
  const said = groupBy(story.said, ({ testimony }) => String(testimony));
  return story.testimonies.flatMap(({ reading }, testimony) =>
    [HOST, VISITOR].flatMap((pattern) =>
      [...reading.text.matchAll(pattern)].flatMap((match): Game[] => {
        const label = { start: match.index, end: match.index + match[0].length };
        const holder = smallest(said.get(String(testimony)) ?? [], label);
        const days = holder ? daysOf(reading, holder.statement.sentence) : [];
        if (!holder || holder.statement.polarity === -1 || days.length !== 1) return [];
        const isHost = pattern === HOST;
        const value = { type: 'terms', terms: [isHost ? 'home' : 'away'] } as const;
        return [{ team: match[1]!.toLowerCase(), isHost, days, answer: { ...holder, label, value } }];
      }),
    ),
  );
}

/** The days that a sentence names. */
function daysOf({ sentences, times, text }: Reading, sentence: number): string[] {
  const { start, end } = sentences[sentence]!;
  const own = times.filter((time) => time.start >= start && time.end <= end && time.type !== 'DURATION');
  return [...new Set(own.map((time) => DAY.exec(text.slice(time.start, time.end))?.[0].toLowerCase() ?? time.value))];
}
const DAY = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;

function ask(story: Story, own: readonly Game[]): Question[] {
  return [...groupBy(own, ({ days }) => days[0]!).values()].flatMap((games): Question[] => {
    const accounts = [...groupBy(games, ({ isHost }) => String(isHost)).values()];
    if (accounts.length < 2) return [];
    const [one, other] = accounts as [Game[], Game[]];
    const knows = new Set(one.map(({ answer }) => story.article(answer)));
    if (other.some(({ answer }) => knows.has(story.article(answer)))) return [];
    const first = one[0]!.answer;
    const name = story.words(first, { start: first.label.end - one[0]!.team.length, end: first.label.end });
    return [
      {
        aspect: 'place',
        template: 'venue',
        slots: { name },
        actors: [],
        accounts: accounts.map((account) => account.map(({ answer }) => answer)),
        exclusive: true,
      },
    ];
  });
}
