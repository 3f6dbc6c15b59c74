/** "Both men were denied bail", "all four have pleaded not guilty", "they were arrested": several who are named elsewhere in the article. */
import { isKindOf } from '../../claims/concepts/wordnet.ts';
import type { Participant } from '../../claims/statement.ts';
import type { Name } from '../../model/reading.ts';
import { before, plain } from '../around.ts';
import { actorOf, type Story, type Told } from '../story.ts';
import { agrees, type Named } from './described.ts';
import { listEndingWith } from './name-list.ts';
import type { Person } from './persons.ts';

/** Several persons without a name: how many, where the words say. */
export interface Group {
  readonly count: number | null;
  /** "Two men": their names may follow; "the two", "both": they are known. */
  readonly isNew: boolean;
  /** The noun they are called by, in the singular. */
  readonly noun: string;
  /** "The suspects": as many as the article accuses. */
  readonly isAll?: boolean;
}

const NUMBERS: Readonly<Record<string, number>> = { two: 2, both: 2, pair: 2, couple: 2, duo: 2, three: 3, trio: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 }; // biome-ignore format: one table
const NUMBER = '(two|three|four|five|six|seven|eight)';
const DEFINITE = new RegExp(`(?:^|[^\\w-])(?:all(?: the)?|the|these|those) ${NUMBER}(?: [\\w-]+){0,3}$`);
const BOTH = /(?:^|[^\w-])(both)(?: of them| (?:the )?(?:[\w-]+ ){0,2}[\w-]+)?$/;
const COLLECTIVE = /(?:^|[^\w-])(?:the|this) (?:[\w-]+ )?(pair|couple|duo|trio)$/;
const INDEFINITE = new RegExp(
  `^(?:[^\\w]*|.*\\b(?:charged|arrested|detained|jailed|sentenced|remanded) )${NUMBER}(?: [\\w-]+){1,4}$`,
);
/** "The suspects are being held", "the men were charged": all whom the article accuses. */
const ACCUSED =
  /(?:^|[^\w-])(?:the|these|those) (?:(?!other|last|remaining|first|dead|slain|young|older|police)[\w-]+ )?(?:suspects|defendants|accused|men|women|teens|teenagers|brothers|sisters|boys|girls|youths|gunmen)$/;
/** Words behind the noun that say which of them. */
const WHICH = /^,? (?:who|whom|whose|that|which|in|of|on|at|from|with|behind|accused|charged|arrested|suspected|involved|responsible|killed|hurt|wounded)\b/; // biome-ignore format: one list
/** "The pair have each been held": the quantifier stands for the group before it. */
const EACH = /^(?:each|all|both)$/;
const OF_EACH = /\b(they|the pair|the couple|the duo|the trio|(?:the|all) (?:two|three|four|five|six)(?: [\w-]+)?) (?:have|had|were|are) (?:each |all |both )?(?:been |since been )*$/; // biome-ignore format: one pattern
const THEY = /^(?:they|them)$/;
const THEY_BOTH = /^they (?:have |had |were |are )?both\b/;
/** Words that set members apart, or those who try the case. */
const APART = /\b(?:other|others|another|more|further|remaining|additional|of the|police officers|officers|jurors|judges|prosecutors|witnesses|victims|lawyers|detectives)\b/; // biome-ignore format: one list

/** The group that words stand for; null for one person, a name, or people at large. `known` is what the reading calls whom "they" are. */
export function groupOf(one: Told, { token, span }: Participant, known: string | null): Group | null {
  const { reading } = one.testimony;
  const sentence = reading.sentences[one.statement.sentence];
  const noun = reading.tokens[token];
  if (sentence === undefined || noun === undefined) return null;
  const word = plain(reading.text.slice(noun.start, noun.end));
  if (THEY.test(word) && THEY_BOTH.test(plain(reading.text.slice(noun.start, sentence.end)))) return { count: 2, isNew: false, noun: '' }; // biome-ignore format: one thought
  if (THEY.test(word)) return known === null || ACCUSED.test(plain(known)) ? { count: null, isNew: false, noun: '', isAll: known !== null } : null; // biome-ignore format: one thought
  const words = plain(reading.text.slice(sentence.start, Math.max(noun.end, span.start)));
  if (EACH.test(word)) {
    const each = OF_EACH.exec(before(one))?.[1];
    if (each === undefined) return word === 'both' ? { count: 2, isNew: false, noun: '' } : null;
    return { count: countIn(each), isNew: false, noun: '' };
  }
  const isPerson = noun.upos === 'NUM' || word in NUMBERS || isKindOf(noun.lemma.toLowerCase(), 'person') || /^(?:people|persons)$/.test(word); // biome-ignore format: one thought
  if (!isPerson || APART.test(words.slice(-40))) return null;
  const several = DEFINITE.exec(words) ?? BOTH.exec(words) ?? COLLECTIVE.exec(words);
  if (several) return { count: NUMBERS[several[1]!]!, isNew: false, noun: noun.lemma.toLowerCase() };
  if (
    noun.feats.Number === 'Plur' &&
    ACCUSED.test(words) &&
    !WHICH.test(plain(reading.text.slice(noun.end, sentence.end)))
  )
    return { count: null, isNew: false, noun: noun.lemma.toLowerCase(), isAll: true };
  const fresh = INDEFINITE.exec(words);
  return fresh === null ? null : { count: NUMBERS[fresh[1]!]!, isNew: true, noun: noun.lemma.toLowerCase() };
}

