/** What befell the people a figure counts, by the words next to the figure: "killing 10", "10 people dead", "three others with gunshot wounds". */
import { lemmaOf, type Tree } from '../../language/tree.ts';
import type { ArticleView } from '../article-view.ts';
import { triggersOf } from '../concepts/inventory.ts';
import { isKindOf } from '../concepts/wordnet.ts';
import { wordAt } from './persons.ts';

/** Words that may stand between a figure and what befell the people counted. */
const BETWEEN = new Set([
  'people',
  'person',
  'other',
  'more',
  'be',
  'have',
  'man',
  'woman',
  'child',
  'also',
  'still',
  'leave',
  'report',
  'confirm',
  'feare',
  'fear',
  'believe',
  'at',
  'least',
  'around',
  'about',
  'some',
  'as',
  'many',
  'up',
  'to',
  'over',
  'than',
  'who',
  'that',
  'nearly',
  'almost',
  'recover',
  'after',
  'find',
]);
const REACH = 8;
/** Words of an aside between commas: "Four nurses, none of them older than 40, were hurt". */
const LONGEST_ASIDE = 12;

/** Participles of harm that does not say whether they died, by the event they name. */
const HARMED: Readonly<Record<string, string>> = {
  shot: 'shooting',
  stabbed: 'stabbing',
  hospitalized: 'hospitalisation',
  hospitalised: 'hospitalisation',
};
/** Words after a participle that would make it a verb with an object: "two men shot a guard". */
const OBJECT = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'NUM', 'ADJ']);
const STRUCK = new Set(['hit', 'struck']);
const MISSILES = /^(?:bullets?|gunfire|gunshots?|shots?|rounds?)$/i;
const WEAPONS: Readonly<Record<string, string>> = {
  gunshot: 'shooting',
  bullet: 'shooting',
  stab: 'stabbing',
  knife: 'stabbing',
};

/** Events whose victims news counts in passing, often without a verb of their own: "3 dead, 12 injured". */
const TOLLS = new Set(['death', 'injury', 'missing', 'displacement', 'rescue']);

/** A word of fate and the concept it names. */
export interface FateWord {
  readonly token: number;
  readonly concept: string;
}

/** The concept that a word names by itself for those who undergo it: "injured", "dead", "killing". */
export function befalls(tree: Tree, token: number): string | null {
  for (const name of [lemmaOf(tree, token), wordAt(tree, token).toLowerCase()]) {
    const trigger = triggersOf(name).find((t) => t.beside.length === 0 && t.concept.functional.includes('count'));
    if (trigger && TOLLS.has(trigger.concept.name)) return trigger.concept.name;
  }
  return null;
}

/**
 * The nearest word of fate: right before the figure ("killing 10"), else after it and what it counts ("10 people dead").
 *
 * @param start the first token of the figure
 * @param last its last token
 * @param first first token of the sentence, `end` one past its last
 */
export function nearestFate(
  view: ArticleView,
  { start, last }: { readonly start: number; readonly last: number },
  { first, end }: { readonly first: number; readonly end: number },
): FateWord | null {
  const { tree } = view;
  for (let i = start - 1; i >= Math.max(first, start - REACH); i--) {
    const concept = befalls(tree, i) ?? doneTo(view, i, start, last, first);
    if (concept && (tree.tokens[i]!.upos === 'VERB' || i === start - 1)) return { token: i, concept };
    if (!BETWEEN.has(lemmaOf(tree, i))) break;
  }
  for (let i = last + 1; i < Math.min(end, last + 1 + REACH); i++) {
    const found = fateAt(view, i, { first, end });
    if (found && (found.concept !== 'hospitalisation' || i > last + 1)) return found;
    if (wordAt(tree, i) === ',' && i === last + 2) return behindAside(view, i, { first, end });
    if (!isBetween(tree, i)) break;
  }
  return null;
}

/** The word of fate that begins at a token behind those counted. */
function fateAt(view: ArticleView, i: number, { first, end }: { first: number; end: number }): FateWord | null {
  const { tree } = view;
  const concept = befalls(tree, i) ?? harmed(view, i, end) ?? struck(view, i, first, end);
  if (concept) return { token: i, concept };
  const hospital = inHospital(tree, i, end);
  if (hospital >= 0) return { token: hospital, concept: 'hospitalisation' };
  return withWound(tree, i, end);
}

/** The fate behind an aside: "Four nurses, none of them older than 40, were shot". */
function behindAside(view: ArticleView, comma: number, sentence: { first: number; end: number }): FateWord | null {
  const { tree } = view;
  let at = comma + 1;
  const far = Math.min(sentence.end, comma + LONGEST_ASIDE);
  while (at < far && wordAt(tree, at) !== ',') at++;
  if (at >= far || !['be', 'have'].includes(lemmaOf(tree, at + 1))) return null;
  for (let i = at + 1; i < Math.min(sentence.end, at + 1 + REACH); i++) {
    const found = fateAt(view, i, sentence);
    if (found) return found;
    if (!isBetween(tree, i)) return null;
  }
  return null;
}

