import { answerOf, type ComparisonRule, type Question } from '../../rule.ts';
import { groupBy, type Story } from '../../story.ts';
import { childsSex } from './childs-sex.ts';
import { deathCause } from './death-cause.ts';
import { finder } from './finder.ts';
import { kinship } from './kinship.ts';
import { offspring } from './offspring.ts';
import { post } from './post.ts';
import { pregnancy } from './pregnancy.ts';
import { rank } from './rank.ts';
import { record } from './record.ts';
import { residence } from './residence.ts';
import { service } from './service.ts';
import type { Filled, Slot } from './slot.ts';
import { spell } from './spell.ts';
import { stature } from './stature.ts';
import { trade } from './trade.ts';
import { whoseHome } from './whose-home.ts';

/** What one person has one of at a time, in order. */
const SLOTS: readonly Slot[] = [
  offspring, // a number: two figures exclude each other
  pregnancy, // one for each woman, and seldom two in a story
  kinship, // one tie between two persons
  record, // wins and defeats
  spell, // how long on the run, missing, in hospital
  service, // how long with the force
  stature, // height and weight, as measured
  residence, // one home town, told in one way
  rank, // one rank in one body
  post, // one post of a firm's board, one rank in one field
  trade, // one trade, where each article tells of one
  childsSex, // a child of an age is a boy or a girl
  whoseHome, // caught at one relative's home
  finder, // who found a thing, or raised the alarm
  deathCause, // one cause of death
];

/** What is told of a person beside the events: home, kin, children, rank, record. Each has one value at a time, and some values exclude each other. */
export const personFacts: ComparisonRule = {
  name: 'person-facts',
  find: (story) =>
    SLOTS.flatMap((slot) =>
      [...groupBy(slot.read(story), ({ key }) => key).values()].flatMap((group) => asked(story, slot, group)),
    ),
};

/** One question about the accounts that exclude each other; one for each account that stands alone. */
function asked(story: Story, slot: Slot, group: readonly Filled[]): Question[] {
  const accounts = [...groupBy(group, ({ term }) => term).values()];
  const apart = accounts.filter((a) => accounts.some((b) => a !== b && areApart(story, slot, a, b)));
  const { actors, slots } = group[0]!;
  const question = (told: readonly (readonly Filled[])[], exclusive: boolean): Question => ({
    aspect: slot.aspect,
    template: slot.template,
    slots: { ...(actors[0] ? { actor: story.actors.get(actors[0])!.name } : {}), ...slots },
    actors,
    accounts: told.map((account) => account.map(({ given }) => answerOf(given))),
    exclusive,
    isSteady: true,
  });
  return [
    ...(apart.length > 1 ? [question(apart, true)] : []),
    ...accounts.filter((account) => !apart.includes(account)).map((account) => question([account], false)),
  ];
}

function areApart(story: Story, slot: Slot, a: readonly Filled[], b: readonly Filled[]): boolean {
  if (!a.every((x) => b.every((y) => slot.excludes(story, x, y)))) return false;
  const articles = (account: readonly Filled[]): Set<string> =>
    new Set(account.map(({ given }) => story.article(given)));
  const [left, right] = [articles(a), articles(b)];
  const knowsBoth = [...left].some((article) => right.has(article));
  return (!knowsBoth || slot.isOneFigure) && areNear(story, a, b, slot.season);
}

/** Whether some article of each account was published within so many days of one of the other, or their days are not known. */
function areNear(story: Story, a: readonly Filled[], b: readonly Filled[], season: number): boolean {
  const days = (account: readonly Filled[]): number[] =>
    account.map(({ given }) => Date.parse(story.published(given))).filter((day) => !Number.isNaN(day));
  const [left, right] = [days(a), days(b)];
  if (left.length === 0 || right.length === 0) return true;
  return left.some((x) => right.some((y) => Math.abs(x - y) <= season * DAY));
}
const DAY = 86_400_000;
