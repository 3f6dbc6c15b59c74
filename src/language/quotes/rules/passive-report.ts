import { child, lemmaOf, type Tree, wordOf } from '../../tree.ts';
import type { Attribution, AttributionRule } from '../attribution.ts';
import { cueOf } from '../cue.ts';
import { afterCue, trimRange } from '../noun-phrase.ts';
import { reportingVerb } from '../reporting-words.ts';
import { agentOf } from '../source.ts';

/** "The arrest was confirmed by X": the subject is what X says. */
export const passiveReport: AttributionRule = {
  name: 'passive-report',
  why: 'before objects, which a passive has none of; without "by" nobody is named and nothing is attributed',
  examples: [
    {
      text: 'The arrest was confirmed by a spokesman for the court.',
      source: 'a spokesman for the court',
      cue: 'was confirmed by',
      content: ['The arrest'],
    },
  ],
  not: ['The bridge was built by the council.', 'The arrest was confirmed on Monday.'],
  read(tree: Tree, verb: number): Attribution | null {
    const lexeme = reportingVerb(lemmaOf(tree, verb));
    if (!lexeme?.object || tree.tokens[verb]!.upos !== 'VERB') return null;
    const agent = agentOf(tree, verb);
    const subject = child(tree, verb, 'nsubj:pass');
    if (agent < verb || subject < 0 || subject > verb) return null;
    const by = child(tree, agent, 'case');
    const cue = cueOf(tree, verb);
    const named = trimRange(tree, Math.max(by + 1, tree.first(agent)), tree.last(agent));
    const source = named && afterCue(tree, named, tree.sentences[tree.sentence(verb)]!.endToken);
    const content = trimRange(tree, tree.first(subject), Math.min(tree.last(subject), cue.first - 1));
    if (!source || !content) return null;
    const last = by === cue.last + 1 && wordOf(tree, by) === 'by' ? by : cue.last;
    return { anchor: verb, cue: { first: cue.first, last }, source, content: [content], voiced: lexeme.clause };
  },
};
