import { isA } from '../../../claims/concepts/inventory.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, isTold, type Said, type Story } from '../../story.ts';
import { backgroundOf } from '../background.ts';
import { isNotBefore } from '../states/not-known.ts';
import { namedLater, unnamedIn } from './withheld-names.ts';

/** Claims that say who somebody is. */
const SAYS_WHO = new Set(['identity', 'age', 'role', 'rank', 'residence', 'kin']);

/** Somebody without a name in one article, who has one in another: "a woman, whose name was not released", then "Ada Quill, 68". */
export const namesTold: ComparisonRule = {
  name: 'names-told',
  find(story) {
    const isBackground = backgroundOf(story);
    const named = namedLater(story);
    const open = unnamedIn(story).flatMap((unnamed) => {
      const person = isBackground(unnamed.said) ? null : named(unnamed);
      return person ? [{ ...unnamed, actor: person.actor }] : [];
    });
    return [...groupBy(open, ({ actor }) => actor)].flatMap(([actor, group]): Question[] => {
      const asking = new Set(group.map(({ said }) => story.article(said)));
      const told = story.said.filter(
        (said) => !asking.has(story.article(said)) && isTold(said) && names(story, said, actor),
      );
      const after = told.filter((said) =>
        group.every((one) => isNotBefore(story.published(said), story.published(one.said))),
      );
      if (after.length === 0 || after.length < told.length) return [];
      after.sort((a, b) => rank(b) - rank(a));
      return [
        {
          aspect: 'other',
          template: 'unknown-name',
          slots: { actor: story.actors.get(actor)!.name },
          actors: [actor],
          accounts: [
            unique(group.map(({ said }) => said)).map((said) => answer(said, 'not named')),
            after.map((said) => answer(said, 'named')),
          ],
          exclusive: false,
          sequence: true,
        },
      ];
    });
  },
};

const unique = (said: readonly Said[]): Said[] => [...new Map(said.map((one) => [one.claim, one])).values()];

/** The plainest words first: who somebody is, then what befell. */
const rank = ({ statement: { predicate, block } }: Said): number =>
  (block === 'title' ? -2 : 0) + Number(SAYS_WHO.has(predicate)) + 2 * Number(isA(predicate, 'death'));

/** Whether a claim gives a person's name. */
function names(story: Story, { testimony, statement, patients }: Said, actor: string): boolean {
  if (!patients.includes(actor)) return false;
  const { article, reading } = story.testimonies[testimony]!;
  return statement.participants.some(
    ({ role, entity, token }) =>
      role === 'patient' &&
      entity !== null &&
      story.actorOf.get(`${article.id} ${entity}`) === actor &&
      reading.names.some(
        (name) => name.entity === entity && name.start >= statement.start && name.end <= statement.end,
      ) &&
      token >= 0,
  );
}

const answer = (said: Said, term: string): Answer => ({
  ...said,
  label: said.statement,
  value: { type: 'terms', terms: [term] },
});
