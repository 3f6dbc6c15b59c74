import type { EntityType } from '../../../model/reading.ts';
import type { Candidate } from '../discourse.ts';
import type { Sieve } from '../sieve.ts';

/** Words that end a company's name and may be left out. */
const LEGAL_FORMS = new Set(['inc', 'corp', 'corporation', 'co', 'company', 'ltd', 'llc', 'plc', 'ag', 'gmbh', 'sa', 'llp', 'limited', 'incorporated']); // biome-ignore format: one table
const SHORT_COUNTRIES = new Map([
  ['us', 'united states'],
  ['u.s', 'united states'],
  ['usa', 'united states'],
  ['u.s.a', 'united states'],
  ['united states of america', 'united states'],
  ['uk', 'united kingdom'],
  ['u.k', 'united kingdom'],
  ['u.n', 'united nations'],
  ['un', 'united nations'],
  ['e.u', 'european union'],
  ['eu', 'european union'],
]);

/** A name as it is compared: without a company's legal form, a country's short form in full. */
export function comparableKey(key: string, type: EntityType | null): string {
  const full = SHORT_COUNTRIES.get(key);
  if (full) return full;
  if (type !== 'organisation') return key;
  const words = key.replace(/[.,]/g, '').split(' ');
  while (words.length > 1 && (LEGAL_FORMS.has(words.at(-1)!) || words.at(-1) === '&')) words.pop();
  return words.join(' ');
}

export const comparableName = ({ key, type }: Candidate): string => comparableKey(key, type);

/** The same words name the same bearer: a full name of a person, any name of a place or an organisation. */
export const sameName: Sieve = {
  name: 'same-name',
  examples: [
    { text: 'Dorla Quist spoke first. Later Dorla Quist left.', same: ['Dorla Quist', 'Dorla Quist'] },
    { text: 'Veltona Inc. grew. Veltona hired staff.', same: ['Veltona Inc.', 'Veltona hired'] },
    { text: 'Veltona Inc. grew. Brask Motors hired staff.', apart: ['Veltona Inc.', 'Brask Motors'] },
  ],
  apply(discourse) {
    const first = new Map<string, Candidate>();
    for (const mention of discourse.mentions) {
      if (mention.kind !== 'name') continue;
      if (mention.person && !mention.person.given) continue;
      const key = `${mention.type} ${mention.person ? personKey(mention) : comparableName(mention)}`;
      const known = first.get(key);
      if (known) discourse.tryJoin(known, mention);
      else first.set(key, mention);
    }
  },
};

const personKey = ({ person }: Candidate): string =>
  person ? [person.given, ...person.middle, person.family, person.suffix].join(' ') : '';
