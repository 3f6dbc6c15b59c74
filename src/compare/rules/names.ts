import type { Answer, ComparisonRule, Question } from '../rule.ts';
import { groupBy, type Said } from '../story.ts';

/** Other letters for the same bearer: a point of its own, after the matters of fact. */
export const names: ComparisonRule = {
  name: 'names',
  find(story) {
    const questions: Question[] = [];
    const covering = new Map<string, readonly Said[]>(groupBy(story.said, story.article));
    for (const actor of story.actors.values()) {
      if (actor.variants.length === 0) continue;
      const spellings = [actor.name, ...actor.variants];
      const accounts = spellings.map((spelling) =>
        actor.mentions.flatMap((mention): Answer[] => {
          const said = smallest(covering.get(mention.article) ?? [], mention);
          if (!said) return [];
          const label = story.words(said, mention);
          return bare(label) === bare(spelling)
            ? [{ ...said, label: mention, value: { type: 'words', words: spelling } }]
            : [];
        }),
      );
      const told = accounts.filter((account) => account.length > 0);
      if (told.length > 1)
        questions.push({
          aspect: 'name',
          template: 'name',
          slots: { actor: actor.name },
          actors: [actor.id],
          accounts: told,
          exclusive: true,
        });
    }
    return questions;
  },
};

const bare = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ');

/** The shortest statement that holds a span. */
function smallest(said: readonly Said[], span: { readonly start: number; readonly end: number }): Said | undefined {
  let best: Said | undefined;
  for (const s of said) {
    const { start, end } = s.statement;
    if (start <= span.start && end >= span.end && (!best || end - start < best.statement.end - best.statement.start))
      best = s;
  }
  return best;
}
