/**
 * The figures of those killed and hurt that an article's statements give: what befell them, how many, and whom the figure
 * counts. What befell them is death, injury, or harm that leaves it open (shot, stabbed, taken to hospital).
 */
import { isA } from '../../../claims/concepts/inventory.ts';
import { isKindOf } from '../../../claims/concepts/wordnet.ts';
import type { Value } from '../../../model/point.ts';
import { ANOTHER, COUNTS_OTHERS, DISTRIBUTIVE, ORDINAL } from '../../pairs/partial.ts';
import { ANYBODY } from '../../pairs/persons.ts';
import { type Answer, answerOf } from '../../rule.ts';
import { type Given, type Said, type Story, sentenceWords, valuesOf } from '../../story.ts';
import { isSuperseded } from '../../superseded.ts';
import { lowOf } from '../../values/numbers.ts';
import { namesDeath } from './death-told.ts';
import { HARM, SUFFERED } from './one-by-one.ts';
import { countsOthers, isBesideOthers, isOfOnePlace, isPartOfMany, isSoFar } from './part-of-many.ts';
import { isWithPronoun, together, withOne } from './told-together.ts';
import { fatally, hasOtherFate, isProse, sizeOf } from './victims.ts';

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
  /** The article gives it as what was told before: "police first said that eight had been hurt". */
  readonly superseded: boolean;
  /** A part that says how many of all it is: "two of the three victims". */
  readonly ofAll: boolean;
  /** It says that it counts the attacker, or an unborn child. */
  readonly saysWhom: boolean;
}

/** "Seven people, including the shooter", "four dead, including an unborn child": whom the figure counts that another may leave out. */
const SAYS_WHOM =
  /\bincluding (?:the |an? |her |his |their |alleged |suspected ){0,3}(?:gunman|shooter|attacker|assailant|suspect|bomber|killer|unborn (?:child|baby)|f(?:o)?etus)\b/i;

/** Nouns for what befell somebody that take a plural where it befell several. */
const COUNTABLE = new Set(['death', 'injury', 'fatality', 'casualty', 'victim']);

/** "Six people were hit when somebody fired from a car": what a sentence about gunfire says of somebody hit. */
export const HIT: ReadonlySet<string> = new Set(['hit', 'strike', 'graze']);
/** Whether a statement says of whom it counts that they were shot, by another word. */
export const isHitByGunfire = (story: Story, said: Said): boolean =>
  HIT.has(said.statement.predicate) && GUNFIRE.test(sentenceWords(story, said));
const GUNFIRE =
  /\b(?:shoot|shooting|shootings|shooter|shooters|shots?|gun(?:fire|men|man|shots?)?|bullets?|opened fire)\b/i;

function fateOf(story: Story, given: Given): Fate | null {
  const { testimony, value, statement } = given;
  const { predicate, token } = statement;
  if (HIT.has(predicate)) {
    const isHarm = value.role === 'patient' && !value.narrowing.some((word) => COUNTS_OTHERS.has(word));
    return isHarm && isHitByGunfire(story, given) ? 'harm' : null;
  }
  // "The four other victims were his cousins": who they were, not how they fare.
  if (
    value.of === 'victim' &&
    story.testimonies[testimony]!.reading.tokens[token]!.upos === 'NOUN' &&
    predicate.startsWith('be ')
  )
    return null;
  if (value.of === 'victim' && !isA(predicate, 'death') && predicate !== 'injury') return 'harm';
  if (isA(predicate, 'death')) return 'death';
  if (HARM.has(predicate)) return 'harm';
  if (predicate !== 'injury') return null;
  return SUFFERED.has(story.testimonies[testimony]!.reading.tokens[token]!.lemma) ? 'harm' : 'injury';
}

/** Whether the words of the statement's sentence tell of a death. */
export const besideDeath = (story: Story, said: Said): boolean => namesDeath(sentenceWords(story, said));

/** Whether the words around a figure make it a part. */
const isPart = (story: Story, given: Given): boolean =>
  isPartOfMany(story, given) ||
  isBesideOthers(story, given) ||
  isOfOnePlace(story, given) ||
  (given.value.of === 'victim' && lowOf(given.value.value) === 1);

function scopeOf(story: Story, given: Given): Figure['scope'] | null {
  const { start, end, of, narrowing, value, approximate } = given.value;
  const text = story.testimonies[given.testimony]!.article.text;
  const words = text.slice(start, end);
  if (DISTRIBUTIVE.test(words)) return null;
  if (ORDINAL.test(words)) return of === '' && !isNextOf(story, given, lowOf(value)) ? null : 'ordinal';
  if (ANOTHER.test(words)) return 'another';
  // "The Cloud 9 shooting death": a number in a name, as several would have a plural.
  const noun = story.testimonies[given.testimony]!.reading.tokens[given.value.token]!;
  if (lowOf(value) > 1 && noun.upos === 'NOUN' && noun.feats.Number === 'Sing' && COUNTABLE.has(noun.lemma))
    return null;
  if (/\ba total of\s+$/i.test(text.slice(Math.max(0, start - 12), start))) return 'all';
  if (isPart(story, given)) return 'part';
  if (
    of === 'other' ||
    narrowing.some((word) => COUNTS_OTHERS.has(word)) ||
    /^\s+(?:more|others)\b/.test(text.slice(end, end + 8))
  )
    return 'others';
  // "Two children": there may be others of another kind.
  if (!ANYBODY.has(of) || (narrowing.length > 0 && of !== 'victim')) return approximate ? null : 'part';
  // An age behind a name ("Ada Quill, 34") and a figure of a list.
  return of === '' && /(?:[,()]|, (?:also|now|then)|\d,? and)[ \t]*$/.test(text.slice(Math.max(0, start - 8), start))
    ? null
    : 'all';
}

