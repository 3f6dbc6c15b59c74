import type { Participant } from '../../claims/statement.ts';
import type { Status } from '../../model/dossier.ts';
import { from } from '../around.ts';
import { bearer } from '../bearer.ts';
import { actorOf, chainOf, type Story, type Told, wordsAt } from '../story.ts';
import { antecedent, calledSo } from './antecedent.ts';
import { describedSubject } from './described-subject.ts';
import { isFacing } from './facing.ts';
import { type Group, groupBehind, groupOf } from './groups.ts';
import { hasConviction } from './had.ts';
import { identified, statusIdentified } from './identified.ts';
import { concerned } from './matter.ts';
import {
  behindVerb,
  included,
  isSpeaker,
  nameBeforeNoun,
  nameOfOne,
  namesOfSeveral,
  oneOfThem,
} from './named-beside.ts';
import { ofWhom } from './of-whom.ts';
import { pleadsFor } from './on-behalf.ts';
import { ordered } from './ordered.ts';
import { partner, partnerByFirstName, partnerByLastName } from './partner.ts';
import { printedObject } from './printed-object.ts';
import { printedPossessor } from './printed-possessor.ts';
import { printedSubject } from './printed-subject.ts';
import { isAnother, isDescribedBefore, isPlain } from './pronoun.ts';
import { isSought, sought, warranted } from './sought.ts';
import {
  isBare,
  isName,
  isNamed,
  isOfficerBeside,
  isPeople,
  isPlace,
  isSeveral,
  isSomeoneNew,
  sharedName,
} from './who.ts';
import { investigated, isOfSubject, namedAs } from './worded.ts';

/** Who a step belongs to. */
export interface Person {
  /** The actor's id, or the words for somebody without a name. */
  readonly key: string;
  readonly actor: string | null;
  /** A slice of the article. */
  readonly name: string;
  /** Whether the words of the claim name the person, rather than "he" or "the suspect" meaning somebody. */
  readonly byName: boolean;
  /** Several who are named elsewhere, or not at all. */
  readonly group?: Group;
  /** A last name alone that others of the story bear as well. */
  readonly family?: string;
}

const NOBODY =
  /^(he|she|they|it|him|her|them|his|their|its|my|our|your|both|who|whom|that|which|this|these|those|one|i|we|you|others|somebody|someone|anyone|everyone|many|some|all)$/i;

/** Who arrests and charges is not arrested and charged, unless by name. */
const OFFICIALS =
  /^(police|detective|investigator|prosecutor|authority|authorities|official|judge|jury|juror|court|lawyer|attorney|victim|sheriff|coroner|dispatcher|spokes(?:man|woman|person))s?$/;

/** "Every person accused of a crime": nobody's case. */
const GENERIC = /^(?:every|any|each|no|most|many|some|few|all|anyone|those|people)\b/i;

/** Organisations are accused and tried too; they are not jailed and do not die. */
const OF_ORGANISATIONS: readonly Status[] = [
  'suspected',
  'charged',
  'pleaded not guilty',
  'pleaded no contest',
  'pleaded guilty',
  'tried',
  'acquitted',
  'convicted',
  'sentenced',
  'appealed',
  'dropped',
  'overturned',
  'cleared',
];

