import { child, relation, type Tree, wordOf } from '../../tree.ts';
import { type ClauseRule, type Effect, effectAt } from '../stance.ts';

const WH = /^(?:who|whom|what|when|where|why|how|which|whose)$/;

/** "Did he leave?": the root of a question that can be answered with yes or no. */
export const question: ClauseRule = {
  name: 'question',
  why: 'a yes-no question says nothing; "why did he leave?" takes the leaving for true',
  examples: [{ text: 'Did the mayor know about the leak?', word: 'know', certainty: 'unknown', polarity: 1 }],
  not: [
    { text: 'Why did the mayor leave?', word: 'leave' },
    { text: 'The mayor has lost three votes, but who is counting?', word: 'lost' },
  ],
  read(tree: Tree, predicate: number): Effect | null {
    if (tree.head(predicate) >= 0 && relation(tree, predicate) !== 'conj') return null;
    const sentence = tree.sentences[tree.sentence(predicate)]!;
    const last = Math.min(sentence.endToken - 1, sentence.firstToken + 400);
    let mark = last;
    while (mark > predicate && /^["'”’)\]]+$/.test(wordOf(tree, mark))) mark--;
    if (mark <= predicate || !wordOf(tree, mark).includes('?')) return null;
    if (asksBehind(tree, predicate, mark)) return null;
    for (const i of tree.children(predicate)) if (i < predicate && WH.test(wordOf(tree, i))) return null;
    const subject = child(tree, predicate, 'nsubj');
    return subject >= 0 || child(tree, predicate, 'aux') >= 0 ? effectAt(mark, 'unknown', 0.3) : null;
  },
};

const JOINING = /^(?:but|so|and|or)$/;

/** "He has won 12 titles, but who is counting?": what is asked stands behind the statement. */
function asksBehind(tree: Tree, predicate: number, mark: number): boolean {
  for (let i = predicate + 3; i < mark; i++)
    if (WH.test(wordOf(tree, i)) && JOINING.test(wordOf(tree, i - 1)) && wordOf(tree, i - 2) === ',') return true;
  return false;
}
