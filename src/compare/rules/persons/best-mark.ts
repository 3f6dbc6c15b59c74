import { type Given, groupBy, type Story, valuesOf } from '../../story.ts';
import { compareValues } from '../../values/compare-values.ts';
import { type Filled, SEASON, type Slot } from './slot.ts';

const RECORD_BEFORE = /['’]s? ((?:[\w-]+ ){0,4}(?:record|mark)) of $/;
const REACH = 60;
/** A record of points and one of assists lie further apart. */
const NEAR = 1.5;

/** The record somebody holds: "Quill's scoring record of 2,106 points". It stands, whatever is said of breaking it. */
export const bestMark: Slot = {
  predicate: 'best-mark',
  aspect: 'count',
  template: 'best-mark',
  isOneFigure: false,
  season: SEASON,
  read(story) {
    const told = valuesOf(story.said, 'count').flatMap((given) => filled(story, given));
    // An article that gives two tells of two records.
    return [...groupBy(told, ({ key, given }) => `${key} ${story.article(given)}`).values()]
      .filter((own) => own.every(({ term }) => term === own[0]!.term))
      .flat();
  },
  excludes: (_, a, b) => {
    const [x, y] = [Number(a.term), Number(b.term)];
    return (
      Math.max(x, y) <= NEAR * Math.min(x, y) && compareValues(a.given.value.value, b.given.value.value) === 'conflict'
    );
  },
};

function filled(story: Story, given: Given): Filled[] {
  const { value, start, approximate } = given.value;
  const { text, names } = story.testimonies[given.testimony]!.reading;
  const from = Math.max(0, start - REACH);
  const before = RECORD_BEFORE.exec(text.slice(from, start));
  if (!before || approximate || value.type !== 'number' || value.low === null) return [];
  const name = names.find(({ end }) => end === from + before.index);
  const actor = name && story.actorOf.get(`${story.article(given)} ${name.entity}`);
  if (actor === undefined || story.actors.get(actor)?.kind !== 'person') return [];
  return [{ key: actor, given, term: String(value.low), actors: [actor], slots: {} }];
}
