import { verbOf } from '../../../claims/concepts/wordnet.ts';
import type { StatedValue, Testimony } from '../../../claims/statement.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { answerOf } from '../../rule.ts';
import type { Given, Said, Story } from '../../story.ts';
import { compareValues } from '../../values/compare-values.ts';
import { backgroundOf } from '../background.ts';
import { actorOf, isAlike } from '../open/one-thing.ts';
import { isWhole } from './count-of-day.ts';
import { type Revision, revisionsTold } from './revision-told.ts';

/** A value that its own article says has been changed, beside the one that an older article gives: "put off from March to August". */
export const revisions: ComparisonRule = {
  name: 'revisions',
  find(story) {
    const isBackground = backgroundOf(story);
    const given = story.said.flatMap((said) =>
      isBackground(said) && !isPlan(said) ? [] : said.statement.values.map((value): Given => ({ ...said, value })),
    );
    return story.said.flatMap((said): Question[] => {
      if (story.published(said) === '') return [];
      return revisionsTold(story, said).flatMap((revision): Question[] => {
        if (SCORES.test(revision.to.of)) return [];
        const older = given.filter(
          (one) => story.published(one) !== '' && story.published(one) < story.published(said),
        );
        const before = formerIn(story, revision, older);
        if (before.length === 0 || (revision.from === null && saysToo(story, said, before[0]!))) return [];
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

/** "Has so far lost 26 million, at 6.5 million a day": a sentence that gives the older value too tells of two figures. */
function saysToo(story: Story, { testimony, statement }: Said, { value: { value } }: Given): boolean {
  const own = story.testimonies[testimony]!.statements.filter(({ sentence }) => sentence === statement.sentence);
  return own.some(({ values }) =>
    values.some(
      (one) =>
        compareValues(one.value, value) === 'same' ||
        (one.value.type === 'number' &&
          value.type === 'number' &&
          one.value.low === value.low &&
          one.value.high === value.high),
    ),
  );
}

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
    if (to.aspect === 'count' && !isFormer && !isWhole(story, one, value)) return [];
    if (to.aspect === 'count' && !isFormer && value.value.type === 'number' && (value.value.low ?? 0) < 2) return [];
    const near = nearness(story, revision, one);
    const needed = isFormer ? (isDistinctive(value) ? -1 : 1) : 2;
    return near >= needed ? [{ one, near }] : [];
  });
  if (scored.length === 0) return onlySum(story, revision, older);
  const best = Math.max(...scored.map(({ near }) => near));
  const top = scored.filter(({ near }) => near === best).map(({ one }) => one);
  // Of two values that are as near neither is surely meant.
  if (!top.every((one) => compareValues(one.value.value, top[0]!.value.value) !== 'conflict')) return [];
  const [former] = top;
  return former && isDistinctive(former.value) ? withEqual(former, top, older) : top;
}

/** "Raised the price on his head to 80 million", where all older articles give one sum of that currency, or one measure in that unit: it can be no other. */
function onlySum(story: Story, { said, to, from, way, isOfNow }: Revision, older: readonly Given[]): Given[] {
  if (to.aspect !== 'amount' || from !== null || (way === 0 && !isOfNow)) return [];
  const sums = older.filter(
    (one) => one.value.aspect === 'amount' && one.value.value.type === 'number' && isOfOneUnit(one.value, to, false),
  );
  const [first] = sums;
  const isOne = sums.every((one) => compareValues(one.value.value, first!.value.value) === 'same');
  return first &&
    isOne &&
    goes(first.value, to, way, way === 0 ? NEAR : FAR) &&
    story.article(first) !== story.article(said)
    ? sums
    : [];
}

const isOfOneUnit = (a: StatedValue, b: StatedValue, isGiven: boolean): boolean => {
  if (isGiven || a.value.type !== 'number' || b.value.type !== 'number') return a.value.type === b.value.type;
  return (
    a.value.unit === b.value.unit &&
    (a.aspect !== 'count' || a.of === b.of || a.of === '' || b.of === '' || isAlike(a.of, b.of))
  );
};

/** Whether a value goes the way that the words of the revision say, and no further than the same thing can. */
function goes(a: StatedValue, b: StatedValue, way: Revision['way'], far = FAR): boolean {
  if (a.value.type === 'number' && b.value.type === 'number') {
    const [x, y] = [a.value.low ?? a.value.high ?? 0, b.value.low ?? b.value.high ?? 0];
    return Math.max(x, y) <= far * Math.min(x, y) && (way === 0 || (way === 1 ? x < y : x > y));
  }
  return true;
}
const FAR = 10;
/** Where nothing but the unit says that it is the same. */
const NEAR = 1.5;
/** A lead is cut and raised again many times in one match. */
const SCORES = /^(?:point|goal|run|yard|basket|set|lap)$/;

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
      isAbout(a.value, b.value.low ?? b.value.high ?? 0) &&
      (a.value.unit === b.value.unit || a.value.unit === null || b.value.unit === null)
    );
  return false;
}

/** A figure that no two things of one story share by chance. */
const isDistinctive = ({ value }: StatedValue): boolean =>
  value.type === 'number' && ((value.low ?? 0) > HANDFUL || !Number.isInteger(value.low ?? 0));
const HANDFUL = 12;

/** Who gives the former value too, in whatever words. */
const withEqual = ({ value }: Given, top: readonly Given[], older: readonly Given[]): Given[] => [
  ...top,
  ...older.filter(
    (one) =>
      !top.includes(one) &&
      isOfOneUnit(one.value, value, false) &&
      compareValues(one.value.value, value.value) === 'same',
  ),
];

/** "About three weeks" is what "instead of the three weeks" means. */
const isAbout = ({ low, high }: { readonly low: number | null; readonly high: number | null }, size: number): boolean =>
  Math.abs(((low ?? high ?? 0) + (high ?? low ?? 0)) / 2 - size) <= size * 0.02;

/** How near a claim is to a revision: what they share of actors, of the nouns that take part, and of what is counted. */
function nearness(story: Story, revision: Revision, one: Given): number {
  const { said, to } = revision;
  const names = one.actors.filter((actor) => said.actors.includes(actor)).length;
  const nouns = ({ statement }: Said): string[] =>
    statement.participants
      .filter(({ token }) => token !== to.token && token !== one.value.token)
      .map(({ lemma }) => lemma)
      .filter((lemma) => !DULL.test(lemma));
  const meet = nouns(said).filter((noun) => nouns(one).some((other) => isAlike(noun, other))).length;
  const counted = to.value.type === 'number' && to.of !== '' && isAlike(to.of, one.value.of) ? 1 : 0;
  const measured =
    nouns(said).some((noun) => isAlike(noun, one.value.of)) || nouns(one).some((noun) => isAlike(noun, to.of)) ? 1 : 0;
  if (to.aspect === 'count' && counted === 0 && (measured === 0 || revision.way === 0)) return -1;
  const isAhead = to.aspect === 'date' && (isPlan(one) || isToCome(story, one)) ? 1 : 0;
  if (to.aspect === 'date' && revision.from === null && !isOfOneThing(story, said, one)) return -1;
  const own = sentenceContent(story, said);
  const rare = [...sentenceContent(story, one)].filter(
    (lemma) => !lemma.startsWith('@') && lemma !== to.of && own.has(lemma) && story.weight(lemma) > RARE,
  ).length;
  const isOneAct =
    !LIGHT.test(one.statement.predicate) && predicatesBeside(story, said).includes(one.statement.predicate) ? 1 : 0;
  // Whatever the number of victims has risen to, it counts all of them.
  const isAll = counted > 0 && revision.countsAll ? 1 : 0;
  return (
    (to.aspect === 'date' && isAhead === 0 ? -1 : 0) +
    names +
    meet +
    counted +
    measured +
    isAll +
    isOneAct +
    isAhead +
    (rare > 0 ? 1 : 0)
  );
}
const RARE = 0.5;

/** "Extended the suspension until September": what was put off or extended must be told of in the older claim, not only who did it. */
function isOfOneThing(story: Story, said: Said, one: Said): boolean {
  const patients = said.statement.participants.filter(({ role }) => role === 'patient');
  const things = patients.length > 0 ? patients : said.statement.participants.filter(({ role }) => role === 'agent');
  const acts = [one.statement.predicate, headOf(story, one)].map(rootOf);
  const parts = one.statement.participants.filter(({ lemma }) => !DULL.test(lemma));
  return (
    parts.some(({ lemma }) => rootOf(lemma) === rootOf(headOf(story, said))) ||
    things.some((thing) => {
      const actor = actorOf(story, said, thing);
      return (
        (actor !== undefined && one.actors.includes(actor) && patients.length !== 1) ||
        acts.includes(rootOf(thing.lemma)) ||
        parts.some(({ lemma }) => isAlike(thing.lemma, lemma))
      );
    })
  );
}

/** "Trial" and "try". */
const rootOf = (lemma: string): string => verbOf(lemma) ?? lemma;

/** "His contract ends next summer": a day ahead, told as if it were sure. */
const isToCome = (story: Story, one: Given): boolean =>
  one.value.value.type === 'date' && (one.value.value.earliest ?? '') > story.published(one);

const headOf = (story: Story, { testimony, statement }: Said): string =>
  story.testimonies[testimony]!.reading.tokens[statement.token]!.lemma;

/** A plan for next year is no background, however far ahead. */
const isPlan = ({ statement: { certainty, predicate } }: Said): boolean =>
  certainty === 'planned' || certainty === 'conditional' || PLANNED.test(predicate);

/** What the sentence of a claim tells: "the amount lost is now put at 450 tonnes" tells of a loss. */
const predicatesBeside = (story: Story, { testimony, statement }: Said): string[] =>
  story.testimonies[testimony]!.statements.flatMap((one) =>
    one.sentence === statement.sentence ? [one.predicate] : [],
  );
const LIGHT = /^(?:be|have|say|put|take|make|give|go|come|get|quotation|role)$/;

const contents = new WeakMap<Testimony, Map<number, ReadonlySet<string>>>();

/** The content words of a claim's sentence. */
function sentenceContent(story: Story, { testimony, statement }: Said): ReadonlySet<string> {
  const own = story.testimonies[testimony]!;
  const known = contents.get(own) ?? new Map<number, ReadonlySet<string>>();
  contents.set(own, known);
  let content = known.get(statement.sentence);
  if (!content) {
    content = new Set(own.statements.flatMap((one) => (one.sentence === statement.sentence ? one.content : [])));
    known.set(statement.sentence, content);
  }
  return content;
}
const PLANNED = /^(?:plan|schedule|expect|set|slate|foresee|due|release|launch)$/;
const DULL =
  /^(?:it|he|she|they|we|that|which|who|people|\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|week|month|year|time|official|police|authority)$/;
