import { child, lemmaOf, relation, type Tree, wordOf } from '../../tree.ts';
import type { Attribution, AttributionRule, Range } from '../attribution.ts';
import { cueOf } from '../cue.ts';
import { trimRange } from '../noun-phrase.ts';
import { reportingVerb } from '../reporting-words.ts';

const END = /^[.!?;:]$/;
/** A frame longer than this is no aside. */
const LONGEST = 30;

/** "Y, X said.", "Y, said X.", "Y1, X said, Y2": the cue and its subject between commas. */
export const trailingCue: AttributionRule = {
  name: 'trailing-cue',
  why: 'read off the order of words, as the parse ties such asides to almost anything',
  examples: [
    { text: 'The bridge was unsafe, Brell said.', source: 'Brell', cue: 'said', content: ['The bridge was unsafe'] },
    {
      text: 'The bridge, Brell said, was unsafe.',
      source: 'Brell',
      cue: 'said',
      content: ['The bridge', 'was unsafe'],
    },
    {
      text: 'The bridge was unsafe, said Ona Brell.',
      source: 'Ona Brell',
      cue: 'said',
      content: ['The bridge was unsafe'],
    },
  ],
  not: [
    'After the storm, Brell closed the bridge.',
    'On Monday, Brell said nothing.',
    'As the storm came, Brell left.',
  ],
  read(tree: Tree, verb: number): Attribution | null {
    const lexeme = reportingVerb(lemmaOf(tree, verb));
    if (!lexeme?.direct || tree.tokens[verb]!.upos !== 'VERB' || child(tree, verb, 'obj', 'mark') >= 0) return null;
    const { firstToken, endToken } = tree.sentences[tree.sentence(verb)]!;
    const cue = cueOf(tree, verb);
    const source = subjectBeside(tree, verb, cue);
    const next = wordOf(tree, Math.max(cue.last, source?.last ?? 0) + 1);
    if (!source || (child(tree, verb, 'ccomp') > verb && next !== ',')) return null;
    let comma = Math.min(cue.first, source.first) - 1;
    // A quotation inside what is said may close behind its comma: 'It was "a wreck," Brell said.'
    if (comma > firstToken && /^["”’']+$/.test(wordOf(tree, comma))) comma--;
    if (comma <= firstToken || wordOf(tree, comma) !== ',') return null;
    let end = Math.max(cue.last, source.last) + 1;
    while (end < endToken && end < verb + LONGEST && wordOf(tree, end) !== ',' && !END.test(wordOf(tree, end))) {
      if (tree.tokens[end]!.upos === 'VERB' && child(tree, end, 'nsubj') >= 0) return null;
      end++;
    }
    const before = trimRange(tree, firstToken, comma - 1);
    if (!before) return null;
    if (isClause(tree, before)) return { anchor: verb, cue, source, content: [before], voiced: true };
    const after = end < endToken && wordOf(tree, end) === ',' ? trimRange(tree, end + 1, endToken - 1) : null;
    if (!after || !isClause(tree, after)) return null;
    return { anchor: verb, cue, source, content: [before, after], voiced: true };
  },
};

function isClause(tree: Tree, { first, last }: Range): boolean {
  for (let i = first; i <= last; i++) if (tree.tokens[i]!.feats.VerbForm === 'Fin') return true;
  return false;
}

/** The subject right before the cue, or right after it. */
function subjectBeside(tree: Tree, verb: number, cue: Range): Range | null {
  let subject = -1;
  for (const i of tree.children(verb)) if (relation(tree, i) === 'nsubj' && (subject < 0 || i < verb)) subject = i;
  if (subject < 0 || tree.tokens[verb]!.feats.VerbForm === 'Part' || /^(?:who|which|that)$/.test(wordOf(tree, subject)))
    return null;
  if (subject < verb) return trimRange(tree, tree.first(subject), Math.min(tree.last(subject), cue.first - 1));
  return tree.first(subject) === cue.last + 1 ? trimRange(tree, cue.last + 1, tree.last(subject)) : null;
}
