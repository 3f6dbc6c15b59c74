/** "Vale has a prior conviction for fraud": whose it is, the subject of "has". */
import type { Participant } from '../../claims/statement.ts';
import type { Status } from '../../model/dossier.ts';
import { plain } from '../around.ts';
import { type Story, sentenceKey, type Told } from '../story.ts';

/** "Has two convictions for theft", "has a criminal conviction"; a conviction that something is so has no such words. */
const AT_LAW =
  /\b(?:prior|previous|past|earlier|criminal|felony|misdemeanou?r|assault|drugs?|theft|robbery|burglary|murder|fraud|dui|dwi|driving|\d+|two|three|four|five|several|multiple) (?:[\w-]+ ){0,3}convictions?\b|\bconvictions? (?:for|of|on|dating|from|in) /;

/** "Quill's record, which includes two assault convictions": before the verb. */
const RECORD = /\b(?:record|history|rap sheet|background|file|past),? (?:which |that )?(?:also )?$/;

/** The subject of "has", or whose record "includes", where a conviction is what is had. */
export function hasConviction(story: Story, one: Told, status: Status): Participant[] {
  const { tokens, sentences, text } = one.testimony.reading;
  const noun = tokens[one.statement.token];
  const sentence = sentences[one.statement.sentence];
  if (status !== 'convicted' || noun?.upos !== 'NOUN' || !/^(?:obj|conj)/.test(noun.deprel) || sentence === undefined)
    return [];
  const object = noun.deprel === 'conj' ? tokens[noun.head] : noun;
  const verb = object?.deprel.startsWith('obj') ? tokens[object.head] : undefined;
  if (verb === undefined || !AT_LAW.test(plain(text.slice(sentence.start, sentence.end)))) return [];
  const lemma = verb.lemma.toLowerCase();
  if (lemma === 'include' && RECORD.test(plain(text.slice(sentence.start, verb.start))))
    return ownerOfRecord(one, verb.start);
  if (lemma !== 'have') return [];
  const clause = (story.bySentence.get(sentenceKey(one)) ?? []).find(
    ({ statement }) => tokens[statement.token] === verb,
  );
  if (clause === undefined || clause.statement.polarity === -1 || clause.statement.certainty !== 'asserted') return [];
  return clause.statement.participants
    .filter(({ role }) => role === 'agent')
    .map((part) => ({ ...part, role: 'patient' }));
}

/** Whose the record is: the possessor of the noun nearest before the verb. */
function ownerOfRecord({ testimony: { reading }, statement }: Told, end: number): Participant[] {
  const { firstToken } = reading.sentences[statement.sentence]!;
  const noun = reading.tokens.findLastIndex((token) => token.end <= end && /^(?:record|history|sheet|background|file|past)$/i.test(token.lemma)); // biome-ignore format: one thought
  const token = reading.tokens.findIndex(
    ({ head, deprel }, i) => i >= firstToken && head === noun && deprel === 'nmod:poss',
  );
  const owner = reading.tokens[token];
  if (noun < firstToken || owner === undefined) return [];
  const name = reading.names.find(({ start, end: last }) => start <= owner.start && last >= owner.end);
  const span = name === undefined ? { start: owner.start, end: owner.end } : { start: name.start, end: name.end };
  const chain = reading.chains.find(({ mentions }) => mentions.some((one) => one.start === owner.start));
  const entity = name?.entity ?? chain?.entity ?? null;
  return [{ role: 'patient', preposition: '', token, lemma: owner.lemma.toLowerCase(), entity, span }];
}
