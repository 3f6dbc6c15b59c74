import { type Given, isTold, type Story, valuesOf } from '../../story.ts';
import { compareValues } from '../../values/compare-values.ts';
import { areWithin, type Filled, SEASON, type Slot } from './slot.ts';

/** A state that somebody is in for a time, and the words that tell it around a length of time. */
interface State {
  readonly name: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Nouns whose length it is. */
  readonly nouns?: ReadonlySet<string>;
}

const STATES: readonly State[] = [
  {
    name: 'on the run',
    before: /\b(?:on the (?:run|lam|loose)|at large|in hiding) for $/i,
    after: /^ (?:on the (?:run|lam|loose)|at large|in hiding)\b/i,
    nouns: new Set(['manhunt']),
  },
  { name: 'missing', before: /\bmissing for $/i },
  {
    name: 'held captive',
    before: /\b(?:hostage|captive|in captivity) for $/i,
    after: /^ (?:in captivity|as (?:a )?(?:hostage|captive)s?)\b/i,
  },
  {
    name: 'in hospital',
    before:
      /\b(?:in (?:the |a )?hospital|hospitali[sz]ed)(?: in (?:[A-Z]\w{1,15} ){0,2}[A-Z]\w{1,15})? for (?:the past )?$/,
    after: /^ in (?:the |a )?hospital\b/i,
  },
  { name: 'in a coma', before: /\bin a coma for $/i, after: /^ in a coma\b/i },
];
const REACH = 64;
/** It lasts on, so that it is longer tomorrow. */
const LASTING = /\b(?:has|have|is|are|remains?)\b(?:\s+\S+){0,6}\s*$/i;
const AROUND = 60;
const DAYS = 1;

/** How long somebody was in a state that ends: "after eight days on the run", "the subject of a weeklong manhunt". */
export const spell: Slot = {
  predicate: 'spell',
  aspect: 'duration',
  template: 'spell',
  isOneFigure: false,
  season: SEASON,
  read(story) {
    const told = valuesOf(story.said.filter(isTold), 'duration').flatMap((given) => {
      const state = stateOf(story, given);
      return state ? [{ state: state.name, given, bearers: people(story, given) }] : [];
    });
    return told.flatMap(({ state, given, bearers }): Filled[] => {
      // "A weeklong manhunt" names nobody: it was for the one who is told of so elsewhere, if anybody is.
      const known = new Set(told.filter((one) => one.state === state).flatMap((one) => one.bearers));
      const own = bearers.length > 0 ? bearers : [...known];
      const { value } = given.value;
      if (own.length > 1 || value.type !== 'number') return [];
      const key = `${state} ${own.join()}`;
      return [{ key, given, term: `${value.low}-${value.high}`, actors: own, slots: { state } }];
    });
  },
  excludes: (story, a, b) =>
    compareValues(a.given.value.value, b.given.value.value) === 'conflict' &&
    ((!isLasting(story, a) && !isLasting(story, b)) || areWithin(story, a, b, DAYS)),
};

function stateOf(story: Story, given: Given): State | undefined {
  const { start, end, of } = given.value;
  const before = story.words(given, { start: Math.max(0, start - REACH), end: start });
  const after = story.words(given, { start: end, end: end + REACH });
  return STATES.find((state) => state.before?.test(before) || state.after?.test(after) || state.nouns?.has(of));
}

/** Those whom it befell, else those who take part. */
function people(story: Story, { patients, actors }: Given): string[] {
  const isPerson = (id: string): boolean => story.actors.get(id)?.kind === 'person';
  const own = patients.filter(isPerson);
  return own.length > 0 ? own : actors.filter(isPerson);
}

const isLasting = (story: Story, { given }: Filled): boolean =>
  LASTING.test(
    story.words(given, { start: Math.max(given.statement.start, given.value.start - AROUND), end: given.value.start }),
  );
