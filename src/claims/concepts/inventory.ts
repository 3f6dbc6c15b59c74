/** The inventory of news events: `inventory.json`, indexed by the word that can trigger a concept. docs/concepts.md explains it. */
import { readFileSync } from 'node:fs';
import type { Status } from '../../model/dossier.ts';
import type { Aspect } from '../../model/point.ts';

/** Who undergoes the event: the subject of the trigger, its object (or passive subject), or a noun's possessor. */
export type Undergoer = 'subject' | 'object' | 'noun';

export interface Concept {
  readonly name: string;
  /** Aspects that have one value for one event. */
  readonly functional: readonly Aspect[];
  /** The stage of a legal case it stands for. */
  readonly stage?: Status;
  /** Prepositions that introduce the offence. */
  readonly offence?: readonly string[];
  /** Also an event of this concept ("a murder is a death"). */
  readonly implies?: string;
  /** Only persons undergo it: a film's release is another thing. */
  readonly personal?: boolean;
  /** The unit of its amount: "magnitude", or "currency" for any money. Another unit measures something about it, not it. */
  readonly measured?: string;
  /** It befalls the same person more than once: answers far apart in time tell of several events. */
  readonly repeatable?: boolean;
}

/** A way to name a concept: a lemma, and the lemmas that must or must not stand beside it. */
export interface Trigger {
  readonly concept: Concept;
  readonly undergoer: Undergoer;
  readonly beside: readonly string[];
  readonly absent: readonly string[];
}

interface Entry extends Concept {
  readonly subject?: readonly string[];
  readonly object?: readonly string[];
  readonly nouns?: readonly string[];
}

const { concepts: entries } = JSON.parse(readFileSync(new URL('./inventory.json', import.meta.url), 'utf8')) as {
  concepts: readonly Entry[];
};

const byName = new Map<string, Concept>();
const byLemma = new Map<string, Trigger[]>();
for (const { subject = [], object = [], nouns = [], ...concept } of entries) {
  byName.set(concept.name, concept);
  for (const [undergoer, triggers] of [
    ['subject', subject],
    ['object', object],
    ['noun', nouns],
  ] as const) {
    for (const words of triggers) {
      const [lemma, ...rest] = words.split(' ');
      const trigger = {
        concept,
        undergoer,
        beside: rest.filter((word) => !word.startsWith('!')),
        absent: rest.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
      };
      byLemma.set(lemma!, [...(byLemma.get(lemma!) ?? []), trigger]);
    }
  }
}
// The most demanding trigger first: "plead not guilty" before "plead guilty".
for (const triggers of byLemma.values()) triggers.sort((a, b) => b.beside.length - a.beside.length);

/** The ways a lemma can name a concept, the most demanding first. */
export const triggersOf = (lemma: string): readonly Trigger[] => byLemma.get(lemma) ?? [];

/** A concept by its name; undefined for a predicate outside the inventory. */
export const conceptNamed = (name: string): Concept | undefined => byName.get(name);

/** Whether an amount in this unit is the amount of the event itself. */
export function isMeasuredIn(predicate: string, unit: string | null): boolean {
  const measured = byName.get(predicate)?.measured;
  if (measured === undefined || unit === null) return false;
  return measured === 'currency' ? /^[A-Z]{3}$/.test(unit) : measured === unit;
}

/** Whether a predicate is an event of the concept, itself or by what it implies. */
export const isA = (predicate: string, concept: string): boolean =>
  predicate === concept || byName.get(predicate)?.implies === concept;
