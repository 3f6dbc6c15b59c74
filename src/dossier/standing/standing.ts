import type { Standing, StandingStep, Status } from '../../model/dossier.ts';
import { ascending, origins, type Story, type Told } from '../story.ts';
import { guards } from './guards/list.ts';
import { type Person, persons } from './persons.ts';
import { legalOrder, statusOf } from './stages.ts';
import { type Reached, reached, steps } from './steps.ts';

interface Case {
  readonly person: Person;
  readonly steps: readonly StandingStep[];
  readonly told: readonly Told[];
}

/**
 * How far the case of each person has come, by what the articles tell as having happened. A step is never raised: a claim
 * that one of the guards stops makes none. Steps stand in the order of the law, then of their dates; persons who are
 * accused of something before those of whom only a death is told, then by how many origins carry their steps, how central
 * they are, and their name.
 */
export function standing(story: Story): Standing[] {
  const byPerson = new Map<string, { person: Person; found: Reached[] }>();
  for (const one of story.told) {
    const status = statusOf(one.statement.predicate);
    if (status === null || guards.some((guard) => guard.stops(one, status))) continue;
    for (const person of persons(story, one, status)) {
      if (status === 'died' && person.actor === null) continue;
      const known = byPerson.get(person.key);
      const step = reached(one, status);
      if (known) known.found.push(step);
      else byPerson.set(person.key, { person, found: [step] });
    }
  }
  const cases = [...byPerson.values()].map(({ person, found }): Case => ({ person, steps: steps(found), told: found.map(({ told }) => told) })); // biome-ignore format: one thought
  return cases.sort((a, b) => byWeight(story, a, b)).map(({ person, steps: own }) => ({ actor: person.actor, name: person.name, steps: own })); // biome-ignore format: one thought
}

const isAccused = ({ steps: own }: Case): boolean =>
  own.some(({ status }) => status !== 'died' && status !== 'released');
const furthest = ({ steps: own }: Case): number =>
  Math.max(...own.map(({ status }): number => legalOrder(status as Status)));

function byWeight(story: Story, a: Case, b: Case): number {
  return (
    Number(isAccused(b)) - Number(isAccused(a)) ||
    origins(b.told) - origins(a.told) ||
    story.centrality(b.person.actor ?? '') - story.centrality(a.person.actor ?? '') ||
    furthest(b) - furthest(a) ||
    ascending(a.person.name, b.person.name) ||
    ascending(a.person.key, b.person.key)
  );
}
