import { WORDS } from '../../../dossier/wording.ts';
import type { TimelineEntry } from '../../../model/dossier.ts';
import { dateInWords } from '../../view/dates.ts';
import { html, type Markup } from '../markup.ts';
import { claimList, folded, type Page } from '../passage.ts';
import type { SectionMaker } from '../section.ts';
import { timelineDrawing } from '../timeline-drawing.ts';

/** How many days are in sight. */
const SHOWN = 30;

interface Day {
  readonly date: string;
  readonly entries: readonly TimelineEntry[];
}

/** The day of a time of day: the words of the passage tell the hour. */
const dayOf = (date: string): string => date.replace(/^(\d{4}-\d\d-\d\d)T.*$/s, '$1');

/** Entries that follow one another with one date and one kind stand under one heading. */
const days = (entries: readonly TimelineEntry[]): Day[] => {
  const found: { date: string; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const date = entry.date === null ? WORDS.undatedEvents : dateInWords(dayOf(entry.date));
    const last = found.at(-1);
    if (last && last.date === date) last.entries.push(entry);
    else found.push({ date, entries: [entry] });
  }
  return found;
};

/** How finely a date is known, as a class: an exact day, a month, a year, an interval. */
const grain = (date: string | null): string => {
  if (date === null) return 'g-none';
  if (date.includes('/')) return 'g-span';
  return date.length >= 10 ? 'g-day' : date.length >= 7 ? 'g-month' : 'g-year';
};

const list = (page: Page, entries: readonly TimelineEntry[], kind: string): Markup => {
  const items = days(entries).flatMap(({ date, entries: found }) => {
    const claims = page.view.claims(found.flatMap((entry) => entry.claims));
    const className = grain(found[0]?.date ?? null);
    return claims.length > 0 ? [html`<li class="${className}"><h4>${date}</h4>${claimList(page, claims)}</li>`] : [];
  });
  return folded(items, SHOWN, (part) => html`<ol class="timeline ${kind}">${part}</ol>`);
};

/** What is told as past, then what is announced, then what to watch; entries without a day come last. */
export const timeline: SectionMaker = (page) => {
  const { timeline: entries, brief } = page.view.dossier;
  const dated = [...entries.filter((entry) => entry.date !== null), ...entries.filter((entry) => entry.date === null)];
  const past = dated.filter((entry) => entry.kind === 'past');
  const planned = dated.filter((entry) => entry.kind === 'planned');
  const watched = page.view.claims(brief.watchNext.map((item) => item.claim));
  const inTimeline = new Set(planned.flatMap((entry) => entry.claims));
  const next = watched.filter((claim) => !inTimeline.has(claim.id));
  if (past.length + planned.length + next.length === 0) return null;
  const part = (name: string, body: Markup): Markup => html`<h3>${name}</h3>${body}`;
  return {
    name: 'timeline',
    body: html`${timelineDrawing(page, entries)}${past.length > 0 && part(WORDS.happenedLabel, list(page, past, 'past'))}${
      planned.length > 0 && part(WORDS.plannedLabel, list(page, planned, 'planned'))
    }${next.length > 0 && part(WORDS.watchNext, claimList(page, next))}`,
    count: entries.length,
  };
};
