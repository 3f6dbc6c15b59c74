import { lemmaOf, treeOf, wordOf } from '../../../language/tree.ts';
import type { Value } from '../../../model/point.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, type Said, type Story } from '../../story.ts';
import { backgroundOf } from '../background.ts';
import { isExpected } from './expected.ts';
import { isBefore } from './state-days.ts';

/** Words that put an event ahead: "is set for May", "was postponed to June". */
const SETTING = new Set(['schedule', 'reschedule', 'set', 'expect', 'plan', 'slate', 'postpone', 'delay', 'due']);
/** Events that are announced, and that happen once to a person or body while a story is in the news. */
const ANNOUNCED = new Set([
  'trial',
  'sentence',
  'release',
  'plea-guilty',
  'plea-not-guilty',
  'launch',
  'publication',
  'recall',
  'acquisition',
  'layoffs',
  'appointment',
  'resignation',
  'dismissal',
  'election',
  'marriage',
  'settlement',
]);
/** Events that are as often only named: planned where the words announce them. */
const OFTEN_NAMED = new Set(['agreement', 'award', 'hearing', 'joining', 'match', 'vote']);
/** Verbs that tell next to nothing without what stands beside them: done and planned alike of many things. */
const LIGHT = new Set([
  'be',
  'have',
  'do',
  'make',
  'take',
  'get',
  'give',
  'go',
  'come',
  'say',
  'tell',
  'ask',
  'continue',
  'try',
  'need',
  'want',
  'see',
  'look',
  'remain',
  'stay',
  'begin',
  'start',
  'use',
  'work',
  'help',
  'keep',
  'know',
  'face',
  'include',
  'become',
  'pay',
  'put',
  'play',
]);
/** "Will host again": what was done before is another time. */
const ANEW = /\b(?:again|another|next|once more|also|second|third|return\w*)\b/i;

type Day = Extract<Value, { type: 'date' }>;

/** What an article knows of an event: that it is planned, perhaps for a day, or that it has happened. */
interface Known {
  readonly published: string;
  readonly done: boolean;
  readonly day: Day | null;
  readonly said: readonly Said[];
}

/** What became of a plan: a trial set for one day, then for another; a release announced, and then done. */
export const plans: ComparisonRule = {
  name: 'plans',
  find(story) {
    const isBackground = backgroundOf(story);
    const isEarlier = isBefore(story);
    const settingOf = settings(story);
    const told = story.said.filter(
      (said) =>
        (ANNOUNCED.has(said.statement.predicate) ||
          (OFTEN_NAMED.has(said.statement.predicate) && (isExpected(story, said) || isPast(story, said)))) &&
        said.patients.length > 0 &&
        (isPlanned(story, said) || isDone(said)) &&
        !isBackground(said) &&
        !isEarlier(said),
    );
    const acts = story.said.flatMap((said) =>
      said.statement.known || isBackground(said) || isEarlier(said) ? [] : actsIn(story, said),
    );
    const borne = told.flatMap((said) => {
      const isDated = said.statement.values.some(({ aspect }) => aspect === 'date');
      const setting = isPlanned(story, said) && !isDated ? settingOf(said) : undefined;
      const { predicate: event } = said.statement;
      return said.patients.map((actor) => ({ actor, event, on: '', said: setting ?? said }));
    });
    const questions: Question[] = [];
    for (const group of groupBy([...borne, ...acts], ({ actor, event, on }) => `${event}\t${actor}\t${on}`).values()) {
      const { actor, event } = group[0]!;
      if (story.actors.get(actor)?.kind === 'place') continue;
      const accounts = accountsOf(
        story,
        group.map((one) => one.said),
      );
      if (accounts.length < 2) continue;
      questions.push({
        aspect: accounts.every((account) => account[0]!.value.type === 'date') ? 'date' : 'other',
        template: 'plan',
        slots: { actor: story.actors.get(actor)!.name, event },
        actors: [actor],
        accounts,
        exclusive: false,
        sequence: true,
      });
    }
    return questions;
  },
};

/** "Hosted", "has hosted", "was released": told of as past, which "to host" and a headline's "host" are not. */
function isPast(story: Story, { testimony, statement }: Said): boolean {
  const tree = treeOf(story.testimonies[testimony]!.reading);
  const { feats } = tree.tokens[statement.token]!;
  if (tree.children(statement.token).some((child) => /^(?:to|will|would|until)$/.test(wordOf(tree, child))))
    return false;
  return feats.Tense === 'Past';
}

interface Act {
  readonly actor: string;
  readonly event: string;
  /** What it is done to: the noun of its object. */
  readonly on: string;
  readonly said: Said;
}

