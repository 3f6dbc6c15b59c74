/** Of which calibre the story's gun is: a .38 in one article, a .357 in another. */
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, type Story } from '../../story.ts';
import { backgroundOf, roundups } from '../background.ts';

/** ".38-caliber", "9 mm", "12-gauge". */
const CALIBRE =
  /(?:(?<![\d.,])\.\s?(\d{2,3})|(?<![\w.,-])(\d{1,2}))[- ]?(calib(?:er|re)|gauge|mm|millimet(?:er|re))\b/gi;

/** Rain and rails have millimetres, too. */
const GUN =
  /\b(?:guns?|hand-?guns?|pistols?|revolvers?|rifles?|shot-?guns?|carbines?|firearms?|weapons?|bullets?|shells?|casings?|rounds?|cartridges?|ammunition)\b/i;
const REACH = 40;

interface Gun {
  readonly calibre: string;
  readonly answer: Answer;
}

/** One gun, where no article tells of two calibres. */
export const calibres: ComparisonRule = {
  name: 'calibres',
  find(story) {
    const guns = gunsOf(story);
    const articles = [...groupBy(guns, ({ answer }) => story.article(answer)).values()];
    if (articles.some((own) => own.some((a) => own.some((b) => !mayBeOne(a, b))))) return [];
    const accounts: Gun[][] = [];
    for (const gun of guns) {
      const fits = accounts.filter((account) => account.every((other) => mayBeOne(gun, other)));
      if (fits.length > 1) return [];
      if (fits[0]) fits[0].push(gun);
      else accounts.push([gun]);
    }
    if (accounts.length !== 2) return [];
    const question: Question = {
      aspect: 'other',
      template: 'calibre',
      slots: {},
      actors: [],
      accounts: accounts.map((account) =>
        account.map(({ answer }) => ({ ...answer, value: account[0]!.answer.value })),
      ),
      exclusive: true,
    };
    return [question];
  },
};

function gunsOf(story: Story): Gun[] {
  const isBackground = backgroundOf(story);
  const several = roundups(story);
  const said = groupBy(story.said, story.article);
  return story.testimonies
    .filter(({ article }) => !several.has(article.id))
    .flatMap(({ article }) =>
      [...article.text.matchAll(CALIBRE)].flatMap((match): Gun[] => {
        const [all, point, figure, unit] = match;
        const around = article.text.slice(Math.max(0, match.index - REACH), match.index + all.length + REACH);
        if (!GUN.test(around)) return [];
        const label = { start: match.index + all.search(/\d/), end: match.index + all.length };
        const holder = smallest(said.get(article.id) ?? [], label);
        if (!holder || holder.statement.polarity === -1 || isBackground(holder)) return [];
        const calibre =
          `${point ?? figure} ${unit!.toLowerCase().startsWith('c') ? '' : unit![0]!.toLowerCase()}`.trim();
        return [{ calibre, answer: { ...holder, label, value: { type: 'terms', terms: [calibre] } } }];
      }),
    );
}

/** ".38" may be a ".380" told short. */
const mayBeOne = (a: Gun, b: Gun): boolean => a.calibre.startsWith(b.calibre) || b.calibre.startsWith(a.calibre);
