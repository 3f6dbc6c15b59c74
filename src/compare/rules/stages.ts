import { conceptNamed } from '../../claims/concepts/inventory.ts';
import type { Status } from '../../model/dossier.ts';
import type { Answer, ComparisonRule, Question } from '../rule.ts';
import { groupBy, isTold, type Said } from '../story.ts';

/** The order of a case. A later stage is no contradiction of an earlier one. */
export const STAGES: readonly Status[] = [
  'wanted', 'suspected', 'detained', 'arrested', 'charged', 'pleaded not guilty', 'tried', 'acquitted', 'pleaded no contest', 'pleaded guilty', 'convicted', 'sentenced', 'imprisoned', 'appealed', 'released', 'dropped', 'overturned', 'pardoned', 'cleared', 'died',
]; // biome-ignore format: one line reads as one order

/** How far a case against somebody had come, article by article: a sequence, never a contradiction. */
export const stages: ComparisonRule = {
  name: 'stages',
  find(story) {
    const told = story.said.filter((said) => isTold(said) && said.patients.length > 0 && stageOf(said) !== null);
    const questions: Question[] = [];
    for (const [actor, said] of groupBy(
      told.flatMap((s) => s.patients.map((actor) => ({ actor, s }))),
      ({ actor }) => actor,
    )) {
      if (story.actors.get(actor)?.kind !== 'person') continue;
      const byStage = groupBy(
        said.map(({ s }) => s),
        (s) => stageOf(s),
      );
      const stages = STAGES.filter((stage) => byStage.has(stage) && stage !== 'died');
      if (stages.length < 2) continue;
      const accounts = stages.map((stage) =>
        byStage
          .get(stage)!
          .map((s): Answer => ({ ...s, label: s.statement, value: { type: 'terms', terms: [stage] } })),
      );
      if (new Set(accounts.flat().map(story.article)).size < 2) continue;
      questions.push({
        aspect: 'other',
        template: 'stage',
        slots: { actor: story.actors.get(actor)!.name },
        actors: [actor],
        accounts,
        exclusive: false,
        sequence: true,
      });
    }
    return questions;
  },
};

const stageOf = ({ statement }: Said): Status | null => conceptNamed(statement.predicate)?.stage ?? null;
