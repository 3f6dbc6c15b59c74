/** Which person of a story a name means where its article alone does not say: a last name, or a name that was not read as one. */
import type { Participant } from '../../claims/statement.ts';
import type { Said, Story } from '../story.ts';

interface Persons {
  /** Every person of the story by the whole name and each alias, in small letters; null for a name of two. */
  readonly byName: ReadonlyMap<string, string | null>;
  /** The persons of two names or more by the last. */
  readonly byLast: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<Story, Persons>();

function personsOf(story: Story): Persons {
  let persons = known.get(story);
  if (!persons) {
    const byName = new Map<string, string | null>();
    const byLast = new Map<string, string[]>();
    for (const { id, kind, name, aliases } of story.actors.values()) {
      if (kind !== 'person') continue;
      for (const form of new Set([name, ...aliases].map((one) => one.toLowerCase())))
        byName.set(form, byName.has(form) ? null : id);
      const last = lastOf(name);
      if (last !== null) byLast.set(last, [...(byLast.get(last) ?? []), id]);
    }
    persons = { byName, byLast };
    known.set(story, persons);
  }
  return persons;
}

const SUFFIX = /^(?:jr|sr|i{2,3}|iv)\.?$/i;

/** The last of two names or more, in small letters; null for a single name. */
function lastOf(name: string): string | null {
  const words = name.split(/\s+/).filter((word) => !SUFFIX.test(word));
  return words.length > 1 ? words.at(-1)!.toLowerCase() : null;
}

/**
 * The person whom a participant of a claim means.
 *
 * @returns the id of an actor: the one whom the article's name means; of a last name alone the only bearer in the story; of
 * words that were not read as a name the person who goes by them; null where nobody, or more than one, is meant
 */
export function personMeant(story: Story, { testimony }: Said, { entity, token, lemma }: Participant): string | null {
  const { article, reading } = story.testimonies[testimony]!;
  if (entity !== null) {
    const actor = story.actorOf.get(`${article.id} ${entity}`);
    const told = actor === undefined ? undefined : story.actors.get(actor);
    if (!told) return null;
    return fuller(story, told.name) ?? (told.kind === 'person' ? told.id : null);
  }
  if (reading.tokens[token]!.upos !== 'PROPN') return null;
  const { byName, byLast } = personsOf(story);
  let first = token;
  while (
    reading.tokens[first - 1]?.upos === 'PROPN' &&
    reading.tokens[first]!.start - reading.tokens[first - 1]!.end < 2
  )
    first--;
  const whole = reading.text.slice(reading.tokens[first]!.start, reading.tokens[token]!.end).toLowerCase();
  const named = byName.get(whole.replace(/\s+/g, ' '));
  if (named) return named;
  const bearers = byLast.get(lemma.toLowerCase()) ?? [];
  return bearers.length === 1 ? bearers[0]! : null;
}

/** "Marsh", be it taken for a town, where the only Marsh of the story is Hugo Marsh. */
function fuller(story: Story, name: string): string | null {
  if (/\s/.test(name.trim())) return null;
  const bearers = personsOf(story).byLast.get(name.toLowerCase()) ?? [];
  return bearers.length === 1 ? bearers[0]! : null;
}
