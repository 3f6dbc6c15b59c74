import { WORDS } from '../../dossier/wording.ts';
import type { TimelineEntry } from '../../model/dossier.ts';
import type { Point } from '../../model/point.ts';
import { compressedScale, dayNumber, lanesOf } from '../view/calendar.ts';
import { dateInWords, shortDate } from '../view/dates.ts';
import { headingOf } from '../view/view.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './passage.ts';
import { pointAddress } from './sections/matters.ts';

/** Days from the first to after the last. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

interface Mark extends Extent {
  readonly date: string;
  readonly kind: TimelineEntry['kind'];
}

/** Dates that the accounts of one matter give, with the letters of the accounts. */
interface Dispute {
  readonly point: Point;
  readonly dates: readonly (Extent & { readonly letter: string; readonly date: string })[];
}

const extentOf = (earliest: string | null, latest: string | null): Extent | null => {
  const [first, last] = [dayNumber(earliest), dayNumber(latest)];
  return first === null || last === null || last < first ? null : { from: first, to: last + 1 };
};

const marksOf = (entries: readonly TimelineEntry[]): Mark[] => {
  const marks = new Map<string, Mark>();
  for (const { date, earliest, latest, kind } of entries) {
    const extent = extentOf(earliest, latest);
    if (extent && date !== null) {
      const key = `${extent.from} ${extent.to} ${kind}`;
      if (!marks.has(key)) marks.set(key, { ...extent, date, kind });
    }
  }
  return [...marks.values()].sort((a, b) => a.from - b.from || a.to - b.to || (a.kind < b.kind ? -1 : 1));
};

const disputesOf = (page: Page): Dispute[] =>
  page.view.points('differ').flatMap((point) => {
    const dates = page.view.accounts(point).flatMap(({ account, letter }) => {
      const { value } = account;
      const extent = value.type === 'date' ? extentOf(value.earliest, value.latest) : null;
      return extent && value.type === 'date' ? [{ ...extent, letter, date: value.value }] : [];
    });
    return dates.length > 1 ? [{ point, dates }] : [];
  });

const LANE = 13;
const AXIS = 22;
/** Below this there is nothing that the list does not show at a glance. */
const FEWEST = 4;
/** Room for a date under the axis, as a part of the width: of a wide drawing, and of one on a phone. */
const LABEL = 0.09;
const LABEL_NARROW = 0.26;

/**
 * The timeline as a drawing: a dot for a day, a bar for a month, a year or an interval, hollow for what is planned. Under
 * the axis, the dates of a matter on which accounts differ, joined. The list below it says the same in words, so it is
 * hidden from screen readers. Null where there are too few dates.
 */
export const timelineDrawing = (page: Page, entries: readonly TimelineEntry[]): Markup | null => {
  const marks = marksOf(entries);
  if (marks.length < FEWEST) return null;
  const disputes = disputesOf(page);
  const extents: readonly Extent[] = [...marks, ...disputes.flatMap((dispute) => dispute.dates)];
  const scale = compressedScale(extents.flatMap(({ from, to }) => [from, to]));
  const at = (day: number): number => 0.01 + 0.98 * scale(day);
  const percent = (place: number): string => `${(100 * place).toFixed(2)}%`;
  const isDay = ({ from, to }: Extent): boolean => to - from <= 1;
  const middle = ({ from, to }: Extent): number => (at(from) + at(to)) / 2;
  const drawn = (extent: Extent, y: number, className: string): Markup =>
    isDay(extent)
      ? html`<circle class="${className}" cx="${percent(middle(extent))}" cy="${y}" r="4"/>`
      : html`<rect class="${className}" x="${percent(at(extent.from))}" width="${percent(at(extent.to) - at(extent.from))}" y="${y - 4}" height="8" rx="4"/>`;

  const places = marks.map((mark) =>
    isDay(mark) ? { from: middle(mark), to: middle(mark) } : { from: at(mark.from), to: at(mark.to) },
  );
  const order = places.map((_, index) => index).sort((a, b) => places[a]!.from - places[b]!.from || a - b);
  const lanes = new Map(
    lanesOf(
      order.map((index) => places[index]!),
      0.012,
    ).map((lane, rank) => [order[rank]!, lane] as const),
  );
  const axis = (Math.max(...lanes.values()) + 1) * LANE + 4;
  const height = axis + AXIS + disputes.length * LANE * 1.4;

  let [room, roomNarrow] = [0, 0];
  const labels = marks.flatMap((mark) => {
    const place = at(mark.from);
    // Near the right edge a label stands before its tick.
    const before = place > 1 - LABEL;
    if (place < room + (before ? LABEL : 0)) return [];
    room = place + LABEL;
    const onPhone = before ? place - LABEL_NARROW >= roomNarrow : place >= roomNarrow && place + LABEL_NARROW <= 1;
    if (onPhone) roomNarrow = place + LABEL_NARROW;
    const x = percent(place);
    return [
      html`<line class="tick" x1="${x}" x2="${x}" y1="${axis}" y2="${axis + 4}"/><text x="${x}" y="${axis + 16}"${before && html` text-anchor="end"`}${!onPhone && html` class="minor"`}>${shortDate(mark.date)}</text>`,
    ];
  });
  const joined = disputes.map(({ point, dates }, index) => {
    const y = axis + AXIS + LANE * 1.4 * (index + 0.5);
    const [first, last] = [Math.min(...dates.map(middle)), Math.max(...dates.map(middle))];
    return html`<a href="#${pointAddress(page, point)}" tabindex="-1"><title>${headingOf(point)}</title><line class="join" x1="${percent(first)}" x2="${percent(last)}" y1="${y}" y2="${y}"/>${dates.map((date) => drawn(date, y, `given l${date.letter}`))}${
      first > 0.5
        ? html`<text class="asked" x="${percent(first - 0.04)}" y="${y + 4}" text-anchor="end">${headingOf(point)}</text>`
        : html`<text class="asked" x="${percent(last + 0.04)}" y="${y + 4}">${headingOf(point)}</text>`
    }</a>`;
  });
  return html`<figure class="drawing" aria-hidden="true"><svg width="100%" height="${height}">${marks.map(
    (mark, index) =>
      html`<g><title>${dateInWords(mark.date)}</title>${drawn(mark, axis - 8 - lanes.get(index)! * LANE, mark.kind)}</g>`,
  )}<line class="axis" x1="0" x2="100%" y1="${axis}" y2="${axis}"/>${labels}${joined}</svg><figcaption>${WORDS.drawingKey}</figcaption></figure>`;
};
