import { child, lemmaOf, type Tree, wordOf } from '../../tree.ts';
import type { Attribution, AttributionRule } from '../attribution.ts';
import { cueOf } from '../cue.ts';
import { endOfObject } from '../extent.ts';
import { trimRange } from '../noun-phrase.ts';
import { reportingVerb } from '../reporting-words.ts';
import { sourceOf } from '../source.ts';

/** "X spoke about Y", "X called for Y", "X accused Z of Y": a preposition carries what is said. */
export const reportedTopic: AttributionRule = {
  name: 'reported-topic',
  why: 'the last resort for a verb of speaking: the preposition tells the topic from place and time',
  examples: [
    { text: 'Brell spoke about the old bridge.', source: 'Brell', cue: 'spoke about', content: ['the old bridge'] },
    { text: 'Unions called for a strike.', source: 'Unions', cue: 'called for', content: ['a strike'] },
  ],
  not: ['Brell spoke at the town hall.', 'They walked about the town.'],
  read(tree: Tree, verb: number): Attribution | null {
    const lexeme = reportingVerb(lemmaOf(tree, verb));
    if (!lexeme || lexeme.prepositions.length === 0 || tree.tokens[verb]!.upos !== 'VERB') return null;
    const cue = cueOf(tree, verb);
    for (const i of tree.children(verb)) {
      const relation = tree.tokens[i]!.deprel;
      if (i < verb || !(relation.startsWith('obl') || relation === 'advcl')) continue;
      const preposition = child(tree, i, 'case', 'mark');
      if (preposition < verb || !lexeme.prepositions.includes(wordOf(tree, preposition))) continue;
      const source = sourceOf(tree, verb, cue);
      const person = lexeme.person ? child(tree, verb, 'obj', 'iobj') : -1;
      // "accused | the council of neglect": of whom it is said belongs to what is said.
      const first = person > cue.last && person < i ? tree.first(person) : preposition + 1;
      const content = trimRange(tree, first, endOfObject(tree, verb, tree.last(i)));
      if (!source || !content) return null;
      const near = preposition === cue.last + 1;
      return {
        anchor: verb,
        cue: near ? { first: cue.first, last: preposition } : cue,
        source,
        content: [content],
        voiced: false,
      };
    }
    return null;
  },
};
