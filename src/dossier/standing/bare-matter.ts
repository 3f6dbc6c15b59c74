/** "The conviction was quashed", "the charges were dropped": whose, where the clause does not say. */
import type { Status } from '../../model/dossier.ts';
import { before } from '../around.ts';
import { type Story, sentenceKey, type Told } from '../story.ts';
import { guards } from './guards/list.ts';
import { matters } from './matter.ts';
import { type Person, persons } from './persons.ts';
import { isDroppedBut } from './presupposed.ts';
import { stageTold } from './stages.ts';

/** What must have gone before, for each status that undoes it. */
const UNDOES: Readonly<Partial<Record<Status, readonly Status[]>>> = {
  overturned: ['convicted', 'sentenced', 'pleaded guilty', 'pleaded no contest', 'imprisoned', 'acquitted'],
  dropped: ['charged', 'arrested', 'detained', 'pleaded not guilty', 'tried'],
  tried: ['charged', 'pleaded not guilty', 'tried'],
};
const CHARGED: readonly Status[] = ['charged'];
const SENTENCES_BACK = 4;

/**
 * Those of whom the nearest sentence before, in the same article, tells what is undone; nobody where that sentence tells
 * it of several and only one verdict falls. Without this a conviction that was quashed would stand as the end of the case.
 */
export function undoneFor(story: Story, one: Told, status: Status): Person[] {
  // What stays of a case that was dropped in part belongs to whom the nearest sentence tells charged.
  const told = isDroppedBut(one) ? CHARGED : UNDOES[status];
  const [matter] = isTrial(one, status) ? [one.statement.token] : matters(one, status);
  if (told === undefined || matter === undefined || isOwned(one, matter)) return [];
  const isOne = one.testimony.reading.tokens[matter]!.feats.Number !== 'Plur';
  // "Vale, who was held during the trial": whose trial it was stands in a sentence before.
  for (let back = isTrial(one, status) ? 1 : 0; back <= SENTENCES_BACK; back++) {
    const found = new Map<string, Person>();
    for (const other of story.bySentence.get(sentenceBefore(one, back)) ?? []) {
      const reached = stageTold(other);
      if (reached === null || other.statement.token >= one.statement.token) continue;
      // "The county dropped charges against Vale. They were dropped because": of whom it is told nearer by, it need not be told again.
      if (
        back > 0 &&
        reached === status &&
        reached !== 'charged' &&
        reached !== 'tried' &&
        persons(story, other, reached).length > 0
      )
        return [];
      if (!told.includes(reached)) continue;
      if (guards.some((guard) => guard.stops(other, reached))) continue;
      for (const person of persons(story, other, reached)) found.set(person.key, person);
    }
    if (found.size > 0)
      return found.size > 1 && isOne ? [] : [...found.values()].map((person) => ({ ...person, byName: false }));
  }
  return isTrial(one, status) ? soleCharged(story, one) : [];
}

const charged = new WeakMap<Story, Map<string, readonly Person[]>>();

/** The only one whom an article tells charged, by name; read once for an article. */
function soleCharged(story: Story, one: Told): Person[] {
  const known = charged.get(story) ?? new Map<string, readonly Person[]>();
  charged.set(story, known);
  const { article } = one.claim;
  let own = known.get(article);
  if (own === undefined) {
    const found = new Map<string, Person>();
    for (const other of story.told) {
      if (other.claim.article !== article) continue;
      const reached = stageTold(other);
      if (reached === null || !(UNDOES.tried!.includes(reached) || reached === 'convicted' || reached === 'pleaded guilty')) continue; // biome-ignore format: one thought
      if (guards.some((guard) => guard.stops(other, reached))) continue;
      for (const person of persons(story, other, reached)) if (person.byName) found.set(person.key, person);
    }
    own = [...found.values()];
    known.set(article, own);
  }
  const [only, ...others] = own;
  return only === undefined || others.length > 0 || only.actor === null ? [] : [{ ...only, byName: false }];
}

/** "The trial opened on Monday": nobody's by its own words. */
function isTrial(one: Told, status: Status): boolean {
  const { participants, token } = one.statement;
  return (
    status === 'tried' &&
    one.testimony.reading.tokens[token]?.upos === 'NOUN' &&
    participants.every(({ role, preposition }) => role === 'other' && !/^(?:of|for|against)$/.test(preposition)) &&
    /\bthe (?:[a-z-]+ ){0,2}$/.test(before(one))
  );
}

/** "The man's conviction": whose it is stands there, though it is nobody known. */
const isOwned = ({ testimony: { reading } }: Told, matter: number): boolean =>
  reading.tokens.some(({ head, deprel, start, end }) => head === matter && deprel === 'nmod:poss' && !/^(?:his|her|their)$/i.test(reading.text.slice(start, end))); // biome-ignore format: one thought

const sentenceBefore = (one: Told, back: number): string =>
  sentenceKey({ ...one, statement: { ...one.statement, sentence: one.statement.sentence - back } });
