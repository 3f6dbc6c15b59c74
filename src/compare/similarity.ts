/** How alike two statements are by their content words, weighted by how rare those are in the story (Salton and Buckley 1988). */
import type { Said, Story } from './story.ts';

/** What a word of a name weighs: that two statements name one person does not make them say the same. */
const NAME = 0.35;

/** Cosine of the weighted content lemmas, 0 to 1; 0 where they share nothing but names. `ignore` leaves words out, e.g. the value that is being compared. */
export function similarity(story: Story, a: Said, b: Said, ignore: (lemma: string) => boolean = () => false): number {
  const weightOf = (lemma: string): number => (lemma.startsWith('@') ? NAME : 1) * story.weight(lemma) ** 2;
  let shared = 0;
  let left = 0;
  let right = 0;
  let telling = false;
  const other = new Set(b.statement.content);
  for (const lemma of a.statement.content) {
    if (ignore(lemma)) continue;
    left += weightOf(lemma);
    if (!other.has(lemma)) continue;
    shared += weightOf(lemma);
    telling ||= !lemma.startsWith('@');
  }
  for (const lemma of other) if (!ignore(lemma)) right += weightOf(lemma);
  return telling && left > 0 && right > 0 ? shared / Math.sqrt(left * right) : 0;
}
