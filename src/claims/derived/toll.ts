import { lowerBound } from '../../language/head.ts';
import { lemmaOf, type Tree } from '../../language/tree.ts';
import { triggersOf } from '../concepts/inventory.ts';
import { quantity } from '../values/quantities.ts';
import type { DerivedRule, Draft } from './statement-parts.ts';

/** Words that may stand between a figure and what befell the people counted. */
const BETWEEN = new Set([
  'people',
  'person',
  'other',
  'more',
  'be',
  'have',
  'man',
  'woman',
  'child',
  'also',
  'still',
  'leave',
  'report',
  'confirm',
  'feare',
  'fear',
  'believe',
  'at',
  'least',
  'around',
  'about',
  'some',
  'as',
  'many',
  'up',
  'to',
  'over',
  'than',
  'nearly',
  'almost',
]);
const REACH = 4;

/** The concept that a word names by itself for those who undergo it: "injured", "dead", "killing". */
function befalls(tree: Tree, token: number): string | null {
  const names = [
    lemmaOf(tree, token),
    tree.text.slice(tree.tokens[token]!.start, tree.tokens[token]!.end).toLowerCase(),
  ];
  for (const name of names) {
    const trigger = triggersOf(name).find((t) => t.beside.length === 0 && t.concept.functional.includes('count'));
    if (trigger && TOLLS.has(trigger.concept.name)) return trigger.concept.name;
  }
  return null;
}

/** Events whose victims news counts in passing, often without a verb of their own: "3 dead, 12 injured". */
const TOLLS = new Set(['death', 'injury', 'missing', 'displacement', 'rescue']);

/** "Ten dead, at least 50 injured", "killing 10 and injuring 80": a figure next to what befell those counted, however the clause is built. */
export const toll: DerivedRule = {
  name: 'toll',
  examples: [
    { text: 'Ten dead, at least 50 injured in ferry fire', gives: 'injury 50' },
    { text: 'Police found the gun used in the triple homicide.', gives: 'killing 3' },
    { text: 'The fire spread, killing 10 and wounding 80.', gives: 'injury 80' },
  ],
  not: [
    'A double murder-suicide shook the town.',
    'Ten engines fought the fire.',
    'The injured were taken to two hospitals.',
  ],
  read(view, first, end) {
    const { tree, reading } = view;
    const from = tree.tokens[first]!.start;
    const to = tree.tokens[end - 1]!.end;
    const drafts: Draft[] = multiples(tree, first, end);
    for (const amount of reading.amounts) {
      if (amount.start >= to) break;
      if (amount.kind !== 'count' || amount.start < from) continue;
      const value = quantity(tree, amount);
      const place = value && near(tree, lowerBound(tree, amount.start), lowerBound(tree, amount.end - 1), first, end);
      if (!value || !place) continue;
      const { token, concept } = place;
      const [a, b] = token < value.token ? [tree.tokens[token]!, amount] : [amount, tree.tokens[token]!];
      drafts.push({
        start: Math.min(a.start, amount.start),
        end: Math.max(b.end, amount.end),
        token,
        anchor: token,
        predicate: concept,
        known: true,
        participants: [],
        values: [{ ...value, role: 'patient' }],
      });
    }
    return drafts;
  },
};

const MULTIPLES: Readonly<Record<string, number>> = { double: 2, triple: 3, quadruple: 4, quintuple: 5 };

/** "A triple homicide": how many were killed, in an adjective. With a suicide beside it the number's scope is open. */
function multiples(tree: Tree, first: number, end: number): Draft[] {
  const drafts: Draft[] = [];
  for (let i = first; i + 1 < end; i++) {
    const { start, end: stop } = tree.tokens[i]!;
    const word = lemmaOf(tree, i);
    const count = Object.hasOwn(MULTIPLES, word) ? MULTIPLES[word] : undefined;
    const concept = count === undefined ? undefined : befallsByNoun(tree, i + 1);
    if (count === undefined || !concept || /^[-–]/.test(tree.text.slice(tree.tokens[i + 1]!.end))) continue;
    drafts.push({
      start,
      end: tree.tokens[i + 1]!.end,
      token: i + 1,
      anchor: i + 1,
      predicate: concept,
      known: true,
      participants: [],
      values: [
        {
          start,
          end: stop,
          aspect: 'count',
          value: { type: 'number', low: count, high: count, unit: null, of: null },
          of: '',
          narrowing: [],
          preposition: '',
          role: 'patient',
          token: i + 1,
          approximate: false,
        },
      ],
    });
  }
  return drafts;
}

/** The kind of killing that a noun names. */
const befallsByNoun = (tree: Tree, token: number): string | undefined =>
  triggersOf(lemmaOf(tree, token)).find(
    (t) => t.undergoer === 'noun' && t.beside.length === 0 && t.concept.name === 'killing',
  )?.concept.name;

/** The nearest word of fate: right before the figure ("killing 10"), else after it and what it counts ("10 people dead"). */
function near(
  tree: Tree,
  start: number,
  last: number,
  first: number,
  end: number,
): { token: number; concept: string } | null {
  for (let i = start - 1; i >= Math.max(first, start - REACH); i--) {
    const concept = befalls(tree, i);
    if (concept && tree.tokens[i]!.upos === 'VERB') return { token: i, concept };
    if (!BETWEEN.has(lemmaOf(tree, i))) break;
  }
  for (let i = last + 1; i < Math.min(end, last + 1 + REACH); i++) {
    const concept = befalls(tree, i);
    if (concept) return { token: i, concept };
    if (!BETWEEN.has(lemmaOf(tree, i))) break;
  }
  return null;
}
