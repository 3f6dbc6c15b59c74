import type { Span } from '../../../model/passage.ts';
import type { Candidate } from '../discourse.ts';
import { PRONOUNS } from '../pronouns.ts';
import type { Sieve } from '../sieve.ts';

/** "I" inside a direct quotation means its speaker; "we" too, where the speaker is an organisation. */
export const speaker: Sieve = {
  name: 'speaker',
  examples: [
    { text: '"I left early," Orla Quist said.', same: ['I', 'Orla Quist'] },
    { text: 'I left early, before Orla Quist came.', apart: ['I', 'Orla Quist'] },
  ],
  apply(discourse) {
    const speakers = discourse.quotes.map(({ speaker: words }) =>
      words ? mentionIn(discourse.mentions, words) : null,
    );
    const firstOf = new Map<number, Candidate>();
    for (const mention of discourse.mentions) {
      const pronoun = PRONOUNS.get(mention.pronoun);
      if (!pronoun?.speaker || mention.quote < 0) continue;
      const who = speakers[mention.quote] ?? null;
      if (who && (!pronoun.plural || discourse.entity(who).type === 'organisation' || who.plural))
        discourse.tryJoin(who, mention);
      // Without a known speaker the pronouns of one quotation still mean one person.
      const key = mention.quote * 2 + (pronoun.plural ? 1 : 0);
      const first = firstOf.get(key);
      if (first) discourse.tryJoin(first, mention);
      else firstOf.set(key, mention);
    }
  },
};

/** The first mention inside a span, or else the one that holds its start. `mentions` are sorted by start. */
function mentionIn(mentions: readonly Candidate[], { start, end }: Span): Candidate | null {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const inside = mentions[low];
  if (inside && inside.start < end) return inside;
  const before = mentions[low - 1];
  return before && before.end > start ? before : null;
}
