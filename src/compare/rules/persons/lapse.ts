import { conceptNamed, isA } from '../../../claims/concepts/inventory.ts';
import { canMeanTheSame } from '../../../claims/concepts/wordnet.ts';
import type { Interval } from '../../../claims/statement.ts';
import { type Given, groupBy, isTold, type Said, type Story } from '../../story.ts';
import { compareValues } from '../../values/compare-values.ts';
import { type Filled, SEASON, type Slot } from './slot.ts';

/** What befell somebody, by whatever word: "before the shooting", "before he was murdered". */
const HARM = ['death', 'killing', 'shooting', 'attack', 'injury'];
/** What two people do at once: either may be named. */
const MUTUAL = new Set(['marriage', 'divorce', 'meeting', 'engagement']);

interface Lapse {
  readonly said: Said;
  readonly interval: Interval;
}

/** How long before or after something else an act of somebody's was: "married two weeks before the shooting". */
export const lapse: Slot = {
  predicate: 'lapse',
  aspect: 'duration',
  template: 'lapse',
  isOneFigure: false,
  season: SEASON,
  read(story) {
    const all = story.said
      .filter((said) => isTold(said))
      .flatMap((said) => said.statement.intervals.map((interval): Lapse => ({ said, interval })));
    return [...groupBy(all, ({ said, interval }) => `${said.statement.predicate} ${interval.side}`)].flatMap(
      ([key, group]) => group.flatMap((one) => filled(story, key, one)),
    );
  },
  excludes: (_, a, b) => {
    const [one, other] = [intervalOf(a), intervalOf(b)];
    return (
      one !== undefined &&
      other !== undefined &&
      isSameEvent(one.event, other.event) &&
      isSameDoer(a, b) &&
      compareValues(one.value, other.value) === 'conflict'
    );
  },
};

function filled(story: Story, key: string, { said, interval }: Lapse): Filled[] {
  const { start, end, value, approximate, side } = interval;
  const given: Given = {
    ...said,
    value: {
      start,
      end,
      aspect: 'duration',
      value,
      of: interval.event,
      narrowing: [],
      preposition: side,
      role: 'other',
      token: interval.eventToken,
      approximate,
    },
  };
  const actors = people(story, said);
  if (actors.length === 0) return [];
  return [
    {
      key,
      given,
      term: `${value.low}-${value.high}`,
      actors,
      slots: { side, anchor: interval.event, event: said.statement.predicate },
    },
  ];
}

const intervalOf = ({ given }: Filled): Interval | undefined =>
  given.statement.intervals.find(({ start }) => start === given.value.start);

/** Those whom it befell or who did it; not who stands beside. */
function people(story: Story, said: Said): string[] {
  const isPerson = (id: string): boolean => story.actors.get(id)?.kind === 'person';
  const patients = said.patients.filter(isPerson);
  return patients.length > 0 ? patients : said.actors.filter(isPerson);
}

const isHarm = (event: string): boolean => HARM.some((concept) => isA(event, concept));

const isSameEvent = (a: string, b: string): boolean =>
  a === b ||
  (isHarm(a) && isHarm(b)) ||
  (conceptNamed(a) === undefined && conceptNamed(b) === undefined && canMeanTheSame(a, b));

const isSameDoer = (a: Filled, b: Filled): boolean =>
  MUTUAL.has(a.given.statement.predicate) || a.actors.some((id) => b.actors.includes(id));
