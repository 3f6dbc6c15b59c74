import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, type Story } from '../../story.ts';
import { backgroundOf } from '../background.ts';
import { FORTUNES, fortunesTold, type ToldFortune } from './fortune-told.ts';
import { isBefore } from './state-days.ts';
import { whoIsMeant } from './who-is-meant.ts';

/** What became of a person: missing, then found; in hospital, then home; hurt, then dead. Each article stands for the last it tells. */
export const fortunes: ComparisonRule = {
  name: 'fortunes',
  find(story) {
    const isBackground = backgroundOf(story);
    const isEarlier = isBefore(story);
    const meant = whoIsMeant(story);
    const told = story.said
      .filter((said) => story.published(said).length === 10 && !isBackground(said))
      .flatMap((said) => fortunesTold(story, said))
      // "She had been in hospital since a fall", says who tells her death.
      .filter(({ said, fortune }) => fortune === 'dead' || !isEarlier(said))
      .map((one) => ({ ...one, who: meant(one.said, one.token) }));
    const known = told.flatMap((one) => (one.who ? [{ ...one, ...one.who }] : []));
    const nameless = told.filter(({ who }) => !who);
    const all = [
      ...known,
      ...nameless.flatMap((one) => laterNamed(story, one, known)),
      ...onlyOne(story, nameless, known),
    ];
    return [...groupBy(all, ({ key }) => key).values()].flatMap((group): Question[] => {
      const accounts = moving(story, group);
      if (accounts.length < 2) return [];
      const actor = group.find((one) => one.actor !== null)?.actor ?? null;
      return [
        {
          aspect: 'other',
          template: 'fortune',
          slots: actor ? { actor: story.actors.get(actor)!.name } : {},
          actors: actor ? [actor] : [],
          accounts,
          exclusive: false,
          sequence: true,
        },
      ];
    });
  },
};

type Borne = ToldFortune & { readonly key: string; readonly actor: string | null };

/** "A woman who has not been seen since": the only one who is named in a later article as found or free. */
function laterNamed(story: Story, one: ToldFortune, known: readonly Borne[]): Borne[] {
  if (one.fortune !== 'gone') return [];
  const own = story.article(one.said);
  const here = new Set(known.filter(({ said }) => story.article(said) === own).map(({ key }) => key));
  const later = new Set(
    known
      .filter(({ said, fortune, key }) => isBack(fortune) && story.article(said) !== own && !here.has(key))
      .map(({ key }) => key),
  );
  const [key, ...more] = [...later];
  return key === undefined || more.length > 0
    ? []
    : [{ ...one, key, actor: known.find((other) => other.key === key)!.actor }];
}

const isBack = (fortune: ToldFortune['fortune']): boolean => fortune === 'found' || fortune === 'out';

/** "One man is missing", "the man turned up": nobody has a name, and the story tells of one missing and of one found. */
function onlyOne(story: Story, nameless: readonly ToldFortune[], known: readonly Borne[]): Borne[] {
  if (known.some(({ fortune }) => fortune === 'gone' || isBack(fortune))) return [];
  const gone = nameless.filter(({ fortune }) => fortune === 'gone');
  const back = nameless.filter(({ fortune }) => isBack(fortune));
  const isOfOneArticle = (told: readonly ToldFortune[]): boolean =>
    new Set(told.map(({ said }) => story.article(said))).size === 1;
  const nouns = new Set(
    [...gone, ...back].map(({ said, token }) => story.testimonies[said.testimony]!.reading.tokens[token]!.lemma),
  );
  if (gone.length === 0 || back.length !== 1 || !isOfOneArticle(gone) || nouns.size !== 1) return [];
  return [...gone, ...back].map((one) => ({ ...one, key: 'the only one', actor: null }));
}

const rank = ({ fortune }: ToldFortune): number => FORTUNES.indexOf(fortune);

/** Who was found and is in hospital is in care; that he was found is told with it. */
const isOfLast = (one: ToldFortune, last: number): boolean =>
  rank(one) === last || (one.fortune === 'found' && FORTUNES[last] === 'in care');

/** One account for each fortune, as long as later articles only go on. */
function moving(story: Story, told: readonly ToldFortune[]): Answer[][] {
  const articles = [...groupBy(told, ({ said }) => story.article(said)).values()].map((own) => ({
    day: story.published(own[0]!.said),
    last: Math.max(...own.map(rank)),
    own,
  }));
  const first = (at: number): string | null =>
    articles
      .filter(({ last }) => last >= at)
      .map(({ day }) => day)
      .sort()[0] ?? null;
  const kept = articles.filter(({ day, last }) => {
    const next = first(last + 1);
    // A later article that leaves out what came after tells nothing of its own day.
    return next === null || (day !== '' && next !== '' ? day <= next : true);
  });
  // "Was released", and dead years later: one who is out is not dead of it.
  const accounts = [
    ...groupBy(
      kept.flatMap(({ own, last }) => own.filter((one) => isOfLast(one, last)).map((one) => ({ ...one, last }))),
      ({ last }) => String(last),
    ).values(),
  ];
  return accounts
    .sort((a, b) => a[0]!.last - b[0]!.last)
    .map((account) =>
      [...new Map(account.map((one) => [one.said.claim, one])).values()].map(({ said, fortune }) => ({
        ...said,
        label: said.statement,
        value: { type: 'terms', terms: [fortune] },
      })),
    );
}
