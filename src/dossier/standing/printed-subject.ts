/**
 * Whom a verb is told of by the words before it, where the parse gives it nobody: the names that end right before "was
 * charged" or "pleaded guilty", with nothing in front of them but a phrase of time or place. "On Wednesday, May 3, 2023,
 * Ada Quill, 31, of Harrow, pleaded guilty": parsers hang such a name on the date.
 */
import { isKindOf } from '../../claims/concepts/wordnet.ts';
import type { Participant } from '../../claims/statement.ts';
import type { Name, Sentence } from '../../model/reading.ts';
import type { Told } from '../story.ts';
import { DETAILS, listEndingWith, undergoing } from './name-list.ts';

/** Auxiliaries and adverbs before a verb. */
const ADVERBS = '(?:(?:also|then|later|subsequently|since|already|now|formally|officially|each|both|all|eventually|recently|previously|initially|himself|herself|still|reportedly|allegedly|currently|again|separately|jointly) )*'; // biome-ignore format: one list
const PASSIVE = new RegExp(`^${ADVERBS}(?:was|were|is|are|has been|have been|had been|got) ${ADVERBS}(?:a )?$`);
const ACTIVE = new RegExp(`^${ADVERBS}(?:has |have |had )?${ADVERBS}$`);
/** "Ada Quill is still at large", "remains in custody". */
const COPULA = new RegExp(`^${ADVERBS}(?:is|was|are|were|remains?|remained|has been|have been) ${ADVERBS}(?:at|in|under|on|behind) (?:police |formal |criminal |the )?$`); // biome-ignore format: one pattern
/** Verbs whose subject undergoes the stage. */
const OF_ITS_SUBJECT = /^(?:turn|surrender|remain|stay|serve|admit|stand|face|await|appear)$/;
const OF_SEVERAL = /\b(?:were|are|have|both|all|each)\b/;
/** "Ada Quill, a friend of Ben Vale, was": an apposition that begins with an article and holds no mark. */
const TAIL = new RegExp(`^${DETAILS}(?:,? (?:an?|the|his|her|their) [^,;:.()–—]{1,90},|, (?:jailed|arrested|convicted|accused|charged|wanted|sentenced|held|detained|suspected|acquitted) [^,;:.()–—]{1,90},|,)? $`, 'u'); // biome-ignore format: one pattern
const LONGEST_TAIL = 200;
/** How many names back the subject may stand: others may be told of in its apposition. */
const BACK = 3;
/** A clause begins behind these, and its subject with it. */
const OPENS_CLAUSE = /(?:^|[\s,])(?:when|while|because|until|that|although|though|(?:minutes|hours|days|weeks|months|years|shortly|soon|just|long) (?:after|before)) $/i; // biome-ignore format: one list
const NEW_CLAUSE =
  /(?:^|[;:] (?:and )?)(?:On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: morning| afternoon| evening| night)?,? )?(?:\p{Lu}[\p{L}-]+ and )?$/u;
