import type { Participant } from '../../claims/statement.ts';
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

/** Nouns for a person nobody names. */
const PERSON =
  /^(man|woman|boy|girl|teenager|teen|youth|juvenile|child|person|suspect|gunman|driver|officer|deputy|policeman|soldier|teacher|priest|doctor|nurse|student|worker|employee|member|leader|founder|co-founder|actor|actress|star|singer|player|coach|politician|minister|mayor|senator|president|executive|businessman|banker|lawyer|judge|father|mother|son|daughter|brother|sister|husband|wife|boyfriend|girlfriend|neighbor|neighbour|resident|owner|defendant|inmate|prisoner|fugitive|captain|pilot|welder|guard|engineer|manager|director|chief|accomplice|partner|friend|victim|protester|activist|journalist|reporter|people|men|women)s?$/;
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

function personOf(story: Story, { testimony }: Told, participant: Participant, status: Status): Person | null {
  const actor = actorOf(story, testimony, participant.entity);
  const chain = chainOf(testimony, participant.entity);
  const kind = (actor === null ? undefined : story.actors.get(actor)?.kind) ?? chain?.type ?? null;
  if (kind === 'place') return null;
  if (kind === 'organisation' && !OF_ORGANISATIONS.includes(status)) return null;
  const name = nameOf(testimony, participant.span, participant.entity);
  if (actor !== null) return { key: actor, actor, name: story.actors.get(actor)?.name ?? name };
  if (NOBODY.test(name) || (kind === null && !PERSON.test(participant.lemma))) return null;
  const bare = name.toLowerCase().replace(/^(the|a|an|his|her|their|another|one)\s+/, '');
  return { key: `unnamed ${bare}`, actor: null, name };
}
