/** What is known of one mention of an event: its word, who takes part, where, when, and the company it keeps. */
import { type ArticleView, view } from '../../claims/article-view.ts';
import { type Argument, clauseArguments, isPassive, nounArguments } from '../../claims/clauses/participants.ts';
import { isInTitle } from '../../claims/clauses/title-of-work.ts';
import { recognise } from '../../claims/concepts/recognise.ts';
import { verbOf } from '../../claims/concepts/wordnet.ts';
import type { Testimony } from '../../claims/statement.ts';
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import type { Span } from '../../model/passage.ts';
import { contentOf, namedBy } from './content.ts';

/** Where an event is told: the head word, and all words of the mention. */
export interface EventMention {
  /** Index of the article among the testimonies. */
  readonly testimony: number;
  /** Index of the head word among the article's tokens. */
  readonly token: number;
  /** The tokens of the mention, first and last. */
  readonly first: number;
  readonly last: number;
}

/** First and last day of a time. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

export interface EventProfile {
  readonly testimony: number;
  readonly token: number;
  readonly sentence: number;
  /** What the head word names: the verb of an event noun, else its lemma; with the particle of a phrasal verb. */
  readonly head: string;
  readonly lemma: string;
  readonly noun: boolean;
  readonly plural: boolean;
  /** "First", "third", "another": which of several it is. */
  readonly ordinals: readonly string[];
  /** Told as what somebody says: the head is a verb of saying with a clause or a quotation. */
  readonly reporting: boolean;
  /** The concept of the inventory, or null. */
  readonly concept: string | null;
  /** What all words of the mention name. */
  readonly words: readonly string[];
  /** Who does it and who undergoes it: actors ("p3") or what a noun names. */
  readonly agents: readonly string[];
  readonly patients: readonly string[];
  /** Those and all others tied to it, and what narrows the word ("6.1-magnitude" quake). */
  readonly parts: readonly string[];
  /** The word above it. */
  readonly governor: string;
  /** Names, places and numbers of its sentence. */
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly numbers: readonly string[];
  readonly days: readonly Days[];
  /** Content words of the sentence, and of the words close by, without the mention's own; both in the order of the words. */
  readonly company: ReadonlySet<string>;
  readonly near: readonly string[];
}

const NEAR = 5;
const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another|previous|last|next|latest|earlier|new)$/;

/** Who or what a token means: a title, the actor where it is known, else what the word names; a pronoun alone means nobody. */
function keyOf(article: ArticleView, actorOf: (entity: string) => string | null, token: number): string[] {
  const word = namedBy(article.tree.tokens[token]!);
  if (word !== null && isInTitle(article.tree, token)) return [`"${word}"`];
  const entity = article.entityAt(token);
  const actor = entity === null ? null : actorOf(entity);
  if (actor !== null) return [actor];
  return word === null ? [] : [word];
}

/** The arguments of the mention, by who does it and who undergoes it. */
function roles(tree: Tree, token: number): { agents: Argument[]; patients: Argument[]; others: Argument[] } {
  const { upos } = tree.tokens[token]!;
  const copular = tree.children(token).some((child) => relation(tree, child) === 'cop');
  const agents: Argument[] = [];
  const patients: Argument[] = [];
  const others: Argument[] = [];
  if (upos === 'VERB' || upos === 'AUX' || copular) {
    const passive = isPassive(tree, token);
    for (const argument of clauseArguments(tree, token)) {
      if (argument.tie === 'agent' || (argument.tie === 'subject' && !passive)) agents.push(argument);
      else if (argument.tie === 'object' || argument.tie === 'subject') patients.push(argument);
      else others.push(argument);
    }
  } else {
    for (const argument of nounArguments(tree, token)) {
      if (argument.tie === 'agent') agents.push(argument);
      else if (argument.tie === 'possessor') patients.push(argument);
      else others.push(argument);
    }
    // "The firm announced a deal": who governs the noun's verb keeps it company.
    const verb = tree.head(token);
    if (verb >= 0 && tree.tokens[verb]!.upos === 'VERB')
      others.push(...clauseArguments(tree, verb).filter((argument) => argument.token !== token));
  }
  return { agents, patients, others };
}

