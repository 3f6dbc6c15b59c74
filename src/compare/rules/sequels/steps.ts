import { groupBy, type Said, type Story } from '../../story.ts';

/**
 * What articles tell of one thing that moves on, as steps: of each article the furthest it tells.
 * @param rank the place of a telling in the order in which one state follows the other
 * @returns the steps in that order; none where a later article goes back, or one day has two, as then there are two such things
 */
export function stepsInOrder<T extends { readonly said: Said }>(
  story: Story,
  told: readonly T[],
  rank: (one: T) => number,
): T[][] {
  const articles = [...groupBy(told, ({ said }) => story.article(said)).values()]
    .map((own) => ({ day: story.published(own[0]!.said), last: Math.max(...own.map(rank)), own }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.last - b.last));
  const goesOn = articles.every(({ day, last }, i) => {
    const before = articles[i - 1];
    return !before || before.last === last || (before.last < last && before.day < day);
  });
  if (!goesOn) return [];
  const furthest = articles.flatMap(({ own, last }) => own.filter((one) => rank(one) === last));
  return [...groupBy(furthest, (one) => String(rank(one))).values()];
}
