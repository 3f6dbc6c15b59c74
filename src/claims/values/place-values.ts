/** The values of an article: which it gives in which sentence, and to which statement each belongs. */
import { lowerBound } from '../../language/head.ts';
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import type { ArticleView } from '../article-view.ts';
import { isKindOf } from '../concepts/wordnet.ts';
import type { Draft } from '../derived/statement-parts.ts';
import type { RoleName, StatedValue } from '../statement.ts';
import { type Attachment, attach } from './attach.ts';
import { date } from './dates.ts';
import { withLeftOut } from './left-out.ts';
import { withUnitsLeftOut } from './left-out-units.ts';
import { nominalStatements } from './nominal.ts';
import { isOfParent, quantity } from './quantities.ts';

/** Verbs that give their subject's value: "the toll rose to 12". */
const MEASURING = new Set([
  'be',
  'stand',
  'rise',
  'climb',
  'reach',
  'increase',
  'grow',
  'jump',
  'fall',
  'drop',
  'exceed',
  'total',
  'hit',
  'number',
]);

/** "Two days after the fire", "a year ago": a length of time that says when, not how long. */
const isOffset = (text: string, value: StatedValue): boolean =>
  value.aspect === 'duration' &&
  // "Was out for nine minutes before she came back" says how long.
  value.preposition !== 'for' &&
  /^\s+(?:after|before|later|earlier|ago|since|prior|into|from now|of age|old)\b/i.test(
    text.slice(value.end, value.end + 12),
  );

/** The values of an article by sentence. */
export function valuesBySentence(article: ArticleView): Map<number, StatedValue[]> {
  const { tree, reading } = article;
  const found = new Map<number, StatedValue[]>();
  const stated = [
    ...reading.times.map((time) => date(tree, time)),
    ...withLeftOut(
      tree,
      withUnitsLeftOut(
        tree,
        reading.amounts.flatMap((amount) => quantity(article, amount) ?? []),
      ),
    ),
  ];
  for (const value of stated) {
    if (!value || isOffset(reading.text, value)) continue;
    const sentence = tree.sentence(value.token);
    const list = found.get(sentence);
    if (list) list.push(value);
    else found.set(sentence, [value]);
  }
  return found;
}

/** Adds to each draft the values that hang on its predicate; figures that hang on none get a statement of their own. */
export function withValues(article: ArticleView, drafts: readonly Draft[], values: readonly StatedValue[]): Draft[] {
  const { tree } = article;
  const loose: StatedValue[] = [];
  const at = new Map(drafts.map((draft, i) => [draft.token, i]));
  const added = drafts.map((): StatedValue[] => []);
  for (const value of values) {
    const behind = value.aspect === 'date' ? eventBehindWhich(tree, value) : -1;
    const isPredicate = (token: number): boolean => at.has(token);
    const place =
      attach(tree, at.has(behind) ? behind : value.token, isPredicate) ??
      within(tree, value, isPredicate) ??
      ahead(tree, value, isPredicate) ??
      under(tree, value, isPredicate);
    if (!place) {
      loose.push(value);
      continue;
    }
    const subject = measured(article, place.predicate, (token) => at.has(token) && drafts[at.get(token)!]!.known);
    const owner = at.get(subject ?? place.predicate)!;
    if (value.aspect === 'date' && isPersonsOwn(article, value.token, place.through)) continue;
    const role = isOfParent(tree, value.token)
      ? 'other'
      : subject !== null
        ? 'patient'
        : partOf(drafts[owner]!, value.token, place.through);
    added[owner]!.push({ ...value, role });
  }
  return [...drafts.map((draft, i) => ({ ...draft, values: added[i]! })), ...nominalStatements(article, loose)];
}

const BEFORE_OR_AFTER = new Set(['after', 'following', 'before', 'since']);
/** Words of a phrase before its noun. */
const PHRASE = 5;

