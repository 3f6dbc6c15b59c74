/** Whether a claim tells of what is announced: "will face a charge", "is expected to resign", not only of what is possible or meant. */
import type { Said, Story } from '../../story.ts';

const WILL =
  /\b(?:will|shall|(?:is|are|was|were|be|been|being) (?:now |still |also |then )?(?:expected|scheduled|set|due|slated)|expected|scheduled|slated|expects?|plans?) (?:[a-z'’]{1,14} ){0,4}[a-z]{0,14}$/i;
const MAYBE = /\b(?:if|whether|could|would|may|might|unless|not|never)\b|n['’]t\b/i;

export function isExpected(story: Story, said: Said): boolean {
  if (said.statement.certainty !== 'planned' || said.statement.polarity === -1) return false;
  const before = sentenceBefore(story, said);
  return WILL.test(before) && !MAYBE.test(before);
}

/** The words of a claim's sentence up to its predicate, as many as bear on that. */
export function sentenceBefore(story: Story, said: Said): string {
  const { reading } = story.testimonies[said.testimony]!;
  const { start } = reading.sentences[said.statement.sentence]!;
  const { end } = reading.tokens[said.statement.token]!;
  return story.words(said, { start: Math.max(start, end - REACH), end }).replace(/\s+/g, ' ');
}
const REACH = 70;
