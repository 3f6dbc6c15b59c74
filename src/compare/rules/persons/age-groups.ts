/** How old the people of a group are, by the words for them all: "two women, 68 and 48", "six men aged 21 to 36". */
import { isA } from '../../../claims/concepts/inventory.ts';
import type { StatedValue } from '../../../claims/statement.ts';
import { type Gender, genderOfNoun } from '../../../language/coreference/gendered-words.ts';
import type { Span } from '../../../model/passage.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, isTold, type Said, type Story } from '../../story.ts';

/** What befell somebody, as far as a sentence tells; "the victims" are dead or hurt. */
export type Fate = 'dead' | 'hurt' | 'held';

/** Somebody whose age an article tells, alone or in a list. */
export interface Aged {
  readonly said: Said;
  readonly age: number;
  /** Where the age stands. */
  readonly label: Span;
  readonly gender: Gender | null;
  readonly fates: ReadonlySet<Fate>;
  /** One bearer is told of once: the name, else the noun. */
  readonly bearer: string;
}

export interface AgeGroup {
  readonly said: Said;
  /** The words for the people and their ages, and those for the ages alone. */
  readonly words: Span;
  readonly label: Span;
  readonly gender: Gender;
  readonly fates: ReadonlySet<Fate>;
  /** How many they are; null if the article does not say. */
  readonly size: number | null;
  /** Their ages one by one, or null where the youngest and the oldest are told. */
  readonly list: readonly Aged[] | null;
  readonly youngest: number;
  readonly oldest: number;
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const PLURALS: Readonly<Record<string, string>> = { men: 'man', women: 'woman', males: 'man', females: 'woman', boys: 'boy', girls: 'girl', brothers: 'brother', sisters: 'sister', sons: 'son', daughters: 'daughter' }; // biome-ignore format: one table
/** People of one sex, few words, and two ages or more: a number, "and" or "to", a number. */
const GROUP = new RegExp(
  `\\b(?:(${NUMBERS.join('|')}|\\d{1,2}) )?((?:(?!(?:${NUMBERS.join('|')}) )[a-z-]{1,15} ){0,2})(${Object.keys(PLURALS).join('|')})\\b([^.;:\\d]{0,40})\\b(\\d{1,2}(?:, \\d{1,2}){0,8})(,? and |,? to |-| - |–| through )(\\d{1,2})\\b([- ]years?[- ]olds?| years)?`,
  'gi',
);
/** "Four other men": a part of those told of elsewhere. */
const PART = /\b(?:other|others|rest|remaining|another|more|some|most|among)\b/i;
const SPREAD = /\b(?:between|from|ranging|ranged|range)\b/i;

/** Reads the groups of one article; a text of blanks or figures only costs one pass. */
export function ageGroupsOf(story: Story, testimony: number, own: readonly Said[]): AgeGroup[] {
  const { reading } = story.testimonies[testimony]!;
  return reading.sentences.flatMap((sentence, index) => {
    const text = reading.text.slice(sentence.start, sentence.end);
    return [...text.matchAll(GROUP)].flatMap((match): AgeGroup[] => {
      const [all, number, between, plural, before, first, link, last, old] = match as unknown as string[];
      // Bare figures are ages only in commas: "his two brothers, 17 and 22,".
      const isBare = /^,\s*$/.test(before!) && /^(?:[,.;)]|$)/.test(text.slice(match.index + all!.length));
      if (!/\bage/i.test(before!) && !old && !isBare) return [];
      if (PART.test(between!) || PART.test(text.slice(Math.max(0, match.index - 20), match.index))) return [];
      const ages = [...first!.split(', '), last!].map(Number);
      const isList = /and/.test(link!) && !SPREAD.test(before!);
      const size = number ? NUMBERS.indexOf(number.toLowerCase()) + 2 || Number(number) : null;
      if (ages.includes(0) || (isList ? size !== null && size !== ages.length : !isRange(ages))) return [];
      const end = sentence.start + match.index + all!.length;
      const from = end - lengthOf(match);
      const words = { start: number ? sentence.start + match.index : from - before!.length - plural!.length, end };
      const told = own.filter(isTold);
      const said = smallest(told, words) ?? smallest(told, { start: from, end });
      if (!said) return [];
      const gender = genderOfNoun(PLURALS[plural!.toLowerCase()]!)!;
      const fates = fatesIn(story, own, testimony, index);
      const list = isList ? agesIn(reading.text, from, end).map(({ age, label }) => ({ said, age, label, gender, fates, bearer: `${label.start}` })) : null; // biome-ignore format: one list
      const label = { start: from, end };
      const [youngest, oldest] = [Math.min(...ages), Math.max(...ages)];
      return [
        { said, words, label, gender, fates, size: size ?? (isList ? ages.length : null), list, youngest, oldest },
      ];
    });
  });
}

