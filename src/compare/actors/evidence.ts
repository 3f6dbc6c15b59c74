/** What the articles say of the bearer of a name besides the name: it ties two spellings together or keeps them apart. */
import type { Testimony } from '../../claims/statement.ts';
import { isKin } from '../../language/coreference/gendered-words.ts';
import { LIST, wordHash } from '../../language/names/lexicon.ts';
import { nameModel } from '../../language/names/model.ts';
import type { Chain, Reading } from '../../model/reading.ts';

/** What one article says of one of its bearers. */
export interface Portrait {
  readonly ages: ReadonlySet<number>;
  /** What somebody is besides a relative or one of several victims: "detective", "spokeswoman", "principal". */
  readonly offices: ReadonlySet<string>;
  /** Sentences that name the bearer: their places, and their words without names. */
  readonly sentences: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Words before a name and behind its comma in which an office stands. */
const BEFORE = 4;
const BEHIND = 7;
/** Words for persons that several people of one story are. */
const COMMON = new Set(['man', 'woman', 'boy', 'girl', 'victim', 'suspect', 'person', 'resident', 'friend', 'neighbor', 'neighbour', 'witness', 'driver', 'passenger', 'student', 'teen', 'teenager', 'child', 'baby', 'toddler', 'adult', 'member', 'player', 'male', 'female', 'native', 'citizen', 'partner', 'girlfriend', 'boyfriend', 'officer', 'gunman', 'shooter', 'killer', 'defendant', 'lover', 'minor', 'mr', 'mrs', 'miss', 'black', 'white', 'age', 'old', 'people', 'other']); // biome-ignore format: one table

/** Reads what an article says of one of its named chains. */
export function portraitOf({ reading, statements }: Testimony, chain: Chain): Portrait {
  const ages = new Set<number>();
  for (const { predicate, participants, values } of statements)
    if (predicate === 'age' && participants.some(({ entity }) => entity === chain.entity))
      for (const { value } of values)
        if (value.type === 'number' && value.low !== null && value.low === value.high) ages.add(value.low);
  const offices = new Set<string>();
  const sentences = new Map<number, ReadonlySet<string>>();
  for (const mention of chain.mentions) {
    if (mention.kind !== 'name') continue;
    const first = tokenAt(reading, mention.start);
    const end = tokenAt(reading, mention.end);
    for (const office of officesBeside(reading, first, end)) offices.add(office);
    const sentence = sentenceOf(reading, mention.start);
    if (sentence >= 0 && !sentences.has(sentence)) sentences.set(sentence, wordsOf(reading, sentence));
  }
  return { ages, offices, sentences };
}

/** The first token that ends behind an offset. */
function tokenAt({ tokens }: Reading, offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sentenceOf({ sentences }: Reading, offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < sentences.length && sentences[low]!.start <= offset ? low : -1;
}

const isOffice = (word: string): boolean =>
  word.length > 2 &&
  !COMMON.has(word) &&
  !isKin(word) &&
  (nameModel().lexicon.lookup(wordHash(word)) & LIST.personNoun) !== 0;

/** "Police Chief Ada Quill", "Ada Quill, a spokeswoman for the hospital". */
function officesBeside({ text, tokens }: Reading, first: number, end: number): string[] {
  const word = (i: number): string => (tokens[i] ? text.slice(tokens[i].start, tokens[i].end).toLowerCase() : '');
  const found: string[] = [];
  for (let i = first - 1; i >= Math.max(0, first - BEFORE) && /^[\p{L}.]+$/u.test(word(i)); i--)
    if (isOffice(word(i))) found.push(word(i));
  if (word(end) === ',')
    for (let i = end + 1; i < end + BEHIND && /^[\p{L}.'’-]+$/u.test(word(i)); i++)
      if (isOffice(word(i))) found.push(word(i));
  return found;
}

function wordsOf({ sentences, tokens, text }: Reading, index: number): ReadonlySet<string> {
  const { firstToken, endToken } = sentences[index]!;
  const words = new Set<string>();
  for (let i = firstToken; i < endToken; i++) {
    const { upos, lemma, start, end } = tokens[i]!;
    if (['NOUN', 'VERB', 'ADJ', 'NUM'].includes(upos) && /[\p{L}\p{N}]/u.test(text.slice(start, end)))
      words.add(lemma.toLowerCase());
  }
  return words;
}

/** Content words that two sentences must share to be tellings of one. */
const SHARED = 4;

/** How much of their words the two most alike sentences of two portraits share, 0 to 1 (Jaccard 1912). */
export function likestSentences(a: Portrait, b: Portrait): number {
  let best = 0;
  for (const x of a.sentences.values())
    for (const y of b.sentences.values()) {
      let shared = 0;
      for (const word of x) if (y.has(word)) shared++;
      if (shared >= SHARED) best = Math.max(best, shared / (x.size + y.size - shared));
    }
  return best;
}

export const shares = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((x) => b.has(x));
