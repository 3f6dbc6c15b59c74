import { child, lemmaOf, type Tree, wordOf } from '../../tree.ts';
import type { Attribution, AttributionRule } from '../attribution.ts';
import { cueOf } from '../cue.ts';
import { trimRange } from '../noun-phrase.ts';
import { reportingVerb } from '../reporting-words.ts';
import { sourceOf } from '../source.ts';

/** "As X reported, Y": what follows the comma is what X reported. */
export const asReported: AttributionRule = {
  name: 'as-reported',
  why: '"as" makes the main clause the content of the clause inside it; the other rules look the other way',
  examples: [
    {
      text: 'As the Courier reported, the bridge was closed in May.',
      source: 'the Courier',
      cue: 'reported',
      content: ['the bridge was closed in May'],
    },
  ],
  not: ['As Brell crossed the bridge, it collapsed.', 'As Brell said goodbye to them, it rained.'],
  read(tree: Tree, verb: number): Attribution | null {
    const lexeme = reportingVerb(lemmaOf(tree, verb));
    if (!lexeme?.clause || tree.tokens[verb]!.upos !== 'VERB' || child(tree, verb, 'obj', 'ccomp', 'xcomp') >= 0)
      return null;
    const { firstToken, endToken } = tree.sentences[tree.sentence(verb)]!;
    const cue = cueOf(tree, verb);
    const comma = cue.last + 1;
    if (comma + 1 >= endToken || wordOf(tree, comma) !== ',' || wordOf(tree, firstToken) !== 'as') return null;
    const source = sourceOf(tree, verb, cue);
    if (!source || source.last >= cue.first || source.first !== firstToken + 1) return null;
    const content = trimRange(tree, comma + 1, endToken - 1);
    return content ? { anchor: verb, cue, source, content: [content], voiced: true } : null;
  },
};
