/** Whether a story tells of a death of its event at all, however it is put. */
import type { Story } from '../story.ts';

const DEATH =
  /\b(?:dead|dies|died|deceased|kill(?:s|ed|ing)|fatal(?:ly|ity)?|slain|homicides?|murder(?:s|ed)?|murder-suicide|manslaughter)\b/i;
/** What names a death that did not happen, or may be of anybody: an attempt, a threat, who looks into it. */
const NO_DEATH =
  /\battempt(?:ed|s)?(?: at)?(?: [\w-]+)? (?:murders?|homicides?)\b|\bhomicide (?:detectives?|investigators?|unit|bureau|division|squad|section)\b|\b(?:threat(?:s|ened|ening)? to|could have|might have|would have) kill(?:ed)?\b|\bnot? (?:dead|killed)\b|\bdead ?(?:line|end|bolt)\b/gi;
/** Sentences at the head of an article in which a death of the event stands, if there was one. */
const LEAD = 8;

/** Whether the head of any article names a death. */
export const tellsOfDeath = (story: Story): boolean =>
  story.testimonies.some(({ article, reading }) => {
    const end = reading.sentences[Math.min(LEAD, reading.sentences.length) - 1]?.end ?? 0;
    return [article.title ?? '', reading.text.slice(0, end)].some((words) => DEATH.test(words.replace(NO_DEATH, ' ')));
  });
