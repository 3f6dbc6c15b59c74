import type { Attribution, AttributionRule } from '../attribution.ts';
import { contentAfter } from '../extent.ts';
import { reportingVerb } from '../reporting-words.ts';
import { cueOf, sourceOf, trimRange } from '../source.ts';
import { child, lemmaOf, type Tree, wordOf } from '../tree.ts';

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
    if (clause > cue.last || (PLAIN.has(lemmaOf(tree, verb)) && saysOn(tree, cue.last, source?.last ?? -1))) {
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

/** Whether the speaker stands before the cue and words of the same clause go on behind it. */
function saysOn(tree: Tree, cueLast: number, sourceLast: number): boolean {
  const next = cueLast + 1;
  return (
    sourceLast >= 0 && sourceLast < cueLast && next < tree.tokens.length && /[\p{L}\p{N}]/u.test(wordOf(tree, next))
  );
}
