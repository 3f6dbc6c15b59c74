import { lemmaOf, relation, treeOf } from '../../../language/tree.ts';
import { COUNTS_OTHERS, PARTIAL } from '../../pairs/partial.ts';
import { type Given, groupBy, isTold, type Story, sentenceWords, valuesOf } from '../../story.ts';
import { compareValues } from '../../values/compare-values.ts';
import { areWithin, type Filled, type Slot } from './slot.ts';

/** Verbs whose subject comes to have what is counted: "scored 14 points", "had 14 points", "finished with 14 points". */
const HOLDING = new Set([
  'have', 'score', 'add', 'get', 'post', 'tally', 'contribute', 'collect', 'notch', 'net', 'record', 'grab', 'total', 'amass',
  'make', 'finish', 'end', 'lead', 'chip in', 'catch', 'sink', 'register', 'rack up', 'compile', 'earn', 'pour in',
]); // biome-ignore format: one list
/** Verbs whose figure stands in "with 14 points". */
const WITH = new Set(['finish', 'end', 'lead']);
/** Figures further apart than this share count other things: all points, and those of a half. */
const OF_ONE_SPAN = 1.5;
/** A part of a game, or a mean over many. */
const SCOPED =
  /\b(?:half|halftime|half-time|intermission|break|quarters?|periods?|innings?|overtime|stretch|run|span|minutes?|average[ds]?|averaging|per|each|combined|alone|straight|of (?:his|her|its|the)|all but)\b/i;
const REACH = 60;
/** Games follow one another within days. */
const DAYS = 3;
/** So many other figures that two articles both give show that they tell of one game. */
const SHARED = 2;

/** How many of one thing somebody scored or has: "Quill scored 14 points", "Quill had 12 points". A figure without a noun ("Reed added 12") counts what the article counted last. */
export const holding: Slot = {
  predicate: 'holding',
  aspect: 'count',
  template: 'holding',
  isOneFigure: false,
  season: DAYS,
  read(story) {
    const all = withNouns(story).flatMap(({ given, noun, word, bearer }): Filled[] => {
      const { value } = given.value;
      if (value.type !== 'number' || value.low === null || value.low !== value.high || bearer === null) return [];
      return [{ key: `${bearer} ${noun}`, given, term: String(value.low), actors: [bearer], slots: { noun: word } }];
    });
    const spans = [...groupBy(all, ({ key }) => key).values()].flatMap(bySpan);
    // An article that gives several tells of several games, or of kinds of what it counts.
    const told = [...groupBy(spans, ({ key, given }) => `${key} ${story.article(given)}`).values()]
      .filter((own) => own.every(({ term }) => term === own[0]!.term))
      .flat();
    sheets.set(
      story,
      groupBy(told, ({ given }) => story.article(given)),
    );
    return told;
  },
  excludes: (story, a, b) =>
    areOfOneSpan(a, b) &&
    areOfOneGame(story, a, b) &&
    areWithin(story, a, b, DAYS) &&
    compareValues(a.given.value.value, b.given.value.value) === 'conflict',
};

interface Counted {
  readonly given: Given;
  readonly noun: string;
  /** As it is written. */
  readonly word: string;
  /** Whose figure it is; null where it is no one person's. */
  readonly bearer: string | null;
}

/** The figures that verbs of having take, each with its noun; one that has none takes that of the figure before it. */
function withNouns(story: Story): Counted[] {
  const told = valuesOf(
    story.said.filter((said) => isTold(said) && HOLDING.has(said.statement.predicate)),
    'count',
  ).sort((a, b) => a.testimony - b.testimony || a.value.start - b.value.start);
  const found: Counted[] = [];
  for (const given of told) {
    if (isPart(story, given)) continue;
    const before = found.at(-1);
    const { tokens } = story.testimonies[given.testimony]!.reading;
    const bearer = holderOf(story, given);
    if (given.value.of !== '')
      found.push({ given, noun: given.value.of, word: story.words(given, tokens[given.value.token]!), bearer });
    else if (before?.given.testimony === given.testimony && isNear(before.given, given))
      found.push({ ...before, given, bearer });
  }
  return found;
}

const SENTENCES = 2;
const isNear = (a: Given, b: Given): boolean => b.statement.sentence - a.statement.sentence <= SENTENCES;

const isPart = (story: Story, given: Given): boolean =>
  given.value.approximate ||
  given.value.narrowing.some((word) => PARTIAL.has(word) || COUNTS_OTHERS.has(word)) ||
  SCOPED.test(
    sentenceWords(story, given).slice(Math.max(0, offset(story, given) - REACH / 2), offset(story, given) + REACH),
  );

/** Where a figure begins within its sentence. */
const offset = (story: Story, { testimony, statement, value }: Given): number =>
  value.start - story.testimonies[testimony]!.reading.sentences[statement.sentence]!.start;

/** The person whose figure it is: the one subject of a verb whose object it counts; null if there is none. */
function holderOf(story: Story, given: Given): string | null {
  const { statement, testimony, value } = given;
  const tree = treeOf(story.testimonies[testimony]!.reading);
  const hangs = tree.head(value.token) === statement.token ? value.token : tree.head(value.token);
  const isObject = relation(tree, hangs) === 'obj' && !WITH.has(statement.predicate);
  const isWith =
    WITH.has(statement.predicate) &&
    tree.children(hangs).some((child) => relation(tree, child) === 'case' && lemmaOf(tree, child) === 'with');
  if (!(isObject || isWith)) return null;
  const subjects = statement.participants.filter(({ role }) => role === 'agent');
  const entity = subjects.length === 1 ? subjects[0]!.entity : null;
  const actor = entity === null ? undefined : story.actorOf.get(`${story.article(given)} ${entity}`);
  return actor !== undefined && story.actors.get(actor)?.kind === 'person' ? actor : null;
}

/** One person's figures of one thing, told apart by their size: those of a game, those of a career. */
function bySpan(all: readonly Filled[]): Filled[] {
  const sorted = [...all].sort((a, b) => Number(a.term) - Number(b.term));
  let span = 0;
  return sorted.map((one, i) => {
    if (i > 0 && Number(one.term) > OTHER_SPAN * Number(sorted[i - 1]!.term)) span++;
    return { ...one, key: `${one.key} ${span}` };
  });
}
const OTHER_SPAN = 5;

/** What each article of a story tells. */
const sheets = new WeakMap<Story, ReadonlyMap<string, readonly Filled[]>>();

/** Whether the articles agree about others: each game has a sheet of its own. */
function areOfOneGame(story: Story, a: Filled, b: Filled): boolean {
  const sheet = ({ given }: Filled): readonly Filled[] => sheets.get(story)?.get(story.article(given)) ?? [];
  const [one, other] = [sheet(a), new Map(sheet(b).map(({ key, term }) => [key, term]))];
  const both = new Map(one.filter(({ key }) => key !== a.key && other.has(key)).map(({ key, term }) => [key, term]));
  const same = [...both].filter(([key, term]) => other.get(key) === term).length;
  return same >= SHARED && same > both.size / 2;
}

function areOfOneSpan(a: Filled, b: Filled): boolean {
  const [x, y] = [Number(a.term), Number(b.term)];
  return Math.max(x, y) <= OF_ONE_SPAN * Math.min(x, y);
}
