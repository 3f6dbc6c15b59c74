/** Whose state a claim tells: the story's case, a person or body by its actor, or a thing by its head noun. */
import type { Participant } from '../../../claims/statement.ts';
import { treeOf, wordOf } from '../../../language/tree.ts';
import type { Token } from '../../../model/reading.ts';
import { isTold, type Said, type Story } from '../../story.ts';
import { fatesOf } from './fates.ts';
import { isOfAClass, kindOf } from './state-inventory.ts';
import type { ToldState } from './state-patterns.ts';

export interface Bearer {
  /** The same for the same bearer in every article. */
  readonly key: string;
  readonly actor: string | null;
  /** Whether the claim ties the state to its bearer by more than a pronoun. */
  readonly sure: boolean;
  readonly slots: Readonly<Record<string, string>>;
}

const CASE: Bearer = { key: '', actor: null, sure: true, slots: {} };

/** The bearers of a told state; none where the words do not say whose state it is. */
export function bearersOf(story: Story, told: ToldState): Bearer[] {
  const { affair, said } = told;
  if (affair.bearer === 'case' || affair.bearer === 'one') return [CASE];
  const thing = affair.bearer === 'thing' ? thingOf(story, told) : null;
  if (thing) return [thing];
  for (const role of affair.roles) {
    const parts = said.statement.participants.filter((part) => part.role === role);
    const bearers = parts.flatMap((part) => bearerOf(story, told, part) ?? []);
    if (bearers.length > 0) return bearers;
  }
  const accused = accusedIn(story, told.said).flatMap((part) => bearerOf(story, told, part) ?? []);
  return accused.length > 0 ? accused : onlyDead(story, told);
}

/** Words for one person who is not named. */
const ONE = /^(?:victim|man|woman|boy|girl|child|baby|toddler|infant|teen|teenager|he|she|him|her|person)$/;

/** "She died two days later", where the story has one dead: the bearer of the death. */
function onlyDead(story: Story, told: ToldState): Bearer[] {
  const { affair, state, said } = told;
  if (affair.name !== 'condition' || !affair.states[state]!.final) return [];
  const [part, ...others] = said.statement.participants.filter(({ role }) => role === 'patient');
  if (
    !part ||
    others.length > 0 ||
    !ONE.test(part.lemma) ||
    said.statement.values.some(({ aspect }) => aspect === 'count')
  )
    return [];
  const { dead, attackers } = fatesOf(story);
  const persons = [...dead].filter((actor) => story.actors.get(actor)?.kind === 'person' && !attackers.has(actor));
  const { article } = story.testimonies[said.testimony]!;
  const entity = part.entity === null ? undefined : story.actorOf.get(`${article.id} ${part.entity}`);
  if (persons.length !== 1 || (entity !== undefined && entity !== persons[0])) return [];
  const actor = story.actors.get(persons[0]!)!;
  const age = agesOf(story).ofActor.get(actor.id);
  const key = age === undefined ? actor.id : `aged ${age}`;
  return [{ key, actor: actor.id, sure: false, slots: { actor: actor.name } }];
}

const MALE = /^(?:man|boy|he|him|his|father|brother|son|husband|gentleman)$/;
const FEMALE = /^(?:woman|girl|she|her|mother|sister|daughter|wife|lady)$/;

/** Whether all that is told may be of one person: no list of them, no article names two, no man and a woman. */
export function areOfOne(story: Story, told: readonly ToldState[]): boolean {
  const actors = new Map<string, string>();
  let [male, female] = [false, false];
  for (const { said } of told) {
    const whom = said.statement.participants.filter(({ role }) => role === 'patient');
    const parts = whom.length > 0 ? whom : said.statement.participants.filter(({ role }) => role === 'agent');
    if (parts.length > 1) return false;
    for (const { entity, lemma } of parts) {
      const { article } = story.testimonies[said.testimony]!;
      const actor = entity === null ? undefined : story.actorOf.get(`${article.id} ${entity}`);
      if (actor !== undefined && story.actors.get(actor)?.kind === 'person') {
        if ((actors.get(article.id) ?? actor) !== actor) return false;
        actors.set(article.id, actor);
      }
      male ||= MALE.test(lemma);
      female ||= FEMALE.test(lemma);
    }
  }
  return !(male && female);
}

