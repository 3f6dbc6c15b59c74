/**
 * Weak pairs for the scorer of values: no one has marked which two values answer one question, but retellings of one text
 * tell it often enough. The same figure in two tellings is a positive; other figures in one sentence, and other figures
 * that cannot both be right in two tellings of one text (which hardly ever contradict each other), are negatives.
 */
import { readClaims } from '../src/claims/read-claims.ts';
import { actorsOf } from '../src/compare/actors/actors.ts';
import { buckets } from '../src/compare/pairs/candidates.ts';
import { readFeatures } from '../src/compare/pairs/features.ts';
import { type Slot, slotsOf } from '../src/compare/pairs/slot.ts';
import { isTold, type Said, type Story, valuesOf } from '../src/compare/story.ts';
import { compareValues } from '../src/compare/values/compare-values.ts';
import { fromRecord } from '../src/intake/from-record.ts';
import { read } from '../src/language/read.ts';

export interface WeakPair {
  readonly a: Slot;
  readonly b: Slot;
  readonly features: readonly number[];
  readonly positive: boolean;
}

/** Texts as one story, the way `compare` sees it; origins and speakers, which no feature reads, aside. */
export function storyOf(texts: readonly { id: string; text: string; published?: string | null }[]): Story {
  const testimonies = texts.map((text) => {
    const article = fromRecord(text, { path: text.id, url: null } as never, false);
    return readClaims(article, read(article));
  });
  const { actors, actorOf } = actorsOf(testimonies);
  const holders = new Map<string, number>();
  for (const { statements } of testimonies)
    for (const lemma of new Set(statements.flatMap(({ content }) => content)))
      holders.set(lemma, (holders.get(lemma) ?? 0) + 1);
  const said = testimonies.flatMap(({ article, statements }, testimony) =>
    statements.map((statement, index): Said => {
      const taking = (role?: string): string[] =>
        [
          ...new Set(
            statement.participants
              .filter((p) => !role || p.role === role)
              .flatMap((p) => actorOf.get(`${article.id} ${p.entity}`) ?? []),
          ),
        ].sort();
      return {
        testimony,
        index,
        statement,
        claim: `c${testimony}-${index}`,
        patients: taking('patient'),
        actors: taking(),
      };
    }),
  );
  return {
    testimonies,
    said,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    actorOf,
    article: ({ testimony }) => testimonies[testimony]!.article.id,
    published: ({ testimony }) => testimonies[testimony]!.article.published?.slice(0, 10) ?? '',
    originOf: ({ claim }) => claim,
    speakersOf: () => [],
    weight: (lemma) => Math.log(1 + (testimonies.length + 1) / ((holders.get(lemma) ?? 0) + 0.5)),
    words: ({ testimony }, { start, end }) => testimonies[testimony]!.article.text.slice(start, end),
  };
}

/** The slots of a story's numbers. */
export function slots(story: Story): Slot[] {
  const slotOf = slotsOf(story);
  const told = story.said.filter((said) => isTold(said) && said.statement.predicate !== 'age');
  const seen = new Set<string>();
  return (['count', 'amount', 'duration'] as const)
    .flatMap((aspect) => valuesOf(told, aspect))
    .filter(({ testimony, value }) => {
      const key = `${testimony} ${value.start}`;
      return !seen.has(key) && seen.add(key);
    })
    .map((given) => slotOf(given));
}

/** How surprising it is that two texts give this figure by chance: 1, 2, 3 stand everywhere. */
const isTelling = ({ given: { value } }: Slot): boolean =>
  value.value.type === 'number' && value.value.low !== null && (value.aspect !== 'count' || value.value.low >= 4);

/** Whether the text of `b` gives the figure of `a` elsewhere, so that `b` answers something else; or the other way round. */
const hasPartner = (bucket: readonly Slot[], a: Slot, b: Slot): boolean =>
  bucket.some(
    (c) =>
      (c.given.testimony === b.given.testimony && isTelling(a) && equal(a, c)) ||
      (c.given.testimony === a.given.testimony && isTelling(b) && equal(b, c)),
  );

const equal = (a: Slot, b: Slot): boolean => compareValues(a.given.value.value, b.given.value.value) === 'same';

/** All weak pairs of one story. `within` also takes pairs of one text: its sentences do not contradict each other. */
export function weakPairs(story: Story, within: boolean, across = true): WeakPair[] {
  const pairs: WeakPair[] = [];
  for (const bucket of buckets(slots(story)))
    for (let i = 0; i < bucket.length; i++)
      for (let j = i + 1; j < bucket.length; j++) {
        const [a, b] = [bucket[i]!, bucket[j]!];
        const oneText = a.given.testimony === b.given.testimony;
        // Two values of one sentence share all its words: what tells them apart from a retelling is learned across texts.
        if (oneText && (!within || a.given.statement.sentence === b.given.statement.sentence)) continue;
        const relation = compareValues(a.given.value.value, b.given.value.value);
        let positive: boolean;
        if (relation === 'same' && isTelling(a)) positive = true;
        else if (relation === 'conflict' && (oneText || across || hasPartner(bucket, a, b))) positive = false;
        else continue;
        pairs.push({ a, b, features: readFeatures(a, b, story), positive });
      }
  return pairs;
}
