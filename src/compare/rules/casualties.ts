/**
 * How many died and were hurt, as each article's own figures have it: "three dead and another injured", "seven people were
 * shot, six of them fatally". A figure counts all, the others beside those told of before, or one more; what befell them is
 * death, injury, or harm that leaves it open (shot, stabbed, taken to hospital).
 */
import { isA } from '../../claims/concepts/inventory.ts';
import { isKindOf } from '../../claims/concepts/wordnet.ts';
import { PART } from '../../claims/values/quantities.ts';
import type { Value } from '../../model/point.ts';
import { type Answer, answerOf } from '../rule.ts';
import { type Given, groupBy, type Said, type Story, valuesOf } from '../story.ts';
import { HARM, oneByOne } from './one-by-one.ts';
import { befellSomebody, fatally, hasOtherFate, isProse, sizeOf } from './victims.ts';

/** Answers to how many it befell: figures of all of them, and what is at least told of them. */
export interface Toll {
  readonly all: readonly Answer[];
  /** Lower bounds: they support a figure they equal and contradict none. */
  readonly least: readonly Answer[];
}

type Fate = 'death' | 'injury' | 'harm';

interface Figure {
  readonly answer: Answer;
  readonly fate: Fate;
  readonly count: number;
  /** Whom it counts: all, a part of them, the others, one more ("another"), or all up to this one ("a fourth victim"). */
  readonly scope: 'all' | 'part' | 'others' | 'another' | 'ordinal';
  /** It counts "victims", whatever the statement says of them: they may be the dead. */
  readonly ofVictims: boolean;
  /** Its sentence tells of a death. */
  readonly besideDeath: boolean;
  readonly prose: boolean;
}

/** Nouns that stand for anybody. */
export const ANYBODY = new Set([
  '',
  'people',
  'person',
  'victim',
  'dead',
  'life',
  'resident',
  'human',
  'civilian',
  'individual',
  'casualty',
  'fatality',
  'death',
  'toll',
  'wounded',
  'injured',
  'injury',
]);

/** Those beside the ones told of before. */
const OTHERS = new Set(['other', 'more', 'additional', 'further', 'remaining']);
const ORDINAL = /^(?:a|the)\s.*(?:th|rd|nd|st)-?$|^(?:\w+th|second|third)$/i;

export const lowOf = (value: Value): number => (value.type === 'number' ? (value.low ?? value.high ?? 0) : 0);

/** "Suffered gunshot wounds" leaves open whether they died of them. */
const SUFFERED = new Set(['suffer', 'sustain', 'receive']);

function fateOf(story: Story, { testimony, value, statement: { predicate, token } }: Given): Fate | null {
  if (value.of === 'victim' && !isA(predicate, 'death') && predicate !== 'injury') return 'harm';
  if (isA(predicate, 'death')) return 'death';
  if (HARM.has(predicate)) return 'harm';
  if (predicate !== 'injury') return null;
  return SUFFERED.has(story.testimonies[testimony]!.reading.tokens[token]!.lemma) ? 'harm' : 'injury';
}

const DEATH = /\b(?:dead|dies?|died|deaths?|deadly|kill(?:s|ed|ing)|fatal(?:ly)?|slain|murder(?:s|ed|ing)?)\b/i;

/** Whether the words of the statement's sentence tell of a death. */
function besideDeath(story: Story, { testimony, statement }: Said): boolean {
  const { reading } = story.testimonies[testimony]!;
  const span = reading.sentences[statement.sentence];
  return span !== undefined && DEATH.test(reading.text.slice(span.start, span.end));
}

function scopeOf(story: Story, given: Given): Figure['scope'] | null {
  const { start, end, of, narrowing, value, approximate } = given.value;
  const text = story.testimonies[given.testimony]!.article.text;
  const words = text.slice(start, end);
  if (/^(?:each|either|neither|both)$/i.test(words)) return null;
  if (ORDINAL.test(words)) return of === '' ? null : 'ordinal';
  if (/^another\b/i.test(words)) return 'another';
  if (narrowing.includes(PART) || (of === 'victim' && lowOf(value) === 1)) return 'part';
  if (
    of === 'other' ||
    narrowing.some((word) => OTHERS.has(word)) ||
    /^\s+(?:more|others)\b/.test(text.slice(end, end + 8))
  )
    return 'others';
  // "Two children": there may be others of another kind.
  if (!ANYBODY.has(of) || (narrowing.length > 0 && of !== 'victim')) return approximate ? null : 'part';
  // An age behind a name ("Ada Quill, 34") and a figure of a list.
  return of === '' && /(?:[,()]|, (?:also|now|then)|\d,? and)\s*$/.test(text.slice(Math.max(0, start - 8), start))
    ? null
    : 'all';
}