/** Who stands behind "against": "the case against the boy was dismissed" is a state of the boy. */
function accusedIn(story: Story, { testimony, statement }: Said): Participant[] {
  const tree = treeOf(story.testimonies[testimony]!.reading);
  const { firstToken, endToken } = tree.sentences[statement.sentence]!;
  for (let i = firstToken; i < endToken; i++) {
    const { start, end } = tree.tokens[i]!;
    if (wordOf(tree, i) !== 'against' || start < statement.start || end > statement.end) continue;
    const part = partsOf(story).get(`${testimony} ${tree.head(i)}`);
    return part ? [part] : [];
  }
  return [];
}

const parts = new WeakMap<Story, ReadonlyMap<string, Participant>>();

/** Every participant of the story's claims, by testimony and token. */
function partsOf(story: Story): ReadonlyMap<string, Participant> {
  let known = parts.get(story);
  if (!known) {
    known = new Map(
      story.said.flatMap(({ testimony, statement }) =>
        statement.participants.map((part) => [`${testimony} ${part.token}`, part] as const),
      ),
    );
    parts.set(story, known);
  }
  return known;
}

/** The word of a kind of things that the state is told of, whatever part it plays: "released pictures of the car". */
function thingOf(story: Story, { said, met }: ToldState): Bearer | null {
  const { tokens } = story.testimonies[said.testimony]!.reading;
  const kind = met.map((token) => tokens[token]!.lemma.toLowerCase()).find(isOfAClass);
  if (kind === undefined) return null;
  return { key: kindOf(kind), actor: null, sure: true, slots: { thing: kindOf(kind) } };
}

function bearerOf(story: Story, { affair, said }: ToldState, part: Participant): Bearer | null {
  const { article, reading } = story.testimonies[said.testimony]!;
  const actor = part.entity === null ? undefined : story.actorOf.get(`${article.id} ${part.entity}`);
  const known = actor === undefined ? undefined : story.actors.get(actor);
  const sure = reading.tokens[part.token]!.upos !== 'PRON';
  if (affair.bearer === 'thing') {
    if (known || !sure) return null;
    return { key: kindOf(part.lemma), actor: null, sure, slots: { thing: kindOf(part.lemma) } };
  }
  if (!known) {
    if (affair.bearer === 'actor') return unknownBody(reading.tokens[part.token]!, part);
    const age = agesOf(story).ofToken.get(`${said.testimony} ${part.token}`);
    return age === undefined ? null : { key: `aged ${age}`, actor: null, sure, slots: {} };
  }
  if (known.kind === 'place' || (affair.bearer === 'person' && known.kind !== 'person')) return null;
  const age = agesOf(story).ofActor.get(known.id);
  const key = affair.bearer === 'person' && age !== undefined ? `aged ${age}` : known.id;
  return { key, actor: known.id, sure, slots: { actor: known.name } };
}

/** A body whose name the reading did not make out: it is told apart by its last word. */
const unknownBody = ({ upos }: Token, { lemma }: Participant): Bearer | null =>
  upos === 'PROPN' ? { key: lemma, actor: null, sure: true, slots: {} } : null;

interface Ages {
  /** The age of an actor, where nobody else in the story but a bearer of the same last name is that old. */
  readonly ofActor: ReadonlyMap<string, number>;
  /** The age that an article gives beside a word ("a one-year-old girl"), by testimony and token. */
  readonly ofToken: ReadonlyMap<string, number>;
}

const ages = new WeakMap<Story, Ages>();

/** News calls those whom it cannot name yet by their age: an unnamed girl of one year is the girl of that age who is named later. */
export function agesOf(story: Story): Ages {
  let known = ages.get(story);
  if (known) return known;
  const ofToken = new Map<string, number>();
  const given = new Map<string, Set<number>>();
  const bearers = new Map<number, Set<string>>();
  for (const said of story.said) {
    if (said.statement.predicate !== 'age' || !isTold(said)) continue;
    const value = said.statement.values.find(({ aspect }) => aspect === 'age')?.value;
    if (value?.type !== 'number' || value.low === null || value.low !== value.high) continue;
    for (const { role, token } of said.statement.participants)
      if (role === 'patient') ofToken.set(`${said.testimony} ${token}`, value.low);
    for (const actor of said.patients) {
      given.set(actor, (given.get(actor) ?? new Set()).add(value.low));
      bearers.set(value.low, (bearers.get(value.low) ?? new Set()).add(actor));
    }
  }
  const ofActor = new Map<string, number>();
  for (const [actor, own] of given) {
    const [age] = own;
    // One name spelt in two ways is one bearer.
    const names = new Set([...bearers.get(age!)!].map((id) => story.actors.get(id)?.name.split(' ').at(-1)));
    if (own.size === 1 && names.size === 1) ofActor.set(actor, age!);
  }
  known = { ofActor, ofToken };
  ages.set(story, known);
  return known;
}
