import { lowerBound } from '../../language/head.ts';
import { lemmaOf, type Tree } from '../../language/tree.ts';
import type { ArticleView } from '../article-view.ts';
import { triggersOf } from '../concepts/inventory.ts';
import { isKindOf } from '../concepts/wordnet.ts';
import type { StatedValue } from '../statement.ts';
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
  'who',
  'that',
  'nearly',
  'almost',
]);
const REACH = 5;

/** Participles of harm that does not say whether they died, by the event they name. */
const HARMED: Readonly<Record<string, string>> = {
  shot: 'shooting',
  stabbed: 'stabbing',
  hospitalized: 'hospitalisation',
  hospitalised: 'hospitalisation',
};
/** Words after a participle that would make it a verb with an object: "two men shot a guard". */
const OBJECT = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'NUM', 'ADJ']);

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
    { text: 'A night out ended with five people shot in Dunmore.', gives: 'shooting 5' },
    { text: 'The fire spread, killing 10 and wounding 80.', gives: 'injury 80' },
  ],
  not: [
    'A double murder-suicide shook the town.',
    'Ten engines fought the fire.',
    'Two men shot a guard.',
    'The injured were taken to two hospitals.',
  ],
  read(view, first, end) {
    const { tree, reading } = view;
    const from = tree.tokens[first]!.start;
    const to = tree.tokens[end - 1]!.end;
    const drafts: Draft[] = [...multiples(tree, first, end), ...oneMore(view, first, end)];
    for (const amount of reading.amounts) {
      if (amount.start >= to) break;
      if (amount.kind !== 'count' || amount.start < from) continue;
      const value = quantity(view, amount);
      const place = value && near(view, lowerBound(tree, amount.start), lowerBound(tree, amount.end - 1), first, end);
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
        // "11 others shot": the fate is no noun that is counted.
        values: [{ ...value, of: value.token === token ? '' : value.of, role: 'patient' }],
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
    anchor: fate,
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
    const place = near(view, i, i, i, end);
    if (place) drafts.push(counting(tree, i, place.token, place.concept, { low: 1, high: 1 }));
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
  view: ArticleView,
  start: number,
  last: number,
  first: number,
  end: number,
): { token: number; concept: string } | null {
  const { tree } = view;
  for (let i = start - 1; i >= Math.max(first, start - REACH); i--) {
    const concept = befalls(tree, i);
    if (concept && (tree.tokens[i]!.upos === 'VERB' || (i === start - 1 && tree.tokens[i]!.upos === 'ADJ')))
      return { token: i, concept };
    if (!BETWEEN.has(lemmaOf(tree, i))) break;
  }
  for (let i = last + 1; i < Math.min(end, last + 1 + REACH); i++) {
    const concept = befalls(tree, i) ?? harmed(view, i, end);
    if (concept) return { token: i, concept };
    const hospital = i > last + 1 ? inHospital(tree, i, end) : -1;
    if (hospital >= 0) return { token: hospital, concept: 'hospitalisation' };
    if (!isBetween(tree, i)) break;
  }
  return null;
}

/** "Five people in the hospital": the hospital behind "in"; -1 if there is none. */
function inHospital(tree: Tree, token: number, end: number): number {
  if (lemmaOf(tree, token) !== 'in') return -1;
  const at = token + 1 < end && tree.tokens[token + 1]!.upos === 'DET' ? token + 2 : token + 1;
  return at < end && lemmaOf(tree, at) === 'hospital' ? at : -1;
}

const isBetween = (tree: Tree, token: number): boolean => {
  const { upos } = tree.tokens[token]!;
  const lemma = lemmaOf(tree, token);
  return BETWEEN.has(lemma) || upos === 'ADV' || (upos === 'NOUN' && isKindOf(lemma, 'person'));
};

/** "Five people shot in the street": what befell those counted, in a participle without an object. */
function harmed(view: ArticleView, token: number, end: number): string | null {
  const { tree } = view;
  const { start, end: stop } = tree.tokens[token]!;
  const form = tree.text.slice(start, stop).toLowerCase();
  if (!Object.hasOwn(HARMED, form)) return null;
  const next = token + 1 < end ? tree.tokens[token + 1]! : undefined;
  const isPassive = lemmaOf(tree, token - 1) === 'be';
  const isTime = next !== undefined && /^(?:DATE|TIME)$/.test(view.kindAt(token + 1) ?? '');
  return isPassive || isTime || !next || !OBJECT.has(next.upos) ? HARMED[form]! : null;
}
