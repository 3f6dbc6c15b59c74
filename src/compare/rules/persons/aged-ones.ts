/** Everybody whose age an article tells, in whatever words, with the words for who it is: "the driver, 52", "a boy of three", "who turned 48". */
import { canBe, isKindOf } from '../../../claims/concepts/wordnet.ts';
import { type Gender, genderOfNoun } from '../../../language/coreference/gendered-words.ts';
import type { Span } from '../../../model/passage.ts';
import type { Chain, Reading } from '../../../model/reading.ts';

/** An age with whose it is, in one article. */
export interface AgedOne {
  /** The words of the age. */
  readonly label: Span;
  /** In years, both included. */
  readonly low: number;
  readonly high: number;
  /** The chain of the person, where a name or a pronoun tells. */
  readonly chain: Chain | null;
  /** The noun for the person ("driver"), "" beside a name or behind a pronoun, and in "the 48-year-old". */
  readonly noun: string;
  /** "The", "this": somebody told of before. */
  readonly isDefinite: boolean;
  readonly gender: Gender | null;
  /** Index of the word that the age is said of. */
  readonly token: number;
  readonly sentence: number;
}

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const N = `\\d{1,2}|10\\d|${WORDS.join('|')}|(?:${TENS.join('|')})(?:-(?:${WORDS.slice(0, 9).join('|')}))?`;
const DECADE = TENS.map((ten) => ten.replace(/y$/, 'ies')).join('|');
const END =
  '(?=[,;:)—–?!”"]|\\.(?!\\d)|$| (?:and|who|whose|was|is|were|has|had|said|on|in|at|from|when|with|by|this|that|last|next)\\b)';

/** Every age has a figure, a word for a number or for a decade: most sentences have none. */
const MAY_TELL = new RegExp(`\\d|\\b(?:${[...WORDS, ...TENS].join('|')}|${DECADE})\\b`, 'i');
const YEARS_OLD = new RegExp(`\\b(${N})(?:[- ]years?[- ]|-years? |-year-)old\\b`, 'gi');
const BEHIND = new RegExp(
  `(?:, (?:who (?:is|was) )?(?:aged? |now |only |just )?| \\(|, aged | aged )(${N})(?: years old)?${END}`,
  'gi',
);
const OF = new RegExp(`\\b(?:an?|the|one|another|his|her|their|of) (?:[a-z]+ ){0,2}?([a-z]+) of (${N})\\b`, 'gi');
const COPULA = new RegExp(
  `\\b(?:was|is|am|’m|'m|’s|'s|turned|turns) (?:only |just )?(${N})(?: years old| years of age)?${END}`,
  'gi',
);
/** "Died at the age of 91", "has died, aged 93", "dies at 87": of whom the sentence tells. */
const AT_DEATH = new RegExp(
  `\\b(?:died|dies|dead|passed away)\\b([^.;:“”"]{0,60}?)(?:,? at the age of|,? at age|,? aged|(?<!the |his |her |their )\\bat) (${N})${END}`,
  'gi',
);
const HOURS = 24;
const BIRTHDAY = /\b(?:on|celebrat(?:ed|es|ing)) (?:his|her) (\d{1,3})(?:st|nd|rd|th) birthday\b/gi;
/** Who died before a birthday. */
const WOULD_BE = new RegExp(`\\bwould have (?:been|turned) (${N})(?: years old)? (?:on|in|next|this|last)\\b`, 'gi');
const IN_DECADE = new RegExp(`\\bin (?:his|her) (early |mid-?|late )?(?:(\\d)0[’']?s|(${DECADE}))\\b`, 'gi');
/** How old somebody was at another time. */
const THEN = /^[\s,]*(?:when|at the time|then|as|while|that year|in (?:19|20)\d\d)\b/i;
const OTHER_TIME = /^(?:when|since|until|till|before|after|while|as|if|once|then)$/i;
/** Below this age "a three-year-old" is a child. */
const GROWN = 16;
const CHILD = /^(?:son|daughter|boy|girl|child|toddler|grandson|granddaughter)$/;
const PARENT = /^(?:god|grand|step)?(?:father|mother|parent|dad|mum|mom)$/;

const numberOf = (word: string): number => {
  const plain = word.toLowerCase();
  if (/^\d/.test(plain)) return Number(plain);
  const [ten, one] = plain.split('-');
  const small = WORDS.indexOf(ten!) + 1;
  return small || (TENS.indexOf(ten!) + 2) * 10 + (one ? WORDS.indexOf(one) + 1 : 0);
};

/** Whether a noun (lemma, small letters) is one for a person. */
export const isPersonNoun = (lemma: string): boolean =>
  isKindOf(lemma, 'person') ||
  genderOfNoun(lemma) !== null ||
  (canBe(lemma, 'person') && /(?:er|or|ist|ent)$/.test(lemma)) ||
  PEOPLE.has(lemma);
const PEOPLE = new Set(['victim', 'suspect', 'teen', 'teenager', 'male', 'female', 'patient', 'minor', 'resident']);

