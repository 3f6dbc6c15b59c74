import { before, from, isSupposed } from '../../around.ts';
import type { Told } from '../../story.ts';
import { complement } from '../complement.ts';
import type { DenialRule } from '../rule.ts';
import { deniers } from '../speaker.ts';

/** What is declined must be an answer: "declined to comment", not "declined to 4 per cent" or "declined a second term". */
const DECLINES =
  /^(?:declin|refus)\w* (?:\w+ )?(?:to (?:\w+ )?(?:comment|discuss|speak|talk|answer|respond|elaborate|say|confirm or deny|be interviewed|be drawn|give (?:a |any )?(?:statement|details|interview)|provide (?:a |any )?(?:statement|comment|details)|make (?:a |any )?(?:statement|comment))|(?:\w+ )?(?:comment|interview requests?|requests? for (?:comment|an interview)))\b/;
const SILENT_BEFORE =
  /\b(neither [^,;]{1,60}|would not|wouldn't|will not|won't|did not|didn't|has not|hasn't|have not|haven't|had not|hadn't|could not|couldn't|were not|was not|not|yet to|never) (?:immediately |yet |previously |publicly |ever |be )*$/;
const SILENT =
  /^(?:respond|repl(?:y|ied)|return(?:ed)?|comment(?:ed)?|answer(?:ed)?|reach(?:ed)?|issue[ds]?|release[ds]?|made|make|given?|spoken publicly|speak publicly)\b/;
/** "did not respond to treatment", "did not return home", "could not be reached by rescuers". */
const ANSWER_WORD =
  /\b(comment|comments|statement|request|requests|call|calls|email|emails|e-mail|message|messages|inquir(?:y|ies)|enquir(?:y|ies)|questions?|phone|reporters?|media|press|interviews?)\b/;
/** "Could not be reached." */
const UNREACHED = /^reached(?: (?:on|late|early) \w+day)?\W*$/;
const COMMENTED = /^comment(?:ed)? (?:on|about)\b/;
const BARE = /^(?:respond|repl(?:y|ied)|comment(?:ed)?)(?: (?:immediately|publicly|further|yet))*\W*$/;
const MADE_NONE =
  /^(?:ma(?:de|ke|kes|king)|issued?|gave|had|has|have|offer(?:ed)?) no (?:public |immediate |further )?(?:statement|comment|response|reply)\b/;

/** "The club would not comment" supposes nothing. */
const WOULD_NOT = /\b(?:would(?: not|n't)|could(?: not|n't) be) $/;

const isSilence = (one: Told): boolean => {
  const rest = from(one);
  if (DECLINES.test(rest) || MADE_NONE.test(rest)) return true;
  if (!SILENT_BEFORE.test(before(one)) || !SILENT.test(rest)) return false;
  if (UNREACHED.test(rest)) return /\b(?:could|can)(?: not|n't) be $/.test(before(one));
  return (
    BARE.test(rest) ||
    COMMENTED.test(rest) ||
    ANSWER_WORD.test(rest.split(/[,;]| (?:and|but|after|before|when|because) /u)[0]!)
  );
};

/** "declined to comment", "did not respond to a request", "has yet to issue a statement". */
export const noComment: DenialRule = {
  name: 'no comment',
  why: 'who was asked and did not answer has a right that it is said; silence denies nothing',
  read: (one) => {
    if ((isSupposed(one) && !WOULD_NOT.test(before(one))) || !isSilence(one)) return null;
    const who = deniers(one);
    return who.length === 0
      ? null
      : { kind: 'no-comment', who, of: complement(one, /^(on|about|regarding|concerning)$/) };
  },
};
