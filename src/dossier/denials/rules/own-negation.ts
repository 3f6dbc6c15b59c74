import { from } from '../../around.ts';
import type { DenialRule } from '../rule.ts';
import { voiceOf } from '../speaker.ts';

/** States of mind and ability: "I don't know", "we could not believe it" deny nothing. */
const MIND =
  /^(?:know(?! (?:the|him|her|them|of|about|each|any))|think|want|believe|remember|recall|understand|care|like|feel|wish|see|expect|hope|imagine|speak for|comment|say|tell|mean|need|mind|get|stop|wait|sleep|worry|forget|sure|be sure|aware|certain|ready|able|surprised|happy|alone|afraid|going|give up|let|rest|agree|have (?:any |an? )?(?:words|answers?|idea|information|details|comment|time|choice))\b/;

/** Somebody who says of themselves that they did not, or are not: "I am not a gangster", "said they did not know the man". */
export const ownNegation: DenialRule = {
  name: 'own negation',
  why: 'who says of oneself that it is not so denies it, whatever the verb',
  read: (one) => {
    const { polarity, certainty, voice, participants, predicate } = one.statement;
    if (
      polarity !== -1 ||
      certainty === 'conditional' ||
      certainty === 'planned' ||
      voice === null ||
      predicate === 'quotation' ||
      MIND.test(from(one))
    )
      return null;
    const who = voiceOf(one);
    if (who === null || who.entity === null) return null;
    const subject = participants.find(({ role }) => role === 'agent' || role === 'patient');
    if (subject?.entity !== who.entity) return null;
    return { kind: 'denial', who, of: null };
  },
};
