/** How far the case against somebody has come in the words of one claim: a stage of the inventory, or what leads up to one. */
import { conceptNamed } from '../../../claims/concepts/inventory.ts';
import { lemmaOf, type Tree, treeOf, wordOf } from '../../../language/tree.ts';
import type { Status } from '../../../model/dossier.ts';
import { isTold, type Said, type Story } from '../../story.ts';
import { isExpected, sentenceBefore } from '../states/expected.ts';
import { isHopedFor, statesTold } from '../states/state-patterns.ts';

/** The order of a case, with what is awaited before it is done. A later step is no contradiction of an earlier one. */
export const LADDER: readonly string[] = [
  'wanted', 'suspected', 'detained', 'arrested', 'charge expected', 'charged', 'pleaded not guilty', 'trial awaited', 'tried', 'verdict awaited', 'acquitted', 'plea expected', 'pleaded no contest', 'pleaded guilty', 'convicted', 'sentence awaited', 'sentenced', 'imprisoned', 'appealed', 'released', 'dropped', 'overturned', 'pardoned', 'cleared', 'died',
]; // biome-ignore format: one line reads as one order

/** What is told of a stage that is still to come. */
const AWAITED: Readonly<Partial<Record<Status, string>>> = {
  charged: 'charge expected',
  tried: 'trial awaited',
  'pleaded guilty': 'plea expected',
  sentenced: 'sentence awaited',
};

/** The step that a claim tells. */
export interface Step {
  /** Its place in the ladder. */
  readonly at: number;
  /** Whether a concept of the inventory tells it: who undergoes that is whose case it is. */
  readonly byConcept: boolean;
}

/** The state of affairs of the inventory whose states are steps without a concept: "is on the run", "the jury is out". */
const PROCEEDINGS = 'proceedings';

/** The step that a claim tells; null if it tells none. The death of the accused is none. */
export function stepOf(story: Story, said: Said): Step | null {
  const stage = conceptNamed(said.statement.predicate)?.stage;
  if (stage !== undefined && stage !== 'died' && !isTrouble(story, said)) {
    const awaited = AWAITED[stage];
    if (isAhead(story, said) || isExpected(story, said))
      return awaited === undefined ? null : { at: LADDER.indexOf(awaited), byConcept: true };
    const tree = treeOf(story.testimonies[said.testimony]!.reading);
    const before = sentenceBefore(story, said);
    if (stage === 'released' && NO_CUSTODY.test(story.words(said, said.statement))) return null;
    const isSupposed = SUPPOSED.test(before) || HOPED.test(before) || isHopedFor(tree, said.statement.token);
    if (isTold(said) && !isSupposed) return { at: LADDER.indexOf(stage), byConcept: true };
  }
  const told = statesTold(story, said).find(({ affair }) => affair.name === PROCEEDINGS);
  return told && !ESCAPED.test(story.testimonies[said.testimony]!.article.text)
    ? { at: LADDER.indexOf(told.affair.states[told.state]!.name), byConcept: false }
    : null;
}

/** A release of another kind: from hospital, or of a statement. */
const NO_CUSTODY =
  /\b(?:hospital|ward|clinic|statement|name|names|album|film|video|photo\w*|report|details?|contract|team|club)\b/i;
/** "Information that leads to an arrest and conviction". */
const HOPED =
  /\b(?:lead|leads|leading|led) to (?:the |an |his |her )?(?:[a-z]{1,12} (?:and|or|and\/or) )?[a-z]{1,12}$/i;
/** Who is sought because he escaped has been through his case. */
const ESCAPED =
  /\b(?:escapees?|escaped (?:inmates?|prisoners?|convicts?)|(?:inmates?|prisoners?|convicts?) (?:who )?escaped|prison escape|jailbreak)\b/i;

const AHEAD = new Set([
  'schedule',
  'reschedule',
  'set',
  'expect',
  'plan',
  'await',
  'face',
  'postpone',
  'delay',
  'slate',
]);
/** Words that put a noun's event ahead: "awaiting trial", "until his sentencing". */
const BEFORE_NOUN =
  /\b(?:await(?:s|ing|ed)?|pending|until|ahead of|stand|go to|head(?:s|ing|ed)? to|before) (?:[a-z'’]{1,12} ){0,2}$/i;
/** "His sentencing, set for May", "her trial is due to begin". */
const BEHIND_NOUN =
  /^,? (?:[a-z'’]{1,12} ){0,3}(?:(?:re)?scheduled|slated|expected|set (?:for|to)|due (?:to|in|on)|to (?:begin|start))\b/i;

/** "His sentencing is set for May": told of as what will be. A charge that somebody faces has been brought. */
function isAhead(story: Story, said: Said): boolean {
  const { testimony, statement } = said;
  const tree = treeOf(story.testimonies[testimony]!.reading);
  const { start, end } = tree.tokens[statement.token]!;
  if (!isNominal(tree, statement.token) || statement.predicate === 'charge') return false;
  return (
    AHEAD.has(lemmaOf(tree, tree.head(statement.token))) ||
    BEFORE_NOUN.test(story.words(said, { start: Math.max(0, start - NEAR), end: start })) ||
    BEHIND_NOUN.test(story.words(said, { start: end, end: end + NEAR }))
  );
}
const NEAR = 40;

/** "The trial", "his sentencing", "sentencing for Ada Quill", however it was tagged. */
export function isNominal(tree: Tree, token: number): boolean {
  const { upos, deprel } = tree.tokens[token]!;
  if (upos === 'NOUN') return true;
  if (!wordOf(tree, token).endsWith('ing')) return false;
  return /^(?:nsubj|obj|obl|nmod)/.test(deprel) || /^(?:for|of)$/.test(wordOf(tree, token + 1));
}

/** "If she had stood trial and been convicted": a second verb without a subject shares the condition of the first. */
const SUPPOSED = /\bif [^,;.:]{1,50} (?:and|or) (?:been |then |later )?[a-z]{1,14}$/i;

/** "Despite her trials": hardships, not proceedings. */
function isTrouble(story: Story, { testimony, statement }: Said): boolean {
  const tree = treeOf(story.testimonies[testimony]!.reading);
  return lemmaOf(tree, statement.token) === 'trial' && tree.tokens[statement.token]!.feats.Number === 'Plur';
}
