import { lemmaOf, type Tree, wordOf } from '../tree.ts';
import type { Attribution } from './attribution.ts';
import { REPORTING_NOUNS, reportingVerb } from './reporting-words.ts';
import { ATTRIBUTION_RULES } from './rules/index.ts';

/** Words that anchor the fixed phrases: "according to", "per", "in the words of". */
const FIXED: ReadonlySet<string> = new Set(['according', 'per', 'words', 'view', 'opinion']);

/** Whether some rule can read an attribution at a token: most words of a text anchor none. */
function mayAnchor(tree: Tree, token: number): boolean {
  const { upos } = tree.tokens[token]!;
  if (upos === 'VERB' && reportingVerb(lemmaOf(tree, token))) return true;
  return (upos === 'NOUN' && REPORTING_NOUNS.has(lemmaOf(tree, token))) || FIXED.has(wordOf(tree, token));
}

/** The attribution that a token anchors: that of the first rule that reads one. */
export function attributionAt(tree: Tree, token: number): Attribution | null {
  if (!mayAnchor(tree, token)) return null;
  for (const rule of ATTRIBUTION_RULES) {
    const attribution = rule.read(tree, token);
    if (attribution) return attribution;
  }
  return null;
}

/** Everything the rules find in an article, in text order of the anchors. */
export function findAttributions(tree: Tree): Attribution[] {
  const found: Attribution[] = [];
  for (let token = 0; token < tree.tokens.length; token++) {
    const attribution = attributionAt(tree, token);
    if (attribution) found.push(attribution);
  }
  return found;
}