/** "Killed two and wounded a third": whether the sentence counts those before. */
function isNextOf(story: Story, { testimony, statement }: Said, nth: number): boolean {
  const { amounts, sentences } = story.testimonies[testimony]!.reading;
  const { start, end } = sentences[statement.sentence] ?? statement;
  return amounts.some((a) => a.kind === 'count' && a.low === nth - 1 && a.start >= start && a.end <= end);
}

/** "Claimed the lives of three people": those counted are named behind the lives. */
const LIVES = /\bli(?:fe|ves) of\s+(?:at least\s+)?$/i;

/** Whether the figure counts whom the event befell. */
function isOfVictims(story: Story, given: Given, fate: Fate): boolean {
  const { role, of, start } = given.value;
  if (role === 'patient' || role === '' || of === 'victim') return true;
  return fate === 'death' && LIVES.test(story.words(given, { start: Math.max(0, start - 24), end: start }));
}

const NTH = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const WOUNDS = new Map<string, Fate>([
  ['wound', 'injury'],
  ['injure', 'injury'],
  ['hurt', 'injury'],
  ['kill', 'death'],
  ['shoot', 'harm'],
  ['stab', 'harm'],
]);

/** "Killed two and wounded a third": the next of those counted before, told of without a noun. */
function nextOnes(story: Story, said: Said): Figure[] {
  const { statement, testimony } = said;
  const { reading } = story.testimonies[testimony]!;
  const fate = WOUNDS.get(reading.tokens[statement.token]!.lemma);
  const next = fate && statement.participants.find(({ role, lemma }) => role === 'patient' && NTH.includes(lemma));
  if (!fate || !next) return [];
  const count = NTH.indexOf(next.lemma) + 2;
  if (!isNextOf(story, said, count)) return [];
  const answer = {
    ...said,
    label: next.span,
    value: { type: 'number', low: count, high: count, unit: null, of: 'people' } as const,
  };
  return [
    {
      answer,
      fate,
      count,
      scope: 'ordinal',
      ofVictims: false,
      besideDeath: besideDeath(story, said),
      also: false,
      prose: isProse(story, said) && !statement.quoted,
      superseded: isSuperseded(story, answer),
      ofAll: false,
      saysWhom: false,
    },
  ];
}

/** The figures of casualties in a story's statements. */
export function figuresOf(story: Story, said: readonly Said[]): Figure[] {
  return [...countedIn(story, said), ...said.flatMap((one) => nextOnes(story, one))];
}

function countedIn(story: Story, said: readonly Said[]): Figure[] {
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
    const whole = scope === 'all' ? null : (together(story, given) ?? withOne(story, given));
    const answer = whole ?? answerOf(given);
    const isWhole = scope === 'others' && whole !== null && isWithPronoun(story, given);
    return [
      {
        answer,
        fate:
          fatal !== null && !isFatal && fate === 'death'
            ? 'harm'
            : fate === 'harm' && whole && isAlive(story, given)
              ? 'injury'
              : fate,
        count: whole ? sizeOf(whole) : stated,
        scope: isWhole ? 'all' : scope,
        ofVictims: value.of === 'victim' && fate === 'harm',
        besideDeath: besideDeath(story, given),
        also: reading.tokens[statement.token - 1]?.lemma.toLowerCase() === 'also',
        prose: isProse(story, given) && !statement.quoted,
        superseded: isSuperseded(story, answer),
        ofAll: OF_ALL.test(story.words(given, { start: given.value.end, end: given.value.end + INCLUDING })),
        saysWhom: SAYS_WHOM.test(story.words(given, { start: given.value.end, end: given.value.end + INCLUDING })),
      },
    ];
  });
}

/** "Two were taken to hospital in stable condition": of whoever was harmed, those who lived. */
const ALIVE =
  /\b(?:stable|good|fair|satisfactory|serious|critical) condition\b|\bexpected to (?:survive|recover|live)\b|\bnon-?life-threatening\b/i;
const isAlive = (story: Story, given: Given): boolean =>
  ALIVE.test(story.words(given, { start: given.value.end, end: given.value.end + INCLUDING }));

/** Characters behind a figure in which "including the gunman" stands. */
const INCLUDING = 60;

const OF_ALL = /^\s+of (?:the|all) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;
const DEAD_AMONG =
  /^[^.;]{0,60},? (?:including|among them) (?:one|two|three|four|the|a)\b[^.;,]{0,40}\b(?:died|dead|killed|fatally)\b/i;

const holdsDead = (story: Story, given: Given): boolean =>
  DEAD_AMONG.test(story.words(given, { start: given.value.end, end: given.value.end + 120 }));

const isHedged = (value: Value): boolean =>
  value.type === 'number' && value.low !== null && value.high !== null && value.low < value.high;
