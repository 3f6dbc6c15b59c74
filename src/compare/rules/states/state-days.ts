/** Whether a claim tells the state of its article's own day, or what was so before. */
import { lemmaOf, relation, treeOf, wordOf } from '../../../language/tree.ts';
import type { Said, Story } from '../../story.ts';
import type { ToldState } from './state-patterns.ts';

const DAY = 86_400_000;
/** "Police said on Friday", in Monday's paper. */
const RECENT = 3 * DAY;
/** How long before its first article a story's own events may lie. */
const BEFORE = 10 * DAY;

const EARLIER =
  /\b(?:initially|originally|previously|formerly|earlier|at first|at the time|until (?:now|then|recently)|no longer)\b/i;
/** Words that put an act before the story, however it is dated. */
const PRIOR =
  /\b(?:previously|formerly|prior|already|ex|in (?:his|her|their) (?:early |late |mid-?)?(?:teens|\d0s|twenties|thirties)|(?:years?|decades?|century) (?:ago|earlier|before)|several times|a record)\b/i;

/** Makes the test whether a claim tells of what was before the story: "was already convicted", "had been charged", "in 1957". */
export function isBefore(story: Story): (said: Said) => boolean {
  const from = beginning(story);
  return (said) =>
    isPluperfect(story, said) ||
    PRIOR.test(story.words(said, said.statement)) ||
    (from !== null && endsBefore(said, from));
}

/**
 * Makes the test. What was so before ("police had not named him", "at first no motive was known") is no state of the day;
 * nor is what somebody went through before the story began. The last of its states holds once it is reached.
 */
export function ownDays(story: Story): (told: ToldState) => boolean {
  const from = beginning(story);
  return ({ said, affair, state, mood }) => {
    // "Had not been named by Sunday" is how the news of Sunday puts it.
    if (from !== null && endsBefore(said, from)) return false;
    // What a later state presupposes was so, whenever it is told.
    if (affair.order === 'presupposed') return !PRIOR.test(story.words(said, said.statement));
    if (mood === 'told' && isPluperfect(story, said)) return false;
    if (state === affair.states.length - 1) return true;
    // "Have not announced any arrests in the shooting on 3 May": the date is that of something else.
    if (mood === 'not' && isPresentPerfect(story, said)) return !EARLIER.test(story.words(said, said.statement));
    const published = story.published(said);
    return (
      !EARLIER.test(story.words(said, said.statement)) &&
      !(published.length === 10 && isAllBefore(said, Date.parse(published) - RECENT))
    );
  };
}

/** The day from which on the story's own events happen, in milliseconds; null in a story without days. */
function beginning({ testimonies }: Story): number | null {
  const [first] = testimonies
    .map(({ article }) => article.published?.slice(0, 10) ?? '')
    .filter((day) => day.length === 10)
    .sort();
  return first === undefined ? null : Date.parse(first) - BEFORE;
}

/** "Have not been found": told of the day on which it is written. */
function isPresentPerfect(story: Story, { testimony, statement }: Said): boolean {
  const tree = treeOf(story.testimonies[testimony]!.reading);
  return tree
    .children(statement.token)
    .some(
      (child) => relation(tree, child) === 'aux' && /^(?:have|has|haven[’']t|hasn[’']t)$/.test(wordOf(tree, child)),
    );
}

/** "Police had withheld her name". */
function isPluperfect(story: Story, { testimony, statement }: Said): boolean {
  const tree = treeOf(story.testimonies[testimony]!.reading);
  return tree.children(statement.token).some(
    (child) =>
      relation(tree, child) === 'aux' &&
      lemmaOf(tree, child) === 'have' &&
      // "She'd left", not "Third victim ID'd".
      (wordOf(tree, child) === 'had' ||
        (/^['’]d$/.test(wordOf(tree, child)) && tree.tokens[child - 1]?.upos === 'PRON')),
  );
}

/** Whether a date of the claim has passed before a time, in milliseconds. */
const endsBefore = ({ statement }: Said, time: number): boolean =>
  statement.values.some(
    ({ value }) => value.type === 'date' && value.latest !== null && Date.parse(value.latest) < time,
  );

/** Whether all dates of the claim, if it has any, have passed before a time: an hour beside today's name may have been read as another day's. */
const isAllBefore = (said: Said, time: number): boolean =>
  endsBefore(said, time) &&
  said.statement.values.every(
    ({ value }) => value.type !== 'date' || value.latest === null || Date.parse(value.latest) < time,
  );
