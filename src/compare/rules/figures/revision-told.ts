/** Values that a claim says have taken the place of others: "raised to 80", "put off from March to August", "now put at 450 tonnes". */
import type { StatedValue } from '../../../claims/statement.ts';
import { isTold, type Said, type Story } from '../../story.ts';
import { formerFigure } from './former-told.ts';

/** Which way a figure goes: 1 up or later, -1 down or earlier, 0 where the words do not say. */
export type Way = 1 | -1 | 0;

export interface Revision {
  readonly said: Said;
  /** What holds now. */
  readonly to: StatedValue;
  /** What held before, where the words give it. */
  readonly from: StatedValue | null;
  readonly way: Way;
  /** "The number of victims has risen to 15": whatever it was, it counts all of them. */
  readonly countsAll: boolean;
  /** "Now put at": told in so many words as the value of the day. */
  readonly isOfNow: boolean;
}

const UP =
  /\b(?:raised|raises?|raising|lifted|increased|boosted|rose|risen|rises|grown|grew|grows|gone up|went up|climbed|jumped|upped|doubled|tripled|upgraded|extended|lengthened|put off|postponed|delayed|pushed back|put back|deferred)\b/i;
const DOWN =
  /\b(?:cut|cuts|lowered|reduced|trimmed|slashed|fell|fallen|falls|dropped|down|gone down|went down|shrunk|shortened|downgraded|brought forward|moved up|moved forward)\b/i;
const SET_ANEW =
  /\b(?:moved|changed|revised|corrected|rescheduled|reset|adjusted|updated|shifted|altered|put|puts|brings?|bringing|brought)\b/i;
/** "Up to", "from Monday to", "close to": no step from one value to the next. */
const NO_STEP = /\b(?:up|close|due|according|next|back|\w+day) to(?: \w+)? ?$/i;
const TO =
  /\b(?:to|until|till|at)(?: (?:about|around|nearly|over|more than|some|at least|the|a|an|as (?:many|much) as|between))? ?[$€£]?$/i;
const NOW = /\b(?:now|instead)\b[^.;]{0,30}$/i;
const NOW_OF = /\bnow (?!that\b)[^.;,]{0,44}$/i;
const EXPECTED = /\b(?:expected|due|planned|scheduled|set|estimated|put|foreseen|speaks?|likely)\b/i;

/** "Has come to", "passed the mark of", "already": words that put a figure behind an older one. */
const SO_FAR =
  /\b(?:so far|by now|to date|already|(?:has|have) (?:now |since )?(?:come|run|added up|amounted) to|exceed(?:s|ed)|surpass(?:es|ed)|topp(?:ed|ing)|pass(?:es|ed) the mark of)\b/i;
/** Of another team, or another season, nothing has changed. */
const OTHER =
  /\b(?:another|other|rival|last (?:winter|summer|spring|autumn|year|season|month)|this (?:winter|summer|year|season)|so far this|a year (?:ago|earlier|before))\b/i;
const NUMBER_OF =
  /\bnumber (?:on board|aboard|of (?:(?:the|its|his|her|their|new|registered|confirmed|known|missing|injured|wounded|dead|stolen|sick|infected|remaining) )?([a-z]{3,14}?)s?)\b/i;
/** How many letters of a sentence bear on a figure. */
const REACH = 110;
const BESIDE = 34;

/** The revisions that a claim tells. */
export function revisionsTold(story: Story, said: Said): Revision[] {
  const { statement } = said;
  if (!isTold(said) && statement.certainty !== 'planned') return [];
  const values = statement.values.filter(
    ({ aspect, value }) =>
      (aspect === 'amount' || aspect === 'count' || aspect === 'date' || aspect === 'duration') && hasBounds(value),
  );
  return values.flatMap((value) => revisionOf(story, said, value, values));
}

