/** What stands beside a figure in its article and in the story: other figures of its kind, the sentences around it. */
import { canMeanTheSame } from '../../../../claims/concepts/wordnet.ts';
import type { Value } from '../../../../model/point.ts';
import { countsPersons } from '../../../pairs/persons.ts';
import type { Slot } from '../../../pairs/slot.ts';
import { groupBy, type Story } from '../../../story.ts';
import { compareValues } from '../../../values/compare-values.ts';
import { type Surroundings, surroundings } from './parallel.ts';

/** A figure with what stands beside it. */
export interface SetFigure {
  readonly slot: Slot;
  /** Its middle, as an absolute number in the unit of its value. */
  readonly size: number;
  /** The digits as they are written, without zeros at the end; "" for words. */
  readonly digits: string;
  /** The unit as it is written: "minute" for "eleven minutes", "" for a count. */
  readonly unit: string;
  /** Content lemmas of its sentence and of those before and after it; of names with "@". */
  readonly passage: ReadonlySet<string>;
  readonly around: Surroundings;
  /** The words beside it, and its whole sentence. */
  readonly beside: string;
  readonly sentence: string;
  /** Other figures of its kind that its article gives, and all figures in its unit that stand in its sentence. */
  readonly others: readonly Slot[];
  readonly neighbours: readonly Slot[];
  readonly isInTitle: boolean;
}

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);
const BEFORE = 45;
const AFTER = 35;

/** The middle of a number. */
export function sizeOf(value: Value): number {
  if (value.type !== 'number') return 0;
  const { low, high } = value;
  return Math.abs(low === null ? (high ?? 0) : high === null ? low : (low + high) / 2);
}

const digitsOf = (words: string): string => (words.match(/\d/g) ?? []).join('').replace(/0+$/, '');

/** Last word of a measure or a length of time, in the singular: what it is counted in. */
function unitOf({ given: { value } }: Slot, words: string): string {
  if (value.aspect === 'count') return '';
  const last = /([\p{L}%]+)[^\p{L}%]*$/u.exec(words.toLowerCase())?.[1] ?? '';
  return last.length > 2 ? last.replace(/(?<!s)s$/, '') : last;
}

/** Counts of persons, counts of one noun, measures in one unit. */
export const isOneKind = (a: Slot, b: Slot): boolean => {
  const [x, y] = [a.given.value, b.given.value];
  if (x.aspect !== y.aspect || unitIn(x.value) !== unitIn(y.value)) return false;
  if (x.aspect !== 'count') return true;
  return countsPersons(a.noun) && countsPersons(b.noun)
    ? true
    : a.noun === b.noun || (a.noun !== '' && b.noun !== '' && canMeanTheSame(a.noun, b.noun));
};

const unitIn = (value: Value): string | null => (value.type === 'number' ? value.unit : null);

/** Sets figures into their articles. */
export function setFigures(story: Story, slots: readonly Slot[]): SetFigure[] {
  const byArticle = groupBy(slots, ({ given }) => String(given.testimony));
  return slots.map((slot) => {
    const { testimony, statement, value } = slot.given;
    const { reading } = story.testimonies[testimony]!;
    const words = story.words(slot.given, value);
    const unit = unitOf(slot, words);
    const sentence = reading.sentences[statement.sentence];
    return {
      slot,
      size: sizeOf(value.value),
      digits: digitsOf(words),
      unit,
      passage: passageOf(story, slot),
      around: surroundings(story, slot),
      beside: reading.text.slice(Math.max(0, value.start - BEFORE), value.end + AFTER),
      sentence: sentence ? reading.text.slice(sentence.start, sentence.end) : '',
      isInTitle: sentence?.block === 'title',
      neighbours: byArticle
        .get(String(testimony))!
        .filter((other) => other !== slot && other.given.statement.sentence === statement.sentence),
      others: byArticle
        .get(String(testimony))!
        .filter(
          (other) =>
            other !== slot &&
            isOneKind(slot, other) &&
            (value.aspect !== 'duration' || unitOf(other, story.words(other.given, other.given.value)) === unit),
        ),
    };
  });
}

function passageOf(story: Story, { given: { testimony, statement } }: Slot): ReadonlySet<string> {
  const { sentences, tokens } = story.testimonies[testimony]!.reading;
  const words = new Set<string>();
  for (const near of [statement.sentence - 1, statement.sentence, statement.sentence + 1]) {
    const sentence = sentences[near];
    if (!sentence) continue;
    for (const { upos, lemma } of tokens.slice(sentence.firstToken, sentence.endToken))
      if (CONTENT.has(upos)) words.add((upos === 'PROPN' ? '@' : '') + lemma.toLowerCase());
  }
  return words;
}

/** Whether an article gives the other figure too, of the same kind: it knows both, so that they answer two questions. */
export const givesToo = ({ others }: SetFigure, other: Slot): boolean =>
  others.some(({ given }) => compareValues(given.value.value, other.given.value.value) === 'same');

/** Whether the sentence of a figure has the other figure, of whatever kind. */
export const givesBeside = ({ neighbours }: SetFigure, other: SetFigure): boolean =>
  neighbours.some(({ given }) => compareValues(given.value.value, other.slot.given.value.value) === 'same');

/** How many other figures of its kind an article gives. */
export const countOthers = ({ slot, others }: SetFigure): number =>
  new Set(
    others
      .filter(({ given }) => compareValues(given.value.value, slot.given.value.value) !== 'same')
      .map(({ given }) => sizeOf(given.value.value)),
  ).size;

/** How near in the text two figures add up. */
const NEAR = 300;
const EXACT = 1e-6;

/** Whether the one figure and another beside it make up the other: "218 shops here and 26 abroad", "244 shops". */
export const addsUpTo = ({ slot, size, others }: SetFigure, whole: number): boolean =>
  others.some(({ given }) => {
    const part = sizeOf(given.value.value);
    return (
      part > 0 &&
      Math.abs(given.value.start - slot.given.value.start) < NEAR &&
      [size + part, Math.abs(size - part)].some((sum) => Math.abs(sum - whole) < EXACT * whole)
    );
  });