/** The persons who undergo the stage that a claim tells of. */
export function persons(story: Story, one: Told, status: Status): Person[] {
  const { participants } = one.statement;
  // "The man charged with arson has …", "Vale charged with arson": who charges somebody names him before "with".
  // "A colleague whom she accused of theft" is no ellipsis.
  const isElliptic =
    !participants.some(({ role, lemma }) => role === 'patient' || lemma === 'whom') &&
    (ELLIPTIC.test(from(one)) || isParticiple(one));
  // "Vale shot and killed himself".
  const isReflexive = participants.some(({ role, span }) => role === 'patient' && /^(?:him|her)self$/.test(wordsAt(one, span))); // biome-ignore format: one thought
  const undergo = participants.filter(({ role, preposition, token }) =>
    isOfSubject(one)
      ? role === 'agent' || (role === 'patient' && token < one.statement.token)
      : isFacing(one) || isReflexive
        ? role === 'agent'
        : role === 'patient' || (isElliptic && role === 'agent' && preposition !== 'by'),
  );
  // "Charges were filed against Vale", "a warrant was issued for Vale": Vale is in the phrase.
  const target = one.statement.predicate === 'sentence' ? 'for' : TARGET[status];
  const meant = [
    ...undergo,
    ...participants.filter((part) => part.role === 'other' && part.preposition === target && !isForDoing(one, part)),
    // "The suspect was identified as Nils Orban": only a name says who it is.
    ...participants.filter(
      ({ role, preposition, span }) =>
        status === 'suspected' && role === 'other' && preposition === 'as' && isNamed(one.testimony, span),
    ),
    ...participants.filter(({ role }) => role === 'recipient' && status === 'sentenced'),
    ...concerned(one, status),
    ...ofWhom(one, status),
    ...hasConviction(story, one, status),
    ...warranted(one),
  ];
  // "A second marine was identified as Vale": the name says who it is.
  const listed = identified(one);
  if (status === 'died' && statusIdentified(one) !== null) meant.splice(0, meant.length, ...listed);
  const behalf = pleadsFor(one, status);
  if (behalf !== null) meant.splice(0, meant.length, ...behalf);
  if (isSought(one)) meant.splice(0, meant.length, ...sought(one));
  const told = ordered(one, status) ?? investigated(one) ?? namedAs(one);
  if (told !== null) meant.splice(0, meant.length, ...told);
  const isOpen = behalf === null && told === null;
  if (meant.length === 0 && isOpen) meant.push(...beside(one));
  if (isOpen) spellOut(story, one, meant, status);
  const named = meant.filter(({ span }) => isNamed(one.testimony, span));
  const second = named.length === 1 && named[0]!.role === 'patient' ? partner(one, named[0]!) : null;
  if (second !== null) meant.push(second);
  if (isOpen) meant.push(...included(one, meant));
  const unique = new Map<string, Person>();
  const hasName = meant.some(({ span }) => isNamed(one.testimony, span));
  for (const participant of meant) {
    // "Ada Quill, a leader and chairwoman of the guild, was arrested": a bare noun beside a name is what she is.
    if (hasName && isBare(one, participant)) continue;
    if (
      isExcluded(one, participant) ||
      isSpeaker(one, participant) ||
      (status !== 'died' && isOfficerBeside(one, participant))
    )
      continue;
    const person = personOf(story, one, participant, status);
    const known = person && unique.get(person.key);
    if (person !== null && (known == null || (person.byName && !known.byName))) unique.set(person.key, person);
  }
  const other = second === null && named.length === 1 ? partnerByLastName(story, one, named[0]!) : null;
  for (const actor of [other, ...named.map((name) => partnerByFirstName(story, one, name))])
    if (actor !== null && !unique.has(actor.id))
      unique.set(actor.id, { key: actor.id, actor: actor.id, name: actor.name, byName: actor !== other });
  const behind = unique.size === 0 && meant.length === 0 && isOpen ? groupBehind(one) : null;
  if (behind !== null) unique.set(GROUP, { key: GROUP, actor: null, name: GROUP, byName: false, group: behind });
  return [...unique.values()];
}

