/**
 * How a text stands to what a predicate tells of: one walk from the predicate outwards.
 *
 * After Saurí and Pustejovsky (2009, "FactBank") and de Marneffe, Manning and Potts (2012): words beside a predicate (negation,
 * modals, adverbs) and the words that govern it (refuse to, allegation of, if) each change polarity or lower commitment; the
 * effects compose along the path to the root.
 */
import type { Certainty } from '../../model/claim.ts';
import type { Span } from '../../model/passage.ts';
import type { Tree } from '../tree.ts';
import { CLAUSE_RULES, LINK_RULES } from './rules/index.ts';

/** What one cue does to the predicate in its scope. */
export interface Effect {
  readonly certainty: Certainty | null;
  /** Whether it turns what happened into what did not. */
  readonly flip: boolean;
  /** The most the text can be committed to (0 to 3) under this cue. */
  readonly cap: number;
  /** The tokens of the cue, both included. */
  readonly first: number;
  readonly last: number;
}

/** A text, the word looked at in it, and what `certaintyOf` must say of it. */
export interface StanceExample {
  readonly text: string;
  readonly word: string;
  readonly certainty: Certainty;
  readonly polarity: 1 | -1;
}

/** A text and a word in it that a rule must leave asserted. */
export interface PlainExample {
  readonly text: string;
  readonly word: string;
}

interface Rule {
  readonly name: string;
  readonly why: string;
  readonly examples: readonly StanceExample[];
  readonly not: readonly PlainExample[];
}

/** Reads the words beside a predicate. */
export interface ClauseRule extends Rule {
  read(tree: Tree, predicate: number): Effect | null;
}

/** What a governor does to what hangs on it; `through`: whether the walk goes on outwards from the governor. */
export interface Link {
  readonly effect: Effect | null;
  readonly through: 'all' | 'outer' | 'stop';
}

/** Reads how a predicate hangs on its governor. */
export interface LinkRule extends Rule {
  read(tree: Tree, dependent: number, governor: number): Link | null;
}

export interface Stance {
  readonly certainty: Certainty;
  readonly polarity: 1 | -1;
  /** 3 asserted or denied outright, 0 nothing said. */
  readonly commitment: number;
  readonly cues: readonly Span[];
}

/** Outer clauses beyond this many levels say nothing readers would still apply. */
const MAX_LEVELS = 16;

/** Later ones win: an accusation that is also conditional is conditional. */
const STRENGTH: readonly Certainty[] = ['asserted', 'hedged', 'planned', 'conditional', 'unknown', 'denied'];

/** The stance of the text towards the predicate at a token. Never throws; at most `MAX_LEVELS` governors are looked at. */
export function stanceOf(tree: Tree, token: number): Stance {
  let certainty: Certainty = 'asserted';
  let polarity: 1 | -1 = 1;
  let commitment = 3;
  const cues: Span[] = [];
  const apply = (effect: Effect | null): void => {
    if (!effect) return;
    if (effect.flip) polarity = polarity === 1 ? -1 : 1;
    if (effect.certainty && STRENGTH.indexOf(effect.certainty) > STRENGTH.indexOf(certainty))
      certainty = effect.certainty;
    commitment = Math.min(commitment, effect.cap);
    cues.push({ start: tree.tokens[effect.first]!.start, end: tree.tokens[effect.last]!.end });
  };
  const beside = (at: number): void => {
    for (const rule of CLAUSE_RULES) apply(rule.read(tree, at));
  };
  let at = token;
  beside(at);
  for (let level = 0; level < MAX_LEVELS; level++) {
    const head = tree.head(at);
    if (head < 0) break;
    const link = linkOf(tree, at, head);
    if (!link) break;
    apply(link.effect);
    if (link.through === 'stop') break;
    if (link.through === 'all') beside(head);
    at = head;
  }
  cues.sort((a, b) => a.start - b.start || a.end - b.end);
  return { certainty, polarity, commitment: Math.max(0, commitment), cues };
}

function linkOf(tree: Tree, dependent: number, governor: number): Link | null {
  for (const rule of LINK_RULES) {
    const link = rule.read(tree, dependent, governor);
    if (link) return link;
  }
  return null;
}

/** An effect whose cue is one token. */
export const effectAt = (at: number, certainty: Certainty | null, cap: number, flip = false): Effect => ({
  certainty,
  flip,
  cap,
  first: at,
  last: at,
});
