/** Reading → the statements of one article: its clauses, event nouns, ages, roles and causes, with who says them and how certain. */
import { certaintyOf } from '../language/factuality/certainty.ts';
import { headOf } from '../language/head.ts';
import { voiceOf } from '../language/quotes/voice.ts';
import { lemmaOf, relation, type Tree } from '../language/tree.ts';
import type { Article } from '../model/article.ts';
import type { Certainty } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import { type ArticleView, view } from './article-view.ts';
import { canBefall } from './clauses/befits.ts';
import { isDoubtful } from './clauses/doubtful.ts';
import { extentOf } from './clauses/extent.ts';
import { isOfKnownEvent, isToldBeside } from './clauses/known-event.ts';
import { type Argument, clauseArguments, isPassive, nounArguments } from './clauses/participants.ts';
import { type Predicate, predicates } from './clauses/predicates.ts';
import { verbOf } from './concepts/wordnet.ts';
import { derivedRules } from './derived/rules.ts';
import { type Draft, participant } from './derived/statement-parts.ts';
import type { Participant, RoleName, StatedValue, Statement, Testimony } from './statement.ts';
import { holding } from './values/holding.ts';
import { offence } from './values/offences.ts';
import { valuesBySentence, withValues } from './values/place-values.ts';
import { holdersOf } from './values/timespans/holders.ts';
import { lengthsOf } from './values/timespans/lengths.ts';
import { timespans } from './values/timespans/timespans.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
/** A clause longer than this is no claim but a page read as one sentence. */
const MAX_TOKENS = 400;
/** What is presupposed is told as a fact. */
const HOLDS = { certainty: 'asserted', polarity: 1 } as const;

/** What is said of anybody is said of nobody. */
const SUPPOSED = { certainty: 'conditional', polarity: 1 } as const;
const ANYBODY = new Set(['anyone', 'anybody', 'everyone', 'everybody', 'someone', 'somebody', 'nobody', 'whoever']);
const ANY = new Set(['any', 'every', 'each', 'either']);

/** "Every person accused of a crime is entitled to …": a statement about whoever it befalls, not about somebody. */
function isAboutAnybody({ tree }: ArticleView, draft: Pick<Draft, 'participants'>): boolean {
  return draft.participants.some(({ role, token, entity }) => {
    if (role !== 'patient' || entity !== null) return false;
    return ANYBODY.has(lemmaOf(tree, token))
      ? tree.tokens[token]!.feats.Number !== 'Plur'
      : tree.children(token).some((child) => relation(tree, child) === 'det' && ANY.has(lemmaOf(tree, child)));
  });
}

/** "Charged with no crime". */
const ofNone = ({ tree }: ArticleView, values: readonly StatedValue[]): boolean =>
  values.some(
    ({ aspect, token }) =>
      aspect === 'offence' &&
      tree.children(token).some((child) => relation(tree, child) === 'det' && lemmaOf(tree, child) === 'no'),
  );

const OPEN = /^(?:could|might|may|would|can|fears?|feared)$/i;
const MODALS = new Set(['can', 'could', 'may', 'might', 'would']);

/** "Five men can be seen on the film": what can be seen is there. */
const PERCEIVED = new Set(['see', 'hear', 'spot', 'smell']);

/** "A fire of that kind can spread": an event named without "the" in a clause of what can be is no event that was. */
function isGeneric({ tree }: ArticleView, token: number): boolean {
  if (tree.tokens[token]!.upos !== 'NOUN') return false;
  const clause = tree.head(token);
  return (
    clause >= 0 &&
    tree.children(clause).some((child) => relation(tree, child) === 'aux' && MODALS.has(lemmaOf(tree, child)))
  );
}

