/** Whether an article gives an answer only as what was told before, and so no longer holds: "initial reports said that 12 had died". */
import type { Answer } from './rule.ts';
import type { Story } from './story.ts';

const FORMER =
  /\b(?:(?:initial|earlier|early|preliminary|first|previous) (?:police )?(?:reports?|accounts?|estimates?|figures?|counts?|versions?|tolls?)|(?:initially|originally|earlier|previously|first|mistakenly|wrongly|incorrectly) (?:had )?(?:reported|said|told|announced|believed|thought|gave|put|stated|identified)|(?:was|were|has been|have been) (?:later )?corrected)\b/i;

/** Words behind which the sentence gives what is right: "police first said two but now say eight". */
const TURN = /\b(?:but|now|later|however|since|actually)\b/i;

/** Read in the claim's own words, in those that hand it on and in those right before it, not in the rest of its sentence, which may give what is right. */
export const isSuperseded = (story: Story, answer: Answer): boolean => {
  const { statement } = answer;
  if (FORMER.test(story.words(answer, statement))) return true;
  if (statement.voice !== null && FORMER.test(story.words(answer, statement.voice.chain))) return true;
  const sentence = story.testimonies[answer.testimony]!.reading.sentences[statement.sentence];
  if (!sentence || sentence.start >= statement.start) return false;
  const before = story.words(answer, { start: sentence.start, end: statement.start });
  return FORMER.test(before) && !TURN.test(before);
};
