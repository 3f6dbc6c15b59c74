import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import type { Span } from '../../model/passage.ts';
import { type ArticleView, phraseSpan } from '../article-view.ts';
import { extentOf } from '../clauses/extent.ts';
import { clauseArguments, isPassive } from '../clauses/participants.ts';
import { recognise } from '../concepts/recognise.ts';
import { termsOf } from '../values/terms.ts';
import { type DerivedRule, type Draft, participant } from './statement-parts.ts';

/** Verbs by how they tie a cause to an effect. */
const SUBJECT_IS_CAUSE = new Set(['cause', 'trigger', 'spark', 'ignite', 'start', 'provoke']);
const BLAME = new Map([
  ['blame', 'on'],
  ['attribute', 'to'],
  ['trace', 'to'],
  ['link', 'to'],
]);
const STEM = new Set(['result', 'stem', 'arise', 'start', 'begin']);
const REASONS = new Set(['because of', 'due to', 'owing to', 'as a result of']);

/** The effect's concept where its noun or verb is in the inventory. */
function effectOf(view: ArticleView, token: number): string | null {
  const { upos } = view.tree.tokens[token]!;
  return recognise(view.tree, token, upos === 'NOUN')?.trigger.concept.name ?? null;
}

/** The words of a phrase from its last comma before its head on: what stands before is no part of it. */
function afterComma({ tree }: ArticleView, span: Span, head: number): Span {
  const before = tree.text.slice(span.start, tree.tokens[head]!.start);
  const comma = before.lastIndexOf(', ');
  return comma < 0 ? span : { start: span.start + comma + 2, end: span.end };
}

const MODIFIERS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'PART']);
/** A noun, or a gerund used as one ("sparks from welding"). */
function isNoun(tree: Tree, token: number): boolean {
  const word = tree.tokens[token];
  if (!word) return false;
  return (
    ['NOUN', 'PROPN'].includes(word.upos) ||
    (word.upos === 'VERB' && /ing$/i.test(tree.text.slice(word.start, word.end)))
  );
}

/**
 * The head of the noun phrase that ends right before a verb ("an electrical fault in a pump caused"), or -1. Read by the
 * order of the words: parsers lose subjects behind long openings.
 */
function phraseBefore({ tree }: ArticleView, verb: number): number {
  let at = verb - 1;
  while (at > 0 && ['ADV', 'AUX'].includes(tree.tokens[at]!.upos)) at--;
  if (at < 0 || tree.sentence(at) !== tree.sentence(verb) || !isNoun(tree, at)) return -1;
  for (;;) {
    let first = at;
    while (first > 0 && MODIFIERS.has(tree.tokens[first - 1]!.upos) && tree.sentence(first - 1) === tree.sentence(verb))
      first--;
    const joined = first > 1 && tree.tokens[first - 1]!.upos === 'ADP' && isNoun(tree, first - 2);
    if (!joined || tree.sentence(first - 2) !== tree.sentence(verb)) return at;
    at = first - 2;
  }
}

function draft(
  view: ArticleView,
  clause: number,
  effect: number,
  concept: string,
  cause: number,
  end?: number,
): Draft | null {
  const terms = termsOf(view.tree, cause, true);
  if (terms.length === 0 || view.tree.tokens[cause]!.upos === 'PRON') return null;
  const phrase = phraseSpan(view.tree, cause);
  const span = afterComma(view, end === undefined ? phrase : { start: phrase.start, end }, cause);
  const whole = extentOf(view.tree, clause);
  return {
    start: Math.min(whole.start, span.start),
    end: Math.max(whole.end, span.end),
    token: effect,
    anchor: clause,
    predicate: concept,
    known: true,
    participants: [participant(view, effect, 'other')],
    values: [
      {
        ...span,
        aspect: 'cause',
        value: { type: 'terms', terms },
        of: lemmaOf(view.tree, cause),
        narrowing: [],
        preposition: '',
        role: '',
        token: cause,
        approximate: false,
      },
    ],
  };
}

const preposition = (tree: Tree, token: number): string =>
  tree
    .children(token)
    .filter((c) => relation(tree, c) === 'case')
    .flatMap((c) => [c, ...tree.children(c).filter((f) => relation(tree, f) === 'fixed')])
    .map((c) => lemmaOf(tree, c))
    .join(' ');

/** "The fire was caused by a faulty heater", "blamed the crash on ice", "the cause of the fire was a heater": what made an event happen. */
export const cause: DerivedRule = {
  name: 'cause',
  examples: [
    { text: 'The fire was caused by a faulty heater.', gives: 'fire faulty heater' },
    { text: 'Inspectors blamed the crash on ice.', gives: 'crash ice' },
  ],
  not: ['The fire caused alarm.', 'The crash was filmed by a neighbour.'],
  read(view, first, end) {
    const { tree } = view;
    const drafts: (Draft | null)[] = [];
    for (let token = first; token < end; token++) {
      const lemma = lemmaOf(tree, token);
      const { upos } = tree.tokens[token]!;
      if (upos === 'VERB') {
        const parts = clauseArguments(tree, token);
        const subject = parts.find((p) => p.tie === 'subject');
        const object = parts.find((p) => p.tie === 'object');
        const passive = isPassive(tree, token);
        const pair = (effect: number | undefined, reason: number | undefined, end?: number): void => {
          const concept = effect === undefined ? null : effectOf(view, effect);
          if (concept && reason !== undefined) drafts.push(draft(view, token, effect!, concept, reason, end));
        };
        if (SUBJECT_IS_CAUSE.has(lemma)) {
          if (passive) pair(subject?.token, parts.find((p) => p.tie === 'agent')?.token);
          else {
            const phrase = phraseBefore(view, token);
            if (phrase >= 0) pair(object?.token, phrase, tree.tokens[token - 1]!.end);
            else if (tree.tokens[token - 1]?.upos !== 'PART') pair(object?.token, subject?.token);
          }
        }
        const to = BLAME.get(lemma);
        if (to) pair((passive ? subject : object)?.token, parts.find((p) => p.preposition === to)?.token);
        if (STEM.has(lemma)) pair(subject?.token, parts.find((p) => p.preposition === 'from')?.token);
        const reason = parts.find((p) => REASONS.has(p.preposition) || REASONS.has(preposition(tree, p.token)));
        if (reason) {
          const concept = effectOf(view, token);
          if (concept) drafts.push(draft(view, token, token, concept, reason.token));
        }
      } else if (tree.children(token).some((c) => relation(tree, c) === 'cop')) {
        const subject = clauseArguments(tree, token).find((p) => p.tie === 'subject');
        const effect =
          subject && lemmaOf(tree, subject.token) === 'cause'
            ? tree.children(subject.token).find((c) => relation(tree, c) === 'nmod')
            : undefined;
        const concept = effect === undefined ? null : effectOf(view, effect);
        if (concept) drafts.push(draft(view, token, effect!, concept, token));
      }
    }
    return drafts.filter((d) => d !== null);
  },
};
