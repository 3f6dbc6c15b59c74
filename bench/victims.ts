/**
 * Names and ages of the victims of shootings, read from single reports whose victims people marked
 * (`../shared/data/facts/victims-dev.jsonl`, Gun Violence Database), both halves apart (reports sorted by their number, even
 * and odd places; rules are tuned on the even ones).
 *
 *   npm run bench -- victims [FILE] [--list]
 *
 * How a victim is read, from the article's claims alone (no rule of this file looks at the text):
 * - **text**: the set has the page's title glued to the first sentence; it is split off as a paragraph of its own. The day of
 *   publication is the marked day of the shooting, where there is one.
 * - **victim**: whoever undergoes (`patient`) a claim of a death, a killing, an injury, a shooting, a stabbing or a stay in
 *   hospital that the article tells as done (certainty asserted or hedged, not denied, planned, supposed or asked); and whoever
 *   a claim only calls so: a participant whose word is "victim", whatever befalls it, or the bearer of the role "victim". Those
 *   shot while they attacked, and victims of other incidents told in passing, are read alike.
 * - one claim about a noun or a name makes a victim; of pronouns, whose reading is the least sure, it takes two.
 * - **who**: the entity of that participant, or its word where the article never names it again, joined with whom an identity
 *   claim says it is ("the man was identified as Ada Quill"). The name is the fullest one of that entity, if it is a person's;
 *   the age is the lower bound of the first age claim about the same entity or word ("in his 20s" is 20, months are 0 years).
 *   Those without name and age count nowhere.
 * - **right**: a name that shares its last word, or all words of the shorter, with a marked name of the report (initials,
 *   titles, marks and case aside); an age with the marked number. Each marked one can be met once; the same name or age marked
 *   twice in a report counts once.
 * - **both** counts all reports; **marked** only those whose people marked a name or an age at all, as many reports name their
 *   victims and have nothing marked.
 */
import { isA } from '../src/claims/concepts/inventory.ts';
import type { Participant, Statement, Testimony } from '../src/claims/statement.ts';
import { read, readClaims } from '../src/crossread.ts';
import { fromText } from '../src/intake/from-text.ts';
import { halvesOf, reportHalves, share, sharedFile } from './halves.ts';

interface Marked {
  readonly value: string;
}
export interface Report {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly gold: {
    readonly 'date-and-time': { readonly date?: string };
    readonly 'victim-section': readonly { readonly name: Marked; readonly age: Marked }[];
  };
}

/** One victim as our claims tell of it. */
export interface Victim {
  readonly name: string | null;
  readonly age: number | null;
}

const file = sharedFile('facts/victims-dev.jsonl');

const HARM = ['death', 'injury', 'shooting', 'stabbing', 'hospitalisation'];

/** A report as the text of a file; the set has the page's title glued to the first sentence: it gets a paragraph of its own. */
export function fileOf({ title, text, gold }: Report): string {
  const { date } = gold['date-and-time'];
  const body = title && text.startsWith(title) ? `${title}\n\n${text.slice(title.length)}` : text;
  return ['---', ...(date && /^\d{4}/.test(date) ? [`published: ${date}`] : []), '---', body].join('\n');
}

const testimonyOf = (one: Report): Testimony => {
  const article = fromText(fileOf(one), { path: `${one.id}.txt`, url: null });
  return readClaims(article, read(article));
};

const isTold = ({ polarity, certainty }: Statement): boolean =>
  polarity === 1 && (certainty === 'asserted' || certainty === 'hedged');

/** "The victim, Ada Quill": a role that says so of whoever bears it. */
const isCalledVictim = ({ predicate, values, participants: [bearer] }: Statement, one: Participant): boolean =>
  predicate === 'role' && one === bearer && values.some(({ of }) => of === 'victim');

/** A person as the claims know them: an entity, or the word itself where the reading has none. */
const keyOf = ({ entity, token }: Participant): string => entity ?? `token ${token}`;

/** Claims about a pronoun that make a victim; one about a noun or a name does. */
const ENOUGH = 2;

/** Whom the claims say to be one: "the man was identified as Ada Quill". */
function identified(statements: readonly Statement[]): (key: string) => string {
  const same = new Map<string, string>();
  const rootOf = (key: string): string => {
    const next = same.get(key);
    return next === undefined ? key : rootOf(next);
  };
  for (const { predicate, participants } of statements) {
    if (predicate !== 'identity') continue;
    const [who] = participants.filter(({ role }) => role === 'patient');
    const as = participants.find(({ preposition }) => preposition === 'as');
    if (who && as && rootOf(keyOf(who)) !== rootOf(keyOf(as))) same.set(rootOf(keyOf(who)), rootOf(keyOf(as)));
  }
  return rootOf;
}

