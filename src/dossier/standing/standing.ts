import type { Standing, StandingStep, Status } from '../../model/dossier.ts';
import { ascending, origins, type Story, type Told } from '../story.ts';
import { undoneFor } from './bare-matter.ts';
import { isFromCustody } from './context.ts';
import { agesOf, knownAs, type Named } from './described.ts';
import { deadAs } from './described-dead.ts';
import { type Group, membersOf } from './groups.ts';
import { guards } from './guards/list.ts';
import { isBareVictim } from './identified.ts';
import { isSameAs, loneDescribed } from './lone.ts';
import { type Person, persons } from './persons.ts';
import { statusPresupposed } from './presupposed.ts';
import { sameCase } from './same-case.ts';
import { isSought } from './sought.ts';
import { legalOrder, stageBeside, stageTold } from './stages.ts';
import { type Reached, reached, steps } from './steps.ts';
import { bearersOf, isShared, SUFFIX } from './who.ts';
import { isHeldSince, isTurnedOnSelf } from './worded.ts';

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
  const byPerson = new Map<string, Found>();
  for (const one of story.told) {
    const first = stageTold(one);
    if (first === null || stops(one, first)) continue;
    const beside = stageBeside(one, first);
    for (const status of beside === null || stops(one, beside) ? [first] : [first, beside]) {
      const own = persons(story, one, status);
      for (const person of own.length > 0 ? own : [...undoneFor(story, one, status), ...sameCase(story, one, status)]) {
        const bare = isBare(one, status);
        const telling = {
          step: status === first ? reached(one, status) : { ...reached(one, status), date: null },
          byName: person.byName,
          bare,
          group: person.group ?? null,
          family: person.family ?? null,
        };
        const known = byPerson.get(person.key);
        if (known) known.found.push(telling);
        else byPerson.set(person.key, { person, found: [telling] });
      }
    }
  }
  const ages = agesOf(story);
  lay(story, byPerson, ages);
  const cases = [...byPerson.values()].flatMap(({ person, found }): Case[] => {
    // Nobody's standing is that an unnamed person died.
    const counted =
      person.actor === null
        ? found.filter(({ step }) => step.status !== 'died')
        : isInfant(ages.get(person.actor))
          ? found.filter(({ step }) => step.status === 'died')
          : found;
    const sure = settled(confirmed(counted));
    return sure.length === 0 ? [] : [{ person, steps: steps(sure), told: sure.map(({ told }) => told) }];
  });
  return cases
    .sort((a, b) => byWeight(story, a, b))
    .map(({ person, steps: own }) => ({ actor: person.actor, name: shownName(story, person), steps: own }));
}

/** Whether a claim counts only beside another of the same kind that names the person. */
const isBare = (one: Told, status: Status): boolean =>
  status === 'released'
    ? !isFromCustody(one)
    : status === 'died'
      ? isBareVictim(one) || isTurnedOnSelf(one)
      : isSought(one) || isHeldSince(one);

const stops = (one: Told, status: Status): boolean => guards.some((guard) => guard.stops(one, status));

/** Nobody under seven is accused (*doli incapax*): a step told of a last name is another bearer's. */
const INFANT = 7;
const isInfant = (ages: ReadonlySet<number> | undefined): boolean =>
  ages !== undefined && [...ages].every((age) => age < INFANT);

interface Found {
  readonly person: Person;
  readonly found: Telling[];
}

/** Lays what is told of a description to the one it means, where that is sure. */
function lay(story: Story, byPerson: Map<string, Found>, ages: ReturnType<typeof agesOf>): void {
  const named = [...byPerson.values()].flatMap(({ person, found }): Named[] => {
    const accusing = found.filter(({ byName, step }) => byName && step.status !== 'died' && step.status !== 'released');
    if (person.actor === null || accusing.length === 0 || isShared(story, person.actor)) return [];
    const articles = new Set(accusing.map(({ step }) => step.told.claim.article));
    const told = new Set(accusing.filter(({ bare }) => !bare).map(({ step }) => step.status));
    return [{ person, ages: ages.get(person.actor) ?? new Set(), articles, reached: told }];
  });
  for (const [key, { person, found }] of [...byPerson]) {
    const meant = bearerOf(story, person, named);
    if (meant === undefined) continue;
    // Of a death nothing says which of them it befell.
    const rest = found.filter(({ step }) => step.status === 'died' && person.actor !== null && !isShared(story, person.actor)); // biome-ignore format: one thought
    const laid = found.filter(({ step }) => step.status !== 'died');
    byPerson.set(key, { person, found: rest });
    if (meant !== null) byPerson.get(meant.key)?.found.push(...laid.map((telling) => ({ ...telling, byName: false })));
  }
  for (const one of [...byPerson.values()]) {
    const kept = one.found.filter((telling) => {
      const meant = telling.family === null || telling.step.status === 'died' ? null : memberOf(telling.family, telling.step.status, named); // biome-ignore format: one thought
      if (meant === null || meant.key === one.person.key) return true;
      byPerson.get(meant.key)?.found.push({ ...telling, byName: false, family: null });
      return false;
    });
    if (kept.length < one.found.length) byPerson.set(one.person.key, { person: one.person, found: kept });
  }
  const dead = [...byPerson.values()]
    .filter(({ person, found }) => person.actor !== null && found.some(({ byName, bare, step }) => byName && !bare && step.status === 'died')) // biome-ignore format: one thought
    .map(({ person }) => person);
  const lone = loneDescribed([...byPerson.values()].filter(({ found }) => found.some(({ step }) => step.status !== 'died')).map(({ person }) => person)); // biome-ignore format: one thought
  const told = lone === null ? [] : (byPerson.get(lone.key)?.found ?? []).map(({ step }) => step.told.claim.article);
  for (const [key, { person, found }] of [...byPerson]) {
    if (person.actor !== null) continue;
    const rest: Telling[] = [];
    for (const telling of found) {
      const one = telling.step.told;
      const members = telling.group === null || telling.step.status === 'died' ? [] : membersOf(story, telling.group, one, named); // biome-ignore format: one thought
      for (const member of members) byPerson.get(member.key)?.found.push({ ...telling, byName: false });
      if (members.length > 0) continue;
      const known =
        telling.step.status === 'died'
          ? deadAs(story, person, one, dead, ages)
          : (knownAs(story, person, one, telling.step.status, named) ??
            (lone !== null && told.includes(one.claim.article) && isSameAs(lone, person, one, named) ? lone : null));
      if (known === null || known.key === key) rest.push(telling);
      else byPerson.get(known.key)?.found.push({ ...telling, byName: false });
    }
    if (rest.length < found.length) byPerson.set(key, { person, found: rest });
  }
}

