import { child, lemmaOf, relation, type Tree, wordOf } from '../../tree.ts';
import type { Attribution, AttributionRule } from '../attribution.ts';
import { trimRange } from '../noun-phrase.ts';
import { REPORTING_NOUNS } from '../reporting-words.ts';

/** "her claim that Y", "the allegation of Y by X": a noun for what is said or meant, with its content. */
export const reportingNoun: AttributionRule = {
  name: 'reporting-noun',
  why: 'the noun names the act of saying; whose it is stands in the possessive or after "by"',
  examples: [
    {
      text: 'They rejected his claim that the bridge was safe.',
      source: 'his',
      cue: 'claim',
      content: ['that the bridge was safe'],
    },
  ],
  not: ['The bridge that they crossed was old.', 'A report lay on the table.'],
  read(tree: Tree, noun: number): Attribution | null {
    if (tree.tokens[noun]!.upos !== 'NOUN' || !REPORTING_NOUNS.has(lemmaOf(tree, noun))) return null;
    const clause = contentOf(tree, noun);
    if (!clause) return null;
    const owner = child(tree, noun, 'nmod:poss');
    const source = owner >= 0 ? trimRange(tree, tree.first(owner), lastOfOwner(tree, owner)) : null;
    return { anchor: noun, cue: { first: noun, last: noun }, source, content: [clause], voiced: true };
  },
};

/** The owner without its "'s". */
function lastOfOwner(tree: Tree, owner: number): number {
  const last = tree.last(owner);
  return relation(tree, last) === 'case' && last > owner ? last - 1 : last;
}

function contentOf(tree: Tree, noun: number): { first: number; last: number } | null {
  for (const i of tree.children(noun)) {
    if (i < noun) continue;
    const r = relation(tree, i);
    const mark = child(tree, i, 'mark');
    if ((r === 'acl' || r === 'ccomp') && mark >= 0 && wordOf(tree, mark) === 'that') {
      return trimRange(tree, tree.first(i), tree.last(i));
    }
  }
  // The parse often loses the clause; "that" right behind a noun that is no subject runs to the sentence's end.
  const next = noun + 1;
  const { firstToken, endToken } = tree.sentences[tree.sentence(noun)]!;
  if (next >= endToken || wordOf(tree, next) !== 'that' || tree.tokens[next]!.upos !== 'SCONJ') return null;
  for (let i = firstToken; i < noun; i++) {
    if (tree.tokens[i]!.feats.VerbForm === 'Fin')
      return relation(tree, noun) === 'nsubj' ? null : trimRange(tree, next, endToken - 1);
  }
  return null;
}