/** "Shot four people", "shot three other men": a verb right before the people counted, whatever the tree made of it. */
function doneTo(view: ArticleView, token: number, start: number, last: number, first: number): string | null {
  const { tree } = view;
  const word = wordAt(tree, token).toLowerCase();
  const concept = Object.hasOwn(HARMED, word) ? HARMED[word]! : null;
  if (!concept || concept === 'hospitalisation' || token !== start - 1 || token === first) return null;
  if (lemmaOf(tree, token - 1) === 'be' || tree.tokens[token - 1]!.upos === 'DET') return null;
  // "Shot three times": those counted are people.
  let noun = last + 1;
  while (['ADJ', 'NUM'].includes(tree.tokens[noun]?.upos ?? '') && !isPeople(tree, noun)) noun++;
  if (!isPeople(tree, noun)) return null;
  return lemmaOf(tree, token - 1) === 'fatally' ? 'killing' : concept;
}

const isPeople = (tree: Tree, token: number): boolean =>
  ['people', 'other', 'person'].includes(lemmaOf(tree, token)) ||
  (tree.tokens[token]?.upos === 'NOUN' && isKindOf(lemmaOf(tree, token), 'person'));

/** "Five people in the hospital": the hospital behind "in"; -1 if there is none. */
function inHospital(tree: Tree, token: number, end: number): number {
  if (lemmaOf(tree, token) !== 'in') return -1;
  const at = token + 1 < end && tree.tokens[token + 1]!.upos === 'DET' ? token + 2 : token + 1;
  return at < end && lemmaOf(tree, at) === 'hospital' ? at : -1;
}

/** "Three others with gunshot wounds", "suffering from stab wounds": the wound's word. */
function withWound(tree: Tree, token: number, end: number): FateWord | null {
  const cue = lemmaOf(tree, token);
  const from =
    cue === 'with' ? token + 1 : cue === 'suffer' ? token + (lemmaOf(tree, token + 1) === 'from' ? 2 : 1) : -1;
  if (from < 0) return null;
  let weapon: string | undefined;
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const lemma = lemmaOf(tree, i);
    if (Object.hasOwn(WEAPONS, lemma)) weapon = WEAPONS[lemma];
    if (lemma === 'wound') return weapon ? { token: i, concept: weapon } : null;
    if (!['DET', 'ADJ', 'NOUN', 'NUM'].includes(tree.tokens[i]!.upos)) return null;
  }
  return null;
}

const isBetween = (tree: Tree, token: number): boolean => {
  const { upos } = tree.tokens[token]!;
  const lemma = lemmaOf(tree, token);
  return BETWEEN.has(lemma) || upos === 'ADV' || (upos === 'NOUN' && isKindOf(lemma, 'person'));
};

/** "Five people shot in the street", "two men shot to death": what befell those counted, in a participle without an object. */
function harmed(view: ArticleView, token: number, end: number): string | null {
  const { tree } = view;
  const form = wordAt(tree, token).toLowerCase();
  if (!Object.hasOwn(HARMED, form)) return null;
  const next = token + 1 < end ? tree.tokens[token + 1]! : undefined;
  const isPassive = lemmaOf(tree, token - 1) === 'be';
  const isTime = next !== undefined && /^(?:DATE|TIME)$/.test(view.kindAt(token + 1) ?? '');
  if (form === 'shot' && isDeadly(tree, token)) return 'killing';
  return isPassive || isTime || !next || !OBJECT.has(next.upos) ? HARMED[form]! : null;
}

/** "Shot to death", "shot dead", "shot and killed", "fatally shot". */
export const isDeadly = (tree: Tree, token: number): boolean =>
  lemmaOf(tree, token - 1) === 'fatally' ||
  /^(?:dead|fatally)$/i.test(wordAt(tree, token + 1)) ||
  (wordAt(tree, token + 1) === 'to' && wordAt(tree, token + 2) === 'death') ||
  (wordAt(tree, token + 1) === 'and' && wordAt(tree, token + 2) === 'killed');

/** "Four people were hit" where bullets are told of. */
function struck(view: ArticleView, token: number, first: number, end: number): string | null {
  const { tree } = view;
  if (!STRUCK.has(wordAt(tree, token).toLowerCase()) || lemmaOf(tree, token - 1) !== 'be') return null;
  for (let i = first; i < end; i++) if (MISSILES.test(wordAt(tree, i))) return 'shooting';
  return null;
}
