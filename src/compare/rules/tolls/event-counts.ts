import { conceptNamed, isA } from '../../../claims/concepts/inventory.ts';
import { isKindOf } from '../../../claims/concepts/wordnet.ts';
import { PART } from '../../../claims/values/quantities.ts';
import { ANOTHER, DISTRIBUTIVE, ORDINAL, PARTIAL } from '../../pairs/partial.ts';
import { ANYBODY } from '../../pairs/persons.ts';
import { type Answer, answerOf, type ComparisonRule, type Question } from '../../rule.ts';
import { type Given, groupBy, isTold, type Said, type Story, valuesOf } from '../../story.ts';
import { exclude, groupByValue } from '../../values/accounts.ts';
import { lowOf } from '../../values/numbers.ts';
import { backgroundOf, isSummary, roundups } from '../background.ts';
import { ofAnotherEvent } from './another-event.ts';
import { casualties } from './casualties.ts';
import { HIT, isHitByGunfire } from './casualty-figures.ts';
import type { Toll } from './casualty-report.ts';
import { HARM } from './one-by-one.ts';
import { countsOthers, figuresBeside, isBesideOthers, isOfOnePlace, isPartOfMany } from './part-of-many.ts';
import { fatally, hasOtherFate, isProse } from './victims.ts';

/** Events whose victims are also told one by one. */
const TOLLS = ['death', 'injury'] as const;

/** How many died, were hurt, are missing, were arrested: one total for one event, whatever the words. */
export const eventCounts: ComparisonRule = {
  name: 'event-counts',
  find(story) {
    const isPast = backgroundOf(story);
    const sumsUp = isSummary(story);
    const isAnother = ofAnotherEvent(story);
    const isBackground = (said: Said): boolean => isPast(said) || sumsUp(said) || isAnother(said);
    const isCounted = ({ statement }: Said): boolean =>
      conceptNamed(statement.predicate)?.functional.includes('count') === true;
    const all = story.said.filter((said) => isTold(said) && !isBackground(said));
    const told = all.filter(isCounted);
    const hit = all.filter((said) => isHitByGunfire(story, said));
    const counts = valuesOf([...told, ...hit], 'count').filter((given) => {
      if (given.value.role !== 'patient' && given.value.role !== '') return false;
      const { reading } = story.testimonies[given.testimony]!;
      if (hasOtherFate(reading, given.value.token, given.statement.predicate) || isOneOfMany(story, given))
        return false;
      if (countsOthers(story, given) || isPartOfMany(story, given) || isOneOfSeveralParts(story, given)) return false;
      if (isOfOnePlace(story, given) || (ANYBODY.has(given.value.of) && isBesideOthers(story, given))) return false;
      return given.value.of !== 'other' && !given.value.narrowing.some((word) => PARTIAL.has(word));
    });
    const ofSeveral = roundups(story);
    const questions: Question[] = [];
    const groups = groupBy(counts, keyOf);
    const tolls = casualties(story, told, all);
    // Who was shot and did not die is asked for as hurt, before the same figure is asked for as shot.
    const asked = new Map<string, Given[]>(TOLLS.map((event) => [`${event}\t`, []]));
    for (const [key, group] of groups) if (!asked.has(key)) asked.set(key, group);
    for (const [key, group] of asked) {
      const [event, counted] = key.split('\t') as [string, string];
      const toll = counted ? undefined : tolls[event as 'death' | 'injury'];
      const accounts = groupByValue(
        toll ? toll.all : totals(story, backed(story, group, ofSeveral), counted !== ''),
        (a) => a.value,
      );
      if (toll) {
        join(accounts, toll.least);
      }
      const standing = accounts.slice();
      if (toll) addFormer(accounts, toll.former);
      const base = {
        aspect: 'count',
        template: counted ? 'count-of' : 'count',
        slots: { event, counted: counted && wordsFor(story, group[0]!) },
        actors: [],
      } as const;
      const exclusive =
        accounts.some((a, i) => accounts.slice(i + 1).some((b) => exclude(firm(a), firm(b), (x) => x.value))) &&
        (conceptNamed(event)?.repeatable !== true ||
          HARM.has(event) ||
          toll !== undefined ||
          areOfOneDay(story, accounts));
      // The missing are found one by one: a count of its day, told by the rule for running counts.
      if (event === 'missing' && accounts.length > 1 && fallsByDay(story, accounts)) continue;
      // With and without the attacker: the scope differs, not the count.
      if (toll && exclusive && isOneApart(standing) && isOneInScope(story, event, toll))
        questions.push(...accounts.map((account) => ({ ...base, accounts: [account], exclusive: false })));
      else if (accounts.length > 0 && !(toll && isAside(story, accounts, LEAD[event as keyof typeof LEAD])))
        questions.push({ ...base, accounts, exclusive });
    }
    return questions;
  },
};

