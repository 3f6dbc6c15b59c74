import type { Certainty } from '../../model/claim.ts';
import type { Span } from '../../model/passage.ts';
import type { Syntax } from '../syntax.ts';
import { treeOf } from '../tree.ts';
import { stanceOf } from './stance.ts';

/**
 * How certain the text is of the predicate at a token (an index into `syntax.tokens`), and whether it says it happened.
 *
 * `polarity` -1: it is said not to have happened ("did not leave"); `certainty` denied: somebody is said to deny it.
 * `cues` are the words that make it so, sorted by start. Never throws; bounded work for each call.
 */
export function certaintyOf(syntax: Syntax, token: number): { certainty: Certainty; polarity: 1 | -1; cues: Span[] } {
  const tree = treeOf(syntax);
  if (!(token >= 0 && token < tree.tokens.length)) return { certainty: 'asserted', polarity: 1, cues: [] };
  const { certainty, polarity, cues } = stanceOf(tree, token);
  // A reported denial keeps what is denied as it stands: the denying is in the certainty.
  return { certainty, polarity: certainty === 'denied' ? 1 : polarity, cues: [...cues] };
}