/** "Quill, arrested this week over the funds, had": a participle right behind a comma and the one it tells of. */
function isParticiple({ testimony: { reading }, statement }: Told): boolean {
  const verb = reading.tokens[statement.token]!;
  const comma = reading.text.slice(verb.start - 2, verb.start);
  const name = reading.names.findLast(({ end }) => end <= verb.start);
  const gap = name === undefined ? '' : reading.text.slice(name.end, verb.start);
  return (
    comma === ', ' &&
    /^, (?:\d{1,3}, )?$/.test(gap) &&
    /^(?:arrested|detained|charged|indicted|convicted|sentenced|jailed|imprisoned|acquitted|remanded)$/.test(reading.text.slice(verb.start, verb.end)) && // biome-ignore format: one list
    /^ (?:this|last|on|in|at|by|for|over|after|early|late|earlier|yesterday|\p{Lu}\p{Ll}+day)\b/u.test(reading.text.slice(verb.end, verb.end + 14)) // biome-ignore format: one list
  );
}

/** "Sentenced for neglecting children": what for, not whom. */
const isForDoing = ({ testimony: { reading }, statement }: Told, { span }: Participant): boolean =>
  /\bfor \w+ing\b[^,;]*$/.test(reading.text.slice(reading.tokens[statement.token]!.end, Math.max(span.start, 0)));

const GROUP = 'several';

/** Puts the names that the words give in the place of what the parse gives: of nobody, of a thing, of "two men". */
function spellOut(story: Story, one: Told, meant: Participant[], status: Status): void {
  for (const [i, participant] of [...meant.entries()].reverse()) {
    if (participant.role !== 'patient' || isName(one.testimony, participant.span)) continue;
    const names = [
      ...namesOfSeveral(one, participant),
      ...nameOfOne(one, participant),
      ...nameBeforeNoun(one, participant),
    ];
    const found = names.length > 0 ? names : oneOfThem(story, one, participant);
    if (found.length > 0) meant.splice(i, 1, ...found);
  }
  const hasPerson = meant.some(
    (participant) =>
      (isNamed(one.testimony, participant.span) && !isPlace(one.testimony, participant.span)) ||
      isSomebody(one, participant),
  );
  const printed = printedSubject(one);
  if (hasPerson) {
    // "Vale, 22, of Harrow and Quill, 23, each pleaded guilty", of whom the parse gives one.
    const [only, ...more] = meant.filter((participant) => participant.role === 'patient');
    const listed = printedObject(one);
    if (listed.length > 2 && only !== undefined && listed.some(({ entity }) => entity === only.entity)) {
      const known = new Set(meant.map(({ entity }) => entity));
      meant.push(...listed.filter(({ entity }) => !known.has(entity)));
    }
    const isListed = printed.length > more.length + 1 && [only, ...more].every((own) => printed.some(({ entity }) => entity !== null && entity === own?.entity)); // biome-ignore format: one thought
    if (isListed) {
      for (const own of more) meant.splice(meant.indexOf(own), 1);
      meant.splice(meant.indexOf(only!), 1, ...printed);
    }
    return;
  }
  const behind = printed.length > 0 ? printed : behindVerb(one);
  const object =
    behind.length > 0 ? behind : [...printedObject(one), ...(status === 'died' ? [] : printedPossessor(one))];
  const found = object.length > 0 ? object : describedSubject(one);
  if (found.length > 0) meant.splice(0, meant.length, ...found);
}

/** Whether words without a name can be somebody: a noun for persons, "he"; not "all", "minutes", "Wednesday". */
const isSomebody = (one: Told, participant: Participant): boolean =>
  !OFFICIALS.test(participant.lemma) &&
  (participant.entity !== null
    ? chainOf(one.testimony, participant.entity)?.type === 'person'
    : isPeople(one, participant) || /^(?:he|she|him|her|they|them|who|whom)$/i.test(wordsAt(one, participant.span)));

/** "It was Vale's cousin, not Vale, who was charged". */
function isExcluded({ testimony: { reading } }: Told, { span }: Participant): boolean {
  const name = reading.names.find(({ start, end }) => start < span.end && end > span.start);
  const start = Math.min(span.start, name?.start ?? span.start);
  return /\b(?:not|nor|rather than|instead of|than)\s$/i.test(reading.text.slice(Math.max(0, start - 14), start));
}

