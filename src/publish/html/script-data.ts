import { FINDINGS, WORDS } from '../../dossier/wording.ts';
import type { Point } from '../../model/point.ts';
import { shortDate } from '../view/dates.ts';
import { headingOf, type Source } from '../view/view.ts';
import { addressOf, type Page } from './passage.ts';
import { gridColumns, gridPoints } from './sections/grid.ts';
import { pointAddress } from './sections/matters.ts';

const articleData = ({ article, name, number, origin }: Source): unknown => ({
  number,
  name,
  origin,
  title: article.title,
  byline: article.byline,
  date: article.published === null ? null : shortDate(article.published),
  url: article.url !== null && /^https?:\/\//i.test(article.url) ? article.url : null,
});

/** Accounts as label and addresses: the script reads the words off the article's text. */
const pointData = (page: Page, point: Point, actors: ReadonlyMap<string, number>): unknown => ({
  question: headingOf(point),
  finding: point.finding,
  aspect: point.aspect,
  actors: [
    ...new Set([
      ...point.actors,
      ...page.view.accounts(point).flatMap(({ claims }) => claims.flatMap((claim) => claim.actors)),
    ]),
  ].flatMap((actor) => actors.get(actor) ?? []),
  accounts: page.view.accounts(point).map(({ account, letter, claims }) => ({
    label: account.label,
    letter,
    passages: claims.map((claim) => addressOf(page, claim)),
  })),
});

/** What the script needs and cannot read off the page: article headings, the matters of the grid, fixed words. */
export const scriptData = (page: Page): unknown => {
  const { view } = page;
  const actors = new Map(view.dossier.actors.map((actor, index) => [actor.id, index]));
  return {
    words: {
      accounts: WORDS.otherAccounts,
      close: WORDS.close,
      copy: WORDS.copy,
      copied: WORDS.copied,
      notCopied: WORDS.notCopied,
      open: WORDS.open,
      matches: WORDS.matches,
      matter: WORDS.question,
      only: WORDS.onlyActor,
      undated: WORDS.undated,
      findings: FINDINGS,
    },
    articles: Object.fromEntries(view.sources.map((source) => [source.key, articleData(source)])),
    columns: gridColumns(view).map(({ key }) => key),
    points: Object.fromEntries(
      gridPoints(view).map((point) => [pointAddress(page, point), pointData(page, point, actors)]),
    ),
  };
};
