/** Which claims of other articles answer what one article leaves open. */
import { isA } from '../../../claims/concepts/inventory.ts';
import { canMeanTheSame, meaningsOf } from '../../../claims/concepts/wordnet.ts';
import type { Participant, Statement } from '../../../claims/statement.ts';
import { lemmaOf, relation, treeOf } from '../../../language/tree.ts';
import { perStory } from '../../per-story.ts';
import { isTold, type Said, type Story } from '../../story.ts';
import type { AskedOpen } from './asked.ts';
import { actorOf, isAlike, isPronoun, sameness } from './one-thing.ts';

/** Acts that are of every day: their time, place and doers are many. */
const LIGHT = new Set(['happen', 'occur', 'do', 'go', 'come', 'ask', 'say', 'tell', 'have', 'take', 'make', 'feel', 'think', 'want', 'need', 'begin', 'start', 'open', 'call', 'use', 'get', 'be', 'know', 'see', 'give', 'work', 'live', 'try', 'know', 'involve', 'put', 'look', 'find', 'quotation', 'role', 'age', 'identity']); // biome-ignore format: one list
/** Share of a question's words, by their rarity, that an answer has. */
const COVERED = 0.6;

/** Claims by what they tell of ("@" and the predicate), and those of no concept by their head word and by what it can mean. */
const byAct = perStory((story: Story): ReadonlyMap<string | number, readonly Said[]> => {
  const claims = new Map<string | number, Said[]>();
  for (const said of story.said)
    for (const key of actKeys(story, said)) {
      const known = claims.get(key);
      if (known) known.push(said);
      else claims.set(key, [said]);
    }
  return claims;
});

function actKeys(story: Story, said: Said): (string | number)[] {
  const concept = `@${said.statement.predicate}`;
  if (said.statement.known) return [concept];
  const head = headOf(story, said);
  return [concept, head, ...meaningsOf(head)];
}

/** What the story tells of who died or was hurt. */
const fatesIn = perStory((story: Story): readonly string[] => {
  const told = new Set(story.said.map(({ statement }) => statement.predicate));
  return [...told].filter((concept) => isA(concept, 'death') || concept === 'injury').map((concept) => `@${concept}`);
});

/** The claims that can answer a question by what they tell of. */
export function possibleAnswers(story: Story, asked: AskedOpen): ReadonlySet<Said> {
  const claims = byAct(story);
  const ofKeys = (keys: readonly (string | number)[]): ReadonlySet<Said> =>
    new Set(keys.flatMap((key) => claims.get(key) ?? []));
  const { act } = asked;
  switch (asked.part) {
    case 'whether':
      return ofKeys([...actKeys(story, act!), ...fatesIn(story)]);
    case 'who':
    case 'when':
      return ofKeys(actKeys(story, act!));
    case 'count':
      return ofKeys(act && !LIGHT.has(act.statement.predicate) ? actKeys(story, act) : ['@be']);
    case 'thing': {
      const event = eventAskedOf(story, asked);
      return ofKeys(event ? [`@${event.predicate}`] : []);
    }
    default:
      return new Set();
  }
}

/** Whether a claim answers a question. */
export function answers(story: Story, asked: AskedOpen, said: Said): boolean {
  switch (asked.part) {
    case 'whether':
      return isSettled(story, asked.act!, said) || isWhatTheyWere(story, asked.act!, said);
    case 'who':
      return (
        isTold(said) &&
        isOfAct(story, asked.act!, said) &&
        isVerb(story, said) &&
        said.statement.participants.some((part) => part.role === 'agent' && isSomebody(story, said, part)) &&
        !asked.act!.statement.participants.some((part) => part.role === 'agent' && !isAsking(part))
      );
    case 'when':
      return (
        isTold(said) &&
        isOfAct(story, asked.act!, said) &&
        isBound(story, asked.act!, said) &&
        said.statement.values.some(({ aspect }) => aspect === 'date')
      );
    case 'count':
      return isTold(said) && isCounted(story, asked, said);
    case 'thing':
      return isTold(said) && isEventToldOf(story, asked, said);
    default:
      return false;
  }
}

/** Whether a claim tells that an act was done, or was not. By whose hand somebody died is told by words for a suicide alone. */
function isSettled(story: Story, act: Said, said: Said): boolean {
  if (!isOfAct(story, act, said)) return false;
  const byOwnHand = (one: Said): boolean => OWN_HAND.test(story.words(one, one.statement));
  return byOwnHand(act) ? byOwnHand(said) && isTold(said) : coverage(story, act, said) >= COVERED;
}
const OWN_HAND =
  /\b(?:own li(?:fe|ves)|suicide|(?:kill|shoot|shot|hang)\w* (?:himself|herself|themselves)|self-inflicted)\b/i;

/** "Whether the dead were customers": a claim that tells who died by a word for such people. */
function isWhatTheyWere(story: Story, { testimony, statement }: Said, said: Said): boolean {
  const subject = statement.participants.find(({ role }) => role === 'agent')?.lemma ?? '';
  if (!statement.predicate.startsWith('be ') || !FATED.test(subject) || !isTold(said)) return false;
  if (!isA(said.statement.predicate, 'death') && !(subject !== 'dead' && said.statement.predicate === 'injury'))
    return false;
  const tree = treeOf(story.testimonies[testimony]!.reading);
  const kinds = [statement.token, ...tree.children(statement.token).filter((child) => relation(tree, child) === 'conj')]
    .filter((token) => tree.tokens[token]!.upos === 'NOUN')
    .map((token) => lemmaOf(tree, token));
  return said.statement.participants.some(
    ({ role, lemma }) => role === 'patient' && kinds.some((kind) => isAlike(kind, lemma)),
  );
}
const FATED = /^(?:dead|victim|deceased|wounded|injured)$/;

