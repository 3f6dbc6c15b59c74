import { isKindOf } from '../../claims/concepts/wordnet.ts';
import type { Participant } from '../../claims/statement.ts';
import type { Status } from '../../model/dossier.ts';
import type { Span } from '../../model/passage.ts';
import { bearer } from '../bearer.ts';
import { actorOf, chainOf, type Story, type Told } from '../story.ts';

/** Who a step belongs to. */
export interface Person {
  /** The actor's id, or the words for somebody without a name. */
  readonly key: string;
  readonly actor: string | null;
  /** A slice of the article. */
  readonly name: string;
  /** Whether the words of the claim name the person, rather than "he" or "the suspect" meaning somebody. */
  readonly byName: boolean;
}

const NOBODY =
  /^(he|she|they|it|him|her|them|who|whom|that|which|this|these|those|one|i|we|you|others|somebody|someone|anyone|everyone|many|some|all)$/i;

/** Who arrests and charges is not arrested and charged, unless by name. */
const OFFICIALS =
  /^(police|detective|investigator|prosecutor|authority|authorities|official|judge|jury|juror|court|lawyer|attorney|victim)s?$/;

/** "Every person accused of a crime": nobody's case. */
const GENERIC = /^(?:every|any|each|no|most|many|some|few|all|anyone|those|people)\b/i;

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
  const { participants } = one.statement;
  const undergo = participants.filter(({ role }) => role === 'patient');
  // "The charges against Vale were dropped": the charges undergo it, Vale is in the phrase.
  const meant =
    status === 'cleared' || status === 'charged'
      ? [
          ...undergo,
          ...participants.filter(({ role, preposition }) => role === 'other' && preposition === 'against'),
          ...undergo.flatMap((participant) => against(one, participant)),
        ]
      : undergo;
  const unique = new Map<string, Person>();
  for (const participant of meant) {
    const person = personOf(story, one, participant, status);
    if (person !== null && !unique.has(person.key)) unique.set(person.key, person);
  }
  return [...unique.values()];
}

/** Whom a case or charge is against, where that hangs on the noun: "the case against the boy". */
function against({ testimony: { reading }, statement }: Told, { token }: Participant): Participant[] {
  const sentence = reading.sentences[statement.sentence];
  if (sentence === undefined) return [];
  const found: Participant[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { head, deprel, start, end, lemma } = reading.tokens[i]!;
    if (head !== token || !deprel.startsWith('nmod')) continue;
    const marked = reading.tokens.slice(sentence.firstToken, sentence.endToken).some((other) => other.head === i && other.deprel === 'case' && other.lemma.toLowerCase() === 'against'); // biome-ignore format: one thought
    if (!marked) continue;
    const chain = reading.chains.find(({ mentions }) =>
      mentions.some((mention) => mention.start <= start && mention.end >= end),
    );
    found.push({
      role: 'patient',
      preposition: 'against',
      token: i,
      lemma: lemma.toLowerCase(),
      entity: chain?.entity ?? null,
      span: { start, end },
    });
  }
  return found;
}

function personOf(story: Story, { testimony }: Told, participant: Participant, status: Status): Person | null {
  const { name, entity } = bearer(testimony, participant.span, participant.entity);
  const actor = actorOf(story, testimony, entity);
  const chain = chainOf(testimony, entity);
  const kind = (actor === null ? undefined : story.actors.get(actor)?.kind) ?? chain?.type ?? null;
  if (kind === 'place') return null;
  if (kind === 'organisation' && !OF_ORGANISATIONS.includes(status)) return null;
  if (actor !== null)
    return {
      key: actor,
      actor,
      name: story.actors.get(actor)?.name ?? name,
      byName: isNamed(testimony, participant.span),
    };
  if (
    GENERIC.test(name) ||
    OFFICIALS.test(participant.lemma) ||
    NOBODY.test(name) ||
    (kind === null && !isKindOf(participant.lemma, 'person'))
  )
    return null;
  return { key: `unnamed ${descriptionOf(name, participant.lemma)}`, actor: null, name, byName: true };
}

/** Whether a span holds a name, or is the relative pronoun right after one. */
const isNamed = ({ reading }: Told['testimony'], span: Span): boolean =>
  reading.names.some(({ start, end }) => start < span.end && end > span.start) ||
  /^[QA]\d{0,2}$/.test(reading.text.slice(span.start, span.end)) ||
  (/^(who|whom)$/i.test(reading.text.slice(span.start, span.end)) &&
    reading.names.some(({ end }) => end <= span.start && end >= span.start - 3));

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|other|another)$/;

/** What tells one unnamed person from another: the noun, whether it is one, an age or a number. "The boy" and "a 15-year-old boy" may be two. */
function descriptionOf(name: string, lemma: string): string {
  const words: readonly string[] = name.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const one = words.includes(lemma) ? 'one' : 'several';
  return [...words.filter((word) => /\d/.test(word) || ORDINAL.test(word)), one, lemma].join(' ');
}
