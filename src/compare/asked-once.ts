/** A reader is asked of a matter once: where two rules find it, and where somebody goes by two names. */
import type { Matter } from './comparison.ts';
import type { Answer, Question } from './rule.ts';

/** A question with the rule that asked it. */
export interface Asked {
  readonly rule: string;
  readonly question: Question;
}

/**
 * The earlier question that a later rule asks again, with what it adds: each of its accounts has an answer in one of the
 * earlier accounts ("a magnitude of 6" and "a quake of 5.8" are asked of the earthquake, and of the figure).
 */
export function retold(
  { aspect, accounts }: Question,
  before: readonly Asked[],
): { at: number; joined: Question } | null {
  if (accounts.length < 2) return null;
  const place = ({ testimony, label }: Answer): string => `${testimony} ${label.start}`;
  for (const [at, { question }] of before.entries()) {
    if (question.aspect !== aspect) continue;
    const places = question.accounts.map((account) => new Set(account.map(place)));
    const met = accounts.map((account) => places.findIndex((own) => account.some((one) => own.has(place(one)))));
    if (met.includes(-1) || new Set(met).size < met.length) continue;
    const known = new Set(places.flatMap((own) => [...own]));
    const added = (i: number): readonly Answer[] =>
      (accounts[met.indexOf(i)] ?? []).filter((one) => met.includes(i) && !known.has(place(one)));
    return { at, joined: { ...question, accounts: question.accounts.map((account, i) => [...account, ...added(i)]) } };
  }
  return null;
}

/** Whether a matter asks of somebody by one word of a name. */
export const isBareName = ({ aspect, slots }: Matter): boolean =>
  (slots['actor'] ?? '') !== '' && !/\s/.test(slots['actor']!) && aspect !== 'name';

/**
 * Whether one matter asks of somebody by the full name what another asks of a bare part of it, and an answer is the same: who
 * "Orban" is among several Orbans is left open, but a reader is not asked twice.
 */
export function isOfFullName(full: Matter, bare: Matter): boolean {
  const [name, part] = [full.slots['actor'] ?? '', bare.slots['actor'] ?? ''];
  if (!isBareName(bare) || !name.split(/\s+/).slice(1).includes(part)) return false;
  const values = new Set(full.accounts.map(({ value }) => JSON.stringify(value)));
  const isShared = bare.accounts.some(({ value }) => values.has(JSON.stringify(value)));
  return isShared && full.template === bare.template && full.slots['event'] === bare.slots['event'];
}
