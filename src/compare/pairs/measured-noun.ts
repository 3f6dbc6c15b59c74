/** What a bare figure is the figure of: the deal of a sum, the turnout of a percentage, the bridge of a length. */
import type { ArticleView } from '../../claims/article-view.ts';
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';

/** Verbs that give their subject a figure: "turnout reached 94 percent", "bail was set at $5,000". */
const MEASURING = new Set([
  'be', 'become', 'reach', 'total', 'stand', 'measure', 'number', 'equal', 'come', 'hit', 'set', 'put', 'estimate', 'value', 'peg', 'price',
  'fix', 'cap', 'average', 'exceed', 'top', 'cost', 'assess', 'appraise', 'weigh', 'span', 'stretch',
]); // biome-ignore format: one table

/** Those of them by which somebody else gives it. */
const GIVEN = new Set(['set', 'put', 'estimate', 'value', 'peg', 'price', 'fix', 'cap', 'assess', 'appraise']);

export const isNoun = (tree: Tree, token: number): boolean => tree.tokens[token]!.upos === 'NOUN';

/** Verbs by which a figure is made known: "the crowd was announced as 12,000", "the bid was given as 40 million". */
const MADE_KNOWN = new Set([
  'announce',
  'give',
  'list',
  'record',
  'report',
  'quote',
  'register',
  'count',
  'state',
  'declare',
]);

/** Those by which it stays where it is: "the toll remained at 14". */
const STAYING = new Set(['remain', 'stay', 'hover', 'hold', 'start', 'begin', 'open', 'close', 'finish', 'peak']);

/** Verbs of change: "fell 4 percent" is no level, "fell to 4 percent" is one. */
const CHANGING = new Set([
  'raise',
  'increase',
  'rise',
  'climb',
  'fall',
  'drop',
  'cut',
  'grow',
  'jump',
  'lower',
  'reduce',
  'go',
  'swell',
  'soar',
  'shrink',
  'slip',
  'plunge',
  'double',
]);
/** "The number of dead", "a total of 30 fires": what it is the number of. */
const SUMS = new Set(['number', 'total', 'count', 'tally', 'figure', 'toll']);
/** "300 metres long": the adjective says what of its noun is measured. */
const MEASURED = new Set(['long', 'tall', 'high', 'deep', 'wide', 'thick', 'heavy', 'away']);

/** The token of the noun that a bare figure completes: "population" of "a population of 9,000", "deal" of "a deal worth $80 million", "turnout" of "turnout was 94 percent"; -1 if none. */
export function completed(article: ArticleView, token: number, first: number, preposition: string): number {
  const { tree } = article;
  const priced = pricedBefore(tree, first);
  if (priced >= 0) return priced;
  const head = tree.head(token);
  if (head >= 0 && ['nmod', 'nummod', 'appos'].includes(relation(tree, token)) && isNoun(tree, head)) return head;
  const own = tree.children(token).some((child) => relation(tree, child) === 'cop');
  const verb = own ? token : head;
  if (verb < 0) return -1;
  const lemma = lemmaOf(tree, verb);
  if (!own && !givesFigure(lemma, preposition)) return -1;
  const hasObject = !own && tree.children(verb).some((child) => child !== token && relation(tree, child) === 'obj');
  const subject = subjectOf(tree, verb, own);
  // "Put the number of dead at 13"
  if (hasObject && GIVEN.has(lemma) && (preposition === 'at' || preposition === 'to'))
    return numbered(tree, tree.children(verb).find((child) => child !== token && relation(tree, child) === 'obj')!);
  if (subject === undefined || subject === token) return -1;
  const isPassive = tree.tokens[subject]!.deprel === 'nsubj:pass';
  // "The buyer is putting 400 million on the table", "a boat reached them 700 metres downstream": the figure is not the subject's.
  if (!own && (GIVEN.has(lemma) || MADE_KNOWN.has(lemma)) && !isPassive) return -1;
  if (hasObject) return -1;
  // "Turnout": the first word of a sentence may be taken for a name
  const isFirst = subject === tree.sentences[tree.sentence(subject)]!.firstToken && !article.nameAt(subject);
  return isNoun(tree, subject) || isFirst ? numbered(tree, subject) : -1;
}

/** Whether a verb with a figure behind such a preposition gives it to its subject. */
const givesFigure = (lemma: string, preposition: string): boolean =>
  MEASURED.has(lemma) ||
  MEASURING.has(lemma) ||
  (MADE_KNOWN.has(lemma) && (preposition === 'as' || preposition === 'at')) ||
  (STAYING.has(lemma) && preposition === 'at') ||
  (CHANGING.has(lemma) && preposition === 'to');

/** The subject of a verb or of what a copula says; of what is thought or said to be so, that of the thinking: "the loss is now thought to be 12,000". */
function subjectOf(tree: Tree, verb: number, own: boolean): number | undefined {
  const subject = tree.children(verb).find((child) => relation(tree, child) === 'nsubj');
  if (subject !== undefined || !own || relation(tree, verb) !== 'xcomp') return subject;
  return tree.children(tree.head(verb)).find((child) => relation(tree, child) === 'nsubj');
}

/** "The number of dead": the dead. */
function numbered(tree: Tree, noun: number): number {
  if (!SUMS.has(lemmaOf(tree, noun))) return noun;
  const of = tree
    .children(noun)
    .find(
      (child) =>
        relation(tree, child) === 'nmod' &&
        child > noun &&
        tree.children(child).some((mark) => tree.words[mark] === 'of' && relation(tree, mark) === 'case'),
    );
  return of !== undefined && isNoun(tree, of) ? of : noun;
}

const VALUED = new Set(['valued', 'estimated', 'priced', 'appraised', 'put']);
const BETWEEN_PRICE = new Set(['to', 'be', 'reportedly', 'estimated', 'believed', 'said', ',', 'possibly', 'each']);

/** The noun before "worth" or "valued at": parses of these go wrong more often than their order. -1 if none. */
function pricedBefore(tree: Tree, first: number): number {
  const start = tree.sentences[tree.sentence(first)]!.firstToken;
  let at = first - 1;
  if (tree.words[at] === 'at' && VALUED.has(tree.words[at - 1] ?? '')) at--;
  else if (tree.words[at] !== 'worth') return -1;
  do at--;
  while (at >= start && BETWEEN_PRICE.has(tree.words[at]!));
  return at >= start && isNoun(tree, at) ? at : -1;
}
