/**
 * Whether two groups are one bearer whose name the articles spell otherwise. Letters alone do not settle it (brothers are
 * called Jamar and Jamal): articles that each know one spelling, an age, an office or a sentence in common do.
 */
import { genderFits } from '../../language/coreference/gendered-words.ts';
import { sameBearer } from '../../language/coreference/same-bearer.ts';
import { LIST, wordHash } from '../../language/names/lexicon.ts';
import { nameModel } from '../../language/names/model.ts';
import type { Group } from './bearers.ts';
import { likestSentences, shares } from './evidence.ts';
import { type Difference, differenceOf } from './slips.ts';

/** How alike two sentences are that tell one thing in other words; sentences about one place of a story are less alike. */
const RETOLD = 0.45;
const NEAR_WORDS = 0.2;
/** A slip inside one article stands there once or twice. */
const SLIPS = 2;
const SHORT_GIVEN = 4;
const SHORT_FAMILY = 5;

/** How sure it is that two groups are one, 0 if they are not: more for what ties them together besides the letters. */
export function likelySpelling(a: Group, b: Group): number {
  if (a.type !== b.type || !genderFits(a.gender, b.gender)) return 0;
  const difference = simplest(a, b);
  if (!difference) return 0;
  const common = [...a.articles].filter((article) => b.articles.has(article));
  if (common.length > 0 && (standTogether(a, b) || Math.min(a.named, b.named) > SLIPS)) return 0;
  return a.type === 'person'
    ? ofPersons(a, b, difference, common.length > 0)
    : ofNames(a, b, difference, common.length > 0);
}

/** The smallest difference between two forms of the names; null if some forms contradict each other. */
function simplest(a: Group, b: Group): Difference | null {
  let best: Difference | null = null;
  for (const x of a.parts)
    for (const y of b.parts) {
      const difference = differenceOf(x.name, y.name, a.type);
      if (!difference) {
        const verdict = sameBearer(
          { name: x.name, type: a.type, gender: null },
          { name: y.name, type: a.type, gender: null },
        );
        if (verdict === 'different') return null;
        continue;
      }
      if (!best || rank(difference) < rank(best)) best = difference;
    }
  return best;
}

const rank = ({ part, nearness }: Difference): number => (part === 'both' ? 2 : 0) + (nearness === 'slip' ? 1 : 0);

/** Whether one sentence names both: then they are two. */
function standTogether(a: Group, b: Group): boolean {
  return a.portraits.some((x) =>
    b.portraits.some(
      (y) =>
        x.bearer.testimony === y.bearer.testimony &&
        [...x.portrait.sentences.keys()].some((sentence) => y.portrait.sentences.has(sentence)),
    ),
  );
}

function ofPersons(a: Group, b: Group, { part, nearness, words }: Difference, within: boolean): number {
  const portraits = [a, b].map((group) => group.portraits.map(({ portrait }) => portrait));
  const [x, y] = portraits as [(typeof portraits)[number], (typeof portraits)[number]];
  const [ages, others] = [x, y].map((own) => new Set(own.flatMap((p) => [...p.ages]))) as [Set<number>, Set<number>];
  const sameAge = shares(ages, others);
  const isStrange = part === 'given' && words.some((pair) => pair.some((word) => !isFirstName(word)));
  const slack = nearness === 'sound' || isStrange ? MISTOLD : 0;
  const otherAge = ages.size > 0 && others.size > 0 && yearsApart(ages, others) > slack;
  const sameOffice = shares(new Set(x.flatMap((p) => [...p.offices])), new Set(y.flatMap((p) => [...p.offices])));
  const retold = !within && x.some((p) => y.some((q) => likestSentences(p, q) >= RETOLD));
  const ties = Number(sameAge) + Number(sameOffice) + Number(retold);
  const sure = 1 + ties + (nearness === 'sound' ? 1 : 0);
  if (part === 'family') {
    if (nearness === 'slip' && words[0]!.some((word) => word.length < SHORT_FAMILY)) return ties > 0 ? sure : 0;
    return otherAge && ties === 0 ? 0 : sure;
  }
  if (otherAge && !sameOffice) return 0;
  if (part === 'both' || within) return ties > 0 ? sure : 0;
  if (nearness === 'sound') return sure;
  const isKnown =
    words.every((pair) => pair.every(isFirstName)) || words.some((pair) => pair.some((w) => w.length < SHORT_GIVEN));
  return isKnown && ties === 0 ? 0 : sure;
}

/**
 * Years by which an age may be told wrong beside a name that is: of a name heard, or one that no list knows, as brothers and
 * sisters are called by names of their own.
 */
const MISTOLD = 2;

const yearsApart = (ages: ReadonlySet<number>, others: ReadonlySet<number>): number =>
  Math.min(...[...ages].flatMap((age) => [...others].map((other) => Math.abs(age - other))));

const isFirstName = (word: string): boolean => (nameModel().lexicon.lookup(wordHash(word)) & LIST.firstName) !== 0;

/** Words that name something of their own: a slip for one of them is more often another place. */
const KNOWN = LIST.ordinary | LIST.city | LIST.region | LIST.country | LIST.knownPlace | LIST.lastName | LIST.firstName;
const isKnownWord = (word: string): boolean => (nameModel().lexicon.lookup(wordHash(word)) & KNOWN) !== 0;

function ofNames(a: Group, b: Group, { nearness, words }: Difference, within: boolean): number {
  const likeness = Math.max(
    0,
    ...a.portraits.flatMap(({ portrait }) => b.portraits.map((other) => likestSentences(portrait, other.portrait))),
  );
  const length = Math.min(...[...a.parts, ...b.parts].map(({ name }) => name.split(/\s+/).length));
  if (within) return length > 2 ? 1 : 0;
  if (nearness === 'sound') return 2 + likeness;
  if (words.every((pair) => pair.every(isKnownWord))) return likeness >= NEAR_WORDS ? 1 + likeness : 0;
  return length > 1 || likeness >= NEAR_WORDS ? 1 + likeness : 0;
}