/** How certain a predicate is. "They opposed the arrest": an event named with "the" or a possessor is not negated by the clause around it. */
function standing(article: ArticleView, token: number): { certainty: Certainty; polarity: 1 | -1 } {
  const { certainty: told, polarity, cues } = certaintyOf(article.reading, token);
  // "Could have been sentenced": what only can be is supposed; what is reported or alleged is told by somebody.
  const open =
    told === 'hedged' &&
    !PERCEIVED.has(lemmaOf(article.tree, token)) &&
    cues.some((cue) => OPEN.test(article.reading.text.slice(cue.start, cue.end)));
  const supposed = open ? 'conditional' : told;
  const certainty =
    supposed !== 'asserted' &&
    supposed !== 'hedged' &&
    polarity === 1 &&
    (isOfKnownEvent(article.tree, token) || isToldBeside(article.tree, token))
      ? 'asserted'
      : supposed;
  const definite =
    article.tree.tokens[token]!.upos === 'NOUN' &&
    article.tree
      .children(token)
      .some((child) => article.tree.tokens[child]!.deprel === 'nmod:poss' || lemmaOf(article.tree, child) === 'the');
  if (!definite && isGeneric(article, token)) return { certainty: 'conditional', polarity };
  const copular = article.tree.children(token).some((child) => relation(article.tree, child) === 'cop');
  return definite && !copular && polarity === -1 ? { certainty, polarity: 1 } : { certainty, polarity };
}

/** The part an argument plays, by who undergoes the event. */
function roleOf(argument: Argument, predicate: Predicate, passive: boolean): RoleName {
  const undergoer = predicate.trigger?.undergoer ?? null;
  switch (argument.tie) {
    case 'subject':
      return passive || undergoer === 'subject' ? 'patient' : 'agent';
    case 'object':
      // A passive has its undergoer in its subject; an object beside it is the parser's slip.
      return undergoer === 'subject' || passive ? 'other' : 'patient';
    case 'possessor':
      return 'patient';
    case 'agent':
      return 'agent';
    case 'recipient':
      return 'recipient';
    case 'oblique':
      return 'other';
  }
}

/** "Was fined and sentenced to a year": what befalls an object, without one, beside a passive. */
function sharesPassive(tree: Tree, { token, trigger }: Predicate): boolean {
  const { deprel, head, feats } = tree.tokens[token]!;
  return (
    deprel === 'conj' &&
    trigger?.undergoer === 'object' &&
    feats.Tense === 'Past' &&
    tree.children(token).every((child) => !['nsubj', 'obj', 'aux'].includes(relation(tree, child))) &&
    isPassive(tree, head)
  );
}

function participantsOf(article: ArticleView, predicate: Predicate): Participant[] {
  const { tree } = article;
  const given =
    predicate.kind === 'noun' ? nounArguments(tree, predicate.token) : clauseArguments(tree, predicate.token);
  // "Found Ada Quill guilty": a word of the trigger takes no part itself, but a name the parser hung on it does.
  const found = given.flatMap((argument) => {
    if (!predicate.used.includes(argument.token)) return [argument];
    const name = tree.children(argument.token).find((child) => article.kindAt(child) === 'person');
    return name === undefined ? [] : [{ ...argument, token: name }];
  });
  // "Found Ada Quill guilty" with the name hung on "guilty", which is no argument.
  if (predicate.trigger?.undergoer === 'object' && !found.some(({ tie }) => tie === 'object'))
    for (const used of predicate.used)
      for (const child of tree.children(used))
        if (
          child > predicate.token &&
          child < used &&
          article.kindAt(child) === 'person' &&
          relation(tree, child) !== 'flat'
        )
          found.push({ token: child, tie: 'object', preposition: '' });
  const passive = predicate.kind === 'verb' && (isPassive(tree, predicate.token) || sharesPassive(tree, predicate));
  const accuses = predicate.trigger?.concept.stage !== undefined;
  return found.map((argument) => {
    const part = participant(article, argument.token, roleOf(argument, predicate, passive), argument.preposition);
    return accuses && isDoubtful(article, part.token) ? { ...part, entity: null } : part;
  });
}

function draftOf(article: ArticleView, predicate: Predicate): Draft {
  const participants = participantsOf(article, predicate);
  const undergoers = participants.filter(({ role }) => role === 'patient');
  const concept = predicate.trigger?.concept;
  // "The pilot killed the engine": the word names the event only of those whom it can befall.
  const fits =
    concept !== undefined &&
    !(concept.personal && undergoers.length > 0 && !undergoers.some(({ token }) => canBefall(article, token)));
  return {
    ...extentOf(article.tree, predicate.token),
    token: predicate.token,
    anchor: predicate.token,
    predicate: fits ? concept.name : predicate.lemma,
    known: fits,
    participants,
    values: [],
    used: predicate.used,
  };
}

/** A content word by what it names: an event noun by its verb ("evacuation", "evacuate"), a name marked as one. */
function meaning(lemma: string, upos: string): string {
  if (upos === 'PROPN') return `@${lemma}`;
  return upos === 'NOUN' ? (verbOf(lemma) ?? lemma) : lemma;
}

