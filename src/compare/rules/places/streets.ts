/** Which street: "Quill Street" in one article is "Quill Avenue" in another. */
import { isFromAbroad } from '../../actors/romanised.ts';
import { nearness } from '../../actors/slips.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, type Story } from '../../story.ts';

/** Words for streets, with their short forms. "Way" and "Run" are too common in other names, highways have numbers. */
const KINDS: Readonly<Record<string, string>> = {
  street: 'street', st: 'street', avenue: 'avenue', ave: 'avenue', road: 'road', rd: 'road', boulevard: 'boulevard', blvd: 'boulevard',
  drive: 'drive', dr: 'drive', lane: 'lane', ln: 'lane', court: 'court', ct: 'court', place: 'place', pl: 'place', parkway: 'parkway',
  pkwy: 'parkway', terrace: 'terrace', circle: 'circle', trail: 'trail', crescent: 'crescent',
}; // biome-ignore format: one table
const KIND = Object.keys(KINDS)
  .map((kind) => kind[0]!.toUpperCase() + kind.slice(1))
  .join('|');
const WORD = "[A-Z][\\w'’-]{1,20}";
const NUMBER = '\\d{1,3}(?:st|nd|rd|th)';
const BLOCK = '(?:(\\d{1,2},?\\d{3}|\\d{2,5})(?:[- ](?:hundred )?block of)? )?';
const DIRECTION = '(?:(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest|[NSEW]|NE|NW|SE|SW)\\.? )?';
const STREET = new RegExp(
  `\\b${BLOCK}${DIRECTION}((?:${WORD} )?${WORD}|${NUMBER}) (${KIND})\\b(?!['’-])(?! (?!(?:NE|NW|SE|SW|N|S|E|W|[A-Z][a-z]+day|January|February|March|April|May|June|July|August|September|October|November|December)\\b)[A-Z])(?! (?:liquor|store|shop|bar|station|bridge|market|club|restaurant|apartments?|school|church|gang|crew|housing|project)\\b)`,
  'g',
);
/** Begin a sentence, or name a court of law, a quarter, or one street of any town. */
const NO_NAME =
  /^(?:on|at|in|the|a|an|from|along|near|off|to|and|supreme|superior|district|county|circuit|federal|crown|city|municipal|appeals?|family|criminal|juvenile|magistrates?|wall|high|court|first|second|third|this|that|one|no|my|our)$/;

interface Told {
  readonly name: string;
  readonly kind: string;
  /** House number or block, by hundreds; null where none is told. */
  readonly block: number | null;
  readonly answer: Answer;
}

/**
 * A street that goes by one word for streets in some articles and by another in others; none knows of both. In lands that
 * write in other letters the word is translated, each time as the writer likes.
 */
export const streets: ComparisonRule = {
  name: 'streets',
  find(story) {
    const told = streetsOf(story);
    return [...groupBy(told, ({ name }) => name).values()].flatMap((own) => ask(story, own, told));
  },
};

function streetsOf(story: Story): Told[] {
  const said = groupBy(story.said, story.article);
  const own = story.testimonies.filter(({ article }) => !isFromAbroad(article.text));
  return own.flatMap(({ article }) =>
    [...article.text.matchAll(STREET)].flatMap((match): Told[] => {
      const [all, number, name, kind] = match as unknown as [string, string | undefined, string, string];
      const words = name.toLowerCase().replace(/['’]/g, '').split(' ');
      if (words.some((word) => NO_NAME.test(word)) || /['’]s /.test(name)) return [];
      const end = match.index + all.length;
      const label = { start: end - kind.length - 1 - name.length, end };
      const holder = smallest(said.get(article.id) ?? [], label);
      if (!holder || holder.statement.polarity === -1) return [];
      const block = number ? Math.floor(Number(number.replace(',', '')) / 100) : null;
      const plain = words.join(' ');
      const sort = KINDS[kind.toLowerCase()]!;
      return [{ name: plain, kind: sort, block, answer: { ...holder, label, value: { type: 'terms', terms: [`${plain} ${sort}`] } } }]; // biome-ignore format: one answer
    }),
  );
}

function ask(story: Story, own: readonly Told[], all: readonly Told[]): Question[] {
  const [{ name, kind }] = own as [Told];
  const near = all.filter((other) => other.name !== name && other.kind !== kind && isSlip(name, other.name));
  const accounts = [...groupBy([...own, ...near], (street) => `${street.name} ${street.kind}`).values()];
  if (accounts.length !== 2 || (near.length > 0 && name > near[0]!.name)) return [];
  const [one, other] = accounts as [Told[], Told[]];
  const knows = new Set(one.map(({ answer }) => story.article(answer)));
  if (other.some(({ answer }) => knows.has(story.article(answer)))) return [];
  // Towns have a Fifth Street and a Fifth Avenue.
  const isOneBlock = one.some(({ block }) => block !== null && other.some((street) => street.block === block));
  if (/^\d/.test(name) && !isOneBlock) return [];
  return [
    {
      aspect: 'place',
      template: 'street',
      slots: { name: story.words(one[0]!.answer, one[0]!.answer.label) },
      actors: [],
      accounts: accounts.map((account) => account.map(({ answer }) => answer)),
      exclusive: true,
    },
  ];
}

const isSlip = (a: string, b: string): boolean => !/\d/.test(a + b) && ['slip', 'sound'].includes(nearness(a, b));