const isRange = (ages: readonly number[]): boolean => ages.length === 2 && ages[0]! < ages[1]!;
/** Length of the words for the ages at the end of a match. */
const lengthOf = ([, , , , , first, link, last, old]: RegExpMatchArray): number =>
  [first, link, last, old].reduce((sum, part) => sum + (part?.length ?? 0), 0);

const agesIn = (text: string, from: number, to: number): { age: number; label: Span }[] =>
  [...text.slice(from, to).matchAll(/\d{1,2}/g)].map(({ 0: figure, index }) => ({
    age: Number(figure),
    label: { start: from + index, end: from + index + figure.length },
  }));

/** Everybody whose exact age an article tells beside a name or a noun, each bearer once. */
export function agedOf(story: Story, testimony: number, own: readonly Said[]): Aged[] {
  const { reading } = story.testimonies[testimony]!;
  const found = new Map<string, Aged>();
  for (const said of own) {
    const [bearer] = said.statement.participants;
    const [value] = said.statement.values;
    const age = said.statement.predicate === 'age' && isTold(said) && value ? exactly(value) : null;
    if (!bearer || !value || age === null) continue;
    const chain = reading.chains.find(({ entity }) => entity === bearer.entity);
    const key = `${age} ${chain?.name ?? bearer.lemma}`;
    const fates = new Set([...(found.get(key)?.fates ?? []), ...fatesIn(story, own, testimony, said.statement.sentence)]); // biome-ignore format: one set
    const gender = chain?.gender ?? genderOfNoun(bearer.lemma);
    found.set(key, { said, age, label: value, gender, fates, bearer: key });
  }
  return [...found.values()];
}

const exactly = ({ value, approximate }: StatedValue): number | null =>
  value.type === 'number' && !approximate && value.low === value.high ? value.low : null;

const VICTIMS = /\b(?:victims?|bod(?:y|ies))\b/i;
const HURT = ['injury', 'shooting', 'stabbing', 'hospitalisation'];
const HELD = ['arrest', 'detention', 'charge', 'suspicion'];

/** What a sentence tells to have befallen people. */
function fatesIn(story: Story, own: readonly Said[], testimony: number, sentence: number): Set<Fate> {
  const fates = new Set<Fate>();
  const { sentences, text } = story.testimonies[testimony]!.reading;
  const { start, end } = sentences[sentence]!;
  if (VICTIMS.test(text.slice(start, end))) fates.add('dead').add('hurt');
  for (const { statement } of bySentence(own).get(String(sentence)) ?? []) {
    if (isA(statement.predicate, 'death')) fates.add('dead');
    if (HURT.some((event) => isA(statement.predicate, event))) fates.add('hurt');
    if (HELD.some((event) => isA(statement.predicate, event))) fates.add('held');
  }
  return fates;
}

const sorted = new WeakMap<readonly Said[], ReadonlyMap<string, readonly Said[]>>();
function bySentence(own: readonly Said[]): ReadonlyMap<string, readonly Said[]> {
  const known = sorted.get(own);
  if (known) return known;
  const found = groupBy(own, ({ statement }) => String(statement.sentence));
  sorted.set(own, found);
  return found;
}
