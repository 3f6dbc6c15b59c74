/** Ordinals that say how many there were: "her fifth win of the season", "for the seventh straight day", "the fourth coach in three years". */
import { lowerBound } from '../../language/head.ts';
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import type { Amount } from '../../model/reading.ts';
import { isKindOf } from '../concepts/wordnet.ts';

/** The unit of a count given by its last one: a fifth win and a fourth one are compared, a fifth win and five wins are not. */
export const ORDINAL = 'ordinal';

/** Nouns that an ordinal gives a name to, whatever stands beside it. */
const NAMED_BY_IT = new Set([
  'half', 'quarter', 'floor', 'storey', 'story', 'grade', 'degree', 'street', 'avenue', 'century', 'party', 'world', 'amendment', 'base', 'lady', 'class', 'gear', 'hand', 'opinion', 'thought',
  'cousin', 'generation', 'language', 'name', 'sector', 'infantry', 'division', 'district', 'circuit', 'army', 'dimension', 'thing', 'one', 'kind', 'type', 'option', 'look', 'glance', 'aid', 'reason', 'step', 'phase', 'instance', 'millennium', 'decade', 'side', 'line', 'wheel', 'arrondissement', 'ward', 'precinct', 'hour', 'choice', 'chance',
]); // biome-ignore format: one list

/** What happens in an order within one event: which of them it was is a fact of it. */
const WITHIN = new Set([
  'round', 'minute', 'attempt', 'try', 'lap', 'mile', 'kilometre', 'kilometer', 'ballot', 'inning', 'innings', 'over', 'stage', 'hole', 'set', 'game', 'vote',
]); // biome-ignore format: one list
const DAYS = new Set(['day', 'night', 'week', 'month', 'year']);
const IN = new Set(['in', 'at', 'on', 'after', 'into', 'during', 'by', 'of']);

/** "Seventh straight", and "in a row" behind the noun. */
const STRAIGHT = /^\s*-?\s*(?:straight|consecutive|successive)\b/i;
const IN_A_ROW = /^(?:\s+[\p{L}'’-]+){1,3}\s+(?:in a row|running|on the trot)\b/iu;
/** What a count goes up to: "of the season", "this year", "since 2003", "in four years". */
const SO_FAR =
  /^(?:[\s,-]+[\p{L}\d'’]+){1,6}?\s+(?:(?:of|in|for|this) (?:the |this |his |her |their |its )?(?:\w+ )?(?:season|year|campaign|month|week|night|game|match|tournament|career|decade)\b|since\b|(?:in|within) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|as many|less|under|just|a|the (?:last|past)|(?:his|her|its|their|the) history)\b)/iu;
const BEHIND = 90;
const JOINED =
  /^(?:-|\s+(?:\d|two|three|four|five|six|seven|eight|nine|ten|few|half|half-)\b|\s*-?\s*(?:\p{Ll}+est|most|best|worst)\b)/u;
/** "Friday's second semi-final" is one of that day's. */
const DAY = /^(?:\w+day|today|yesterday|tomorrow|tonight|week|month|year|season)$/;

/** The token of what an ordinal counts, -1 where it names or orders. `amount` is of the kind "ordinal". */
export function countedByOrdinal(tree: Tree, amount: Amount): number {
  const noun = amount.ofToken;
  const behind = tree.text.slice(amount.end, Math.min(tree.text.length, amount.end + BEHIND));
  // "A second-round loss", "the second-best record", "the first four games".
  if (/-\s*$/.test(tree.text.slice(amount.start, amount.end)) || JOINED.test(behind)) return -1;
  // "Their ninth straight win": taggers take the win for a verb.
  if (noun < 0 && STRAIGHT.test(behind)) return behindStraight(tree, amount);
  if (noun < 0 || tree.tokens[noun]!.upos !== 'NOUN') return -1;
  const lemma = lemmaOf(tree, noun);
  if (NAMED_BY_IT.has(lemma)) return -1;
  if (STRAIGHT.test(behind) || IN_A_ROW.test(behind)) return noun;
  const isPerson = lemma === 'people' || isKindOf(lemma, 'person');
  const isPredicate = tree.children(noun).some((child) => relation(tree, child) === 'cop');
  const isSoFar = SO_FAR.test(behind);
  // "The second suspect" is one of two; "is the fourth coach in three years" counts coaches.
  if (isPerson) return isPredicate && isSoFar ? noun : -1;
  if (isPredicate || isSoFar) return noun;
  const before = tree.words[firstOf(tree, amount) - 1] ?? '';
  // "Her first", "its first": said of anything.
  if (amount.low === 1) return -1;
  if (lemma === 'time')
    return /^(?:the|a)$/.test(before) && tree.words[firstOf(tree, amount) - 2] === 'for' ? noun : -1;
  const isOwned = tree
    .children(noun)
    .some(
      (child) =>
        tree.tokens[child]!.deprel === 'nmod:poss' &&
        tree.tokens[child]!.start < amount.start &&
        !DAY.test(lemmaOf(tree, child)),
    );
  if (isOwned) return noun;
  // "On the eighth day of protests"
  if (DAYS.has(lemma)) return tree.words[noun + 1] === 'of' && tree.words[noun + 2] !== 'the' ? noun : -1;
  const marker = tree.children(noun).find((child) => relation(tree, child) === 'case');
  return WITHIN.has(lemma) && marker !== undefined && IN.has(tree.words[marker]!) ? noun : -1;
}

/** "Ninth straight", "fifth … in a row". */
export function isInARow(tree: Tree, { end }: Amount): boolean {
  const behind = tree.text.slice(end, Math.min(tree.text.length, end + BEHIND));
  return STRAIGHT.test(behind) || IN_A_ROW.test(behind);
}

function behindStraight(tree: Tree, amount: Amount): number {
  const at = lowerBound(tree, amount.end) + 1;
  const upos = tree.tokens[at]?.upos;
  return (upos === 'NOUN' || upos === 'VERB') && tree.sentence(at) === tree.sentence(at - 1) ? at : -1;
}

const firstOf = (tree: Tree, { start }: Amount): number => lowerBound(tree, start);
