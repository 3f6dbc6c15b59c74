/** How many died and were hurt in the story, as each article's own figures have it: "three dead and another injured", "seven people were shot, six of them fatally". */
import { isA } from '../../../claims/concepts/inventory.ts';
import type { Answer } from '../../rule.ts';
import { groupBy, type Said, type Story } from '../../story.ts';
import { roundups } from '../background.ts';
import { type Figure, figuresOf } from './casualty-figures.ts';
import { type Dead, deadBySentence, deadOf, hurtOf, type Toll } from './casualty-report.ts';
import { everybodyLived, tellsOfDeath } from './death-told.ts';
import { oneByOne } from './one-by-one.ts';
import { isProse, sizeOf } from './victims.ts';

const ofDead = ({ fate }: Figure): boolean => fate === 'death';

/** Prose counts before headlines and quotations, where there is any; what still holds before what was told at first. */
function trusted(own: readonly Figure[]): readonly Figure[] {
  const inProse = new Set(own.filter(({ prose, scope }) => prose && scope === 'all').map(ofDead));
  const told = own.filter((figure) => figure.prose || figure.saysWhom || !inProse.has(ofDead(figure)));
  const valid = told.filter(({ superseded }) => !superseded);
  return valid.length > 0 ? valid : told;
}

/**
 * How many died and were hurt in the story.
 *
 * @param told the story's told statements of events whose victims are counted, without background
 * @param all all its told statements without background: a figure of victims counts whatever they did
 */
export function casualties(
  story: Story,
  told: readonly Said[],
  all: readonly Said[],
): Record<'death' | 'injury', Toll> {
  const figures = groupBy(figuresOf(story, all), ({ answer }) => story.article(answer));
  const deadOneByOne = oneByOne(story, 'death', told);
  const deaths = told.filter(({ statement }) => isA(statement.predicate, 'death'));
  const toldAtAll = tellsOfDeath(story);
  const telling = new Set(deaths.filter((said) => isProse(story, said) && !said.statement.quoted).map(story.article));
  const allLived = new Set(story.testimonies.filter(everybodyLived).map(({ article }) => article.id));
  const death = { all: [] as Answer[], least: [...deadOneByOne] };
  const injury = { all: [] as Answer[], least: [...oneByOne(story, 'injury', told)] };
  for (const [article, given] of figures) {
    const own = trusted(given);
    const dead = deadOf(own);
    death.all.push(...dead.all);
    death.least.push(...dead.least);
    const singles = deadOneByOne.filter((answer) => story.article(answer) === article);
    const count = Math.max(0, ...[...dead.all, ...dead.least, ...singles].map(sizeOf));
    const known = {
      count,
      bySentence: deadBySentence(own, singles),
      told: count > 0 || telling.has(article),
      toldAtAll,
    };
    // With no figure of the dead of its own, an article by which everybody lived tells of another event's.
    const hurt = hurtOf(own, dead.all.length === 0 && allLived.has(article) ? NOBODY_DIED : known);
    injury.all.push(...hurt.all);
    injury.least.push(...hurt.least);
  }
  const ofSeveral = roundups(story);
  const former = (fate: Figure['fate']): Answer[] =>
    [...figures.values()]
      .flat()
      .flatMap((f) => (f.superseded && f.fate === fate && (f.scope === 'all' || f.ofAll) ? [f.answer] : []));
  const saysWhom = (ofTheDead: boolean): boolean =>
    [...figures.values()].flat().some((f) => f.saysWhom && ofDead(f) === ofTheDead);
  return {
    death: backed(story, { ...death, former: former('death'), saysWhom: saysWhom(true) }, ofSeveral),
    injury: backed(story, { ...injury, former: former('injury'), saysWhom: saysWhom(false) }, ofSeveral),
  };
}

const NOBODY_DIED: Dead = { count: 0, bySentence: new Map(), told: false, toldAtAll: false };

/** A toll without what only articles about several events tell: of which of them it is stays open. */
function backed(story: Story, toll: Toll, ofSeveral: ReadonlySet<string>): Toll {
  const own = [...toll.all, ...toll.least].filter((answer) => !ofSeveral.has(story.article(answer)));
  const isBacked = (answer: Answer): boolean =>
    !ofSeveral.has(story.article(answer)) || own.some((other) => sizeOf(other) === sizeOf(answer));
  return {
    all: toll.all.filter(isBacked),
    least: toll.least.filter(isBacked),
    former: toll.former,
    saysWhom: toll.saysWhom,
  };
}
