/** What a claim tells of the fortune of a person: gone, found, in care, out again, or dead. */
import { isA } from '../../../claims/concepts/inventory.ts';
import { canBe, isKindOf } from '../../../claims/concepts/wordnet.ts';
import type { Participant, RoleName } from '../../../claims/statement.ts';
import { lemmaOf, relation, type Tree, treeOf, wordOf } from '../../../language/tree.ts';
import type { Reading } from '../../../model/reading.ts';
import { isTold, type Said, type Story, sentenceWords } from '../../story.ts';

/** In the order in which one follows the other. */
export const FORTUNES = ['gone', 'found', 'in care', 'out', 'dead'] as const;
export type Fortune = (typeof FORTUNES)[number];

export interface ToldFortune {
  readonly said: Said;
  readonly fortune: Fortune;
  /** The head word of whom it befell. */
  readonly token: number;
}

/** Words that say how a person is told gone, in care or out, by the head of the claim; `beside` are words of its sentence. */
interface Saying {
  readonly fortune: Fortune;
  readonly heads: RegExp;
  readonly role: RoleName;
  readonly beside?: RegExp;
  readonly never?: RegExp;
  readonly isDenied?: boolean;
}

const HOSPITAL =
  /\b(?:hospitals?|clinic|infirmary|medical cent(?:er|re)|intensive care|surger(?:y|ies)|surgeons?|fractured?|injur(?:y|ies)|wounds?|burns?|ambulance)\b/i;
const COURT =
  /\b(?:bail|bond|jail|prison|custody|charges?|parole|probation|sentence|court|police station|recognizance)\b/i;

const SAYINGS: readonly Saying[] = [
  { fortune: 'gone', heads: /^(?:missing|be missing)$/, role: 'patient' },
  { fortune: 'gone', heads: /^be missing$/, role: 'agent' },
  { fortune: 'gone', heads: /^(?:abduct|kidnap|vanish|disappear|trap)$/, role: 'patient' },
  { fortune: 'gone', heads: /^(?:vanish|disappear)$/, role: 'agent' },
  { fortune: 'gone', heads: /^(?:take|hold)$/, role: 'patient', beside: /\b(?:hostage|captive)\b/i },
  {
    fortune: 'gone',
    heads: /^(?:see|hear|find|locate|discovery)$/,
    role: 'patient',
    beside: /\b(?:not|never) been (?:seen|heard|found|located)\b/i,
    isDenied: true,
  },
  {
    fortune: 'in care',
    heads: /^hospitalisation$/,
    role: 'patient',
    never: /\b(?:treated and released|released|discharged|died|dead)\b/i,
  },
  {
    fortune: 'in care',
    heads: /^(?:treat|fly|airlift|take|rush|transport|operate|admit)$/,
    role: 'patient',
    beside: HOSPITAL,
    never: /\b(?:dead|died|dies|death)\b/i,
  },
  { fortune: 'in care', heads: /^treat$/, role: 'patient', beside: /\btreated for\b/i },
  { fortune: 'in care', heads: /^undergo$/, role: 'agent', beside: /\b(?:surgery|operations?)\b/i },
  {
    fortune: 'in care',
    heads: /^(?:be|remain|stay|lie)(?: (?:condition|hospital|care|coma|ward|critical|stable))?$/,
    role: 'agent',
    beside: /\b(?:in|at) (?:an? |the )?(?:[\w-]+ ){0,3}(?:hospital|condition|intensive care|coma)\b/i,
  },
  {
    fortune: 'out',
    heads: /^discharge$/,
    role: 'patient',
    never: /\b(?:duty|duties|debts?|firearm|weapon|army|navy|military|service|marines)\b/i,
  },
  {
    fortune: 'out',
    heads: /^leave$/,
    role: 'agent',
    beside: /\bleft (?:the |a )?(?:[\w-]+ ){0,3}(?:hospital|clinic|intensive care)\b/i,
  },
  { fortune: 'found', heads: /^(?:release|free)$/, role: 'patient', never: COURT },
  { fortune: 'found', heads: /^rescue$/, role: 'patient' },
  {
    fortune: 'found',
    heads: /^(?:find|locate|discovery)$/,
    role: 'patient',
    beside: /\b(?:alive|safe|unharmed|safe and (?:well|sound))\b/i,
  },
  { fortune: 'found', heads: /^be (?:alive|safe|free|unharmed)$/, role: 'agent', never: COURT },
  { fortune: 'out', heads: /^be home$/, role: 'agent', never: COURT },
  { fortune: 'found', heads: /^(?:turn up|show up|walk free)$/, role: 'agent' },
  {
    fortune: 'out',
    heads: /^(?:go|return|come|be)$/,
    role: 'agent',
    beside: /\b(?:went|gone|returned|came|come|is|was|back) home\b/i,
  },
];

