/** Values that a claim says have taken the place of others: "raised to 80", "put off from March to August", "now expected on Saturday". */
import type { StatedValue } from '../../../claims/statement.ts';
import { isTold, type Said, type Story } from '../../story.ts';

/** Which way a figure goes: 1 up or later, -1 down or earlier, 0 where the words do not say. */
export type Way = 1 | -1 | 0;

export interface Revision {
  readonly said: Said;
  /** What holds now. */
  readonly to: StatedValue;
  /** What held before, where the words give it. */
  readonly from: StatedValue | null;
  readonly way: Way;
}

const UP =
  /\b(?:raised|raises?|raising|lifted|increased|boosted|rose|risen|rises|grown|grew|climbed|jumped|upped|doubled|tripled|upgraded|extended|lengthened|put off|postponed|delayed|pushed back|put back|deferred)\b/i;
const DOWN =
  /\b(?:cut|cuts|lowered|reduced|trimmed|slashed|fell|fallen|falls|dropped|shrunk|shortened|downgraded|brought forward|moved up|moved forward)\b/i;
const SET_ANEW = /^(?:moved|changed|revised|corrected|rescheduled|reset|adjusted|updated|shifted|altered)\b/i;
const NOW = /\b(?:now|instead)\b[^.;]{0,30}$/i;
const EXPECTED = /\b(?:expected|due|planned|scheduled|set|estimated|put|foreseen|speaks?|likely)\b/i;

/** The revisions that a claim tells. */
export function revisionsTold(story: Story, said: Said): Revision[] {
  if (!isTold(said)) return [];
  const { statement } = said;
  const { start, end } = story.testimonies[said.testimony]!.reading.tokens[statement.token]!;
  // With the particle: "put off", "brought forward".
  const verb = story.words(said, { start, end: end + PARTICLE }).replace(/\s+/g, ' ');
  const values = statement.values.filter(
    ({ aspect, value }) =>
      (aspect === 'amount' || aspect === 'count' || aspect === 'date' || aspect === 'duration') && hasBounds(value),
  );
  return values.flatMap((to): Revision[] => {
    const before = story.words(said, { start: statement.start, end: to.start }).replace(/\s+/g, ' ');
    const after = story.words(said, { start: to.end, end: statement.end });
    const former =
      values.find(
        (one) =>
          one !== to &&
          one.aspect === to.aspect &&
          /\bfrom (?:about |around )?$/i.test(
            story.words(said, { start: Math.max(0, one.start - 12), end: one.start }),
          ),
      ) ?? null;
    const behind = /^,? (up|down|revised|instead|rather than|and not)\b/i.exec(after);
    if (former && behind && former.start > to.end)
      return [{ said, to, from: former, way: behind[1] === 'up' ? 1 : behind[1] === 'down' ? -1 : 0 }];
    if (to === former || /\bfrom $/i.test(before)) return [];
    const isTo =
      /\b(?:to|until|till)(?: (?:about|around|nearly|over|more than|some|at least|the|a|an|as (?:many|much) as))? ?$/i.test(
        before,
      );
    const way: Way | null = UP.test(verb) ? 1 : DOWN.test(verb) ? -1 : SET_ANEW.test(verb) ? 0 : null;
    if (isTo && way !== null) return [{ said, to, from: former && former.end <= to.start ? former : null, way }];
    return to.aspect === 'date' && NOW.test(before) && EXPECTED.test(before) ? [{ said, to, from: null, way: 0 }] : [];
  });
}

const PARTICLE = 9;

const hasBounds = (value: StatedValue['value']): boolean =>
  value.type === 'number'
    ? value.low !== null || value.high !== null
    : value.type === 'date' && value.earliest !== null;
