/** A way in which words of one place in two clauses exclude each other, though all else in the clauses is the same. */
import type { Answer } from '../../rule.ts';
import type { Story } from '../../story.ts';

/** On which side one statement stands. */
export interface Stand {
  /** What is the same: stands with one key answer one question. */
  readonly key: string;
  /** What is told of it: "east", "into". */
  readonly side: string;
  readonly answer: Answer;
  readonly actors: readonly string[];
  /** What the question's template needs. */
  readonly slots: Readonly<Record<string, string>>;
}

export interface Way {
  readonly template: string;
  readonly aspect: 'polarity' | 'place' | 'other';
  read(story: Story): Stand[];
  /** Whether two sides cannot both be so. */
  excludes(a: string, b: string): boolean;
}
