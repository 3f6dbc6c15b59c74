/** The circumstances of one value: everything about it, except how much it is, that tells which question it answers. */
import { view } from '../../claims/article-view.ts';
import { isKindOf } from '../../claims/concepts/wordnet.ts';
import { narrowingOf as narrowed } from '../../claims/values/quantities.ts';
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import type { Span } from '../../model/passage.ts';
import type { Given, Story } from '../story.ts';
import { completed, isNoun } from './measured-noun.ts';

export interface Slot {
  readonly given: Given;
  /** What is counted or measured; for "a population of 9,000" the noun that the figure completes. */
  readonly noun: string;
  /** Content lemmas up to four words before and after the value, names marked with "@". */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Lemmas that narrow the noun: its modifiers and all words between the figure and it. */
  readonly narrowing: readonly string[];
  /** The figure sums up others: "a combined 150 games". */
  readonly total: boolean;
  /** Its sentence tells of something before the story's own events. */
  readonly past: boolean;
  /** It is counted on: "so far", "to date". */
  readonly soFar: boolean;
  /** The words that touch the value and its noun, whatever they are. */
  readonly previous: string;
  readonly next: string;
  /** Content lemmas of the governors of the value, the nearest first, at most four. */
  readonly governors: readonly string[];
  /** What the value is told of: the words of a name, or a noun marked with "~" where it bears none; empty if unknown. */
  readonly bearer: readonly string[];
  /** Who does what the value is told in: the words of the name that is the subject of the verb above it; empty where no name is. */
  readonly doer: readonly string[];
  /** The words of the names that take part in that clause beside its subject: to whom, of whom, for whom. */
  readonly others: readonly string[];
  /** What a sum is paid for, or a time served for: "for the house", "for arson". */
  readonly purpose: readonly string[];
  /** Content lemmas of what completes the noun: "murder" of "two counts of murder". */
  readonly complement: readonly string[];
  /** The words of the places named just after the value: "60 miles from Ostra". */
  readonly target: readonly string[];
  /** Places named in the sentence. */
  readonly places: readonly string[];
  /** All content lemmas of the sentence. */
  readonly words: readonly string[];
  /** Days the sentence names, as intervals. */
  readonly days: readonly { readonly earliest: string; readonly latest: string }[];
  /** Those of its own clause. */
  readonly clauseDays: Slot['days'];
  /** Among the first sentences of the article. */
  readonly lead: boolean;
  /** Its sentence counts three things or more, acts among them: "44 catches, 510 yards and three touchdowns". */
  readonly statistics: boolean;
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
const TOTAL = new Set(['combined', 'total', 'overall', 'altogether', 'cumulative', 'together']);
const AROUND = 4;
const GOVERNORS = 4;
const CLIMB = 7;
const LEAD = 3;
const TARGET = 6;
/** How far before a figure "a total of" may stand in a list. */
const LISTED = 14;
const STATISTICS = 3;

/** Makes the slots of values; keeps what it has to know of each article. */
export function slotsOf(story: Story): (given: Given, past?: boolean) => Slot {
  const seen = new Map<number, Article>();
  return (given, past = false) => {
    let article = seen.get(given.testimony);
    if (!article) {
      article = indexed(story, given.testimony);
      seen.set(given.testimony, article);
    }
    return slot(article, given, past);
  };
}

/** An article's reading, and by what name the story knows who its entities are. */
type Named = ReturnType<typeof view> & { readonly knownAs: (entity: string) => string };

interface Article {
  readonly seen: Named;
  readonly placesOf: ReadonlyMap<number, readonly string[]>;
  readonly daysOf: ReadonlyMap<number, readonly (Slot['days'][number] & { readonly start: number })[]>;
  readonly countedOf: ReadonlyMap<number, readonly string[]>;
}

function indexed(story: Story, testimony: number): Article {
  const { reading, article } = story.testimonies[testimony]!;
  const knownAs = (entity: string): string =>
    story.actors.get(story.actorOf.get(`${article.id} ${entity}`) ?? '')?.name ?? '';
  const inSentences = <T, R>(
    items: readonly (T & Span)[],
    read: (item: T & Span) => readonly R[],
  ): Map<number, R[]> => {
    const found = new Map<number, R[]>();
    let sentence = 0;
    for (const item of items) {
      while (sentence + 1 < reading.sentences.length && reading.sentences[sentence + 1]!.start <= item.start)
        sentence++;
      const list = found.get(sentence) ?? [];
      list.push(...read(item));
      found.set(sentence, list);
    }
    return found;
  };
  return {
    seen: { ...view(reading), knownAs },
    placesOf: inSentences(reading.names, ({ type, start, end }) =>
      type === 'place' ? nameWords(reading.text.slice(start, end)) : [],
    ),
    countedOf: inSentences(reading.amounts, ({ kind, of }) => (kind === 'count' && of ? [of] : [])),
    daysOf: inSentences(reading.times, ({ type, earliest, latest, start }) =>
      (type === 'DATE' || type === 'TIME') && earliest && latest ? [{ earliest, latest, start }] : [],
    ),
  };
}

/** The words of a name that tell it from others. */
const nameWords = (name: string): string[] => [...new Set(name.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [])].sort();

const marked = (tree: Tree, token: number): string =>
  tree.tokens[token]!.upos === 'PROPN' ? `@${lemmaOf(tree, token)}` : lemmaOf(tree, token);

function slot({ seen, placesOf, daysOf, countedOf }: Article, given: Given, past: boolean): Slot {
  const { value, statement } = given;
  const { tree } = seen;
  const sentence = tree.sentence(value.token);
  const { firstToken, endToken } = tree.sentences[sentence]!;
  const inside = (token: number): boolean => {
    const { start, end } = tree.tokens[token]!;
    return (start < value.end && end > value.start) || token === value.token;
  };
  let first = value.token;
  let last = value.token;
  for (let i = firstToken; i < endToken; i++)
    if (inside(i)) {
      first = Math.min(first, i);
      last = Math.max(last, i);
    }
  const content = (from: number, to: number): string[] => {
    const found: string[] = [];
    for (let i = Math.max(from, firstToken); i < Math.min(to, endToken); i++)
      if (CONTENT.has(tree.tokens[i]!.upos) && !inside(i)) found.push(marked(tree, i));
    return found;
  };
  const path = ancestors(tree, value.token);
  const measured = value.of ? -1 : completed(seen, value.token, first, value.preposition);
  const narrowing = narrowingOf(tree, given, last, measured);
  return {
    given,
    noun: memberOf(value.of || (measured >= 0 ? lemmaOf(tree, measured) : ''), value.narrowing),
    before: content(first - AROUND, first),
    after: content(last + 1, last + 1 + AROUND),
    narrowing,
    past,
    soFar: /\b(?:so far|to date|until now)\b/i.test(textOf(tree, firstToken, endToken)),
    total: sumsUp(tree, firstToken, endToken, first, last),
    previous: tree.words[first - 1] && first > firstToken ? tree.words[first - 1]! : '',
    next: last + 1 < endToken ? tree.words[last + 1]! : '',
    governors: path
      .filter((token) => CONTENT.has(tree.tokens[token]!.upos))
      .slice(0, GOVERNORS)
      .map((token) => marked(tree, token)),
    bearer: bearerOf(seen, [value.token, ...path], first),
    ...namesAround(seen, [value.token, ...path]),
    complement: complementOf(tree, value.token, last),
    target: names(seen, last + 1, endToken),
    places: [...new Set(placesOf.get(sentence) ?? [])].sort(),
    words: [...new Set(content(firstToken, endToken))].sort(),
    days: daysOf.get(sentence) ?? [],
    clauseDays: (daysOf.get(sentence) ?? []).filter(({ start }) => start >= statement.start && start < statement.end),
    lead: sentence < LEAD || statement.block === 'title',
    statistics: isStatistics(countedOf.get(sentence) ?? []),
  };
}

const textOf = (tree: Tree, first: number, end: number): string =>
  tree.text.slice(tree.tokens[first]!.start, tree.tokens[end - 1]!.end);

const NUMBERS = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|\\d+)';
/** "In all", "during its five operations": the sentence adds up. */
const SUMMING = new RegExp(
  `\\b(?:in all|all told|altogether|in total)\\b|\\b(?:in|during|over|across|from) (?:the|its|their|his|her|all) ${NUMBERS} [a-z]+`,
  'i',
);

