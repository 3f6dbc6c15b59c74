import { relation, type Tree, wordOf } from '../../tree.ts';
import { type ClauseRule, type Effect, effectAt } from '../stance.ts';

/** Adverbs and adjectives, and the commitment they leave. */
const HEDGES = new Map<string, number>([
  ...['allegedly', 'reportedly', 'supposedly', 'purportedly', 'ostensibly', 'alleged', 'suspected', 'purported', 'supposed',
    'reported', 'rumored', 'rumoured', 'accused', 'apparent', 'apparently', 'seemingly', 'evidently', 'presumably', 'presumed',
    'unconfirmed'].map((w): [string, number] => [w, 1.8]),
  ...['probably', 'likely', 'probable', 'potentially'].map((w): [string, number] => [w, 1.5]),
  ...['possibly', 'perhaps', 'maybe', 'possible', 'potential', 'conceivably', 'hypothetical', 'threatened', 'attempted',
    'proposed', 'would-be'].map((w): [string, number] => [w, 1.0]),
]); // biome-ignore format: one table

/** It came close and did not happen. */
const NEAR = new Set(['almost', 'nearly', 'narrowly']);

const PLANNED = new Set([
  'planned',
  'scheduled',
  'upcoming',
  'proposed',
  'future',
  'pending',
  'intended',
  'imminent',
  'forthcoming',
  'expected',
  'next',
]);

/** "allegedly fired", "the alleged attack", "a planned visit". */
export const hedgingAdverb: ClauseRule = {
  name: 'hedging-adverb',
  why: 'a word beside the predicate says that the text does not vouch for it',
  examples: [
    { text: 'He allegedly stole the boat.', word: 'stole', certainty: 'hedged', polarity: 1 },
    { text: 'The boat was reportedly stolen.', word: 'stolen', certainty: 'hedged', polarity: 1 },
    { text: 'Neighbours spoke of the alleged attack.', word: 'attack', certainty: 'hedged', polarity: 1 },
    { text: 'The planned strike alarmed the port.', word: 'strike', certainty: 'planned', polarity: 1 },
    { text: 'He was almost arrested.', word: 'arrested', certainty: 'asserted', polarity: -1 },
  ],
  not: [
    { text: 'He quickly stole the boat.', word: 'stole' },
    { text: 'Neighbours spoke of the brutal attack.', word: 'attack' },
  ],
  read(tree: Tree, predicate: number): Effect | null {
    for (const i of tree.children(predicate)) {
      const r = relation(tree, i);
      if (r !== 'advmod' && r !== 'amod') continue;
      const word = wordOf(tree, i);
      if (r === 'amod' && PLANNED.has(word)) return effectAt(i, 'planned', 1.8);
      if (r === 'advmod' && NEAR.has(word)) return effectAt(i, null, 2.0, true);
      const cap = HEDGES.get(word);
      if (cap !== undefined && (r === 'advmod' || word !== 'likely')) return effectAt(i, 'hedged', cap);
    }
    return null;
  },
};
