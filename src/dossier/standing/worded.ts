/** Stages that a phrase tells of where no concept does: an investigation against somebody, a first day in court on a charge, a fine. */
import type { Participant } from '../../claims/statement.ts';
import type { Status } from '../../model/dossier.ts';
import { before, from, sentence } from '../around.ts';
import type { Told } from '../story.ts';
import { isLegal } from './context.ts';
import { listBeginningWith, undergoing } from './name-list.ts';
import { isOrdered } from './ordered.ts';
import { isOfItsSubject } from './presupposed.ts';
import { isAdmitted, statusOfVerdict } from './worded-verdicts.ts';

const ADJECTIVES = '(?:(?:an?|the|their|formal|criminal|preliminary|judicial|internal|new|fresh|murder|fraud|corruption|bribery|homicide|manslaughter) )*'; // biome-ignore format: one list
/** "Opened a criminal investigation against". */
const OPENS = new RegExp(`^(?:open|launch|start|beg[aiu]n|initiat|institut|regist(?:er)?)\\w* ${ADJECTIVES}(?:investigations?|probes?|inquir(?:y|ies)|proceedings|case|fir) (against|into) `); // biome-ignore format: one pattern
/** "Into" leads to a death or a fire too: only a suspicion makes it a person's. */
const ON_SUSPICION = /\b(?:on suspicion of|suspected of|for alleged|over alleged|for suspected|over suspected)\b/;
/** Between "against" and the name. */
const UP_TO_NAME =
  /\b(?:investigations?|probes?|inquir(?:y|ies)|proceedings|case|FIR|registered|lodged|opened|filed|launched|initiated) (?:against|into) (?:(?:the|an?|its|his|her|their) )?(?:(?!(?:of|by|for|with|from|in|at)\b)[\p{L}\d'’-]+,? ){0,6}?$/u;

const CHARGES = '\\bon (?!no\\b)(?:an?|the|\\w+)? ?(?:[\\w-]+ ){0,3}(?:charges?|counts?)\\b';
/** "Appeared in court on a charge of arson", "made her first court appearance on charges of theft". */
const APPEARS = new RegExp(
  `^(?:appear\\w*|(?:made|makes?|making) (?:an?|his|her|their) (?:[\\w-]+ ){0,3}appearance) [^.;]{0,90}?${CHARGES}`,
);
/** "Is awaiting trial on a charge of arson". */
const AWAITS = new RegExp(`^await\\w* (?:his |her |their )?trial (?:[\\w-]+ ){0,3}?${CHARGES}`);

/** "Appeared before magistrates charged with arson", "appeared in court accused of theft". */
const APPEARS_CHARGED = /^appear\w* [^.;]{0,90}?\b(?:courts?|magistrates?|judges?|justices?|tribunal|bench|dock)\b[^.;]{0,60}? (?:charged with|accused of|facing (?:[\w-]+ ){0,4}(?:charges?|counts?)) (?!an? lack|ignor)/; // biome-ignore format: one pattern

/** "Was awaiting extradition in a jail": held. */
const AWAITS_EXTRADITION = /^await\w* (?:his |her |their )?extradition\b/;
const IN_CUSTODY = /\b(?:jail|jailed|prison|custody|detention|detained|cells?|held|locked up)\b/;

/** "Is facing a jury". */
const FACES_JURY = /^fac(?:e|es|ed|ing) (?:a|the) (?!grand\b)(?:[\w-]+ ){0,3}jury\b(?! (?:duty|service))/;

/** "Was let go without charge". */
const LET_GO = /^let go\b(?! of\b| by\b)/;
const OF_CUSTODY = /\b(?:without charge|after questioning|after being questioned|on bail|from custody)\b/;

/** "Was given 32 months", "got four years": a term, in a sentence about a court. */
const TERM_GIVEN =
  /^(?:given|handed|got|gets) (?:an? )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|\d{1,2}(?:[½.]\d?)?)[ -])(?:and a half )?(?:years?|months?|weeks?)\b(?! (?:to|ago|later|contract|deal|extension|ban|notice|old|off|younger|older))/;
/** "Is going to prison for four years". */
const GOING_TO_PRISON =
  /^going to (?:prison|jail) for (?!(?:an? )?(?:up to|at least|perhaps|maybe)\b)(?:[\w-]+ ){0,3}(?:years?|months?|life)\b/;
const COURTS =
  /\b(?:courts?|judges?|jury|jurors|magistrates?|sentenc\w+|convict\w+|guilty|prison|jail|trial|crimes?|accomplice|verdict)\b/;

/** "Was picked up from his home", in a sentence about police or custody. */
const PICKED_UP = /^picked up\b/;

