/**
 * How many an article says died or were hurt where it gives no figure: "a man was shot and killed" tells of one, "killing two men
 * and a woman" of three. A lower bound: an article need not tell of all.
 */
import { isA } from '../../../claims/concepts/inventory.ts';
import { isKindOf } from '../../../claims/concepts/wordnet.ts';
import type { Participant } from '../../../claims/statement.ts';
import type { Reading } from '../../../model/reading.ts';
import type { Answer } from '../../rule.ts';
import { groupBy, type Said, type Story, sentenceWords } from '../../story.ts';
import { isSuperseded } from '../../superseded.ts';

const ONE = new Set(['he', 'she', 'him', 'her', 'his', 'himself', 'herself']);
/** Nouns for all of those counted: what stands beside them are their parts ("six people, five men and a woman"). */
const ALL = new Set(['people', 'person', 'victim', 'other']);

/** How many persons a participant is: 0 for a thing, NaN where the words do not say. */
function persons(story: Story, said: Said, part: Participant): number {
  const stated = said.statement.values.find(({ aspect, token }) => aspect === 'count' && token === part.token);
  if (stated && stated.of !== '' && !ALL.has(stated.of) && !isKindOf(stated.of, 'person')) return 0;
  // "Two more have died": beside those told of before, however many they were.
  if (stated?.narrowing.includes('more')) return Number.NaN;
  if (stated?.value.type === 'number')
    return stated.value.low !== null && stated.value.low === stated.value.high ? stated.value.low : Number.NaN;
  const { reading } = story.testimonies[said.testimony]!;
  const token = reading.tokens[part.token]!;
  if (token.upos === 'PRON') return ONE.has(part.lemma) ? 1 : Number.NaN;
  const chain = part.entity === null ? undefined : reading.chains.find(({ entity }) => entity === part.entity);
  if (chain?.type === 'person' && chain.name !== null) return 1;
  if (token.upos === 'PROPN' && (chain?.type ?? null) === null) return 1;
  if (token.upos !== 'NOUN' || !isKindOf(part.lemma, 'person')) return 0;
  if (token.feats.Number === 'Plur' || isOneMore(story, said, part)) return Number.NaN;
  // "His friend and teammate": one person, called two things.
  return token.deprel === 'conj' && !reading.tokens.some(({ head, deprel }) => head === part.token && OWN.test(deprel))
    ? 0
    : 1;
}

/** "An eighth victim", "a second injured man": how far the count has come. */
const isOneMore = (story: Story, { testimony, statement }: Said, part: Participant): boolean =>
  story.testimonies[testimony]!.reading.amounts.some(
    ({ kind, ofToken, low, high, start }) =>
      kind === 'count' && ofToken === part.token && high === null && (low ?? 0) > 1 && start < statement.end,
  );

/** "Three men and a woman": whether a person the parser left out of the phrase stands before it. */
function goesBefore(story: Story, { testimony }: Said, part: Participant, known: readonly number[]): boolean {
  const { tokens } = story.testimonies[testimony]!.reading;
  let at = part.token - 1;
  while (at >= 0 && ['ADJ', 'DET', 'NUM'].includes(tokens[at]!.upos)) at--;
  if (at < 1 || tokens[at]!.lemma !== 'and') return false;
  const other = tokens[at - 1]!;
  return !known.includes(at - 1) && other.upos === 'NOUN' && isKindOf(other.lemma, 'person');
}

/** What gives a noun a bearer of its own. */
const OWN = /^(?:det|nummod|amod|nmod:poss|appos|flat)/;

/** "The murder of two men", "her death": what stands before an event noun and does not own it is not whom it befell. */
function isBefallen(story: Story, { testimony, statement }: Said, part: Participant): boolean {
  if (part.role !== 'patient') return false;
  const { tokens } = story.testimonies[testimony]!.reading;
  if (tokens[statement.token]!.upos === 'NOUN')
    // "Her injuries": whose they are is told, not how many were hurt.
    return statement.predicate === 'injury'
      ? false
      : part.token > statement.token || tokens[part.token]!.deprel === 'nmod:poss';
  return !hasOtherFate(story.testimonies[testimony]!.reading, part.token, statement.predicate);
}