/** "A combined 150 games"; in a list also from afar: "a total of 14 rifles, 31 magazines and 900 rounds". */
function sumsUp(tree: Tree, start: number, end: number, first: number, last: number): boolean {
  for (let i = last - 1; i >= Math.max(start, first - LISTED); i--) {
    if (TOTAL.has(tree.words[i]!)) return true;
    if (i < first - 2 && ENDS.has(tree.tokens[i]!.upos)) break;
  }
  return SUMMING.test(textOf(tree, start, end));
}

const isStatistics = (counted: readonly string[]): boolean => {
  const things = new Set(counted);
  return things.size >= STATISTICS && [...things].some((thing) => isKindOf(thing, 'event'));
};

/** Nouns for a group whose count is one of its members: "26 crew" are 26 crew members. */
const COLLECTIVE = new Set(['crew', 'staff', 'personnel', 'cast']);

const memberOf = (noun: string, narrowing: readonly string[]): string =>
  noun === 'member' ? (narrowing.find((word) => COLLECTIVE.has(word)) ?? noun) : noun;

function narrowingOf(tree: Tree, { value }: Given, last: number, measured: number): string[] {
  const found = new Set([...value.narrowing, ...(measured < 0 ? [] : narrowed(tree, measured))]);
  for (let i = last - 1; i >= 0 && tree.tokens[i]!.start >= value.end; i--)
    if (CONTENT.has(tree.tokens[i]!.upos)) found.add(lemmaOf(tree, i));
  return [...found]
    .filter((word) => !NARROWS_NOT.has(word))
    .map((word) => (EARLIER.has(word) ? 'earlier' : word))
    .sort();
}

