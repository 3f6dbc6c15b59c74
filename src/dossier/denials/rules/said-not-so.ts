import { clause } from '../../around.ts';
import type { Told } from '../../story.ts';
import type { DenialRule } from '../rule.ts';
import { speakers } from '../speaker.ts';

/** What somebody may have supposed or claimed: a link, a cause, a danger, a state of a named thing. */
const LINK =
  /(?:\b(?:not|never)|n't) (?:\w+ )?(?:related|connected|linked|due to|because of|caused by|responsible|involved|members? of|in (?:a|any|the) gang|part of|at fault|to blame|aware of)\b|(?:\b(?:no|not any|not have any|know of no)|n't any|n't have any) (?:\w+ ){0,2}?(?:evidence|indication|sign|proof|threat|danger|risk|connection|link|interruptions?|outages?|wrongdoing|negligence|intent)\b|\bnothing (?:\w+ )?to (?:suggest|indicate|prove|link)\b|\b(?:did not|didn't|never) (?:happen|occur|take place)\b|\b(?:have|has|had|got|arrested|charged|convicted|accused) the wrong (?:person|man|woman|guy|people|men)\b/;
/** "no one was hurt", "no arrests were made": news, not an answer to a claim. */
const NEWS =
  /\b(?:no one|nobody|none|no (?:\w+ )?(?:injuries|arrests|deaths|casualties|victims|survivors|other details|further details|details|information|suspects?))\b/;
/** "it is not clear", "I am not sure": not knowing. */
const UNKNOWN =
  /(?:\bnot|n't) (?:\w+ )?(?:clear|known|sure|certain|able|ready|possible|available|immediately|yet|immediately clear|enough|easy|right|confident|in a position|expectations?|surprised?)\b/;

/** "There is not a doubt that it works": sure of something. */
const SURE = /\b(?:no|not an?(?: \w+ of)?|n't any) doubts?\b/;

/** "I don't want it to be seen like that": a wish. */
const WISH = /\b(?:do not|don't|did not|didn't) (?:want|think|believe|feel|like|need)\b/;
/** "was not road rage": what something is said not to be. */
const isNoun = ({ statement, testimony }: Told): boolean =>
  /^(NOUN|PROPN)$/.test(testimony.reading.tokens[statement.token]?.upos ?? '');

/** "said the two deaths were not related", "said there was no evidence", "it was not an accident, the mayor said". */
export const saidNotSo: DenialRule = {
  name: 'said not to be so',
  why: 'a speaker who says that something is not so answers somebody who may think it is',
  read: (one) => {
    const { polarity, certainty, voice, predicate } = one.statement;
    if (voice === null || certainty === 'conditional' || certainty === 'planned') return null;
    const text = clause(one);
    if (NEWS.test(text) || UNKNOWN.test(text) || WISH.test(text) || SURE.test(text)) return null;
    const isNot = polarity === -1 && predicate.startsWith('be ') && isNoun(one) && /\b(?:not|never)\b|n't\b/.test(text);
    if (!LINK.test(text) && !isNot) return null;
    const who = speakers(one);
    return who.length === 0 ? null : { kind: 'denial', who, of: 'same before' };
  },
};
