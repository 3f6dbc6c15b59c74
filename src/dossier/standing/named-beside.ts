/** Who is meant where the names stand beside the words that undergo a step: behind them, behind the verb, or as one of them. */
import { isKindOf } from '../../claims/concepts/wordnet.ts';
import type { Participant } from '../../claims/statement.ts';
import type { Name } from '../../model/reading.ts';
import { before, from } from '../around.ts';
import { type Story, sentenceKey, type Told } from '../story.ts';
import { DETAILS, listBeginningWith, listEndingWith, undergoing } from './name-list.ts';
import { isName } from './who.ts';

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, both: 2 }; // biome-ignore format: one table
/** Between a noun for several and the first of their names. */
const LEADS_IN =
  /^(?:,|:| -| –| —|, who were| who were|, who have been| who have been)? ?(?:identified (?:by \w+ )?as|named as|named)?:? ?(?:\d{1,3}-year-old )?$/;
/** "Three people have been charged over the fire: Ada Quill, 29, …". */
const BEHIND_COLON = /^ (?:have|were|are|had|face|will)\b[^.;:“”"]{0,140}: (?:\d{1,3}-year-old )?$/;
/** What ends such a list: a verb of several, a phrase that goes on about the step, or the sentence; "said" makes the last name a speaker. */
const ENDS = new RegExp(`^${DETAILS}(?:[.;)]|$|,? (?:were|are|have|had|each|both|all|who|on|in|for|after|late|early|at|following|with|without|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b|, respectively)`, 'iu'); // biome-ignore format: one pattern

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** "Police arrested two men, Ada Quill, 31, and Ben Vale, 40": the names of those whom a plural noun stands for; none where their number is another. */
export function namesOfSeveral(one: Told, { token, span }: Participant): Participant[] {
  const { reading } = one.testimony;
  const sentence = reading.sentences[one.statement.sentence];
  const noun = reading.tokens[token];
  if (sentence === undefined || noun === undefined) return [];
  const isSeveral = noun.upos === 'NUM' || (noun.upos === 'NOUN' && noun.feats.Number === 'Plur');
  if (!isSeveral && reading.text.slice(noun.start, noun.end) !== 'others') return [];
  const behind = peopleFrom(one, span.end);
  if (behind[0] === undefined) return [];
  const gap = flat(reading.text.slice(span.end, behind[0].start));
  if (!LEADS_IN.test(gap) && !BEHIND_COLON.test(gap)) return [];
  const list = listBeginningWith(reading, behind);
  if (list.length < 2 || !ENDS.test(flat(reading.text.slice(list.at(-1)!.end, sentence.end)))) return [];
  const numbers = reading.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter(({ head, deprel }) => head === token && deprel.startsWith('nummod'))
    .map(({ lemma }) => NUMBERS[lemma.toLowerCase()] ?? Number(lemma));
  return numbers.every((number) => number === list.length) ? list.map((name) => undergoing(reading, name)) : [];
}

const peopleFrom = (one: Told, from: number): readonly Name[] => {
  const { names, sentences } = one.testimony.reading;
  const end = sentences[one.statement.sentence]?.end ?? from;
  return names.filter(({ type, start, end: last }) => type === 'person' && start >= from && last <= end);
};

/** "Also arrested were Ada Quill and Ben Vale", "Charged with arson is Ada Quill". */
const INVERTED =
  /^\p{L}+(?: (?:with|on|in|for|of) [^,;:.“”"]{1,80})? (?:was|were|is|are|has been|have been) (?:(?:his|her|their|[\p{Lu}][\p{L}-]+['’]s?) (?:[a-z-]+ ){1,2}|\d{1,3}-year-old )?$/u;

/** The names behind a verb that stands before its subject, at the head of a sentence. */
export function behindVerb(one: Told): Participant[] {
  const { reading } = one.testimony;
  const sentence = reading.sentences[one.statement.sentence];
  const verb = reading.tokens[one.statement.token];
  if (sentence === undefined || verb?.upos !== 'VERB') return [];
  if (!/^(?:also |["“'])?$/i.test(reading.text.slice(sentence.start, verb.start))) return [];
  const names = peopleFrom(one, verb.end);
  const lead = names.findIndex(({ start }) => INVERTED.test(flat(reading.text.slice(verb.start, start))));
  if (lead < 0) return [];
  const list = listBeginningWith(reading, names.slice(lead));
  return list.map((name) => undergoing(reading, name));
}

/** "The driver, named by police as Ada Quill, 34, was arrested": the name of the one who is described. */
const NAMED_AS =
  /^,? (?:who (?:was|has been|is) )?(?:named|identified)(?: by [^,;]{1,50}| locally| later){0,2} as (?:\d{1,3}-year-old )?$/;
export function nameOfOne(one: Told, { token, span }: Participant): Participant[] {
  const { reading } = one.testimony;
  const noun = reading.tokens[token];
  if (noun?.upos !== 'NOUN' || noun.feats.Number === 'Plur') return [];
  const [name] = peopleFrom(one, span.end);
  if (name !== undefined && (isApposed(one, name, span.end) || isOfKin(one, noun, name))) return [undergoing(reading, name)]; // biome-ignore format: one thought
  return name !== undefined && NAMED_AS.test(flat(reading.text.slice(Math.max(noun.end, span.end), name.start))) ? [undergoing(reading, name)] : []; // biome-ignore format: one thought
}

/** "The mother of Ada Quill, who is charged": who is charged is the one whose mother she is. */
const KIN = /^(?:mother|father|parent|sister|brother|wife|husband|son|daughter|aunt|uncle|cousin|friend|neighbou?r|lawyer|attorney|solicitor|girlfriend|boyfriend|partner|spokes(?:man|woman|person)|relative)$/; // biome-ignore format: one list
const isOfKin = (
  { testimony: { reading }, statement }: Told,
  { end, lemma }: { end: number; lemma: string },
  name: Name,
): boolean =>
  KIN.test(lemma.toLowerCase()) &&
  reading.text.slice(end, name.start) === ' of ' &&
  /^(?:, \d{1,3})?, who\b/.test(reading.text.slice(name.end, name.end + 12)) &&
  name.end < reading.tokens[statement.token]!.start;

/** "Her brother, Ben Quill, guilty": between two commas, and nobody who speaks. */
const APPOSED_END = /^(?:, (?:aged )?\d{1,3})?,(?! (?:said|says|told|who|added|announced|confirmed|and|a|an|the)\b)/;
const isApposed = ({ testimony: { reading } }: Told, { start, end }: Name, from: number): boolean =>
  // "Former mayor Ada Quill".
  reading.text.slice(from, start) === ' ' ||
  (reading.text.slice(from, start) === ', ' && APPOSED_END.test(reading.text.slice(end, end + 24)));

/** "Ada Quill, 36, a former banker who was jailed for fraud": the name before the noun that a relative clause hangs on. */
const A_NOUN_AFTER =
  /^(?:, (?:aged )?\d{1,3})?, (?:an?|the) (?:(?!(?:of|for|to|from|with|and|or|by|in|at|on|whose|who|an?|the)\b)[\w-]+ ){0,4}$/;
const WHO = /^(?: (?:from|of|in|at|with) (?:[\w'’-]+ ){0,3}[\w'’-]+)?,? who $/;
export function nameBeforeNoun(one: Told, { token, span }: Participant): Participant[] {
  const { reading } = one.testimony;
  const noun = reading.tokens[token];
  const verb = reading.tokens[one.statement.token];
  if (noun?.upos !== 'NOUN' || verb === undefined || noun.feats.Number === 'Plur' || isName(one.testimony, span))
    return [];
  const name = reading.names.findLast(({ type, end }) => type === 'person' && end <= noun.start);
  const start = reading.sentences[one.statement.sentence]?.start ?? 0;
  if (name === undefined || name.start < start || !A_NOUN_AFTER.test(flat(reading.text.slice(name.end, noun.start))))
    return [];
  const gap = flat(reading.text.slice(noun.end, verb.start)).replace(
    /\b(?:was|were|is|are|has been|had been|has|had|also|then|later|once|twice|already|previously) /g,
    '',
  );
  return WHO.test(gap) ? [undergoing(reading, name)] : [];
}

/** Between those who undergo a step and the names that are given as some of them. */
const INCLUDING =
  /^([^.;:“”"]{0,120}?),? ?\b(?:including|among them)\b (?:(?:the|a|an|his|her|its|their) (?:[\w'’-]+ ){1,5}?,? ?|(?:(?!(?:of|by|and|or|who|that)\b)[\w'’-]+ ){0,4}[\w'’-]+,? )?$/u;

/** "Five executives of Marrow Bank, among them": whose they are. */
const OF_A_BODY = /\bof (?:the )?\p{Lu}[\p{L}\d’'-]*(?: \p{Lu}[\p{L}\d’'-]*)*/u;
/** "Four people were arrested, including Ada Quill", "Among those detained was Ada Quill": the names of some of several. */
export function included(one: Told, meant: readonly Participant[]): Participant[] {
  const { reading } = one.testimony;
  const verb = reading.tokens[one.statement.token];
  const several = meant.find(({ token }) => reading.tokens[token]?.feats.Number === 'Plur' && reading.tokens[token]?.upos === 'NOUN'); // biome-ignore format: one thought
  if (several !== undefined && verb !== undefined) {
    const names = peopleFrom(one, several.span.end);
    const [first] = names;
    const gap = first && INCLUDING.exec(flat(reading.text.slice(several.span.end, first.start)))?.[1];
    const isPlain = gap !== undefined && first !== undefined && !reading.tokens.some(({ start, end, upos, lemma, feats }) => start >= several.span.end && end <= several.span.end + gap.length && upos === 'NOUN' && feats.Number === 'Plur' && (isKindOf(lemma.toLowerCase(), 'person') || lemma === 'people')); // biome-ignore format: one thought
    const isOwn = first !== undefined && !/^['’]s?(?![\p{L}])/u.test(reading.text.slice(first.end, first.end + 3));
    if (isPlain && isOwn && !/\b(?:of|against|with|killing|shooting|attack\w*|victims?)\b/.test(gap.replace(OF_A_BODY, '').replace(/\bwith (?:\w+ )?others\b/, ''))) return listBeginningWith(reading, names).map((name) => undergoing(reading, name)); // biome-ignore format: one thought
  }
  if (verb === undefined || !AMONG.test(before(one))) return [];
  const names = peopleFrom(one, verb.end);
  const lead = names.findIndex(({ start }) => WAS.test(flat(reading.text.slice(verb.end, start))));
  return lead < 0 ? [] : listBeginningWith(reading, names.slice(lead)).map((name) => undergoing(reading, name));
}
const AMONG =
  /\bamong (?:those|the (?:[\w-]+ ){0,2}(?:people|men|women|suspects)|[\w-]+ (?:people|men|women|suspects))(?: who (?:were|have been))? $/;
const WAS = /^(?: [\w-]+){0,6}? (?:was|were|is|are) (?:(?:the|a|an|his|her|its|their) (?:[\w'’-]+ ){1,5}?,? ?)?$/u;

/** "Ada Quill was among three people arrested", "is one of five men charged": the subject of the clause that the noun closes. */
export function oneOfThem(story: Story, one: Told, { token }: Participant): Participant[] {
  // "One of four gunned down" may have lived.
  if (/^gunn?/.test(from(one))) return [];
  const { tokens, text } = one.testimony.reading;
  for (const other of story.bySentence.get(sentenceKey(one)) ?? []) {
    const { predicate, token: at, polarity, certainty, participants } = other.statement;
    if (!predicate.startsWith('be ') || polarity === -1 || certainty !== 'asserted' || at > token) continue;
    // "One of the victims of the man convicted": the victim is not.
    if (/\bof\b.*\bof\b/.test(text.slice(tokens[at]!.end, tokens[one.statement.token]!.start))) continue;
    const isMember = at === token ? isAmong(one, at) : tokens[at]!.lemma.toLowerCase() === 'one' && tokens[token]!.head === at && text.slice(tokens[at]!.end, tokens[at]!.end + 4) === ' of '; // biome-ignore format: one thought
    if (!isMember) continue;
    const member = participants.filter(({ role }) => role === 'agent').map((part) => ({ ...part, role: 'patient' as const })); // biome-ignore format: one thought
    if (member.length > 0) return member;
  }
  return printedMember(one);
}

/** "Ada Quill, 30, was among 34 people arrested": by the words, where the parse gives her no clause. */
const AMONG_PEOPLE = new RegExp(`^${DETAILS},? (?:was|were|is|are|has been|have been) (?:also )?(?:among|one of) (?:the |at least |about |more than |some )?(?:(?:(?!of\\b)[\\w-]+ ){0,3}(?:people|men|women|suspects|defendants|protesters|demonstrators|teenagers|youths|others)|those) (?:who (?:was|were|have been) )?$`, 'u'); // biome-ignore format: one pattern
function printedMember(one: Told): Participant[] {
  const { reading } = one.testimony;
  const start = reading.sentences[one.statement.sentence]?.start ?? 0;
  const verb = reading.tokens[one.statement.token]!;
  const name = reading.names.findLast(({ type, end }) => type === 'person' && end <= verb.start);
  if (name === undefined || name.start < start) return [];
  const gap = flat(reading.text.slice(name.end, verb.start)).replace(/^,? who\b/, '');
  return AMONG_PEOPLE.test(gap) ? [undergoing(reading, name)] : [];
}

/** "Police arrested two men, Ada Quill and Ben Vale said": who speaks behind the clause is not among those it tells of. */
export function isSpeaker(one: Told, { span }: Participant): boolean {
  const { reading } = one.testimony;
  const sentence = reading.sentences[one.statement.sentence];
  const verb = reading.tokens[one.statement.token];
  if (sentence === undefined || verb === undefined || span.start < verb.end) return false;
  const names = peopleFrom(one, verb.end);
  const at = names.findIndex(({ start, end }) => start < span.end && end > span.start);
  const own = names[at];
  const last = own && listBeginningWith(reading, names.slice(at)).at(-1);
  if (own === undefined || last === undefined) return false;
  const isJoined = own !== last || listEndingWith(reading, names.slice(0, at + 1)).length > 1;
  const isApart = /,\s(?:\p{Lu}[\p{L}.]+\s|[\p{Ll}]+\s){0,3}$/u.test(reading.text.slice(verb.end, own.start));
  return (isJoined || isApart) && SAYS.test(reading.text.slice(last.end, sentence.end));
}

const SAYS = /^,?\s(?:said|says|told|tells|added|announced|confirmed|wrote|tweeted|explained)\b(?!\sto\b)/;

/** Whether "among" stands before a noun. */
const isAmong = ({ testimony: { reading }, statement }: Told, noun: number): boolean =>
  reading.tokens
    .slice(reading.sentences[statement.sentence]!.firstToken, noun)
    .some(({ head, lemma }) => head === noun && lemma.toLowerCase() === 'among');