/** The victims an article's claims tell of. */
export function victimsOf({ reading, statements }: Testimony): Victim[] {
  const rootOf = identified(statements);
  const told = new Map<string, number>();
  for (const statement of statements)
    for (const participant of statement.participants)
      if (
        participant.lemma === 'victim' ||
        isCalledVictim(statement, participant) ||
        (participant.role === 'patient' && isTold(statement) && HARM.some((event) => isA(statement.predicate, event)))
      ) {
        const key = rootOf(keyOf(participant));
        const weight = reading.tokens[participant.token]?.upos === 'PRON' ? 1 : ENOUGH;
        told.set(key, (told.get(key) ?? 0) + weight);
      }
  const hurt = [...told].filter(([, weight]) => weight >= ENOUGH).map(([key]) => key);
  const ages = new Map<string, number>();
  for (const { predicate, participants, values } of statements) {
    if (predicate !== 'age') continue;
    const [who] = participants;
    const [age] = values;
    if (who && age?.value.type === 'number' && age.value.low !== null) {
      const key = rootOf(keyOf(who));
      if (!ages.has(key)) ages.set(key, Math.floor(age.value.low));
    }
  }
  return hurt.map((key) => {
    const chains = reading.chains.filter(
      ({ entity, type, name }) => rootOf(entity) === key && type === 'person' && name,
    );
    return { name: chains[0]?.name ?? null, age: ages.get(key) ?? null };
  });
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'jr', 'sr', 'ii', 'iii', 'officer', 'deputy', 'sgt', 'lt']);
const wordsOf = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [])
    .map((word) => word.replace(/['’]s$/, '').replace(/^['’-]+|['’-]+$/g, ''))
    .filter((word) => word.length > 1 && !TITLES.has(word));

/** Whether two names can mean one person: the same last word, or all words of the shorter in the longer. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.length === 0 || y.length === 0) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return x.at(-1) === y.at(-1) || short.every((word) => long.includes(word));
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The number of years a marked age says; months are years begun: 0. */
export function yearsOf(value: string): number | null {
  const text = value.toLowerCase();
  const digits = /\d+/.exec(text);
  const number = digits ? Number(digits[0]) : NUMBERS.findIndex((word) => new RegExp(`\\b${word}\\b`).test(text));
  if (number < 0) return null;
  return /month|week|day/.test(text) ? 0 : number;
}

export interface Score {
  readonly right: number;
  readonly told: number;
  readonly marked: number;
}

/** How many of `told` meet one of `marked`, each met once. */
function meet<T>(told: readonly T[], marked: readonly T[], same: (a: T, b: T) => boolean): Score {
  const open = [...marked];
  let right = 0;
  for (const one of told) {
    const i = open.findIndex((other) => same(one, other));
    if (i < 0) continue;
    open.splice(i, 1);
    right++;
  }
  return { right, told: told.length, marked: marked.length };
}

const distinct = <T>(all: readonly T[], same: (a: T, b: T) => boolean): T[] =>
  all.filter((one, i) => all.findIndex((other) => same(one, other)) === i);

export interface Outcome {
  readonly id: string;
  readonly names: Score;
  readonly ages: Score;
  readonly told: readonly Victim[];
  readonly marked: readonly Victim[];
}

export function outcomeOf(report: Report, testimony: Testimony): Outcome {
  const told = victimsOf(testimony);
  const marked = report.gold['victim-section'].map(
    ({ name, age }): Victim => ({ name: name.value.trim() || null, age: age.value ? yearsOf(age.value) : null }),
  );
  const names = (all: readonly Victim[]): string[] =>
    distinct(
      all.flatMap(({ name }) => name ?? []),
      sameName,
    );
  const ages = (all: readonly Victim[]): number[] => [...new Set(all.flatMap(({ age }) => age ?? []))];
  return {
    id: report.id,
    names: meet(names(told), names(marked), sameName),
    ages: meet(ages(told), ages(marked), (a, b) => a === b),
    told,
    marked,
  };
}

const sum = (scores: readonly Score[]): Score =>
  scores.reduce((a, b) => ({ right: a.right + b.right, told: a.told + b.told, marked: a.marked + b.marked }), {
    right: 0,
    told: 0,
    marked: 0,
  });

/** Whether the report's people marked a name or an age of a victim at all. */
const isMarked = ({ names, ages }: Outcome): boolean => names.marked + ages.marked > 0;

export function report(half: string, outcomes: readonly Outcome[]): void {
  const names = sum(outcomes.map((outcome) => outcome.names));
  const ages = sum(outcomes.map((outcome) => outcome.ages));
  const marked = outcomes.filter(isMarked).flatMap((outcome) => [outcome.names, outcome.ages]);
  for (const [what, { right, told, marked: of }] of [
    ['names', names],
    ['ages', ages],
    ['both', sum([names, ages])],
    ['marked', sum(marked)],
  ] as const)
    console.log(`${half.padEnd(5)} ${what.padEnd(6)} precision ${share(right, told)} recall ${share(right, of)}`);
}

const inWords = (victims: readonly Victim[]): string =>
  victims.map(({ name, age }) => `${name ?? '–'} ${age ?? ''}`.trim()).join('; ');

export async function victims(args: readonly string[]): Promise<void> {
  const records = halvesOf<Report>('victims', args, file, (a, b) => Number(a.id) - Number(b.id));
  if (!records) return;
  const halves = records.map((half) => half.map((one) => outcomeOf(one, testimonyOf(one))));
  reportHalves(report, halves);
  if (args.includes('--list'))
    for (const { id, names, ages, told, marked } of halves.flat())
      if (names.right < Math.max(names.told, names.marked) || ages.right < Math.max(ages.told, ages.marked))
        console.log(`${id}: marked ${inWords(marked)} | told ${inWords(told)}`);
}