const countIn = (words: string): number | null =>
  words
    .split(' ')
    .map((word) => NUMBERS[word])
    .find((count) => count !== undefined) ?? null;

/** "The judge denied both men bail": the group right behind the verb, where the parse gives nobody. */
const BEHIND = new RegExp(`^\\w+ (both|(?:all|the) ${NUMBER}|the (?:pair|couple|duo|trio)|them)\\b(?! of\\b)`);
export function groupBehind(one: Told): Group | null {
  const { reading } = one.testimony;
  const verb = reading.tokens[one.statement.token];
  const end = reading.sentences[one.statement.sentence]?.end ?? 0;
  if (verb?.upos !== 'VERB' || /\b(?:was|were|been|be|being|is|are) (?:\w+ )?$/.test(before(one))) return null;
  const found = BEHIND.exec(plain(reading.text.slice(verb.start, end)))?.[1];
  return found === undefined ? null : { count: countIn(found), isNew: false, noun: '' };
}

/** An article's first sentences, in which those who are only counted are named next. */
const LEAD = 3;
const SENTENCES_BACK = 4;
/** Two last names that a verb of several is told of. */
const PAIR = /(\p{Lu}[\p{L}’'-]+) and (\p{Lu}[\p{L}’'-]+) (?:were|are|have|had|both|each)\b/gu;

/**
 * The members of a group: those of whom the article tells a step by name and whom it named last, where they are as many as
 * the words say. For "they" the names that were last listed. Empty where somebody is listed beside them of whom no step is told.
 */
export function membersOf(story: Story, group: Group, one: Told, named: readonly Named[]): readonly Person[] {
  const members = lastNamed(story, group, one, named);
  return members.every((person) => agrees(story, person, group.noun)) ? members : [];
}

/** Counts of those who are accused. */
const COUNTED = /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:[\w-]+ ){0,2}?(?:(?:suspects|defendants|gunmen|attackers|arrests)\b|(?:men|women|people|teens|teenagers|youths|brothers) (?:were |are |have been |who were )?(?:arrested|charged|accused|detained|held|indicted|jailed)\b)/g; // biome-ignore format: one list
/** Words of an accused person beside those named. */
const ONE_MORE = /\b(?:another|other|third|fourth|fifth|unnamed|unidentified) (?:suspects?|defendants?|m[ae]n|wom[ae]n|teens?|teenagers?|gunm[ae]n|person|people)\b/; // biome-ignore format: one list

/** Whether an article tells of no more accused than it names. */
function isWhole({ testimony }: Told, named: number): boolean {
  const text = plain(testimony.article.text);
  return (
    !ONE_MORE.test(text) && [...text.matchAll(COUNTED)].every(([, word]) => (NUMBERS[word!] ?? Number(word)) <= named)
  );
}

function lastNamed(
  story: Story,
  { count, isNew, isAll = false }: Group,
  one: Told,
  named: readonly Named[],
): readonly Person[] {
  const { testimony } = one;
  const { names, sentences } = testimony.reading;
  const own = named.filter(({ articles }) => articles.has(one.claim.article)).map(({ person }) => person);
  if (isNew) {
    const first = sentences.findIndex(({ block }) => block === 'paragraph');
    return own.length === count && one.statement.sentence - first < LEAD ? own : [];
  }
  const from = sentences[Math.max(0, one.statement.sentence - SENTENCES_BACK)]?.start ?? 0;
  // "They obtained warrants for Vale and Orban and charged them": named in the claim itself.
  const upTo = Math.max(one.claim.start, testimony.reading.tokens[one.statement.token]!.start);
  // "Quarrel and Marrow were arraigned. Both were held": a pair that stands nearer than those the article accuses by name.
  const pair = [...testimony.reading.text.slice(from, one.claim.start).matchAll(PAIR)].at(-1);
  const isOther = pair?.slice(1).some((last) => !own.some(({ name }) => name.endsWith(last))) ?? false;
  if (isOther) return [];
  const memberAt = ({ entity }: Name): Person | undefined => {
    const actor = actorOf(story, testimony, entity);
    return own.find((person) => person.actor === actor);
  };
  const people = names.filter(({ type, start, end }) => type === 'person' && start >= from && end <= upTo);
  for (let last = people.length - 1; last > 0; last--) {
    const list = listEndingWith(testimony.reading, people.slice(0, last + 1));
    if (list.length < 2) continue;
    const members = new Set(list.flatMap((name) => memberAt(name) ?? []));
    if (members.size === list.length && (count === null || members.size === count)) return [...members];
    if (members.size > 0) return [];
    last -= list.length - 1;
  }
  const near = new Set(people.flatMap((name) => memberAt(name) ?? []));
  if (isAll) return own.length > 1 && isWhole(one, own.length) ? own : [];
  if (count === null) return [];
  return near.size === count ? [...near] : near.size === 0 && own.length === count ? own : [];
}
