import { before, from, isSupposed } from '../../around.ts';
import { complement } from '../complement.ts';
import { isPassive } from '../passive.ts';
import type { DenialRule } from '../rule.ts';
import { outrightDeniers } from '../speaker.ts';

const DENIES =
  /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted)?|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disavow(?:s|ed)?|repudiat(?:e|es|ed)|contradict(?:s|ed)?|contest(?:s|ed)?|disclaim(?:s|ed)?|declin(?:e|es|ed))\b/;
/** A grant refused, not a claim denied: "denied entry", "denied bail", "denied the motion". */
const GRANT =
  /^\w+ (?:(?:a|an|the|his|her|their|its|any|all|him|her|them|it|us|me|\w+'s|[a-z]+ [a-z]+'s) )*(?:\w+ )?(?:entry|access|bail|bond|parole|probation|permission|permit|leave|visa|visas|asylum|admission|request|requests|motion|motions|petition|appeal|appeals|application|applications|service|services|treatment|care|coverage|benefits|refund|loan|opportunity|chance|right|rights|vote|goal|penalty|victory|win|title|medal|justice|relief|clemency|release|hearing|counsel|food|water|aid|funding|credit|seat|place|membership)\b/;
/** "Denied the striker a goal". */
const DENIED_SOMEBODY =
  /^den\w+ (?:the|an?|his|her|their|its) [\w-]+ (?:an?|his|her|their) (?!day|week|month|year|few|second|third)|^den\w+ (?:[\w'-]+ ){1,3}(?:bail|bond|parole|entry|access|asylum|clemency|permission|tenure|leave)\b/;
/** Verbs that deny only with a claim as their object: offers, bids and staff are rejected and dismissed too. */
const NEEDS_CLAIM = /^(?:disput|reject|dismiss|contest|contradict|rebut|repudiat|disclaim)/;
const CLAIM_WORD =
  /\b(claims?|allegations?|accusations?|charges?|reports?|suggestions?|rumou?rs?|concerns?|criticisms?|assertions?|notions?|idea|theory|theories|account|accounts|version|speculation|fears|insinuations?|statements?|complaints?|characteri[sz]ations?|findings?|blame|inventions?|lies|smears?|slurs?|slanders?|fabrications?|portrayals?|depictions?|conclusions?|narrative|insinuation|figures?|estimates?|numbers|timeline|interpretation|fault|responsibility|any (?:link|involvement|connection|wrongdoing)|wrongdoing|talk)\b/;
/** "Rejected that.": what was said before. */
const OF_WHAT_WAS_SAID =
  /^(?:disput|reject|dismiss|contest|contradict|rebut|repudiat)\w* (?:that|this|these|all of (?:it|this|that))(?: (?:as|on|in|yesterday|strongly|outright|out of hand|categorically|and|saying|late|last|[a-z]+day)\b|\W|$)/;
/** "declined any knowledge of": a slip for "denied" that stands in print; only with these objects. */
const DECLINED =
  /^declin\w* (?:having |any |all |being )+(?:knowledge|involvement|wrongdoing|responsibility|connection|role|part|link)/;
const NOT_DENYING = /(?:\b(?:not|never|cannot|neither|nor|no one|nobody|hardly)|n't) (?:[a-z]+ ){0,2}$/;

/** "denied the allegations", "denies that he knew", "rejected the claim", "dismissed concerns that ...". */
export const denial: DenialRule = {
  name: 'denial',
  why: 'the plainest words of denial, as narrow as what they deny',
  read: (one) => {
    const { certainty } = one.statement;
    const rest = from(one);
    if (!DENIES.test(rest) || isSupposed(one) || certainty === 'planned' || NOT_DENYING.test(before(one))) return null;
    if (
      rest.startsWith('declin')
        ? !DECLINED.test(rest)
        : GRANT.test(rest) || DENIED_SOMEBODY.test(rest) || isPassive(one)
    )
      return null;
    if (NEEDS_CLAIM.test(rest) && !CLAIM_WORD.test(rest.split(/[,;]/u)[0]!) && !OF_WHAT_WAS_SAID.test(rest))
      return null;
    const who = outrightDeniers(one, /^(?:den|disput|refut)/.test(rest));
    if (who.length === 0) return null;
    const of = complement(one, /^$/);
    return {
      kind: 'denial',
      who,
      of: of !== null && !isBare(one.testimony.article.text.slice(of.start, of.end)) ? of : 'accusation before',
    };
  },
};

/** "the allegations", "it", "the charges": words that point back to what was said before. */
const isBare = (words: string): boolean =>
  /^(?:(?:the|these|those|all|any|all of the|such|both|his|her|their) )?(?:\w+ )?(?:allegations?|accusations?|charges?|claims?|reports?|rumou?rs?|it|this|that|them|suggestions?)$/i.test(
    words.trim(),
  );
