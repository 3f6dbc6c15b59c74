import { from, plain } from '../around.ts';
import type { Told } from '../story.ts';

/** Words of courts, police and crimes: where one stands in the sentence, "charged" and "released" mean the law's. */
const LAW =
  /\b(police|court|courts|judge|jury|jurors|grand jury|magistrate|prosecutors?|prosecution|attorney|lawyer|indict(?:ed|ment)|felony|felonies|misdemeanou?rs?|custody|jail|jailed|prison|detention|arrest|arrested|arrests|convict|convicted|conviction|acquitted|acquittal|murder|manslaughter|homicide|assault|battery|fraud|charges|counts?|bail|bond|parole|probation|warrants?|sheriff|deputies|detectives?|investigators?|authorities|crimes?|criminal|guilty|plea|plead|pleaded|trial|sentence|sentenced|verdict|offen[cs]es?|suspect|suspects|theft|robbery|rape|trafficking|conspiracy|racketeering|terrorism|bribery|corruption|embezzlement|perjury|kidnapping|arson|burglary|abuse|smuggling|laundering|espionage|treason|stalking|harassment|extortion|forgery|negligence|endangerment|inmate|inmates|extradited|handcuffs|fugitives?|manhunt|escapees?|gunm[ae]n|(?:fatal|deadly|mass) (?:shooting|stabbing|attack)|illegal(?:ly)?|unlawful(?:ly)?|dui|dwi|larceny|molestation|possession of|possessing)\b/;

/** The sentence around a claim's predicate, without the predicate's own word, in plain lower case. */
export function around({ testimony, statement }: Told): string {
  const sentence = testimony.reading.sentences[statement.sentence];
  const token = testimony.reading.tokens[statement.token];
  const { text } = testimony.article;
  const [start, end] = sentence ? [sentence.start, sentence.end] : [statement.start, statement.end];
  if (token === undefined || token.start < start || token.end > end) return plain(text.slice(start, end));
  return plain(`${text.slice(start, token.start)} ${text.slice(token.end, end)}`);
}

/** Whether the sentence is about a case at law. */
export const isLegal = (one: Told): boolean => LAW.test(around(one));

const CUSTODY =
  /\b(prison|jail|custody|detention|bail|bond|parole|recognizance|cell|sentence|term|serving|served|court|judge|jailers?|captivity|imprisonment|camp|inmates?|behind bars|house arrest|probation|charges?|free|judicial (?:control|supervision))\b/;

const CARE =
  /\b(?:hospitals?|treated|treatment|surgery|injur(?:y|ies|ed)|wound(?:s|ed)?|patients?|doctors?|condition)\b/;

/** Whether the sentence tells of custody: "was released on Wednesday" alone may be said of a player or of a patient. */
export const isFromCustody = (one: Told): boolean =>
  /^(?:parole|bailed\b)/.test(from(one)) || (CUSTODY.test(around(one)) && !CARE.test(around(one)));
