import type { Aspect, Value } from '../model/point.ts';
import type { Given, Said, Story } from './story.ts';

/** One answer with the statement that gives it; `label` is the span of its words. */
export interface Answer extends Said {
  readonly label: { readonly start: number; readonly end: number };
  readonly value: Value;
}

/** A matter with its answers grouped into accounts, before it is known whether the accounts differ. */
export interface Question {
  readonly aspect: Aspect;
  readonly template: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly actors: readonly string[];
  readonly accounts: readonly (readonly Answer[])[];
  /** Accounts that follow one another by nature (stages of a case) are a change, not a disagreement. */
  readonly sequence?: boolean;
  /** A number that is one for good, as of somebody's children: where it rises with the days of publication, nothing has changed. */
  readonly isSteady?: boolean;
  /** A figure that can only grow, as a fire does: where it rises with the days of publication, it has changed. */
  readonly grows?: boolean;
  /** The accounts cannot all be right; false where they only stand side by side. */
  readonly exclusive: boolean;
}

/** A way to find matters on which the articles of a story bear. */
export interface ComparisonRule {
  readonly name: string;
  find(story: Story): Question[];
}

export const answerOf = (given: Given): Answer => {
  const { value, ...said } = given;
  return { ...said, label: { start: value.start, end: value.end }, value: value.value };
};