/** "Then turned the gun on himself": who did so mostly died; it counts where a death is told. */
const TURNED_ON_SELF = /^turn\w* (?:the|his|her|a|that) (?:[\w-]+ ){0,3}?(?:on|against) (?:him|her)self\b/;
export const isTurnedOnSelf = (one: Told): boolean => isVerb(one) && TURNED_ON_SELF.test(from(one));

/** "Has been held since Monday": it counts for somebody who is accused by another claim. */
const HELD_SINCE =
  /^(?:held|kept) (?:there |without bail )?since (?:[a-z]+day|(?:early|late|last|the|mid)\b|[a-z]+ \d|\d)/;
const PASSIVE = /\b(?:been|was|were) (?:each |all |both )?$/;
export const isHeldSince = (one: Told): boolean => isVerb(one) && HELD_SINCE.test(from(one)) && PASSIVE.test(before(one)); // biome-ignore format: one line

/** "A court ordered Vale to be held for a month". */
const COURT = /\b(?:courts?|judge|magistrates?|tribunal|prosecutors?)\b/;
const isHeldByOrder = (one: Told): boolean =>
  /^(?:held|kept|locked up)\b/.test(from(one)) && COURT.test(sentence(one)) && isOrdered(one, 'detained');

/** "A case was registered against Vale", "police registered a case against Vale". */
const REGISTERED = /^(?:registered|lodged|opened|filed|launched|initiated) against /;
const CASE_BEFORE =
  /\b(?:case|fir|investigation|probe|inquiry|proceedings) (?:(?:for|into|over|on suspicion of) [^,;:]{1,60} )?(?:was|has been|were|have been) (?:formally )?$/;

/** "The arrested man was named as Vale", "police named the accused woman as Vale". */
const CALLED = /^(?:nam|identif)\w* (?:by [^,;]{1,50} )?as /;
const WHO_IS =
  /\b(?:the|an?) (?:\d{1,3}-year-old )?(arrested|detained|accused|suspected|charged|convicted|jailed|wanted) (?:\w+ )?(?:man|woman|driver|person|teenager|boy|girl|suspect|officer|teacher|doctor|nurse)\b/;
const CALLS =
  /^(?:nam|identif)\w* the (?:\d{1,3}-year-old )?(arrested|detained|accused|suspected|charged|convicted|jailed|wanted) (?:\w+ )?(?:man|woman|driver|person|teenager|boy|girl|suspect|officer|teacher|doctor|nurse) as /;
const STATUS_OF: Readonly<Record<string, Status>> = { arrested: 'arrested', detained: 'detained', accused: 'suspected', suspected: 'suspected', charged: 'charged', convicted: 'convicted', jailed: 'detained', wanted: 'wanted' }; // biome-ignore format: one table
function statusOfNamed(one: Told): Status | null {
  const word = CALLS.exec(from(one))?.[1] ?? (CALLED.test(from(one)) ? WHO_IS.exec(before(one))?.[1] : undefined);
  return word === undefined ? null : (STATUS_OF[word] ?? null);
}

/** The name behind "as" of such a claim; null for every other. */
export function namedAs(one: Told): Participant[] | null {
  if (statusOfNamed(one) === null) return null;
  const { reading } = one.testimony;
  const verb = reading.tokens[one.statement.token]!;
  const end = reading.sentences[one.statement.sentence]?.end ?? verb.end;
  const names = reading.names.filter((name) => name.type === 'person' && name.start >= verb.end && name.end <= end);
  const first = names.findIndex((name) =>
    /\bas (?:\d{1,3}-year-old )?$/.test(reading.text.slice(verb.end, name.start)),
  );
  return first < 0 ? [] : listBeginningWith(reading, names.slice(first)).map((name) => undergoing(reading, name));
}

/** "Was jailed", read as an adjective. */
const PARTICIPLES: Readonly<Record<string, Status>> = { jailed: 'detained', arrested: 'arrested', detained: 'detained', remanded: 'detained', charged: 'charged', indicted: 'charged', convicted: 'convicted', sentenced: 'sentenced', acquitted: 'acquitted', imprisoned: 'imprisoned' }; // biome-ignore format: one table
const AS_ADJECTIVE = /\b(?:was|were|has been|have been|had been) (?:also |later |then |formally )?$/;
function statusOfParticiple(one: Told): Status | null {
  const status = PARTICIPLES[/^be (\w+)$/.exec(one.statement.predicate)?.[1] ?? ''];
  return status !== undefined && one.statement.certainty === 'asserted' && one.statement.polarity === 1 && AS_ADJECTIVE.test(before(one)) ? status : null; // biome-ignore format: one thought
}

