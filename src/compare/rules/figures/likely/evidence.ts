/** What speaks for and against two conflicting figures being two accounts of one. Each says what it reads; how they weigh is learned (`models/figure-pairs.json`). */
import { barriers, pairBarriers } from '../../../pairs/barriers.ts';
import { sameBearer } from '../../../pairs/parties.ts';
import { countsPersons } from '../../../pairs/persons.ts';
import type { Story } from '../../../story.ts';
import { addsUpTo, countOthers, givesBeside, givesToo, type SetFigure } from './setting.ts';

export interface FigurePair {
  readonly story: Story;
  readonly a: SetFigure;
  readonly b: SetFigure;
  /** How likely both answer one question (`pairs/model.ts`), and the best such score of either with another figure of the other article. */
  readonly score: number;
  readonly rival: number;
  /** The larger by the smaller. */
  readonly ratio: number;
  /** What the words they share before and after them weigh. */
  readonly shared: { readonly before: number; readonly after: number };
  /** How many different figures of their kind the story has. */
  readonly kinds: number;
  /** How many other articles give each. */
  readonly support: readonly [number, number];
}

export interface Evidence {
  readonly name: string;
  readonly why: string;
  readonly read: (pair: FigurePair) => number;
}

const some = (condition: boolean): number => (condition ? 1 : 0);
const either = (test: (figure: SetFigure) => boolean, { a, b }: FigurePair): number => some(test(a)) + some(test(b));
const onlyOne = (test: (figure: SetFigure) => boolean, { a, b }: FigurePair): number => some(test(a) !== test(b));

/** Barriers that no evidence outweighs, as a rule of the rule for figures. */
const IMPOSSIBLE = new Set(['acts', 'others', 'average', 'order', 'one-of', 'target', 'vague', 'doer']);
const WEIGHED = pairBarriers.filter(({ name }) => !IMPOSSIBLE.has(name));

const stopped = new WeakMap<FigurePair, ReadonlySet<string>>();

function barriersOf(pair: FigurePair): ReadonlySet<string> {
  const known = stopped.get(pair) ?? new Set(barriers(pair.a.slot, pair.b.slot));
  stopped.set(pair, known);
  return known;
}

/** Whether two figures cannot be two accounts of one, whatever speaks for it. */
export const isImpossible = (pair: FigurePair): boolean =>
  givesBoth(pair) || [...barriersOf(pair)].some((name) => IMPOSSIBLE.has(name));

/** An article that gives both figures tells of two things. */
const givesBoth = ({ a, b }: FigurePair): boolean =>
  [givesToo(a, b.slot), givesToo(b, a.slot), givesBeside(a, b), givesBeside(b, a)].some(Boolean);

/** Words that set a figure against the one of the day. */
const CONTRAST =
  /\b(?:previous(?:ly)?|earlier|last (?:year|season|month|time)|record|former(?:ly)?|a year (?:ago|earlier|before)|compared|against|until now|so far|target|expected|forecast|asking|guide price|estimated?|valued|insured|planned|budget|would|could|up to|at least|from)\b/i;
const YEAR = /\b(?:19|20)\d\d\b/g;
const DIMENSION =
  /\b(?:wide|width|high|height|tall|long|length|deep|depth|thick|across|away|from|below|above|beneath|downstream|upstream|north|south|east|west|weigh\w{0,6}|old)\b/gi;

const wordsOf = (pattern: RegExp, text: string): string[] =>
  (text.match(pattern) ?? []).map((word) => word.toLowerCase());
const shares = (x: readonly string[], y: readonly string[]): boolean => x.some((word) => y.includes(word));
const apart = (x: readonly string[], y: readonly string[]): boolean => x.length > 0 && y.length > 0 && !shares(x, y);

const years = ({ sentence }: SetFigure): string[] => wordsOf(YEAR, sentence);
const dimensions = ({ beside }: SetFigure): string[] => wordsOf(DIMENSION, beside);

/** 1 where somebody takes part in both, -1 where only others do, 0 where that is open. */
function actorsOf(a: SetFigure, b: SetFigure): number {
  const [x, y] = [a.slot.given.actors, b.slot.given.actors];
  return shares(x, y) ? 1 : apart(x, y) ? -1 : 0;
}

const sorted = (digits: string): string => [...digits].sort().join('');
const differing = (x: string, y: string): number => [...x].filter((digit, i) => digit !== y[i]).length;

/** What a word of a name weighs beside others. */
const NAME = 0.35;

/** Cosine of the passages around the figures, weighted by how rare their words are (Salton and Buckley 1988). */
function likeness({ story, a, b }: FigurePair): number {
  const weight = (word: string): number => (word.startsWith('@') ? NAME : 1) * story.weight(word) ** 2;
  const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + weight(word), 0);
  const both = sum([...a.passage].filter((word) => b.passage.has(word)));
  return both === 0 ? 0 : both / Math.sqrt(sum(a.passage) * sum(b.passage));
}

const published = ({ story, a, b }: FigurePair): [string, string] => [
  story.published(a.slot.given).slice(0, 10),
  story.published(b.slot.given).slice(0, 10),
];

const unitOf = ({ slot }: SetFigure): string => {
  const { value } = slot.given.value;
  return value.type === 'number' ? (value.unit ?? '') : '';
};

const aspect = ({ a }: FigurePair): string => a.slot.given.value.aspect;

