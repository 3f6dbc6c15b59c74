import type { Span } from '../../../model/passage.ts';
import { clause, from } from '../../around.ts';
import type { Told } from '../../story.ts';
import type { DenialRule } from '../rule.ts';
import { deniers, speakers } from '../speaker.ts';

const UNTRUE =
  '(?:false|untrue|not true|baseless|unfounded|groundless|meritless|fabricated|invented|nonsense|rubbish|inaccurate|defamatory|slanderous|libellous|libelous|a lie|lies|an? (?:outright |complete |total )?(?:lie|fabrication|fiction|smear)|without (?:any )?(?:merit|foundation|basis)|made up)';
const MANNER =
  '(?:absolutely|blatantly|categorically|completely|demonstrably|entirely|patently|simply|totally|utterly|just|all|also|both|wholly|clearly|plainly|deeply)';
/** "is false", "are absolutely untrue", "blatantly false", "called them lies", "these lies". */
const FALSE = new RegExp(
  [
    `\\b(?:is|are|was|were|be|been|being|'s|'re|as) (?:${MANNER} )?${UNTRUE}\\b`,
    `\\b${MANNER} ${UNTRUE}\\b`,
    `\\b(?:call|brand|label|describ|denounc|dismiss|decr)\\w* [^.;]{1,60}? (?:as )?(?:${MANNER} )?${UNTRUE}\\b`,
    '\\b(?:these|those|such|their|his|her|pure|outright) (?:lies|falsehoods|fabrications|smears)\\b',
    '\\bno truth (?:to|in|whatsoever)\\b|\\bfurther from the truth\\b|\\bnever happened\\b|\\b(?:did|done|does) nothing wrong\\b',
    "\\b(?:i am|i'm|he is|she is|they are|he's|she's|we are|is|was|are|were) (?:completely |totally |entirely )?innocent\\b(?! (?:people|victims?|bystanders?|civilians?|until|li[vf]es?|child|children|man|woman))",
  ].join('|'),
);
/** Words that call an accusation, but not just anything, untrue. */
const SOFT =
  '(?:absurd|ridiculous|preposterous|ludicrous|outrageous|laughable|spurious|malicious|far-fetched|politically motivated|trumped[- ]up|propaganda|an? (?:political )?(?:witch[- ]hunt|smear campaign|set-up|conspiracy|farce|sham|invention)|inventions?)';
const ACCUSATION = '(?:allegations?|accusations?|charges?|claims?|case|reports?|lawsuit|suggestions?|prosecution|investigation|indictment|complaint)'; // biome-ignore format: one list
const SOFTLY = new RegExp(
  `\\b${ACCUSATION} (?:[\\w-]+ ){0,4}?(?:is|are|was|were|as) (?:${MANNER} )?${SOFT}\\b|\\b(?:call|brand|label|describ|denounc|dismiss|decr)\\w* (?:[\\w'-]+ ){0,4}?${ACCUSATION} (?:[\\w'-]+ ){0,5}?(?:as )?(?:${MANNER} )?${SOFT}\\b`,
);
/** "a false alarm", "true or false", "whether it would be false". */
const NOT_OF_CLAIMS =
  /\bfalse (?:alarms?|teeth|start|positives?|negatives?|name|names|identity|documents?|passports?|imprisonment|advertising|pretences?|pretenses?|ceiling|information)\b|\btrue or false\b|\bif (?:it is |they are )?(?:false|untrue)\b|(?:\bnot|n't) (?:false|untrue|baseless|innocent)\b|\bwhether\b|\b(?:would|could|may|might) be\b/;
const CALLS = new RegExp(`^(?:call|brand|label|denounc|decr)\\w* [^.;]{1,60}? (?:as )?(?:${MANNER} )?${UNTRUE}\\b`);
const CALLING = /^(?:call|brand|label|describ|denounc|dismiss|decr)/;
const CLAIMS =
  /\b(?:claims?|allegations?|accusations?|reports?|charges?|suggestions?|complaints?|stor(?:y|ies)|rumou?rs?|it|them|that)\b/;
const INNOCENCE =
  /^(?:maintain|profess|protest|proclaim|assert|insist|declar|prov)\w* (?:on )?(?:his|her|their|its|my|our) (?:own |complete |total )?innocence\b/;

/** "the report" in "the report is false": what is called so, where the words name it. */
function calledFalse({ statement, testimony }: Told): Span | null {
  if (!statement.predicate.startsWith('be ')) return null;
  const subject = statement.participants.find(({ role, token }) => role !== 'other' && token < statement.token);
  const named = subject !== undefined && /^(NOUN|PROPN)$/.test(testimony.reading.tokens[subject.token]?.upos ?? '');
  return named && CLAIM.test(subject.lemma) ? subject.span : null;
}

/** What can be false: "Mr Vale is innocent" names no claim. */
const CLAIM =
  /^(claim|allegation|accusation|report|rumou?r|story|article|statement|charge|suggestion|account|version|theory|notion|assertion|complaint)$/;

/** A speaker who calls a claim false, or maintains somebody's innocence. */
export const falsity: DenialRule = {
  name: 'called false',
  why: '"blatantly false" and "I am innocent" deny as plainly as "deny"',
  read: (one) => {
    const { certainty, polarity, voice } = one.statement;
    if (certainty === 'conditional') return null;
    if (INNOCENCE.test(from(one)) && polarity === 1) {
      const own = deniers(one);
      const who = own.length > 0 ? own : speakers(one);
      return who.length === 0 ? null : { kind: 'denial', who, of: 'accusation before' };
    }
    const text = clause(one);
    // "Vale called the accusations lies": the verb is the saying.
    if (
      ((CALLS.test(from(one)) && CLAIMS.test(from(one))) || (CALLING.test(from(one)) && SOFTLY.test(from(one)))) &&
      polarity === 1 &&
      !NOT_OF_CLAIMS.test(text)
    ) {
      const who = deniers(one);
      if (who.length > 0) return { kind: 'denial', who, of: 'accusation before' };
    }
    if (voice === null || !(FALSE.test(text) || SOFTLY.test(text)) || NOT_OF_CLAIMS.test(text)) return null;
    const who = speakers(one);
    return who.length === 0 ? null : { kind: 'denial', who, of: calledFalse(one) ?? 'accusation before' };
  },
};
