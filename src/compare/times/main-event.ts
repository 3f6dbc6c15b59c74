/** When the event happened that a story is about: told of in any words, by most of its articles. */

import { triggersOf } from '../../claims/concepts/inventory.ts';
import { recognise } from '../../claims/concepts/recognise.ts';
import { canBe, isKindOf } from '../../claims/concepts/wordnet.ts';
import { lemmaOf, relation, type Tree, treeOf } from '../../language/tree.ts';
import { INCIDENTS } from '../incidents.ts';
import { backgroundOf, roundups } from '../rules/background.ts';
import { groupBy, isTold, type Said, type Story } from '../story.ts';
import { compareWhen, type WhenRelation } from '../values/when.ts';
import { isActor, tie } from './same-act.ts';
import type { Telling } from './tellings.ts';

/** "It happened", "the incident was reported". */
const ANY_EVENT = new Set(['it', 'this', 'incident', 'tragedy', 'that']);
const HAPPEN = new Set(['happen', 'occur', 'begin', 'start', 'unfold', 'erupt', 'take', 'break']);

/** The call to the police, or what they did on it. */
const CALL = new Set(['call', 'dispatch', 'summon', 'alert', 'notify', 'respond']);
/** "Received a call", "responded to a report". */
const RECEIVE = new Set(['receive', 'get', 'take', 'field', 'answer', 'respond', 'come']);
/** Who may be the police of the sentence before. */
const WE = new Set(['they', 'we']);
const POLICE = new Set([
  'police', 'officer', 'deputy', 'crew', 'firefighter', 'trooper', 'paramedic', 'medic', 'authority', 'patrol', '911', 'dispatcher', 'sheriff', 'department', 'office', 'ambulance', 'brigade', 'service',
]); // biome-ignore format: one line of words
/** "CCSO", "NPD", "MFD": a sheriff's office, a police or a fire department by its initials. */
const INITIALS = /^[A-Z]{1,4}(?:SO|PD|FD)$/;
const isPolice = (tree: Tree, token: number): boolean =>
  [token, tree.head(token)].some(
    (at) =>
      at >= 0 &&
      tree.children(at).some((child) => {
        const { start, end } = tree.tokens[child]!;
        return POLICE.has(lemmaOf(tree, child)) || INITIALS.test(tree.text.slice(start, end));
      }),
  );

/** Whether a word is for the call to the police. */
function isCall(tree: Tree, token: number): boolean {
  const lemma = lemmaOf(tree, token);
  if (tree.tokens[token]!.upos !== 'NOUN') return CALL.has(lemma) && isPolice(tree, token);
  const verb = tree.head(token);
  if (isPolice(tree, token)) return lemma === 'call' || (verb >= 0 && RECEIVE.has(lemmaOf(tree, verb)));
  return (
    lemma === 'call' &&
    verb >= 0 &&
    RECEIVE.has(lemmaOf(tree, verb)) &&
    tree.children(verb).some((child) => WE.has(lemmaOf(tree, child)))
  );
}

/** What dates the incident of a story: the act itself, the death, the call to the police. */
export type Part = 'act' | 'death' | 'call';

/** A telling of when the story's incident happened. */
export interface OfIncident {
  readonly telling: Telling;
  readonly part: Part;
  /** Whether its sentence names the incident: a call may be of something before it. */
  readonly isNamed: boolean;
  /** Known by no more than a verb of things going wrong, and a time of day: "the coach left the road at 7.40 a.m.". */
  readonly isByVerb?: true;
}

const isIncident: ReadonlySet<string> = new Set(INCIDENTS);
/** What people do to people, and what comes of it at once. */
const VIOLENCE: ReadonlySet<string> = new Set(['shooting', 'stabbing', 'attack']);
const BY_VIOLENCE: ReadonlySet<string> = new Set(['killing', 'injury', ...VIOLENCE]);
/** Verbs of the act beside which no more need stand, where the story is of violence. */
const DEADLY = new Set(['kill', 'murder', 'slay']);
/** "Fired into the crowd", "fired three shots", not "was fired". */
const AIMED = new Set(['at', 'into', 'toward', 'towards', 'through']);
const SHOTS = new Set(['shot', 'round', 'gun', 'weapon', 'bullet', 'gunshot']);
/** Sentences that tell what an article is about; further down other events are told of. */
const LEAD = 20;

