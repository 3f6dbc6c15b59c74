/** The count that a claim gives of those whom one thing befell: a toll of its day. */
import { isA } from '../../../claims/concepts/inventory.ts';
import { isKindOf } from '../../../claims/concepts/wordnet.ts';
import type { StatedValue } from '../../../claims/statement.ts';
import { PART } from '../../../claims/values/quantities.ts';
import { COUNTS_OTHERS } from '../../pairs/partial.ts';
import { ANYBODY } from '../../pairs/persons.ts';
import type { Answer } from '../../rule.ts';
import { isTold, type Said, type Story } from '../../story.ts';
import { figuresBeside } from '../tolls/part-of-many.ts';
import { hasOtherFate } from '../tolls/victims.ts';

type What = 'dead' | 'hurt' | 'ill' | 'missing' | 'at large' | 'held';

export interface Counted {
  readonly what: What;
  /** The kind of those who are counted, where others are counted beside them: "officers", "" for anybody. */
  readonly of: string;
  readonly isGrowing: boolean;
  readonly count: number;
  readonly answer: Answer;
}

/** Kinds of people that articles count beside the others whom the same befell. */
const KINDS = new Set(['officer', 'deputy', 'policeman', 'civilian', 'child', 'woman', 'man', 'boy', 'girl', 'soldier', 'firefighter', 'student', 'teenager', 'bystander', 'suspect', 'gunman', 'tourist', 'foreigner']); // biome-ignore format: one list

const ILL =
  /\b(?:fall(?:en|s)?|fell|taken|made?|making|become|became|were|are|is|was) [^.;]{0,24}\b(?:ill|sick)\b|\bsick(?:en(?:ed|ing|s))?\b|\binfect(?:ed|ions?)\b|\btest(?:ed|s)? positive\b|\bcontracted\b/i;
const LOOSE =
  /\bat (?:large|liberty)\b|\bon the (?:loose|run|lam)\b|\b(?:still|being) (?:being )?(?:sought|wanted|hunted|looked for|searched for)\b/i;
