/** The inventory of phases: `phase-inventory.json`, read and indexed by the verb. */
import { readFileSync } from 'node:fs';

export type Phase = 'wished' | 'there' | 'over';
/** In the order in which one follows the other. */
export const PHASES: readonly Phase[] = ['wished', 'there', 'over'];

interface File {
  readonly phases: readonly { readonly name: Phase; readonly object: string; readonly subject: string }[];
}
const { phases } = JSON.parse(readFileSync(new URL('./phase-inventory.json', import.meta.url), 'utf8')) as File;

const indexOf = (side: 'object' | 'subject'): ReadonlyMap<string, Phase> =>
  new Map(phases.flatMap((phase) => phase[side].split(' ').map((verb) => [verb, phase.name] as const)));
const byObject = indexOf('object');
const bySubject = indexOf('subject');

/** The phase that a verb tells of its object, or of its subject; null where it tells none. */
export const phaseOf = (verb: string, of: 'object' | 'subject'): Phase | null =>
  (of === 'object' ? byObject : bySubject).get(verb) ?? null;
