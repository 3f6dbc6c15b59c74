/** Words shorter than this carry little of what a sentence says. */
const CONTENT_LENGTH = 4;
/** A sentence is the other's, rewritten, when this share of its content words stands in one sentence there. */
const SAME_SENTENCE = 0.6;
/** Below this a sentence can find all its words anywhere. */
const FEWEST = 5;

/**
 * How much of one text is another's sentences with some words changed: the share of its content words that stand in
 * sentences of which most content words stand together in one sentence of the other. 0 to 1.
 */
export function alignedShare(text: readonly (readonly string[])[], other: readonly (readonly string[])[]): number {
  const targets = other.map((words) => new Set(words.filter(isContent)));
  let aligned = 0;
  let all = 0;
  for (const words of text) {
    const content = [...new Set(words.filter(isContent))];
    if (content.length < FEWEST) continue;
    all += content.length;
    const best = Math.max(0, ...targets.map((target) => content.filter((word) => target.has(word)).length));
    if (best >= SAME_SENTENCE * content.length) aligned += content.length;
  }
  return all === 0 ? 0 : aligned / all;
}

const isContent = (word: string): boolean => word.length >= CONTENT_LENGTH || /\d/.test(word);
