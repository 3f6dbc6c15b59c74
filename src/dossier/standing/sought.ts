/** "Detectives are still looking for Nils Orban": wanted, where the same person is accused by another claim; a child who is lost is not. */
import type { Participant } from '../../claims/statement.ts';
import { from } from '../around.ts';
import type { Told } from '../story.ts';
import { listBeginningWith, undergoing } from './name-list.ts';
import { isNamed } from './who.ts';

const LOOKS = /^(?:search(?:es|ed|ing)?|look(?:s|ed|ing)?|hunt(?:s|ed|ing)?) for /;
const POLICE =
  /^(?:police|officer|detective|investigator|authority|deputy|sheriff|agent|marshal|official|department|trooper)s?$/;

/** Those whom the police look for by name. */
export const sought = (one: Told): Participant[] =>
  LOOKS.test(from(one)) && one.statement.participants.some(({ role, lemma }) => role === 'agent' && POLICE.test(lemma))
    ? one.statement.participants
        .filter(
          ({ role, preposition, span }) => role === 'other' && preposition === 'for' && isNamed(one.testimony, span),
        )
        .map((part) => ({ ...part, role: 'patient' }))
    : [];

export const isSought = (one: Told): boolean => sought(one).length > 0;

/** "An arrest warrant for Ada Quill", "warrants were issued for the arrest of Ada Quill": up to the name. */
const WARRANT =
  /\b(?<!search )warrants?\b[^,;:.“”"]{0,60}? for (?:the )?(?:arrests? of )?(?:(?:\d{1,3}-year-old|suspects?|suspected gunm[ae]n|alleged gunm[ae]n|(?:his|her) [a-z]+,?) ){0,2}$/iu;

/** Those for whom a warrant is out, as the words give them. */
export function warranted(one: Told): Participant[] {
  const { reading } = one.testimony;
  const sentence = reading.sentences[one.statement.sentence];
  if (one.statement.predicate !== 'wanted' || sentence === undefined) return [];
  const people = reading.names.filter(({ type, start, end }) => type === 'person' && start >= sentence.start && end <= sentence.end); // biome-ignore format: one thought
  const first = people.findIndex(({ start }) => WARRANT.test(reading.text.slice(sentence.start, start)));
  return first < 0 ? [] : listBeginningWith(reading, people.slice(first)).map((name) => undergoing(reading, name));
}
