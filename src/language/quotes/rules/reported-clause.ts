import { child, lemmaOf, type Tree, wordOf } from '../../tree.ts';
import type { Attribution, AttributionRule, Range } from '../attribution.ts';
import { cueOf } from '../cue.ts';
import { contentAfter, speechStart } from '../extent.ts';
import { trimRange } from '../noun-phrase.ts';
import { reportingVerb } from '../reporting-words.ts';
import { sourceOf } from '../source.ts';

/** What these verbs take is told by the text itself: "she learned that …". */
const FACTIVE = new Set([
  'know',
  'learn',
  'realize',
  'realise',
  'discover',
  'see',
  'hear',
  'remember',
  'forget',
  'notice',
  'mean',
  'find',
]);

/** What follows these is said, even where the parse sees no clause in it. */
const PLAIN = new Set(['say']);

/** "X said (that) Y": a clause hangs on the verb. */
export const reportedClause: AttributionRule = {
  name: 'reported-clause',
  why: 'the plainest form, and the surest; its clause would be taken for an object by the rules after it',
  examples: [
    {
      text: 'Ona Brell said that the bridge was unsafe.',
      source: 'Ona Brell',
      cue: 'said',
      content: ['that the bridge was unsafe'],
    },
    {
      text: 'Brell told reporters the town would rebuild it.',
      source: 'Brell',
      cue: 'told',
      content: ['the town would rebuild it'],
    },
  ],
  not: ['Brell crossed the bridge and went home.', 'She made a bridge.'],
  read(tree: Tree, verb: number): Attribution | null {
    const lexeme = reportingVerb(lemmaOf(tree, verb));
    if (!lexeme || tree.tokens[verb]!.upos !== 'VERB') return null;
    if (!lexeme.clause && !lexeme.direct) return null;
    const cue = cueOf(tree, verb);
    const clause = child(tree, verb, 'ccomp');
    const source = sourceOf(tree, verb, cue);
    const voiced = !FACTIVE.has(lemmaOf(tree, verb));
    if (clause > cue.last || saysOn(tree, verb, cue.last, source)) {
      const content = contentAfter(tree, verb, cue.last, clause > cue.last ? clause : -1);
      return content ? { anchor: verb, cue, source, content: [content], voiced } : null;
    }
    if (clause >= 0) {
      const content = trimRange(tree, tree.first(clause), tree.last(clause));
      if (!content || (content.first <= verb && verb <= content.last)) return null;
      return { anchor: verb, cue, source, content: [content], voiced };
    }
    return null;
  },
};

/** Whether what is said plainly follows, though the parse sees no clause: "said …" after its speaker, "added that …", "asked if …". */
function saysOn(tree: Tree, verb: number, cueLast: number, source: Range | null): boolean {
  const next = cueLast + 1;
  if (next >= tree.tokens.length || !/[\p{L}\p{N}]/u.test(wordOf(tree, next))) return false;
  const lemma = lemmaOf(tree, verb);
  if (lemma === 'ask') return /^(?:if|whether)$/.test(wordOf(tree, next));
  if (!source || source.last > cueLast) return false;
  if (PLAIN.has(lemma)) return true;
  const start = speechStart(tree, verb, cueLast);
  return start < tree.tokens.length && tree.tokens[start]!.upos === 'SCONJ' && wordOf(tree, start) === 'that';
}