export const evidences: readonly Evidence[] = [
  { name: 'score', why: 'how alike their circumstances are', read: ({ score }) => score },
  { name: 'margin', why: 'how much better they fit each other than any other figure of the two articles', read: ({ score, rival }) => score - rival },
  { name: 'ratio', why: 'accounts of one figure are seldom far apart', read: ({ ratio }) => Math.log(ratio) },
  { name: 'digits', why: 'how exact both are: two exact figures are not near each other by chance', read: ({ a, b }) => Math.min(a.digits.length, b.digits.length, 4) },
  { name: 'swapped', why: 'the same digits in another order: 412 and 421', read: ({ a, b }) => some(a.digits.length > 1 && a.digits !== b.digits && sorted(a.digits) === sorted(b.digits)) },
  { name: 'one-digit', why: 'one digit is another: 2,106 and 2,116', read: ({ a, b }) => some(a.digits.length > 1 && a.digits.length === b.digits.length && differing(a.digits, b.digits) === 1) },
  { name: 'others', why: 'how many other figures of the kind stand in the two articles', read: ({ a, b }) => Math.min(6, countOthers(a) + countOthers(b)) },
  { name: 'in-story', why: 'how many figures of their kind the whole story has: yards in the report of a match', read: ({ kinds }) => Math.log(kinds) },
  { name: 'sum', why: 'with a figure beside it one makes up the other: a part and the whole', read: ({ a, b }) => some(addsUpTo(a, b.size) || addsUpTo(b, a.size)) },
  { name: 'words-before', why: 'the same words in the same order before both', read: ({ shared }) => Math.min(10, shared.before) },
  { name: 'words-after', why: 'the same after both', read: ({ shared }) => Math.min(10, shared.after) },
  { name: 'words', why: 'the same words around both', read: ({ shared }) => Math.min(20, shared.before + shared.after) },
  { name: 'passage', why: 'how alike the passages are', read: likeness },
  { name: 'unit', why: 'the same unit in words', read: ({ a, b }) => some(a.unit !== '' && a.unit === b.unit) },
  { name: 'unit-apart', why: 'other units in words: "30 months", "three years"', read: ({ a, b }) => some(a.unit !== b.unit) },
  { name: 'articles', why: 'in a story of few articles a figure has few rivals', read: ({ story }) => Math.log(story.testimonies.length) },
  { name: 'count', why: 'what is counted has many scopes', read: (pair) => some(aspect(pair) === 'count') },
  { name: 'duration', why: 'lengths of time', read: (pair) => some(aspect(pair) === 'duration') },
  { name: 'money', why: 'sums of money', read: ({ a }) => some(/^[A-Z]{3}$/.test(unitOf(a))) },
  { name: 'share', why: 'shares of a whole', read: ({ a }) => some(unitOf(a) === '%') },
  { name: 'length', why: 'lengths and distances', read: ({ a }) => some(unitOf(a) === 'm') },
  { name: 'persons', why: 'people are counted in many ways', read: (pair) => some(aspect(pair) === 'count' && countsPersons(pair.a.slot.noun) && countsPersons(pair.b.slot.noun)) },
  { name: 'approximate', why: 'a vague figure', read: (pair) => either(({ slot }) => slot.given.value.approximate, pair) },
  { name: 'small', why: 'one, two and three are counted everywhere', read: ({ a, b }) => some(Math.max(a.size, b.size) <= 3) },
  { name: 'statistics', why: 'lists of figures', read: (pair) => either(({ slot }) => slot.statistics, pair) },
  { name: 'bearer', why: 'told of the same name or thing, or of others', read: ({ a, b }) => sameBearer(a.slot, b.slot) },
  { name: 'actors', why: 'somebody takes part in both, or only others do', read: ({ a, b }) => actorsOf(a, b) },
  { name: 'contrast', why: 'one is set against another figure: "the previous", "the target"', read: (pair) => onlyOne(({ beside }) => CONTRAST.test(beside), pair) },
  { name: 'year', why: 'one is told with a year', read: (pair) => onlyOne((figure) => years(figure).length > 0, pair) },
  { name: 'years-apart', why: 'told with other years', read: ({ a, b }) => some(apart(years(a), years(b))) },
  { name: 'dimension', why: 'the same dimension or way: high, deep, away', read: ({ a, b }) => some(shares(dimensions(a), dimensions(b))) },
  { name: 'dimension-apart', why: 'other dimensions', read: ({ a, b }) => some(apart(dimensions(a), dimensions(b))) },
  { name: 'title', why: 'a headline gives the main figure', read: (pair) => either(({ isInTitle }) => isInTitle, pair) },
  { name: 'support', why: 'other articles give them too', read: ({ support: [x, y] }) => Math.min(x, 4) + Math.min(y, 4) },
  { name: 'support-both', why: 'other articles give each of them', read: ({ support: [x, y] }) => Math.min(x, y, 3) },
  { name: 'other-days', why: 'published on other days', read: (pair) => some(published(pair).every(Boolean) && published(pair)[0] !== published(pair)[1]) },
  { name: 'rises', why: 'the later article has the larger figure', read: (pair) => { const [x, y] = published(pair); return some(x !== '' && y !== '' && x !== y && x < y === pair.a.size < pair.b.size); } },
  ...WEIGHED.map(({ name, why }): Evidence => ({ name: `barrier-${name}`, why, read: (pair) => some(barriersOf(pair).has(name)) })),
]; // biome-ignore format: one table
