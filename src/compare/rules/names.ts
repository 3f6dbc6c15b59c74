import { readPersonName } from '../../language/coreference/person-name.ts';
import type { Actor } from '../../model/dossier.ts';
import { isFromAbroad, isOneSound } from '../actors/romanised.ts';
import type { Answer, ComparisonRule, Question } from '../rule.ts';
import { groupBy, type Said } from '../story.ts';

/**
 * Other letters for the same bearer: a point of its own, after the matters of fact. Ways to put one foreign name into Latin
 * letters stand side by side and do not differ.
 */
export const names: ComparisonRule = {
  name: 'names',
  find(story) {
    const questions: Question[] = [];
    const covering = new Map<string, readonly Said[]>(groupBy(story.said, story.article));
    const abroad = new Set(
      story.testimonies.flatMap(({ article }) => (isFromAbroad(article.text) ? [article.id] : [])),
    );
    const isAbroad = 2 * abroad.size > story.testimonies.length;
    for (const actor of story.actors.values()) {
      if (actor.variants.length === 0) continue;
      const spellings = [actor.name, ...actor.variants];
      const told = spellings.flatMap((spelling) => {
        const answers = actor.mentions.flatMap((mention): Answer[] => {
          const said = smallest(covering.get(mention.article) ?? [], mention);
          if (!said) return [];
          const label = story.words(said, mention);
          return belongs(label, spelling, spellings, actor.kind)
            ? [{ ...said, label: mention, value: { type: 'words', words: spelling } }]
            : [];
        });
        return answers.length > 0 ? [{ spelling, answers }] : [];
      });
      if (told.length < 2) continue;
      const isForeign =
        isAbroad || told.every(({ answers }) => answers.some((answer) => abroad.has(story.article(answer))));
      const sounds: { spelling: string; answers: Answer[] }[] = [];
      for (const { spelling, answers } of told) {
        const same = isForeign && sounds.find((other) => isOneSound(other.spelling, spelling, actor.kind));
        if (same) same.answers.push(...answers);
        else sounds.push({ spelling, answers: [...answers] });
      }
      const differs = sounds.length > 1;
      questions.push({
        aspect: 'name',
        template: differs ? 'name' : 'romanised',
        slots: { actor: actor.name },
        actors: [actor.id],
        accounts: (differs ? sounds : told).map(({ answers }) => answers),
        exclusive: differs,
      });
    }
    return questions;
  },
};

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a name without a person's title: "Officer" is no spelling of anybody. */
function nameWords(name: string, kind: Actor['kind']): string[] {
  if (kind !== 'person') return wordsOf(name);
  const titles = new Set(readPersonName(name).titles.flatMap(wordsOf));
  return wordsOf(name).filter((word) => !titles.has(word));
}

/** Whether a mention is the spelling, or the part of it that the others spell otherwise ("Marsch" of "Ida Marsch"). */
function belongs(label: string, spelling: string, spellings: readonly string[], kind: Actor['kind']): boolean {
  const words = nameWords(label, kind);
  const within = (name: string): boolean => words.every((word) => nameWords(name, kind).includes(word));
  return words.length > 0 && within(spelling) && !spellings.some((other) => other !== spelling && within(other));
}

/** The shortest statement that holds a span. */
export function smallest(
  said: readonly Said[],
  span: { readonly start: number; readonly end: number },
): Said | undefined {
  let best: Said | undefined;
  for (const s of said) {
    const { start, end } = s.statement;
    if (start <= span.start && end >= span.end && (!best || end - start < best.statement.end - best.statement.start))
      best = s;
  }
  return best;
}
