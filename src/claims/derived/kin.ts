import { lowerBound } from '../../language/head.ts';
import { lemmaOf } from '../../language/tree.ts';
import type { ArticleView } from '../article-view.ts';
import { ageAt, wordAt } from './persons.ts';
import { type DerivedRule, type Draft, participant } from './statement-parts.ts';

/** What one person can be to another: blood, marriage, courtship. */
const KIN = new Set(['mother', 'mom', 'mum', 'father', 'dad', 'stepmother', 'stepfather', 'grandmother', 'grandma', 'grandfather', 'grandpa', 'great-grandmother', 'great-grandfather', 'aunt', 'uncle', 'cousin', 'sister', 'brother', 'half-sister', 'half-brother', 'stepsister', 'stepbrother', 'niece', 'nephew', 'son', 'daughter', 'stepson', 'stepdaughter', 'grandson', 'granddaughter', 'wife', 'husband', 'widow', 'widower', 'fiancé', 'fiancée', 'fiance', 'fiancee', 'girlfriend', 'boyfriend', 'ex-wife', 'ex-husband', 'ex-girlfriend', 'ex-boyfriend', 'mother-in-law', 'father-in-law', 'sister-in-law', 'brother-in-law', 'son-in-law', 'daughter-in-law', 'godmother', 'godfather', 'great-aunt', 'great-uncle']); // biome-ignore format: one table

/** The words of one tie in a text: "former wife" is a tie of its own. */
interface Tie {
  readonly first: number;
  readonly last: number;
  readonly term: string;
}

/**
 * "Ada Quill, Tom Reed's aunt", "his cousin, Ada Quill", "Ada Quill, the mother of Tom Reed": how one named person is
 * related to another. Read by the order of the words, as parsers lose an apposition behind a quotation.
 */
export const kin: DerivedRule = {
  name: 'kin',
  examples: [
    { text: "Ada Quill, Tom Reed's aunt, said so.", gives: 'kin aunt' },
    { text: "“We wait,” Ada Quill, Reed's cousin, said.", gives: 'kin cousin' },
    { text: "Tom Reed's mother, Ada Quill, wept.", gives: 'kin mother' },
    { text: 'Tom Reed left with his brother Ben Reed.', gives: 'kin brother' },
    { text: 'Ada Quill, the mother of Tom Reed, wept.', gives: 'kin mother' },
    { text: 'Tom Reed called his former wife, Ada Quill.', gives: 'kin ex-wife' },
    { text: 'Ada Quill, 34, a cousin of Tom Reed, wept.', gives: 'kin cousin' },
  ],
  not: [
    "Ada Quill saw Tom Reed's mother.",
    'The mother of Tom Reed wept.',
    "Ada Quill, his mother's lawyer, spoke.",
    'Ada Quill, a mother of two, wept.',
    "Tom Reed's sons, Ada Quill and Ben Vale, wept.",
    "Tom Reed's mother and Ada Quill wept.",
    'Tom Reed said Ben Vale, his nephew and a woman were hurt.',
  ],
  read(view, first, end) {
    const { tree } = view;
    const drafts: Draft[] = [];
    for (let token = first; token < end; token++) {
      const tie = tieAt(view, token, first);
      if (!tie) continue;
      const other = otherOf(view, tie, first, end);
      const bearer = other < 0 ? -1 : bearerOf(view, tie, other, first, end);
      if (bearer < 0 || view.entityAt(bearer) === view.entityAt(other)) continue;
      const who = participant(view, bearer, 'patient');
      const whose = participant(view, other, 'other', 'of');
      const span = { start: tree.tokens[tie.first]!.start, end: tree.tokens[tie.last]!.end };
      drafts.push({
        start: Math.min(span.start, who.span.start, whose.span.start),
        end: Math.max(span.end, who.span.end, whose.span.end),
        token: tie.last,
        anchor: tie.last,
        predicate: 'kin',
        presupposed: true,
        known: true,
        participants: [who, whose],
        values: [
          {
            ...span,
            aspect: 'role',
            value: { type: 'terms', terms: [tie.term] },
            of: 'kin',
            narrowing: [],
            preposition: '',
            role: 'patient',
            token: tie.last,
            approximate: false,
          },
        ],
      });
    }
    return drafts;
  },
};