/** An act outside the inventory that somebody is to do or has done to one thing: "will host the show", "hosted the show". */
function actsIn(story: Story, said: Said): Act[] {
  const { statement } = said;
  const { tokens } = story.testimonies[said.testimony]!.reading;
  const { upos, lemma } = tokens[statement.token]!;
  if (upos !== 'VERB' || LIGHT.has(lemma)) return [];
  const isTold = isDone(said) && isPast(story, said);
  if (!isTold && !(isExpected(story, said) && !ANEW.test(story.words(said, statement)))) return [];
  const agents = statement.participants.filter(({ role }) => role === 'agent');
  const [object, ...more] = statement.participants.filter(({ role }) => role === 'patient');
  if (!object || more.length > 0 || agents.length !== 1) return [];
  // "Will miss two games", "missed games": of several things these may be others.
  if (tokens[object.token]!.feats.Number === 'Plur') return [];
  return agents.flatMap(({ entity }): Act[] => {
    const actor =
      entity === null ? undefined : story.actorOf.get(`${story.testimonies[said.testimony]!.article.id} ${entity}`);
    return actor === undefined ? [] : [{ actor, event: statement.predicate, on: object.lemma, said }];
  });
}

/** Makes the look-up of the claim that sets an event named by a noun: "her trial is scheduled to begin in May". */
function settings(story: Story): (said: Said) => Said | undefined {
  const byPart = new Map<string, Said>();
  for (const said of story.said)
    if (SETTING.has(headOf(story, said)) || said.statement.certainty === 'planned')
      for (const { token } of said.statement.participants) {
        const key = `${said.testimony} ${token}`;
        // of "is scheduled to begin on Monday" the one that has the day
        if (!byPart.has(key) || said.statement.values.length > 0) byPart.set(key, said);
      }
  return ({ testimony, statement }) => byPart.get(`${testimony} ${statement.token}`);
}

const headOf = (story: Story, { testimony, statement }: Pick<Said, 'testimony' | 'statement'>): string =>
  story.testimonies[testimony]!.reading.tokens[statement.token]!.lemma;

function isPlanned(story: Story, { testimony, statement }: Pick<Said, 'testimony' | 'statement'>): boolean {
  if (statement.polarity === -1) return false;
  if (statement.certainty === 'planned' || SETTING.has(headOf(story, { testimony, statement }))) return true;
  const tree = treeOf(story.testimonies[testimony]!.reading);
  return (
    tree.tokens[statement.token]!.upos === 'NOUN' &&
    SETTING.has(lemmaOf(tree, tree.head(statement.token))) &&
    (statement.certainty === 'asserted' || statement.certainty === 'hedged')
  );
}

/** Only clauses tell that something was done: a noun may name what is still to come. */
const isDone = ({ statement }: Said): boolean => statement.polarity === 1 && statement.certainty === 'asserted';

function accountsOf(story: Story, told: readonly Said[]): Answer[][] {
  const known = [...groupBy(told, story.article).values()].flatMap((said) => knownOf(story, said) ?? []);
  known.sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
  const planned = known.filter(({ done }) => !done);
  const done = known.filter((one) => one.done);
  if (planned.length === 0) return [];
  // A plan after the event, or on the day of it, is a plan for something else.
  const last = planned.at(-1)!.published;
  if (done.some(({ published }) => published !== '' && last !== '' && published <= last)) return [];
  const byDay = [
    ...groupBy(
      planned.filter(({ day }) => day !== null),
      ({ day }) => day!.earliest,
    ).values(),
  ];
  // Two days in the articles of one day are no change, nor is a day that comes back.
  const moves = byDay.every((group, i) => i === 0 || byDay[i - 1]!.at(-1)!.published < group[0]!.published);
  if (byDay.length > 1 && !moves) return [];
  const groups = [...(byDay.length > 0 ? byDay : [planned]), ...(done.length > 0 ? [done] : [])];
  return groups.map((group) => group.flatMap(answersOf));
}

/** What one article knows; null where it tells of several days, and so of several events. */
function knownOf(story: Story, said: readonly Said[]): Known | null {
  const published = story.published(said[0]!);
  const done = said.filter((one) => !isPlanned(story, one));
  // Without a day an article that tells both may speak of two times.
  if (published === '' && done.length > 0 && done.length < said.length) return null;
  if (done.length > 0) {
    const clauses = done.filter((one) => !isNoun(story, one));
    return clauses.length > 0 ? { published, done: true, day: null, said: clauses } : null;
  }
  const dated = said.filter((one) => dayOf(one, published) !== null);
  const days = new Set(dated.map((one) => dayOf(one, published)!.earliest));
  if (days.size > 1) return null;
  return {
    published,
    done: false,
    day: dated[0] ? dayOf(dated[0], published) : null,
    said: dated.length > 0 ? dated : said,
  };
}

const isNoun = (story: Story, { testimony, statement }: Said): boolean =>
  story.testimonies[testimony]!.reading.tokens[statement.token]!.upos === 'NOUN';

/** The one day, not before the article's own, that a claim gives. */
function dayOf({ statement }: Said, published: string): Day | null {
  // "Is now set for May": "now" is no day of its own.
  const days = statement.values.flatMap(({ value }) =>
    value.type === 'date' && value.earliest !== null ? [value] : [],
  );
  const [day] = days;
  if (days.length !== 1 || !day?.earliest || day.earliest !== day.latest || day.earliest < published) return null;
  return day;
}

const answersOf = ({ said, day, done }: Known): Answer[] =>
  said.map(
    (one): Answer => ({
      ...one,
      label: one.statement,
      value: day ?? { type: 'terms', terms: [done ? 'done' : 'planned'] },
    }),
  );
