import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, isTold, type Said, type Story } from '../../story.ts';
import { backgroundOf } from '../background.ts';
import { isBefore } from '../states/state-days.ts';
import { opennessOf } from './ahead.ts';

/** A claim with the days in which what it tells is, or was, to happen. */
interface Dated {
  readonly said: Said;
  readonly earliest: string;
  readonly latest: string;
}

interface Link {
  readonly before: Said;
  readonly after: Said;
  readonly near: number;
}

/** What was announced for a day, and what a later article tells of that day in whatever words: "the service is on 19 May", "900 people came to the cathedral on Sunday". */
export const appointments: ComparisonRule = {
  name: 'appointments',
  find(story) {
    const isBackground = backgroundOf(story);
    const isEarlier = isBefore(story);
    const all = story.said.filter(
      (said) =>
        story.published(said).length === 10 &&
        said.statement.block !== 'title' &&
        !isBackground(said) &&
        !isEarlier(said),
    );
    const ahead = all.flatMap((said) => (isAhead(story, said) && !said.statement.quoted ? dated(said, LONGEST) : []));
    const byDay = groupBy(
      all.flatMap((said) =>
        isTold(said) && !isAhead(story, said) && !ANOTHER.test(story.words(said, said.statement)) ? dated(said, 0) : [],
      ),
      ({ earliest }) => earliest,
    );
    const links = ahead
      .filter(({ said, earliest }) => earliest >= story.published(said))
      .flatMap(({ said: before, earliest, latest }) =>
        daysBetween(earliest, latest)
          .flatMap((day) => byDay.get(day) ?? [])
          .flatMap(({ said: after, earliest: day }): Link[] => {
            if (story.published(before) >= story.published(after) || day > story.published(after)) return [];
            const near = nearness(story, before, after);
            return near >= (earliest === latest ? NEAR : NEARER) ? [{ before, after, near }] : [];
          }),
      );
    return [...groupBy(nearest(links), ({ after }) => after.claim).values()].map(
      (group): Question => ({
        aspect: 'other',
        template: 'appointment',
        slots: {},
        actors: [],
        accounts: [group.map(({ before }) => answerOf(before, 'planned')), [answerOf(group[0]!.after, 'done')]],
        exclusive: false,
        sequence: true,
      }),
    );
  },
};

/** Words that put an event ahead: "is set for May". */
const SETTING = /^(?:plan|schedule|reschedule|expect|set|slate|foresee|due)$/;
/** "Another was released on Thursday": not the one of whom it was said. */
const ANOTHER = /\banother\b/i;
/** How long the time may be for which something is announced, in days: a month. */
const LONGEST = 31;
/** What two claims must share, by the rarity of their words; more where only a month was announced. */
const NEAR = 1;
const NEARER = 2;

const isAhead = (story: Story, said: Said): boolean =>
  opennessOf(story, said) === 'ahead' || (SETTING.test(said.statement.predicate) && said.statement.polarity === 1);

const DAY = 86_400_000;

/** The one time that a claim gives; none where it gives several, or a longer one. */
function dated(said: Said, longest: number): Dated[] {
  const days = said.statement.values.flatMap(({ value }) =>
    value.type === 'date' && value.earliest !== null && value.latest !== null
      ? [{ earliest: value.earliest, latest: value.latest }]
      : [],
  );
  const [one] = days;
  if (!one || days.some(({ earliest, latest }) => earliest !== one.earliest || latest !== one.latest)) return [];
  return Date.parse(one.latest) - Date.parse(one.earliest) <= longest * DAY ? [{ said, ...one }] : [];
}

const daysBetween = (earliest: string, latest: string): string[] =>
  Array.from({ length: (Date.parse(latest) - Date.parse(earliest)) / DAY + 1 }, (_, i) =>
    new Date(Date.parse(earliest) + i * DAY).toISOString().slice(0, 10),
  );

/** What two claims share of words and names, by how rare they are; the day itself is no more than that. */
function nearness(story: Story, a: Said, b: Said): number {
  const own = new Set(a.statement.content);
  return b.statement.content
    .filter((word) => own.has(word) && !DAYS.test(word))
    .reduce((sum, word) => sum + story.weight(word), 0);
}
const DAYS =
  /^@?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|day|week|month|year|today|first|second|third|morning|afternoon|evening|night|\d.*)$/;

/** Only the links that are the nearest of both their claims. */
function nearest(links: readonly Link[]): Link[] {
  const best = new Map<string, number>();
  for (const { before, after, near } of links)
    for (const { claim } of [before, after]) best.set(claim, Math.max(best.get(claim) ?? 0, near));
  return links.filter(({ before, after, near }) => near >= best.get(before.claim)! && near >= best.get(after.claim)!);
}

const answerOf = (said: Said, term: string): Answer => ({
  ...said,
  label: said.statement,
  value: { type: 'terms', terms: [term] },
});
