/** When two ages of one person contradict each other: people grow older, and an age beside a noun or a first name may be another's. */
import { letters } from '../../actors/bearers.ts';
import { perStory } from '../../per-story.ts';
import type { Answer } from '../../rule.ts';
import { groupBy, isTold, type Story } from '../../story.ts';
import { sharesName } from './whose-age.ts';

const YEAR = 365.25 * 86_400_000;
/** Articles of one story that are not dated are seldom further apart, in years. */
const UNDATED = 3;
/** How far an age told of "the customer" or "Charlie" may be from the one told of the full name. */
const NEAR = 3;

const ageOf = ({ value }: Answer): number => (value.type === 'number' ? (value.low ?? value.high ?? 0) : 0);

/**
 * Whether all ages can be one person's on the days of publication: a birthday more or less than the years between may lie
 * there, so that ages one year apart differ only within days, and an older age in an older article by more than a year.
 * Outlets repeat the age of the first day: where every answer is dated, the days on which two ages were first told count,
 * otherwise two accounts go together if some answers of theirs do.
 */
export function mayAllBe(story: Story, accounts: readonly (readonly Answer[])[], actor: string): boolean {
  const told = accounts.map((account) => firstTold(story, account));
  const died = toldDead(story).get(actor) ?? NEVER;
  return told.every((a, i) =>
    told.slice(i + 1).every((b) => a.some((x) => b.some((y) => mayBothBe(story, x, y, died)))),
  );
}

/** The day from which on the articles tell of an actor as dead, where two or more do: the dead grow no older. */
const toldDead = perStory((story: Story): ReadonlyMap<string, string> => {
  const fatal = story.said.filter((said) => isTold(said) && FATAL.has(said.statement.predicate));
  const told = groupBy(
    fatal.flatMap((said) => said.patients.map((actor) => ({ actor, said }))),
    ({ actor }) => actor,
  );
  return new Map(
    [...told].flatMap(([actor, all]): [string, string][] => {
      const days = all.map(({ said }) => story.published(said)).filter(Boolean);
      const isOfSeveral = new Set(all.map(({ said }) => story.article(said))).size > 1;
      return isOfSeveral && days.length > 0 ? [[actor, days.sort()[0]!]] : [];
    }),
  );
});
/** After every day. */
const NEVER = '9';
const FATAL = new Set(['death', 'killing']);

/** The answers of the first day on which an age was told; all of them where one is not dated. */
function firstTold(story: Story, account: readonly Answer[]): readonly Answer[] {
  const days = account.map(story.published);
  const first = [...days].sort()[0];
  return first ? account.filter((_, i) => days[i] === first) : account;
}

function mayBothBe(story: Story, a: Answer, b: Answer, died: string): boolean {
  const [young, old] = ageOf(a) <= ageOf(b) ? [a, b] : [b, a];
  const [first, last] = [story.published(young), story.published(old)];
  const grown = ageOf(old) - ageOf(young);
  if (story.article(young) === story.article(old)) return grown === 0;
  if (!first || !last) return grown <= UNDATED;
  if (first >= died && last >= died) return grown === 0;
  const years = (Date.parse(last) - Date.parse(first)) / YEAR;
  return Math.abs(years) * 365 >= DAYS && grown >= years - 1 && grown <= years + 1;
}
/** A birthday seldom falls into so few days. */
const DAYS = 14;

/**
 * The ages that are surely the actor's: told beside the family name or the full name. What is told of a noun, a first name
 * alone ("the customer", "Charlie", a child called after the mother) or another form of the first name counts where it is near one of those.
 */
export function ofTheBearer(story: Story, given: readonly Answer[], actor: string): Answer[] {
  const answers = given.filter((answer) => isOfToday(story, answer) && !isOfNamesake(story, answer, actor));
  const known = story.actors.get(actor);
  const names = [known?.name ?? '', ...(known?.variants ?? [])].map(letters);
  const words = new Set(names.flat());
  const families = new Set(names.map((words) => words.filter((word) => !/^(?:jr|sr|ii|iii)$/.test(word)).at(-1) ?? ''));
  const sure = answers.filter((answer) => {
    const bearer = answer.statement.participants[0];
    if (bearer === undefined) return false;
    const own = letters(story.words(answer, bearer.span));
    // "Jeremy Pell" may be a son of the "Jerry Pell" whose name his is short for.
    return own.some((word) => families.has(word)) && (own.length !== 2 || own.every((word) => words.has(word)));
  });
  if (sure.length === 0) return [...answers];
  const own = answers.filter(
    (answer) => sure.includes(answer) || sure.some((other) => Math.abs(ageOf(other) - ageOf(answer)) <= NEAR),
  );
  return [...groupBy(own, story.article).values()].flatMap((told) => ofToday(story, told));
}

/** Not "who was age 17 at the time". */
const isOfToday = (story: Story, answer: Answer): boolean =>
  !/^ (?:at the time|back then)\b/.test(story.words(answer, { start: answer.label.end, end: answer.label.end + 20 }));

/** "Mr. Marsh, 37", where a wife bears the name too. */
function isOfNamesake(story: Story, { testimony, statement }: Answer, actor: string): boolean {
  const [bearer] = statement.participants;
  return bearer !== undefined && sharesName(story, actor, testimony, bearer);
}

/** "Ada Quill, 34, … She was age 17 when …": of several ages in one article the one beside the name is today's. */
function ofToday(story: Story, told: readonly Answer[]): readonly Answer[] {
  const beside = told.filter((answer) => isBeside(story, answer));
  return new Set(beside.map(ageOf)).size === 1 ? told.filter((answer) => ageOf(answer) === ageOf(beside[0]!)) : told;
}

/**
 * Whether one article gives one person two ages: both beside the name ("Ada Quill, 34", "34-year-old Ada Quill"), in the same
 * form of it or not far apart. "Ada, 6" is a child, "a 14-year-old Ada Quill" of another time.
 */
export function isSlipOfAge(story: Story, a: readonly Answer[], b: readonly Answer[]): boolean {
  const nameOf = (answer: Answer): string => {
    const bearer = answer.statement.participants[0];
    return bearer && isBeside(story, answer) ? letters(story.words(answer, bearer.span)).join(' ') : '';
  };
  return a.every((x) =>
    b.every((y) => {
      const [one, other] = [nameOf(x), nameOf(y)];
      const isOneForm = one === other && one.includes(' ');
      return one !== '' && other !== '' && (isOneForm || Math.abs(ageOf(x) - ageOf(y)) <= NEAR);
    }),
  );
}

/** An age in commas or brackets behind the name, or right before it, but not "a 34-year-old Ada Quill". */
const isBeside = (story: Story, answer: Answer): boolean =>
  /^(?:[\p{L}.'’"“”() -]+,? \(?(?:aged? )?\d{1,3}\)?|\d{1,3}[- ]years?[- ]old [\p{L}.'’ -]+)$/u.test(
    story.words(answer, answer.statement),
  ) &&
  !/\b(?:an?|then)[ -]$/i.test(story.words(answer, { start: answer.statement.start - 6, end: answer.statement.start }));
