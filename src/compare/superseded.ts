/** Whether an article gives an answer only as what was told before, and so no longer holds: "initial reports said that 12 had died". */
import type { Answer } from './rule.ts';
import type { Story } from './story.ts';

const FORMER =
  /\b(?:(?:initial|earlier|early|preliminary|first|previous) (?:police )?(?:reports?|accounts?|estimates?|figures?|counts?|versions?|tolls?)|(?:initially|originally|earlier|previously|first|mistakenly|wrongly|incorrectly) (?:reported|said|announced|believed|thought|gave|put|stated|identified)|(?:was|were|has been|have been) (?:later )?corrected)\b/i;

/** Read in the claim's own words and in those that hand it on, not in the rest of its sentence, which may give what is right. */
export const isSuperseded = (story: Story, answer: Answer): boolean =>
  FORMER.test(story.words(answer, answer.statement)) ||
  (answer.statement.voice !== null && FORMER.test(story.words(answer, answer.statement.voice.chain)));
