import { isA } from '../../claims/concepts/inventory.ts';
import { canMeanTheSame, meaningsOf } from '../../claims/concepts/wordnet.ts';
import { BESIDE_A_NAME, type Statement } from '../../claims/statement.ts';
import type { Certainty } from '../../model/claim.ts';
import { cluster, type ScoredPair } from '../clusters.ts';
import type { Answer, ComparisonRule, Question } from '../rule.ts';
import { contentOf, similarity } from '../similarity.ts';
import { befallOthers, groupBy, type Said, type Story } from '../story.ts';
import { compareValues } from '../values/compare-values.ts';

/** Statements that share this much of their rare words, and an actor or their predicate, say the same. */
const ALIKE = 0.42;
/** Told by rules of their own. */
const TYPED = new Set([...BESIDE_A_NAME, 'quotation']);
const MIN_CONTENT = 2;
/** What one shared value weighs. */
const VALUE = 0.2;
/** A word in more statements than this tells nothing apart. */
const MAX_POSTINGS = 150;

/** What several articles say alike, whatever it is about: the same predicate or actors and mostly the same rare words. */
export const alike: ComparisonRule = {
  name: 'alike',
  find(story) {
    const said = story.said.filter(
      ({ statement }) =>
        !TYPED.has(statement.predicate) &&
        statement.block !== 'title' &&
        statement.certainty !== 'unknown' &&
        statement.content.length >= MIN_CONTENT,
    );
    const pairs = candidates(said).flatMap(([a, b]): ScoredPair[] => {
      const score = sameMatter(story, said[a]!, said[b]!);
      return score >= ALIKE ? [{ a, b, score }] : [];
    });
    // Every member must be like most of the others: chains of resemblance drift.
    const alikeKeys = new Set(pairs.map(({ a, b }) => a * said.length + b));
    const isAlike = (i: number, j: number): boolean => alikeKeys.has(Math.min(i, j) * said.length + Math.max(i, j));
    const groups = cluster(said.length, pairs, (a, b) => {
      const links = a.reduce((sum, i) => sum + b.filter((j) => isAlike(i, j)).length, 0);
      return links * 2 >= a.length * b.length;
    });
    const matters = groups.map((group) => group.map((i) => said[i]!));
    const inArticle = groupBy(
      matters.flatMap((matter) =>
        [...new Set(matter.map(({ testimony }) => testimony))].map((testimony) => ({ testimony, matter })),
      ),
      ({ testimony }) => testimony,
    );
    return matters.flatMap((members): Question[] => {
      const beside = inArticle.get(members[0]!.testimony)!;
      if (beside.some(({ matter }) => matter !== members && holds(matter, members))) return [];
      if (new Set(members.map(story.article)).size < 2) return [];
      return [
        {
          aspect: 'other',
          template: 'alike',
          slots: { words: story.words(members[0]!, members[0]!.statement) },
          actors: [...new Set(members.flatMap((m) => m.actors))].sort(),
          accounts: [
            members.map(
              (m): Answer => ({
                ...m,
                label: m.statement,
                value: { type: 'words', words: m.statement.content.join(' ') },
              }),
            ),
          ],
          exclusive: false,
        },
      ];
    });
  },
};

/** The pairs of statements of two articles, told in one mode, that share a rare word and one of their grounds. */
function candidates(said: readonly Said[]): [number, number][] {
  const words = new Map<string, number[]>();
  said.forEach(({ statement }, i) => {
    for (const lemma of statement.content) {
      const postings = words.get(lemma);
      if (postings) postings.push(i);
      else words.set(lemma, [i]);
    }
  });
  const numbers = new Map<string, number>();
  const grounds = said.map((one) =>
    Uint32Array.from(groundsOf(one), (ground) => {
      const known = numbers.get(ground) ?? numbers.size;
      numbers.set(ground, known);
      return known;
    }),
  );
  const modes = said.map(mode);
  const pairs: [number, number][] = [];
  // The last statement that had a ground, and the last that met a statement.
  const hadBy = new Int32Array(numbers.size).fill(-1);
  const metBy = new Int32Array(said.length).fill(-1);
  said.forEach(({ testimony, statement }, a) => {
    for (const ground of grounds[a]!) hadBy[ground] = a;
    for (const lemma of statement.content) {
      const postings = words.get(lemma)!;
      if (postings.length > MAX_POSTINGS) continue;
      for (let k = postings.length - 1; postings[k]! > a; k--) {
        const b = postings[k]!;
        if (metBy[b] === a) continue;
        metBy[b] = a;
        if (modes[b] !== modes[a] || said[b]!.testimony === testimony) continue;
        if (grounds[b]!.some((ground) => hadBy[ground] === a)) pairs.push([a, b]);
      }
    }
  });
  return pairs;
}