function content(article: ArticleView, start: number, end: number, first: number, last: number): string[] {
  const lemmas = new Set<string>();
  for (let i = first; i < last; i++) {
    const token = article.tree.tokens[i]!;
    if (token.start >= start && token.end <= end && CONTENT.has(token.upos))
      lemmas.add(meaning(token.lemma.toLowerCase(), token.upos));
  }
  return [...lemmas].sort();
}

/** A statement's words hold the words of its values and of its trigger, so that an account can be shown by them. */
function covering(tree: Tree, draft: Draft): Draft {
  const held = [...draft.values, ...(draft.timespans ?? []), ...(draft.used ?? []).map((token) => tree.tokens[token]!)];
  const start = Math.min(draft.start, ...held.map((span) => span.start));
  const end = Math.max(draft.end, ...held.map((span) => span.end));
  return { ...draft, start, end: end + (isOpen(tree.text.slice(start, end), tree.text[end]) ? 1 : 0) };
}

/** Whether the next character closes quotation marks that the words open. */
function isOpen(words: string, next: string | undefined): boolean {
  if (next === '”') return words.lastIndexOf('“') > words.lastIndexOf('”');
  return next === '"' && (words.split('"').length - 1) % 2 === 1;
}

/** Whether a clause gives the same value of the same event already. */
const tellsTheSame = (a: Draft, b: Draft): boolean =>
  a.predicate === b.predicate &&
  b.values.length > 0 &&
  b.values.every((value) => a.values.some((other) => other.start === value.start && other.role === value.role));

/** Reads the statements of one article, in text order. Pure: the same article and reading give the same statements. */
export function readClaims(article: Article, reading: Reading): Testimony {
  const seen = view(reading);
  const { tree } = seen;
  const values = valuesBySentence(seen);
  const spans = lengthsOf(reading);
  const statements: Statement[] = [];
  reading.sentences.forEach((sentence, number) => {
    const { firstToken, endToken } = sentence;
    if (endToken - firstToken === 0 || endToken - firstToken > MAX_TOKENS) return;
    const found = predicates(tree, firstToken, endToken);
    const tokens = new Map(found.map((predicate) => [predicate.token, predicate]));
    const read = found.map((predicate) => draftOf(seen, predicate));
    const drafts: Draft[] = withValues(seen, read, values.get(number) ?? []).map((draft) => {
      const concept = draft.known ? tokens.get(draft.token)?.trigger?.concept : undefined;
      const crime = concept ? offence(tree, draft.token, tokens.get(draft.token)!.used, concept, seen.kindAt) : null;
      const values = crime ? [...draft.values, crime] : draft.values;
      return { ...draft, values };
    });
    holdersOf(tree, timespans(tree, spans, firstToken, endToken), drafts).forEach((own, i) => {
      if (own.length > 0) drafts[i] = { ...drafts[i]!, timespans: own };
    });
    for (const rule of derivedRules)
      drafts.push(
        ...rule.read(seen, firstToken, endToken).filter((draft) => !drafts.some((other) => tellsTheSame(other, draft))),
      );
    for (const { anchor, presupposed, used: _, ...draft } of drafts.map((d) => covering(tree, d))) {
      const voice = voiceOf(reading, anchor);
      const stance = presupposed ? HOLDS : isAboutAnybody(seen, draft) ? SUPPOSED : standing(seen, anchor);
      const { certainty } = stance;
      const polarity = ofNone(seen, draft.values) ? -1 : stance.polarity;
      const statement: Statement = {
        ...draft,
        timespans: draft.timespans ?? [],
        sentence: number,
        block: sentence.block,
        voice: voice && {
          chain: voice.chain,
          speakers: voice.speakers.map((span) => {
            const head = headOf(tree, span);
            return { ...span, entity: head >= 0 ? seen.entityAt(head) : null };
          }),
        },
        certainty,
        polarity,
        quoted: seen.quotedAt(draft.token),
        content: content(seen, draft.start, draft.end, firstToken, endToken),
      };
      const held = holding(tree, statement, reading.text.slice(sentence.start, sentence.end));
      statements.push(statement, ...(held ? [held] : []));
    }
  });
  statements.sort((a, b) => a.start - b.start || a.end - b.end || a.token - b.token);
  return { article, reading, statements };
}
