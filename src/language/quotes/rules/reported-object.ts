import { child, lemmaOf, relation, type Tree } from '../../tree.ts';
import type { Attribution, AttributionRule } from '../attribution.ts';
import { cueOf } from '../cue.ts';
import { endOfObject } from '../extent.ts';
import { trimRange } from '../noun-phrase.ts';
import { reportingVerb } from '../reporting-words.ts';
import { sourceOf } from '../source.ts';

/** "X denied the claims", "X criticised the plan": the object is what is spoken of. */
export const reportedObject: AttributionRule = {
  name: 'reported-object',
  why: 'only where no clause and no infinitive says more exactly what was said',
  examples: [
    { text: 'Brell denied the allegations.', source: 'Brell', cue: 'denied', content: ['the allegations'] },
    {
      text: 'Residents criticized the plan for the bridge.',
      source: 'Residents',
      cue: 'criticized',
      content: ['the plan for the bridge'],
    },
  ],
  not: ['Brell built a bridge.', 'The lorry hit the wall.', 'The sign showing the way fell.'],
  read(tree: Tree, verb: number): Attribution | null {
    const lexeme = reportingVerb(lemmaOf(tree, verb));
    if (!lexeme?.object || tree.tokens[verb]!.upos !== 'VERB') return null;
    // "groups supporting the plan", "they say he offered help": who they are, or what somebody else says of it.
    if (relation(tree, verb) === 'acl' || relation(tree, verb) === 'ccomp') return null;
    const object = child(tree, verb, 'obj');
    if (object < verb) return null;
    const cue = cueOf(tree, verb);
    const source = sourceOf(tree, verb, cue);
    if (!source) return null;
    const content = trimRange(tree, tree.first(object), endOfObject(tree, verb, tree.last(object)));
    return content ? { anchor: verb, cue, source, content: [content], voiced: false } : null;
  },
};
