/** Whose age an amount is: the word the amount is tied to, else whom the words around it mean. */
import { lowerBound } from '../../language/head.ts';
import { lemmaOf, relation } from '../../language/tree.ts';
import type { Amount } from '../../model/reading.ts';
import type { ArticleView } from '../article-view.ts';
import { subjectOf } from '../clauses/participants.ts';
import { isAgedOne, isPerson, wordAt } from './persons.ts';

const PRONOUNS = new Set(['he', 'she', 'who', 'i']);

/** The token of the person who is that old; -1 if the age is a thing's, a custom's or nobody's. */
function bearerOf(view: ArticleView, amount: Amount): number {
  const { tree } = view;
  const first = lowerBound(tree, amount.start);
  const named = namedBefore(view, first);
  if (named >= 0) return named;
  const behind = lowerBound(tree, amount.end);
  if (amount.ofToken >= 0 && /^(?:was|is)$/i.test(wordAt(tree, first - 1)) && isOfAnotherTime(view, behind)) return -1;
  if (amount.ofToken >= 0) {
    if (isPerson(view, amount.ofToken)) return amount.ofToken;
    // "A 56-year-old man lying there", "54-year-old Tom Reed Sr.": the person stands before the last word of the run.
    for (let at = amount.ofToken - 1; at >= behind; at--) if (isPerson(view, at)) return at;
  }
  if (isAgedOne(tree, behind - 1)) return amount.ofToken < 0 || isCut(view, behind) ? identifiedAs(view, behind) : -1;
  return amount.ofToken < 0 ? bearerBefore(view, first, behind) : -1;
}

/** "Identified the 25-year-old as Tom Reed": the name; else the last word of the age, which stands for whom it describes. */
function identifiedAs(view: ArticleView, behind: number): number {
  const { tree } = view;
  const isNamed = /^as$/i.test(wordAt(tree, behind)) && view.kindAt(behind + 1) === 'person';
  return isNamed && tree.sentence(behind + 1) === tree.sentence(behind - 1) ? behind + 1 : behind - 1;
}

/** "Tom Reed and Ada Quill, both 35": the two named before; else the one whose age it is, none if it is nobody's. */
export function bearersOf(view: ArticleView, amount: Amount): number[] {
  const { tree } = view;
  const both = lowerBound(tree, amount.start) - 1;
  if (wordAt(tree, both).toLowerCase() !== 'both' || !/^[,(—–-]{1,2}$/.test(wordAt(tree, both - 1))) {
    const one = bearerOf(view, amount);
    return one < 0 ? [] : [one];
  }
  const second = view.nameAt(both - 2);
  const and = second ? lowerBound(tree, second.start) - 1 : -1;
  return second?.type === 'person' && wordAt(tree, and) === 'and' && view.kindAt(and - 1) === 'person'
    ? [and - 1, both - 2]
    : [];
}

/** "The 15-year-old a pistol", "the 17-year-old dead": what follows begins a phrase of its own. */
const isCut = (view: ArticleView, behind: number): boolean =>
  !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(view.tree.tokens[behind]?.upos ?? '');

/** "Ada Quill, a 34-year-old driver,": the bearer named right before the comma, wherever the parser hung the words after it. */
function namedBefore(view: ArticleView, first: number): number {
  const { tree } = view;
  if (!/^an?$/i.test(wordAt(tree, first - 1)) || wordAt(tree, first - 2) !== ',') return -1;
  return first >= 3 && view.kindAt(first - 3) === 'person' ? first - 3 : -1;
}

/** "A man in his 20s", "the victims were in their 20s", "he was 34", "she turned 21". */
function bearerBefore(view: ArticleView, first: number, behind: number): number {
  const { tree } = view;
  let at = first - 1;
  if (/^(?:his|her|their)$/i.test(wordAt(tree, at)) || isPartOfDecade(wordAt(tree, at))) {
    while (isPartOfDecade(wordAt(tree, at))) at--;
    if (!/^(?:his|her|their)$/i.test(wordAt(tree, at)) || lemmaOf(tree, at - 1) !== 'in') return -1;
    at -= 2;
    // "A victim, identified as in his 30s".
    if (lemmaOf(tree, at) === 'as' && tree.tokens[at - 1]?.upos === 'VERB') at -= 2;
    if (wordAt(tree, at) === ',') at--;
    if (at < 0) return -1;
    if (isPerson(view, at)) return at;
    const subject = lemmaOf(tree, at) === 'be' ? subjectNear(view, at, first) : -1;
    return subject >= 0 && isPerson(view, subject) ? subject : -1;
  }
  // "He is only 34 years old".
  while (/^(?:only|just|now|about|around|currently|still)$/i.test(wordAt(tree, at))) at--;
  if (at < 1 || !/^(?:was|is|turned|['’]s)$/i.test(wordAt(tree, at))) return -1;
  const isInFull = first + 1 < behind;
  // "Tom Reed, who is 25": the name before, which a parser may not tie to "who".
  if (/^who$/i.test(wordAt(tree, at - 1)) && wordAt(tree, at - 2) === ',' && view.kindAt(at - 3) === 'person')
    return isOfAnotherTime(view, behind) ? -1 : at - 3;
  const subject = PRONOUNS.has(lemmaOf(tree, at - 1)) || (isInFull && isOneNamed(view, at - 1)) ? at - 1 : -1;
  // "When she was 20", "she was 17 when it burned": how old she was at another time.
  return isOfAnotherTime(view, at - 2) || isOfAnotherTime(view, behind) ? -1 : subject;
}

/** "Quill was 34 years old", "the victim was 34 years old"; not "her mother's lawyer Quill". */
const isOneNamed = (view: ArticleView, token: number): boolean =>
  isPerson(view, token) && view.tree.tokens[token]!.feats.Number !== 'Plur';

const isOfAnotherTime = ({ tree }: ArticleView, token: number): boolean =>
  /^(?:when|since|until|till|before|after|while|as|if|once|then)$/i.test(wordAt(tree, token));

const isPartOfDecade = (word: string): boolean => /^(?:early|mid|late|to|-)$/i.test(word);

/** The subject of the clause that a copula stands in: of its head, or the word right before it. */
function subjectNear(view: ArticleView, copula: number, within: number): number {
  const { tree } = view;
  if (isPerson(view, copula - 1)) return copula - 1;
  const clause = relation(tree, copula) === 'cop' || relation(tree, copula) === 'aux' ? tree.head(copula) : copula;
  const subject = clause >= 0 ? subjectOf(tree, clause) : -1;
  return subject < within ? subject : -1;
}
