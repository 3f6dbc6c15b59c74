/** What befell the persons of a story, and what they did: who is dead, hurt, accused, or attacked somebody. */
import { conceptNamed, isA } from '../../../claims/concepts/inventory.ts';
import { isTold, type Said, type Story } from '../../story.ts';

export interface Fates {
  readonly dead: ReadonlySet<string>;
  /** Who is told attacked, hurt, or in hospital. */
  readonly survivors: ReadonlySet<string>;
  readonly accused: ReadonlySet<string>;
  /** Who is told more often to have shot, stabbed or killed than to have been, whether or not accused: a gunman who is dead. */
  readonly attackers: ReadonlySet<string>;
}

const ATTACKS = new Set(['attack', 'death', 'killing', 'shooting', 'stabbing']);
const HURT = new Set(['attack', 'hospitalisation', 'injury', 'shooting', 'stabbing']);
const MANY = 2;

const fates = new WeakMap<Story, Fates>();

/** The fates of a story's actors, by id, as its articles tell them. */
export function fatesOf(story: Story): Fates {
  let known = fates.get(story);
  if (!known) {
    const told = story.said.filter(isTold);
    const undergo = (test: (predicate: string) => boolean): Said[] =>
      told.filter(({ statement }) => test(statement.predicate));
    const of = (said: readonly Said[]): Set<string> => new Set(said.flatMap(({ patients }) => patients));
    const survivors = of(undergo((predicate) => HURT.has(predicate)));
    const deaths = undergo((predicate) => isA(predicate, 'death'));
    const named = of(deaths.filter((said) => isNoun(story, said)));
    known = {
      survivors,
      // "She was fatally shot": a pronoun alone, which may mean another, does not kill whom the story tells hurt.
      dead: new Set([...of(deaths)].filter((actor) => named.has(actor) || !survivors.has(actor))),
      accused: of(
        undergo((predicate) => {
          const stage = conceptNamed(predicate)?.stage;
          return stage !== undefined && stage !== 'died' && stage !== 'released';
        }),
      ),
      attackers: attackersOf(told),
    };
    fates.set(story, known);
  }
  return known;
}

/** Whether none of those who undergo an event is told by a pronoun. */
const isNoun = (story: Story, { testimony, statement }: Said): boolean =>
  statement.participants.every(
    ({ role, token }) => role !== 'patient' || story.testimonies[testimony]!.reading.tokens[token]!.upos !== 'PRON',
  );

function attackersOf(told: readonly Said[]): Set<string> {
  const attacks = new Map<string, number>();
  for (const { statement, actors, patients } of told)
    if (ATTACKS.has(statement.predicate))
      for (const actor of actors) attacks.set(actor, (attacks.get(actor) ?? 0) + (patients.includes(actor) ? -1 : 1));
  return new Set([...attacks].flatMap(([actor, balance]) => (balance >= MANY ? [actor] : [])));
}
