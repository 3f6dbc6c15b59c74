import { relation, treeOf } from '../../../language/tree.ts';
import { answerOf, type ComparisonRule, type Question } from '../../rule.ts';
import { type Given, groupBy, isTold, type Story, valuesOf } from '../../story.ts';

/** Parts of a role that make it another role: a co-founder is not the founder, a deputy not the chief. */
const RANKS = 'co|vice|deputy|assistant|associate|acting|interim';
const RANK = new RegExp(`^(${RANKS})(?:[- ]|$)`);

/** What somebody is in a body, where one article gives a rank that another leaves out: founder, co-founder. */
export const roles: ComparisonRule = {
  name: 'roles',
  find(story) {
    const given = valuesOf(story.said.filter(isTold), 'role').filter(
      (g) => g.statement.predicate === 'role' && g.patients.length === 1 && isOwn(story, g),
    );
    const questions: Question[] = [];
    for (const group of groupBy(given, ({ patients, value }) => `${patients[0]}\t${value.of}`).values()) {
      const accounts = [...groupBy(group, (given) => rankOf(story, given)).values()];
      const [first] = group;
      const known = new Set(group.map(bodyOf).filter(Boolean));
      const exclusive =
        accounts.length > 1 &&
        known.size <= 1 &&
        !usesBoth(story, accounts) &&
        !isYearsApart(story, group) &&
        !group.some((given) => isShared(story, given));
      questions.push({
        aspect: 'role',
        template: exclusive ? 'role' : 'description',
        slots: { actor: story.actors.get(first!.patients[0]!)!.name },
        actors: [first!.patients[0]!, ...known],
        accounts: known.size > 1 ? [group.map(answerOf)] : accounts.map((account) => account.map(answerOf)),
        exclusive,
      });
    }
    return questions;
  },
};

/** "Ida Vale, his wife Orla Vale": what stands before another's name is the other's; "was with the girl" is no role. */
function isOwn(story: Story, { testimony, value, patients }: Given): boolean {
  const { article, reading } = story.testimonies[testimony]!;
  const next = reading.names.find(({ type, start }) => type === 'person' && start === value.end + 1);
  const actor = next?.entity ? story.actorOf.get(`${article.id} ${next.entity}`) : undefined;
  const tree = treeOf(reading);
  const has = (name: string): boolean => tree.children(value.token).some((child) => relation(tree, child) === name);
  const isName = reading.names.some(({ start, end }) => start <= value.start && value.end <= end);
  return !isName && (actor === undefined || actor === patients[0]) && !(has('cop') && has('case'));
}

/** People rise: a deputy of one year is the chief of another. */
const isYearsApart = (story: Story, group: readonly Given[]): boolean =>
  new Set(group.map((given) => story.published(given).slice(0, 4)).filter(Boolean)).size > 1;

/** An article that gives somebody the rank and leaves it out elsewhere uses the short form. */
const usesBoth = (story: Story, accounts: readonly (readonly Given[])[]): boolean =>
  accounts.some((a, i) =>
    accounts.slice(i + 1).some((b) => a.some((x) => b.some((y) => story.article(x) === story.article(y)))),
  );

/** One who holds an office for the time being. */
const FOR_NOW = new Set(['acting', 'interim']);
const RANK_BEFORE = new RegExp(`\\b(${RANKS})[- ]$`, 'i');

/** The rank in the role's words, or right before them ("Acting | Director"). */
function rankOf(story: Story, given: Given): string {
  const { start, value } = given.value;
  const rank =
    (value.type === 'terms' ? RANK.exec(value.terms[0]!)?.[1] : undefined) ??
    RANK_BEFORE.exec(story.words(given, { start: Math.max(0, start - 12), end: start }))?.[1]?.toLowerCase() ??
    'plain';
  return FOR_NOW.has(rank) ? 'acting' : rank;
}

/** "Producers Ada Quill and Ben Vale": an office that several share, so that each is a co-holder. */
const isShared = (story: Story, given: Given): boolean =>
  story.testimonies[given.testimony]!.reading.tokens[given.value.token]?.feats.Number === 'Plur';

/** The body the role is held in: the other actor of the statement. */
const bodyOf = ({ actors, patients }: Given): string => actors.find((actor) => !patients.includes(actor)) ?? '';
