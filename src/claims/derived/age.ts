import { headOf, lowerBound } from '../../language/head.ts';
import { lemmaOf, type Tree } from '../../language/tree.ts';
import type { Amount } from '../../model/reading.ts';
import type { ArticleView } from '../article-view.ts';
import { isKindOf } from '../concepts/wordnet.ts';
import { type DerivedRule, type Draft, participant } from './statement-parts.ts';

/** "Ada Quill, 34," and "the 34-year-old driver" say how old somebody is. The age of a thing or of a custom is not read. */
export const age: DerivedRule = {
  name: 'age',
  examples: [
    { text: 'Ada Quill, 34, was at the wheel.', gives: 'age 34' },
    { text: 'Tom Reed, a 51-year-old baker, saw it.', gives: 'age 51' },
    { text: 'A 19-year-old man was shot.', gives: 'age 19' },
  ],
  not: ['The 34-year-old bridge fell.', 'It cost 34 crowns.'],
  read(view, first, end) {
    const { tree, reading } = view;
    const from = tree.tokens[first]!.start;
    const to = tree.tokens[end - 1]!.end;
    const drafts: Draft[] = [];
    for (const amount of reading.amounts) {
      if (amount.start >= to) break;
      if (amount.kind !== 'age' || amount.start < from || amount.ofToken < 0) continue;
      const bearer = named(view, amount) ?? amount.ofToken;
      if (!isPerson(view, bearer)) continue;
      const who = participant(view, bearer, 'patient');
      drafts.push({
        start: Math.min(amount.start, who.span.start),
        end: Math.max(amount.end, who.span.end),
        token: bearer,
        anchor: bearer,
        predicate: 'age',
        presupposed: true,
        known: true,
        participants: [who],
        values: [
          {
            start: amount.start,
            end: amount.end,
            aspect: 'age',
            value: { type: 'number', low: amount.low, high: amount.high, unit: 'year', of: null },
            of: 'age',
            narrowing: [],
            preposition: '',
            role: 'patient',
            token: headOf(tree, amount),
            approximate: amount.approximate,
          },
        ],
      });
    }
    return drafts;
  },
};

/** "Ada Quill, a 34-year-old driver,": the bearer named right before the comma, wherever the parser hung the words after it. */
function named(view: ArticleView, { start }: Amount): number | null {
  const { tree } = view;
  let at = lowerBound(tree, start) - 1;
  if (at >= 0 && /^an?$/i.test(wordAt(tree, at))) at--;
  else return null;
  if (at < 1 || wordAt(tree, at) !== ',' || view.kindAt(at - 1) !== 'person') return null;
  return at - 1;
}

const wordAt = (tree: Tree, token: number): string =>
  tree.text.slice(tree.tokens[token]!.start, tree.tokens[token]!.end);

/** Words for a person by sex or age that WordNet has as something else first. */
const SEXES = new Set(['male', 'female', 'teen', 'minor']);

/** Whether the word means a person: by what the reading knows of its bearer, else by the kind of noun it is. */
function isPerson(view: ArticleView, token: number): boolean {
  const entity = view.entityAt(token);
  if (entity !== null) return (view.chain(entity)?.type ?? 'person') === 'person';
  return (
    view.tree.tokens[token]!.upos === 'NOUN' &&
    (isKindOf(lemmaOf(view.tree, token), 'person') || SEXES.has(lemmaOf(view.tree, token)))
  );
}
