import type { Denial } from '../../model/dossier.ts';
import { actorOf, nameOf, type Story, sentenceKey, type Told } from '../story.ts';
import type { Found } from './rule.ts';
import { denialRules } from './rules/list.ts';

/** Concepts that accuse. */
const ACCUSES = new Set(['suspicion', 'charge', 'arrest', 'wanted', 'detention']);

/**
 * Who denies what, who gave no comment, and who answered with a plea or through a lawyer: one denial for each clause, in
 * the order of the claims. What is denied is as narrow as the words: a clause or phrase of the sentence itself, or, for
 * "denied the allegations", the accusation that stands nearest before in the same article. null where neither is found.
 */
export function denials(story: Story): Denial[] {
  const found = story.told.flatMap((one): { one: Told; found: Found }[] => {
    for (const rule of denialRules) {
      const read = rule.read(one, story);
      if (read !== null) return [{ one, found: read }];
    }
    return [];
  });
  return found.filter((item, i) => !found.slice(Math.max(0, i - 8), i).some((other) => isRepeat(item, other))).map(({ one, found: read }) => ({ claim: one.claim.id, who: { name: nameOf(one.testimony, read.who, read.who.entity), actor: actorOf(story, one.testimony, read.who.entity) }, of: target(story, one, read), kind: read.kind })); // biome-ignore format: one record
}

type Item = { readonly one: Told; readonly found: Found };

/** Two clauses of one sentence with one speaker and kind, one inside the other, are one denial. */
const isRepeat = (a: Item, b: Item): boolean =>
  sentenceKey(a.one) === sentenceKey(b.one) &&
  a.found.kind === b.found.kind &&
  a.found.who.start === b.found.who.start &&
  a.one.claim.start < b.one.claim.end &&
  b.one.claim.start < a.one.claim.end;

function target(story: Story, one: Told, { of, kind }: Found): string | null {
  const { article } = one.claim;
  if (of === null) return null;
  if (of !== 'accusation before') {
    const clause = kind === 'denial' ? claimAt(story, one, of.start, of.end) : null;
    return clause?.claim.id ?? `${article}:${of.start}-${of.end}`;
  }
  return accusationBefore(story, one)?.claim.id ?? null;
}

/** The claim that fills the denied words, if one does. */
const claimAt = (story: Story, one: Told, start: number, end: number): Told | null =>
  (story.bySentence.get(sentenceKey(one)) ?? []).find((other) => other !== one && other.claim.start >= start && other.claim.end <= end && other.claim.end - other.claim.start >= 0.8 * (end - start)) ?? null; // biome-ignore format: one thought

/** How far back an accusation can stand and still be meant. */
const SENTENCES_BACK = 4;

function accusationBefore(story: Story, one: Told): Told | null {
  const denier = one.statement.participants.map(({ entity }) => entity).filter((entity) => entity !== null);
  const about = new Set([...denier, ...(one.statement.voice?.speakers ?? []).map(({ entity }) => entity)]);
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const before = story.bySentence.get(`${one.claim.article} ${one.statement.sentence - back}`) ?? [];
    const accusation = [...before].reverse().find((other) => other !== one && other.claim.start < one.claim.start && ACCUSES.has(other.statement.predicate) && other.statement.participants.some(({ role, entity }) => role !== 'agent' && entity !== null && about.has(entity))); // biome-ignore format: one thought
    if (accusation) return accusation;
  }
  return null;
}