/** Reads the profiles of mentions. `actorOf` names the story's actor for `${article id} ${entity}`. */
export function profilesOf(
  testimonies: readonly Testimony[],
  mentions: readonly EventMention[],
  actorOf: ReadonlyMap<string, string>,
): EventProfile[] {
  const views = new Map<number, ArticleView>();
  const seen = (testimony: number): ArticleView => {
    let found = views.get(testimony);
    if (!found) {
      found = view(testimonies[testimony]!.reading);
      views.set(testimony, found);
    }
    return found;
  };
  return mentions.map((mention) => {
    const testimony = testimonies[mention.testimony]!;
    return profileOf(
      testimony,
      seen(mention.testimony),
      mention,
      (entity) => actorOf.get(`${testimony.article.id} ${entity}`) ?? null,
    );
  });
}

function profileOf(
  testimony: Testimony,
  article: ArticleView,
  { testimony: number, token, first, last }: EventMention,
  actorOf: (entity: string) => string | null,
): EventProfile {
  const { tree, reading } = article;
  const { upos } = tree.tokens[token]!;
  const lemma = lemmaOf(tree, token);
  const noun = upos !== 'VERB' && upos !== 'AUX';
  const sentence = tree.sentence(token);
  const { firstToken, endToken } = tree.sentences[sentence]!;
  const { agents, patients, others } = roles(tree, token);
  const keys = (list: readonly Argument[]): string[] =>
    unique(list.flatMap((argument) => keyOf(article, actorOf, argument.token)));
  const narrowing = tree
    .children(token)
    .filter((child) => ['compound', 'amod', 'nummod', 'nmod'].includes(relation(tree, child)));
  const own = new Set<string>();
  for (let i = first; i <= last; i++) {
    const word = namedBy(tree.tokens[i]!);
    if (word !== null) own.add(word);
  }
  const head = noun ? (verbOf(lemma) ?? lemma) : lemma;
  own.add(head);
  const company = new Set(unique(contentOf(testimony)[sentence]!).filter((word) => !own.has(word)));
  const near: string[] = [];
  for (let i = Math.max(firstToken, first - NEAR); i < Math.min(endToken, last + NEAR + 1); i++) {
    const word = namedBy(tree.tokens[i]!);
    if (word !== null && !own.has(word)) near.push(word);
  }
  const inside = (span: Span): boolean =>
    span.start >= tree.sentences[sentence]!.start && span.end <= tree.sentences[sentence]!.end;
  const namesHere = reading.names.filter(inside);
  const governor = tree.head(token);
  const conceptual = recognise(tree, token, noun)?.trigger.concept.name ?? null;
  return {
    testimony: number,
    token,
    sentence,
    head,
    lemma,
    noun,
    plural: noun && tree.tokens[token]!.feats.Number === 'Plur',
    ordinals: unique(
      tree
        .children(token)
        .map((child) => lemmaOf(tree, child))
        .filter((word) => ORDINAL.test(word)),
    ),
    reporting: !noun && tree.children(token).some((child) => ['ccomp', 'parataxis'].includes(relation(tree, child))),
    concept: conceptual,
    words: [...own].sort(),
    agents: keys(agents),
    patients: keys(patients),
    parts: unique([
      ...keys([...agents, ...patients, ...others]),
      ...narrowing.flatMap((child) => keyOf(article, actorOf, child)),
    ]),
    governor: governor < 0 ? '' : (namedBy(tree.tokens[governor]!) ?? ''),
    names: unique(namesHere.flatMap(({ entity }) => actorOf(entity) ?? [])),
    places: unique(namesHere.filter(({ type }) => type === 'place').flatMap(({ entity }) => actorOf(entity) ?? [])),
    numbers: unique(
      tree.tokens
        .slice(firstToken, endToken)
        .filter(({ upos }) => upos === 'NUM')
        .map((t) => t.lemma.toLowerCase()),
    ),
    days: reading.times
      .filter(inside)
      .flatMap(({ earliest, latest }) => (earliest && latest ? [{ earliest, latest }] : [])),
    company,
    near: unique(near),
  };
}

const unique = (words: readonly string[]): string[] => [...new Set(words)].sort();
