/**
 * Rules of grammar that mend a finished tree. The arcs are scored one by one, and the best tree of their scores can say what
 * no sentence says: two subjects, a name in two places, a subject behind a preposition. Each rule knows one such contradiction.
 */
import type { SyntaxModel } from '../model.ts';
import { placeAges } from './ages.ts';
import { keepSubjectsBare } from './bare-subjects.ts';
import { keepClausesBetween } from './clause-between.ts';
import type { ParserInput } from './input.ts';
import { keepJoined } from './joined-words.ts';
import { placeTimes } from './times.ts';
import { joinTitles } from './titles.ts';
import type { Rule, Tree } from './tree.ts';
import { keepNamesWhole } from './whole-names.ts';

const RULES: readonly Rule[] = [
  keepNamesWhole, // first: the others take a name by its first word
  keepClausesBetween, // before the subjects: which verb has one is decided here
  keepSubjectsBare, // a second subject behind a preposition is part of the first
  keepJoined, // "and" joins words of one kind
  placeTimes, // weekdays and times of day
  placeAges, // ages behind names
  joinTitles, // last: two subjects that are left side by side are a title and a name
];

/**
 * Mends a tree of words without crossing arcs, in place: it stays one.
 * @param words the tokens as written
 * @param labels numbers of the words' relations
 */
export function mendTree(
  model: SyntaxModel,
  words: readonly string[],
  input: ParserInput,
  heads: Int32Array,
  labels: Uint8Array,
): void {
  const { places, length } = input;
  const relations: string[] = [];
  const tags: string[] = [];
  const forms: string[] = [];
  for (let word = 0; word < length; word++) {
    relations.push(model.relations[labels[word]!]!);
    tags.push(model.tags[input.tags[word]!]!);
    forms.push(words[places[word]!]!.toLowerCase());
  }
  const tree: Tree = {
    heads,
    relations,
    tags,
    forms,
    comma: (word) => words[places[word]! - 1] === ',',
    apart: (word) => word > 0 && places[word]! > places[word - 1]! + 1,
  };
  for (const rule of RULES) rule(tree);
  for (let word = 0; word < length; word++)
    if (relations[word] !== model.relations[labels[word]!]) labels[word] = model.relations.indexOf(relations[word]!);
}
