import type { Denial } from '../../model/dossier.ts';
import type { Span } from '../../model/passage.ts';
import { bearer } from '../bearer.ts';
import { actorOf, type Story, sentenceKey, type Told } from '../story.ts';
import type { Found } from './rule.ts';
import { denialRules } from './rules/list.ts';
import { target } from './target.ts';

/**
 * Who denies what, who gave no comment, and who answered with a plea or through a lawyer: one denial for each clause, in
 * the order of the claims. What is denied is as narrow as the words: a clause or phrase of the sentence itself, or, for
 * "denied the allegations", the accusation that stands nearest before in the same article. null where neither is found.
 */
export function denials(story: Story): Denial[] {
  const found: Item[] = [];
  for (const one of story.told) {
    const read = readBy(one, story);
    if (read !== null) found.push({ one, found: read, claim: whole(story, one, read.who[0]!) });
  }
  return found
    .filter((item, i) => !found.slice(Math.max(0, i - NEIGHBOURS), i).some((other) => isRepeat(item, other)))
    .flatMap(({ one, found: read, claim }) => {
      const of = target(story, one, read);
      return sayers(story, one, read).map((who) => ({ claim: claim.claim.id, who, of, kind: read.kind }));
    });
}

/** Everybody who says it, each once. */
function sayers(story: Story, { testimony }: Told, { who }: Found): Denial['who'][] {
  const found = new Map<string, Denial['who']>();
  for (const speaker of who) {
    const { name, entity } = bearer(testimony, speaker, speaker.entity);
    const actor = actorOf(story, testimony, entity);
    if (!found.has(actor ?? name)) found.set(actor ?? name, { name, actor });
  }
  return [...found.values()];
}

interface Item {
  readonly one: Told;
  readonly found: Found;
  /** The claim that is shown. */
  readonly claim: Told;
}

/** Clauses of one sentence follow one another. */
const NEIGHBOURS = 12;

function readBy(one: Told, story: Story): Found | null {
  // A whole quotation is read by the clauses inside it.
  if (one.statement.predicate === 'quotation') return null;
  for (const rule of denialRules) {
    const read = rule.read(one, story);
    if (read !== null) return read;
  }
  return null;
}

/** "to issue a statement" is shown as the clause that also says who has yet to: the smallest that holds both. */
function whole(story: Story, one: Told, who: Span): Told {
  const holds = ({ claim }: Told, { start, end }: Span): boolean => claim.start <= start && claim.end >= end;
  if (holds(one, who)) return one;
  const around = (story.bySentence.get(sentenceKey(one)) ?? []).filter(
    (other) => holds(other, who) && holds(other, one.claim),
  );
  return (
    around.sort((a, b) => a.claim.end - a.claim.start - (b.claim.end - b.claim.start) || a.order - b.order)[0] ?? one
  );
}

/** Overlapping clauses of one sentence are one denial. */
const isRepeat = (a: Item, b: Item): boolean =>
  sentenceKey(a.one) === sentenceKey(b.one) &&
  a.claim.claim.start < b.claim.claim.end &&
  b.claim.claim.start < a.claim.claim.end;