/** "Fined 400 crowns for assault". */
const FINED = /^fin(?:ed|es|ing)\b/;
const PENAL =
  /\b(?:courts?|judge|magistrates?|pleaded|pleading|convicted|guilty|sentenced|trespass\w*|assault\w*|theft|driving|drink|offen[cs]es?|contempt|breach of the peace|criminal|crimes?|misdemeanou?rs?|tribunal|admit\w*|safety breaches|violations?|breach(?:es)? of)\b/;
/** Bodies of sport and supervision fine by rules of their own. */
const OWN_RULES =
  /\b(?:league|federation|association|club|team|stewards|race|match|game|season|referee|union|regulators?|commission|agency|watchdog|coach|player|committee|nfl|nba|fifa|uefa|nhl|mlb)\b/;

const OPEN = /\b(?:could|may|might|would|should|if|unless|whether|not|never|no|without|before|to|will|until)\b(?! appear)[^,;]{0,40}$|n't\b/; // biome-ignore format: one pattern

const isVerb = ({ testimony, statement }: Told): boolean =>
  testimony.reading.tokens[statement.token]?.upos === 'VERB' && statement.certainty === 'asserted' && statement.polarity === 1; // biome-ignore format: one thought

/** Whether the words open an investigation against somebody who is named. */
function isInvestigated(one: Told): boolean {
  const opens = OPENS.exec(from(one));
  if (REGISTERED.test(from(one)) && CASE_BEFORE.test(before(one))) return true;
  return opens !== null && (opens[1] === 'against' || ON_SUSPICION.test(sentence(one)));
}

/** Whether somebody stands before a court on a charge: the subject of the verb is the one who is charged. */
const isBeforeCourt = (one: Told): boolean =>
  isVerb(one) &&
  !OPEN.test(before(one)) &&
  (APPEARS.test(from(one)) || AWAITS.test(from(one)) || APPEARS_CHARGED.test(from(one)));

/** Whether the stage is told of the verb's subject. */
export const isOfSubject = (one: Told): boolean =>
  isBeforeCourt(one) ||
  isTurnedOnSelf(one) ||
  (isVerb(one) &&
    (isAdmitted(one) ||
      AWAITS_EXTRADITION.test(from(one)) ||
      FACES_JURY.test(from(one)) ||
      GOING_TO_PRISON.test(from(one)) ||
      (/^(?:got|gets) /.test(from(one)) && TERM_GIVEN.test(from(one))))) ||
  isOfItsSubject(one) ||
  statusOfParticiple(one) !== null;

/** The stage that such a phrase tells of; null for every other claim. */
export function statusWorded(one: Told): Status | null {
  const participle = statusOfParticiple(one);
  if (participle !== null) return participle;
  if (isHeldByOrder(one)) return 'detained';
  if (!isVerb(one) || OPEN.test(before(one))) return null;
  const named = statusOfNamed(one);
  if (named !== null) return named;
  if (isBeforeCourt(one)) return 'charged';
  if (AWAITS_EXTRADITION.test(from(one)) && IN_CUSTODY.test(sentence(one))) return 'detained';
  if (FACES_JURY.test(from(one))) return 'tried';
  if (LET_GO.test(from(one)) && PASSIVE.test(before(one)) && OF_CUSTODY.test(sentence(one))) return 'released';
  if (GOING_TO_PRISON.test(from(one)) || (TERM_GIVEN.test(from(one)) && COURTS.test(sentence(one)))) return 'sentenced';
  const verdict = statusOfVerdict(one);
  if (verdict !== null) return verdict;
  if (PICKED_UP.test(from(one)) && PASSIVE.test(before(one)) && isLegal(one)) return 'arrested';
  if (isTurnedOnSelf(one)) return 'died';
  if (isHeldSince(one)) return 'detained';
  if (isAdmitted(one)) return 'pleaded guilty';
  if (isInvestigated(one)) return 'suspected';
  return FINED.test(from(one)) && PENAL.test(sentence(one)) && !OWN_RULES.test(sentence(one)) ? 'sentenced' : null;
}

/** Whom an investigation is opened against, by name; null where the phrase is another. */
export function investigated(one: Told): Participant[] | null {
  if (!isVerb(one) || !isInvestigated(one)) return null;
  const { reading } = one.testimony;
  const verb = reading.tokens[one.statement.token]!;
  const end = reading.sentences[one.statement.sentence]?.end ?? verb.end;
  const names = reading.names.filter((name) => name.type === 'person' && name.start >= verb.end && name.end <= end);
  const first = names.findIndex(
    (name) =>
      UP_TO_NAME.test(reading.text.slice(verb.start, name.start).replace(/\s+/g, ' ')) &&
      !/^['’]s?(?![\p{L}])/u.test(reading.text.slice(name.end, name.end + 3)),
  );
  return first < 0 ? [] : listBeginningWith(reading, names.slice(first)).map((name) => undergoing(reading, name));
}
