/** Who tells when something happened: each date or time of day with the words for the event that it dates. */
import { triggersOf } from '../../claims/concepts/inventory.ts';
import { isKindOf, verbOf } from '../../claims/concepts/wordnet.ts';
import type { StatedValue } from '../../claims/statement.ts';
import { lemmaOf, relation, type Tree, treeOf } from '../../language/tree.ts';
import { type Given, isTold, type Said, type Story } from '../story.ts';
import { compareWhen, joined, spanning, type When, whenOf } from '../values/when.ts';
import { isFind } from './found-dead.ts';

/** A time as one article tells it. */
export interface Telling extends Given {
  readonly when: When;
  /** Tokens of the words for the event that it can date, the nearest first. */
  readonly events: readonly number[];
}

const REACH = 28;
/** A time of something else than the event of its clause: before, after or until it, or of the page itself. */
const BESIDE =
  /(?:\b(?:since|until|till?|by|before|after|following|through|from|between|to|starting|beginning|as of|for|prior to|ahead of)|:)\s+(?:the\s+|about\s+|around\s+|early\s+|late\s+)?$/i;
/** "1990 to 1991", "between late May and June". */
const TO = /^\s*(?:to|and|through|until|till|[-–—])\s*(?:about\s+|around\s+)?$/i;

/**
 * The dates and times of day that a story's articles give for what was done. All that one statement says of when is one
 * telling; what cannot all be of one time ("as promised on Tuesday, it today …") is of none.
 */
export function tellingsOf(story: Story): Telling[] {
  return story.said
    .flatMap((said) => (mayTell(story, said) ? [said] : errandOf(story, said)))
    .flatMap((said) => {
      const told = timesOf(story, said);
      const local = told.filter(({ when }) => !when.isWorldTime);
      const times = local.length > 0 ? local : told;
      const [first, ...rest] = times;
      if (!first) return [];
      let when = first.when;
      for (const other of rest) {
        if (areTwo(when, other.when)) return [];
        when = joined(when, other.when);
      }
      // What is told as done lies behind: "Monday" was placed wrongly.
      if (when.days && isAhead(story, said, when.days.earliest)) when = { ...when, days: null, near: null };
      const tree = treeOf(story.testimonies[said.testimony]!.reading);
      const narrowed = nounNarrowed(tree, first.value);
      const events = narrowed === null ? eventsOf(tree, first.value.token, said.statement.token) : [narrowed];
      const finest = times.find(({ when: { minutes } }) => minutes) ?? first;
      return events.length === 0 || events.some((event) => isOneOfSeveral(tree, event))
        ? []
        : [{ ...said, value: finest.value, when, events }];
    });
}

/** "As promised Tuesday, it today …": without a day of publication nobody knows which day "today" was. */
const areTwo = (a: When, b: When): boolean =>
  compareWhen(a, b).relation === 'conflict' || [a, b].some((one) => one.relative && !one.days && !one.part);

const DAY = 86_400_000;
/** A page's day and its place's day may be one apart. */
const isAhead = (story: Story, said: Said, earliest: string): boolean => {
  const published = story.published(said).slice(0, 10);
  return published.length === 10 && Date.parse(earliest) > Date.parse(published) + DAY;
};

interface Time {
  readonly value: StatedValue;
  readonly when: When;
}

/** The times of one statement; two that span a time are one, and those that something else was before or after are left out. */
function timesOf(story: Story, said: Said): Time[] {
  const found: Time[] = [];
  let open: Time | null = null;
  const values = said.statement.values.filter(({ value }) => value.type === 'date');
  for (const [i, value] of values.entries()) {
    const when = whenTold(story, said, value);
    if (!when || isOfMake(treeOf(story.testimonies[said.testimony]!.reading), value)) continue;
    const next = values[i + 1];
    if (next && TO.test(story.words(said, { start: value.end, end: Math.max(value.end, next.start) }))) {
      open = { value, when };
      continue;
    }
    if (open) found.push({ value, when: spanning(open.when, when) });
    else if (when.minutes || !BESIDE.test(before(story, said, value))) found.push({ value, when });
    open = null;
  }
  return found;
}

/** "His 2008 saloon": a year that narrows a thing dates no event. */
function isOfMake(tree: Tree, { token, value }: StatedValue): boolean {
  const head = tree.head(token);
  return (
    value.type === 'date' &&
    /^\d{4}$/.test(value.value) &&
    head > token &&
    ['NOUN', 'PROPN'].includes(tree.tokens[head]!.upos) &&
    ['compound', 'nummod', 'amod'].includes(relation(tree, token)) &&
    !isEvent(tree, head)
  );
}

const before = (story: Story, said: Said, { start }: StatedValue): string =>
  story.words(said, { start: Math.max(0, start - REACH), end: start });

const whenTold = (story: Story, said: Said, value: StatedValue): When | null =>
  value.value.type === 'date' ? whenOf(value.value, story.words(said, value), before(story, said, value)) : null;

