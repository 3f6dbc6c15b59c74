/** "Detectives are still looking for Nils Orban": wanted, where the same person is accused by another claim; a child who is lost is not. */
import type { Participant } from '../../claims/statement.ts';
import { from } from '../around.ts';
import type { Told } from '../story.ts';
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
