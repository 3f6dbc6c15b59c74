/** Which states of affairs a claim tells, by its head word, the words of its clause, who takes part, and how it stands. */
import type { Statement } from '../../../claims/statement.ts';
import { headOf } from '../../../language/head.ts';
import { lemmaOf, relation, type Tree, treeOf, wordOf } from '../../../language/tree.ts';
import type { Span } from '../../../model/passage.ts';
import type { Reading } from '../../../model/reading.ts';
import { perStatement, perStory } from '../../per-story.ts';
import type { Said, Story } from '../../story.ts';
import { fatesOf } from './fates.ts';
import { type Condition, type Mood, type Pattern, type StateOfAffairs, tellingsOf } from './state-inventory.ts';

/** A claim that tells a state, with the words that say so. */
export interface ToldState {
  readonly said: Said;
  readonly affair: StateOfAffairs;
  readonly state: number;
  readonly label: Span;
  /** The tokens that met the pattern's conditions. */
  readonly met: readonly number[];
  /** Told as not so, or as open: what is not known or not done yet. */
  readonly mood: Mood;
  /** Only what the claim leaves out tells the state. */
  readonly implied: boolean;
}

/** A label longer than this is cut to the words that were matched. Characters. */
const SHORT = 110;

/** The states that a claim tells: at most one of each state of affairs, the one whose pattern asks for most. */
export const statesTold = (story: Story, said: Said): readonly ToldState[] => statesOf(story)(said);

const statesOf = perStory((story) => perStatement((said) => readStates(story, said)));

function readStates(story: Story, said: Said): ToldState[] {
  const { reading } = story.testimonies[said.testimony]!;
  const tree = treeOf(reading);
  const { statement } = said;
  const heads = new Set([lemmaOf(tree, statement.token), `@${statement.predicate}`]);
  if (tree.children(statement.token).some((child) => relation(tree, child) === 'cop')) heads.add('be');
  const found = new Map<string, ToldState & { readonly demands: number }>();
  let words: ReadonlyMap<string, number> | null = null;
  for (const head of heads)
    for (const { affair, state, pattern, implied } of tellingsOf(head)) {
      if (!stands(tree, statement, pattern.mood) || !hasParts(story, said, pattern)) continue;
      words ??= wordsIn(tree, story.testimonies[said.testimony]!.reading, statement);
      if (hasOne(words, pattern.absent)) continue;
      const met: number[] = [];
      for (const condition of pattern.present) {
        const at = meet(story, said, words, condition);
        if (at < 0) break;
        met.push(at);
      }
      if (met.length < pattern.present.length || !isBeside(story, said, pattern)) continue;
      if (pattern.governors.size > 0 && !pattern.governors.has(lemmaOf(tree, tree.head(statement.token)))) continue;
      const demands = implied
        ? 0
        : pattern.present.length + pattern.beside.length + Math.min(pattern.governors.size, 1);
      const other = found.get(affair.name);
      if (other && (other.demands > demands || (other.demands === demands && other.state >= state))) continue;
      found.set(affair.name, {
        said,
        affair,
        state,
        label: labelOf(tree, statement, met),
        met,
        mood: pattern.mood,
        implied,
        demands,
      });
    }
  return [...found.values()].map(({ demands: _, ...told }) => told);
}

function hasOne(words: ReadonlyMap<string, number>, wanted: ReadonlySet<string>): boolean {
  for (const word of wanted) if (words.has(word)) return true;
  return false;
}

const REFUSING = new Set(['wouldn’t', "wouldn't", 'would']);

/** "Would not say" is a refusal, not a condition. */
function refuses(tree: Tree, token: number): boolean {
  const children = tree.children(token);
  return (
    children.some((child) => REFUSING.has(wordOf(tree, child))) &&
    children.some((child) => ['not', "n't", 'n’t'].includes(wordOf(tree, child)))
  );
}

/** "Have not announced any arrests": a clause that denies, whatever else leaves it open. */
const isDenied = (tree: Tree, token: number): boolean =>
  tree.tokens[token]!.upos === 'VERB' && tree.children(token).some((child) => NOT.has(wordOf(tree, child)));
const NOT = new Set(['not', "n't", 'n’t']);

/** "Has yet to be named", "have yet to name". */
function isYetTo(tree: Tree, token: number): boolean {
  let at = token - 1;
  while (at > token - 4 && ['be', 'have', 'been'].includes(wordOf(tree, at))) at--;
  return wordOf(tree, at) === 'to' && wordOf(tree, at - 1) === 'yet';
}

/** "Information leading to the arrest of the killer": hoped for. */
export function isHopedFor(tree: Tree, token: number): boolean {
  const lead = tree.head(token);
  return (
    lead >= 0 && lemmaOf(tree, lead) === 'lead' && /^(?:information|tip|reward)$/.test(lemmaOf(tree, tree.head(lead)))
  );
}

/** "Until the killer is caught": not yet. */
const UNTIL = new Set(['until', 'till', 'unless', 'once', 'if']);

function stands(tree: Tree, { certainty, polarity, token }: Statement, mood: Mood): boolean {
  switch (mood) {
    case 'told':
      return (
        polarity === 1 &&
        (certainty === 'asserted' || certainty === 'hedged') &&
        !isYetTo(tree, token) &&
        !isHopedFor(tree, token) &&
        !tree.children(token).some((child) => relation(tree, child) === 'mark' && UNTIL.has(wordOf(tree, child)))
      );
    case 'not':
      return polarity === -1 || refuses(tree, token) || isYetTo(tree, token) || isDenied(tree, token);
    case 'open':
      return certainty === 'planned' || certainty === 'unknown' || certainty === 'conditional';
    case 'any':
      return true;
  }
}