/**
 * The tellings that date the story's incident, the one kind of event that most articles tell of.
 * What is background, and one of several incidents, is left out.
 */
export function ofIncident(story: Story, tellings: readonly Telling[]): OfIncident[] {
  const isBackground = backgroundOf(story);
  const several = roundups(story);
  const told = story.said.filter((said) => isTold(said) && !isBackground(said));
  const main = mainKind(story, told) ?? '';
  return tellings.flatMap((telling): OfIncident[] => {
    if (telling.statement.sentence >= LEAD || isBackground(telling) || several.has(story.article(telling))) return [];
    const part = partOf(story, telling, main);
    const isNamed = namesKind(story, telling, main);
    if (part === 'call' && !isNamed && isByThem(story, telling)) return [];
    if (part !== null) return [{ telling, part, isNamed }];
    return !VIOLENCE.has(main) && isMishap(story, telling) ? [{ telling, part: 'act', isNamed, isByVerb: true }] : [];
  });
}

/** "They received a call": who they are is not told. */
const isByThem = (story: Story, { testimony, events }: Telling): boolean => {
  const tree = treeOf(story.testimonies[testimony]!.reading);
  return !events.some((token) => isPolice(tree, token));
};

/** Whether a word of the sentence is for the incident: "responded to a shooting call". */
function namesKind(story: Story, { testimony, statement }: Telling, main: string): boolean {
  const { tokens, sentences } = story.testimonies[testimony]!.reading;
  const { firstToken, endToken } = sentences[statement.sentence]!;
  return tokens
    .slice(firstToken, endToken)
    .some(({ lemma }) => triggersOf(lemma.toLowerCase()).some(({ concept }) => concept.name === main));
}

/** The incident of the inventory that most articles tell of, at least half of them; a killing where they tell of none. */
function mainKind(story: Story, told: readonly Said[]): string | null {
  const kinds = [...groupBy(told, ({ statement: { predicate } }) => predicate)]
    .filter(([kind]) => isIncident.has(kind) || kind === 'killing')
    .map(([kind, said]) => ({ kind, said: said.length, articles: new Set(said.map(story.article)).size }));
  kinds.sort((a, b) => b.articles - a.articles || b.said - a.said || (a.kind < b.kind ? -1 : 1));
  const [first] = [...kinds.filter(({ kind }) => isIncident.has(kind)), ...kinds];
  return first && first.articles * 2 >= story.testimonies.length ? first.kind : null;
}

const isAny = (tree: Tree, token: number): boolean => ANY_EVENT.has(lemmaOf(tree, token));

/** What of the incident a telling dates, by the first word for an event that says it; null where it dates another event. */
function partOf(story: Story, { testimony, statement, events, along }: Telling, main: string): Part | null {
  const tree = treeOf(story.testimonies[testimony]!.reading);
  const isMain = (kind: string): boolean => kind === main || (VIOLENCE.has(main) && BY_VIOLENCE.has(kind));
  // A noun for another event is what the time dates, and no verb above it.
  const other = events.findIndex(
    (token) =>
      tree.tokens[token]!.upos === 'NOUN' &&
      !isAny(tree, token) &&
      !isCall(tree, token) &&
      recognise(tree, token, true) === null,
  );
  for (const token of [...(other < 0 ? events : events.slice(0, other)), ...along]) {
    const lemma = lemmaOf(tree, token);
    if (isCall(tree, token)) return 'call';
    if (VIOLENCE.has(main) && (DEADLY.has(lemma) || isShot(tree, token))) return 'act';
    const kind =
      token === statement.token && statement.known
        ? statement.predicate
        : recognise(tree, token, tree.tokens[token]!.upos === 'NOUN')?.trigger.concept.name;
    if (kind !== undefined) {
      if (isMain(kind)) return 'act';
      return kind === 'death' ? 'death' : null;
    }
    if (main === '') return null;
    if (isAny(tree, token)) return 'act';
    if (HAPPEN.has(lemma)) {
      const subject = tree.children(token).find((child) => relation(tree, child) === 'nsubj');
      if (subject !== undefined && ANY_EVENT.has(lemmaOf(tree, subject))) return 'act';
    }
  }
  return null;
}

