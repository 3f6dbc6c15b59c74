/** The inventory of states of affairs: `state-inventory.json`, read and indexed by the word that heads a claim. docs/comparison.md explains it. */
import { readFileSync } from 'node:fs';
import type { RoleName } from '../../../claims/statement.ts';

/** How a claim must stand: told as so, told as not so, planned or left open, or any of these. */
export type Mood = 'told' | 'not' | 'open' | 'any';

/** What a state of affairs is a state of: the story's case, a person, a person or body, or a thing by its head noun. */
export type BearerKind = 'case' | 'person' | 'actor' | 'thing' | 'accused' | 'one';

/** One of several words; `role` asks that it heads a participant in that part. */
export interface Condition {
  readonly role: RoleName | null;
  readonly words: ReadonlySet<string>;
  /** The participant is a person whom the clause names: any, one who is told dead or not told dead, or one who is accused of nothing. */
  readonly named: 'any' | 'dead' | 'living' | 'unaccused' | null;
}

/** One way to say a state: a head word (or concept, "@death"), and what must or must not stand in its clause. */
export interface Pattern {
  readonly mood: Mood;
  readonly present: readonly Condition[];
  readonly absent: ReadonlySet<string>;
  /** Concepts of which one must be told of in the same sentence. */
  readonly beside: readonly string[];
  /** Concepts of which none may be told of there. */
  readonly apart: readonly string[];
  /** Lemmas of which one must govern the head; none where it may hang on any word. */
  readonly governors: ReadonlySet<string>;
}

export interface State {
  readonly name: string;
  /** Nothing follows it: two of them exclude each other. */
  readonly final: boolean;
}

/**
 * A question about a bearer whose answer moves on: a fluent (McCarthy and Hayes 1969) with its values in the order in
 * which one supersedes the other.
 */
export interface StateOfAffairs {
  readonly name: string;
  readonly bearer: BearerKind;
  /** Which part of a claim the bearer plays, the first that there is. */
  readonly roles: readonly RoleName[];
  /**
   * What says which state came first: `presupposed`, a later state holds only after an earlier one, whatever the days;
   * `gained`, nobody goes back on it, so that two articles of one day may stand in its order; `known`, as before, and who
   * tells an earlier state did not know the later one, up to a day after: outlets learn a name at different hours; `days`,
   * only publication.
   */
  readonly order: 'presupposed' | 'known' | 'gained' | 'days';
  /** There may be several of what it asks about: an article that tells two states at once tells of two of them. */
  readonly several: boolean;
  /** It is settled for one person after another: the last state told of somebody new is a step of its own. */
  readonly oneByOne: boolean;
  /** The earliest state that an article tells holds for it: as long as one is at large, the others' arrests end no search. */
  readonly lasting: boolean;
  readonly states: readonly State[];
}

/** A pattern with the state it tells. */
export interface Telling {
  readonly affair: StateOfAffairs;
  /** Index of the state. */
  readonly state: number;
  readonly pattern: Pattern;
  /** It tells the state only by what it leaves out: "a man died" names nobody. */
  readonly implied: boolean;
}

interface Entry {
  readonly name: string;
  readonly bearer: BearerKind;
  readonly roles?: readonly RoleName[];
  readonly order: StateOfAffairs['order'];
  readonly several?: boolean;
  readonly oneByOne?: boolean;
  readonly lasting?: boolean;
  /** Words that may stand beside none of its sayings. */
  readonly never?: string;
  readonly states: readonly {
    readonly name: string;
    readonly final?: boolean;
    readonly said: readonly string[];
    readonly implied?: readonly string[];
  }[];
}

interface File {
  readonly classes: Readonly<Record<string, string>>;
  readonly affairs: readonly Entry[];
}

const file = JSON.parse(readFileSync(new URL('./state-inventory.json', import.meta.url), 'utf8')) as File;

const classes = new Map(Object.entries(file.classes).map(([name, words]) => [name, words.split(' ')]));

/** "$vehicle|boat" → the words of the class and the word. */
const alternatives = (words: string): string[] =>
  words.split('|').flatMap((word) => (word.startsWith('$') ? (classes.get(word.slice(1)) ?? [word]) : [word]));

const NAMED: Readonly<Record<string, Condition['named']>> = {
  '+name': 'any',
  '+dead': 'dead',
  '+living': 'living',
  '+unaccused': 'unaccused',
};

const ROLE = /^(agent|patient|recipient|other):(.+)$/;

function conditionOf(word: string): Condition {
  const [, role, rest] = ROLE.exec(word) ?? [null, null, word];
  const named = NAMED[rest!] ?? null;
  return { role: role as RoleName | null, words: new Set(named ? [] : alternatives(rest!)), named };
}

/** "not announce|release patient:name !soon" → its heads and the pattern. */
function read(said: string, never: readonly string[]): { heads: string[]; pattern: Pattern } {
  const words = said.split(' ');
  const mood = ['not', 'open', 'any'].includes(words[0]!) ? (words.shift() as Mood) : 'told';
  const [head, ...rest] = words;
  const marked = (mark: string): string[] => rest.filter((word) => word.startsWith(mark)).map((word) => word.slice(1));
  return {
    heads: alternatives(head!),
    pattern: {
      mood,
      present: rest.filter((word) => !/^[!&^~]/.test(word)).map(conditionOf),
      absent: new Set([...marked('!').flatMap(alternatives), ...never]),
      beside: marked('&').flatMap(alternatives),
      apart: marked('~').flatMap(alternatives),
      governors: new Set(marked('^').flatMap(alternatives)),
    },
  };
}

const byHead = new Map<string, Telling[]>();

/** The states of affairs that the program knows, in their order. */
export const affairs: readonly StateOfAffairs[] = file.affairs.map(
  ({ states, roles = ['patient'], several = false, oneByOne = false, lasting = false, never, ...entry }) => {
    const affair: StateOfAffairs = {
      ...entry,
      roles,
      several,
      oneByOne,
      lasting,
      states: states.map(({ name, final = false }) => ({ name, final })),
    };
    const excluded = never?.split(' ') ?? [];
    states.forEach(({ said, implied = [] }, state) => {
      const index = (saying: string, isImplied: boolean): void => {
        const { heads, pattern } = read(saying, excluded);
        for (const head of heads)
          byHead.set(head, [...(byHead.get(head) ?? []), { affair, state, pattern, implied: isImplied }]);
      };
      for (const saying of said) index(saying, false);
      for (const saying of implied) index(saying, true);
    });
    return affair;
  },
);

/** The states that a word, or a concept written "@name", may tell. */
export const tellingsOf = (head: string): readonly Telling[] => byHead.get(head) ?? [];

const classOf = new Map([...classes].flatMap(([name, words]) => words.map((word) => [word, name] as const)));

/** Whether a noun is one of a class: "pickup" of the vehicles. */
export const isOfAClass = (noun: string): boolean => classOf.has(noun);

/** Whether a noun is one of the words of a class. */
export const isOf = (name: string, noun: string): boolean => membersOf.get(name)?.has(noun) === true;
const membersOf = new Map([...classes].map(([name, words]) => [name, new Set(words)]));

/** What kind of thing a noun names for the purpose of telling bearers apart: its class ("vehicle"), or the noun itself. */
export const kindOf = (noun: string): string => classOf.get(noun) ?? noun;