/** The fortunes that a claim tells. */
export function fortunesTold(story: Story, said: Said): ToldFortune[] {
  const { statement, testimony } = said;
  const { reading } = story.testimonies[testimony]!;
  const tree = treeOf(reading);
  if (statement.certainty !== 'asserted' && statement.certainty !== 'hedged') return [];
  const of = (fortune: Fortune, parts: readonly Participant[]): ToldFortune[] =>
    parts.map(({ token }) => ({ said, fortune, token }));
  const isNamed = ({ token }: Participant): boolean =>
    reading.names.some(
      ({ start, end, type }) =>
        type === 'person' && start <= tree.tokens[token]!.start && tree.tokens[token]!.end <= end,
    );
  const playing = (role: RoleName): Participant[] =>
    statement.participants.filter((part) => part.role === role && isOne(tree, part, isNamed(part)));
  if (
    isTold(said) &&
    (isA(statement.predicate, 'death') ||
      (lemmaOf(tree, statement.token) === 'pronounce' && /\bpronounced dead\b/i.test(story.words(said, statement))))
  )
    // "Fatally wounding him": a pronoun is too weak a tie for a death.
    return of(
      'dead',
      playing('patient').filter(({ token }) => tree.tokens[token]!.upos !== 'PRON'),
    );
  if (isTold(said)) {
    const bodies = statement.participants.filter(({ role, lemma }) => role === 'patient' && lemma === 'body');
    if (bodies.length > 0 && /^(?:discovery|seizure|find|pull|retrieve|recover|identify)$/.test(statement.predicate))
      return bodies.flatMap(({ token }) => {
        const named = nameBehind(reading, token);
        const bearers = named < 0 ? bearerOf(tree, token) : [named];
        return bearers.map((bearer) => ({ said, fortune: 'dead' as const, token: bearer }));
      });
  }
  const heads = new Set([statement.predicate, lemmaOf(tree, statement.token)]);
  const words = sentenceWords(story, said);
  for (const { fortune, heads: wanted, role, beside, never, isDenied = false } of SAYINGS) {
    if (![...heads].some((head) => wanted.test(head)) || (statement.polarity === -1) !== isDenied) continue;
    if ((beside && !beside.test(words)) || never?.test(words)) continue;
    const parts = playing(role);
    if (parts.length > 0) return of(fortune, parts);
    const opening = role === 'agent' ? nameThatOpens(story, said) : -1;
    if (opening >= 0) return [{ said, fortune, token: opening }];
  }
  return [];
}

/** "The body of Ada Quill, the teacher": the last word of the name, or -1. */
function nameBehind({ names, tokens, text }: Reading, body: number): number {
  const { end } = tokens[body]!;
  const name = names.find(
    ({ type, start }) => type === 'person' && start > end && /^ of (?:the )?$/.test(text.slice(end, start)),
  );
  return name ? tokens.findIndex((token, i) => i > body && token.end === name.end) : -1;
}

/** "The body of Ada Quill", "Ada Quill's body". */
const bearerOf = (tree: Tree, body: number): number[] =>
  tree
    .children(body)
    .filter(
      (child) =>
        relation(tree, child) === 'nmod' &&
        (tree.tokens[child]!.deprel === 'nmod:poss' || wordOf(tree, tree.children(child)[0] ?? -1) === 'of'),
    )
    .slice(0, 1);

/** "Ada Quill, who was hit by a stone, left hospital": the name that opens the sentence, where the claim has lost its doer. */
function nameThatOpens(story: Story, { testimony, statement }: Said): number {
  const { names, sentences, tokens } = story.testimonies[testimony]!.reading;
  const { start, firstToken } = sentences[statement.sentence]!;
  const name = names.find((one) => one.type === 'person' && one.start === start);
  if (!name || statement.participants.some(({ role }) => role === 'agent')) return -1;
  let last = firstToken;
  while (tokens[last + 1] && tokens[last + 1]!.end <= name.end) last++;
  return last;
}

/** One person, not several. */
function isOne(tree: Tree, { token, lemma }: Participant, isNamed: boolean): boolean {
  if (isNamed) return true;
  const { upos, feats } = tree.tokens[token]!;
  if (feats.Number === 'Plur') return false;
  if (upos === 'PRON') return /^(?:he|she|him|her|who|whom)$/.test(lemma);
  if (upos === 'NUM') return lemma === 'one';
  return upos !== 'NOUN' || lemma === 'old' || isPerson(lemma);
}

/** "Woman", "grower"; not "cat", which may be a person, too. */
const isPerson = (noun: string): boolean =>
  noun !== 'people' && (isKindOf(noun, 'person') || (/(?:er|or|ist)$/.test(noun) && canBe(noun, 'person')));
