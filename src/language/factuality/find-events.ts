import type { EventMention } from '../../model/reading.ts';
import type { QuoteSpan } from '../quotes/quote-span.ts';
import type { Syntax } from '../syntax.ts';
import { child, lemmaOf, relation, type Tree, treeOf } from '../tree.ts';
import { isEventNoun } from './event-nouns.ts';
import { stanceOf } from './stance.ts';

/**
 * The event words of an article with how sure the text is that they happened: 3 it did, 0 nothing said, -3 it did not.
 *
 * Verbs (auxiliaries aside), nouns for events, and the adjectives and nouns a clause says of its subject. Sorted by start. The scale is
 * that of Saurí and Pustejovsky (2009) as in Lee et al. (2015); the values come from `stanceOf`. Never throws on any parse.
 */
export function findEvents(syntax: Syntax, _quotes: readonly QuoteSpan[]): EventMention[] {
  const tree = treeOf(syntax);
  const events: EventMention[] = [];
  for (let token = 0; token < tree.tokens.length; token++) {
    if (!isEvent(tree, token)) continue;
    const { start, end } = tree.tokens[token]!;
    const { commitment, polarity } = stanceOf(tree, token);
    events.push({ start, end, token, factuality: Math.round(commitment * polarity * 10) / 10 + 0 });
  }
  return events;
}

function isEvent(tree: Tree, token: number): boolean {
  const { upos } = tree.tokens[token]!;
  if (upos === 'VERB') return relation(tree, token) !== 'case' && relation(tree, token) !== 'fixed';
  if (upos === 'NOUN' && isEventNoun(lemmaOf(tree, token))) return true;
  // "was ill", "is the owner": what a clause says of its subject.
  return (upos === 'NOUN' || upos === 'ADJ') && child(tree, token, 'cop') >= 0;
}
