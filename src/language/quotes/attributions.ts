import type { Tree } from '../tree.ts';
import type { Attribution } from './attribution.ts';
import { ATTRIBUTION_RULES } from './rules/index.ts';

/** Everything the rules find in an article, in text order of the anchors. */
export function findAttributions(tree: Tree): Attribution[] {
  const found: Attribution[] = [];
  for (let token = 0; token < tree.tokens.length; token++) {
    for (const rule of ATTRIBUTION_RULES) {
      const attribution = rule.read(tree, token);
      if (!attribution) continue;
      found.push(attribution);
      break;
    }
  }
  return found;
}
