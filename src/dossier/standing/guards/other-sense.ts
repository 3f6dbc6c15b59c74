import type { Status } from '../../../model/dossier.ts';
import { before, clause, from, sentence } from '../../around.ts';
import type { Told } from '../../story.ts';
import { around, isLegal } from '../context.ts';
import type { Guard } from '../guard.ts';
import { statusPresupposed } from '../presupposed.ts';

const hasOffence = (one: Told): boolean => one.statement.values.some(({ aspect }) => aspect === 'offence');
const agents = (one: Told): string => one.statement.participants.filter(({ role }) => role === 'agent').map(({ lemma }) => lemma).join(' '); // biome-ignore format: one thought

/** Gerunds of duties: "charged with organising the event" is a task unless the sentence is about a case. */
const DUTY =
  /^\w+ with (?:(?:the )?(?:care|protection|safety|upkeep|welfare|management|supervision|security|education|maintenance|oversight|task|responsibility|running) of\b|(?:the )?(?:task of |job of |responsibility of )?(?:organi[sz]|lead|oversee|manag|run|protect|ensur|find|guard|mak|keep|teach|coordinat|supervis|develop|creat|draft|writ|investigat|enforc|maintain|plan|review|design|build|look|tak|bring|provid|deliver|help|restor|safeguard|monitor|implement|carry)\w*ing\b)/;
/** Those who can drop a charge or throw out a case. */
const PROSECUTES =
  /\b(prosecutors?|prosecution|states?|government|courts?|judges?|justices?|magistrates?|panel|tribunal|district attorney|attorney|authorit(?:y|ies)|police|jury|office|department|commission|crown|officials?|ministry|appeals?)\b/;
const OFFICIAL =
  /\b(police|officer|officers|deputy|deputies|trooper|agent|agents|authority|authorities|court|judge|jury|juror|jurors|prosecutor|prosecutors|tribunal|panel|magistrate|sheriff|detective|detectives|state|government|force|forces|guard|customs|immigration|patrol|security|militants?|rebels|militia|soldier|soldiers|military|army|troops)\b/;

/** A trial that has begun. */
const UNDER_WAY =
  /\b(?:at|during|in|throughout|after|following|since) (?:\S+ ){0,4}trial\b|\btrial (?:(?:of|for|against) [^,;]{1,60} )?(?:(?:has|had|have) )?(?:began|begun|opened|started|ended|heard|continues|continued|resumed|lasted|got under ?way|is under ?way)\b|\b(?:on|stood|standing|went to|gone to|went on) trial\b|\btried (?:for|on|in)\b|\btestif(?:y|ied|ying)\b/;

/** "Has been charged.", "was charged under the Act", "was formally charged on Monday". */
const ALONE =
  /^charged(?:[.,;]| (?:under|over(?! [$£€\d])|separately|jointly|formally|accordingly|last|yesterday|today|as an? (?:adult|juvenile|accessory)|(?:on )?\w+day)\b|$)/;
const ACCUSED = /^(?:man|woman|people|person|suspect|teenager|teen|boy|girl|youth|driver|officer)$/;
const isOfSomebody = (one: Told): boolean =>
  one.statement.participants.some(
    ({ role, entity, lemma }) => role === 'patient' && (entity !== null || ACCUSED.test(lemma)),
  );
const PENALTY =
  /\b(?:prison|jail|death|hang\w*|life|years?|months?|weeks?|days?|hours|service|probation|terms?|custody|imprisonment|detention|labou?r|lash(?:es)?|caning|arrest|fine|parole|treatment|supervis\w+|confinement|time|serve|pay|sentence|cent(?:er|re)|rehabilitation|camp|colony|minimum|maximum|decades?|\d+)\b/;

