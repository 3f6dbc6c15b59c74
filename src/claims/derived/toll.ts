import { lowerBound } from '../../language/head.ts';
import { lemmaOf, type Tree } from '../../language/tree.ts';
import type { ArticleView } from '../article-view.ts';
import { triggersOf } from '../concepts/inventory.ts';
import type { StatedValue } from '../statement.ts';
import { quantity } from '../values/quantities.ts';
import { personFrom } from './persons.ts';
import type { DerivedRule, Draft } from './statement-parts.ts';
import { befalls, nearestFate } from './toll-fate.ts';

/** "Ten dead, at least 50 injured", "killing 10 and injuring 80": a figure next to what befell those counted, however the clause is built. */
export const toll: DerivedRule = {
  name: 'toll',
  examples: [
    { text: 'Ten dead, at least 50 injured in ferry fire', gives: 'injury 50' },
    { text: 'Police found the gun used in the triple homicide.', gives: 'killing 3' },
    { text: 'One of the men hurt in the quadruple shooting spoke.', gives: 'shooting 4' },
    { text: 'A night out ended with five people shot in Dunmore.', gives: 'shooting 5' },
    { text: 'The fire spread, killing 10 and wounding 80.', gives: 'injury 80' },
    { text: 'The attack left a boy dead and a young woman wounded.', gives: 'injury 1' },
    { text: 'Officers found two people shot to death in a car.', gives: 'killing 2' },
    { text: 'They found him dead, and three others with gunshot wounds.', gives: 'shooting 3' },
    { text: 'Four nurses, none of them older than 40, were injured on the quay.', gives: 'injury 4' },
    { text: 'Gunfire was exchanged and four people were hit.', gives: 'shooting 4' },
  ],
  not: [
    'A double murder-suicide shook the town.',
    'Ten engines fought the fire.',
    'Two men shot a guard.',
    'The injured were taken to two hospitals.',
    'He was shot three times.',
    'Four windows were hit by bullets.',
    'Two doctors with long experience of gunshot wounds spoke.',
  ],
  read(view, first, end) {
    const { tree, reading } = view;
    const from = tree.tokens[first]!.start;
    const to = tree.tokens[end - 1]!.end;
    const drafts: Draft[] = [
      ...multiples(tree, first, end),
      ...oneMore(view, first, end),
      ...oneHurt(view, first, end),
    ];
    for (const amount of reading.amounts) {
      if (amount.start >= to) break;
      if (amount.kind !== 'count' || amount.start < from) continue;
      const value = quantity(view, amount);
      const figure = { start: lowerBound(tree, amount.start), last: lowerBound(tree, amount.end - 1) };
      const place = value && nearestFate(view, figure, { first, end });
      if (!value || !place) continue;
      const { token, concept } = place;
      const [a, b] = token < value.token ? [tree.tokens[token]!, amount] : [amount, tree.tokens[token]!];
      drafts.push({
        start: Math.min(a.start, amount.start),
        end: Math.max(b.end, amount.end),
        token,
        anchor: clauseOf(tree, token),
        predicate: concept,
        known: true,
        participants: [],
        // "11 others shot": the fate is no noun that is counted.
        values: [value.token === token ? withoutFate(value) : { ...value, role: 'patient' }],
      });
    }
    return drafts;
  },
};

/** "Left a boy dead and a woman wounded": what holds of the leaving holds of both; a participle behind it is no plan. */
function clauseOf(tree: Tree, fate: number): number {
  let at = fate;
  for (let steps = 0; steps < FAR && at >= 0; steps++) {
    if (lemmaOf(tree, at) === 'leave') return at;
    at = tree.head(at);
  }
  return fate;
}
const FAR = 3;

/** "Five people shot", "11 others shot": whom the parser made a part of the fate's name is who is counted. */
function withoutFate(value: StatedValue): StatedValue {
  const people = value.narrowing.includes('people');
  return {
    ...value,
    of: people ? 'people' : '',
    narrowing: value.narrowing.filter((word) => word !== 'people'),
    role: 'patient',
  };
}

const MULTIPLES: Readonly<Record<string, number>> = { double: 2, triple: 3, quadruple: 4, quintuple: 5 };

/** "A triple homicide", "a quadruple shooting": how many it befell, in an adjective. With a suicide beside it the number's scope is open. */
function multiples(tree: Tree, first: number, end: number): Draft[] {
  const drafts: Draft[] = [];
  for (let i = first; i + 1 < end; i++) {
    const word = lemmaOf(tree, i);
    const count = Object.hasOwn(MULTIPLES, word) ? MULTIPLES[word] : undefined;
    const concept = count === undefined ? undefined : befallsByNoun(tree, i + 1);
    if (count === undefined || !concept || /^[-–]/.test(tree.text.slice(tree.tokens[i + 1]!.end))) continue;
    drafts.push(counting(tree, i, i + 1, concept, { low: count, high: count }));
  }
  return drafts;
}

/** A count in one word, with the word that says what befell those counted. */
function counting(
  tree: Tree,
  number: number,
  fate: number,
  predicate: string,
  { low, high }: { low: number; high: number },
): Draft {
  const { start, end } = tree.tokens[number]!;
  const value: StatedValue = {
    start,
    end,
    aspect: 'count',
    value: { type: 'number', low, high, unit: null, of: null },
    of: '',
    narrowing: [],
    preposition: '',
    role: 'patient',
    token: fate,
    approximate: false,
  };
  return {
    start,
    end: tree.tokens[fate]!.end,
    token: fate,
    anchor: clauseOf(tree, fate),
    predicate,
    known: true,
    participants: [],
    values: [value],
  };
}

/** "Three dead and another injured": one more, without a noun. */
function oneMore(view: ArticleView, first: number, end: number): Draft[] {
  const { tree } = view;
  const drafts: Draft[] = [];
  for (let i = first; i + 1 < end; i++) {
    if (lemmaOf(tree, i) !== 'another' || tree.tokens[i + 1]!.upos === 'NOUN') continue;
    const place = nearestFate(view, { start: i, last: i }, { first: i, end });
    if (place) drafts.push(counting(tree, i, place.token, place.concept, { low: 1, high: 1 }));
  }
  return drafts;
}

/** "Left a boy dead and a woman wounded": one of those told of together, in a participle without a verb. */
function oneHurt(view: ArticleView, first: number, end: number): Draft[] {
  const { tree } = view;
  const drafts: Draft[] = [];
  for (let i = first + 1; i + 2 < end; i++) {
    if (!['a', 'an'].includes(lemmaOf(tree, i)) || lemmaOf(tree, i - 1) !== 'and') continue;
    // "A fifth person": how far the count has come.
    if (/(?:th|second|third)$/.test(lemmaOf(tree, i + 1))) continue;
    const person = personFrom(view, i + 1, end);
    if (person < 0 || befalls(tree, person + 1) !== 'injury') continue;
    const one = counting(tree, i, person + 1, 'injury', { low: 1, high: 1 });
    const value = { ...one.values[0]!, end: tree.tokens[person]!.end, of: lemmaOf(tree, person), token: person };
    drafts.push({ ...one, values: [value] });
  }
  return drafts;
}

/** What befell people, as a noun names it: "a triple homicide", "a double stabbing". */
const befallsByNoun = (tree: Tree, token: number): string | undefined =>
  triggersOf(lemmaOf(tree, token)).find(
    (t) => t.undergoer === 'noun' && t.beside.length === 0 && MULTIPLIED.has(t.concept.name),
  )?.concept.name;
const MULTIPLIED = new Set(['killing', 'shooting', 'stabbing']);
