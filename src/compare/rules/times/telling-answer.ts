import { saidIn } from '../../per-story.ts';
import { type Answer, answerOf } from '../../rule.ts';
import type { Said, Story } from '../../story.ts';
import type { Telling } from '../../times/tellings.ts';

/** A telling as an answer: by the clause of the event that it dates, where that holds the time ("foiled an attack on Friday, seizing …"). */
export function answerOfTelling(story: Story, telling: Telling): Answer {
  const { testimony, events, value } = telling;
  const holds = ({ statement }: Said): boolean =>
    events.includes(statement.token) && statement.start <= value.start && value.end <= statement.end;
  const clauses = saidIn(story, testimony).filter(holds);
  const clause = clauses.find(({ statement }) => statement.token === events.at(-1)) ?? clauses[0];
  return answerOf(clause ? { ...clause, value } : telling);
}