/** "Was arrested following the shootings Saturday": a bare day behind the noun of another event is that event's; -1 where there is none. */
function eventBehindWhich(tree: Tree, { start }: StatedValue): number {
  const noun = lowerBound(tree, start) - 1;
  if (noun < 1 || tree.tokens[noun]!.upos !== 'NOUN') return -1;
  for (let i = noun - 1; i >= 0 && i > noun - PHRASE && tree.sentence(i) === tree.sentence(noun); i--) {
    if (BEFORE_OR_AFTER.has(tree.words[i]!)) return noun;
    if (!['DET', 'ADJ', 'NUM', 'PRON', 'NOUN', 'PROPN', 'PART'].includes(tree.tokens[i]!.upos)) return -1;
  }
  return -1;
}

/** "A star of the 1940s died", "Ada Quill, of 2152 Reed Street, was charged": a date within the words for a person is not the event's. */
function isPersonsOwn({ tree, kindAt }: ArticleView, token: number, through: number): boolean {
  if (!['nsubj', 'obj', 'iobj'].includes(relation(tree, through))) return false;
  if (kindAt(through) !== 'person' && !isKindOf(lemmaOf(tree, through), 'person')) return false;
  let at = token;
  while (at !== through && ['compound', 'conj', 'nummod'].includes(relation(tree, at))) at = tree.head(at);
  if (tree.tokens[at]!.deprel === 'nmod:unmarked') at = tree.head(at);
  return tree.children(at).some((child) => relation(tree, child) === 'case' && tree.words[child] === 'of');
}

/** "It was half past eight": the predicate is a word of the time itself. */
function within(
  tree: Tree,
  { token, start, end }: StatedValue,
  isPredicate: (token: number) => boolean,
): Attachment | null {
  const { firstToken, endToken } = tree.sentences[tree.sentence(token)]!;
  for (let at = Math.max(firstToken, token - PHRASE); at < Math.min(endToken, token + PHRASE); at++) {
    const inside = start <= tree.tokens[at]!.start && tree.tokens[at]!.end <= end;
    if (inside && isPredicate(at)) return { predicate: at, through: at };
  }
  return null;
}

/** How far ahead of its verb a time may stand: "Later that year, Mr. Ben Vale shot and …". */
const AHEAD = 10;

/** "That same year he shot and killed a bear": a time that opens its sentence without a verb above it is of the next one. */
function ahead(tree: Tree, { aspect, token }: StatedValue, isPredicate: (token: number) => boolean): Attachment | null {
  const { firstToken, endToken } = tree.sentences[tree.sentence(token)]!;
  if (aspect !== 'date' || token - firstToken > AHEAD / 2) return null;
  for (let at = firstToken; at < Math.min(endToken, token + AHEAD); at++)
    if (isPredicate(at)) return at > token ? { predicate: at, through: at } : null;
  return null;
}

/** "Five of those who fell were treated": a bare number taken for the head of its sentence belongs to the last verb of it. */
function under(tree: Tree, { aspect, token }: StatedValue, isPredicate: (token: number) => boolean): Attachment | null {
  if (aspect === 'date' || tree.head(token) >= 0 || tree.tokens[token]!.upos !== 'NUM') return null;
  const { endToken } = tree.sentences[tree.sentence(token)]!;
  for (let at = Math.min(endToken, token + AHEAD) - 1; at > token; at--)
    if (isPredicate(at)) return { predicate: at, through: at };
  return null;
}

/** The part that what is counted plays in the statement; "" where the value modifies the predicate itself. */
function partOf(draft: Draft, token: number, through: number): RoleName | '' {
  const part = draft.participants.find((p) => p.token === token) ?? draft.participants.find((p) => p.token === through);
  return part?.role ?? (through === draft.token ? '' : 'other');
}

/** "The death toll rose to 12": the value belongs to the subject's event. */
function measured(article: ArticleView, predicate: number, conceptAt: (token: number) => boolean): number | null {
  const { tree } = article;
  if (
    !MEASURING.has(lemmaOf(tree, predicate)) &&
    !tree.children(predicate).some((child) => relation(tree, child) === 'cop')
  )
    return null;
  const subject = tree.children(predicate).find((child) => relation(tree, child) === 'nsubj');
  return subject !== undefined && tree.tokens[subject]!.upos === 'NOUN' && conceptAt(subject) ? subject : null;
}
