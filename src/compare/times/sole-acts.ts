/** Acts that news tells in quite different words: a plane takes off or leaves, a club signs a player or picks him up. Where each article dates one act of such a class, and one and the same takes part, it is one act. */
import { areKin, canBe, canMeanTheSame } from '../../claims/concepts/wordnet.ts';
import { lemmaOf, relation, type Tree, treeOf } from '../../language/tree.ts';
import { groupBy, type Story } from '../story.ts';
import { compareWhen, type WhenRelation } from '../values/when.ts';
import { type ActPair, type Likeness, sameBearer, tie } from './same-act.ts';
import type { Telling } from './tellings.ts';

/** Verbs with their particles, and nouns, for one class of acts. */
const CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  departure: new Set(['take off', 'lift off', 'depart', 'leave', 'set off', 'set out', 'set sail', 'sail', 'takeoff', 'departure', 'liftoff']),
  landing: new Set(['land', 'touch down', 'put down', 'landing', 'touchdown']),
  signing: new Set(['sign', 're-sign', 'pick up', 'acquire', 'add', 'bring in', 'ink', 'recruit', 'signing']),
  restoring: new Set(['restore', 'come back', 'resume', 'reconnect', 'return', 'bring back', 'restoration', 'go back']),
  finding: new Set(['find', 'discover', 'come upon', 'come across', 'spot', 'unearth', 'turn up', 'discovery']),
  reopening: new Set(['reopen', 'open again', 're-open', 'reopening']),
  closing: new Set(['close', 'shut', 'shut down', 'close down', 'closure', 'shutdown']),
}; // biome-ignore format: one table
/** Surer than what the scorer of events says of two clauses. */
const SURE = 0.85;

/** Two tellings of one act, with how their times stand. */
export interface SoleAct extends ActPair {
  readonly when: WhenRelation;
}

/** The pairs of tellings that are the only ones of a class of acts in their articles, with somebody or something in common. */
export function soleActs(story: Story, tellings: readonly Telling[]): SoleAct[] {
  const isOne = sameBearer(story);
  return Object.entries(CLASSES).flatMap(([name, words]) => {
    const own = tellings.flatMap((telling, at) => {
      const tree = treeOf(story.testimonies[telling.testimony]!.reading);
      // "Power came back": what came back is what its verb tells of.
      const verbs = telling.events.map((event) => (relation(tree, event) === 'nsubj' ? tree.head(event) : event));
      const token = [...telling.events, ...verbs].find((event) => event >= 0 && isOf(tree, event, words));
      return token === undefined ? [] : [{ telling, at, token }];
    });
    const sole = [...groupBy(own, ({ telling }) => String(telling.testimony)).values()].filter((all) =>
      all.every((x) =>
        all.every((y) => x === y || compareWhen(x.telling.when, y.telling.when).relation === 'compatible'),
      ),
    );
    const first = sole.map(([one]) => one!);
    return first.flatMap((x, i) =>
      first.slice(i + 1).flatMap((y): SoleAct[] => {
        // A bare "10:05" of the plane is of the day of its flight, whatever day the page last spoke of.
        const isOfDay = !(isOfVehicle(x.telling) && isOfVehicle(y.telling));
        const [one, other] = [x, y].map(({ telling: { when } }) => (isOfDay ? when : { ...when, near: null }));
        const when = compareWhen(one!, other!);
        if (when.relation !== 'conflict' || !shareOne(story, x.telling, y.telling, name === 'signing', isOne))
          return [];
        const [p, q] = x.at < y.at ? [x, y] : [y, x];
        return [{ a: p.at, b: q.at, tokens: [p.token, q.token], chance: SURE, when }];
      }),
    );
  });
}

const isOfVehicle = ({ statement }: Telling): boolean =>
  statement.participants.some(({ role, lemma }) => role === 'agent' && canBe(lemma.toLowerCase(), 'vehicle'));

/** Whether a word, with the particle behind it, is of a class. */
function isOf(tree: Tree, token: number, words: ReadonlySet<string>): boolean {
  const lemma = lemmaOf(tree, token);
  const next = tree.tokens[token + 1] === undefined ? '' : lemmaOf(tree, token + 1);
  const particles = tree.children(token).filter((child) => tree.tokens[child]!.deprel === 'compound:prt');
  const phrases = [next, ...particles.map((child) => lemmaOf(tree, child))].map((particle) => `${lemma} ${particle}`);
  return phrases.some((phrase) => words.has(phrase)) || words.has(lemma);
}

/**
 * Whether a person, a body, a place or a kind of thing takes part in both, and no two persons undergo them.
 *
 * @param isOfPeople whether it is done to people: a club signs several
 */
function shareOne(story: Story, a: Telling, b: Telling, isOfPeople: boolean, isOne: Likeness): boolean {
  const people = ({ patients }: Telling): string[] => patients.filter((id) => story.actors.get(id)?.kind === 'person');
  const persons = tie(people(a), people(b), isOne);
  if (isOfPeople || persons === 'apart') return persons === 'same';
  if (a.actors.some((x) => b.actors.some((y) => isOne(x, y)))) return true;
  const things = ({ statement }: Telling): string[] =>
    statement.participants
      .filter(({ role, entity }) => entity === null && (role === 'agent' || role === 'patient'))
      .map(({ lemma }) => lemma.toLowerCase());
  return things(a).some((x) =>
    things(b).some(
      (y) =>
        (canBe(x, 'vehicle') && canBe(y, 'vehicle')) || (!canBe(x, 'person') && (canMeanTheSame(x, y) || areKin(x, y))),
    ),
  );
}
