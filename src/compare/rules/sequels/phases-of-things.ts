import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, type Said, type Story } from '../../story.ts';
import { backgroundOf } from '../background.ts';
import { isBefore } from '../states/state-days.ts';
import { PHASES } from './phases.ts';
import { stepsInOrder } from './steps.ts';
import { phasesTold, type ToldPhase } from './told-phase.ts';

/** Things that come about and go again, whatever they are: an appeal announced, then withdrawn; a ban imposed, then lifted. */
export const phasesOfThings: ComparisonRule = {
  name: 'phases-of-things',
  find(story) {
    const isBackground = backgroundOf(story);
    const isEarlier = isBefore(story);
    const told = story.said
      .filter(
        (said) =>
          story.published(said).length === 10 &&
          said.statement.block !== 'title' &&
          !(isBackground(said) && said.statement.values.length > 0) &&
          !isEarlier(said),
      )
      .flatMap((said) => phasesTold(story, said));
    return [...groupBy(told, ({ thing }) => thing).values()].flatMap((group): Question[] => {
      const named = group.find(({ sure }) => sure) ?? group.find(({ said }) => THINGS.has(said.statement.predicate));
      const steps = named ? bound(story, stepsInOrder(story, group, rank)) : [];
      // What became of it must be told in so many words.
      const isSure = steps.at(-1)?.some(({ sure, said }) => sure || THINGS.has(said.statement.predicate));
      if (!named || !isSure || steps.length < 2) return [];
      return [
        {
          aspect: 'other',
          template: 'phase',
          slots: { thing: nounOf(story, named) },
          actors: [],
          accounts: steps.map((step) => step.map(answerOf)),
          exclusive: false,
          sequence: true,
        },
      ];
    });
  },
};

/** Concepts of the inventory that are things that come about. */
const THINGS = new Set(['appeal', 'agreement', 'lawsuit', 'settlement', 'recall']);

const nounOf = (story: Story, { said, token }: ToldPhase): string =>
  story.testimonies[said.testimony]!.reading.tokens[token]!.lemma;

const rank = ({ phase }: ToldPhase): number => PHASES.indexOf(phase);

/** Only what is tied to another step by somebody who takes part in both, or by other words of the sentence. */
function bound(story: Story, steps: ToldPhase[][]): ToldPhase[][] {
  return steps
    .map((step, i) =>
      step.filter((one) => steps.some((other, j) => i !== j && other.some((two) => isBound(story, one, two)))),
    )
    .filter((step) => step.length > 0);
}

/** How much two sentences must share beside the thing, by the rarity of their words. */
const BOUND = 0.7;

function isBound(story: Story, a: ToldPhase, b: ToldPhase): boolean {
  if (a.said.actors.some((actor) => b.said.actors.includes(actor))) return true;
  const things = [nounOf(story, a), nounOf(story, b)];
  const own = new Set(sentenceContent(story, a.said));
  const shared = sentenceContent(story, b.said).filter((word) => own.has(word) && !things.includes(word));
  return shared.reduce((sum, word) => sum + story.weight(word), 0) >= BOUND;
}

const sentenceContent = (story: Story, { testimony, statement }: Said): string[] => [
  ...new Set(
    story.testimonies[testimony]!.statements.flatMap((one) => (one.sentence === statement.sentence ? one.content : [])),
  ),
];

const answerOf = ({ said, phase }: ToldPhase): Answer => ({
  ...said,
  label: said.statement,
  value: { type: 'terms', terms: [phase] },
});