/** "Fatally" in a statement, and the number right before it ("six were shot, one fatally"): those alone died. */
export function fatally(story: Story, { testimony, statement }: Said): { readonly of: number | null } | null {
  const { tokens } = story.testimonies[testimony]!.reading;
  for (let i = statement.token - FAR; i <= statement.token + FAR; i++) {
    if (tokens[i]?.lemma.toLowerCase() !== 'fatally') continue;
    // "Six fatally", "six victims fatally", "six of them fatally".
    const number = tokens[i - 2]?.lemma === 'of' ? i - 3 : tokens[i - 1]?.upos === 'NOUN' ? i - 2 : i - 1;
    return { of: tokens[number]?.upos === 'NUM' ? number : null };
  }
  return null;
}
const FAR = 6;

/** A statement up to this many characters is an answer as it stands. */
const SHORT = 80;

/** How many a statement says it befell; null if it does not say. */
export function befallen(story: Story, said: Said): Answer | null {
  const fatal = fatally(story, said);
  const parts = said.statement.participants.filter(
    (part) => isBefallen(story, said, part) && !(fatal && part.lemma === 'other'),
  );
  if (fatal && fatal.of !== null && !parts.some(({ token }) => token === fatal.of || token === fatal.of! + 1))
    return null;
  const counted = parts
    .filter(({ entity }, i) => entity === null || parts.findIndex((other) => other.entity === entity) === i)
    .map((part) => ({ part, count: persons(story, said, part) }))
    .filter(({ count }) => count !== 0);
  const whole = counted.filter(({ part }) => ALL.has(part.lemma));
  const told = whole.length > 0 ? whole.slice(0, 1) : counted;
  if (
    told.some(({ part }) =>
      goesBefore(
        story,
        said,
        part,
        counted.map((entry) => entry.part.token),
      ),
    )
  )
    return null;
  const count = told.reduce((sum, entry) => sum + entry.count, 0);
  if (!(count > 0)) return null;
  const { statement } = said;
  // "She", "a passenger": who it befell answers nothing without what befell them.
  const spans = [
    ...told.map(({ part }) => part.span),
    story.testimonies[said.testimony]!.reading.tokens[statement.token]!,
  ];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const inside = start >= statement.start && end <= statement.end && statement.end - statement.start > SHORT;
  return {
    ...said,
    label: inside ? { start, end } : { start: statement.start, end: statement.end },
    value: { type: 'number', low: count, high: count, unit: null, of: 'people' },
  };
}

/** Words that may stand between the people counted and their fate: "three others were injured". */
const BETWEEN = new Set(['be', 'have', 'people', 'person', 'victim', 'other', 'more', 'also', 'already', 'leave']);
const REACH = 3;

/** "Left a boy dead and three others injured", "killed two and wounded nine": whether the fate beside the counted word is another than the statement's. */
export function hasOtherFate({ tokens }: Reading, counted: number, predicate: string): boolean {
  for (let i = counted + 1; i < Math.min(tokens.length, counted + 1 + REACH); i++) {
    const lemma = tokens[i]!.lemma.toLowerCase();
    const fate = FATES.get(lemma);
    if (fate) return !isA(predicate, fate);
    if (!BETWEEN.has(lemma)) break;
  }
  let before = counted - 1;
  while (before >= 0 && ['NUM', 'ADJ', 'DET'].includes(tokens[before]!.upos) && !FATES.has(tokens[before]!.lemma))
    before--;
  // "The wounding of three others".
  const named = tokens[before]?.lemma === 'of' ? before - 1 : before;
  const fate = FATES.get(tokens[named]?.lemma.toLowerCase() ?? '');
  // "Wounding 16", "wounded three other people"; "two wounded men" are counted as they stand.
  const isNext =
    before === counted - 2 ||
    (before === counted - 1 && tokens[counted]!.upos === 'NUM') ||
    tokens[before + 1]?.upos === 'NUM';
  return fate !== undefined && isNext && !isA(predicate, fate);
}

