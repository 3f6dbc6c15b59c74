/** How long an event lasted, where its own noun is told with a length of time: "the siege lasted six hours", "a six-hour siege", "heard a rumble for a minute". */
import { canMeanTheSame, isKindOf } from '../../../claims/concepts/wordnet.ts';
import { lemmaOf, relation, type Tree, treeOf } from '../../../language/tree.ts';
import { type Answer, answerOf, type Question } from '../../rule.ts';
import { type Given, groupBy, type Said, type Story, valuesOf } from '../../story.ts';
import { exclude, groupByValue } from '../../values/accounts.ts';

const LAST = new Set(['last', 'take', 'continue', 'endure', 'run', 'span']);
/** Acts of words and law, and stretches of a life, whose length is somebody's own. */
const TERMS = [
  'communication',
  'agreement',
  'transaction',
  'occupation',
  'legal proceeding',
  'game',
  'journey',
  'show',
];

/** Words for one and the same deed that WordNet holds apart. */
const ONE_DEED: ReadonlyMap<string, string> = new Map([['rampage', 'spree']]);

interface Lasting extends Given {
  readonly event: string;
}

/** Questions on the length of events that each article tells of once. */
export function durationQuestions(story: Story, told: readonly Said[]): Question[] {
  const all = valuesOf(told, 'duration').flatMap((given): Lasting[] => {
    const event = eventOf(treeOf(story.testimonies[given.testimony]!.reading), given);
    return event === null ? [] : [{ ...given, event: ONE_DEED.get(event) ?? event }];
  });
  const heads: string[] = [];
  const headOf = ({ event }: Lasting): string => {
    const known = heads.find((head) => canMeanTheSame(head, event));
    if (known === undefined) heads.push(event);
    return known ?? event;
  };
  return [...groupBy(all, headOf)].flatMap(([event, lasting]): Question[] => {
    const own = oneEach(story, lasting);
    const accounts = groupByValue(own, ({ value }) => value.value);
    const exclusive = accounts.some((a, i) =>
      accounts.slice(i + 1).some((b) => exclude(a, b, ({ value }) => value.value)),
    );
    if (accounts.length < 2 || !exclusive || new Set(own.map(story.article)).size < 2) return [];
    return [
      {
        aspect: 'duration',
        template: 'event-duration',
        slots: { event },
        actors: [...new Set(own.flatMap(({ actors }) => actors))].sort(),
        accounts: accounts.map((account) => account.map((given): Answer => answerOf(given))),
        exclusive,
      },
    ];
  });
}

/** The event noun that lasts so long, or null. */
function eventOf(tree: Tree, { value, statement }: Given): string | null {
  const named = value.of !== '' ? value.of : noun(tree, value.token, statement.token, value.preposition);
  return named !== null && lastsItself(named) ? named : null;
}

const lastsItself = (noun: string): boolean => isKindOf(noun, 'event') && !TERMS.some((kind) => isKindOf(noun, kind));

const isEvent = (tree: Tree, token: number): boolean =>
  tree.tokens[token]!.upos === 'NOUN' && lastsItself(lemmaOf(tree, token));

/** The subject of "last", or what was undergone "for" that long. */
function noun(tree: Tree, token: number, predicate: number, preposition: string): string | null {
  if (tree.tokens[predicate]!.upos !== 'VERB' || tree.head(token) !== predicate) return null;
  const lasts = LAST.has(lemmaOf(tree, predicate));
  if (!lasts && preposition !== 'for') return null;
  const wanted = lasts ? ['nsubj'] : ['obj', 'obl'];
  const child = tree
    .children(predicate)
    .find((c) => c !== token && wanted.includes(relation(tree, c)) && isEvent(tree, c));
  return child === undefined ? null : lemmaOf(tree, child);
}

/** Leaves out articles that give several lengths: they tell of several events, or of parts of one. */
const oneEach = (story: Story, all: readonly Lasting[]): Lasting[] =>
  [...groupBy(all, story.article).values()]
    .filter((own) => groupByValue(own, ({ value }) => value.value).length === 1)
    .flat();