const known = new WeakMap<Reading, readonly AgedOne[]>();

/** The ages of one article, in order; those of things and of other times are left out. */
export function agedOnes(reading: Reading): readonly AgedOne[] {
  const found = known.get(reading) ?? readAges(reading);
  known.set(reading, found);
  return found;
}

function readAges(reading: Reading): AgedOne[] {
  const { tokens, text, chains } = reading;
  const meant = new Map<number, Chain>();
  const width = new Map<number, number>();
  for (const chain of chains)
    for (const { start, end, kind } of chain.mentions) {
      if (chain.type !== 'person' && !(kind === 'pronoun' && chain.type === null)) continue;
      for (let i = at(reading, start); i < tokens.length && tokens[i]!.start < end; i++)
        if (end - start < (width.get(i) ?? Number.POSITIVE_INFINITY)) {
          width.set(i, end - start);
          meant.set(i, chain);
        }
    }
  const found: AgedOne[] = [];
  reading.sentences.forEach((span, sentence) => {
    const words = text.slice(span.start, span.end);
    if (!MAY_TELL.test(words)) return;
    const add = (label: Span, low: number, high: number, token: number, isBare = false): void => {
      const before = found.some((one) => one.label.start < label.end && label.start < one.label.end);
      if (token < 0 || before || tokens[token]!.start < span.start) return;
      const { lemma, upos, feats } = tokens[token]!;
      const chain = isBare ? null : (meant.get(token) ?? null);
      const noun = isBare || upos === 'PRON' || upos === 'PROPN' ? '' : lemma.toLowerCase();
      if (feats.Number === 'Plur' && upos !== 'PROPN') return;
      const gender = chain?.gender ?? genderOfNoun(noun);
      found.push({
        label,
        low,
        high,
        chain,
        noun,
        isDefinite: isDefinite(reading, isBare ? at(reading, label.start) : token),
        gender,
        token,
        sentence,
      });
    };
    for (const match of words.matchAll(YEARS_OLD)) {
      const start = span.start + match.index;
      const label = { start, end: start + match[0].length };
      const age = numberOf(match[1]!);
      const next = at(reading, label.end);
      const named = personFrom(reading, next);
      const called = /^ (?:named|called|identified as) $/.exec(text.slice(label.end, tokens[next + 1]?.start ?? 0));
      if (named >= 0) add(label, age, age, named);
      else if (called && meant.has(next + 1)) add(label, age, age, next + 1);
      else if (!isNominal(reading, next) && isApposed(reading, at(reading, start), meant))
        add(label, age, age, at(reading, start) - 3);
      else if (
        !isNominal(reading, next) &&
        (/\b(?:the|this|that) (?:[a-z]+ )?$/i.test(words.slice(0, match.index)) ||
          (age < GROWN && /\b(?:an?|another) $/i.test(words.slice(0, match.index))))
      )
        add(label, age, age, at(reading, start), true);
    }
    for (const match of words.matchAll(BEHIND)) {
      const start = span.start + match.index + match[0].lastIndexOf(match[1]!);
      const bearer = at(reading, span.start + match.index) - 1;
      const { upos, lemma } = tokens[bearer] ?? {};
      const isNoun = upos === 'NOUN' && isPersonNoun(lemma!.toLowerCase());
      if (!/^\d/.test(match[1]!) && !/aged|who|now/.test(match[0]) && !CHILD.test(lemma ?? '')) continue;
      if (THEN.test(words.slice(match.index + match[0].length))) continue;
      const age = numberOf(match[1]!);
      if (isNoun || (upos === 'PROPN' && meant.has(bearer)))
        add({ start, end: start + match[1]!.length }, age, age, bearer);
    }
    for (const match of words.matchAll(OF)) {
      const noun = match[1]!.toLowerCase();
      if (!isPersonNoun(noun) || PARENT.test(noun)) continue;
      const start = span.start + match.index + match[0].length - match[2]!.length;
      const age = numberOf(match[2]!);
      const behind = at(reading, start + match[2]!.length);
      if (!isNominal(reading, behind) && text[tokens[behind]?.start ?? 0] !== '%')
        add({ start, end: start + match[2]!.length }, age, age, at(reading, start) - 2);
    }
    for (const match of words.matchAll(COPULA)) {
      if (THEN.test(words.slice(match.index + match[0].length))) continue;
      const start =
        span.start + match.index + match[0].search(new RegExp(`(?:${N})(?: years old| years of age)?$`, 'i'));
      const age = numberOf(match[1]!);
      add(
        { start, end: span.start + match.index + match[0].length },
        age,
        age,
        subject(reading, at(reading, span.start + match.index), meant),
      );
    }
    for (const match of words.matchAll(AT_DEATH)) {
      // "Died at 9" tells the hour.
      if (/ at \d+$/i.test(match[0]) && Number(match[2]) <= HOURS) continue;
      const start = span.start + match.index + match[0].length - match[2]!.length;
      const age = numberOf(match[2]!);
      const verb = at(reading, span.start + match.index);
      add({ start, end: start + match[2]!.length }, age, age, subject(reading, auxiliary(reading, verb), meant));
    }
    for (const match of words.matchAll(BIRTHDAY)) {
      const start = span.start + match.index + match[0].indexOf(match[1]!);
      const age = Number(match[1]);
      add({ start, end: start + match[1]!.length + 2 }, age, age, at(reading, start) - 1);
    }
    for (const match of words.matchAll(WOULD_BE)) {
      const age = numberOf(match[1]!) - 1;
      const start = span.start + match.index + match[0].indexOf(match[1]!, match[0].indexOf('have'));
      add(
        { start, end: start + match[1]!.length },
        age,
        age,
        subject(reading, at(reading, span.start + match.index), meant),
      );
    }
    for (const match of words.matchAll(IN_DECADE)) {
      const start = span.start + match.index;
      const ten = match[2] ? Number(match[2]) * 10 : (DECADE.split('|').indexOf(match[3]!.toLowerCase()) + 2) * 10;
      let bearer = at(reading, start) - 1;
      if (tokens[bearer]?.lemma === 'be' || tokens[bearer]?.upos === 'PUNCT')
        bearer = tokens[bearer]!.lemma === 'be' ? subject(reading, bearer, meant) : bearer - 1;
      if (bearer >= 0 && (meant.has(bearer) || isPersonNoun(tokens[bearer]!.lemma.toLowerCase())))
        add({ start, end: start + match[0].length }, ten, ten + 9, bearer);
    }
  });
  return found.sort((a, b) => a.label.start - b.label.start);
}