/** Whether each smaller figure is of later days than the larger ones. */
function fallsByDay(story: Story, accounts: readonly (readonly Answer[])[]): boolean {
  const steps = accounts
    .map((account) => ({ low: lowOf(account[0]!.value), days: account.map(story.published).sort() }))
    .sort((a, b) => b.low - a.low);
  return steps.every(({ days }, i) => days[0] !== '' && (i === 0 || steps[i - 1]!.days.at(-1)! < days[0]!));
}

/** Figures without those that only articles about several events give: of which of them they are stays open. */
function backed(story: Story, given: readonly Given[], ofSeveral: ReadonlySet<string>): Given[] {
  const own = given.filter((g) => !ofSeveral.has(story.article(g)));
  if (own.length === 0) return [...given];
  return given.filter((g) => own.includes(g) || own.some((o) => lowOf(o.value.value) === lowOf(g.value.value)));
}

/** "Two were taken to one hospital and two others to another", "several were shot": of who was shot or taken to hospital, no total. */
const isOneOfSeveralParts = (story: Story, given: Given): boolean =>
  (HARM.has(given.statement.predicate) || HIT.has(given.statement.predicate)) &&
  (given.value.approximate || lowOf(given.value.value) === 1 || figuresBeside(story, given) > 0);

/** "One man was shot, and two men and a woman were hurt": the sentence tells of more of the same kind. */
function isKindTwice(story: Story, { testimony, statement, value }: Given): boolean {
  if (ANYBODY.has(value.of) || !isKindOf(value.of, 'person')) return false;
  const { tokens, sentences } = story.testimonies[testimony]!.reading;
  const span = sentences[statement.sentence];
  return tokens.some(
    ({ lemma, start, end }, i) =>
      i !== value.token &&
      lemma === value.of &&
      span !== undefined &&
      start >= span.start &&
      end <= span.end &&
      /^(?:a|an|one|two|three|four|five|six|another|\d+)$/i.test(tokens[i - 1]?.lemma ?? ''),
  );
}

/** "Another", "both", "a fourth", "one victim" and an age behind a name ("Ada Quill, 34") are no totals. */
const NO_TOTAL = [ANOTHER, DISTRIBUTIVE, ORDINAL];

function isOneOfMany(story: Story, given: Given): boolean {
  const { start, end, of, value } = given.value;
  // "Killed the two men", "the two in one hospital": those told of before.
  if (
    (of === '' || (isKindOf(of, 'person') && !ANYBODY.has(of))) &&
    /\bthe\s+$/i.test(story.words(given, { start: start - 5, end: start }))
  )
    return true;
  if (of !== '' && isKindTwice(story, given)) return true;
  // "One man, 18, was wounded in the leg": told one by one.
  if (lowOf(value) === 1 && !ANYBODY.has(of) && isKindOf(of, 'person') && !isA(given.statement.predicate, 'death'))
    return true;
  if ((of === 'victim' && lowOf(value) === 1) || !Number.isInteger(lowOf(value))) return true;
  const fatal = fatally(story, given)?.of ?? null;
  const number = fatal === null ? undefined : story.testimonies[given.testimony]!.reading.tokens[fatal];
  if (number && isA(given.statement.predicate, 'death') && (number.start < start || number.start >= end)) return true;
  const text = story.testimonies[given.testimony]!.article.text;
  return (
    NO_TOTAL.some((pattern) => pattern.test(text.slice(start, end))) ||
    (of === '' && /^\s+more\b/.test(text.slice(end, end + 6))) ||
    (of === '' && /(?:[,()]|\d,? and)\s*$/.test(text.slice(Math.max(0, start - 7), start)))
  );
}

/**
 * Adds what is told one by one, a lower bound: it supports the figure it equals and contradicts none. Without any
 * figure, the largest number stands.
 */
function join(accounts: Answer[][], implicit: readonly Answer[]): void {
  const groups = groupByValue(implicit, (a) => a.value);
  if (accounts.length === 0) {
    groups.sort((a, b) => lowOf(b[0]!.value) - lowOf(a[0]!.value));
    accounts.push(...groups.slice(0, 1));
    return;
  }
  for (const group of groups)
    accounts
      .find((account) => lowOf(account[0]!.value) === lowOf(group[0]!.value))
      ?.push(...group.filter(({ claim }) => !accounts.flat().some((other) => other.claim === claim)));
}

