import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import type { ArticleView } from '../article-view.ts';
import { subjectOf } from '../clauses/participants.ts';
import { canBe } from '../concepts/wordnet.ts';
import { type DerivedRule, type Draft, participant } from './statement-parts.ts';

/** Verbs whose doer bears a role noun made from them: who founded a thing is its founder. */
const AGENT_NOUNS: Readonly<Record<string, string>> = {
  found: 'founder',
  'co-found': 'co-founder',
  lead: 'leader',
  own: 'owner',
  create: 'creator',
  direct: 'director',
  invent: 'inventor',
  manage: 'manager',
  design: 'designer',
};

/** The whole printed word around a token: "co-founder" may be three tokens. */
function printedWord(tree: Tree, token: number): { start: number; end: number; word: string } {
  let first = token;
  let last = token;
  while (
    first > 0 &&
    tree.tokens[first - 1]!.end === tree.tokens[first]!.start &&
    /^[\p{L}‐‑-]+$/u.test(tree.text.slice(tree.tokens[first - 1]!.start, tree.tokens[first - 1]!.end))
  )
    first--;
  while (
    last + 1 < tree.tokens.length &&
    tree.tokens[last + 1]!.start === tree.tokens[last]!.end &&
    /^[‐‑-]$/.test(tree.text.slice(tree.tokens[last + 1]!.start, tree.tokens[last + 1]!.end))
  )
    last++;
  const start = tree.tokens[first]!.start;
  const end = tree.tokens[token]!.end;
  return {
    start,
    end,
    word: `${tree.text.slice(start, tree.tokens[token]!.start)}${lemmaOf(tree, token)}`
      .toLowerCase()
      .replace(/[‐‑]/g, '-'),
  };
}

const RANKS = new Set(['deputy', 'vice', 'assistant', 'associate', 'acting', 'interim']);

/** The token of the rank before a role noun: "deputy harbour master", "acting chief"; -1 if there is none. */
function rankOf(tree: Tree, noun: number): number {
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    if (RANKS.has(lemmaOf(tree, i))) return i;
    if (!['NOUN', 'ADJ', 'PROPN'].includes(tree.tokens[i]!.upos)) break;
  }
  return -1;
}

/** The first of the words that make a role what it is: "harbour master", "executive director". */
function modifiersFrom(tree: Tree, noun: number): number {
  let first = noun;
  while (
    first > 0 &&
    ['NOUN', 'ADJ'].includes(tree.tokens[first - 1]!.upos) &&
    tree.head(first - 1) === noun &&
    tree.tokens[noun]!.upos === 'NOUN'
  )
    first--;
  return first;
}

/** A noun that says what somebody does in a body, not who he is: "founder", "co-founder", "leader"; not "Smith", "friend". */
function isRoleNoun(view: ArticleView, token: number): boolean {
  const noun = lemmaOf(view.tree, token).replace(/^.*[-‐‑]/, '');
  return view.tree.tokens[token]!.upos === 'NOUN' && canBe(noun, 'person');
}

/** What the role is held in: "of the choir", "the choir's", "choir founder". */
function body(view: ArticleView, noun: number): number {
  for (const child of view.tree.children(noun)) {
    const { deprel } = view.tree.tokens[child]!;
    if (deprel === 'nmod:poss' || relation(view.tree, child) === 'nmod' || relation(view.tree, child) === 'compound')
      if (view.entityAt(child) || view.nameAt(child)) return child;
  }
  return -1;
}

