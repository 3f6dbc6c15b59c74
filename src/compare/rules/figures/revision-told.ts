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
  const { statement } = said;
  if (!isTold(said) && statement.certainty !== 'planned') return [];
  const { start, end } = story.testimonies[said.testimony]!.reading.tokens[statement.token]!;
  // With the particle: "put off", "brought forward".
  const verb = story.words(said, { start, end: end + PARTICLE }).replace(/\s+/g, ' ');
  const values = statement.values.filter(
    ({ aspect, value }) =>
      (aspect === 'amount' || aspect === 'count' || aspect === 'date' || aspect === 'duration') && hasBounds(value),
  ).map((value) => countedIn(story, said, value));
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
    if (isTo && way !== null) return [{ said, to, from: former, way }];
    if (to.aspect === 'date')
      return NOW.test(before) && EXPECTED.test(before) ? [{ said, to, from: null, way: 0 }] : [];
    // "Has risen to 15, with losses of 310 million".
    if (way !== null && way !== 0 && to.aspect === 'amount' && /\bof (?:about |around |some )?$/i.test(before))
      return [{ said, to, from: null, way }];
    const around = story.words(said, {
      start: Math.max(statement.start, to.start - BESIDE),
      end: Math.min(statement.end, to.end + BESIDE),
    });
    return to.aspect !== 'duration' && SO_FAR.test(around) && !OTHER.test(story.words(said, statement)) ? [{ said, to, from: null, way: 0 }] : [];
  });
}

const PARTICLE = 9;

/** "The number of victims has risen to 15": victims are counted. */
function countedIn(story: Story, said: Said, value: StatedValue): StatedValue {
  if (value.aspect !== 'count') return value;
  const counted = NUMBER_OF.exec(story.words(said, { start: said.statement.start, end: value.start }))?.[1];
  return counted ? { ...value, of: counted.toLowerCase() } : value;
}
const NUMBER_OF = /\bnumber of (?:[a-z-]{1,14} )?([a-z]{3,14}?)s?\b/i;

/** "Has come to", "passed the mark of", "already stands at": words that put a figure behind an older one. */
const SO_FAR =
  /\b(?:so far|by now|to date|already|now (?:stands?|totals?|amounts?|runs?)|(?:has|have) (?:now |since )?(?:come|run|added up|amounted) to|exceed(?:s|ed)|surpass(?:es|ed)|topp(?:ed|ing)|pass(?:es|ed) the mark of)\b/i;
/** Of another team, or another season, nothing has changed. */
const OTHER =
  /\b(?:another|other|rival|last (?:winter|summer|spring|autumn|year|season|month)|this (?:winter|summer|year|season)|so far this)\b/i;
const BESIDE = 34;

const hasBounds = (value: StatedValue['value']): boolean =>
  value.type === 'number'
    ? value.low !== null || value.high !== null
    : value.type === 'date' && value.earliest !== null;
