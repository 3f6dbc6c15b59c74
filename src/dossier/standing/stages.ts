import type { Status } from '../../model/dossier.ts';

/** The stages of a case in the order of the law, each with the concept of the inventory that tells of it. */
export const STAGES: readonly { readonly concept: string; readonly status: Status }[] = [
  { concept: 'suspicion', status: 'suspected' },
  { concept: 'wanted', status: 'wanted' },
  { concept: 'detention', status: 'detained' },
  { concept: 'arrest', status: 'arrested' },
  { concept: 'charge', status: 'charged' },
  { concept: 'plea-not-guilty', status: 'pleaded not guilty' },
  { concept: 'plea-guilty', status: 'pleaded guilty' },
  { concept: 'trial', status: 'tried' },
  { concept: 'acquittal', status: 'acquitted' },
  { concept: 'conviction', status: 'convicted' },
  { concept: 'sentence', status: 'sentenced' },
  { concept: 'imprisonment', status: 'imprisoned' },
  { concept: 'release', status: 'released' },
  { concept: 'appeal', status: 'appealed' },
  { concept: 'clearing', status: 'cleared' },
  { concept: 'death', status: 'died' },
  { concept: 'killing', status: 'died' },
];

const BY_CONCEPT = new Map(STAGES.map(({ concept, status }) => [concept, status]));
const ORDER = new Map([...STAGES].reverse().map(({ status }, i) => [status, STAGES.length - i]));

export const statusOf = (concept: string): Status | null => BY_CONCEPT.get(concept) ?? null;
export const legalOrder = (status: Status): number => ORDER.get(status) ?? STAGES.length;
