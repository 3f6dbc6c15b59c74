/** Counts, money, measures, percentages and lengths of time, with what they count or measure. */

import { headOf, lowerBound } from '../../language/head.ts';
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import type { Span } from '../../model/passage.ts';
import type { Aspect } from '../../model/point.ts';
import type { Amount } from '../../model/reading.ts';
import type { ArticleView } from '../article-view.ts';
import { triggersOf } from '../concepts/inventory.ts';
import { isKindOf } from '../concepts/wordnet.ts';
import type { StatedValue } from '../statement.ts';
import { countedByOrdinal, isInARow, ORDINAL } from './ordinals.ts';

const ASPECT: Readonly<Partial<Record<Amount['kind'], Aspect>>> = {
  count: 'count',
  money: 'amount',
  measure: 'amount',
  percent: 'amount',
  duration: 'duration',
};

const TIMES = new Set(['DATE', 'TIME']);
const RATES = new Set(['year', 'month', 'week', 'day', 'hour', 'night', 'minute', 'season']);
const NARROWING = new Set(['amod', 'compound']);

/** Lemmas that narrow a noun: "search" in "17 search warrants", "more" in "two more people". What befell it does not narrow it ("two dead people"). */
export function narrowingOf(tree: Tree, noun: number, figure?: Span): string[] {
  const lemmas: string[] = [];
  for (const child of tree.children(noun)) {
    if (!NARROWING.has(relation(tree, child)) || tree.tokens[child]!.upos === 'NUM' || child > noun) continue;
    // "A 30-month sentence", "a 5.9-magnitude quake": the unit narrows nothing.
    if (figure && tree.tokens[child]!.start < figure.end && tree.tokens[child]!.end > figure.start) continue;
    // "Shot Quill three times": who stands before the figure is not of the noun.
    if (figure && tree.tokens[child]!.upos === 'PROPN' && tree.tokens[child]!.start < figure.start) continue;
    if (triggersOf(lemmaOf(tree, child)).length === 0) lemmas.push(lemmaOf(tree, child));
  }
  return [...new Set(lemmas)].sort();
}

/** Marks a part of what is counted: "three of the seven victims". */
export const PART = 'of the';

/** Whether the noun stands behind the figure in a phrase "of the …": a part of it is counted. */
function isPartOf(tree: Tree, end: number, noun: number): boolean {
  const { start } = tree.tokens[noun]!;
  return start > end && /^\s+of\s+(?:the|these|those|his|her|its|their)\s/i.test(tree.text.slice(end, start));
}

/** "A 12-member jury", "a 16-point lead": whose members, and which points. */
function joinedTo(tree: Tree, end: number, noun: number): string[] {
  const head = tree.head(noun);
  return tree.text[end] === '-' && tree.tokens[noun]!.start === end + 1 && head > noun && isNounAt(tree, head)
    ? [lemmaOf(tree, head)]
    : [];
}

const prepositionOf = (tree: Tree, token: number): string => {
  const marker = tree.children(token).find((child) => relation(tree, child) === 'case');
  return marker === undefined ? '' : lemmaOf(tree, marker);
};

/** The stated value of an amount; null for ages (statements of their own) and for ordinals that only tell one from others. */
export function quantity(article: ArticleView, amount: Amount): StatedValue | null {
  const { tree, kindAt } = article;
  if (amount.kind === 'ordinal') return inOrder(article, amount);
  const aspect = isReading(amount) ? 'amount' : ASPECT[amount.kind];
  if (!aspect) return null;
  const own = headIn(tree, amount);
  if (own < 0) return null;
  const counted = amount.ofToken >= 0 ? amount.ofToken : aspect === 'count' ? -1 : modified(tree, own);
  const found = counted < 0 && amount.kind === 'money' ? paidIn(tree, amount.end) : counted;
  // "Scored 20 Thursday night", "a magnitude-5.9 quake Sunday afternoon": a time is not counted.
  // "Was married twice".
  const often = /\b(?:twice|thrice)$/i.test(tree.text.slice(amount.start, amount.end));
  // "12 million a year" is no year.
  const isRate =
    aspect === 'amount' && found >= 0 && RATES.has(lemmaOf(tree, found)) && isNounAfter(tree, found, amount);
  const isTime = found >= 0 && TIMES.has(kindAt(found) ?? '') && aspect !== 'duration';
  const noun = isRate || isTime ? -1 : beyondWorth(tree, found);
  // "A mother of 13 Cora Venn": a name behind the figure is not what is counted
  if (aspect === 'count' && isOfParent(tree, own) && (noun < 0 || tree.tokens[noun]!.upos === 'PROPN'))
    return {
      start: amount.start,
      end: amount.end,
      aspect,
      value: { type: 'number', low: amount.low, high: amount.high, unit: amount.unit, of: 'child' },
      of: 'child',
      narrowing: [],
      preposition: 'of',
      role: '',
      token: own,
      approximate: amount.approximate,
    };
  return {
    start: amount.start,
    end: amount.end,
    aspect,
    value: {
      type: 'number',
      low: amount.low,
      high: amount.high,
      unit: amount.unit,
      of: often ? 'time' : noun === found ? amount.of : noun >= 0 ? lemmaOf(tree, noun) : null,
    },
    of: often ? 'time' : noun >= 0 ? lemmaOf(tree, noun) : '',
    narrowing:
      noun >= 0
        ? [
            ...(isPartOf(tree, amount.end, noun) ? [PART] : []),
            ...narrowingOf(tree, noun, amount),
            ...joinedTo(tree, amount.end, noun),
          ]
        : [],
    preposition: prepositionOf(tree, own),
    role: '',
    token: noun >= 0 && counted >= 0 ? noun : own,
    approximate: amount.approximate,
  };
}