const HELD = /\b(?:(?:being|been|were|are) held|in custody|behind bars|in detention)\b/i;
const BODIES = new Set(['discovery', 'seizure', 'find', 'pull', 'retrieve']);
/** "A fourth victim died": so many by then. */
const NTH = /^(?:an? |the )?(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b/i;

/** The counts of its day that a claim gives. */
export function countsOfDay(story: Story, said: Said): Counted[] {
  if (!isTold(said)) return [];
  return said.statement.values.flatMap((value): Counted[] => {
    if (value.aspect !== 'count' || value.value.type !== 'number') return [];
    const toll = tollOf(story, said, value);
    if (toll !== null && value.value.low !== null) return [countOf(said, value, toll, value.value.low)];
    if (!countsPersons(value)) return [];
    const what = whatOf(story, said, value);
    const count = value.value.low;
    const { reading } = story.testimonies[said.testimony]!;
    if (isOfTheNext(story, said, value) || (what === 'hurt' && figuresBeside(story, { ...said, value }) > 0)) return [];
    if (hasOtherFate(reading, value.token, said.statement.predicate)) return [];
    if (what === null || count === null || !isWhole(story, said, value)) return [];
    return [countOf(said, value, what, count)];
  });
}

const countOf = (said: Said, value: StatedValue, what: What, count: number): Counted => ({
  what,
  of: KINDS.has(value.of) ? value.of : '',
  isGrowing: what !== 'missing' && what !== 'at large',
  count,
  answer: { ...said, label: value, value: value.value },
});

const countsPersons = ({ of, role, preposition }: StatedValue): boolean =>
  of === 'body' ||
  (preposition === '' && role !== 'other' && of === '') ||
  ANYBODY.has(of) ||
  (isKindOf(of, 'person') && of !== '') ||
  (of === '' && preposition === 'at');

/** What befell those whom a figure counts. */
function whatOf(story: Story, said: Said, value: StatedValue): What | null {
  const { predicate } = said.statement;
  const { of, role } = value;
  if (of === 'body') return BODIES.has(predicate) ? 'dead' : null;
  if (role === 'agent' && (isA(predicate, 'death') || predicate === 'injury')) return null;
  if (isA(predicate, 'death')) return 'dead';
  if (predicate === 'injury' || /^be (?:injured|hurt|wounded)$/.test(predicate)) return 'hurt';
  if (predicate === 'missing') return 'missing';
  // The words from the figure to the next one: "six were held, two are at large".
  const next = Math.min(
    said.statement.end,
    ...said.statement.values.flatMap(({ aspect, start }) => (aspect === 'count' && start >= value.end ? [start] : [])),
  );
  const words = story.words(said, { start: value.start, end: next });
  if (LOOSE.test(words)) return 'at large';
  if (predicate === 'arrest' || predicate === 'detention' || HELD.test(words)) return role === 'agent' ? null : 'held';
  return ILL.test(story.words(said, { start: Math.max(said.statement.start, value.start - REACH), end: next }))
    ? 'ill'
    : null;
}
const REACH = 30;

/** "Bringing the toll to 22", "the number of dead rose to 24": a count of the day by its own words. */
function tollOf(story: Story, said: Said, { start, of }: StatedValue): What | null {
  if (of !== '' && of !== 'toll' && of !== 'number') return null;
  const { sentences } = story.testimonies[said.testimony]!.reading;
  const from = Math.max(sentences[said.statement.sentence]!.start, start - TOLL_REACH);
  const found = TOLL.exec(story.words(said, { start: from, end: start }).replace(/\s+/g, ' '));
  if (!found) return null;
  const [, dead, hurt, missing, ill] = found;
  return dead ? 'dead' : hurt ? 'hurt' : missing ? 'missing' : ill ? 'ill' : 'held';
}
const TOLL_REACH = 70;
const TOLL =
  /\b(?:((?:death )?toll|number of (?:the )?(?:dead|deaths|people killed|victims killed|fatalities))|(number of (?:the )?(?:injured|wounded|hurt))|(number of (?:the )?missing)|(number of (?:the )?(?:sick|ill|infected|cases))|(number of (?:people |suspects )?(?:arrested|held|detained))) [^.;]{0,40}?\b(?:to|at)(?: (?:at least|about|around|nearly))? ?$/i;

/** "One was shot dead and two were wounded", "one death, ten wounded": a figure behind the word that tells the fate of others. */
function isOfTheNext(story: Story, said: Said, { start }: StatedValue): boolean {
  const { end } = story.testimonies[said.testimony]!.reading.tokens[said.statement.token]!;
  return start > end && /,|\band\b/.test(story.words(said, { start: end, end: start }));
}

/** Whether a figure counts all so far: "a fourth" does, "two others", "the two", "two more", "one of them" and an age behind a name do not. */
export function isWhole(story: Story, said: Said, { start, end, narrowing, value }: StatedValue): boolean {
  const words = story.words(said, { start, end });
  if (NTH.test(words)) return true;
  const before = story.words(said, { start: Math.max(0, start - 14), end: start });
  const after = story.words(said, { start: end, end: end + 14 });
  if (
    /^(?:an?|another|both|each|either|neither|the|dozens?|scores|hundreds|thousands|several|many|some(?! [\d]))\b/i.test(
      words,
    )
  )
    return false;
  if (
    /\b(?:the|these|those|his|her|their|other|another)\s+$/i.test(before) ||
    (/[,(]\s*$/.test(before) && /^[,)]/.test(after))
  )
    return false;
  if (/^\s+(?:more|others?|additional)\b/i.test(after)) return false;
  if (/^\s+of (?:the|them|those|whom)\b/i.test(after) && !/\bonly\s+$/i.test(before)) return false;
  const isLeast = value.type === 'number' && value.high === null && /^(?:at least|more than|over)\b/i.test(words);
  return !narrowing.some((word) => word === PART || (word === 'least' && !isLeast) || COUNTS_OTHERS.has(word));
}