/** Units, and words that say no more than the noun. */
const NARROWS_NOT = new Set(['worth', 'day', 'week', 'month', 'year', 'member', ...COLLECTIVE]);

/** Words for one and the same: "two previous convictions", "two prior convictions". */
const EARLIER = new Set(['prior', 'previous', 'earlier', 'past', 'preceding']);

/** The words of the places among the next tokens before `end`, beyond what stands in brackets ("1,150 km (700 miles) south of Ostra"), not beyond a comma or a second verb. */
function names(article: Named, first: number, end: number): string[] {
  const found: string[] = [];
  let verbs = 0;
  let from = first;
  if (article.tree.words[first] === '(')
    while (from < end && from - first < TARGET && article.tree.words[from - 1] !== ')') from++;
  for (let i = from; i < Math.min(end, from + TARGET); i++) {
    if (article.tree.tokens[i]!.upos === 'VERB') verbs++;
    if (verbs > 1 || article.tree.words[i] === ',') break;
    if (article.nameAt(i)?.type === 'place') found.push(...nameOf(article, i));
  }
  return [...new Set(found)].sort();
}

function ancestors(tree: Tree, token: number): number[] {
  const path: number[] = [];
  for (let at = tree.head(token); at >= 0 && path.length < CLIMB; at = tree.head(at)) path.push(at);
  return path;
}

const CLAUSE_EDGE = new Set(['ccomp', 'parataxis', 'advcl', 'conj', 'root', 'acl']);
const NEAR = 6;

/** Words that tell one of several things of a kind from the others. */
export const ORDER: ReadonlySet<string> = new Set([
  'first',
  'second',
  'third',
  'fourth',
  'other',
  'another',
  'last',
  'next',
  'new',
  'old',
  'former',
  'previous',
]);

/** A noun that bears a value, with what tells it from others of its kind. */
const thing = (tree: Tree, token: number): string[] => [
  `~${lemmaOf(tree, token)}`,
  ...tree
    .children(token)
    .flatMap((child) => (child < token && ORDER.has(lemmaOf(tree, child)) ? [lemmaOf(tree, child)] : [])),
];

/** What the value is told of: the name just before it in its phrase, or the nearest one on the way up the tree, or the subject there. */
function bearerOf(article: Named, path: readonly number[], first: number): Slot['bearer'] {
  const { tree } = article;
  const start = tree.sentences[tree.sentence(first)]!.firstToken;
  // "Ostra island, home to 9,000 people": parses of appositions go wrong more often than their order
  for (let i = first - 1; i >= start && i >= first - NEAR && !ENDS.has(tree.tokens[i]!.upos); i--) {
    const words = article.nameAt(i) ? nameOf(article, i) : [];
    if (words.length > 0) return relation(tree, i) === 'obl' && i < first - 2 && !hasComma(tree, i, first) ? [] : words;
  }
  let noun: readonly string[] = [];
  for (const [k, token] of path.entries()) {
    const own = nameOf(article, token);
    if (own.length > 0) return own;
    if (k > 1 && noun.length === 0 && tree.tokens[token]!.upos === 'NOUN') noun = thing(tree, token);
    for (const child of tree.children(token)) {
      const { deprel, upos } = tree.tokens[child]!;
      if (!BEARING.has(deprel)) continue;
      const words = nameOf(article, child);
      if (words.length > 0) return words;
      // "the Quill ferry"
      const inside = tree
        .children(child)
        .flatMap((part) =>
          relation(tree, part) === 'compound' && tree.tokens[part]!.upos === 'PROPN'
            ? nameWords(tree.words[part]!)
            : [],
        );
      if (inside.length > 0 && upos === 'NOUN') return [...inside, lemmaOf(tree, child)];
      if (noun.length === 0 && k > 0 && deprel !== 'appos' && upos === 'NOUN' && child !== path[0])
        noun = thing(tree, child);
    }
    // who says it is not what it is said of; the head of a relative clause is
    if (
      CLAUSE_EDGE.has(relation(tree, token)) &&
      tree.tokens[token]!.deprel !== 'acl:relcl' &&
      !sharesSubject(tree, token)
    )
      break;
  }
  return noun;
}

