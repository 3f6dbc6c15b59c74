/**
 * The figures of those killed and hurt that an article's statements give: what befell them, how many, and whom the figure
 * counts. What befell them is death, injury, or harm that leaves it open (shot, stabbed, taken to hospital).
 */
import { isA } from '../../claims/concepts/inventory.ts';
import { isKindOf } from '../../claims/concepts/wordnet.ts';
import type { Value } from '../../model/point.ts';
import { type Answer, answerOf } from '../rule.ts';
import { type Given, type Said, type Story, valuesOf } from '../story.ts';
import { namesDeath } from './death-told.ts';
import { HARM } from './one-by-one.ts';
import { countsOthers, isBesideOthers, isPartOfMany, isSoFar } from './part-of-many.ts';
import { ANOTHER, COUNTS_OTHERS, DISTRIBUTIVE, ORDINAL } from './partial.ts';
import { befallen, fatally, hasOtherFate, isProse, sizeOf } from './victims.ts';

export type Fate = 'death' | 'injury' | 'harm';

export interface Figure {
  readonly answer: Answer;
  readonly fate: Fate;
  readonly count: number;
  /** Whom it counts: all, a part of them, the others, one more ("another"), or all up to this one ("a fourth victim"). */
  readonly scope: 'all' | 'part' | 'others' | 'another' | 'ordinal';
  /** It counts "victims", whatever the statement says of them: they may be the dead. */
  readonly ofVictims: boolean;
  /** Its sentence tells of a death. */
  readonly besideDeath: boolean;
  /** "Were also wounded": beside others told of before. */
  readonly also: boolean;
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

/** Lower bound of a number, 0 for what is none. */
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

const sentenceOf = (story: Story, { testimony, statement }: Said): string => {
  const { reading } = story.testimonies[testimony]!;
  const span = reading.sentences[statement.sentence];
  return span ? reading.text.slice(span.start, span.end) : '';
};

/** Whether the words of the statement's sentence tell of a death. */
export const besideDeath = (story: Story, said: Said): boolean => namesDeath(sentenceOf(story, said));

function scopeOf(story: Story, given: Given): Figure['scope'] | null {
  const { start, end, of, narrowing, value, approximate } = given.value;
  const text = story.testimonies[given.testimony]!.article.text;
  const words = text.slice(start, end);
  if (DISTRIBUTIVE.test(words)) return null;
  if (ORDINAL.test(words)) return of === '' ? null : 'ordinal';
  if (ANOTHER.test(words)) return 'another';
  if (isPartOfMany(story, given) || isBesideOthers(story, given) || (of === 'victim' && lowOf(value) === 1))
    return 'part';
  if (
    of === 'other' ||
    narrowing.some((word) => COUNTS_OTHERS.has(word)) ||
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

/** "Claimed the lives of three people": those counted are named behind the lives. */
const LIVES = /\bli(?:fe|ves) of\s+(?:at least\s+)?$/i;

/** Whether the figure counts whom the event befell. */
function isOfVictims(story: Story, given: Given, fate: Fate): boolean {
  const { role, of, start } = given.value;
  if (role === 'patient' || role === '' || of === 'victim') return true;
  return fate === 'death' && LIVES.test(story.words(given, { start: Math.max(0, start - 24), end: start }));
}

/** The figures of casualties in a story's statements. */
export function figuresOf(story: Story, said: readonly Said[]): Figure[] {
  return valuesOf(said, 'count').flatMap((given): Figure[] => {
    const { statement, value } = given;
    const stated = lowOf(value.value);
    const fate = fateOf(story, given);
    if (!fate || !Number.isInteger(stated) || stated < 1 || countsOthers(story, given)) return [];
    const { reading } = story.testimonies[given.testimony]!;
    const fatal = fatally(story, given)?.of ?? null;
    const isFatal = fatal !== null && reading.tokens[fatal]!.start === value.start;
    if (!isFatal && !isOfVictims(story, given, fate)) return [];
    if (value.of !== 'other' && !ANYBODY.has(value.of) && !isKindOf(value.of, 'person')) return [];
    if (!isFatal && hasOtherFate(reading, value.token, statement.predicate)) return [];
    const told = isFatal ? 'all' : scopeOf(story, given);
    // "Shot four others, including one who died": the dead are among them. Who died at the scene is who had died by then.
    const amongDead = told === 'others' && fate === 'harm' && holdsDead(story, given);
    const scope = amongDead ? 'all' : told === 'all' && fate === 'death' && isSoFar(story, given) ? 'part' : told;
    // "Nearly 50 were shot" sums up more than one event, or says too little to reckon with.
    if (!scope || (fate === 'harm' && isHedged(value.value))) return [];
    const whole = scope === 'all' ? null : together(story, given);
    return [
      {
        answer: whole ?? answerOf(given),
        fate: fatal !== null && !isFatal && fate === 'death' ? 'harm' : fate,
        count: whole ? sizeOf(whole) : stated,
        scope,
        ofVictims: value.of === 'victim' && fate === 'harm',
        besideDeath: besideDeath(story, given),
        also: reading.tokens[statement.token - 1]?.lemma.toLowerCase() === 'also',
        prose: isProse(story, given) && !statement.quoted,
      },
    ];
  });
}

const DEAD_AMONG =
  /^[^.;]{0,60},? (?:including|among them) (?:one|two|three|four|the|a)\b[^.;,]{0,40}\b(?:died|dead|killed|fatally)\b/i;

const holdsDead = (story: Story, given: Given): boolean =>
  DEAD_AMONG.test(story.words(given, { start: given.value.end, end: given.value.end + 120 }));

/** "A woman and two other men were shot": the figure counts some of those told of together; null if it stands alone. */
function together(story: Story, given: Given): Answer | null {
  const patients = given.statement.participants.filter(({ role }) => role === 'patient');
  if (patients.length < 2 || !patients.some(({ token }) => token === given.value.token)) return null;
  const whole = befallen(story, given);
  return whole && sizeOf(whole) > lowOf(given.value.value) ? whole : null;
}

const isHedged = (value: Value): boolean =>
  value.type === 'number' && value.low !== null && value.high !== null && value.low < value.high;
