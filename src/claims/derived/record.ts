import { lemmaOf } from '../../language/tree.ts';
import type { ArticleView } from '../article-view.ts';
import { subjectOf } from '../clauses/participants.ts';
import { wordAt } from './persons.ts';
import { type DerivedRule, type Draft, participant } from './statement-parts.ts';

/** Nouns for a record of wins and defeats. */
const RECORD = new Set(['record', 'mark']);
/** Verbs whose subject comes to stand at a record. */
const STANDING = new Set(['improve', 'fall', 'drop', 'rise', 'move', 'slip', 'climb']);
/** Verbs that take a record as their object. */
const HOLDING = new Set(['compile', 'have', 'post', 'own', 'boast', 'bring', 'carry']);
/** What follows figures in brackets that are no record: a score over two legs, on penalties, at home. */
const PARTIAL = /^(?:aggregate|agg|pens?|penalties|on|at|in|home|away|road|conference|league|overall)$/i;

/** The tokens of "45 - 1" or "45 - 7 - 2": one past the last, and the figures. */
interface Figures {
  readonly end: number;
  readonly term: string;
}

/** "Ada Quill (45-1, 33 KOs)", "Reed's record to 52-3", "Reed compiled a 162-139 record": how often a person or a team won and lost. */
export const record: DerivedRule = {
  name: 'record',
  examples: [
    { text: 'Former champion Ada Quill (45-1, 33 KOs) won on points.', gives: 'record 45-1' },
    { text: "The victory took Quill's record to 52-3.", gives: 'record 52-3' },
    { text: 'Tom Reed compiled a 162-139 record in three seasons.', gives: 'record 162-139' },
    { text: 'Tom Reed improved his record to 52-3.', gives: 'record 52-3' },
    { text: 'Tom Reed fell to 45-7-2.', gives: 'record 45-7-2' },
    { text: 'Tom Reed, 43-1, 33 KOs, won on points.', gives: 'record 43-1' },
  ],
  not: [
    'Tom Reed (6-4, 7-5) won.',
    'Tom Reed won 31-24.',
    'Tom Reed (2-1 on aggregate) won.',
    'The vote was 5-4.',
    'Call Tom Reed at 555-444.',
    'Tom Reed fell to the ground 2-3 times.',
  ],
  read(view, first, end) {
    const { tree } = view;
    const drafts: Draft[] = [];
    for (let token = first; token < end; token++) {
      const figures = figuresAt(view, token, end);
      if (!figures) continue;
      const bearer = bearerOf(view, token, figures.end, first, end);
      if (bearer >= first && bearer < end && view.entityAt(bearer)) {
        const who = participant(view, bearer, 'patient');
        const span = { start: tree.tokens[token]!.start, end: tree.tokens[figures.end - 1]!.end };
        drafts.push({
          start: Math.min(who.span.start, span.start),
          end: Math.max(who.span.end, span.end),
          token,
          anchor: token,
          predicate: 'record',
          presupposed: true,
          known: true,
          participants: [who],
          values: [
            {
              ...span,
              aspect: 'count',
              value: { type: 'terms', terms: [figures.term] },
              of: 'record',
              narrowing: [],
              preposition: '',
              role: 'other',
              token,
              approximate: false,
            },
          ],
        });
      }
      token = figures.end - 1;
    }
    return drafts;
  },
};

const isFigure = (word: string): boolean => /^\d{1,3}$/.test(word);

/** Wins, defeats and draws from a token, written together; null if there are none. */
function figuresAt({ tree }: ArticleView, token: number, end: number): Figures | null {
  const { tokens } = tree;
  const joins = (at: number): boolean =>
    at + 1 < end &&
    /^[-–]$/.test(wordAt(tree, at)) &&
    isFigure(wordAt(tree, at + 1)) &&
    tokens[at]!.start === tokens[at - 1]!.end &&
    tokens[at]!.end === tokens[at + 1]!.start;
  if (!isFigure(wordAt(tree, token)) || !joins(token + 1)) return null;
  const stop = joins(token + 3) ? token + 5 : token + 3;
  // "555-444-1234-5": no record goes on.
  if (
    /^[-–:./]$/.test(wordAt(tree, stop)) &&
    tokens[stop]!.start === tokens[stop - 1]!.end &&
    isFigure(wordAt(tree, stop + 1))
  )
    return null;
  return { end: stop, term: tree.text.slice(tokens[token]!.start, tokens[stop - 1]!.end).replace(/–/g, '-') };
}

const isKnockOut = ({ tree }: ArticleView, token: number): boolean =>
  isFigure(wordAt(tree, token)) && /^(?:kos?|knockouts?)$/i.test(wordAt(tree, token + 1).replace(/['’]s$/, ''));

/** Whose record figures are; -1 if they are a score, a vote or nobody's. */
function bearerOf(view: ArticleView, token: number, stop: number, first: number, end: number): number {
  const { tree } = view;
  const before = wordAt(tree, token - 1);
  const behind = wordAt(tree, stop);
  const named = (at: number): number => (at >= first && view.nameAt(at) ? at : -1);
  if (before === '(') {
    const closes = behind === ')' || (behind === ',' && isKnockOut(view, stop + 1));
    return closes && !PARTIAL.test(behind) ? named(token - 2) : -1;
  }
  if (before === ',' && behind === ',' && isKnockOut(view, stop + 1)) return named(token - 2);
  // "A 162-139 record", "a record of 162-139", "his record to 52-3".
  const noun = stop < end && RECORD.has(lemmaOf(tree, stop)) ? stop : /^(?:to|of|at)$/.test(before) ? token - 2 : -1;
  if (noun >= first && RECORD.has(lemmaOf(tree, noun))) return holder(view, noun);
  if (before !== 'to') return -1;
  const verb = token - 2;
  return verb > first && STANDING.has(lemmaOf(tree, verb)) && /^[,.;]$|^(?:with|and|in|on|this|after)$/.test(behind)
    ? subjectOf(tree, verb)
    : -1;
}

/** Whose record a noun is: its possessor, else the subject of the verb it is the object of. */
function holder(view: ArticleView, noun: number): number {
  const { tree } = view;
  const possessor = tree.children(noun).find((child) => tree.tokens[child]!.deprel === 'nmod:poss');
  if (possessor !== undefined) return possessor;
  const verb = tree.head(noun);
  return verb >= 0 && HOLDING.has(lemmaOf(tree, verb)) ? subjectOf(tree, verb) : -1;
}
