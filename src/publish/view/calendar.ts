/** Days since 1970-01-01 of "YYYY-MM-DD" (what follows is not read); null for anything else. */
export const dayNumber = (date: string | null): number | null => {
  const parts = date === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(date);
  if (!parts) return null;
  const time = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000);
};

/**
 * Where days stand on a line from 0 to 1: in their order, a gap growing with the logarithm of its days, so that a year long
 * past does not press the week of the story into one point.
 *
 * @param days the days that matter, in any order; others are placed between their neighbours in proportion
 */
export const compressedScale = (days: readonly number[]): ((day: number) => number) => {
  const stops = [...new Set(days)].sort((a, b) => a - b);
  const places = [0];
  for (let index = 1; index < stops.length; index += 1)
    places.push(places[index - 1]! + 1 + Math.log(stops[index]! - stops[index - 1]!));
  const whole = places.at(-1) || 1;
  return (day) => {
    const next = stops.findIndex((stop) => stop >= day);
    if (next < 0) return 1;
    const before = Math.max(next - 1, 0);
    const gap = stops[next]! - stops[before]!;
    const part = gap === 0 ? 0 : (day - stops[before]!) / gap;
    return (places[before]! + Math.max(part, 0) * (places[next]! - places[before]!)) / whole;
  };
};

/** For each interval the first lane in which it touches no earlier one; intervals must be sorted by their start. */
export const lanesOf = (
  intervals: readonly { readonly from: number; readonly to: number }[],
  space: number,
): number[] => {
  const ends: number[] = [];
  return intervals.map(({ from, to }) => {
    const free = ends.findIndex((end) => end + space <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
};