/**
 * Whom a last name alone means that others of the story bear in full: the only one of them who is accused by name; null where
 * there is none or a second, undefined where nobody else bears it, or one alone who is not accused.
 */
function bearerOf(story: Story, { actor }: Person, named: readonly Named[]): Person | null | undefined {
  if (actor === null) return undefined;
  const bearers = bearersOf(story, actor);
  const accused = named.filter(({ person }) => bearers.some(({ id }) => id === person.actor));
  const [fullest, ...others] = [...accused].sort((a, b) => b.person.name.length - a.person.name.length);
  // "Joseph Quill" is "Ada Joseph Quill" in short.
  if (fullest !== undefined && others.every(({ person }) => isShortFor(person.name, fullest.person.name)))
    return accused.reduce((a, b) => (b.articles.size > a.articles.size ? b : a)).person;
  return isShared(story, actor) ? null : undefined;
}

/** Which of a family a last name means: the only one accused by name, or the only one of whom the same stage is told by name. */
function memberOf(family: string, status: Status, named: readonly Named[]): Person | null {
  const accused = named.filter(({ person }) => person.name.endsWith(` ${family}`));
  const same = accused.filter(({ reached: own }) => own.has(status));
  return accused.length === 1 ? accused[0]!.person : same.length === 1 ? same[0]!.person : null;
}

const isShortFor = (short: string, name: string): boolean =>
  short.split(' ').every((word) => name.split(' ').includes(word));

/** A claim that tells of a step, and whether it names the person. */
interface Telling {
  readonly step: Reached;
  readonly byName: boolean;
  /** A release without a word of custody, a victim named, a search: it counts for somebody who was held or accused, who is dead by another claim. */
  readonly bare: boolean;
  /** Several, of whom it is told. */
  readonly group: Group | null;
  /** A last name alone, where others of the story bear it. */
  readonly family: string | null;
}

/**
 * Who "he" is was inferred, and an accusation must not rest on an inference alone: steps told of a pronoun or of "the
 * suspect" count only where some claim names the same person in a step of the same kind (an accusation, or a death).
 */
function confirmed(found: readonly Telling[]): Reached[] {
  const isDeath = ({ step }: Telling): boolean => step.status === 'died';
  // "She was released" by name does not tell that the "he" who was charged is she.
  const named = (death: boolean): boolean =>
    found.some((one) => one.byName && isDeath(one) === death && one.step.status !== 'released');
  const isSure = (death: boolean): boolean =>
    found.some((telling) => telling.byName && !telling.bare && isDeath(telling) === death);
  return found.filter((telling) => (telling.byName || named(isDeath(telling))) && (!telling.bare || isSure(isDeath(telling)))).map(({ step }) => step); // biome-ignore format: one thought
}

/** Whose sentencing is set was convicted, by a verdict or by a plea of guilt: where the plea is told, that is the step. */
function settled(found: readonly Reached[]): readonly Reached[] {
  if (!found.some(({ status }) => status === 'pleaded guilty' || status === 'pleaded no contest')) return found;
  return found.filter(({ told, status }) => !(status === 'convicted' && statusPresupposed(told) !== null));
}

/** How much oftener a name stands without "Jr." than with it, to be shown so. */
const OFTENER = 12;

/** A person's name, without a suffix that hardly any mention has: one of a father and a son who were taken for one is not the other. */
function shownName(story: Story, { actor, name }: Person): string {
  const bare = name.replace(SUFFIX, '');
  if (actor === null || bare === name) return name;
  const texts = new Map(story.comparison.testimonies.map(({ article }) => [article.id, article.text]));
  let [plain, suffixed] = [0, 0];
  for (const { article, start, end } of story.actors.get(actor)?.mentions ?? []) {
    const words = texts.get(article)?.slice(start, end) ?? '';
    if (words === bare) plain++;
    else if (SUFFIX.test(words)) suffixed++;
  }
  return plain > 0 && plain >= OFTENER * suffixed ? bare : name;
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
