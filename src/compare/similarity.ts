/** How alike two statements are by their content words, weighted by how rare those are in the story (Salton and Buckley 1988). */
import type { Said, Story } from './story.ts';

/** Cosine of the weighted content lemmas; 0 to 1. `ignore` leaves words out, e.g. the value that is being compared. */
export function similarity(story: Story, a: Said, b: Said, ignore: (lemma: string) => boolean = () => false): number {
  let shared = 0;
  let left = 0;
  let right = 0;
  const other = new Set(b.statement.content);
  for (const lemma of a.statement.content) {
    if (ignore(lemma)) continue;
    const weight = story.weight(lemma) ** 2;
    left += weight;
    if (other.has(lemma)) shared += weight;
  }
  for (const lemma of other) if (!ignore(lemma)) right += story.weight(lemma) ** 2;
  return left > 0 && right > 0 ? shared / Math.sqrt(left * right) : 0;
}