/** What two statements that say the same have in common, one of it at least: the predicate, what it can mean, an actor, a kind of value. */
const groundsOf = ({ statement: { predicate, known, values }, actors }: Said): string[] => [
  `predicate ${predicate}`,
  ...(known ? [] : meaningsOf(predicate).map((sense) => `sense ${sense}`)),
  ...actors.map((actor) => `actor ${actor}`),
  ...values.map(({ aspect }) => `value ${aspect}`),
];

const CERTAINTIES: Readonly<Record<Certainty, number>> = { asserted: 1, hedged: 1, conditional: 2, planned: 3, denied: 4, unknown: 5 }; // biome-ignore format: one table

/** What is told as done, and what is planned, supposed or denied, are never alike: a number for each. */
const mode = ({ statement: { certainty, polarity } }: Said): number => CERTAINTIES[certainty] * polarity;

/** How sure it is that two statements of two articles, told in one mode, say the same; 0 where something speaks against it. */
function sameMatter(story: Story, a: Said, b: Said): number {
  const [x, y] = [a.statement, b.statement];
  const samePredicate =
    x.predicate === y.predicate || (!x.known && !y.known && canMeanTheSame(x.predicate, y.predicate));
  const sharedActor = a.actors.some((actor) => b.actors.includes(actor));
  const sharedValue = sharesValue(x, y);
  if (!samePredicate && !sharedActor && !sharedValue) return 0;
  // Two events of the inventory that differ are two events: a plea of guilty and one of not guilty.
  if (
    x.known &&
    y.known &&
    x.predicate !== y.predicate &&
    !isA(x.predicate, y.predicate) &&
    !isA(y.predicate, x.predicate)
  )
    return 0;
  // The arrests of two people are two arrests.
  if (befallOthers(story, a, b)) return 0;
  // Beside its verb a statement must share something that is said: two things that are found are not alike.
  const own = new Set([x.predicate, y.predicate]);
  const said = contentOf(y);
  const shared = x.content.filter((lemma) => said.has(lemma) && !lemma.startsWith('@') && !own.has(lemma)).length;
  const grounds = shared + (sharedActor ? 1 : 0) + (sharedValue ? 1 : 0) + (samePredicate && x.known ? 1 : 0);
  if (grounds < 2) return 0;
  return similarity(story, a, b) + (samePredicate ? 0.1 : 0) + (sharedActor ? 0.05 : 0) + (sharedValue ? VALUE : 0);
}

/** Whether every member of one matter lies within a member of another: a clause of what is told already. */
const holds = (outer: readonly Said[], inner: readonly Said[]): boolean =>
  inner.every((x) =>
    outer.some(
      (y) =>
        y.testimony === x.testimony && y.statement.start <= x.statement.start && y.statement.end >= x.statement.end,
    ),
  ) &&
  !(
    inner.length === outer.length &&
    inner[0]!.claim < outer[0]!.claim &&
    outer.every((x) =>
      inner.some(
        (y) =>
          y.testimony === x.testimony && y.statement.start <= x.statement.start && y.statement.end >= x.statement.end,
      ),
    )
  );

/** Small counts are told of many things; they show nothing. */
const TELLING = 4;

/** Whether both give the same figure of the same kind, or the same placed date. */
function sharesValue(a: Statement, b: Statement): boolean {
  return a.values.some((x) =>
    b.values.some((y) => {
      if (x.aspect !== y.aspect || compareValues(x.value, y.value) !== 'same') return false;
      if (x.value.type === 'number') return (x.value.low ?? 0) >= TELLING;
      return x.value.type === 'date' && x.value.earliest !== null;
    }),
  );
}