const isAsking = ({ lemma }: Participant): boolean => /^(?:who|whom|what|which|whose)$/.test(lemma);
const NOBODY = new Set([
  'who',
  'somebody',
  'someone',
  'anyone',
  'person',
  'people',
  'suspect',
  'gunman',
  'shooter',
  'attacker',
  'man',
  'killer',
]);
const isSomebody = (story: Story, said: Said, part: Participant): boolean =>
  !isPronoun(story, said, part) && !NOBODY.has(part.lemma);

const isVerb = (story: Story, { testimony, statement }: Said): boolean =>
  story.testimonies[testimony]!.reading.tokens[statement.token]!.upos === 'VERB';

/** Whether two claims are of one kind of act: one concept, or verbs that can mean the same. */
const isOneAct = (story: Story, { testimony, statement: p }: Said, said: Said): boolean =>
  p.predicate === said.statement.predicate ||
  (!p.known &&
    !said.statement.known &&
    canMeanTheSame(headOf(story, { testimony, statement: p }), headOf(story, said)));

/** Whether a claim tells of the act that a question is about: one concept, and nobody in it who is another. */
function isOfAct(story: Story, act: Said, said: Said): boolean {
  const [p, q] = [act.statement, said.statement];
  if (
    said.statement.certainty === 'unknown' ||
    said.statement.certainty === 'conditional' ||
    said.statement.certainty === 'planned'
  )
    return false;
  if (LIGHT.has(p.predicate) || !isOneAct(story, act, said)) return false;
  const core = p.participants.filter((part) => ['agent', 'patient'].includes(part.role) && !isAsking(part));
  let same = 0;
  for (const part of core) {
    const beside = q.participants.filter(({ role }) => role === part.role);
    const found = beside.map((other) => sameness(story, [act, part], [said, other]));
    if (found.length > 0 && found.every((one) => one === 'other')) return false;
    if (found.includes('same')) same++;
    else if (q.participants.some((other) => sameness(story, [act, part], [said, other]) === 'same')) same++;
  }
  return same > 0 || core.every((part) => !isTelling(story, act, part));
}

/** Whether a participant says who or what it is. */
const isTelling = (story: Story, said: Said, part: Participant): boolean =>
  actorOf(story, said, part) !== undefined || !isPronoun(story, said, part);

/** Whether somebody of both claims is surely the same. */
const isBound = (story: Story, a: Said, b: Said): boolean =>
  a.statement.participants.some((x) =>
    b.statement.participants.some((y) => sameness(story, [a, x], [b, y]) === 'same'),
  );

const headOf = (story: Story, { testimony, statement }: Pick<Said, 'testimony' | 'statement'>): string =>
  lemmaOf(treeOf(story.testimonies[testimony]!.reading), statement.token);

/** The share of a claim's content words, by rarity, that another has in the same or an alike word. */
export function coverage(story: Story, a: Said, b: Said): number {
  let all = 0;
  let met = 0;
  for (const lemma of a.statement.content) {
    const weight = story.weight(lemma);
    all += weight;
    if (
      b.statement.content.some(
        (other) => other === lemma || (!lemma.startsWith('@') && !other.startsWith('@') && isAlike(lemma, other)),
      )
    )
      met += weight;
  }
  return all === 0 ? 0 : met / all;
}

/** "How many shots were fired": a claim of the same act that counts them; "the number of gunmen": one that says how many there are. */
function isCounted(story: Story, { lemma, act }: AskedOpen, said: Said): boolean {
  const tree = treeOf(story.testimonies[said.testimony]!.reading);
  const isTold =
    act && !LIGHT.has(act.statement.predicate)
      ? isOneAct(story, act, said)
      : said.statement.predicate === 'be' && lemma !== 'people';
  if (!isTold) return false;
  return (
    said.statement.values.some(
      ({ aspect, of, role }) => aspect === 'count' && role !== 'other' && isAlike(lemma, of),
    ) ||
    said.statement.participants.some(
      ({ role, token, lemma: noun }) =>
        role !== 'other' &&
        isAlike(lemma, noun) &&
        tree.children(token).some((child) => relation(tree, child) === 'nummod'),
    )
  );
}

/** The first statement of each article at a word. */
const statementsByToken = perStory((story: Story): ReadonlyMap<number, Statement>[] =>
  story.testimonies.map(({ statements }) => new Map([...statements].reverse().map((one) => [one.token, one]))),
);

const eventAskedOf = (story: Story, { said, noun }: AskedOpen): Statement | undefined =>
  statementsByToken(story)[said.testimony]!.get(noun);

/** "No information about arrests": a claim that tells of some. */
function isEventToldOf(story: Story, asked: AskedOpen, said: Said): boolean {
  const event = eventAskedOf(story, asked);
  if (!event || event.predicate !== said.statement.predicate || !event.known) return false;
  return (
    said.statement.values.some(({ aspect, role }) => aspect === 'count' && role === 'patient') ||
    said.statement.participants.some((part) => part.role === 'patient' && isSomebody(story, said, part))
  );
}