/** Words that begin a phrase of time, place or source before the subject. */
const OPENS_PHRASE =
  /^(?:also|meanwhile|later|earlier|separately|then|and|but|in|on|at|by|during|since|last|late|early|this|according|after|as|following|under|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** The names that the words give a verb as its subject; none where they leave any doubt. */
export function printedSubject(one: Told): Participant[] {
  const { reading } = one.testimony;
  const sentence = reading.sentences[one.statement.sentence];
  const verb = reading.tokens[one.statement.token];
  if (sentence === undefined || verb === undefined) return [];
  const known = reading.names.filter(({ start, end }) => start >= sentence.start && end <= verb.start);
  for (let last = known.length - 1; last >= Math.max(0, known.length - BACK); last--) {
    const name = known[last]!;
    if (name.type !== 'person') continue;
    const behind = reading.text.slice(name.end, verb.start).replace(/\s+/g, ' ');
    const group = behind.length > LONGEST_TAIL ? null : verbGroup(one, behind);
    if (group === null || !TAIL.test(behind.slice(0, behind.length - group.length))) continue;
    const isApart = behind
      .slice(0, behind.length - group.length)
      .trimEnd()
      .endsWith(',');
    const people = known.slice(0, last + 1).filter(({ type }) => type === 'person');
    const found = openedBy(one, sentence, listEndingWith(reading, people), isApart);
    const isPlural =
      OF_SEVERAL.test(group) || /\bhad\b/.test(group) || (!/\b(?:was|is|has)\b/.test(group) && group.trim() === '');
    if (found.length > 0 && (found.length === 1 || isPlural)) return found.map((member) => undergoing(reading, member));
  }
  return [];
}

/** The auxiliaries and adverbs at the end of the words before a verb; null where they are not those of its undergoer. */
function verbGroup({ statement, testimony }: Told, behind: string): string | null {
  const verb = testimony.reading.tokens[statement.token]!;
  const isActive = verb.upos === 'VERB' && (statement.predicate.startsWith('plea') || OF_ITS_SUBJECT.test(verb.lemma.toLowerCase())); // biome-ignore format: one thought
  const pattern = verb.upos !== 'VERB' ? COPULA : isActive ? ACTIVE : PASSIVE;
  const words = behind.split(' ').slice(0, -1);
  // The longest group: "has since been charged".
  for (let count = Math.min(words.length, 7); count >= (isActive ? 0 : 1); count--) {
    const group = count === 0 ? '' : `${words.slice(-count).join(' ')} `;
    if (pattern.test(group)) return group;
  }
  return null;
}

/** The list, or what is left of it behind names of the phrase in front, where its first name opens a clause. */
function openedBy(one: Told, sentence: Sentence, list: readonly Name[], isApart: boolean): readonly Name[] {
  const { reading } = one.testimony;
  for (let from = 0; from < list.length; from++) {
    // Of "A, B and C" what stays is a list of its own, or the last alone.
    const before = reading.text.slice(sentence.start, list[from]!.start).replace(/\s+/g, ' ');
    if (
      NEW_CLAUSE.test(before) ||
      isTitle(one, sentence, list[from]!) ||
      isDescription(one, sentence, list[from]!) ||
      isPhrase(one, sentence, list[from]!)
    )
      // biome-ignore format: one thought
      return list.slice(from);
    if (from === list.length - 1 && list.length > 1) return [];
    if (!isApart && OPENS_CLAUSE.test(before)) return list.slice(from);
  }
  return [];
}

/** "Reporter Ada Quill, jailed for a year, has been pardoned": what she is, at the head of the sentence. */
function isTitle({ testimony: { reading } }: Told, { firstToken }: Sentence, { start }: Name): boolean {
  const words = reading.tokens.slice(firstToken, firstToken + LONGEST_TITLE + 1).filter((token) => token.end <= start);
  const last = words.at(-1);
  return (
    last !== undefined &&
    words.length <= LONGEST_TITLE &&
    start - last.end === 1 &&
    last.upos === 'NOUN' &&
    isKindOf(last.lemma.toLowerCase(), 'person') &&
    words.every(({ upos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(upos))
  );
}
/** Words. */
const LONGEST_TITLE = 4;

/** "The alleged leader, Ada Quill, is at large": the name says who a phrase about one person is. */
function isDescription({ testimony: { reading } }: Told, sentence: Sentence, { start }: Name): boolean {
  const words = reading.text.slice(sentence.start, start).replace(/\s+/g, ' ');
  const phrase = OF_ONE.exec(words);
  if (phrase === null) return false;
  const from = sentence.start + reading.text.slice(sentence.start, start).lastIndexOf(phrase[1]!.slice(0, 12));
  const inside = reading.tokens.slice(sentence.firstToken, sentence.endToken).filter((token) => token.start >= from && token.end <= start); // biome-ignore format: one thought
  return (
    !inside.some(({ upos }, i) => upos === 'AUX' && inside[i - 1]?.lemma !== 'to') &&
    inside.some(({ upos, lemma }) => upos === 'NOUN' && isKindOf(lemma.toLowerCase(), 'person'))
  );
}
const OF_ONE =
  /(?:^|[;:] (?:and )?)["“]?((?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Aa]nother|\p{Lu}[\p{L}]+['’]s) [^,;:.()–—]{2,90}), (?:\p{Lu}[\p{L}-]+ and )?$/u;

/** Whether all that stands before a name is a phrase of time, place or source: no verb in it and nobody whom the clause could be told of. */
function isPhrase({ testimony: { reading } }: Told, sentence: Sentence, { start }: Name): boolean {
  const { tokens, text } = reading;
  if (!/,\s$/.test(text.slice(sentence.start, start))) return false;
  let at = sentence.firstToken;
  while (/^[“"'‘]$/.test(text.slice(tokens[at]!.start, tokens[at]!.end))) at++;
  if (!OPENS_PHRASE.test(text.slice(tokens[at]!.start, tokens[at]!.end).toLowerCase())) return false;
  for (; at < sentence.endToken && tokens[at]!.start < start; at++) {
    const { upos, lemma } = tokens[at]!;
    const word = lemma.toLowerCase();
    if (upos === 'AUX' || (upos === 'VERB' && !/^(?:accord|follow)/.test(word)) || /^(?:who|which|that)$/.test(word))
      return false;
    if (upos === 'NOUN' && isKindOf(word, 'person') && !/^(?:police|prosecutor|official|authority)$/.test(word))
      return false;
  }
  return !reading.names.some((name) => name.type === 'person' && name.start >= sentence.start && name.end <= start && !/^according to /i.test(text.slice(sentence.start, name.start))); // biome-ignore format: one thought
}
