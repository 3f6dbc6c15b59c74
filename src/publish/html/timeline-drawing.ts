import { WORDS } from '../../dossier/wording.ts';
import type { TimelineEntry } from '../../model/dossier.ts';
import type { Point } from '../../model/point.ts';
import { compressedScale, dayNumber, lanesOf } from '../view/calendar.ts';
import { dateInWords, shortDate } from '../view/dates.ts';
import { headingOf } from '../view/view.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './passage.ts';
import { pointAddress } from './sections/matters.ts';

/** Days from the first to after the last. `open` at the side on which the date names no day ("since 2019"). */
interface Extent {
  readonly from: number;
  readonly to: number;
  readonly open?: 'from' | 'to';
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
  if (first !== null && last !== null) return last < first ? null : { from: first, to: last + 1 };
  if (first !== null) return { from: first, to: first + 1, open: 'to' };
  return last !== null ? { from: last, to: last + 1, open: 'from' } : null;
};

const marksOf = (entries: readonly TimelineEntry[]): Mark[] => {
  const marks = new Map<string, Mark>();
  for (const { date, earliest, latest, kind } of entries) {
    const extent = extentOf(earliest, latest);
    if (extent && date !== null) {
      const key = `${extent.from} ${extent.to} ${extent.open ?? ''} ${kind}`;
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

/** Days of the longest month: what takes longer is a year, a season or an interval. */
const MONTH = 31;
const LANE = 13;
const AXIS = 22;
/** Room at either end of the axis, as a part of the width. */
const EDGE = 0.01;
const EDGE_WITH_ARROWS = 0.05;
/** Room for the arrow of an open interval, as a part of the width. */
const ARROW = 0.025;
/** Below this there is nothing that the list does not show at a glance. */
const FEWEST = 4;
/** Room for a date under the axis, as a part of the width: of a wide drawing, and of one on a phone. */
const LABEL = 0.09;
const LABEL_NARROW = 0.26;

/**
 * The timeline as a drawing: a dot for a day, a bar for a month, a thin bar for a year or an interval, an arrow for an
 * interval that is open at one end, hollow for what is planned. Under
 * the axis, the dates of a matter on which accounts differ, joined. The list below it says the same in words, so it is
 * hidden from screen readers. Null where there are too few dates.
 */
export const timelineDrawing = (page: Page, entries: readonly TimelineEntry[]): Markup | null => {
  const marks = marksOf(entries);
  if (marks.length < FEWEST) return null;
  const disputes = disputesOf(page);
  const extents: readonly Extent[] = [...marks, ...disputes.flatMap((dispute) => dispute.dates)];
  const scale = compressedScale(extents.flatMap(({ from, to }) => [from, to]));
  const edge = extents.some(({ open }) => open !== undefined) ? EDGE_WITH_ARROWS : EDGE;
  const at = (day: number): number => edge + (1 - 2 * edge) * scale(day);
  const percent = (place: number): string => `${(100 * place).toFixed(2)}%`;
  const isDay = ({ from, to, open }: Extent): boolean => to - from <= 1 && open === undefined;
  const middle = ({ from, to }: Extent): number => (at(from) + at(to)) / 2;
  /** A dot for a day; an arrow into the open; for the rest a bar, the thinner the less exact the date. */
  const drawn = (extent: Extent, y: number, className: string): Markup => {
    if (isDay(extent)) return html`<circle class="${className}" cx="${percent(middle(extent))}" cy="${y}" r="4"/>`;
    if (extent.open !== undefined)
      // A path knows no percentages: a nested picture is moved to the place.
      return html`<svg class="${className} open" x="${percent(at(extent.open === 'to' ? extent.from : extent.to))}" y="${y - 5}" width="1" height="10" overflow="visible"><path d="${extent.open === 'to' ? 'M0 0V10M0 5H16M11 1L16 5L11 9' : 'M0 0V10M0 5H-16M-11 1L-16 5L-11 9'}"/></svg>`;
    const height = extent.to - extent.from <= MONTH ? 8 : 4;
    return html`<rect class="${className}" x="${percent(at(extent.from))}" width="${percent(at(extent.to) - at(extent.from))}" y="${y - height / 2}" height="${height}" rx="${height / 2}"/>`;
  };

  const places = marks.map((mark) =>
    isDay(mark)
      ? { from: middle(mark), to: middle(mark) }
      : {
          from: at(mark.from) - (mark.open === 'from' ? ARROW : 0),
          to: at(mark.to) + (mark.open === 'to' ? ARROW : 0),
        },
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
