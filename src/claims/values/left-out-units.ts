/** The unit of a bare number where it is left out: "ran 226 yards and added 101", "the bank is waiting for 84 million". */
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import type { StatedValue } from '../statement.ts';
import { areParallel } from './left-out.ts';

const REACH = 30;
/** Verbs of payment: what a number beside them counts is money. */
const PAYING = new Set([
  'pay', 'offer', 'owe', 'cost', 'fetch', 'donate', 'fine', 'bid', 'spend', 'borrow', 'lend', 'charge', 'repay', 'refund', 'demand', 'ask',
]); // biome-ignore format: one list
const LEAST = 100;
const MILLIONS = /(?:million|billion|trillion|bn|mn)$/i;

/**
 * Fills in the units that bare numbers leave out: that of the measure before them in the same place of the sentence, or the
 * currency of the article, where it has one only. `values`: the figures of an article in text order.
 */
export function withUnitsLeftOut(tree: Tree, values: readonly StatedValue[]): StatedValue[] {
  const currencies = new Set(values.flatMap((value) => (isMoney(value) ? [unitOf(value)] : [])));
  const currency = currencies.size === 1 ? [...currencies][0]! : null;
  const done: StatedValue[] = [];
  for (const value of values)
    done.push(unitless(tree, value) ? (measured(tree, value, done) ?? paid(tree, value, currency) ?? value) : value);
  return done;
}

const unitOf = ({ value }: StatedValue): string => (value.type === 'number' ? (value.unit ?? '') : '');
const isMoney = (value: StatedValue): boolean => value.aspect === 'amount' && /^[A-Z]{3}$/.test(unitOf(value));

const unitless = (tree: Tree, { aspect, of, value, token }: StatedValue): boolean =>
  aspect === 'count' &&
  of === '' &&
  value.type === 'number' &&
  value.unit === null &&
  tree.tokens[token]!.upos === 'NUM';

/** "Ran 226 yards and added 101". */
function measured(tree: Tree, value: StatedValue, before: readonly StatedValue[]): StatedValue | null {
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i]!;
    if (tree.sentence(other.token) !== tree.sentence(value.token) || value.token - other.token > REACH) return null;
    if (!areParallel(tree, other.token, value.token)) continue;
    if (other.aspect !== 'amount' || other.value.type !== 'number' || other.value.low !== other.value.high) return null;
    const written = Number(/^[\d,.]*\d/.exec(tree.text.slice(other.start, other.end))?.[0].replaceAll(',', ''));
    const factor = (other.value.low ?? 0) / written;
    if (!Number.isFinite(factor) || factor <= 0 || other.value.unit === null) return null;
    return withUnit(value, other.value.unit, factor);
  }
  return null;
}

/** "Is owed 84 million", "offered 80,000". */
function paid(tree: Tree, value: StatedValue, currency: string | null): StatedValue | null {
  if (currency === null || value.value.type !== 'number' || (value.value.high ?? value.value.low ?? 0) < LEAST)
    return null;
  const verb = tree.head(value.token);
  const isPaid =
    verb >= 0 && PAYING.has(lemmaOf(tree, verb)) && ['obj', 'xcomp', 'obl'].includes(relation(tree, value.token));
  const isSum =
    MILLIONS.test(tree.text.slice(value.start, value.end)) &&
    !/^\s+(?:of|in|people)\b/.test(tree.text.slice(value.end, value.end + LOOK));
  return isPaid || isSum ? withUnit(value, currency, 1) : null;
}
const LOOK = 8;

function withUnit(stated: StatedValue, unit: string, factor: number): StatedValue {
  const { value } = stated;
  if (value.type !== 'number') return stated;
  const scaled = (bound: number | null): number | null =>
    bound === null ? null : Math.round(bound * factor * 1e6) / 1e6;
  return { ...stated, aspect: 'amount', value: { ...value, low: scaled(value.low), high: scaled(value.high), unit } };
}
