import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import type { ArticleView } from '../article-view.ts';
import { recognise } from '../concepts/recognise.ts';
import { personBefore, personFrom, wordAt } from './persons.ts';
import { type DerivedRule, type Draft, eventOf, participant } from './statement-parts.ts';

const PHRASE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'ADV']);
const WEAPONS = new Set(['gunshot', 'bullet', 'stab', 'knife']);
const MISSILES = new Set(['bullet', 'gunfire', 'round', 'gunshot', 'pellet', 'shot']);
const STRIKING = new Set(['hit', 'strike', 'graze', 'pierce']);
/** Words between a missile and what it strikes. */
const REACH = 8;
/** Words of the phrase of a wound: "an apparent single self - inflicted gunshot wound". */
const LONGEST_PHRASE = 8;
const LONGEST_ASIDE = 20;

/** "A man suffering from gunshot wounds", "the gunfire hit four men", "they found Ada Quill dead": harm said beside the clause, or by a weapon. */
export const wound: DerivedRule = {
  name: 'wound',
  examples: [
    {
      text: 'Wardens came upon a 27-year-old baker bleeding from two gunshot wounds, the mayor said.',
      gives: 'injury',
    },
    { text: 'Rangers discovered a 19-year-old sailor with gunshot wounds in both hands.', gives: 'injury' },
    { text: 'Ada Quill had multiple gunshot wounds to the head.', gives: 'injury' },
    { text: 'The quarrel ended with a bullet striking a 44-year-old miller in the heel.', gives: 'shooting' },
    { text: 'Stray gunfire hit four sailors near the quay', gives: 'shooting' },
    { text: 'They found a man, later identified as Tom Reed, dead in the hall.', gives: 'death' },
    { text: 'They found 37-year-old Ada Quill and 16-year-old Mona Quill dead on a bed.', gives: 'death' },
  ],
  not: [
    'The doctor studied gunshot wounds.',
    'A bullet hit the wall.',
    'The ball hit a man.',
    'The nurse had an open wound kit.',
    'A dead man was found.',
  ],
  read(view, first, end) {
    const drafts: Draft[] = [];
    const add = (token: number, predicate: string, persons: readonly number[]): void => {
      if (persons.length === 0) return;
      const parts = persons.map((person) => participant(view, person, 'patient'));
      drafts.push(eventOf(view, token, predicate, parts));
    };
    for (let token = first; token < end; token++) {
      const lemma = lemmaOf(view.tree, token);
      if (lemma === 'wound') add(token, 'injury', withBeside(view, wounded(view, token, first)));
      else if (STRIKING.has(lemma)) add(token, 'shooting', struck(view, token, first, end));
      else if (lemma === 'dead') add(token, 'death', withBeside(view, foundDead(view, token, first)));
    }
    return drafts;
  },
};

/** Who has a wound by a weapon: the person before "with", "had", "suffering from"; -1 if nobody is said to. */
function wounded(view: ArticleView, token: number, first: number): number {
  const { tree } = view;
  let at = token - 1;
  let isByWeapon = false;
  while (
    at >= first &&
    token - at < LONGEST_PHRASE &&
    (PHRASE.has(tree.tokens[at]!.upos) || lemmaOf(tree, at) === '-')
  ) {
    isByWeapon ||= WEAPONS.has(lemmaOf(tree, at));
    at--;
  }
  if (!isByWeapon || at <= first) return -1;
  const cue = lemmaOf(tree, at);
  if (cue === 'from')
    return ['suffer', 'bleed'].includes(lemmaOf(tree, at - 1)) ? personBefore(view, at - 1, first) : -1;
  return ['with', 'have', 'suffer', 'sustain', 'receive'].includes(cue) ? personBefore(view, at, first) : -1;
}

/** Whom a bullet or gunfire told of right before hits; the clause's own reading goes first. */
function struck(view: ArticleView, token: number, first: number, end: number): number[] {
  const { tree } = view;
  if (tree.tokens[token]!.upos === 'VERB' && recognise(tree, token, false)) return [];
  let at = token - 1;
  while (at >= Math.max(first, token - REACH) && !MISSILES.has(lemmaOf(tree, at))) at--;
  if (at < Math.max(first, token - REACH)) return [];
  const person = personFrom(view, token + 1, end);
  return person < 0 ? [] : [person];
}

/** "Found Ada Quill dead": the person right before "dead" where the parser took it for an attribute behind its noun, or before an aside. */
function foundDead(view: ArticleView, token: number, first: number): number {
  const { tree } = view;
  if (wordAt(tree, token - 1) === ',') return foundBeforeAside(view, token - 1, first);
  return relation(tree, token) === 'amod' && tree.head(token) < token ? personBefore(view, token, first) : -1;
}

/** "Found a man, later identified as Ada Quill, dead": the person right behind "found", if the comma closes an aside. */
function foundBeforeAside(view: ArticleView, comma: number, first: number): number {
  const { tree } = view;
  for (let at = comma - 1; at > first && comma - at < LONGEST_ASIDE; at--) {
    if (!['find', 'discover'].includes(lemmaOf(tree, at)) || tree.tokens[at]!.upos !== 'VERB') continue;
    const person = personFrom(view, at + 1, comma);
    return person >= 0 && wordAt(tree, person + 1) === ',' ? person : -1;
  }
  return -1;
}

/** A person and whoever stands beside it: "Ada Quill and Tom Reed". */
function withBeside({ tree }: ArticleView, person: number): number[] {
  if (person < 0) return [];
  const word = nameHead(tree, person);
  if (relation(tree, word) !== 'conj') return [person];
  const head = tree.head(word);
  return tree.tokens[head]?.upos === 'VERB' ? [person] : [head, person];
}

/** The word of a name that the tree hangs on the rest of the sentence. */
function nameHead(tree: Tree, token: number): number {
  let at = token;
  while (['flat', 'compound'].includes(relation(tree, at)) && tree.head(at) >= 0) at = tree.head(at);
  return at;
}
