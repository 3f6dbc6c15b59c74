/** What one article says of a thing, in one class of attributes of which a thing has one. */

import type { Answer } from '../../rule.ts';
import type { Story } from '../../story.ts';

export interface Trait {
  readonly term: string;
  /** The noun the thing goes by: "van"; "" where the class needs none, as an article tells of one broken bone. */
  readonly noun: string;
  /** False for one of several: "two vans", "another van". */
  readonly isOne: boolean;
  readonly answer: Answer;
}

/** A class of attributes, and where an article gives one. */
export interface TraitClass {
  /** Key of its question template. */
  readonly name: string;
  readonly aspect: 'other' | 'place';
  /** What befalls a person: two people named are two. */
  readonly isOfPerson?: true;
  /** Only where the articles name the same one. */
  readonly isOfOne?: true;
  read(story: Story): Trait[];
  /** Whether one thing can have both: one is the other, or lies in it. */
  meets(a: string, b: string): boolean;
}
