import type { Tree } from '../../language/tree.ts';
import type { Span } from '../../model/passage.ts';

const MARK = /^(?:["“”]|''|``)$/;
/** Words of a title on one side of a word of it. */
const LONGEST = 6;

/**
 * Whether a word stands in the title of a work: "The Notorious Ada Quill" in quotation marks is a film, not who it is named
 * after. A title is written with capitals and has no verb; a name that opens the words in marks may be a by-name.
 *
 * @param name the name that the word belongs to, if it does
 */
export function isInTitle(tree: Tree, token: number, name: Span = tree.tokens[token]!): boolean {
  const sentence = tree.sentence(token);
  const mark = (step: 1 | -1): number => {
    for (let i = token; Math.abs(i - token) <= LONGEST; i += step) {
      if (i < 0 || i >= tree.tokens.length || tree.sentence(i) !== sentence) return -1;
      if (MARK.test(tree.words[i]!)) return i;
    }
    return -1;
  };
  const [open, close] = [mark(-1), mark(1)];
  if (open < 0 || close < 0) return false;
  for (let i = open + 1; i < close; i++) {
    const { start, end, upos } = tree.tokens[i]!;
    if (['PUNCT', 'VERB', 'AUX', 'PRON'].includes(upos)) {
      // "The Notorious Ada Quill,": the mark of the sentence stands inside.
      if (upos !== 'PUNCT' || i < close - 1) return false;
      continue;
    }
    const isSmall = !/^[\p{Lu}\d]/u.test(tree.text.slice(start, end));
    if (isSmall && !['ADP', 'DET', 'CCONJ', 'PART'].includes(upos)) return false;
    if (i === open + 1 && (isSmall || (start >= name.start && end <= name.end))) return false;
  }
  return true;
}
