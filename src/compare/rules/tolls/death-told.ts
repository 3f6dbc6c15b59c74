/** Whether a story tells of a death of its event at all, however it is put. */
import type { Story } from '../../story.ts';
import { roundups, sumsUp, tellsOfAnother } from '../background.ts';
import { isFullSentence } from './victims.ts';

const DEATH =
  /\b(?:dead|dies|died|deceased|kill(?:s|ed|ing)|fatal(?:ly|ity)?|slain|homicides?|murder(?:s|ed)?|murder-suicide|manslaughter)\b/i;
/** What names a death that did not happen, or may be of anybody: an attempt, a threat, who looks into it. */
const NO_DEATH =
  /\battempt(?:ed|s)?(?: at)?(?: [\w-]+){0,3} (?:murders?|homicides?)\b|\bhomicide (?:detectives?|investigators?|unit|bureau|division|squad|section)\b|\b(?:threat(?:s|ened|ening)? to|could have|might have|would have) kill(?:ed)?\b|\bnot? (?:dead|killed)\b|\bdead ?(?:line|end|bolt)\b/gi;
/** Sentences at the head of an article in which a death of the event stands, if there was one. */
const LEAD = 8;

/** Whether words tell of a death that happened. */
export const namesDeath = (words: string): boolean => DEATH.test(words.replace(NO_DEATH, ' '));

/** "None of them has life-threatening injuries", "all are expected to survive". */
const SURVIVED =
  /\b(?:none|all|no one|nobody)\b[^.;!?]{0,40}\b(?:life[ -]threatening|(?:expected|going|likely) to (?:survive|recover|live|be (?:ok|okay|fine|all right))|will (?:survive|recover|live))|\bno (?:one|body) (?:was|were|has been) killed\b|\bno (?:deaths|fatalities)\b/i;

/** Whether an article says that everybody lived; what it tells of the dead then is of another event. */
export const everybodyLived = ({ article, reading }: Story['testimonies'][number]): boolean =>
  !namesDeath(article.title ?? '') &&
  reading.sentences.some(({ start, end }) => SURVIVED.test(reading.text.slice(start, end)));

/** Whether the head of any article names a death; articles about several events name those of others. */
export function tellsOfDeath(story: Story): boolean {
  const ofSeveral = roundups(story);
  const own = story.testimonies.filter(({ article }) => !ofSeveral.has(article.id));
  return (own.length > 0 ? own : story.testimonies).some(({ article, reading }) => {
    const lead = reading.sentences.slice(0, LEAD).map(({ start, end }) => reading.text.slice(start, end));
    return [article.title ?? '', ...lead.filter(isFullSentence)].some(
      (words) => !sumsUp(words) && !tellsOfAnother(words) && namesDeath(words),
    );
  });
}
