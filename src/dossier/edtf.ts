/** TIMEX3 values as EDTF (ISO 8601-2:2019), the form of every date in a dossier. */

const SEASONS: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', AU: '23', WI: '24' };

/**
 * The EDTF form of a date value: a part of a day is its day, a season its code, a decade or century has its open digits
 * marked, a week, quarter or half is the interval of its days. null where the value is no date on a calendar.
 *
 * @param value TIMEX3 ("2024-WI", "2025-W10", "199") or already EDTF
 * @param earliest @param latest first and last possible day, for what EDTF has no name for
 */
export function edtf(value: string, earliest: string | null, latest: string | null): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(value);
  if (day) return day[1]!;
  if (/^\d{4}(?:-\d{2})?$/.test(value)) return value;
  if (/^\d{3}$/.test(value)) return `${value}X`;
  if (/^\d{2}$/.test(value)) return `${value}XX`;
  const season = /^(\d{4})-([A-Z]{2})$/.exec(value);
  if (season && SEASONS[season[2]!] !== undefined) return `${season[1]}-${SEASONS[season[2]!]}`;
  if (/^[\d.X%~?/-]+$/.test(value) && /^[\d.]/.test(value) && value.includes('/')) return value;
  return earliest !== null && latest !== null ? `${earliest}/${latest}` : null;
}