/**
 * Where the parse gives a clause nobody: "Charged with murder, Ada Quill appeared" is told of the name right behind the
 * comma, "Through her lawyer, Ada Quill pleaded not guilty" of the name right before the verb.
 */
function beside(one: Told): Participant[] {
  const { reading } = one.testimony;
  const sentence = reading.sentences[one.statement.sentence];
  const token = reading.tokens[one.statement.token];
  if (sentence === undefined || token === undefined) return [];
  const isFronted = one.statement.token === sentence.firstToken && ELLIPTIC.test(from(one));
  const comma = reading.text.indexOf(',', token.end);
  const name = reading.names.find(({ type, start, end }) =>
    type !== 'person' || end > sentence.end
      ? false
      : isFronted
        ? comma > 0 && start === comma + 2
        : one.statement.predicate.startsWith('plea') && end + 1 === token.start,
  );
  if (name === undefined) return [];
  const at = reading.tokens.findIndex(({ start }) => start === name.start);
  return [{ role: 'patient', preposition: '', token: at, lemma: '', entity: name.entity, span: name }];
}

const ELLIPTIC =
  /^(?:charged with|accused of|convicted (?:of|in)|suspected of|acquitted of|indicted (?:on|for)|sentenced to|jailed for|arrested (?:on|for|in|after|over)|found guilty|found not guilty)\b/;

/** The preposition that leads to the person where the matter, not the person, undergoes the stage. */
const TARGET: Readonly<Partial<Record<Status, string>>> = {
  charged: 'against',
  cleared: 'against',
  dropped: 'against',
  convicted: 'against',
  wanted: 'for',
};

/** "Four persons of interest in the shooting": the case is no part of who they are. */
const CASE = / (?:in|over|behind) (?:the|a|an|this|that|connection)\b.*$/;
/** "Accused her former husband of stalking": nor is what he is accused of. */
const OF_DOING = / of \w+ing\b.*$/;

function personOf(story: Story, told: Told, participant: Participant, status: Status): Person | null {
  const { testimony, statement } = told;
  if (isObjectBefore(told, participant)) return null;
  const meant =
    isSomeoneNew(told, participant) || isSeveral(told, participant)
      ? null
      : (antecedent(told, participant) ?? calledSo(told, participant) ?? participant.entity);
  const { name: printed, entity } = bearer(testimony, participant.span, meant);
  const actor = actorOf(story, testimony, entity);
  const name = actor === null ? printed.replace(CASE, '').replace(status === 'suspected' ? OF_DOING : CASE, '') : printed; // biome-ignore format: one thought
  const place = { testimony, sentence: statement.sentence, span: participant.span, entity };
  if (isAnother(place) || isDescribedBefore(place)) return null;
  const chain = chainOf(testimony, entity);
  const kind = (actor === null ? undefined : story.actors.get(actor)?.kind) ?? chain?.type ?? null;
  if (kind === 'place' || (kind === 'organisation' && COURT.test(name))) return null;
  if (kind === 'organisation' && !OF_ORGANISATIONS.includes(status) && (status === 'died' || !isLikePerson(name)))
    return null;
  if (actor !== null) {
    const family = sharedName(story, testimony, participant.span);
    return {
      key: actor,
      actor,
      name: story.actors.get(actor)?.name ?? name,
      byName: (isNamed(testimony, participant.span) && family === null) || isPlain(place) || isApposition(told, participant, entity), // biome-ignore format: one thought
      ...(family === null ? {} : { family }),
    };
  }
  const group = groupOf(told, participant, NOBODY.test(name) ? null : name);
  if (group !== null && !OFFICIALS.test(participant.lemma))
    return { key: `unnamed ${descriptionOf(name, participant.lemma)}`, actor: null, name, byName: !NOBODY.test(name) && !GENERIC.test(name) && isPeople(told, participant), group }; // biome-ignore format: one thought
  if (
    GENERIC.test(name) ||
    OFFICIALS.test(participant.lemma) ||
    // "He" who is "the judge".
    OFFICIALS.test(name.toLowerCase().split(' ').at(-1) ?? '') ||
    NOBODY.test(name) ||
    (kind === null && !isPeople(told, participant))
  )
    return null;
  return { key: `unnamed ${descriptionOf(name, participant.lemma)}`, actor: null, name, byName: true };
}