/** What is done again and again, or goes on, has no one time. */
const HABIT =
  /\b(?:still|remain(?:s|ed)?|continu(?:es|ed)|typically|usually|normally|generally|often|always|traditionally|regularly|routinely|annually|(?:every|each) (?:other )?(?:day|week|month|year|summer|winter|spring|fall|autumn|season|morning|afternoon|evening|night|weekend|time|christmas|[a-z]+day))\b/i;

/** Told as done, once, in the running text. */
const mayTell = (story: Story, said: Said): boolean =>
  isTold(said) &&
  said.statement.block !== 'title' &&
  !isFind(story, said) &&
  !HABIT.test(story.words(said, said.statement));

/** "Deputies received a call to come to Mill Lane at 7 a.m.": what somebody was called for is not told, the call is; with the time. */
function errandOf(story: Story, said: Said): Said[] {
  const { testimony, statement } = said;
  if (statement.certainty !== 'planned' || !statement.values.some(({ aspect }) => aspect === 'date')) return [];
  const tree = treeOf(story.testimonies[testimony]!.reading);
  const noun = tree.head(statement.token);
  if (noun < 0 || relation(tree, statement.token) !== 'acl' || !ERRAND.has(lemmaOf(tree, noun))) return [];
  const verb = story.said.find((other) => other.testimony === testimony && other.statement.token === tree.head(noun));
  return verb && mayTell(story, verb) ? [{ ...verb, statement: { ...verb.statement, values: statement.values } }] : [];
}

/** Verbs of saying: when something was said is not when it happened, and much is said on many days. */
const SAYING = new Set([
  'say',
  'tell',
  'announce',
  'report',
  'update',
  'post',
  'add',
  'note',
  'accord',
  'state',
  'confirm',
  'think',
  'believe',
  'know',
  'feel',
  'publish',
]);
/** Verbs that say of an event noun that it was: "the fire broke out", "the convictions span 1990 to 1991". */
const HAPPEN = new Set([
  'happen',
  'occur',
  'break',
  'begin',
  'start',
  'erupt',
  'strike',
  'hit',
  'take',
  'unfold',
  'come',
  'be',
  'end',
  'span',
  'date',
]);
/** Verbs that say little beside their object: "police received a call". */
const LIGHT = new Set([
  'receive',
  'get',
  'take',
  'make',
  'have',
  'hold',
  'give',
  'place',
  'launch',
  'conduct',
  'carry',
  'stage',
  'commit',
  'enter',
  'issue',
  'field',
  'answer',
  'respond',
]);
const ALL_LIGHT = new Set([...HAPPEN, ...LIGHT]);
/** What somebody is sent for with: the time behind "a call to come to Mill Lane at 7 a.m." is that of the call. */
const ERRAND = new Set(['call', 'request', 'report', 'order', 'summons', 'appeal']);
/** Clauses whose time is that of the clause above them: "foiled an attack on ships sailing east on Friday, seizing two boats". */
const WITHIN = new Set(['acl', 'xcomp', 'advcl']);

const isEvent = (tree: Tree, token: number): boolean => {
  const lemma = lemmaOf(tree, token);
  return (
    tree.tokens[token]!.upos === 'NOUN' &&
    (verbOf(lemma) !== null || triggersOf(lemma).length > 0 || isKindOf(lemma, 'event') || isKindOf(lemma, 'act'))
  );
};

/** "Another fire", "two other teenagers": the event is told apart from the story's own. */
const OTHERS = new Set(['other', 'another', 'previous', 'earlier', 'second', 'third', 'similar', 'prior', 'past']);
const SEVERAL = new Set(['separate', 'several', 'latest', 'recent']);

/** "Was first arrested", "was arrested again": which time it was. */
const TIMES = new Set(['again', 'first', 'previously', 'twice']);

/** Whether a word for an event, or for who takes part in it, says that it is one of several. */
function isOneOfSeveral(tree: Tree, token: number): boolean {
  const has = (at: number, words: ReadonlySet<string>): boolean =>
    tree.children(at).some((child) => child < at && words.has(lemmaOf(tree, child)));
  if (tree.children(token).some((child) => TIMES.has(lemmaOf(tree, child)))) return true;
  return has(token, SEVERAL) || [token, ...tree.children(token)].some((at) => has(at, OTHERS));
}

const MAX_CLIMB = 8;

