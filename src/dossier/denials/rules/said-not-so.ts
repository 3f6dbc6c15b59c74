import { clause } from '../../around.ts';
import type { DenialRule } from '../rule.ts';
import { voiceOf } from '../speaker.ts';

/** What somebody may have supposed or claimed: a link, a cause, a danger, a state of a named thing. */
const LINK =
  /\b(?:not|n't|no|never) (?:\w+ ){0,3}?(?:related|connected|linked|due to|because of|caused by|responsible|involved|evidence|indication|sign|proof|threat|danger|risk|connection|link|motive of|members? of|in (?:a|any|the) gang|part of|at fault|to blame|aware of|interruptions?|outages?|wrongdoing|negligen\w+|intent\w*)\b/;
/** "no one was hurt", "no arrests were made": news, not an answer to a claim. */
const NEWS =
  /\b(?:no one|nobody|none|no (?:\w+ )?(?:injuries|arrests|deaths|casualties|victims|survivors|other details|further details|details|information|suspects?))\b/;
/** "it is not clear", "I am not sure": not knowing. */
const UNKNOWN =
  /\b(?:not|n't) (?:\w+ )?(?:clear|known|sure|certain|able|ready|possible|available|immediately|yet|immediately clear|enough|easy|right)\b/;

/** "said the two deaths were not related", "said there was no evidence", "it was not an accident, the mayor said". */
export const saidNotSo: DenialRule = {
  name: 'said not to be so',
  why: 'a speaker who says that something is not so answers somebody who may think it is',
  read: (one) => {
    const { polarity, certainty, voice, predicate } = one.statement;
    if (voice === null || certainty === 'conditional' || certainty === 'planned' || predicate === 'quotation')
      return null;
    const text = clause(one);
    if (NEWS.test(text) || UNKNOWN.test(text)) return null;
    const isNot =
      polarity === -1 &&
      predicate.startsWith('be ') &&
      /\b(?:not|n't) (?:an? |the |\w+ly )?[a-z-]+(?: [a-z-]+){0,3}$/.test(
        text.split(/[,;]| and | but /u)[0]!.trimEnd(),
      );
    if (!LINK.test(text) && !isNot) return null;
    const who = voiceOf(one);
    return who && { kind: 'denial', who, of: null };
  },
};
