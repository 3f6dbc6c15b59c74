import { lemmaOf, relation } from '../../language/tree.ts';
import type { ArticleView } from '../article-view.ts';
import { isPassive, subjectOf } from '../clauses/participants.ts';
import { personBefore, personFrom, wordAt } from './persons.ts';
import { type DerivedRule, type Draft, eventOf, participant } from './statement-parts.ts';
import { isDeadly } from './toll-fate.ts';

const FINDING = new Set(['find', 'discover', 'locate', 'leave']);
/** A second participle beside the first: "shot and killed". */
const SECOND = /^(?:killed|wounded|injured)$/i;

/**
 * "Reed fatally shot the guard", "they found Ada Quill shot in her car": who shot whom where "shot" was taken for a noun, or
 * its object hung elsewhere. Read by the order of the words: a person before it and one behind are who shot and who was shot;
 * a person before it and nobody behind was shot.
 */
export const shot: DerivedRule = {
  name: 'shot',
  examples: [
    { text: 'They found Ada Quill shot to death inside the home.', gives: 'killing' },
    { text: 'Ada Quill, 35, was found shot in the shoulder behind the mill.', gives: 'shooting' },
    {
      text: 'One of the guards, Tom Reed, fatally shot Quill, who the guard said was coming at him.',
      gives: 'killing',
    },
  ],
  not: [
    'They heard a shot in the street.',
    'A single shot rang out.',
    'The shot hit a wall.',
    'Her shot went wide.',
    'Reed was found guilty.',
    'Police said Reed shot and killed four of the miners.',
  ],
  read(view, first, end) {
    const drafts: Draft[] = [];
    for (let token = first; token < end; token++) {
      if (wordAt(view.tree, token).toLowerCase() !== 'shot') continue;
      const { undergoer, doer } = sides(view, token, first, end);
      if (undergoer < 0) continue;
      const parts = [participant(view, undergoer, 'patient'), ...(doer < 0 ? [] : [participant(view, doer, 'agent')])];
      drafts.push(eventOf(view, token, isDeadly(view.tree, token) ? 'killing' : 'shooting', parts));
    }
    return drafts;
  },
};

/** What an object begins with. */
const OBJECT = new Set(['NUM', 'DET', 'PRON', 'PROPN']);

const NOBODY = { undergoer: -1, doer: -1 };

/** Who was shot and who shot, where the clause itself does not say; -1 for either. */
function sides(view: ArticleView, token: number, first: number, end: number): { undergoer: number; doer: number } {
  const { tree } = view;
  const { upos } = tree.tokens[token]!;
  if (upos === 'VERB') {
    // "Who fatally shot a 19-year-old": a clause without an object that a person follows.
    const isOpen = !isPassive(tree, token) && !tree.children(token).some((child) => relation(tree, child) === 'obj');
    return isOpen ? { undergoer: personFrom(view, token + 1, end), doer: -1 } : NOBODY;
  }
  if (upos !== 'NOUN' && upos !== 'ADJ') return NOBODY;
  const finding = token - 1;
  if (finding >= first && FINDING.has(lemmaOf(tree, finding)))
    return isPassive(tree, finding) ? { undergoer: subjectOf(tree, finding), doer: -1 } : NOBODY;
  // "The man was shot": the clause's own.
  if (isBe(view, token - 1)) return NOBODY;
  const before = personBefore(view, token, first);
  if (before < 0) return NOBODY;
  const next = SECOND.test(wordAt(tree, token + 2)) ? token + 3 : token + 1;
  const behind = personFrom(view, next, end);
  // "Reed shot and killed four of them": somebody was shot, and it was not Reed.
  if (behind < 0 && next < end && OBJECT.has(tree.tokens[next]!.upos)) return NOBODY;
  return behind < 0 ? { undergoer: before, doer: -1 } : { undergoer: behind, doer: before };
}

/** Whether a form of "be" stands there, adverbs passed over. */
function isBe({ tree }: ArticleView, token: number): boolean {
  let at = token;
  while (at >= 0 && tree.tokens[at]!.upos === 'ADV') at--;
  return at >= 0 && lemmaOf(tree, at) === 'be';
}