function revisionOf(story: Story, said: Said, given: StatedValue, values: readonly StatedValue[]): Revision[] {
  const { statement, testimony } = said;
  const sentence = story.testimonies[testimony]!.reading.sentences[statement.sentence]!;
  const around = (from: number, to: number): string =>
    story.words(said, { start: Math.max(sentence.start, from), end: Math.min(sentence.end, to) }).replace(/\s+/g, ' ');
  const before = around(given.start - REACH, given.start).replace(/^.*[;:]/, '');
  const beside = around(given.start - REACH, given.end + REACH);
  const countsAll = given.aspect === 'count' && NUMBER_OF.test(beside);
  const to = countsAll ? { ...given, of: (NUMBER_OF.exec(beside)![1] ?? 'people').toLowerCase() } : given;
  const revision = (from: StatedValue | null, way: Way, value = to): Revision[] => [
    { said, to: value, from, way, countsAll, isOfNow: NOW_OF.test(before) },
  ];
  if (to.aspect === 'date')
    return dateRevision(story, said, to, values).map((one) => ({ said, to, countsAll, isOfNow: false, ...one }));
  const way: Way | null = UP.test(before) ? 1 : DOWN.test(before) ? -1 : SET_ANEW.test(before) ? 0 : null;
  const stretch = stepOf(story, said, to);
  if (stretch) return way === null ? [] : revision(stretch.from, 0, stretch.to);
  const replaced = formerFigure(story, said, to, way !== null);
  if (replaced !== null && to.value.type === 'number')
    return revision({ ...to, value: { ...to.value, low: replaced, high: replaced } }, 0);
  const former =
    values.find(
      (one) =>
        one !== given &&
        one.aspect === to.aspect &&
        /\bfrom (?:about |around )?$/i.test(around(one.start - 12, one.start)),
    ) ?? null;
  if (to === former || /\bfrom $/i.test(before)) return [];
  const isAnew = way !== 0 || countsAll || former !== null || NOW_OF.test(before);
  if (way !== null && isAnew && TO.test(before) && !NO_STEP.test(before)) return revision(former, way);
  // "Has risen to 15, with losses of 310 million".
  if (way !== null && way !== 0 && to.aspect === 'amount' && /\bof (?:about |around |some )?$/i.test(before))
    return revision(null, way);
  if (to.aspect === 'duration' || OTHER.test(beside)) return [];
  const near = around(given.start - BESIDE, given.end + BESIDE);
  return SO_FAR.test(near) || NOW_OF.test(before) ? revision(null, 0) : [];
}

/** "Put off from March to August", "now expected on Saturday". */
function dateRevision(
  story: Story,
  said: Said,
  to: StatedValue,
  values: readonly StatedValue[],
): Pick<Revision, 'from' | 'way'>[] {
  const { statement, testimony } = said;
  const { start, end } = story.testimonies[testimony]!.reading.tokens[statement.token]!;
  // With the particle: "put off", "brought forward".
  const verb = story.words(said, { start, end: end + PARTICLE }).replace(/\s+/g, ' ');
  const before = story.words(said, { start: statement.start, end: to.start }).replace(/\s+/g, ' ');
  const isFrom = ({ start: at }: StatedValue): boolean =>
    /\bfrom (?:about |around )?$/i.test(story.words(said, { start: Math.max(0, at - 12), end: at }));
  if (isFrom(to)) return [];
  const from = values.find((one) => one !== to && one.aspect === 'date' && isFrom(one)) ?? null;
  const sentence = story.testimonies[testimony]!.reading.sentences[statement.sentence]!;
  const after = story.words(said, { start: to.end, end: Math.min(sentence.end, to.end + REACH) }).replace(/\s+/g, ' ');
  const other =
    /^[^.;:]{0,30}\b(?:(earlier|sooner)|later|longer|shorter) than (?:first |originally |had been )?(?:planned|expected|announced|thought|foreseen|promised|scheduled)\b/i.exec(
      after,
    );
  if (other) return [{ from, way: other[1] ? -1 : 1 }];
  const way: Way | null = UP.test(verb) ? 1 : DOWN.test(verb) ? -1 : from !== null && SET_ANEW.test(verb) ? 0 : null;
  if (way !== null && /\b(?:to|until|till)(?: (?:about|around|late|early|mid))? ?$/i.test(before))
    return [{ from, way }];
  const isInstead = /^[^.;:]{0,12}\b(?:instead of|rather than|and not)\b/i.test(after) || /^ instead\b/i.test(after);
  return isInstead || (NOW.test(before) && (EXPECTED.test(before) || AHEAD.test(before)))
    ? [{ from: null, way: 0 }]
    : [];
}
/** "Will now begin in July", "now starts in May". */
const AHEAD = /\b(?:will now|now (?:be|begins?|starts?|opens?|comes?|ends?|runs?|lasts?|due|set))\b/i;
const PARTICLE = 9;

/** "Raised from 7.4 million to 9 million", read as one stretch: what was and what is. */
function stepOf(story: Story, said: Said, value: StatedValue): { from: StatedValue; to: StatedValue } | null {
  if (value.value.type !== 'number') return null;
  const words = story.words(said, value);
  const at = /^from [^.]{1,30}? to /i.exec(words)?.[0].length;
  const { low, high } = value.value;
  if (at === undefined || low === null || high === null) return null;
  const one = (number: number) => ({ ...value.value, low: number, high: number }) as StatedValue['value'];
  return { from: { ...value, value: one(low) }, to: { ...value, start: value.start + at, value: one(high) } };
}

const hasBounds = (value: StatedValue['value']): boolean =>
  value.type === 'number'
    ? value.low !== null || value.high !== null
    : value.type === 'date' && value.earliest !== null;