/** The closed figures of an account, where it has any: a lower bound that joined it tells nothing apart. */
function firm(account: readonly Answer[]): readonly Answer[] {
  const closed = account.filter(({ value }) => value.type !== 'number' || value.high !== null);
  return closed.length > 0 ? closed : account;
}

/** Adds what was told at first, where something else holds now: it is corrected, not contradicted. */
function addFormer(accounts: Answer[][], former: readonly Answer[]): void {
  if (accounts.length === 0) return;
  const held = new Set(accounts.flat().map(({ value }) => lowOf(value)));
  accounts.push(
    ...groupByValue(
      former.filter(({ value }) => !held.has(lowOf(value))),
      (a) => a.value,
    ),
  );
}

/** The event and who is counted: anybody, or a kind of person named by the noun. Things are left to the rule for quantities. */
function keyOf({ statement, value }: Given): string | null {
  const event = isA(statement.predicate, 'death')
    ? 'death'
    : HIT.has(statement.predicate)
      ? 'shooting'
      : statement.predicate;
  if (value.of === 'other') return `${event}\t`;
  if (!ANYBODY.has(value.of) && !isKindOf(value.of, 'person')) return null;
  const counted = ANYBODY.has(value.of) ? '' : value.of;
  return `${event}\t${[...(value.of === 'toll' ? [] : value.narrowing.filter((word) => word !== PART && word !== 'other')), counted].filter(Boolean).join(' ')}`;
}

/** Who is counted, as the article has it: "young sisters". */
function wordsFor(story: Story, given: Given): string {
  const { start, end } = story.testimonies[given.testimony]!.reading.tokens[given.value.token]!;
  const words = story.words(given, { start: Math.min(given.value.end, start), end }).trim();
  return /^of\b/.test(words) ? story.words(given, { start, end }) : words;
}

/** The dead of a story stand in the lead of a report, within this many sentences; the hurt a little further down. */
const LEAD = { death: 4, injury: 10 } as const;

/** A toll that one of several articles tells, and not in its lead: of another case, as a rule. */
const isAside = (story: Story, accounts: readonly (readonly Answer[])[], lead: number): boolean =>
  accounts.length === 1 &&
  story.testimonies.length > 1 &&
  new Set(accounts.flat().map(story.article)).size === 1 &&
  accounts.flat().every(({ statement }) => statement.sentence >= lead);

const isOneApart = (accounts: readonly (readonly Answer[])[]): boolean => {
  const counts = accounts.map((account) => lowOf(account[0]!.value));
  return Math.max(...counts) - Math.min(...counts) === 1;
};

/** "Killed himself", "took her own life", "a self-inflicted wound": one of the dead is no victim. */
const OWN_DEATH =
  /\b(?:(?:kill|shot|shoot|stabb|hang)(?:s|ed|ing)? (?:himself|herself|themselves)|(?:his|her|their) own li(?:fe|ves)|self-inflicted|suicide)\b/i;

/** "The gunman was also killed": the attacker is one of the dead, and no victim. */
const ATTACKER_DEAD =
  /\b(?:gunman|shooter|attacker|assailant|bomber|killer|suspect)\b[^.;!?]{0,40}\b(?:was|is|were|also|being)\b[^.;!?]{0,20}\b(?:killed|dead|died|slain)\b/i;

/** Whether somebody whom one article counts and another need not, an attacker or an unborn child, may make two tolls differ by one. */
const isOneInScope = (story: Story, event: string, { saysWhom }: Toll): boolean =>
  saysWhom ||
  (event === 'death' &&
    story.testimonies.some(({ article }) => OWN_DEATH.test(article.text) || ATTACKER_DEAD.test(article.text)));

/** Arrests go on day after day: two totals are of one moment only in articles of about one day. */
function areOfOneDay(story: Story, accounts: readonly (readonly Answer[])[]): boolean {
  const days = accounts.flat().map((answer) => story.published(answer).slice(0, 10));
  if (days.some((day) => day.length < 10)) return false;
  const times = days.map((day) => Date.parse(day));
  return Math.max(...times) - Math.min(...times) <= DAY;
}
const DAY = 86_400_000;

/** An article's answer is its largest figure: smaller ones are parts of it, or what was known before. A headline gives no total of one kind of people. */
function totals(story: Story, given: readonly Given[], isKind: boolean): Answer[] {
  return [...groupBy(given, story.article).values()].flatMap((all) => {
    const prose = all.filter((g) => isProse(story, g));
    const plain = prose.filter(({ statement }) => !statement.quoted);
    const own = plain.length > 0 ? plain : prose.length > 0 || isKind ? prose : all;
    const top = Math.max(...own.map((g) => lowOf(g.value.value)));
    return own.filter((g) => lowOf(g.value.value) === top).map(answerOf);
  });
}
