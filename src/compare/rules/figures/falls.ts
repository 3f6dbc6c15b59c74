/** How far somebody fell: a fall is one, so that its height is one figure of its bearer. */
import { isKindOf } from '../../../claims/concepts/wordnet.ts';
import type { Value } from '../../../model/point.ts';
import { answerOf, type ComparisonRule, type Question } from '../../rule.ts';
import { type Given, groupBy, isTold, type Said, type Story, valuesOf } from '../../story.ts';
import { exclude, groupByValue } from '../../values/accounts.ts';
import { agesOf } from '../states/state-bearers.ts';

const FALL = new Set(['fall', 'plunge', 'plummet', 'tumble', 'drop', 'slip', 'slide']);

interface Fall extends Given {
  readonly bearer: string;
}

/** "Fell about 60 metres from a ridge", "plunged 200 feet to his death": the same person, another height. */
export const falls: ComparisonRule = {
  name: 'falls',
  find(story) {
    const told = story.said.filter((said) => isTold(said) && FALL.has(said.statement.predicate));
    const all = valuesOf(told, 'amount').flatMap((given): Fall[] => {
      const { value } = given.value;
      const bearer = bearerOf(story, given);
      const isHeight = value.type === 'number' && value.unit === 'm';
      return isHeight && bearer !== null ? [{ ...given, bearer }] : [];
    });
    return [...groupBy(all, ({ bearer }) => bearer).values()].flatMap((group): Question[] => {
      const own = oneEach(story, group);
      const accounts = groupByValue(own, height);
      const exclusive = accounts.some((a, i) => accounts.slice(i + 1).some((b) => exclude(a, b, height)));
      if (accounts.length < 2 || !exclusive) return [];
      const actors = [...new Set(own.flatMap(({ actors }) => actors))].filter((id) => isPerson(story, id)).sort();
      return [
        {
          aspect: 'amount',
          template: 'fall',
          slots: actors[0] === undefined ? {} : { actor: story.actors.get(actors[0])!.name },
          actors,
          accounts: accounts.map((account) => account.map(answerOf)),
          exclusive,
        },
      ];
    });
  },
};

/** Feet and metres of one height are rounded apart: "200 feet" is 60 metres. Either may be off by this part. */
const ROUNDED = 0.015;

function height({ value: { value } }: Fall): Value {
  if (value.type !== 'number') return value;
  const { low, high } = value;
  return { ...value, low: low && low * (1 - ROUNDED), high: high && high * (1 + ROUNDED) };
}

/** "Fell 150 metres more", "a further 20 metres": not the whole fall. */
const isFurther = (story: Story, given: Given): boolean =>
  /\b(?:more|further|farther)\b/i.test(
    story.words(given, { start: Math.max(0, given.value.start - 10), end: given.value.end + 10 }),
  );

const isPerson = (story: Story, actor: string): boolean => story.actors.get(actor)?.kind === 'person';

/** Who fell: the person, or an unnamed one by an age that one person of the story has alone; null for a thing or anybody. */
function bearerOf(story: Story, said: Said): string | null {
  const { article } = story.testimonies[said.testimony]!;
  const faller = said.statement.participants.find(({ role }) => role === 'agent');
  if (!faller) return null;
  const ages = agesOf(story);
  const actor = faller.entity === null ? undefined : story.actorOf.get(`${article.id} ${faller.entity}`);
  if (actor !== undefined && isPerson(story, actor)) {
    const age = ages.ofActor.get(actor);
    return age === undefined ? actor : `aged ${age}`;
  }
  const age = ages.ofToken.get(`${said.testimony} ${faller.token}`) ?? ageInChain(story, said, faller.entity);
  const isSomebody = faller.entity !== null || faller.lemma === 'old' || isKindOf(faller.lemma, 'person');
  return age !== undefined && isSomebody && [...ages.ofActor.values()].includes(age) ? `aged ${age}` : null;
}

/** The age told of another mention of an unnamed person: "A 36-year-old man died after he fell". */
function ageInChain(story: Story, { testimony }: Said, entity: string | null): number | undefined {
  if (entity === null) return undefined;
  const { statements } = story.testimonies[testimony]!;
  const found = new Set(
    statements.flatMap(({ predicate, participants }) =>
      predicate === 'age'
        ? participants.flatMap((part) =>
            part.entity === entity ? [agesOf(story).ofToken.get(`${testimony} ${part.token}`)] : [],
          )
        : [],
    ),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** An article that gives several heights, or a further one, tells of several falls, or of stages of one; a height in two units is one. */
const oneEach = (story: Story, all: readonly Fall[]): Fall[] =>
  [...groupBy(all, story.article).values()]
    .filter((own) => groupByValue(own, height).length === 1 && !own.some((given) => isFurther(story, given)))
    .flat();
