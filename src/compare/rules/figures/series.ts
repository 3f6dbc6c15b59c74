/** Which of a series something was: the third win in a row, the ninth outbreak this year, the fifth round of voting. */
import { canMeanTheSame } from '../../../claims/concepts/wordnet.ts';
import { ORDINALS } from '../../../language/times/lexicon.ts';
import { lemmaOf, type Tree, treeOf } from '../../../language/tree.ts';
import type { Value } from '../../../model/point.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, isTold, type Said, type Story } from '../../story.ts';

interface Place {
  readonly answer: Answer;
  readonly rank: number;
  readonly noun: string;
  /** Over what it is counted: "row", "year", "month", "week", "days", "" for nouns that are numbered anyway. */
  readonly over: string;
  /** Words of the names in its sentence. */
  readonly names: readonly string[];
}

/** One thing has one place in its series; an article that gives two tells of two things. */
export const series: ComparisonRule = {
  name: 'series',
  find(story) {
    const said = groupBy(story.said, story.article);
    const isVote = story.testimonies.some(({ article }) => VOTING.test(article.text));
    const places = story.testimonies.flatMap(({ article }, i) =>
      placesIn(
        story,
        i,
        (said.get(article.id) ?? []).filter((one) => isTold(one)),
        isVote,
      ),
    );
    return [...groupBy(places, ({ over }) => over).values()].flatMap((group) => questions(story, group));
  },
};

