import { isKindOf } from '../../claims/concepts/wordnet.ts';
import type { Participant, Testimony } from '../../claims/statement.ts';
import type { Status } from '../../model/dossier.ts';
import { actorOf, chainOf, nameOf, type Story, type Told } from '../story.ts';

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

/** The whole noun phrase around an unnamed participant's head: "a 15-year-old boy". */
function phraseAt({ tokens, text }: Testimony['reading'], head: number): string {
  let first = head;
  while (first > 0 && tokens[first - 1]!.head === head && MODIFIER.test(tokens[first - 1]!.deprel)) first--;
  // Modifiers of a modifier ("15 - year - old") stand between: their head lies inside the phrase.
  for (let i = first - 1; i >= Math.max(0, head - MAX_MODIFIERS); i--) {
    const governor = tokens[i]!.head;
    if (!(governor > i && governor <= head)) break;
    if (governor === head ? MODIFIER.test(tokens[i]!.deprel) : true) first = i;
  }
  return text.slice(tokens[first]!.start, tokens[head]!.end);
}

const MODIFIER = /^(det|amod|nummod|compound|nmod:poss|nmod:unmarked)/;
const MAX_MODIFIERS = 8;

function personOf(story: Story, { testimony }: Told, participant: Participant, status: Status): Person | null {
  const actor = actorOf(story, testimony, participant.entity);
  const chain = chainOf(testimony, participant.entity);
  const kind = (actor === null ? undefined : story.actors.get(actor)?.kind) ?? chain?.type ?? null;
  if (kind === 'place') return null;
  if (kind === 'organisation' && !OF_ORGANISATIONS.includes(status)) return null;
  const name = nameOf(testimony, participant.span, participant.entity);
  if (actor !== null) return { key: actor, actor, name: story.actors.get(actor)?.name ?? name };
  if (NOBODY.test(name) || (kind === null && !isKindOf(participant.lemma, 'person'))) return null;
  const phrase = chain?.name == null ? phraseAt(testimony.reading, participant.token) : name;
  const bare = phrase.toLowerCase().replace(/^(the|a|an|his|her|their|another|one)\s+/, '');
  return { key: `unnamed ${bare}`, actor: null, name: phrase };
}