/** What things do when a mishap befalls them or strikes others: "the coach left the road", "the stones began to fall". */
const MISHAPS = new Set(['strike', 'hit', 'fall', 'swerve', 'veer', 'skid', 'slide', 'slip', 'plunge', 'tear', 'rip', 'burst', 'derail', 'capsize', 'sink', 'overturn', 'topple', 'ram', 'smash', 'break', 'give', 'blow', 'roll']); // biome-ignore format: one line of words

/** Whether a verb tells how a mishap began, by the clock: of a thing, and in no figures ("shares fell 3 percent"). */
function isMishap(story: Story, { testimony, events, when }: Telling): boolean {
  if (!when.minutes) return false;
  const tree = treeOf(story.testimonies[testimony]!.reading);
  return events.some((event) => {
    const isOfVerb = relation(tree, event) === 'nsubj' && tree.tokens[event]!.upos === 'NOUN';
    const token = isOfVerb ? tree.head(event) : event;
    if (token < 0 || tree.tokens[token]!.upos !== 'VERB' || !MISHAPS.has(lemmaOf(tree, token))) return false;
    const verb = relation(tree, token) === 'xcomp' ? tree.head(token) : token;
    const own = tree.children(verb).find((child) => relation(tree, child) === 'nsubj');
    const subject = own ?? (relation(tree, verb) === 'acl' ? tree.head(verb) : -1);
    if (subject < 0 || tree.tokens[subject]!.upos !== 'NOUN' || isSomebody(lemmaOf(tree, subject))) return false;
    const { firstToken, endToken } = tree.sentences[tree.sentence(token)]!;
    return !tree.words.slice(firstToken, endToken).some((word) => FIGURES.has(word));
  });
}

/** A driver, and no coach. */
const isSomebody = (noun: string): boolean => isKindOf(noun, 'person') && !canBe(noun, 'artifact');

const FIGURES = new Set(['percent', '%', 'points', 'cents', 'shares', 'prices', 'index', 'temperature', 'temperatures', 'score', 'goal']); // biome-ignore format: one line of words

function isShot(tree: Tree, token: number): boolean {
  if (lemmaOf(tree, token) !== 'fire' || tree.tokens[token]!.upos !== 'VERB') return false;
  return tree
    .children(token)
    .some(
      (child) =>
        SHOTS.has(lemmaOf(tree, child)) ||
        (relation(tree, child) === 'obl' && tree.children(child).some((word) => AIMED.has(lemmaOf(tree, word)))),
    );
}

/** A call that comes later than this is of another event. */
const HOURS = 6 * 60;

/** How two tellings of the incident stand to each other: nobody calls the police to what is yet to come. */
export function relateParts(story: Story, a: OfIncident, b: OfIncident): WhenRelation {
  const open: WhenRelation = { relation: 'unknown', grain: null };
  if (!befellTheSame(story, a.telling, b.telling)) return open;
  const found = compareWhen(a.telling.when, b.telling.when);
  if (a.isByVerb || b.isByVerb) {
    const struck = [a, b].map(({ telling }) =>
      telling.patients.filter((id) => story.actors.get(id)?.kind === 'person'),
    );
    if (struck.some((own) => own.length > 0) && tie(struck[0]!, struck[1]!) !== 'same') return open;
    if (found.relation === 'conflict' && !areHoursApart(a.telling, b.telling)) return open;
  }
  const isOfDay = found.grain !== 'minute' && found.grain !== 'part';
  if (isOfDay && (isVague(a) || isVague(b) || areFarApart(story, a.telling, b.telling))) return open;
  if (a.part === b.part) return found;
  if (a.part === 'death' || b.part === 'death') return open;
  if (found.relation !== 'conflict') return found;
  if (found.grain !== 'minute') return open;
  const [act, call] = a.part === 'act' ? [a, b] : [b, a];
  const [done, called] = [act.telling.when.minutes!, call.telling.when.minutes!];
  if (done.isOpen || called.isOpen) return open;
  const ahead = done.low - called.high;
  return call.isNamed && ahead >= 0 && ahead < HOURS ? found : open;
}

