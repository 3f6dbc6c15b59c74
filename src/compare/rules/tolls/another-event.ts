/** Statements of casualties that are of another event than the story's: told of another day, or of another place. */
import { isA } from '../../../claims/concepts/inventory.ts';
import { perStatement, perStory } from '../../per-story.ts';
import { isTold, type Said, type Story, sentenceWords } from '../../story.ts';
import { HARM } from './one-by-one.ts';

const DAY = 86_400_000;
/** Sentences at the head of an article in which the story's own event stands. */
const LEAD = 4;
/** Days before its first article within which the event of fresh news lies. */
const FRESH = 4;
/** Days by which another event lies before the story's. */
const APART = 3;
const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;

const isCasualty = ({ statement: { predicate } }: Said): boolean =>
  isA(predicate, 'death') || predicate === 'injury' || HARM.has(predicate);

/**
 * The day of the event, where the first article of the story is fresh news of it: the earliest day within the last few that
 * its lead gives to those killed or hurt; null if it is not.
 */
function dayOf(story: Story): number | null {
  const days = story.testimonies.map(({ article }) => article.published?.slice(0, 10) ?? '');
  const first = days.filter((day) => WHOLE_DAY.test(day)).sort()[0];
  if (!first) return null;
  const to = Date.parse(first);
  const given = story.said
    .filter(
      (said) => isTold(said) && said.statement.sentence < LEAD && days[said.testimony] === first && isCasualty(said),
    )
    .flatMap(({ statement }) =>
      statement.values.flatMap(({ value }) =>
        value.type === 'date' && value.earliest && value.earliest === value.latest ? [Date.parse(value.earliest)] : [],
      ),
    )
    .filter((day) => day <= to && day >= to - FRESH * DAY);
  return given.length > 0 ? Math.min(...given) : null;
}

const EVENT =
  '(?:shooting|stabbing|attack|killing|massacre|rampage|crash|collision|blast|bombing|explosion|fire|blaze|storm|tornado|flood|earthquake|quake|tremor|landslide|accident)';
/** "Another shooting", told apart from the story's own. */
const ANOTHER = new RegExp(
  `\\b(?:another|the other|an? (?:second|third|separate|later)) (?:[\\w-]+ ){0,2}?${EVENT}\\b`,
  'i',
);
/** "By a quake in the east": an event that is not told of yet. */
const NEW = new RegExp(`\\b(?:by|in|from) an? (?:[\\w-]+ ){0,3}?${EVENT}\\b`, 'i');
/** "NORVALE, Ost. (AP) —": an article begins here, whatever stands before it. */
const DATELINE = /^[A-Z]{3}[A-Z .,]*(?:[A-Z][a-z]+\.? ?)?(?:\([^)]{1,40}\) ?)?(?:[-–—]|>>)/;

/** Makes the test whether a statement tells of another event than the story's. */
export const ofAnotherEvent = perStory((story: Story): ((said: Said) => boolean) => {
  const day = dayOf(story);
  const texts = story.testimonies.map(({ reading }) => reading.text.toLowerCase());
  const heads = story.testimonies.map(({ article, reading }) =>
    `${article.title ?? ''} ${reading.text.slice(0, reading.sentences[LEAD - 1]?.end ?? reading.text.length)}`.toLowerCase(),
  );
  const isEarlier = (said: Said): boolean => {
    if (day === null) return false;
    const { reading } = story.testimonies[said.testimony]!;
    const span = reading.sentences[said.statement.sentence];
    const times = reading.times.filter(
      (time) => span && time.start >= span.start && time.end <= span.end && time.latest,
    );
    return (
      times.some(({ latest }) => Date.parse(latest!) < day - APART * DAY) &&
      !times.some(({ latest }) => Date.parse(latest!) >= day - APART * DAY)
    );
  };
  const isElsewhere = (said: Said): boolean => {
    const words = sentenceWords(story, said);
    const isAnother = ANOTHER.test(words);
    if (said.statement.sentence < LEAD || DATELINE.test(words) || !(isAnother || NEW.test(words))) return false;
    const { reading } = story.testimonies[said.testimony]!;
    const span = reading.sentences[said.statement.sentence]!;
    const places = reading.names
      .filter(({ type, start, end }) => type === 'place' && start >= span.start && end <= span.end)
      .map(({ start, end }) => reading.text.slice(start, end).toLowerCase());
    const known = isAnother ? heads : heads.map((head, i) => (i === said.testimony ? head : texts[i]!));
    return places.length > 0 && !places.some((place) => known.some((text) => text.includes(place)));
  };
  return perStatement((said) => isEarlier(said) || isElsewhere(said));
});