const FATES: ReadonlyMap<string, string> = new Map([
  ['dead', 'death'],
  ['kill', 'death'],
  ['injure', 'injury'],
  ['injured', 'injury'],
  ['wound', 'injury'],
  ['wounding', 'injury'],
  ['injuring', 'injury'],
  ['wounded', 'injury'],
  ['hurt', 'injury'],
]);

/** "Three others", "the other three victims": a part, unless the rest are counted as something else. */
const tellsOfOthers = ({ statement }: Said): boolean =>
  statement.values.some(({ of, narrowing }) => of === 'other' || narrowing.includes('other'));

/** Sentences at the head of an article: what it is about stands there, another case seldom. */
const LEAD = 8;

/**
 * What each article's statements of one event say, the largest number of each article; `said` holds told statements of
 * that event alone. One death is not counted where an article tells of more without saying how many ("the victims died").
 */
export function victims(story: Story, said: readonly Said[]): Answer[] {
  const own = said.filter(
    (s) => !s.statement.quoted && isProse(story, s) && (isA(s.statement.predicate, 'death') || !tellsOfOthers(s)),
  );
  const answers = own.flatMap((s) => befallen(story, s) ?? []).filter((answer) => !isSuperseded(story, answer));
  const untold =
    own.some((s) => isUntold(story, s)) ||
    story.testimonies.some(({ article }) => MULTIPLE.test(article.text) || MULTIPLE.test(article.title ?? ''));
  const tops = [...groupBy(answers, story.article).values()].flatMap((given) => {
    const top = Math.max(...given.map(sizeOf));
    return given.filter((answer) => sizeOf(answer) === top);
  });
  // "Shot and killed Ada Quill, then Tom Reed": of several told of one by one none is all.
  const named = groupBy(answers, story.article);
  const isOneOfSeveral = (answer: Answer): boolean =>
    new Set(
      named
        .get(story.article(answer))!
        .flatMap(({ patients }) => patients.filter((id) => story.actors.get(id)?.kind === 'person')),
    ).size > 1;
  const single = tops.filter((answer) => sizeOf(answer) === 1 && !isOneOfSeveral(answer));
  const backed = (given: readonly Answer[], lead: number): boolean =>
    new Set(given.map(story.article)).size > 1 || given.some(({ statement }) => statement.sentence < lead);
  const several = tops.filter((answer) => sizeOf(answer) > 1);
  return [...(untold || !backed(single, LEAD) ? [] : single), ...(backed(several, 2 * LEAD) ? several : [])];
}

/** Whether any of the statements says of somebody that it befell them. */
export const befellSomebody = (story: Story, said: readonly Said[]): boolean =>
  said.some((s) => befallen(story, s) !== null);

/** Words for several deaths at once. */
const MULTIPLE =
  /\b(?:murder-suicide|(?:double|triple|quadruple)[ -](?:homicide|murder|killing|slaying|fatal)|multiple (?:fatalities|victims))/i;

/** Whether a statement tells of several without a number: "the victims", "they". */
const isUntold = (story: Story, said: Said): boolean =>
  said.statement.participants.some((part) => {
    const { feats, upos } = story.testimonies[said.testimony]!.reading.tokens[part.token]!;
    return (
      isBefallen(story, said, part) &&
      Number.isNaN(persons(story, said, part)) &&
      (upos === 'NOUN' ? feats.Number === 'Plur' : ['they', 'them', 'both', 'two', 'three'].includes(part.lemma))
    );
  });

/** A sentence with its full stop: links to other articles, captions and page furniture have none. */
export const isProse = (story: Story, said: Said): boolean => isFullSentence(sentenceWords(story, said));

/** Whether words end as a sentence does. */
export const isFullSentence = (words: string): boolean => /[.!?](?:[\s"”’')\]]|\[\d{1,3}\])*$/.test(words);

/** How many an answer tells of. */
export const sizeOf = ({ value }: Answer): number => (value.type === 'number' ? (value.low ?? 0) : 0);