const NUMBERED = /\b(\d{1,3}(?:st|nd|rd|th)|[a-z]{5,11})\b(?![-’'])/gi;

/** Nouns that are numbered without a word on what they are counted over. */
const SERIAL = new Set([
  'ballot',
  'term',
  'marriage',
  'attempt',
  'anniversary',
  'birthday',
  'edition',
  'title',
  'mandate',
  'instalment',
]);
const PERIODS = new Set(['day', 'week', 'month', 'night', 'year']);

/** A bout has rounds, too, and a reporter tells of one after the other. */
const VOTING = /\brounds? of (?:the )?(?:vot|ballot|elect|talks|negotiat)/i;

const ROW = /\b(?:straight|consecutive|successive)\b/i;
const IN_A_ROW = /^[^,;.]{0,12}\b(?:in a row|running|in succession|on the trot)\b/i;
const OVER: readonly (readonly [string, RegExp])[] = [
  ['week', /^[^,;.]{0,40}\b(?:this week|of the week|in (?:as many|the (?:past|last)) (?:\w+ )?days|in (?:a|one|the past|the last) week)\b/i],
  ['month', /^[^,;.]{0,40}\b(?:this month|of the month|in (?:a|one|the past|the last) month|in (?:\w+ )?weeks)\b/i],
  ['year', /^[^,;.]{0,40}\b(?:this (?:year|season|campaign)|of the (?:year|season|campaign)|since (?:the (?:start|beginning)|last|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})|in (?:a|one|the past|the last|less than a) year|in (?:\w+ )?(?:months|years)|so far)\b/i],
]; // biome-ignore format: one table

/** "In 2019 it was the third fire of the year". "Since" and "in twelve months" reach back from now. */
const OF_OLD = /\b(?:in|of|during) (?:19|20)\d\d\b|\bthat (?:year|season)\b/i;

const rankOf = (word: string): number =>
  ORDINALS.get(word.toLowerCase()) ?? (/^\d/.test(word) ? Number.parseInt(word, 10) : 0);

/** How far behind its number the noun may stand. */
const REACH = 5;

function placesIn(story: Story, testimony: number, said: readonly Said[], isVote: boolean): Place[] {
  const { reading } = story.testimonies[testimony]!;
  const tree = treeOf(reading);
  return [...reading.text.matchAll(NUMBERED)].flatMap((match): Place[] => {
    const rank = rankOf(match[1]!);
    // "The first since 1990" is of another series than "the third this year".
    if (rank < 2) return [];
    const start = match.index;
    const token = reading.tokens.findIndex((one) => one.start <= start && one.end > start);
    const noun = token < 0 ? -1 : nounBehind(tree, token);
    const isOneMore = /\b(?:an?|another)\s*$/i.test(reading.text.slice(Math.max(0, start - 12), start));
    if (noun < 0 || (isOneMore && !ROW.test(reading.text.slice(start, tree.tokens[noun]!.end)))) return [];
    const end = tree.tokens[noun]!.end;
    const { start: first, end: stop } = tree.sentences[tree.sentence(token)]!;
    const over = /[-–]/.test(reading.text.slice(start, end + 1))
      ? null
      : overWhat(lemmaOf(tree, noun), reading.text.slice(start, end), reading.text.slice(end, stop), isVote);
    const holder = smallest(said, { start, end });
    if (over === null || !holder || OF_OLD.test(reading.text.slice(first, stop))) return [];
    const names = reading.names
      .filter((name) => name.start >= first && name.end <= stop && name.type !== 'place')
      .flatMap((name) =>
        reading.text
          .slice(name.start, name.end)
          .toLowerCase()
          .split(/[^\p{L}]+/u),
      );
    const value: Value = { type: 'number', low: rank, high: rank, unit: null, of: lemmaOf(tree, noun) };
    return [{ answer: { ...holder, label: { start, end }, value }, rank, noun: lemmaOf(tree, noun), over, names }];
  });
}

/** The noun that is numbered: the last of the group behind the number; -1 where there is none, or a superlative is numbered ("third largest"). */
function nounBehind(tree: Tree, token: number): number {
  let found = -1;
  const { endToken } = tree.sentences[tree.sentence(token)]!;
  for (let at = token + 1; at < Math.min(endToken, token + REACH); at++) {
    const { upos } = tree.tokens[at]!;
    if (/(?:est|most|least)$/.test(tree.words[at]!) && upos !== 'NOUN') return -1;
    if (upos === 'NOUN') found = at;
    else if (found >= 0 || !['ADJ', 'ADV', 'NUM', 'PROPN', 'VERB'].includes(upos)) break;
  }
  return found;
}

function overWhat(noun: string, before: string, behind: string, isVote: boolean): string | null {
  if (PERIODS.has(noun)) return ROW.test(before) || /^ of\b/i.test(behind) ? `days ${noun}` : null;
  if (ROW.test(before) || IN_A_ROW.test(behind)) return 'row';
  const over = OVER.find(([, words]) => words.test(behind))?.[0];
  const isSerial = SERIAL.has(noun) || (noun === 'round' && isVote);
  return over ?? (isSerial ? '' : null);
}

/** Words for one and the same that WordNet holds apart. */
const ALIKE: readonly (readonly string[])[] = [
  ['win', 'victory', 'triumph', 'success', 'game', 'match'],
  ['loss', 'defeat'],
  ['breakdown', 'failure', 'outage', 'collapse', 'disruption', 'fault'],
  ['case', 'outbreak', 'incident', 'infection'],
  ['attack', 'assault', 'raid', 'robbery', 'burglary', 'break-in'],
  ['death', 'killing', 'murder', 'homicide', 'fatality', 'slaying'],
  ['fire', 'blaze'],
  ['crash', 'accident', 'collision', 'wreck'],
  ['round', 'ballot', 'vote'],
  ['title', 'championship', 'crown'],
  ['prize', 'award'],
  ['walkout', 'strike', 'stoppage'],
]; // biome-ignore format: one table

const isOneNoun = (a: string, b: string): boolean =>
  a === b || canMeanTheSame(a, b) || ALIKE.some((words) => words.includes(a) && words.includes(b));

const areOfOthers = (a: Place, b: Place): boolean =>
  a.names.length > 0 && b.names.length > 0 && !a.names.some((word) => b.names.includes(word));

function questions(story: Story, group: readonly Place[]): Question[] {
  const heads: string[] = [];
  const headOf = ({ noun }: Place): string => {
    const known = heads.find((head) => isOneNoun(head, noun));
    if (known === undefined) heads.push(noun);
    return known ?? noun;
  };
  return [...groupBy(group, headOf).values()].flatMap((all): Question[] => {
    const own = [...groupBy(all, ({ answer }) => story.article(answer)).values()]
      .filter((ranks) => new Set(ranks.map(({ rank }) => rank)).size === 1)
      .flat();
    const ranks = [...groupBy(own, ({ rank }) => String(rank)).values()];
    if (ranks.length < 2 || own.some((a) => own.some((b) => areOfOthers(a, b)))) return [];
    const days = own.map(({ answer }) => story.published(answer));
    // The eighth day of a strike is another day's news than the seventh.
    if (group[0]!.over.startsWith('days') && (new Set(days).size > 1 || days[0] === '')) return [];
    const figures = own.map(({ rank }) => rank);
    return [
      {
        aspect: 'count',
        template: 'series',
        slots: { counted: own[0]!.noun },
        actors: [...new Set(own.flatMap(({ answer }) => answer.actors))].sort(),
        accounts: ranks.map((account) => account.map(({ answer }) => answer)),
        exclusive: true,
        // Two more in one day are seldom two more.
        ...(Math.max(...figures) - Math.min(...figures) > daysBetween(days) ? { isSteady: true } : {}),
      },
    ];
  });
}

const DAY = 86_400_000;

function daysBetween(days: readonly string[]): number {
  const times = days.filter((day) => day.length === 10).map((day) => Date.parse(day));
  return times.length < 2 ? 0 : (Math.max(...times) - Math.min(...times)) / DAY;
}