/** The lemmas of a claim's clause, and where each stands first; a pronoun counts as the nouns that its bearer is called by. */
function wordsIn(tree: Tree, reading: Reading, { start, end, sentence }: Statement): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const { firstToken, endToken } = tree.sentences[sentence]!;
  for (let i = firstToken; i < endToken; i++) {
    const token = tree.tokens[i]!;
    if (token.start < start || token.end > end) continue;
    const called = token.upos === 'PRON' ? (nounsOf(tree, reading).get(token.start) ?? []) : [];
    for (const word of [lemmaOf(tree, i), wordOf(tree, i), ...called, pairOf(tree, i)])
      if (!words.has(word)) words.set(word, i);
  }
  return words;
}

/** "at_large", "on_run" of "on the run": a word with the one before it, articles aside. */
function pairOf(tree: Tree, token: number): string {
  const before = ARTICLES.has(wordOf(tree, token - 1)) ? token - 2 : token - 1;
  return `${wordOf(tree, before)}_${wordOf(tree, token)}`;
}
const ARTICLES = new Set(['the', 'a', 'an']);

const nouns = new WeakMap<Reading, ReadonlyMap<number, readonly string[]>>();

/** What the bearer of each pronoun is called in its article ("the boy"), by the pronoun's start. */
function nounsOf(tree: Tree, reading: Reading): ReadonlyMap<number, readonly string[]> {
  let known = nouns.get(reading);
  if (!known) {
    const byPronoun = new Map<number, readonly string[]>();
    for (const { mentions } of reading.chains) {
      const called = mentions
        .filter(({ kind }) => kind === 'nominal')
        .flatMap((mention) => {
          const head = headOf(tree, mention);
          return head < 0 ? [] : [lemmaOf(tree, head)];
        });
      for (const { kind, start } of mentions) if (kind === 'pronoun') byPronoun.set(start, called);
    }
    known = byPronoun;
    nouns.set(reading, known);
  }
  return known;
}

const NO_WORDS: ReadonlyMap<string, number> = new Map();

/** Whether those take part whom a pattern asks for: cheaper to say than which words stand in the clause. */
const hasParts = (story: Story, said: Said, { present }: Pattern): boolean =>
  present.every((condition) => condition.role === null || meet(story, said, NO_WORDS, condition) >= 0);

/** The token that meets a condition, or -1. */
function meet(story: Story, { statement, testimony }: Said, words: ReadonlyMap<string, number>, condition: Condition) {
  const { role, words: wanted, named } = condition;
  if (role === null) {
    for (const word of wanted) {
      const at = words.get(word);
      if (at !== undefined) return at;
    }
    return -1;
  }
  const { article, reading } = story.testimonies[testimony]!;
  for (const part of statement.participants) {
    if (part.role !== role) continue;
    if (wanted.has(part.lemma)) return part.token;
    // "She", whom the article calls "the woman" elsewhere.
    const called = nounsOf(treeOf(reading), reading).get(reading.tokens[part.token]!.start);
    if (!/sel(?:f|ves)$/.test(part.lemma) && called?.some((noun) => wanted.has(noun))) return part.token;
    // "He was charged": a pronoun is too weak a tie to say that somebody is named.
    if (named === null || part.entity === null || reading.tokens[part.token]!.upos === 'PRON') continue;
    const actor = story.actorOf.get(`${article.id} ${part.entity}`);
    if (actor === undefined || story.actors.get(actor)?.kind !== 'person') continue;
    const told = fatesOf(story);
    if (named === 'living' && told.dead.has(actor)) continue;
    if (named === 'dead' && !told.dead.has(actor)) continue;
    if ((named === 'unaccused' || named === 'dead') && (told.accused.has(actor) || told.attackers.has(actor))) continue;
    return part.token;
  }
  return -1;
}

/** Whether the claim's sentence tells of one of the concepts it must tell of, if any, and of none that it must not. */
function isBeside(story: Story, { testimony, statement }: Said, { beside, apart }: Pattern): boolean {
  if (beside.length === 0 && apart.length === 0) return true;
  const told = story.testimonies[testimony]!.statements.flatMap(({ sentence, predicate }) =>
    sentence === statement.sentence ? [predicate] : [],
  );
  return (
    (beside.length === 0 || told.some((concept) => beside.includes(concept))) &&
    !told.some((concept) => apart.includes(concept))
  );
}

const FRAME = new Set(['aux', 'cop', 'advmod', 'nsubj', 'det']);

/** The words that say it: the claim if it is short, else what was matched, the verb with its auxiliaries, and its subject. */
function labelOf(tree: Tree, { start, end, token }: Statement, met: readonly number[]): Span {
  if (end - start <= SHORT) return { start, end };
  const inside = (i: number): boolean => tree.tokens[i]!.start >= start && tree.tokens[i]!.end <= end;
  const core = [token, ...met].filter(inside);
  const frame = tree
    .children(token)
    .filter((child) => FRAME.has(relation(tree, child)))
    .flatMap((child) => [tree.first(child), tree.last(child)])
    .filter(inside);
  const span = (tokens: readonly number[]): Span => ({
    start: Math.min(...tokens.map((i) => tree.tokens[i]!.start)),
    end: Math.max(...tokens.map((i) => tree.tokens[i]!.end)),
  });
  const whole = span([...core, ...frame]);
  return whole.end - whole.start <= SHORT ? whole : span(core);
}
