import { conceptNamed } from '../../claims/concepts/inventory.ts';
import { lemmaOf, treeOf } from '../../language/tree.ts';
import type { Status } from '../../model/dossier.ts';
import type { Answer, ComparisonRule, Question } from '../rule.ts';
import { groupBy, isTold, type Said, type Story } from '../story.ts';
import { backgroundOf } from './background.ts';
import { isBefore } from './state-days.ts';

/** The order of a case. A later stage is no contradiction of an earlier one. */
export const STAGES: readonly Status[] = [
  'wanted', 'suspected', 'detained', 'arrested', 'charged', 'pleaded not guilty', 'tried', 'acquitted', 'pleaded no contest', 'pleaded guilty', 'convicted', 'sentenced', 'imprisoned', 'appealed', 'released', 'dropped', 'overturned', 'pardoned', 'cleared', 'died',
]; // biome-ignore format: one line reads as one order

/** An article's claims about one person's case, and the furthest stage they tell. */
interface Known {
  readonly day: string;
  readonly stage: number;
  readonly said: readonly Said[];
}

/**
 * How far a case against somebody had come, article by article: a sequence, never a contradiction. What every article
 * knows already is no change, nor is what a later article leaves out; other cases of the same person are none of this one.
 */
export const stages: ComparisonRule = {
  name: 'stages',
  find(story) {
    // Without a dated article a year tells nothing of how old the news is.
    const isDated = story.testimonies.some(({ article }) => article.published !== null);
    const isBackground = isDated ? backgroundOf(story) : () => false;
    const isEarlier = isBefore(story);
    const told = story.said.filter(
      (said) =>
        isTold(said) &&
        said.patients.length > 0 &&
        stageOf(said) >= 0 &&
        !isTrouble(story, said) &&
        !isAhead(story, said) &&
        !isBackground(said) &&
        !isEarlier(said),
    );
    const questions: Question[] = [];
    for (const [actor, said] of groupBy(
      told.flatMap((s) => s.patients.map((actor) => ({ actor, s }))),
      ({ actor }) => actor,
    )) {
      if (story.actors.get(actor)?.kind !== 'person') continue;
      const accounts = sequence(
        story,
        said.map(({ s }) => s),
      );
      if (accounts.length < 2) continue;
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

/** The stages from the first article's furthest on, as the articles that go further tell them. */
function sequence(story: Story, told: readonly Said[]): Answer[][] {
  const known = [...groupBy(told, story.article).values()]
    .map((said): Known => ({ day: story.published(said[0]!), stage: Math.max(...said.map(stageOf)), said }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.stage - b.stage));
  // A later article that speaks of an earlier stage only does not go back: it leaves out what came after.
  let furthest = -1;
  const moving = known.filter(({ day, stage }) => {
    if (day !== '' && stage < furthest) return false;
    if (day !== '') furthest = stage;
    return true;
  });
  const from = Math.min(...moving.map(({ stage }) => stage));
  const answers = moving
    .flatMap(({ said }) => said)
    .filter((said) => stageOf(said) >= from)
    .map(
      (said): Answer => ({ ...said, label: said.statement, value: { type: 'terms', terms: [STAGES[stageOf(said)]!] } }),
    );
  if (new Set(answers.map(story.article)).size < 2) return [];
  return [...groupBy(answers, (answer) => String(stageOf(answer)))]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, account]) => account);
}

/** The place of a claim's stage in the order; -1 if it tells none, or the death of the accused. */
function stageOf({ statement }: Said): number {
  const stage = conceptNamed(statement.predicate)?.stage;
  return stage === undefined || stage === 'died' ? -1 : STAGES.indexOf(stage);
}

const AHEAD = new Set(['schedule', 'set', 'expect', 'plan', 'await', 'face', 'postpone', 'delay']);

/** "His sentencing is set for May": told of as what will be. */
function isAhead(story: Story, { testimony, statement }: Said): boolean {
  const tree = treeOf(story.testimonies[testimony]!.reading);
  const { upos } = tree.tokens[statement.token]!;
  return upos === 'NOUN' && AHEAD.has(lemmaOf(tree, tree.head(statement.token)));
}

/** "Despite her trials": hardships, not proceedings. */
function isTrouble(story: Story, { testimony, statement }: Said): boolean {
  const tree = treeOf(story.testimonies[testimony]!.reading);
  return lemmaOf(tree, statement.token) === 'trial' && tree.tokens[statement.token]!.feats.Number === 'Plur';
}