/** "Their daughter, an eight-year-old": the word before the comma is whose age it is. */
function isApposed({ tokens, text }: Reading, first: number, meant: ReadonlyMap<number, Chain>): boolean {
  const [one, comma, article] = [3, 2, 1].map((back) => tokens[first - back]);
  if (article?.upos !== 'DET' || !one || text[comma!.start] !== ',') return false;
  return (
    (one.upos === 'PROPN' && meant.has(first - 3)) || (one.upos === 'NOUN' && isPersonNoun(one.lemma.toLowerCase()))
  );
}

/** Index of the first token that ends behind an offset. */
export function at({ tokens }: Reading, offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isNominal = ({ tokens }: Reading, token: number): boolean =>
  ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(tokens[token]?.upos ?? '');

/** The person of a run of nouns and names: the name, else the last noun for one; -1 if there is none. */
function personFrom(reading: Reading, from: number): number {
  const { tokens, names } = reading;
  let found = -1;
  for (let i = from; i < from + 9 && i < tokens.length; i++) {
    const { upos, lemma, start } = tokens[i]!;
    if (!isNominal(reading, i) && upos !== 'ADP') {
      if (reading.text[start] === '-') continue;
      break;
    }
    if (upos === 'ADP') break;
    const name = names.find((one) => one.start <= start && one.end > start);
    if (name?.type === 'person') return i;
    if (upos === 'NOUN' && isPersonNoun(lemma.toLowerCase())) found = i;
    else if (upos === 'NOUN') found = -1;
  }
  return found;
}

function isDefinite({ tokens }: Reading, token: number): boolean {
  for (let i = token - 1; i > token - 9 && i >= 0; i--) {
    if (tokens[i]!.upos === 'DET') return /^(?:the|this|that|these|those)$/i.test(tokens[i]!.lemma);
    if (tokens[i]!.upos === 'PRON') return true;
    if (!['ADJ', 'NOUN', 'NUM', 'PROPN'].includes(tokens[i]!.upos) && tokens[i]!.lemma !== '-') return false;
  }
  return false;
}

/** The first of the auxiliaries before a verb, and of "who". */
function auxiliary({ tokens }: Reading, verb: number): number {
  let at = verb;
  while (tokens[at - 1]?.upos === 'AUX') at--;
  return at;
}

/** Of whom "was 48" is said: a name, a pronoun or a noun for a person before it. */
function subject({ tokens, text }: Reading, verb: number, meant: ReadonlyMap<number, Chain>): number {
  for (let i = verb - 1; i > verb - 12 && i >= 0; i--) {
    const { upos, lemma, start, end } = tokens[i]!;
    const before = tokens[i - 1];
    if (before && OTHER_TIME.test(text.slice(before.start, before.end))) return -1;
    if (/^[;:.“”"]$/.test(text.slice(start, end))) return -1;
    if (upos === 'PRON' && /^(?:he|she|who|i)$/i.test(lemma)) {
      if (!/^who$/i.test(lemma)) return i;
      const whose = text[before?.start ?? 0] === ',' ? i - 2 : i - 1;
      return whose >= 0 && (meant.has(whose) || isPersonNoun(tokens[whose]!.lemma.toLowerCase())) ? whose : -1;
    }
    if (upos === 'PROPN' && meant.has(i)) return i;
    if (upos === 'NOUN') return isPersonNoun(lemma.toLowerCase()) ? i : -1;
    if (upos === 'VERB') return -1;
  }
  return -1;
}
