import type { StatedValue } from '../../../claims/statement.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { answerOf } from '../../rule.ts';
import type { Given, Said, Story } from '../../story.ts';
import { compareValues } from '../../values/compare-values.ts';
import { backgroundOf } from '../background.ts';
import { isAlike } from '../open/one-thing.ts';
import { type Revision, revisionsTold } from './revision-told.ts';

/** A value that its own article says has been changed, beside the one that an older article gives: "put off from March to August". */
export const revisions: ComparisonRule = {
  name: 'revisions',
  find(story) {
    const isBackground = backgroundOf(story);
    const given = story.said.flatMap((said) =>
      isBackground(said) ? [] : said.statement.values.map((value): Given => ({ ...said, value })),
    );
    return story.said.flatMap((said): Question[] => {
      if (story.published(said) === '') return [];
      return revisionsTold(story, said).flatMap((revision): Question[] => {
        const older = given.filter(
          (one) => story.published(one) !== '' && story.published(one) < story.published(said),
        );
        const before = formerIn(story, revision, older);
        if (before.length === 0) return [];
        const after: Answer = answerOf({ ...said, value: revision.to });
        return [
          {
            aspect: revision.to.aspect,
            template: 'revision',
            slots: {},
            actors: [],
            accounts: [before.map(answerOf), [after]],
            exclusive: false,
            sequence: true,
          },
        ];
      });
    });
  },
};

/** What older articles gave before: of all that may be meant, what the words of the revision are most like. */
function formerIn(story: Story, revision: Revision, older: readonly Given[]): Given[] {
  const { said, to, from, way } = revision;
  const scored = older.flatMap((one) => {
    const { value } = one;
    if (
      value.aspect !== to.aspect ||
      !isOfOneUnit(value, to, from !== null) ||
      story.article(one) === story.article(said)
    )
      return [];
    if (compareValues(value.value, to.value) === 'same' || !goes(value, to, way)) return [];
    const isFormer = from !== null && isSame(story, [one, value], [said, from]);
    if (from !== null && !isFormer) return [];
    const near = nearness(story, revision, one);
    return near >= (isFormer ? 1 : 2) ? [{ one, near }] : [];
  });
  const best = Math.max(0, ...scored.map(({ near }) => near));
  const top = scored.filter(({ near }) => near === best).map(({ one }) => one);
  // Of two values that are as near neither is surely meant.
  return top.every((one) => compareValues(one.value.value, top[0]!.value.value) !== 'conflict') ? top : [];
}

const isOfOneUnit = (a: StatedValue, b: StatedValue, isGiven: boolean): boolean => {
  if (isGiven || a.value.type !== 'number' || b.value.type !== 'number') return a.value.type === b.value.type;
  return (
    a.value.unit === b.value.unit &&
    (a.aspect !== 'count' || a.of === b.of || a.of === '' || b.of === '' || isAlike(a.of, b.of))
  );
};

/** Whether a value goes the way that the words of the revision say, and no further than the same thing can. */
function goes(a: StatedValue, b: StatedValue, way: Revision['way']): boolean {
  if (a.value.type === 'number' && b.value.type === 'number') {
    const [x, y] = [a.value.low ?? a.value.high ?? 0, b.value.low ?? b.value.high ?? 0];
    return Math.max(x, y) <= FAR * Math.min(x, y) && (way === 0 || (way === 1 ? x < y : x > y));
  }
  return true;
}
const FAR = 10;

/** Whether an older value is the former one: equal, or in one month, season or day of the week. */
function isSame(
  story: Story,
  [one, a]: readonly [Said, StatedValue],
  [said, b]: readonly [Said, StatedValue],
): boolean {
  if (a.value.type === 'date' && b.value.type === 'date') {
    if (story.words(one, a).toLowerCase() === story.words(said, b).toLowerCase()) return true;
    const [x, y] = [a.value, b.value].map(({ earliest, latest }) => [
      earliest?.slice(5, 7) ?? '',
      latest?.slice(5, 7) ?? '',
    ]);
    return x![0]! <= y![0]! && y![1]! <= x![1]!;
  }
  if (a.value.type === 'number' && b.value.type === 'number')
    return (
      a.value.low === b.value.low &&
      a.value.high === b.value.high &&
      (a.value.unit === b.value.unit || a.value.unit === null || b.value.unit === null)
    );
  return false;
}

/** How near a claim is to a revision: what they share of actors, of the nouns that take part, and of what is counted. */
function nearness(story: Story, { said, to }: Revision, one: Given): number {
  const names = one.actors.filter((actor) => said.actors.includes(actor)).length;
  const nouns = ({ statement }: Said): string[] =>
    statement.participants
      .filter(({ token }) => token !== to.token)
      .map(({ lemma }) => lemma)
      .filter((lemma) => !DULL.test(lemma));
  const meet = nouns(said).filter((noun) => nouns(one).some((other) => isAlike(noun, other))).length;
  const counted = to.value.type === 'number' && to.of !== '' && isAlike(to.of, one.value.of) ? 1 : 0;
  const measured = nouns(said).some((noun) => isAlike(noun, one.value.of)) ? 1 : 0;
  const numbered = NUMBER_OF.exec(story.words(said, said.statement))?.[1] ?? '';
  if (
    to.aspect === 'count' &&
    counted + measured === 0 &&
    !(numbered !== '' && isAlike(numbered.replace(/s$/, ''), one.value.of))
  )
    return -1;
  const isAhead =
    to.aspect === 'date' &&
    (one.statement.certainty === 'planned' ||
      one.statement.certainty === 'conditional' ||
      PLANNED.test(one.statement.predicate))
      ? 1
      : 0;
  const rare = one.statement.content.filter(
    (lemma) =>
      !lemma.startsWith('@') && lemma !== to.of && said.statement.content.includes(lemma) && story.weight(lemma) > RARE,
  ).length;
  return (
    (to.aspect === 'date' && isAhead === 0 ? -1 : 0) + names + meet + counted + measured + isAhead + (rare > 0 ? 1 : 0)
  );
}
const RARE = 0.5;
const NUMBER_OF = /\bnumber of (?:[a-z-]{1,14} )?([a-z]{3,14})\b/i;
const PLANNED = /^(?:plan|schedule|expect|set|slate|foresee|due|release|launch)$/;
const DULL =
  /^(?:it|he|she|they|we|that|which|who|people|\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|week|month|year|time|official|police|authority)$/;
