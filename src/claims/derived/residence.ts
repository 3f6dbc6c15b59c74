import { lowerBound } from '../../language/head.ts';
import { lemmaOf } from '../../language/tree.ts';
import type { ArticleView } from '../article-view.ts';
import { ageAt, isAgedOne, isPerson, wordAt } from './persons.ts';
import { type DerivedRule, type Draft, participant } from './statement-parts.ts';

/** A place as somebody's home: its first token and one past its last. */
interface Home {
  readonly first: number;
  readonly end: number;
}

/** Parts of a name that say that it is a street, a district of offices or an institution, not a town. */
const NOT_A_TOWN =
  /^(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|way|court|ct|boulevard|blvd|highway|parkway|county|parish|township|district|university|college|school|police|department|department's|church|club|hospital|company|corps|army|navy|north|south|east|west|northeast|northwest|southeast|southwest|side|block|end|u\.s\.|the)$/i;
const CAPITAL = /^\p{Lu}/u;
/** Tokens of the longest name of a town ("St. Mary on the Hill" is read to its first small word). */
const LONGEST_TOWN = 4;

/**
 * "Ada Quill, 34, of Ostra", "34-year-old Ada Quill of Ostra", "Ostra resident Ada Quill": the town somebody is told to be of.
 * Streets, counties and bodies are not read; an office ("the mayor of Ostra") is no home.
 */
export const residence: DerivedRule = {
  name: 'residence',
  examples: [
    { text: 'Ada Quill, 34, of Ostra, was at the wheel.', gives: 'residence ostra' },
    { text: 'Police stopped 34-year-old Ada Quill of Ostra.', gives: 'residence ostra' },
    { text: 'Tom Reed, 51, from Pellin, saw it.', gives: 'residence pellin' },
    { text: 'Ada Quill, of Pellin, was at the wheel.', gives: 'residence pellin' },
    { text: 'Ada Quill, a Pellin resident, saw it.', gives: 'residence pellin' },
  ],
  not: [
    'Ada Quill, mayor of Ostra, spoke.',
    'Ada Quill, 34, of Harrow Street, was at the wheel.',
    'Ada Quill, 34, of the choir, sang.',
    'Ada Quill, 34, of Ostra County, was at the wheel.',
    'Mayor Ada Quill of Ostra spoke.',
  ],
  read(view, first, end) {
    const { tree } = view;
    const drafts: Draft[] = [];
    for (let token = first; token < end; token++) {
      const word = wordAt(tree, token).toLowerCase();
      const found =
        word === 'of' || word === 'from'
          ? ofTown(view, token, first, end)
          : word === 'resident'
            ? resident(view, token, first, end)
            : null;
      if (!found) continue;
      const { bearer, home } = found;
      const who = participant(view, bearer, 'patient');
      const span = { start: tree.tokens[home.first]!.start, end: tree.tokens[home.end - 1]!.end };
      drafts.push({
        start: Math.min(who.span.start, span.start),
        end: Math.max(who.span.end, span.end),
        token: home.first,
        anchor: bearer,
        predicate: 'residence',
        presupposed: true,
        known: true,
        participants: [who],
        values: [
          {
            ...span,
            aspect: 'place',
            value: { type: 'terms', terms: [tree.text.slice(span.start, span.end).toLowerCase().replace(/\s+/g, ' ')] },
            of: 'town',
            narrowing: [],
            preposition: word === 'from' ? 'from' : 'of',
            role: 'patient',
            token: home.first,
            approximate: false,
          },
        ],
      });
    }
    return drafts;
  },
};

/** "NAME, 34, of TOWN", "34-year-old NAME of TOWN", "NAME, of TOWN," and the same with "from". */
function ofTown(view: ArticleView, of: number, first: number, end: number): { bearer: number; home: Home } | null {
  const { tree } = view;
  const home = townFrom(view, of + 1, end);
  if (!home) return null;
  const comma = wordAt(tree, of - 1) === ',' || wordAt(tree, of - 1) === ')';
  const aged = ageBefore(view, comma ? of - 1 : of);
  let bearer = aged >= 0 ? aged - 1 : comma ? of - 2 : of - 1;
  if (aged >= 0 && /^[,(]$/.test(wordAt(tree, bearer))) bearer--;
  if (bearer < first || view.kindAt(bearer) !== 'person') {
    const within = view.nameAt(of);
    // "Ada Quill of Ostra" may have been taken for one name.
    if (within?.type !== 'person' || wordAt(tree, of - 1) === ',') return null;
    bearer = of - 1;
  }
  const name = view.nameAt(bearer);
  const before = name ? lowerBound(tree, name.start) - 1 : bearer - 1;
  const isAged = aged >= 0 || isAgedOne(tree, before);
  // "Mayor Ada Quill of Ostra", "Ada Quill of Ostra": an office or a place to tell two apart; with an age or commas it is a home.
  if (!isAged && !comma) return null;
  if (!isAged && before >= first && isOffice(view, before)) return null;
  return { bearer, home };
}

/** A word right before a name that gives its bearer an office or a trade. */
const isOffice = ({ tree }: ArticleView, token: number): boolean =>
  ['NOUN', 'PROPN', 'ADJ'].includes(tree.tokens[token]!.upos) && wordAt(tree, token) !== '-';

/** The first token of an age that ends right before a token ("34 ,", "age 34", "( 34 )"); -1 if there is none. */
function ageBefore(view: ArticleView, token: number): number {
  const { tree } = view;
  const amount = ageAt(view, token - 1);
  if (!amount) return -1;
  const at = lowerBound(tree, amount.start);
  return /^aged?$/i.test(wordAt(tree, at - 1)) ? at - 1 : at;
}

/** "Ostra resident Ada Quill", "Ada Quill, a Pellin resident", "Ada Quill, a resident of Pellin". */
function resident(view: ArticleView, token: number, first: number, end: number): { bearer: number; home: Home } | null {
  const { tree } = view;
  let from = token;
  while (from > first && token - from < LONGEST_TOWN && CAPITAL.test(wordAt(tree, from - 1))) from--;
  const home =
    from < token
      ? townFrom(view, from, token)
      : wordAt(tree, token + 1) === 'of'
        ? townFrom(view, token + 2, end)
        : null;
  if (!home || (from < token && home.end !== token)) return null;
  if (view.kindAt(token + 1) === 'person') return { bearer: token + 1, home };
  let at = from - 1;
  while (
    at > first &&
    (/^(?:an?|-)$/i.test(wordAt(tree, at)) || tree.tokens[at]!.upos === 'ADJ' || ageAt(view, at) !== undefined)
  )
    at--;
  if (wordAt(tree, at) !== ',') return null;
  const aged = ageBefore(view, at);
  const bearer = aged >= 0 ? aged - 2 : at - 1;
  return bearer >= first && view.kindAt(bearer) === 'person' && isPerson(view, bearer) ? { bearer, home } : null;
}

/** The name of a town that begins at a token: capital letters, no street, county or body. */
function townFrom(view: ArticleView, first: number, end: number): Home | null {
  const { tree } = view;
  let at = first;
  while (
    at < end &&
    at - first <= LONGEST_TOWN &&
    CAPITAL.test(wordAt(tree, at)) &&
    /^[\p{L}.’'-]+$/u.test(wordAt(tree, at))
  )
    at++;
  if (at === first || at - first > LONGEST_TOWN) return null;
  for (let i = first; i < at; i++) if (NOT_A_TOWN.test(wordAt(tree, i)) || view.kindAt(i) === 'DATE') return null;
  // "Of Ostra's east side", "of Ostra-based Vale & Co".
  if (/^(?:['’]s?|-|&)$/.test(wordAt(tree, at)) || lemmaOf(tree, first) === 'i') return null;
  const name = view.nameAt(first);
  return name?.type === 'organisation' || (name && name.end > tree.tokens[at - 1]!.end) ? null : { first, end: at };
}