/** Two times of day of one mishap lie no further apart than what is told of one morning. */
function areHoursApart({ when: { minutes: a } }: Telling, { when: { minutes: b } }: Telling): boolean {
  if (!a || !b) return false;
  const halves = a.isOpen || b.isOpen ? [-DAY, -DAY / 2, 0, DAY / 2, DAY] : [-DAY, 0, DAY];
  return halves.some((by) => Math.abs(a.low - b.low + by) < HOURS / 2);
}
const DAY = 24 * 60;

/** "The incident happened on Sunday" further down may be any incident. */
const isVague = ({ telling, isNamed }: OfIncident): boolean => !isNamed && telling.statement.sentence >= OPENING;
const OPENING = 6;

const MONTH = 31 * 86_400_000;

/** Whether one tells what befell somebody whom the other article, of months before or after, does not know. */
function areFarApart(story: Story, a: Telling, b: Telling): boolean {
  const [one, other] = [a, b].map((telling) => Date.parse(story.published(telling).slice(0, 10))) as [number, number];
  if (!(Math.abs(one - other) > MONTH)) return false;
  const isUnknownTo = (telling: Telling, { testimony }: Telling): boolean => {
    const { article, reading } = story.testimonies[testimony]!;
    const known = new Set(reading.chains.map(({ entity }) => story.actorOf.get(`${article.id} ${entity}`)));
    const persons = telling.patients.filter((id) => story.actors.get(id)?.kind === 'person');
    return persons.length > 0 && !persons.some((id) => known.has(id));
  };
  return isUnknownTo(a, b) || isUnknownTo(b, a);
}

/** Whether two tellings of one kind are of what befell the same, or leave open whom it befell: two killings in one story are two. */
function befellTheSame(story: Story, a: Telling, b: Telling): boolean {
  const sides = [undergoing(a), undergoing(b)] as const;
  if (tie(...sides) === 'same') return true;
  // "He was shot", "a two-year-old died": not known to be the one who is named elsewhere.
  const open = sides.some((of) => of.some(isActor)) ? GROUP : ANYBODY;
  // "His brother was shot" beside a name.
  const isSomebody = (of: readonly string[]): boolean =>
    of.length > 0 && of.every((key) => !isActor(key) && isKindOf(key, 'person'));
  if (sides.some(isSomebody) && sides.some((of) => of.some(isActor))) return true;
  // A verb that names nobody is a clause that was not understood; "the shooting on Friday" befell whom it befell.
  return sides.some(
    (of, i) => of.every((key) => open.has(key)) && (of.length > 0 || open === ANYBODY || !isOfVerb(story, [a, b][i]!)),
  );
}

const isOfVerb = (story: Story, { testimony, statement }: Telling): boolean =>
  statement.known && story.testimonies[testimony]!.reading.tokens[statement.token]!.upos === 'VERB';

/** Words that leave open who it was, even beside a name. */
const GROUP = new Set(['people', 'person', 'victim', 'individual', 'other', 'someone']);
const ANYBODY = new Set([...GROUP, 'old', 'one', 'he', 'she', 'they', 'it', 'who']);

const undergoing = ({ patients, statement }: Telling): string[] => {
  if (patients.length > 0) return [...patients];
  return statement.known
    ? statement.participants.filter(({ role }) => role === 'patient').map(({ lemma }) => lemma.toLowerCase())
    : [];
};
