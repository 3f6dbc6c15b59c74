import { conceptNamed } from '../../claims/concepts/inventory.ts';
import type { Status } from '../../model/dossier.ts';
import { before, from } from '../around.ts';
import type { Told } from '../story.ts';
import { statusCalled } from './called.ts';
import { isFacing } from './facing.ts';
import { statusIdentified } from './identified.ts';
import { statusPresupposed } from './presupposed.ts';
import { isSought } from './sought.ts';
import { statusWorded } from './worded.ts';

/** The stages of a case in the order of the law; which concepts tell of which stage stands in the inventory. */
const ORDER: readonly Status[] = [
  'suspected', 'wanted', 'detained', 'arrested', 'charged', 'pleaded not guilty', 'pleaded no contest',
  'pleaded guilty', 'tried', 'acquitted', 'convicted', 'sentenced', 'imprisoned', 'released', 'appealed', 'dropped',
  'overturned', 'pardoned', 'cleared', 'died',
]; // biome-ignore format: one table

/** The stage that a predicate tells of, itself or by what it implies (a killing is a death); null for none. */
export function statusOf(predicate: string): Status | null {
  const concept = conceptNamed(predicate);
  return concept?.stage ?? (concept?.implies === undefined ? null : (conceptNamed(concept.implies)?.stage ?? null));
}

/** "Was booked on charges of murder": the police hold somebody, and no prosecutor has charged. */
const BOOKED = /\bbooked (?:into [^,;]{1,60} )?(?:on|for|with) (?:[\w-]+ ){0,3}$/;
const isBooking = (one: Told): boolean =>
  one.statement.predicate === 'charge' && (/^booked\b/.test(from(one)) || BOOKED.test(before(one)));

/** "Jailed the contractor Ada Quill for 14 years": a term far behind the verb. */
const JAILED_FOR = /^jail\w* [^.;:]{0,90}?\bfor (?:up to )?(?:[\w-]+ ){0,4}?(?:years?|months?|weeks?|life)\b/;

/** "Was remanded on bail": let go until the next hearing. */
const ON_BAIL = /^remanded (?:[a-z]+ ){0,2}on (?:[a-z]+ ){0,2}bail\b/;

/** The stage that a claim tells of, by what it takes for granted, its predicate or what it calls a person; null for none. */
export const stageTold = (one: Told): Status | null =>
  statusPresupposed(one) ??
  (isFacing(one)
    ? 'charged'
    : one.statement.predicate === 'detention' && JAILED_FOR.test(from(one))
      ? 'sentenced'
      : isBooking(one)
        ? 'arrested'
        : one.statement.predicate === 'detention' && ON_BAIL.test(from(one))
          ? 'released'
          : statusOf(one.statement.predicate)) ??
  statusCalled(one) ??
  statusIdentified(one) ??
  (isSought(one) ? 'wanted' : statusWorded(one));

/** "Held on suspicion of theft": held, and suspected. "Serving ten years for arson": in prison, and sentenced or convicted. */
const ON_SUSPICION = /^(?:held|kept|detained|placed|put|remanded)\b.*\b(?:on suspicion of|suspected of)\b/;
const A_TERM = /^serv\w+ (?:out )?(?:[\w'-]+ ){0,6}?(?:sentences?|terms?)\b/;
const FOR_A_CRIME = /^serv\w+ (?:[\w-]+ ){1,3}(?:years?|months?|life) for\b/;

/** A second stage that the words of a first one tell of as well; null for most. */
export function stageBeside(one: Told, status: Status): Status | null {
  // Whom a court remands stands before it on a charge.
  if (status === 'released') return ON_BAIL.test(from(one)) ? 'charged' : null;
  if (status === 'detained') return ON_SUSPICION.test(from(one)) ? 'suspected' : null;
  if (status !== 'imprisoned' || one.statement.predicate !== 'serving') return null;
  return A_TERM.test(from(one)) ? 'sentenced' : FOR_A_CRIME.test(from(one)) ? 'convicted' : null;
}

export const legalOrder = (status: Status): number => ORDER.indexOf(status);
