/** Which events a time dates: the words for them, by the grammar of its sentence. */
import { triggersOf } from '../../claims/concepts/inventory.ts';
import { isKindOf, verbOf } from '../../claims/concepts/wordnet.ts';
import type { StatedValue } from '../../claims/statement.ts';
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';

/** Verbs of saying: when something was said is not when it happened, and much is said on many days. */
const SAYING = new Set(['say', 'tell', 'announce', 'report', 'update', 'post', 'add', 'note', 'accord', 'state', 'confirm', 'think', 'believe', 'know', 'feel', 'publish']); // biome-ignore format: one line of words
/** Verbs that say of an event noun that it was: "the fire broke out", "the convictions span 1990 to 1991". */
const HAPPEN = new Set(['happen', 'occur', 'break', 'begin', 'start', 'erupt', 'strike', 'hit', 'take', 'unfold', 'come', 'be', 'end', 'span', 'date', 'ring', 'sound']); // biome-ignore format: one line of words
/** Verbs that say little beside their object: "police received a call". */
const LIGHT = new Set(['receive', 'get', 'take', 'make', 'have', 'hold', 'give', 'place', 'launch', 'conduct', 'carry', 'stage', 'commit', 'enter', 'issue', 'field', 'answer', 'respond']); // biome-ignore format: one line of words
const ALL_LIGHT = new Set([...HAPPEN, ...LIGHT]);
/** What somebody is sent for with: the time behind "a call to come to Mill Lane at 7 a.m." is that of the call. */
export const ERRAND = new Set(['call', 'request', 'report', 'order', 'summons', 'appeal']);
/** Clauses whose time is that of the clause above them: "foiled an attack on ships sailing east on Friday, seizing two boats". */
const WITHIN = new Set(['acl', 'xcomp', 'advcl']);

/** Who acts together is no event. */
const PEOPLE = new Set(['group', 'gang', 'crowd', 'team', 'crew', 'force', 'unit']);

export const isEvent = (tree: Tree, token: number): boolean => {
  const lemma = lemmaOf(tree, token);
  return (
    tree.tokens[token]!.upos === 'NOUN' &&
    !PEOPLE.has(lemma) &&
    !isKindOf(lemma, 'person') &&
    (verbOf(lemma) !== null || triggersOf(lemma).length > 0 || isKindOf(lemma, 'event') || isKindOf(lemma, 'act'))
  );
};

const MAX_CLIMB = 8;

/**
 * The words for the event that a time can date, from the nearest up: the noun it narrows, its verb, what that verb says was.
 *
 * @param time token of the time
 * @param predicate token of the statement that holds it, dated where nothing nearer is found
 * @param isClock whether it is a time of day
 */