function draft(
  view: ArticleView,
  person: number,
  noun: number,
  word: { start: number; end: number; word: string },
): Draft {
  const { tree } = view;
  const who = participant(view, person, 'patient');
  const of = body(view, noun);
  const rank = tree.tokens[noun]!.upos === 'NOUN' ? rankOf(tree, noun) : -1;
  const first = rank < 0 ? modifiersFrom(tree, noun) : rank;
  const title = {
    start: first < noun ? tree.tokens[first]!.start : word.start,
    end: word.end,
    word: rank < 0 ? word.word : `${lemmaOf(tree, rank)} ${word.word}`,
  };
  const parts = [who, ...(of >= 0 ? [participant(view, of, 'other', 'of')] : [])];
  return {
    start: Math.min(title.start, ...parts.map((part) => part.span.start)),
    end: Math.max(word.end, ...parts.map((part) => part.span.end)),
    token: noun,
    anchor: noun,
    predicate: 'role',
    presupposed:
      tree.tokens[noun]!.upos === 'NOUN' && !tree.children(noun).some((child) => relation(tree, child) === 'cop'),
    known: true,
    participants: parts,
    values: [
      {
        start: title.start,
        end: title.end,
        aspect: 'role',
        value: {
          type: 'terms',
          terms: [title.word],
        },
        of: word.word.replace(/^co-/, ''),
        narrowing: [],
        preposition: '',
        role: 'patient',
        token: noun,
        approximate: tree.tokens[noun]!.upos !== 'NOUN',
      },
    ],
  };
}

/** The person a role noun is said of: its apposition, the name it stands before, or the subject of its copula. */
export function bearer(view: ArticleView, noun: number): number {
  const { tree } = view;
  const isPerson = (token: number): boolean => token >= 0 && view.kindAt(token) === 'person';
  const head = tree.head(noun);
  if (relation(tree, noun) === 'appos' && isPerson(head)) return head;
  const apposition = tree
    .children(noun)
    .find((child) => (relation(tree, child) === 'appos' || relation(tree, child) === 'flat') && isPerson(child));
  if (apposition !== undefined) return apposition;
  if (tree.children(noun).some((child) => relation(tree, child) === 'cop')) {
    const subject = subjectOf(tree, noun);
    const entity = subject >= 0 ? view.entityAt(subject) : null;
    if (entity && view.chain(entity)?.type === 'person') return subject;
  }
  return isPerson(noun + 1) && (relation(tree, noun) === 'compound' || relation(tree, noun) === 'nmod') ? noun + 1 : -1;
}

/** "Ada Quill, co-founder of the choir", "the choir's founder, Ada Quill", "the choir founded by Ada Quill": a role somebody has in a body. */
export const role: DerivedRule = {
  name: 'role',
  examples: [
    { text: 'The choir was founded by Ada Quill.', gives: 'role founder' },
    { text: 'Ada Quill is the founder of the choir.', gives: 'role founder' },
  ],
  not: ['The choir was founded in 1990.', 'A founder of steel works is rare.'],
  read(view, first, end) {
    const { tree } = view;
    const drafts: Draft[] = [];
    for (let token = first; token < end; token++) {
      const { upos } = tree.tokens[token]!;
      if (upos === 'NOUN' && isRoleNoun(view, token)) {
        const person = bearer(view, token);
        if (person >= 0) drafts.push(draft(view, person, token, printedWord(tree, token)));
      } else if (upos === 'VERB' && Object.hasOwn(AGENT_NOUNS, lemmaOf(tree, token))) {
        const doer = tree
          .children(token)
          .find(
            (child) => relation(tree, child) === 'obl' && tree.children(child).some((c) => lemmaOf(tree, c) === 'by'),
          );
        if (doer === undefined || view.kindAt(doer) !== 'person') continue;
        const thing = subjectOf(tree, token);
        const made = draft(view, doer, token, {
          start: tree.tokens[token]!.start,
          end: tree.tokens[token]!.end,
          word: AGENT_NOUNS[lemmaOf(tree, token)]!,
        });
        const parts = thing >= 0 ? [...made.participants, participant(view, thing, 'other', 'of')] : made.participants;
        drafts.push({ ...made, participants: parts, start: Math.min(made.start, ...parts.map((p) => p.span.start)) });
      }
    }
    return drafts;
  },
};
