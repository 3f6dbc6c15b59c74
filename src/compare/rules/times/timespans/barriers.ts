/** What keeps two conflicting lengths of time from being two accounts of one, however alike their passages are. */
import { isKindOf } from '../../../../claims/concepts/wordnet.ts';
import { kinship } from '../../../events/features.ts';
import type { EventProfile } from '../../../events/mention.ts';
import { relate } from './relation.ts';
import type { ToldSpan } from './told-spans.ts';

export interface SpanBarrier {
  readonly name: string;
  readonly why: string;
  /** `core`: how near the words for their events are; `besideOf`: the other timespans of an article. Asked of both orders. */
  readonly stops: (
    a: ToldSpan,
    b: ToldSpan,
    core: number,
    besideOf: (span: ToldSpan) => readonly ToldSpan[],
  ) => boolean;
}

/** Told in two ways, two timespans are of one thing only where the words for their events are so near. */
const RELATED = 0.3;
/** So many words must stand in both passages where the events go by strange ones: "the tunnel" alone was dug and is closed. */
const SHARED = 2;
const YEAR = /\b(?:19|20)\d\d\b/g;

const isScore = ({ span: { kind } }: ToldSpan): boolean => kind === 'gap' || kind === 'left';
const isLength = ({ span: { kind } }: ToldSpan): boolean => kind === 'length';

/** What goes on lasts until now: "has led it for six years", "was brought in eight years ago". */
const areToldAlike = (a: ToldSpan, b: ToldSpan): boolean =>
  a.span.kind === b.span.kind || [a, b].every(({ isRunning, span: { kind } }) => isRunning || kind === 'ago');

function yearsApart(a: ToldSpan, b: ToldSpan): boolean {
  const [x, y] = [a.text.match(YEAR) ?? [], b.text.match(YEAR) ?? []] as [string[], string[]];
  return x.length > 0 && y.length > 0 && !x.some((year) => y.includes(year));
}

/** What a lag is counted from, where the words name it beside what is dated. */
const anchorOf = ({ events, span }: ToldSpan): EventProfile | undefined =>
  span.kind === 'length' ? undefined : events.find(({ token }) => token === span.anchor);

const YEARS = 365.25;
/** "A six-year veteran": how long somebody has been something, by years begun or ended. */
const isSpell = ({ events: [event], unit }: ToldSpan): boolean =>
  unit === 'year' && event?.noun === true && isKindOf(event.lemma, 'person');

const spanBarriers: readonly SpanBarrier[] = [
  { name: 'given', why: 'an article that gives both tells of two things', stops: (a, b, _, besideOf) => besideOf(a).some((other) => relate(other, b) === 'same') },
  { name: 'way', why: 'one lasted, one was later, and the words for what did are strange to each other', stops: (a, b, core) => core < RELATED && !areToldAlike(a, b) },
  { name: 'over', why: 'what lasted so long, and what was so long ago', stops: (a, b) => a.span.kind === 'ago' && isLength(b) && !b.isRunning },
  { name: 'strange', why: 'the words for the events are strange to each other, and the passages share hardly more than names', stops: (a, b, core) => core === 0 && [...a.plain].filter((word) => b.plain.has(word)).length < SHARED },
  { name: 'persons', why: 'told of two persons', stops: (a, b) => a.persons.length > 0 && b.persons.length > 0 && !a.persons.some((id) => b.persons.includes(id)) },
  { name: 'anchors', why: 'counted from two other events', stops: (a, b) => { const [x, y] = [anchorOf(a), anchorOf(b)]; return x !== undefined && y !== undefined && kinship(x, y) === 'none'; } },
  { name: 'sides', why: 'so long before it, and so long after', stops: (a, b) => a.span.kind === 'before' && b.span.kind === 'after' && anchorOf(a) !== undefined && anchorOf(b) !== undefined },
  { name: 'several', why: 'of each of several, and of one of that noun', stops: (a, b) => a.isOfSeveral !== b.isOfSeveral && a.events[0]?.noun === true && b.events[0]?.noun === true && a.events[0].lemma === b.events[0].lemma },
  { name: 'begun', why: 'years of service, of which one may just have begun', stops: (a, b) => isSpell(a) && isSpell(b) && Math.abs(a.days - b.days) < 1.1 * YEARS },
  { name: 'years', why: 'told with other years', stops: yearsApart },
  { name: 'score', why: 'a lead, or the time left, is no lag', stops: (a, b) => isScore(a) && a.span.kind !== b.span.kind && !isLength(b) },
  { name: 'scores', why: 'a report tells of several leads and gaps', stops: (a, _b, _core, besideOf) => isScore(a) && besideOf(a).some((other) => isScore(other) && relate(a, other) !== 'same') },
]; // biome-ignore format: one table

/** Whether a barrier stands between two timespans. */
export const areStopped = (
  a: ToldSpan,
  b: ToldSpan,
  core: number,
  besideOf: (span: ToldSpan) => readonly ToldSpan[],
): boolean => spanBarriers.some(({ stops }) => stops(a, b, core, besideOf) || stops(b, a, core, besideOf));