/** "Quill was freed and served as a clerk": a second verb without a subject of its own has that of the first. */
const sharesSubject = (tree: Tree, token: number): boolean =>
  relation(tree, token) === 'conj' &&
  tree.tokens[token]!.upos === 'VERB' &&
  !tree.children(token).some((child) => relation(tree, child) === 'nsubj');

/** "For his role in it" names no purpose that another article could name otherwise. */
const GENERAL = new Set(['role', 'part', 'involvement', 'year', 'month', 'week', 'day', 'hour', 'minute']);

const OBJECTS = new Set(['obj', 'iobj', 'obl', 'nsubj:pass', 'nmod', 'obl:agent']);

/** The names of the clause that the value stands in: its subject, and the others that take part. */
function namesAround(article: Named, path: readonly number[]): Pick<Slot, 'doer' | 'others' | 'purpose'> {
  const { tree } = article;
  const others = new Set<string>();
  const purpose: string[] = [];
  let isShared = false;
  for (const token of path) {
    for (const child of tree.children(token)) {
      if (
        !path.includes(child) &&
        !GENERAL.has(lemmaOf(tree, child)) &&
        tree.children(child).some((mark) => tree.words[mark] === 'for' && relation(tree, mark) === 'case') &&
        isNoun(tree, child)
      )
        purpose.push(lemmaOf(tree, child));
      if (OBJECTS.has(tree.tokens[child]!.deprel) && !path.includes(child))
        for (const word of article.kindAt(child) === 'place' ? [] : nameOf(article, child)) others.add(word);
    }
    if (tree.tokens[token]!.upos !== 'VERB') continue;
    const subject = tree
      .children(token)
      .find((child) => (isShared ? relation(tree, child) : tree.tokens[child]!.deprel) === 'nsubj');
    isShared = sharesSubject(tree, token);
    if (subject === undefined) continue;
    return { doer: path.includes(subject) ? [] : nameOf(article, subject), others: [...others].sort(), purpose };
  }
  return { doer: [], others: [...others].sort(), purpose };
}

const COMPLEMENT = 5;

/** The content lemmas of a phrase with "of" behind the counted noun. */
function complementOf(tree: Tree, noun: number, last: number): string[] {
  if (tree.tokens[noun]!.upos !== 'NOUN') return [];
  const found: string[] = [];
  for (const child of tree.children(noun)) {
    if (child <= last || relation(tree, child) !== 'nmod') continue;
    // "rounds from the boat": where they were, not what they are
    if (!tree.children(child).some((mark) => relation(tree, mark) === 'case' && tree.words[mark] === 'of')) continue;
    for (let i = tree.first(child); i <= Math.min(tree.last(child), child); i++)
      if (CONTENT.has(tree.tokens[i]!.upos) && found.length < COMPLEMENT) found.push(marked(tree, i));
  }
  return found;
}

/** A name before a verb or "that" is told something else. */
const ENDS = new Set(['VERB', 'AUX', 'SCONJ']);
const BEARING = new Set(['nsubj', 'nsubj:pass', 'nmod:poss', 'appos']);

const hasComma = (tree: Tree, from: number, to: number): boolean => tree.words.slice(from, to).includes(',');

/** The words of the name or named entity at a token: as the article calls it there and elsewhere, and as the story does ("Fred" is "Frederick"). */
function nameOf({ tree, nameAt, entityAt, chain, knownAs }: Named, token: number): string[] {
  const name = nameAt(token);
  const entity = name?.entity ?? entityAt(token);
  const full = entity ? `${chain(entity)?.name ?? ''} ${knownAs(entity)}` : '';
  return nameWords(`${name ? tree.text.slice(name.start, name.end) : ''} ${full}`);
}
