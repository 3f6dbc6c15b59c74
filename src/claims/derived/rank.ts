import { lowerBound } from '../../language/head.ts';
import { lemmaOf } from '../../language/tree.ts';
import type { ArticleView } from '../article-view.ts';
import { wordAt } from './persons.ts';
import { bearer } from './role.ts';
import { type DerivedRule, type Draft, participant } from './statement-parts.ts';

/** Ranks of police, armies and navies, seats in parliament and offices of firms, by the forms in which they are printed. In one body one person holds one. */
const RANKS: Readonly<Record<string, string>> = {
  pvt: 'private',
  cpl: 'corporal',
  corporal: 'corporal',
  sgt: 'sergeant',
  sergeant: 'sergeant',
  lt: 'lieutenant',
  lieutenant: 'lieutenant',
  capt: 'captain',
  captain: 'captain',
  maj: 'major',
  major: 'major',
  col: 'colonel',
  colonel: 'colonel',
  cmdr: 'commander',
  commander: 'commander',
  commodore: 'commodore',
  adm: 'admiral',
  admiral: 'admiral',
  brigadier: 'brigadier',
  inspector: 'inspector',
  superintendent: 'superintendent',
  sen: 'senator',
  senator: 'senator',
  rep: 'representative',
  representative: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  ceo: 'chief executive',
  coo: 'chief operating officer',
  cfo: 'chief financial officer',
  cto: 'chief technology officer',
};
/** "Chief Executive", "chief executive officer", "Chief Operating Officer". */
const CHIEF: Readonly<Record<string, string>> = {
  executive: 'chief executive',
  operating: 'chief operating officer',
  financial: 'chief financial officer',
  technology: 'chief technology officer',
};
/** Words beside a rank that make it another one, or no rank: "Lt. Gov.", "Lt. Col.", "Staff Sgt.", "deputy commander". */
const MAKES_ANOTHER =
  /^(?:gov|governor|lieutenant|lt|general|gen|adm|admiral|rear|chief|sales|school|union|special|colonel|col|cmdr|commander|major|maj|captain|capt|staff|master|deputy|vice|assistant|former|ex|retired|team|co|then|acting|interim|first|second|1st|2nd|corporal|cpl|sergeant|sgt|leader|league|incident|wing)$/i;

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** "Lt. Ada Quill", "CEO Tom Reed", "Ada Quill, a sergeant with the police": the rank somebody holds. */
export const rank: DerivedRule = {
  name: 'rank',
  examples: [
    { text: 'Lt. Ada Quill spoke to reporters.', gives: 'rank lieutenant' },
    { text: 'Police Sgt. Tom Reed spoke to reporters.', gives: 'rank sergeant' },
    { text: 'A navy spokesman, Commodore Tom Reed, told reporters so.', gives: 'rank commodore' },
    { text: 'State Rep. Ada Quill voted for it.', gives: 'rank representative' },
    { text: 'CEO Ada Quill met the owners.', gives: 'rank chief executive' },
    { text: 'Ada Quill, a lieutenant with the Ostra police, fired.', gives: 'rank lieutenant' },
    { text: 'Chief Operating Officer Ada Quill met the owners.', gives: 'rank chief operating officer' },
  ],
  not: [
    'Lt. Gov. Ada Quill spoke.',
    'Former Capt. Ada Quill spoke.',
    'Deputy Commander Ada Quill spoke.',
    'Lieutenant Colonel Ada Quill spoke.',
    'Rear Adm. Ada Quill spoke.',
    'Team captain Ada Quill scored.',
    'The major match was lost.',
  ],
  read(view, first, end) {
    const { tree } = view;
    const drafts: Draft[] = [];
    for (let token = first; token < end; token++) {
      const found = rankAt(view, token, end);
      if (!found || MAKES_ANOTHER.test(plain(wordAt(tree, wordBefore(view, token, first))))) continue;
      const person = holder(view, token, found.last, end);
      if (person < first || person >= end) continue;
      const who = participant(view, person, 'patient');
      const span = { start: tree.tokens[token]!.start, end: tree.tokens[found.last]!.end };
      drafts.push({
        start: Math.min(who.span.start, span.start),
        end: Math.max(who.span.end, span.end),
        token: found.last,
        anchor: person,
        predicate: 'rank',
        presupposed: true,
        known: true,
        participants: [who],
        values: [
          {
            ...span,
            aspect: 'role',
            value: { type: 'terms', terms: [found.rank] },
            of: 'rank',
            narrowing: [],
            preposition: '',
            role: 'patient',
            token: found.last,
            approximate: false,
          },
        ],
      });
    }
    return drafts;
  },
};

/** The token before, a full stop or a hyphen passed over ("Lt. | . | Gov", "vice - captain"). */
function wordBefore({ tree }: ArticleView, token: number, first: number): number {
  let at = token - 1;
  while (at > first && /^[.-]$/.test(wordAt(tree, at))) at--;
  return at;
}

/** The rank whose words begin at a token; null if another word behind makes it another. */
function rankAt({ tree }: ArticleView, token: number, end: number): { rank: string; last: number } | null {
  const word = plain(wordAt(tree, token));
  if (word === 'chief') {
    const office = CHIEF[plain(wordAt(tree, token + 1))];
    if (!office || !Object.hasOwn(CHIEF, plain(wordAt(tree, token + 1)))) return null;
    const last = plain(wordAt(tree, token + 2)) === 'officer' ? token + 2 : token + 1;
    return last < end ? { rank: office, last } : null;
  }
  if (!Object.hasOwn(RANKS, word)) return null;
  let behind = token + 1;
  while (behind < end && /^[.-]$/.test(wordAt(tree, behind))) behind++;
  if (behind < end && MAKES_ANOTHER.test(plain(wordAt(tree, behind)))) return null;
  return { rank: RANKS[word]!, last: token };
}

/** Who holds a rank: the name it stands before or belongs to, else whom its apposition or copula is about. */
function holder(view: ArticleView, token: number, last: number, end: number): number {
  const { tree } = view;
  let at = last + 1;
  while (at < end && wordAt(tree, at) === '.') at++;
  if (at < end && view.kindAt(at) === 'person') {
    const name = view.nameAt(at)!;
    return lowerBound(tree, name.start) <= at ? at : -1;
  }
  if (tree.tokens[last]!.upos !== 'NOUN' && !/^[A-Z]{3}$/.test(wordAt(tree, last))) return -1;
  if (lemmaOf(tree, token) === 'major' || lemmaOf(tree, token) === 'private') return -1;
  return bearer(view, last);
}