/** "Edilson Quarrat was recaptured", where the reading took the name for a firm's: only persons are, and nothing in it is a word for a body. */
const isLikePerson = (name: string): boolean => PERSON_LIKE.test(name) && !BODY.test(name);
const PERSON_LIKE = /^\p{Lu}[\p{Ll}’'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)){1,2}$/u;
const BODY =
  /\b(?:Bank|Group|Holdings?|Partners|Capital|Systems|Services?|Solutions|Industries|Energy|Motors?|Foods?|Media|News|Times|Post|Herald|Daily|Press|Airlines?|Airways|Air|Club|City|Town|County|State|National|International|United|Royal|Union|League|Party|Front|Army|Navy|Force|Guard|Police|Court|Council|Board|Ministry|Office|Department|Agency|Authority|Commission|Committee|University|College|School|Hospital|Church|Museum|Theatre|Hotel|Foundation|Trust|Institute|Association|Society|Federation|Company|Corporation|Center|Centre|House|Street|Park|Islands?|Gang|Lords|Boys|Brotherhood|Cartel|Movement|Alliance|Coalition|Gold|Steel|Oil|Gas|Power|Water|Rail|Freight|Lines?|Works|Farms?|Mining|Minerals|Shipping|Logistics|Pharma|Labs?|Technolog(?:y|ies)|Games|Records|Pictures|Studios?|Entertainment|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Teens?|Men|Women|Students|Victims|Officers|Brothers|Sisters|Family|North|South|East|West|New|Saint|San|Santa|The)\b/;

/** Who tries a case is not tried. */
const COURT = /\b(?:Court|Tribunal|Magistrates|Assizes|Jury)\b/;

/** "The captain of the freighter, Ada Quill, was arrested": the one told of is named between two commas. */
function isApposition(
  { testimony: { reading }, statement }: Told,
  { token, span }: Participant,
  entity: string | null,
): boolean {
  const verb = reading.tokens[statement.token]!;
  if (entity === null || reading.tokens[token]?.upos !== 'NOUN' || reading.tokens[token]?.feats.Number === 'Plur')
    return false;
  return reading.names.some(
    ({ type, start, end, entity: own }) =>
      type === 'person' &&
      own === entity &&
      start > span.end &&
      end < verb.start &&
      reading.text.slice(start - 2, start) === ', ' &&
      /^,(?: \d{1,3},)? (?:is|was|has|had)\b/.test(reading.text.slice(end, end + 12)),
  );
}

/** "A man who knew him was convicted": "him" before the verb is not whom it befalls. */
const isObjectBefore = ({ testimony: { reading }, statement }: Told, { role, span }: Participant): boolean =>
  role === 'patient' &&
  span.start < reading.tokens[statement.token]!.start &&
  reading.tokens[statement.token]!.upos === 'VERB' &&
  /^(?:him|them|me|us)$/i.test(reading.text.slice(span.start, span.end));

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|other|another)$/;

/** What tells one unnamed person from another: the noun, whether it is one, an age or a number. "The boy" and "a 15-year-old boy" may be two. */
function descriptionOf(name: string, noun: string): string {
  // "He", who is "a pilot": by the noun.
  const lemma = NOBODY.test(noun) ? (name.toLowerCase().split(/ (?:of|in|from|at|who|with) /)[0]!.split(' ').at(-1) ?? noun) : noun; // biome-ignore format: one thought
  const words: readonly string[] = name.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const one = words.includes(lemma) ? 'one' : 'several';
  return [...words.filter((word) => /\d/.test(word) || ORDINAL.test(word)), one, lemma].join(' ');
}
