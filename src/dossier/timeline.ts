import type { TimelineEntry } from '../model/dossier.ts';
import { edtf } from './edtf.ts';
import { readable } from './readable.ts';
import { ascending, type Story, sentenceKey, sentenceWords, type Told, words } from './story.ts';

/** Saying is not what happened: "police said on Monday" dates the saying, which belongs to the quotation. */
const SAYING = new Set([
  'say',
  'tell',
  'report',
  'add',
  'write',
  'note',
  'quote',
  'comment',
  'quotation',
  'attribution',
]);
/** "Today's my last day": what somebody says of themselves is a quotation, not a date of the story. */
const FIRST_PERSON = /\b(?:I|I'm|I’m|[Mm]y|me|[Ww]e|[Oo]ur|us)\b/;
/** "recently", "now", a length of time: no day on a calendar. */
const VAGUE = /_REF$|^P/;

/** "Posted: Wednesday, 8 April", "Updated 3 May": when a page appeared, not what happened. */
const PAGE = /\b(?:posted|published|updated|modified|created|captured)(?: on| at)?\s*:/i;
/** "The 2007 sedan" and "the 2007 Marrow Cup": a year that names a thing or its edition is no day of what is told. */
const OF_A_NAME = /^\s+\p{Lu}\p{L}/u;
/** "Later this year" lies ahead of what is told, though it has begun. */
const LATER = /^later this\b/i;

interface Dated {
  readonly told: Told;
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly kind: TimelineEntry['kind'];
}

/**
 * What the articles date, past and planned, in the order of the days; claims of one day about one event with a shared
 * actor stand together. What is supposed, denied or negated is left out. A weekday of an undated article has no place:
 * such entries stand at the end.
 */
export function timeline(story: Story): TimelineEntry[] {
  const groups = new Map<string, Dated[][]>();
  for (const dated of plainlyTold(story, oncePerSentence(story))) {
    const key = `${dated.kind} ${dated.date ?? ''} ${dated.earliest ?? dated.told.claim.id} ${dated.told.statement.predicate}`;
    const same = groups.get(key) ?? [];
    const group = same.find(([first]) => meets(first!.told, dated.told));
    if (group) group.push(dated);
    else groups.set(key, [...same, [dated]]);
  }
  const entries = [...groups.values()]
    .flat()
    .sort((a, b) => inTime(a[0]!, b[0]!))
    .map((group): TimelineEntry => {
      const { date, earliest, latest, kind } = group[0]!;
      const claims = [...new Set(group.map(({ told }) => readable(story, told).claim.id))];
      return { date, earliest, latest, claims, kind };
    });
  const shown = new Set<string>();
  // The same words under the same day stand once: as told before as planned.
  return entries.filter(({ date, claims }) => {
    const key = `${date} ${claims.join(' ')}`;
    return shown.size < shown.add(key).size;
  });
}

/**
 * Without what is only named beside something else ("the witness of the 3 May fire spoke"): the words shown would be told
 * under a day that is not theirs. It stays where nothing tells plainly of such an event on that day, or on a day in that time.
 */
function plainlyTold(story: Story, dated: readonly Dated[]): Dated[] {
  const isNamed = ({ told }: Dated): boolean =>
    told.testimony.reading.tokens[told.statement.token]?.upos === 'NOUN' && readable(story, told) !== told;
  const plain = dated.filter((one) => !isNamed(one) && one.earliest !== null);
  return dated.filter(
    (one) =>
      !isNamed(one) ||
      !plain.some(
        ({ earliest, latest, told }) =>
          told.statement.predicate === one.told.statement.predicate &&
          one.earliest! <= earliest! &&
          (latest ?? earliest!) <= (one.latest ?? earliest!),
      ),
  );
}

/** One sentence tells one date once: of its clauses with that date, an event of the inventory, else the first. */
function oncePerSentence(story: Story): Dated[] {
  const kept = new Map<string, Dated>();
  for (const one of story.told) {
    const dated = datedOf(one);
    if (dated === null) continue;
    const key = `${sentenceKey(one)} ${dated.kind} ${dated.date ?? one.claim.id}`;
    const known = kept.get(key);
    if (known === undefined || (one.statement.known && !known.told.statement.known)) kept.set(key, dated);
  }
  return [...kept.values()];
}

function datedOf(told: Told): Dated | null {
  const { certainty, polarity, predicate, values, quoted } = told.statement;
  if (polarity === -1 || certainty === 'conditional' || certainty === 'denied' || SAYING.has(predicate)) return null;
  if (quoted && FIRST_PERSON.test(words(told))) return null;
  if (sentenceWords(told).trimEnd().endsWith('?')) return null;
  const { text } = told.testimony.article;
  if (PAGE.test(sentenceWords(told))) return null;
  for (const { aspect, value, start, end } of values) {
    if (aspect !== 'date' || value.type !== 'date' || VAGUE.test(value.value)) continue;
    const words = text.slice(start, end);
    if (/^\d{4}$/.test(words) && OF_A_NAME.test(text.slice(end, end + 4))) continue;
    const placed = value.earliest === null ? null : edtf(value.value, value.earliest, value.latest);
    const { published } = told.testimony.article;
    // "The report is due in autumn", told in spring, lies ahead whatever the verb.
    const ahead = LATER.test(words) || (placed !== null && published !== null && value.earliest! > published);
    const kind = certainty === 'planned' || ahead ? 'planned' : 'past';
    if (placed === null) return { told, date: null, earliest: null, latest: null, kind };
    return { told, date: placed, earliest: value.earliest, latest: value.latest, kind };
  }
  return null;
}

/** Whether two claims of one predicate and day can tell of one event: a shared actor, or shared words where none is known. */
function meets(a: Told, b: Told): boolean {
  if (a.claim.actors.length > 0 && b.claim.actors.length > 0)
    return a.claim.actors.some((actor) => b.claim.actors.includes(actor));
  const content = new Set(a.statement.content);
  const shared = b.statement.content.filter((lemma) => content.has(lemma)).length;
  return shared >= 0.3 * Math.min(content.size, b.statement.content.length);
}

const inTime = (a: Dated, b: Dated): number =>
  ascending(a.earliest ?? '9999', b.earliest ?? '9999') ||
  ascending(a.latest ?? '9999', b.latest ?? '9999') ||
  ascending(a.kind, b.kind) ||
  a.told.order - b.told.order;
