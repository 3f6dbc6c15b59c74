import { child, lemmaOf, relation, type Tree, wordOf } from '../../tree.ts';
import type { Attribution, AttributionRule } from '../attribution.ts';
import { cueOf } from '../cue.ts';
import { endOfObject } from '../extent.ts';
import { trimRange } from '../noun-phrase.ts';
import { reportingVerb } from '../reporting-words.ts';
import { sourceOf } from '../source.ts';

/** "X denied ever seeing Y", "X suggested closing Y": the -ing form is what is said. */
export const reportedGerund: AttributionRule = {
  name: 'reported-gerund',
  why: 'an -ing form under a verb of saying stands for a clause; it has no "that" and no subject of its own',
  examples: [
    {
      text: 'Brell denied ever crossing the bridge.',
      source: 'Brell',
      cue: 'denied',
      content: ['ever crossing the bridge'],
    },
    { text: 'Brell suggested closing the bridge.', source: 'Brell', cue: 'suggested', content: ['closing the bridge'] },
  ],
  not: ['Brell stopped crossing the bridge.', 'Brell kept smiling.'],
  read(tree: Tree, verb: number): Attribution | null {
    const lexeme = reportingVerb(lemmaOf(tree, verb));
    if (!lexeme?.clause || tree.tokens[verb]!.upos !== 'VERB') return null;
    for (const i of tree.children(verb)) {
      const r = relation(tree, i);
      if (
        i < verb ||
        (r !== 'xcomp' && r !== 'ccomp' && !(r === 'advcl' && follows(tree, verb, i))) ||
        !wordOf(tree, i).endsWith('ing') ||
        child(tree, i, 'mark') >= 0
      )
        continue;
      const cue = cueOf(tree, verb);
      const source = sourceOf(tree, verb, cue);
      const content = trimRange(tree, cue.last + 1, endOfObject(tree, verb, tree.last(i)));
      return source && content ? { anchor: verb, cue, source, content: [content], voiced: true } : null;
    }
    return null;
  },
};

/** Whether the -ing form stands right behind the verb, adverbs aside: the parser may take it for an adverbial clause. */
function follows(tree: Tree, verb: number, gerund: number): boolean {
  for (let i = verb + 1; i < gerund; i++) if (tree.tokens[i]!.upos !== 'ADV') return false;
  return true;
}
