/** "Vale has a prior conviction for fraud": whose it is, the subject of "has". */
import type { Participant } from '../../claims/statement.ts';
import type { Status } from '../../model/dossier.ts';
import { plain } from '../around.ts';
import { type Story, sentenceKey, type Told } from '../story.ts';

/** "Has two convictions for theft", "has a criminal conviction"; a conviction that something is so has no such words. */
const AT_LAW =
  /\b(?:prior|previous|past|earlier|criminal|felony|misdemeanou?r|assault|drugs?|theft|robbery|burglary|murder|fraud|dui|dwi|driving|\d+|two|three|four|five|several|multiple) (?:[\w-]+ ){0,3}convictions?\b|\bconvictions? (?:for|of|on|dating|from|in) /;

/** The subject of "has" where a conviction is what is had. */
export function hasConviction(story: Story, one: Told, status: Status): Participant[] {
  const { tokens, sentences, text } = one.testimony.reading;
  const noun = tokens[one.statement.token];
  const sentence = sentences[one.statement.sentence];
  if (status !== 'convicted' || noun?.upos !== 'NOUN' || !noun.deprel.startsWith('obj') || sentence === undefined)
    return [];
  if (
    tokens[noun.head]?.lemma.toLowerCase() !== 'have' ||
    !AT_LAW.test(plain(text.slice(sentence.start, sentence.end)))
  )
    return [];
  const clause = (story.bySentence.get(sentenceKey(one)) ?? []).find(({ statement }) => statement.token === noun.head);
  if (clause === undefined || clause.statement.polarity === -1 || clause.statement.certainty !== 'asserted') return [];
  return clause.statement.participants
    .filter(({ role }) => role === 'agent')
    .map((part) => ({ ...part, role: 'patient' }));
}
