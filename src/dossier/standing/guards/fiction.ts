import { before, from, sentence } from '../../around.ts';
import type { Guard } from '../guard.ts';

const WORK =
  '(?:film|movie|novel|play|series|drama|sitcom|episode|musical|opera|game|book|show|comic|soap|thriller|sequel|finale)';
/** "In the film, …". */
const OPENS = new RegExp(`^["']?(?:in|on) (?:the|a|an|his|her|their|this|that) (?:[\\w-]+ ){0,2}${WORK},`);
/** "… in the film": the work ends the phrase, so that "in the film studio" is a place. */
const CLOSES = new RegExp(
  `^[^,;.:]{0,80} (?:in|on|(?:end|start|beginning|climax|course) of) (?:the|a|an|his|her|their|this|that) (?:[\\w-]+ ){0,2}${WORK}(?: of (?:the|a|an|this|that) (?:[\\w-]+ ){0,2}${WORK})?(?:[,.;]|$)`,
);
/** "The show ends with Ada Quill being arrested". */
const TELLS = new RegExp(
  `\\b${WORK} (?:ends|opens|begins|starts|closes|concludes|sees|shows|depicts|imagines|follows|has)\\b`,
);

/** "Vale plays a banker who is convicted", "starred as a woman accused of murder". */
const PLAYS =
  /\b(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)?|stars? (?:[\w'-]+ ){0,4}?as|starring (?:[\w'-]+ ){0,4}?as|starr(?:ed|ing) as|cast as|in the role of) (?:an?|the) (?!role|part|game)[a-z]/;

/** "The novel follows Ada Quill, who is jailed". */
const FOLLOWS =
  /\b(?:film|movie|novel|sitcom|drama|thriller|musical|opera|play) (?:follows|imagines|depicts|tells (?:the story )?of|is about)\b/;

/** What a work of fiction tells: "in the film, she is convicted of fraud". */
export const fiction: Guard = {
  name: 'fiction',
  why: 'what befalls somebody in a film, a book or a game befalls nobody',
  stops: (one) =>
    OPENS.test(sentence(one).trimStart()) ||
    CLOSES.test(from(one)) ||
    TELLS.test(before(one)) ||
    PLAYS.test(before(one)) ||
    FOLLOWS.test(sentence(one)),
};
