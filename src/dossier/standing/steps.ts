import type { StandingStep, Status } from '../../model/dossier.ts';
import type { Span } from '../../model/passage.ts';
import { edtf } from '../edtf.ts';
import { plainFirst } from '../readable.ts';
import { ascending, type Told } from '../story.ts';
import { matterWords } from './matter.ts';
import { type Offence, offenceOf } from './offence.ts';
import { statusPresupposed } from './presupposed.ts';
import { legalOrder } from './stages.ts';

interface Day {
  readonly value: string;
  readonly earliest: string;
  readonly latest: string;
}

/** One claim's telling of a stage. */
export interface Reached {
  readonly status: Status;
  readonly told: Told;
  /** The offence in the article's words, or what was overturned or dropped, and its terms. */
  readonly offence: Offence | null;
  readonly date: Day | null;
}

export function reached(told: Told, status: Status): Reached {
  const { values } = told.statement;
  // The day of what lies ahead is not the day of what lies behind it.
  const date = (statusPresupposed(told) === null ? values : [])
    .map((one) =>
      one.aspect === 'date' && one.value.type === 'date' && isItsOwn(told, one) ? placed(one.value) : null,
    )
    .find((day) => day !== null);
  const matter = matterWords(told, status);
  const offence = offenceOf(told) ?? (matter === null ? null : { words: matter, terms: [matter.toLowerCase()] });
  return { status, told, offence, date: date ?? null };
}

/** A date of something else: "charged in the April 16 shooting", "arrested following the fire on Saturday". */
const OF_A_NOUN = /\b(?:the|an?|his|her|their|its|this|that)\s+(?:early |late |fatal |deadly )?$|['’]s\s+$/i;
const OF_ANOTHER =
  /\b(?:following|after|since|before|stemming from|from the|because of|over the|in the)\b(?!.*\b(?:said|says|announced)\b)[^;]*$/i;

/** Whether a date is that of the step itself. */
function isItsOwn({ testimony, statement }: Told, date: Span): boolean {
  const { text } = testimony.article;
  const end = testimony.reading.tokens[statement.token]?.end ?? statement.start;
  if (OF_A_NOUN.test(text.slice(Math.max(0, date.start - 20), date.start))) return false;
  return date.start < end || !OF_ANOTHER.test(text.slice(end, date.start));
}

/** No newspaper is older. */
const FIRST_DAY = '1600';

const placed = ({
  value,
  earliest,
  latest,
}: {
  value: string;
  earliest: string | null;
  latest: string | null;
}): Day | null => {
  // "Of 1014 Floral Lane": a house number is no year of a case.
  const day = earliest === null || latest === null || earliest < FIRST_DAY ? null : edtf(value, earliest, latest);
  return day === null ? null : { value: day, earliest: earliest!, latest: latest! };
};

/** One step for all claims that can tell of one event: offences and dates that do not exclude each other. */
export function steps(found: readonly Reached[]): StandingStep[] {
  const groups: Reached[][] = [];
  // Those that say most first, so that a bare "was arrested" joins a step and does not bridge two.
  const fullest = [...found].sort((a, b) => fullness(b) - fullness(a) || a.told.order - b.told.order);
  for (const one of fullest) {
    const group = homeOf(one, groups);
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => ({ step: stepOf(group), first: firstDay(group), order: Math.min(...group.map(({ told }) => told.order)) })).sort((a, b) => legalOrder(a.step.status) - legalOrder(b.step.status) || ascending(a.first, b.first) || a.order - b.order).map(({ step }) => step); // biome-ignore format: one chain
}

/**
 * The step a claim joins. One that names no offence or day could belong to several: it joins the step that its own article
 * tells, else the claims that say as little. A plea is never laid to an offence that its article does not name.
 */
function homeOf(one: Reached, groups: readonly Reached[][]): Reached[] | undefined {
  const fitting = groups.filter((members) => members.every((member) => compatible(member, one)));
  if (fitting.length < 2) return fitting[0];
  const own = fitting.find((members) => members.some(({ told }) => told.claim.article === one.told.claim.article));
  return own ?? fitting.find((members) => members.every((member) => fullness(member) <= fullness(one)));
}

const fullness = ({ offence, date }: Reached): number => (offence ? 2 : 0) + (date ? 1 : 0);

function compatible(a: Reached, b: Reached): boolean {
  if (a.status !== b.status) return false;
  if (a.date && b.date && (a.date.latest < b.date.earliest || b.date.latest < a.date.earliest)) return false;
  if (!a.offence || !b.offence || a.offence.words === b.offence.words) return true;
  const [few, many] = [a.offence.terms, b.offence.terms].sort((x, y) => x.length - y.length) as [
    readonly string[],
    readonly string[],
  ];
  return few.length > 0 && few.every((term) => many.some((other) => holds(term, other) || holds(other, term)));
}

/** Whether every word of one term stands in the other: "murder" in "second-degree murder". */
function holds(outer: string, inner: string): boolean {
  const words = new Set(outer.split(' '));
  return inner.split(' ').every((word) => words.has(word));
}

const span = ({ earliest, latest }: Day): number => Date.parse(latest) - Date.parse(earliest);
const firstDay = (group: readonly Reached[]): string =>
  group.flatMap(({ date }) => date?.earliest ?? []).sort()[0] ?? '9999';

function stepOf(group: readonly Reached[]): StandingStep {
  const inOrder = [...group].sort((a, b) => a.told.order - b.told.order);
  const offences = inOrder.flatMap(({ offence }) => offence?.words ?? []);
  const dates = inOrder.flatMap(({ date }) => date ?? []).sort((a, b) => span(a) - span(b));
  return {
    status: inOrder[0]!.status,
    of: mostFrequent(offences),
    date: dates[0]?.value ?? null,
    claims: plainFirst(inOrder.map(({ told }) => told)).map(({ claim }) => claim.id),
  };
}

function mostFrequent(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
