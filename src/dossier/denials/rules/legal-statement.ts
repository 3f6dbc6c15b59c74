import { before, clause, from, isSupposed } from '../../around.ts';
import type { Told } from '../../story.ts';
import type { DenialRule } from '../rule.ts';
import { deniers, speakers } from '../speaker.ts';

const LEGAL =
  /^(?:explor|pursu|seek|sought|consider|weigh|tak|took|bring|threaten|prepar|us|exhaust|reserv|review)\w* (?:(?:any|all|and|every|its|his|her|their|our|possible|available|appropriate|further|the|of|potential|with) )*(?:legal|lawful) (?:\w+ )?(?:actions?|remed(?:y|ies)|options?|recourse|steps?|proceedings|rights|avenues?|means|challenge)\b|^(?:threaten\w* to |vow\w* to |will |intend\w* to )?(?:sue|countersue)\b|^(?:vigorously |strongly )?(?:fight|fights|contest|contests|defend|defends) (?:\w+ )?(?:(?:the|these|those|all|against|any|this) )*(?:\w+ )?(?:charges?|allegations?|accusations?|case|lawsuit|suit|claims?|extradition|indictment|(?:itself|himself|herself|themselves) (?:against|in court|vigorously))\b/;
/** Told as an announcement: "will fight", "vowed to sue", or said in somebody's voice. A suit that was filed is an event. */
const ANNOUNCED =
  /\b(will|would|shall|vow(?:s|ed)? to|intend(?:s|ed)? to|plan(?:s|ned)? to|threaten(?:s|ed)? to|promis(?:es|ed) to|going to|ready to|prepared to|is|are|be) (?:\w+ ){0,2}$/;

/** "We will explore all legal remedies", "will vigorously fight the charges". */
export const legalStatement: DenialRule = {
  name: 'legal statement',
  why: 'an announced defence is an answer to the accusation, though it denies nothing in so many words',
  read: (one) => {
    const { polarity, certainty, quoted } = one.statement;
    if (isPleaAhead(one)) return { kind: 'legal statement', who: speakers(one), of: 'accusation before' };
    if (isSelfDefence(one)) return { kind: 'legal statement', who: speakers(one), of: 'accusation before' };
    if (isAppealAhead(one))
      return {
        kind: 'legal statement',
        who: speakers(one).length > 0 ? speakers(one) : deniers(one),
        of: 'accusation before',
      };
    if (polarity === -1 || certainty === 'conditional' || !LEGAL.test(from(one))) return null;
    if (certainty !== 'planned' && !quoted && !ANNOUNCED.test(before(one))) return null;
    const said = speakers(one);
    const who = said.length > 0 ? said : deniers(one);
    return who.length === 0 ? null : { kind: 'legal statement', who, of: 'accusation before' };
  },
};

/** "Their lawyer said they would plead not guilty": announced by somebody; who only could plead so has not answered. */
const PLEA_AHEAD = /\b(?:will|would|shall|intends? to|intended to|plans? to|planned to) (?:\w+ )?$/;
const isPleaAhead = (one: Told): boolean =>
  one.statement.predicate === 'plea-not-guilty' &&
  speakers(one).length > 0 &&
  PLEA_AHEAD.test(before(one)) &&
  !/\b(?:if|unless|whether)\b/.test(before(one));

/** "Said she would appeal", "will challenge the fine in court". */
const APPEALS =
  /^(?:appeal(?:ing)?(?: against)?(?:\W*$| (?:the|his|her|their|its|both|that|this|to (?:the|a) (?:[\w-]+ ){0,2}court)\b)|(?:challenge|contest) (?:the|his|her|their|its|that|this) (?:\w+ ){0,2}?(?:fine|verdict|sentence|conviction|ruling|decision|penalty|judgment|ban|suspension|order|dismissal|result)\b)/;
const isAppealAhead = (one: Told): boolean =>
  APPEALS.test(from(one)) &&
  PLEA_AHEAD.test(before(one)) &&
  one.statement.polarity === 1 &&
  !/\b(?:if|unless|whether|not|never)\b|n't\b/.test(before(one)) &&
  (speakers(one).length > 0 || deniers(one).length > 0);

/** "Saying he acted in self-defence", told by anybody but those who accuse; who was shot in self-defence is somebody else. */
const SELF_DEFENCE = /\b(?:act(?:s|ed|ing)?|fir(?:ed|ing)|(?<!\b(?:was|were|been|be) )(?:shot|shooting|stabbed|killed|killing|hit|used)) (?:[\w']+ ){0,5}?(?:in|out of) self[- ]defen[cs]e\b|\b(?:was|were|is) (?:clearly |purely |an act of )?self[- ]defen[cs]e\b/; // biome-ignore format: one pattern
const ACCUSERS = /\b(?:police|prosecutors?|prosecution|authorities|investigators?|detectives?|sheriff|deputies|officers?|officials?|sources?|courts?|witness(?:es)?)\b/i; // biome-ignore format: one list
function isSelfDefence(one: Told): boolean {
  const { polarity, certainty } = one.statement;
  const [who] = speakers(one);
  if (who === undefined || polarity === -1 || certainty === 'conditional' || certainty === 'unknown') return false;
  return (
    SELF_DEFENCE.test(clause(one)) &&
    !isSupposed(one) &&
    !/\bif\b/.test(clause(one)) &&
    !ACCUSERS.test(one.testimony.article.text.slice(who.start, who.end))
  );
}
