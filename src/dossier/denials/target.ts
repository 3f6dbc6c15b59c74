import type { Span } from '../../model/passage.ts';
import { type Story, sentenceKey, type Told } from '../story.ts';
import type { Found } from './rule.ts';

/** Concepts that accuse. */
const ACCUSES = new Set(['suspicion', 'charge', 'arrest', 'wanted', 'detention']);
/** How far back, in sentences of the same article, what is denied can stand. */
const SENTENCES_BACK = 5;
/** Share of the denial's content words that the denied claim must have, and how many at least. */
const SAME = 0.6;
const FEWEST = 2;

/**
 * What a denial is of: the id of a claim, or a passage as "article:start-end"; null where the article does not say. Only
 * the same article is searched: what one speaker denies in it was said there.
 */
export function target(story: Story, one: Told, { of, kind }: Found): string | null {
  if (of === null) return null;
  if (of === 'accusation before') return (accusationBefore(story, one) ?? sameBefore(story, one))?.claim.id ?? null;
  if (of === 'same before') return sameBefore(story, one)?.claim.id ?? null;
  const filling = kind === 'denial' ? claimAt(story, one, of) : null;
  return filling?.claim.id ?? `${one.claim.article}:${of.start}-${of.end}`;
}

/** The claim that fills the denied words, if one does. */
function claimAt(story: Story, one: Told, { start, end }: Span): Told | null {
  const inside = (story.bySentence.get(sentenceKey(one)) ?? []).filter(
    (other) => other !== one && other.claim.start >= start && other.claim.end <= end,
  );
  return inside.find(({ claim }) => claim.end - claim.start >= 0.8 * (end - start)) ?? null;
}

/** The claims before one in its article, the nearest first, as far back as a reader remembers. */
function* claimsBefore(story: Story, one: Told): Generator<Told> {
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const claims = story.bySentence.get(`${one.claim.article} ${one.statement.sentence - back}`) ?? [];
    for (const other of [...claims].reverse()) if (other !== one && other.claim.end <= one.claim.start) yield other;
  }
}

/** "Denied the allegations": the nearest accusation of the one who denies. */
function accusationBefore(story: Story, one: Told): Told | null {
  const own = [...one.statement.participants, ...(one.statement.voice?.speakers ?? [])];
  const about = new Set(own.flatMap(({ entity }) => entity ?? []));
  for (const other of claimsBefore(story, one))
    if (ACCUSES.has(other.statement.predicate) && other.statement.participants.some(({ role, entity }) => role !== 'agent' && entity !== null && about.has(entity))) return other; // biome-ignore format: one thought
  return null;
}

/** "We have never ignored a warning": the nearest claim that says what is said not to be, in much the same words. */
function sameBefore(story: Story, one: Told): Told | null {
  const content = new Set(one.statement.content);
  if (content.size < FEWEST) return null;
  for (const other of claimsBefore(story, one)) {
    if (other.statement.polarity === -1) continue;
    const shared = other.statement.content.filter((lemma) => content.has(lemma)).length;
    if (shared >= FEWEST && shared >= SAME * content.size) return other;
  }
  return null;
}
