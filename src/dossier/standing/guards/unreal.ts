import type { Status } from '../../../model/dossier.ts';
import { before, from } from '../../around.ts';
import type { Told } from '../../story.ts';
import type { Guard } from '../guard.ts';
import { isOfAll } from '../of-whom.ts';
import { isOrdered, lead } from '../ordered.ts';
import { statusPresupposed } from '../presupposed.ts';

/** Words before a verb that leave open whether it ever happens. */
const OPEN =
  /(?:n't|\b(?:could|may|might|would|should|can|will|shall|if|unless|whether|until|not|never|no|nobody|none|without|hardly|nor|neither|expected to|likely to|due to be|set to|about to|to be|going to|scheduled to|hopes? to|wants? to|wanted to|plans? to|planned to|threaten(?:s|ed)? to|seek(?:s|ing)? to|tried to|try to|attempt(?:s|ed)? to|avoid(?:s|ed)?|escap(?:es?|ed)|evad(?:es?|ed)|dodg(?:es?|ed)|spared|narrowly miss(?:ed|es)?|fears?|feared|risk(?:s|ed)?|rather than|instead of|calls? for|called for|demand(?:s|ed)?|urged?|before|pending|possible|potential|wrongly|falsely|yet to|almost|nearly))(?: [a-z'-]+){0,3} ?$/;

/** "Was allowed to withdraw her plea": who may take it back did. */
export const GRANTED = /\b(?:was|were) (?:later |then )?(?:allowed|permitted) to $/;

/** "Was ordered held without bail": the order holds. */
const ORDERED = /\b(?:was|were|been|is|are) ordered (?:to be )?$/;

/** "Pleaded no contest": the "no" is the plea's own. */
const isNoContest = (one: Told, status: Status): boolean =>
  status === 'pleaded no contest' && !/\b(?:not|never|neither|nor)\b|n't\b/.test(before(one));

/** "The couple thought to be behind it, Ada and Ben Quill, were indicted": the guess is in what they are called. */
const CALLED_SO =
  /^["']?(?:the|an?|two|three|four|five|six|police (?:arrested|detained)) [^,;:]{1,40}?\b(?:thought|believed|alleged|suspected|understood|said) to (?:be|have)\b[^,;:]{1,90}, [^;:]{2,120}, (?:was|were|has been|have been) (?:also |later )?$/;
const isHedgedOnlyInName = (one: Told): boolean => CALLED_SO.test(lead(one));

/** "Appeared before the court charged with": whom one stands before is no time. */
const BEFORE_A_COURT = /\bbefore (?=(?:[\w'-]+ ){0,5}(?:courts?|magistrates?|judges?|justices?|tribunal|bench)\b)/;

/** "Killed three before killing himself": the words before it go for the others. */
const SELF = /^(?:kill|shoot|hang|stabb)ing (?:him|her)self\b/;
const LEAVES_OPEN =
  /\b(?:if|could|may|might|would|should|will|not|never|stopped|prevented|attempted|tried|threatened|planned)\b/;
const isKillingSelf = (one: Told, status: Status): boolean =>
  status === 'died' &&
  SELF.test(from(one)) &&
  /\bbefore (?:fatally )?$/.test(before(one)) &&
  !LEAVES_OPEN.test(before(one));

/** "could be charged", "was not arrested", "if convicted", "to be sentenced". */
export const unreal: Guard = {
  name: 'unreal',
  why: 'what is conditional, planned, denied, asked or guessed has not happened',
  stops: (one, status) => {
    if (statusPresupposed(one) !== null) return false;
    const { certainty, polarity } = one.statement;
    if (isOrdered(one, status)) return polarity === -1;
    if (polarity === -1 && !isNoContest(one, status)) return true;
    if (/^\w+(?: guilty)? (?:of|with) nothing\b/.test(from(one))) return true;
    if (certainty === 'hedged' && isOfAll(one, status)) return false;
    if (certainty === 'hedged' && !isHedgedOnlyInName(one)) return status !== 'suspected';

    if (status === 'detained' && ORDERED.test(before(one))) return false;
    if (status === 'overturned' && GRANTED.test(before(one))) return false;
    // "A not guilty plea was entered": the "not" is the plea's own.
    const words = isKillingSelf(one, status)
      ? ''
      : status === 'pleaded not guilty'
        ? before(one).replace(/\bnot[- ]guilty\b/g, '')
        : before(one).replace(BEFORE_A_COURT, '');
    return (certainty !== 'asserted' && certainty !== 'hedged') || OPEN.test(words);
  },
};
