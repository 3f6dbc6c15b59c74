/** What befalls a person once: a plea, a verdict, a death. Whoever tells of it, in whatever words, tells of one act. */
import { conceptNamed } from '../../claims/concepts/inventory.ts';
import { accusedOf } from '../rules/cases/accused.ts';
import { LADDER } from '../rules/cases/case-ladder.ts';
import type { Story } from '../story.ts';
import type { Grain } from '../values/when.ts';
import { type ActPair, type OfEvent, sameBearer } from './same-act.ts';

/** Concepts of the inventory that one person undergoes once, as far as a story goes. */
const ONCE: ReadonlySet<string> = new Set([
  'death',
  'killing',
  'birth',
  'arrest',
  'charge',
  'plea-guilty',
  'plea-not-guilty',
  'plea-no-contest',
  'conviction',
  'acquittal',
  'sentence',
  'release',
  'pardon',
  'appointment',
  'resignation',
  'dismissal',
  'marriage',
]);

/** Steps of a case: one person has several cases in several years, and is arrested in several months. */
export function mayBeAnotherCase(predicate: string, grain: Grain): boolean {
  const concept = conceptNamed(predicate);
  if (concept?.stage === undefined || concept.stage === 'died') return false;
  return grain === 'year' || (grain === 'month' && concept.repeatable === true);
}

/** Surer than what the scorer of events says of two clauses. */
const SURE = 0.9;

/** How two tellings stand as steps of a person's life or case. */
export type StepTie = 'one' | 'two' | 'open';

/** Who is killed dies. */
const stepOf = ({ statement: { predicate } }: OfEvent): string => (predicate === 'killing' ? 'death' : predicate);

/**
 * Makes the look-up of how two tellings stand: one step of one person, known by a name or as the only one accused; the
 * steps of two persons; or open, where one of them is no such step or nobody knows whose.
 */
export function stepTies(story: Story, tellings: readonly OfEvent[]): (a: number, b: number) => StepTie {
  const accusedIn = accusedOf(story);
  const isOne = sameBearer(story);
  const bearers = tellings.map((telling): readonly string[] => {
    const { predicate, known, token } = telling.statement;
    if (!known || !ONCE.has(predicate) || !telling.events.includes(token)) return [];
    const stage = conceptNamed(predicate)?.stage;
    if (stage !== undefined && stage !== 'died')
      return accusedIn(telling, { at: LADDER.indexOf(stage), byConcept: true });
    return telling.patients.filter((id) => story.actors.get(id)?.kind === 'person');
  });
  return (a, b) => {
    const [own, others] = [bearers[a]!, bearers[b]!];
    if (own.length === 0 || others.length === 0) return 'open';
    if (stepOf(tellings[a]!) !== stepOf(tellings[b]!)) return 'open';
    return own.some((id) => others.some((other) => isOne(id, other))) ? 'one' : 'two';
  };
}

/**
 * The pairs of tellings of one step of one person.
 *
 * @param wanted which pairs are worth judging
 */
export function sameSteps(
  tellings: readonly OfEvent[],
  tieOf: (a: number, b: number) => StepTie,
  wanted: (a: number, b: number) => boolean,
): ActPair[] {
  const pairs: ActPair[] = [];
  for (const [a, one] of tellings.entries())
    for (let b = a + 1; b < tellings.length; b++)
      if (tieOf(a, b) === 'one' && wanted(a, b))
        pairs.push({
          a,
          b,
          tokens: [one.statement.token, tellings[b]!.statement.token],
          chance: SURE,
          isOnce: true,
        });
  return pairs;
}
