/** How alike two statements are by their content words, weighted by how rare those are in the story (Salton and Buckley 1988). */
import type { Statement } from '../claims/statement.ts';
import type { Said, Story } from './story.ts';

/** What a word of a name weighs: that two statements name one person does not make them say the same. */
const NAME = 0.35;

const contents = new WeakMap<Statement, ReadonlySet<string>>();

/** A statement's content lemmas as a set, made once. */
export function contentOf(statement: Statement): ReadonlySet<string> {
  let content = contents.get(statement);
  if (!content) {
    content = new Set(statement.content);
    contents.set(statement, content);
  }
  return content;
}

/** Cosine of the weighted content lemmas, 0 to 1; 0 where they share nothing but names. `ignore` leaves words out, e.g. the value that is being compared. */
export function similarity(story: Story, a: Said, b: Said, ignore: (lemma: string) => boolean = () => false): number {
  const weightOf = (lemma: string): number => (lemma.startsWith('@') ? NAME : 1) * story.weight(lemma) ** 2;
  let shared = 0;
  let left = 0;
  let right = 0;
  let telling = false;
  const other = contentOf(b.statement);
  for (const lemma of a.statement.content) {
    if (ignore(lemma)) continue;
    const weight = weightOf(lemma);
    left += weight;
    if (!other.has(lemma)) continue;
    shared += weight;
    telling ||= !lemma.startsWith('@');
  }
  for (const lemma of other) if (!ignore(lemma)) right += weightOf(lemma);
  return telling && left > 0 && right > 0 ? shared / Math.sqrt(left * right) : 0;
}