/** The tie whose last word stands at a token. "Great-aunt" and "ex-wife" may be one token or three. */
function tieAt(view: ArticleView, token: number, first: number): Tie | null {
  const { tree } = view;
  const { feats, upos } = tree.tokens[token]!;
  if (feats.Number === 'Plur' || (upos !== 'NOUN' && upos !== 'PROPN')) return null;
  let from = token;
  while (from - 2 >= first && wordAt(tree, from - 1) === '-' && tree.tokens[from - 1]!.end === tree.tokens[from]!.start)
    from -= 2;
  const word =
    from === token
      ? lemmaOf(tree, token)
      : tree.text.slice(tree.tokens[from]!.start, tree.tokens[token]!.end).toLowerCase();
  if (!KIN.has(word)) return null;
  const before = wordAt(tree, from - 1).toLowerCase();
  return from > first && /^(?:former|ex)$/.test(before) && !word.startsWith('ex-')
    ? { first: from - 1, last: token, term: `ex-${word}` }
    : { first: from, last: token, term: word };
}

/** Of whom: the possessor before the tie, with adjectives and ages between, or the name behind "of"; -1 if there is none. */
function otherOf(view: ArticleView, { first: from, last }: Tie, first: number, end: number): number {
  const { tree } = view;
  let at = from - 1;
  while (at >= first && isBetween(view, at)) at--;
  const word = wordAt(tree, at).toLowerCase();
  if (at >= first && /^(?:his|her)$/.test(word)) return view.entityAt(at) ? at : -1;
  if (at > first && /^['’]s?$/.test(word) && view.kindAt(at - 1) === 'person') return at - 1;
  if (!/^(?:of|to)$/.test(wordAt(tree, last + 1)) || !/^(?:the|an?|,)$/.test(word)) return -1;
  let behind = last + 2;
  while (behind < end && (ageAt(view, behind) || /^(?:victim|suspect|-)$/.test(wordAt(tree, behind)))) behind++;
  return behind < end && view.kindAt(behind) === 'person' && !/^['’]s?$/.test(wordAt(tree, pastName(view, behind)))
    ? behind
    : -1;
}

/** "His 12-year-old little brother". */
const isBetween = (view: ArticleView, token: number): boolean =>
  ageAt(view, token) !== undefined || view.tree.tokens[token]!.upos === 'ADJ' || wordAt(view.tree, token) === '-';

/** The first token behind a name. */
function pastName(view: ArticleView, token: number): number {
  const name = view.nameAt(token);
  return name ? lowerBound(view.tree, name.end) : token + 1;
}

/** Who is the relative: the name beside the words of the tie; -1 if they are said of nobody named. */
function bearerOf(view: ArticleView, tie: Tie, other: number, first: number, end: number): number {
  const { tree } = view;
  const past = Math.max(tie.last + 1, other > tie.last ? pastName(view, other) : 0);
  // Behind: "his brother Ben Reed", "Reed's mother, Ada Quill".
  if (other < tie.last) {
    const behind = wordAt(tree, past) === ',' ? past + 1 : past;
    if (behind < end && view.kindAt(behind) === 'person') {
      const after = wordAt(tree, pastName(view, behind));
      // "Her sister, Ada Quill's friend": the name is another's.
      return /^['’]s?$/.test(after) ? -1 : behind;
    }
  }
  // Before: "Ada Quill, Reed's aunt," with an age or a home between commas.
  const name = other < tie.last ? view.nameAt(other) : undefined;
  let at = (other < tie.first ? (name ? lowerBound(tree, name.start) : other) : tie.first) - 1;
  while (at > first && /^(?:the|an?)$/i.test(wordAt(tree, at))) at--;
  if (wordAt(tree, at) !== ',' || !/^[,.;:”"]|^$|^(?:said|says|told|who|was|is)$/.test(wordAt(tree, past))) return -1;
  at--;
  if (ageAt(view, at)) {
    while (at > first && ageAt(view, at)) at--;
    if (wordAt(tree, at) === ',') at--;
  }
  return at >= first && view.kindAt(at) === 'person' ? at : -1;
}
