/** What a claim leaves open: an act that is ahead, or one that has not happened. */
import { treeOf, wordOf } from '../../../language/tree.ts';
import type { Said, Story } from '../../story.ts';
import { sentenceBefore } from '../states/expected.ts';

/** `ahead`: planned, announced, promised, asked for; `not-done`: told as not so. */
export type Openness = 'ahead' | 'not-done';

const AHEAD =
  /\b(?:will|shall|would|['’]ll|(?:is|are|was|were|be|been|being) (?:now |still |also |then |not |currently )?(?:to|due|set|about|going|expected|scheduled|planned|slated|foreseen|supposed|hoping|preparing|ready|required|ordered|asked|urged|told)|expected|scheduled|slated|expects?|plans?|planned|hopes?|hoped|intends?|intended|promised|promises|pledged|vowed|vows|demand\w*|urg\w+|ask\w*|want\w*|ordered|must|due)\b/i;
/** "If", "might": no plan. "Would have": no act at all. */
const MAYBE = /\b(?:if|whether|could|may|might|unless|would have|should have|never|no longer)\b/i;

/** How a claim leaves its act open; null where it tells it as done. */
export function opennessOf(story: Story, said: Said): Openness | null {
  const { statement, testimony } = said;
  if (statement.quoted && statement.voice === null) return null;
  const { certainty, polarity } = statement;
  if (certainty === 'planned' || certainty === 'conditional') {
    if (polarity === -1) return null;
    const before = sentenceBefore(story, said);
    return AHEAD.test(before) && !MAYBE.test(before) ? 'ahead' : null;
  }
  if (certainty !== 'asserted') return null;
  const tree = treeOf(story.testimonies[testimony]!.reading);
  const isNone = statement.participants.some(
    ({ role, token, lemma }) =>
      (role === 'patient' || role === 'agent') &&
      (/^(?:none|nobody|nothing|no-one)$/.test(lemma) ||
        tree.children(token).some((child) => /^(?:no|neither)$/.test(wordOf(tree, child)))),
  );
  return polarity === -1 || isNone ? 'not-done' : null;
}
