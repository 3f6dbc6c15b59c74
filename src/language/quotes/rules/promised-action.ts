import { child, lemmaOf, type Tree, wordOf } from '../../tree.ts';
import type { Attribution, AttributionRule } from '../attribution.ts';
import { cueOf } from '../cue.ts';
import { trimRange } from '../noun-phrase.ts';
import { reportingVerb } from '../reporting-words.ts';
import { sourceOf } from '../source.ts';

/** "X promised to Y", "X asked Z to Y": the infinitive is what is promised, wanted or asked. */
export const promisedAction: AttributionRule = {
  name: 'promised-action',
  why: 'after clauses, before objects: "asked them to leave" has both, and the infinitive is what was asked',
  examples: [
    {
      text: 'Brell promised to rebuild the bridge.',
      source: 'Brell',
      cue: 'promised',
      content: ['to rebuild the bridge'],
    },
    {
      text: 'The council asked residents to stay at home.',
      source: 'The council',
      cue: 'asked',
      content: ['residents to stay at home'],
    },
  ],
  not: ['Brell managed to cross the bridge.', 'She came to see the bridge.'],
  read(tree: Tree, verb: number): Attribution | null {
    const lexeme = reportingVerb(lemmaOf(tree, verb));
    if (!lexeme?.infinitive || tree.tokens[verb]!.upos !== 'VERB') return null;
    const action = infinitiveOf(tree, verb);
    if (action < verb || child(tree, action, 'mark') < 0) return null;
    const cue = cueOf(tree, verb);
    const content = trimRange(tree, tree.first(action), tree.last(action));
    if (!content) return null;
    const subject = child(tree, verb, 'nsubj:pass');
    if (subject >= 0) {
      // "The toll is expected to rise": both halves are what is expected.
      const half = trimRange(tree, tree.first(subject), Math.min(tree.last(subject), verb - 1));
      return { anchor: verb, cue, source: null, content: half ? [half, content] : [content], voiced: false };
    }
    // Who is asked belongs to what is asked: "asked | residents to stay at home".
    const asked = child(tree, verb, 'obj', 'iobj');
    const first = asked > cue.last && asked < action ? tree.first(asked) : content.first;
    return { anchor: verb, cue, source: sourceOf(tree, verb, cue), content: [{ ...content, first }], voiced: false };
  },
};

/** The infinitive under a verb, also where the parse hangs it on who is asked: "asked | residents to stay". */
function infinitiveOf(tree: Tree, verb: number): number {
  const own = child(tree, verb, 'xcomp');
  if (own >= 0) return own;
  const asked = child(tree, verb, 'obj', 'iobj');
  const below = asked > verb && reportingVerb(lemmaOf(tree, verb))?.person ? child(tree, asked, 'acl') : -1;
  return below >= 0 && wordOf(tree, child(tree, below, 'mark')) === 'to' ? below : -1;
}