/** "Prosecutors want him jailed". */
const WANTS_DONE = /^want(?:s|ed)? (?!for\b|in\b|on\b|by\b|over\b)[^,;]{1,50}? (?:jailed|imprisoned|charged|tried|convicted|sentenced|released|freed|held|removed|sacked|to (?:be|face|stand|serve|pay|appear|testify|return|surrender|hand|go|spend))\b/; // biome-ignore format: one pattern

const SOLDIERS = /\b(?:soldiers|troops|rebels|militants?|gunmen|mutineers|junta|army)\b/;

/** "Prior drug convictions". */
const PRIOR = /\b(?:prior|previous|past|earlier|criminal|felony|misdemeanou?r|juvenile) (?:[\w-]+ ){0,3}convictions?\b/;

/** Who is kept safe is not held. */
const PROTECTIVE = /\bprotective custody\b|\bcustody of (?:child|social|family) \w+\b/;

const NAMES = /^(?:nam|identif|describ|consider|treat)\w*\b/;

/** "Named the gunman as Vale". */
const SUSPECT = /^(?:suspect|gunman|shooter|attacker|assailant|bomber|killer)$/;

/** Whether "suspect" is what somebody is named as: "named Vale as a suspect", "the suspect was identified as Vale". */
function isNamedSuspect({ testimony: { reading }, statement }: Told): boolean {
  const { firstToken, endToken } = reading.sentences[statement.sentence]!;
  const inside = reading.tokens.slice(firstToken, endToken);
  const depends = (head: number, lemma: RegExp): boolean =>
    inside.some((token) => token.head === head && lemma.test(token.lemma.toLowerCase()));
  return inside.some(({ lemma, head, deprel }, i) => {
    if (!SUSPECT.test(lemma.toLowerCase()) || head !== statement.token) return false;
    const at = firstToken + i;
    if (depends(at, /^(?:possible|potential|former|by|of|to|from|with|no|not|'s|’s)$/)) return false;
    return /^(?:obj|xcomp|nsubj:pass)/.test(deprel) || depends(at, /^as$/);
  });
}

/** "Identified as a person of interest": what it is about stands in the words themselves. */
const OF_INTEREST = /\b(?:persons?|people) of interest\b/;

/** "Served six years for a robbery". */
const SERVED_FOR =
  /^serv\w+ (?:[\w-]+ ){1,3}(?:years?|months?|weeks?|life) for (?:(?:an?|the|his|her|their|armed|attempted|aggravated|drunk|tax|bank|sexual|[\w-]+) ){0,3}(?:murder|manslaughter|homicide|killing|robber(?:y|ies)|burglar(?:y|ies)|theft|fraud|assault|rape|arson|kidnapping|trafficking|smuggling|embezzlement|bribery|corruption|perjury|forgery|laundering|espionage|treason|terrorism|extortion|stabbing|shooting|driving|evasion|dealing|possession|abuse)\b/;

/** "Is under investigation", "was placed under formal investigation": the law's by its words. */
const isUnderInvestigation = (one: Told): boolean =>
  /^alleged to have\b/.test(from(one)) ||
  /\bunder (?:[a-z]+ )?$/.test(before(one)) ||
  /^(?:plac|put)\w* (?:[\w'-]+ ){0,6}?under (?:[a-z]+ )?investigation\b/.test(from(one));

/** Words of letting somebody go, where parole is what is granted. */
const FREED = /\b(?:releas\w+|freed|grant\w*|won|out|paroled)\b/;

/** For every status the senses of its words that are not the law's. */
const OTHER: Readonly<Partial<Record<Status, (one: Told) => boolean>>> = {
  // "alleged the man dressed her": what is alleged, not who; "identified as the suspect's wife": not who is the suspect.
  suspected: (one) =>
    (NAMES.test(from(one)) && !isNamedSuspect(one) && !OF_INTEREST.test(from(one))) ||
    (one.statement.predicate !== 'role' &&
      !OF_INTEREST.test(from(one)) &&
      !hasOffence(one) &&
      ((!isLegal(one) && !isUnderInvestigation(one)) || /^alleg(?!ed to (?:have|be)\b)/.test(from(one)))),
  // "wanted for the lead role", "wanted for the team".
  // "The lawyer wants his client tried elsewhere."
  wanted: (one) =>
    WANTS_DONE.test(from(one)) ||
    (/^want(?:s|ed)? (?!for\b)/.test(from(one)) && agents(one) !== '' && !OFFICIAL.test(agents(one))) ||
    (!isLegal(one) &&
      !/^(?:remain\w* (?:still )?(?:at )?)?large\b|^fugitive\b(?! from (?:love|life|boredom))/.test(from(one))) ||
    /\bfor (?:a|an|the|his|her)? ?(?:\w+ )?(?:role|part|job|post|position|team|squad|film|show)\b/.test(from(one)),
  // "won custody of her son", "detained at the office by work".
  detained: (one) =>
    PROTECTIVE.test(sentence(one)) ||
    /\b(child|joint|sole|full|legal|shared|primary) custody\b|\bcustody (?:battle|dispute|fight|case|hearing|agreement|of (?:his|her|their|the|its|one|two|both|a))\b/.test(
      sentence(one),
    ) ||
    (agents(one) !== '' && !OFFICIAL.test(agents(one)) && !isLegal(one) && !SOLDIERS.test(sentence(one))),
  arrested: (one) =>
    PROTECTIVE.test(sentence(one)) ||
    /\b(cardiac|respiratory|house|citizen's) arrest\b|\barrested (?:development|decay|decline|growth|attention)\b/.test(
      sentence(one),
    ) ||
    // "a photographer captured her in the rain"
    (/^captur/.test(from(one)) && agents(one) !== '' && !OFFICIAL.test(agents(one)) && !isLegal(one)),
  // "charged with organising the event", "charged £20", "charged at the goalkeeper".
  charged: (one) =>
    /^charg\w+ (?:at|toward|towards|into|through(?! (?:an? |the )?(?:[a-z-]+ )?(?:warrants?|indictments?|information|summons|complaint))|up|down|past|off|onto|\$|£|€|\d(?![\d,.]*[- ]year))/.test(
      from(one),
    ) ||
    (DUTY.test(from(one))
      ? !isLegal(one)
      : !hasOffence(one) &&
        !isLegal(one) &&
        !/^(?:indict|arraign|charges? against\b)/.test(from(one)) &&
        !(ALONE.test(from(one)) && isOfSomebody(one))),
  // "the drug trial"; a trial that is only named ("jurors for the trial") may lie ahead.
  tried: (one) =>
    /\b(clinical|drug|vaccine|field|time|free|medical) trials?\b/.test(sentence(one)) || !UNDER_WAY.test(sentence(one)),
  // "convicted by the performance", "spoke with conviction", "her conviction that the town would recover".
  convicted: (one) =>
    /^conviction (?:that|about|and passion)\b/.test(from(one)) ||
    // "Charged with being a convicted felon in possession of a gun": the name of the offence.
    /^convicted felons? (?:in|with) (?:\w+ )?possession\b/.test(from(one)) ||
    (agents(one) !== '' && !OFFICIAL.test(agents(one)) && !hasOffence(one)) ||
    (!hasOffence(one) && !isLegal(one) && !PRIOR.test(sentence(one))),
  acquitted: (one) =>
    /\bacquit(?:s|ted|ting)? (?:himself|herself|themselves|itself) (?:well|badly|admirably)\b/.test(sentence(one)),
  // "a sentence of ten words".
  sentenced: (one) =>
    (/\b(?:words?|grammar|grammatical|paragraph|syllables?|verb|complete|opening|closing|final|last|first) sentences?\b|\bsentences? (?:of|with) (?:\w+ )?(?:words?|letters)\b/.test(
      sentence(one),
    ) &&
      !isLegal(one)) ||
    // "sentenced to a childhood of hospitals"
    (/^sentenc\w+ to (?:an?|another|more|many) /.test(from(one)) && !PENALTY.test(from(one))),
  // "released from hospital", "released by his club", "released a film".
  // "booked for violating his parole", "completed her probation": not that day's release.
  released: (one) =>
    (/^(?:parole|probation)\b/.test(from(one)) && !FREED.test(sentence(one))) ||
    /^(?:post|paid|pay)\w* bail for\b/.test(from(one)) ||
    /\bfrom (?:the |a |an )?(?:[\w-]+ ){0,3}(?:hospital|clinic|contract|club|duty|duties|obligation|obligations|care|treatment)\b|\bby (?:the|a|an|his|her|their|its) (?:[\w-]+ ){0,2}(?:club|team|label|side|employer|studio|franchise)\b/.test(
      from(one),
    ),
  // "went to prison as a teacher", "was in jail to visit a friend".
  // "served two terms as mayor", "served ten years in the army", "has served ten years as a judge".
  imprisoned: (one) =>
    (one.statement.predicate === 'serving' &&
      ((!/\b(?:prison|jail|sentence|behind bars|imprisonment|custody|detention|convict\w+|guilty)\b/.test(
        sentence(one),
      ) &&
        !SERVED_FOR.test(from(one))) ||
        /^\w+ (?:[\w-]+ ){0,5}?(?:as|in (?:the )?(?:army|navy|military|marines|war|parliament|congress|senate|office|government)|on (?:the|a))\b/.test(
          from(one),
        ))) ||
    /\b(?:prison|jail)s? (?:[\w-]+ ){0,3}?(?:as an?|to (?:visit|meet|see|teach|speak|interview|perform|preach))\b/.test(
      from(one),
    ),
  // "appealed for calm", "appeals to younger voters".
  appealed: (one) =>
    /^appeal\w* (?:\w+ ){0,2}(?:for|to)\b/.test(from(one)) &&
    !/\b(conviction|sentence|verdict|ruling|court|judge|judgment|decision)\b/.test(around(one)),
  // "dropped from the case", "dismissed the charges as baseless", "the actor dismissed the case against him".
  dropped: (one) =>
    /^(?:drop|dismiss|withdr[ae]w)\w* (?:from|as)\b|^(?:dismiss|throw|toss)\w* (?:[\w'-]+ ){1,8}as\b/.test(from(one)) ||
    (agents(one) !== '' && !PROSECUTES.test(agents(one)) && !PROSECUTES.test(before(one))),
  // "cleared of snow", "cleared to play", "cleared the bar".
  cleared: (one) =>
    /^clear\w* (?:of (?:snow|ice|debris|mines|trees|water|traffic|rubble|people)|to (?:play|return|fly|land|race|start|train|travel|leave|go)|the|customs|for (?:take|use|release))\b/.test(
      from(one),
    ) && !/\b(charges?|allegations?|accusations?|wrongdoing|murder|guilt|suspicion|case)\b/.test(around(one)),
  // "the battery died", "died down", "dying to see": only persons reach this rule.
  died: (one) =>
    /^kill\w* (?:me|us|it|time)\b|^passing (?!away\b|on\b)|^executed (?:perfectly|flawlessly|well|beautifully|superbly)\b/.test(
      from(one),
    ) ||
    (/^d(?:ied|ies|ying|ie) (?:down|out|for|to|off|away|laughing)\b/.test(from(one)) &&
      !/\bdied for (?:his|her|their) country\b/.test(clause(one))),
};

/** The same words outside the law: a duty, a fee, a hospital, a film, a team, a figure of speech. */
export const otherSense: Guard = {
  name: 'other-sense',
  why: 'one word serves the law and daily life; only a case at law has a standing',
  stops: (one, status) =>
    /\bcourt of public opinion\b/.test(sentence(one)) ||
    (statusPresupposed(one) === null && (OTHER[status]?.(one) ?? false)),
};
