/** Who is meant: which names, pronouns and noun phrases of one article stand for one bearer. */
import type { Span } from '../../model/passage.ts';
import type { Chain, EntityType, Mention, Name } from '../../model/reading.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { nameModel } from '../names/model.ts';
import type { Syntax } from '../syntax.ts';
import { treeOf } from '../tree.ts';
import { type Candidate, Discourse, type Entity, type SpokenSpan } from './discourse.ts';
import { findMentions } from './mentions.ts';
import { SIEVES } from './sieves.ts';

/** Names as links of a chain: the longest, and of those the first. */
const fullest = (entity: Entity): Candidate | null => {
  let best: Candidate | null = null;
  for (const mention of entity.members)
    if (
      mention.kind === 'name' &&
      (!best ||
        mention.key.length > best.key.length ||
        (mention.key.length === best.key.length && mention.index < best.index))
    )
      best = mention;
  return best;
};

/**
 * Resolves the mentions of one article: a multi-pass sieve (Raghunathan et al. 2010, Lee et al. 2013) of rules from the
 * surest to the least sure; what is left open by all means nobody.
 * @param syntax sentences and tokens; offsets are UTF-16 code units of `syntax.text`
 * @param names as `findNames` gives them
 * @param quotes quotations with their speakers
 * @returns the names with their bearers, and a chain for every bearer that is named or mentioned twice; ids e1, e2, … by first mention
 */
export function resolve(
  syntax: Syntax,
  names: readonly (Span & { readonly type: EntityType })[],
  quotes: readonly SpokenSpan[],
  lexicon: Lexicon = nameModel().lexicon,
): { names: Name[]; chains: Chain[] } {
  const tree = treeOf(syntax);
  const discourse = new Discourse(tree, findMentions(tree, names, quotes, lexicon), quotes);
  for (const sieve of SIEVES) sieve.apply(discourse);
  const chains: Chain[] = [];
  const ids = new Map<number, string>();
  for (const entity of discourse.all()) {
    const name = fullest(entity);
    if (!name && entity.members.length < 2) continue;
    const id = `e${chains.length + 1}`;
    const members = [...entity.members].sort((a, b) => a.index - b.index);
    for (const { kind, start } of members) if (kind === 'name') ids.set(start, id);
    chains.push({
      entity: id,
      type: entity.type,
      name: name ? syntax.text.slice(name.start, name.end) : null,
      gender: entity.gender,
      mentions: members.map(({ start, end, kind }): Mention => ({ start, end, kind })),
    });
  }
  return {
    names: names.flatMap(({ start, end, type }) => {
      const entity = ids.get(start);
      return entity ? [{ start, end, type, entity }] : [];
    }),
    chains,
  };
}