export function eventsOf(tree: Tree, time: number, predicate: number, isClock: boolean): number[] {
  const found: number[] = [];
  const add = (token: number): unknown => !found.includes(token) && found.push(token);
  const noun = nounBefore(tree, time);
  if (noun !== null) return [noun];
  if (isBareTime(tree, time)) return toldJustBefore(tree, time);
  for (let at = time, climbs = 0; climbs < MAX_CLIMB; climbs++) {
    const rel = relation(tree, at);
    const head = tree.head(at);
    // "It was about 9 p.m. when two men parked".
    if (head < 0 || isSaidOfIt(tree, at)) {
      if (tree.tokens[at]!.upos !== 'VERB') for (const event of cleft(tree, at)) add(event);
      break;
    }
    const { upos } = tree.tokens[head]!;
    if (upos === 'NOUN') {
      if (isEvent(tree, head) && (head > at || !isOblique(tree, head))) add(head);
      // "Friday's hearing": the time is the noun's own.
      if (['nmod', 'compound', 'amod', 'nummod'].includes(rel) && head > at) break;
    } else if (upos === 'VERB') {
      const lemma = lemmaOf(tree, head);
      const errand = tree.head(head);
      if (relation(tree, head) === 'acl' && ERRAND.has(lemmaOf(tree, errand))) return [errand];
      if (SAYING.has(lemma)) {
        // "They say around 1:30 a.m. they found two men": nobody says a thing by the clock.
        const said = tree
          .children(head)
          .find((child) => child > at && ['ccomp', 'parataxis'].includes(relation(tree, child)));
        if (isClock && at > head && said !== undefined) add(said);
        break;
      }
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

/**
 * "The shooting of two men on Friday sparked riots", "riots since the shooting of a boy Friday night": the event noun that a
 * time stands right behind, with what belongs to it, is dated by it, and no verb that it leads to; null where there is none.
 */
function nounBefore(tree: Tree, time: number): number | null {
  const verb = tree.head(time);
  if (verb < 0 || tree.tokens[verb]!.upos !== 'VERB' || relation(tree, time) !== 'obl') return null;
  const first = tree.first(time);
  const isOf = (child: number): boolean => {
    if (!isEvent(tree, child) || child > time || tree.last(child) >= first) return false;
    const between = tree.words.slice(tree.last(child) + 1, first);
    if (between.some((word) => word !== ',')) return false;
    // "In the attack on Friday he lost a leg": what opens a sentence is dated with it.
    if (relation(tree, child) === 'nsubj') return time < verb && !ALL_LIGHT.has(lemmaOf(tree, verb));
    return tree.children(child).some((word) => relation(tree, word) === 'case' && SINCE.has(tree.words[word]!));
  };
  return tree.children(verb).find(isOf) ?? null;
}

const SINCE = new Set(['since', 'after', 'following', 'before']);

/** "It was shortly after half past eight.", "The year was 1961, the tenor had lost his voice": a clause that says no more than when. */
const WHEN_IT_WAS = new Set(['it', 'year', 'time', 'hour', 'day', 'date', 'clock']);

function isBareTime(tree: Tree, time: number): boolean {
  // Parsers disagree about the head of "half past eight".
  const own = [time, ...tree.children(time)];
  const children = own.flatMap((token) => tree.children(token));
  return (
    children.some((child) => relation(tree, child) === 'cop') &&
    children.some((child) => relation(tree, child) === 'nsubj' && WHEN_IT_WAS.has(lemmaOf(tree, child))) &&
    cleft(tree, time).length === 0 &&
    // "It was 2 a.m. and the roof fell", "it was on Friday that he left".
    !children.some((child) => child > time && ['acl', 'advcl', 'csubj', 'ccomp', 'cc'].includes(relation(tree, child)))
  );
}

/** What the sentence before tells of: its verb, those joined to it, or the clause of "it was in Ostra that he fell". */
function toldJustBefore(tree: Tree, time: number): number[] {
  const before = tree.sentences[tree.sentence(time) - 1];
  if (!before) return [];
  const tokens = Array.from({ length: before.endToken - before.firstToken }, (_, i) => before.firstToken + i);
  const root = tokens.find((token) => relation(tree, token) === 'root');
  if (root === undefined) return [];
  const own = [root, ...tree.children(root)].filter(
    (token) =>
      tree.tokens[token]!.upos === 'VERB' &&
      (token === root || ['conj', 'acl'].includes(relation(tree, token))) &&
      !SAYING.has(lemmaOf(tree, token)),
  );
  return own.filter((token) => token === root || relation(tree, token) === 'conj' || !own.includes(root));
}

const isSaidOfIt = (tree: Tree, token: number): boolean => {
  const children = tree.children(token);
  return (
    children.some((child) => relation(tree, child) === 'cop') &&
    children.some((child) => relation(tree, child) === 'nsubj' && lemmaOf(tree, child) === 'it')
  );
};

/** "Was walking home about 7 p.m. when she was hit", "… when two men began shooting": a clause with "when" behind it goes on at the same time. */
function interrupting(tree: Tree, verb: number): number[] {
  const clause = tree
    .children(verb)
    .find(
      (child) =>
        child > verb &&
        ['advcl', 'acl', 'ccomp'].includes(relation(tree, child)) &&
        tree.tokens[child]!.upos === 'VERB' &&
        tree.children(child).some((word) => word < child && lemmaOf(tree, word) === 'when'),
    );
  return clause === undefined ? [] : toldBy(tree, clause);
}

/** "It was about 9 p.m. when …": the clause behind "when", wherever the parser hung it. */
function cleft(tree: Tree, time: number): number[] {
  const { endToken } = tree.sentences[tree.sentence(time)]!;
  for (let at = time + 1; at < endToken; at++)
    if (lemmaOf(tree, at) === 'when' && tree.tokens[tree.head(at)]?.upos === 'VERB') return toldBy(tree, tree.head(at));
  return [];
}

/** What a verb tells of: the clause or the noun that a verb of happening says was, else itself. */
function toldBy(tree: Tree, verb: number): number[] {
  const lemma = lemmaOf(tree, verb);
  if (!HAPPEN.has(lemma)) return [verb];
  const begun = tree.children(verb).find((child) => relation(tree, child) === 'xcomp');
  const told = begun === undefined ? tree.children(verb).filter((child) => isSaidToBe(tree, lemma, child)) : [begun];
  return told.length > 0 ? told : [verb];
}

/**
 * What went on with the events that a time of day dates: "at 10 p.m. two men came back and began shooting". Within the
 * same minutes, that is, and only where no other time stands beside it.
 */
export function goingOn(tree: Tree, events: readonly number[], isTime: (token: number) => boolean): number[] {
  return events.flatMap((event) => {
    const verb = tree.tokens[event]!.upos === 'VERB' ? event : tree.head(event);
    if (verb < 0) return [];
    const joined = tree
      .children(verb)
      .filter((child) => child > verb && relation(tree, child) === 'conj' && tree.tokens[child]!.upos === 'VERB')
      .filter((child) => !tree.children(child).some(isTime))
      .flatMap((child) => toldBy(tree, child));
    return [...interrupting(tree, verb), ...joined];
  });
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
export function nounNarrowed(tree: Tree, { start, end, token }: StatedValue): number | null {
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
