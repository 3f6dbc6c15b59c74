import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
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

function draft(view: ArticleView, clause: number, effect: number, concept: string, cause: number): Draft | null {
  const terms = termsOf(view.tree, cause, true);
  if (terms.length === 0 || view.tree.tokens[cause]!.upos === 'PRON') return null;
  const span = phraseSpan(view.tree, cause);
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
        const pair = (effect: number | undefined, reason: number | undefined): void => {
          const concept = effect === undefined ? null : effectOf(view, effect);
          if (concept && reason !== undefined) drafts.push(draft(view, token, effect!, concept, reason));
        };
        if (SUBJECT_IS_CAUSE.has(lemma)) {
          if (passive) pair(subject?.token, parts.find((p) => p.tie === 'agent')?.token);
          else pair(object?.token, subject?.token);
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
