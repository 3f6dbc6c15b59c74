/** Words that name an offence as the law does, so that two of them can be told apart; "a range of charges" and "overpowering a guard" name none. */
import { isKindOf } from '../../../claims/concepts/wordnet.ts';
import type { Value } from '../../../model/point.ts';

/** Offences that WordNet does not count among its kinds of crime. */
const OFFENCES = new Set([
  'abduction',
  'abduct',
  'abuse',
  'arson',
  'assault',
  'battery',
  'blackmail',
  'collusion',
  'conspiracy',
  'conspire',
  'corruption',
  'defamation',
  'desertion',
  'espionage',
  'evasion',
  'extort',
  'extortion',
  'fraud',
  'harassment',
  'impersonation',
  'kidnap',
  'libel',
  'launder',
  'laundering',
  'manslaughter',
  'molestation',
  'negligence',
  'obstruct',
  'obstruction',
  'perjure',
  'rape',
  'racketeer',
  'racketeering',
  'smuggle',
  'smuggling',
  'solicitation',
  'stalking',
  'tampering',
  'terrorism',
  'trafficking',
  'traffic',
  'treason',
  'trespass',
  'vandalism',
]);

const isOffence = (word: string): boolean =>
  OFFENCES.has(word) || ['crime', 'homicide'].some((kind) => isKindOf(word, kind));

/** Whether a list of terms names an offence. */
export const namesOffence = (value: Value): boolean =>
  value.type === 'terms' && value.terms.some((term) => term.split(/[ -]/).some(isOffence));