/** Head word of an amount; of one that a sentence's end is taken to cut ("fell 3. 9 percent") its first word, which has the verb above it. */
function headIn(tree: Tree, amount: Amount): number {
  const head = headOf(tree, amount);
  const first = lowerBound(tree, amount.start);
  return head >= 0 && tree.sentence(head) !== tree.sentence(first) ? first : head;
}

/** "It was her fifth win of the season". */
function inOrder({ tree }: ArticleView, amount: Amount): StatedValue | null {
  const noun = countedByOrdinal(tree, amount);
  if (noun < 0) return null;
  const { start, end, low, high } = amount;
  const of = lemmaOf(tree, noun);
  // "Their ninth straight win": nine wins in a row.
  const isRow = isInARow(tree, amount) && !isKindOf(of, 'time unit') && of !== 'time';
  const value = { type: 'number', low, high, unit: isRow ? null : ORDINAL, of } as const;
  const narrowing = narrowingOf(tree, noun, amount).filter((word) => !STRAIGHT.has(word));
  return { start, end, aspect: 'count', value, of, narrowing, preposition: prepositionOf(tree, noun), role: '', token: noun, approximate: false }; // biome-ignore format: one row
}
const STRAIGHT = new Set(['straight', 'consecutive', 'successive']);

/** "A mother of three": the figure counts her children, whatever befalls her. */
export function isOfParent(tree: Tree, token: number): boolean {
  const of = token - 1;
  return (
    tree.words[of] === 'of' &&
    of > 0 &&
    tree.tokens[of - 1]!.upos === 'NOUN' &&
    isKindOf(lemmaOf(tree, of - 1), 'parent')
  );
}

/** Whether words stand between a figure and a noun behind it. */
const isNounAfter = (tree: Tree, noun: number, { end }: Amount): boolean => tree.tokens[noun]!.start > end + 1;

/** "$3 million worth of jewellery": the jewellery is worth it. */
function beyondWorth(tree: Tree, noun: number): number {
  if (noun < 0 || lemmaOf(tree, noun) !== 'worth' || tree.words[noun + 1] !== 'of') return noun;
  return tree.children(noun).find((child) => child > noun && relation(tree, child) === 'nmod') ?? noun;
}

/** "A level of 0.41", "put it at 5.9": a decimal is measured, not counted. */
const isReading = ({ kind, low, high }: Amount): boolean =>
  kind === 'count' && low !== null && low === high && !Number.isInteger(low);

/** "$5 million in damages", "$200 in cash": what the sum is made of; -1 if nothing follows so. */
function paidIn(tree: Tree, end: number): number {
  const at = lowerBound(tree, end);
  if (tree.words[at] !== 'in' || tree.tokens[at]!.start !== end + 1) return -1;
  let noun = at + 1;
  while (tree.tokens[noun]?.upos === 'ADJ' || (isNounAt(tree, noun) && isNounAt(tree, noun + 1))) noun++;
  return isNounAt(tree, noun) && noun <= at + MOST_BEFORE ? noun : -1;
}
const MOST_BEFORE = 4;
const isSomebody = (noun: string): boolean => isKindOf(noun, 'person') || noun === 'family' || noun === 'couple';
const isNounAt = (tree: Tree, token: number): boolean => tree.tokens[token]?.upos === 'NOUN';

/** The noun that a length of time or a sum narrows: "a 30-month sentence", "a $160 million offer"; -1 if none. */
function modified(tree: Tree, token: number): number {
  const rel = relation(tree, token);
  const head = tree.head(token);
  if (head < 0 || !['amod', 'compound', 'nummod', 'nmod'].includes(rel) || tree.tokens[head]!.upos !== 'NOUN')
    return -1;
  // "Sold to a family for £8 million", "defrauding a widow of 68 million": what follows a person is of the verb.
  return rel === 'nmod' && token > head && isSomebody(lemmaOf(tree, head)) ? -1 : head;
}
