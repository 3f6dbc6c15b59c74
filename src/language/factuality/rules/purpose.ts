import { child, relation, type Tree, wordOf } from '../../tree.ts';
import { effectAt, type Link, type LinkRule } from '../stance.ts';

/** "came to help": a purpose is meant, not reported. */
export const purpose: LinkRule = {
  name: 'purpose',
  why: 'an infinitive beside a clause says what for; whether it came about is open',
  examples: [{ text: 'They came to repair the bridge.', word: 'repair', certainty: 'planned', polarity: 1 }],
  not: [{ text: 'They came and repaired the bridge.', word: 'repaired' }],
  read(tree: Tree, dependent: number): Link | null {
    if (relation(tree, dependent) !== 'advcl') return null;
    const mark = child(tree, dependent, 'mark');
    if (mark < 0 || wordOf(tree, mark) !== 'to' || wordOf(tree, dependent).endsWith('ing')) return null;
    return { effect: effectAt(mark, 'planned', 2.0), through: 'outer' };
  },
};
