import { lemmaOf, type Tree } from '../../language/tree.ts';
import type { ArticleView } from '../article-view.ts';
import { subjectOf } from '../clauses/participants.ts';
import { canBe } from '../concepts/wordnet.ts';
import { type DerivedRule, type Draft, participant } from './statement-parts.ts';

/** Words between "identify" and "as", and between "as" and the name. */
const REACH = 12;

/**
 * "Police identified the driver as Ada Quill", "the dead man was identified as 34-year-old Tom Reed": who an unnamed person
 * is. Read by the order of the words, as parsers hang "as" on either side.
 */
export const identity: DerivedRule = {
  name: 'identity',
  examples: [
    { text: 'Police identified the dead man as Ada Quill.', gives: 'identity' },
    { text: 'The victim was identified on Monday as 34-year-old Tom Reed.', gives: 'identity' },
    { text: 'They came upon a diver, identified as 23-year-old Tom Reed.', gives: 'identity' },
  ],
  not: ['Police identified the car as a taxi.', 'The driver was not identified.', 'She identified herself as a nurse.'],
  read(view, first, end) {
    const { tree } = view;
    const drafts: Draft[] = [];
    for (let token = first; token < end; token++) {
      if (lemmaOf(tree, token) !== 'identify') continue;
      const name = nameBehind(view, token, end);
      const who = name < 0 ? -1 : identified(view, token, name);
      if (who < 0) continue;
      const [low, high] = [Math.min(who, token), name];
      drafts.push({
        start: tree.tokens[low]!.start,
        end: view.nameAt(name)?.end ?? tree.tokens[high]!.end,
        token,
        anchor: token,
        predicate: 'identity',
        known: false,
        participants: [participant(view, who, 'patient'), participant(view, name, 'other', 'as')],
        values: [],
      });
    }
    return drafts;
  },
};

/** The first name of a person behind the "as" that follows; -1 if there is none in the clause. */
function nameBehind(view: ArticleView, verb: number, end: number): number {
  const { tree } = view;
  let as = verb + 1;
  while (as < Math.min(end, verb + REACH) && lemmaOf(tree, as) !== 'as') as++;
  if (as >= end || lemmaOf(tree, as) !== 'as') return -1;
  for (let i = as + 1; i < Math.min(end, as + REACH); i++) {
    if (view.kindAt(i) === 'person') return i;
    const { upos, start, end: stop } = tree.tokens[i]!;
    if (upos === 'VERB' || /^[.;:]$/.test(tree.text.slice(start, stop))) return -1;
  }
  return -1;
}

/** The word for the one identified: the object between verb and name, else the subject before the verb. */
function identified(view: ArticleView, verb: number, name: number): number {
  const { tree } = view;
  for (let i = verb + 1; i < name && lemmaOf(tree, i) !== 'as'; i++) if (isSomebody(tree, i)) return i;
  const before = wordBefore(tree, verb);
  if (before >= 0 && isSomebody(tree, before)) return before;
  const subject = subjectOf(tree, verb);
  return subject >= 0 && isSomebody(tree, subject) ? subject : -1;
}

/** The word before a verb, with auxiliaries, adverbs and a comma passed over: "the man has since been identified", "a man, identified as". */
function wordBefore(tree: Tree, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && ['AUX', 'ADV'].includes(tree.tokens[at]!.upos)) at--;
  if (at >= 0 && at === verb - 1 && tree.text[tree.tokens[at]!.start] === ',') at--;
  return at >= 0 && tree.sentence(at) === tree.sentence(verb) ? at : -1;
}

function isSomebody(tree: Tree, token: number): boolean {
  const { upos, feats } = tree.tokens[token]!;
  if (feats.Number === 'Plur') return false;
  return upos === 'PRON'
    ? ['he', 'she', 'him', 'her'].includes(lemmaOf(tree, token))
    : upos === 'NOUN' && canBe(lemmaOf(tree, token), 'person');
}