/** The words for the event that a time can date, from the nearest up: the noun it narrows, its verb, what that verb says was. */
export function eventsOf(tree: Tree, time: number, predicate: number): number[] {
  const found: number[] = [];
  const add = (token: number): unknown => !found.includes(token) && found.push(token);
  for (let at = time, climbs = 0; climbs < MAX_CLIMB; climbs++) {
    const rel = relation(tree, at);
    const head = tree.head(at);
    if (head < 0) break;
    const { upos } = tree.tokens[head]!;
    if (upos === 'NOUN') {
      if (isEvent(tree, head) && (head > at || !isOblique(tree, head))) add(head);
      // "Friday's hearing": the time is the noun's own.
      if (['nmod', 'compound', 'amod', 'nummod'].includes(rel) && head > at) break;
    } else if (upos === 'VERB') {
      const lemma = lemmaOf(tree, head);
      const errand = tree.head(head);
      if (relation(tree, head) === 'acl' && ERRAND.has(lemmaOf(tree, errand))) return [errand];
      if (SAYING.has(lemma)) break;
      const known = found.length;
      if (ALL_LIGHT.has(lemma)) for (const child of tree.children(head)) if (isSaidToBe(tree, lemma, child)) add(child);
      // "A shooting that happened on Monday": the noun that the clause is told of.
      const above = tree.head(head);
      if (HAPPEN.has(lemma) && tree.tokens[head]!.deprel === 'acl:relcl' && isEvent(tree, above)) add(above);
      // "The fire broke out", "received a call": the fire and the call are the event, and nothing that takes part in it.
      if (!(HAPPEN.has(lemma) && found.length > known) && !(LIGHT.has(lemma) && hasObject(tree, head))) add(head);
      for (const event of interrupting(tree, head)) add(event);
      if (!isWithin(tree, head)) break;
      // "Overturned a change made in May": the change was made in May.
      if (relation(tree, head) === 'acl' && !tree.words[head]!.endsWith('ing')) {
        if (isEvent(tree, tree.head(head))) add(tree.head(head));
        break;
      }
    } else if (upos === 'ADJ' || upos === 'AUX') break;
    at = head;
  }
  if (found.length === 0 && !SAYING.has(lemmaOf(tree, predicate))) add(predicate);
  return found;
}

/** "Was walking home about 7 p.m. when she was hit", "… when two men began shooting": a clause with "when" behind it goes on at the same time. */
function interrupting(tree: Tree, verb: number): number[] {
  const clause = tree
    .children(verb)
    .find(
      (child) =>
        child > verb &&
        relation(tree, child) === 'advcl' &&
        tree.tokens[child]!.upos === 'VERB' &&
        tree.children(child).some((word) => word < child && lemmaOf(tree, word) === 'when'),
    );
  if (clause === undefined) return [];
  const lemma = lemmaOf(tree, clause);
  if (!HAPPEN.has(lemma)) return [clause];
  const begun = tree.children(clause).find((child) => relation(tree, child) === 'xcomp');
  const told = begun === undefined ? tree.children(clause).filter((child) => isSaidToBe(tree, lemma, child)) : [begun];
  return told.length > 0 ? told : [clause];
}

/** Whether a noun is the event that a verb of happening or a light verb says was: its subject, its object, a call that police "respond to". */
function isSaidToBe(tree: Tree, verb: string, child: number): boolean {
  // "Took place" is no place.
  if (!isEvent(tree, child) || lemmaOf(tree, child) === 'place') return false;
  const tie = relation(tree, child);
  if (HAPPEN.has(verb) && tie === 'nsubj') return true;
  return tie === 'obj' || tree.tokens[child]!.deprel === 'nsubj:pass' || (verb === 'respond' && tie === 'obl');
}

const hasObject = (tree: Tree, token: number): boolean =>
  tree.children(token).some((child) => relation(tree, child) === 'obj');

/** "The June 20 robbery": the noun right behind a time that has a determiner before it, however it was parsed; null without one. */
function nounNarrowed(tree: Tree, { start, end, token }: StatedValue): number | null {
  let first = token;
  let next = token;
  while (first > 0 && tree.tokens[first - 1]!.start >= start) first--;
  while (next < tree.tokens.length && tree.tokens[next]!.start < end) next++;
  // "The May 3 attempted robbery".
  while (
    tree.tokens[next]?.upos === 'ADJ' ||
    (tree.tokens[next]?.upos === 'VERB' && tree.head(next) > next && relation(tree, next) === 'amod')
  )
    next++;
  if (first === 0 || tree.tokens[first - 1]!.upos !== 'DET' || tree.tokens[next]?.upos !== 'NOUN') return null;
  return next;
}

/** "Convicted of robbery on 3 May": what stands behind a preposition under a verb is dated by the verb. */
const isOblique = (tree: Tree, token: number): boolean =>
  ['obl', 'nmod'].includes(relation(tree, token)) && tree.tokens[tree.head(token)]?.upos === 'VERB';

/** Whether a clause goes on with the time of the one above it: no finite clause of its own, and no "after" or "before". */
function isWithin(tree: Tree, token: number): boolean {
  if (!WITHIN.has(relation(tree, token)) || tree.tokens[token]!.deprel === 'acl:relcl') return false;
  const isMarked = tree.children(token).some((child) => ['mark', 'nsubj', 'case'].includes(relation(tree, child)));
  return !isMarked && (relation(tree, token) !== 'advcl' || tree.words[token]!.endsWith('ing'));
}