function figuresOf(story: Story, told: readonly Said[]): Figure[] {
  return valuesOf(told, 'count').flatMap((given): Figure[] => {
    const { statement, value } = given;
    const count = lowOf(value.value);
    const fate = fateOf(story, given);
    if (!fate || !Number.isInteger(count) || count < 1) return [];
    const { reading } = story.testimonies[given.testimony]!;
    const fatal = fatally(story, given)?.of ?? null;
    const isFatal = fatal !== null && reading.tokens[fatal]!.start === value.start;
    if (value.role !== 'patient' && value.role !== '' && !isFatal && value.of !== 'victim') return [];
    if (value.of !== 'other' && !ANYBODY.has(value.of) && !isKindOf(value.of, 'person')) return [];
    if (!isFatal && hasOtherFate(reading, value.token, statement.predicate)) return [];
    const scope = isFatal ? 'all' : scopeOf(story, given);
    // "Nearly 50 were shot" sums up more than one event, or says too little to reckon with.
    if (!scope || (fate === 'harm' && isHedged(value.value))) return [];
    return [
      {
        answer: answerOf(given),
        fate: fatal !== null && !isFatal && fate === 'death' ? 'harm' : fate,
        count,
        scope,
        ofVictims: value.of === 'victim' && fate === 'harm',
        besideDeath: besideDeath(story, given),
        prose: isProse(story, given) && !statement.quoted,
      },
    ];
  });
}

const isHedged = (value: Value): boolean =>
  value.type === 'number' && value.low !== null && value.high !== null && value.low < value.high;

const top = (figures: readonly Figure[]): number => Math.max(0, ...figures.map(({ count }) => count));

const withCount = ({ answer }: Figure, count: number): Answer =>
  lowOf(answer.value) === count
    ? answer
    : { ...answer, value: { type: 'number', low: count, high: count, unit: null, of: 'people' } };

/** What one article says of the hurt, where `dead` of its people died, or some at least. */
function hurtOf(own: readonly Figure[], dead: number, someDied: boolean): Toll {
  const are = (fate: Fate, ...scopes: Figure['scope'][]): Figure[] =>
    own.filter((f) => f.fate === fate && scopes.includes(f.scope));
  const shot = are('harm', 'all').filter(({ count }) => count > dead);
  // "Twelve were shot, one fatally": twelve injured count the dead too.
  const explicit = [
    ...are('injury', 'all').filter(({ count }) => dead === 0 || count !== top(shot)),
    ...[...are('injury', 'others'), ...are('harm', 'others')].filter(
      (f) => (someDied || f.besideDeath) && !(f.ofVictims && f.count === dead - 1),
    ),
  ];
  const bound = top(shot) - dead;
  const most = Math.max(top(explicit), bound);
  const least = [
    ...shot.filter(({ count }) => count - dead === most).map((f) => withCount(f, most)),
    ...are('injury', 'part')
      .filter(({ count }) => count >= most)
      .map(({ answer }) => answer),
    ...(dead > 0
      ? []
      : are('harm', 'part')
          .filter(({ count }) => count >= most)
          .map(({ answer }) => answer)),
    ...(most <= 1 ? are('injury', 'another').filter((f) => f.besideDeath) : []).map((f) => withCount(f, 1)),
    ...[...are('injury', 'ordinal'), ...are('harm', 'ordinal')]
      .filter(
        (f) => f.count > dead && f.count - dead >= most && (dead > 0 || !someDied) && (dead > 0 || !f.besideDeath),
      )
      .map((f) => withCount(f, f.count - dead)),
  ];
  return { all: explicit.filter(({ count }) => count === most).map(({ answer }) => answer), least };
}

/** What one article says of the dead. */
function deadOf(own: readonly Figure[]): Toll {
  const told = own.filter((f) => f.fate === 'death');
  const all = told.filter(({ scope }) => scope === 'all');
  const most = top(all);
  return {
    all: all.filter((f) => f.count === most).map(({ answer }) => answer),
    least: told.filter((f) => f.scope === 'part' && f.count >= most).map(({ answer }) => answer),
  };
}

/** Prose counts before headlines and quotations, where there is any. */
function trusted(own: readonly Figure[]): readonly Figure[] {
  const prose = own.filter(({ prose }) => prose);
  return prose.length > 0 ? prose : own;
}

/**
 * How many died and were hurt in the story.
 *
 * @param told the story's told statements of events whose victims are counted, without background
 * @param all all its told statements without background: a figure of victims counts whatever they did
 */
export function casualties(
  story: Story,
  told: readonly Said[],
  all: readonly Said[],
): Record<'death' | 'injury', Toll> {
  const figures = groupBy(figuresOf(story, all), ({ answer }) => story.article(answer));
  const deadOneByOne = oneByOne(story, 'death', told);
  const deaths = told.filter(({ statement }) => isA(statement.predicate, 'death'));
  const someDied = befellSomebody(story, deaths);
  const telling = new Set(deaths.filter((said) => isProse(story, said) && !said.statement.quoted).map(story.article));
  const death = { all: [] as Answer[], least: [...deadOneByOne] };
  const injury = { all: [] as Answer[], least: [...oneByOne(story, 'injury', told)] };
  for (const [article, given] of figures) {
    const own = trusted(given);
    const dead = deadOf(own);
    death.all.push(...dead.all);
    death.least.push(...dead.least);
    const single = deadOneByOne.filter((answer) => story.article(answer) === article).map(sizeOf);
    const died = Math.max(0, ...[...dead.all, ...dead.least].map(sizeOf), ...single);
    // Where others tell of dead, whoever was shot is not all hurt.
    if (died === 0 && someDied && own.every(({ fate }) => fate !== 'injury')) continue;
    const hurt = hurtOf(own, died, died > 0 || telling.has(article));
    injury.all.push(...hurt.all);
    injury.least.push(...hurt.least);
  }
  return { death, injury };
}
