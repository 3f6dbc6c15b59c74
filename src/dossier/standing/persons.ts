import { isKindOf } from '../../claims/concepts/wordnet.ts';
import type { Participant } from '../../claims/statement.ts';
import type { Status } from '../../model/dossier.ts';
import { actorOf, bearer, chainOf, type Story, type Told } from '../story.ts';

/** Who a step belongs to. */
export interface Person {
  /** The actor's id, or the words for somebody without a name. */
  readonly key: string;
  readonly actor: string | null;
  /** A slice of the article. */
  readonly name: string;
}

const NOBODY =
  /^(he|she|they|it|him|her|them|who|whom|that|which|this|these|those|one|i|we|you|others|somebody|someone|anyone|everyone|many|some|all)$/i;

/** Who arrests and charges is not arrested and charged, unless by name. */
const OFFICIALS =
  /^(police|detective|investigator|prosecutor|authority|authorities|official|judge|jury|juror|court|lawyer|attorney|victim)s?$/;

/** Organisations are accused and tried too; they are not jailed and do not die. */
const OF_ORGANISATIONS: readonly Status[] = [
  'suspected',
  'charged',
  'pleaded not guilty',
  'pleaded guilty',
  'tried',
  'acquitted',
  'convicted',
  'appealed',
  'cleared',
];

/** The persons who undergo the stage that a claim tells of. */
export function persons(story: Story, one: Told, status: Status): Person[] {
  const undergo = one.statement.participants.filter(({ role }) => role === 'patient');
  // "The charges against Vale were dropped": the charges undergo it, Vale is in the phrase.
  const against = one.statement.participants.filter(
    ({ role, preposition }) => role === 'other' && preposition === 'against',
  );
  const found = [...undergo, ...(status === 'cleared' || status === 'charged' ? against : [])];
  const unique = new Map<string, Person>();
  for (const participant of found) {
    const person = personOf(story, one, participant, status);
    if (person !== null && !unique.has(person.key)) unique.set(person.key, person);
  }
  return [...unique.values()];
}

function personOf(story: Story, { testimony }: Told, participant: Participant, status: Status): Person | null {
  const { name, entity } = bearer(testimony, participant.span, participant.entity);
  const actor = actorOf(story, testimony, entity);
  const chain = chainOf(testimony, entity);
  const kind = (actor === null ? undefined : story.actors.get(actor)?.kind) ?? chain?.type ?? null;
  if (kind === 'place') return null;
  if (kind === 'organisation' && !OF_ORGANISATIONS.includes(status)) return null;
  if (actor !== null) return { key: actor, actor, name: story.actors.get(actor)?.name ?? name };
  if (
    OFFICIALS.test(participant.lemma) ||
    NOBODY.test(name) ||
    (kind === null && !isKindOf(participant.lemma, 'person'))
  )
    return null;
  return { key: `unnamed ${descriptionOf(name, participant.lemma)}`, actor: null, name };
}

/** What tells one unnamed person from another: the noun, an age or a number. "The boy" and "a 15-year-old boy" may be two. */
function descriptionOf(name: string, lemma: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return [...words.filter((word) => /\d/.test(word)), lemma].join(' ');
}
