/** Words written with a capital letter, over all articles of a story, with what stands beside them: names, read as such or not. */
import type { Testimony } from '../../claims/statement.ts';
import { isKin } from '../../language/coreference/gendered-words.ts';
import { plainWord, readPersonName } from '../../language/coreference/person-name.ts';
import type { Span } from '../../model/passage.ts';
import type { Name, Reading } from '../../model/reading.ts';

/** One place where a word stands; offsets into the article of the so-many-eth testimony. */
export interface Place extends Span {
  readonly testimony: number;
  /** The name that was read there. */
  readonly name: Name | null;
}

export interface Use extends Place {
  /** Index of the sentence in its article. */
  readonly sentence: number;
  /** The other words of the same name before and behind it, in small letters: "ada" of "Ada B. Quill". */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** The two words before and behind it, in small letters. */
  readonly around: readonly string[];
  /** What else stands in a list with it, in small letters: "wick" of "Wick, Tatter and Quern". */
  readonly list: readonly string[];
  /** Read as a name, or tagged as one. */
  readonly isName: boolean;
  /** Written in capitals, as a short form is: "CSPD". */
  readonly isLetters: boolean;
  /** Subject of a verb: "Quill said". */
  readonly isSubject: boolean;
  /** Its sentence speaks of relatives. */
  readonly isAmongKin: boolean;
  /** The age that stands beside it. */
  readonly age: number | null;
}

export interface NameWords {
  /** Uses by the word in small letters without accents, in the order of the articles. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** Words that the story also writes small. */
  readonly small: ReadonlySet<string>;
  /** How many articles the story has. */
  readonly articles: number;
}

const WORD = /^\p{L}[\p{L}'’-]*$/u;
const CAPITAL = /^\p{Lu}/u;
/** "CRIs": letters, no name. */
const LETTERS = /^\p{Lu}{2,}\p{Ll}/u;
const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(' ')); // biome-ignore format: one table
/** Whether a word in small letters is a day or a month, which is written like a name. */
export const isDay = (word: string): boolean => DAYS.has(word);
/** What stands between two words of one name. */
const POSSESSIVE = /^['’]s$/;
const LINK = /^(?:['’]s|\p{Lu}\.?|[js]r\.?|i{2,3}|iv)$/iu;
const SHORTEST = 4;
const LONGEST = 30;
/** Leads on to another name for somebody: "also known as Tomas Quil". */
const ALIAS = /(?:known as|a\.?k\.?a\.?|alias|nicknamed|dubbed|née|diminutive of|short for|spell\w{2,4}) [^.;]*$/i;
const BEFORE = 36;
/** Letters of a short form. */
const SHORT_FORM = 5;
/** Names in one list. */
const LONGEST_LIST = 15;
/** Words of one name on one side. */
const MOST = 4;

const titles = new Map<string, boolean>();
function isTitle(word: string): boolean {
  let known = titles.get(word);
  if (known === undefined) {
    known = readPersonName(`${word} Name`).titles.length > 0;
    titles.set(word, known);
  }
  return known;
}

/** Gathers the words of names of a story's articles. */
export function nameWords(testimonies: readonly Testimony[]): NameWords {
  const uses = new Map<string, Use[]>();
  const small = new Set<string>();
  testimonies.forEach(({ reading }, testimony) => {
    const { tokens, text, names } = reading;
    const forms = tokens.map(({ start, end }) => text.slice(start, end));
    const word = (i: number): string => forms[i] ?? '';
    const ages = reading.amounts.filter(({ kind, low, high }) => kind === 'age' && low !== null && low === high);
    let next = 0;
    reading.sentences.forEach(({ firstToken, endToken }, sentence) => {
      const beside = (from: number, step: 1 | -1): string[] => {
        const found: string[] = [];
        for (let i = from + step; i >= firstToken && i < endToken && found.length < MOST; i += step) {
          const form = word(i);
          // What is somebody's is no part of the name: "Quill's Facebook page", but "Quill's Palace" is one.
          if (step > 0 && POSSESSIVE.test(form)) break;
          if (LINK.test(form)) continue;
          if (!CAPITAL.test(form) || isDay(form.toLowerCase())) break;
          if (step > 0 || !isTitle(form.toLowerCase())) found.push(plainWord(form));
        }
        return found;
      };
      const members = listOf(firstToken, endToken, word);
      let isAmongKin = false;
      for (let i = firstToken; i < endToken && !isAmongKin; i++) isAmongKin = isKin(word(i).toLowerCase());
      for (let i = firstToken; i < endToken; i++) {
        const { start, end, upos, deprel } = tokens[i]!;
        const form = word(i);
        if (form.length < SHORTEST || form.length > LONGEST || !WORD.test(form) || LETTERS.test(form)) continue;
        if (!CAPITAL.test(form)) {
          small.add(form);
          continue;
        }
        while (next < names.length && names[next]!.end <= start) next++;
        const name = names[next] && names[next]!.start < end ? names[next]! : null;
        const key = plainWord(form);
        if (ALIAS.test(text.slice(Math.max(0, start - BEFORE), start))) continue;
        const use: Use = {
          testimony,
          start,
          end,
          sentence,
          left: beside(i, -1),
          right: beside(i, 1),
          list: (members.get(i) ?? []).filter((other) => other !== key),
          around: [word(i - 2), word(i - 1), word(i + 1), word(i + 2)].map((w) => w.toLowerCase()),
          name,
          isName: name !== null || upos === 'PROPN',
          isLetters: form.length <= SHORT_FORM && form === form.toUpperCase(),
          isSubject: deprel.startsWith('nsubj'),
          isAmongKin,
          age: ageBeside(reading, ages, name ?? { start, end }),
        };
        const own = uses.get(key);
        if (own) own.push(use);
        else uses.set(key, [use]);
      }
    });
  });
  return { uses, small, articles: testimonies.length };
}

/** Single words with a capital between commas and "and": each with the others of its list. */
function listOf(from: number, to: number, word: (i: number) => string): Map<number, string[]> {
  const found = new Map<number, string[]>();
  let [list, open]: [number[], boolean] = [[], false];
  const close = (): void => {
    const words = list.map((i) => plainWord(word(i)));
    if (list.length > 1 && list.length <= LONGEST_LIST) for (const i of list) found.set(i, words);
    list = [];
  };
  for (let i = from; i < to; i++) {
    const form = word(i);
    const ends = i + 1 === to || !CAPITAL.test(word(i + 1));
    if (CAPITAL.test(form) && form.length >= SHORTEST) {
      if (!open && (i === from || !CAPITAL.test(word(i - 1)))) close();
      const isAlone = ends && (i === from || !CAPITAL.test(word(i - 1)));
      if (isAlone) list.push(i);
      open = false;
    } else if (/^(?:,|and|or|&)$/.test(form)) open = list.length > 0;
    else close();
  }
  close();
  return found;
}

/** "Ada Quill, 34", "34-year-old Ada Quill". */
function ageBeside({ text }: Reading, ages: Reading['amounts'], { start, end }: Span): number | null {
  const near = ages.find(
    (age) =>
      (age.start - end === 2 && text.startsWith(', ', end)) ||
      (start - age.end === 1 && /old$/i.test(text.slice(age.start, age.end))),
  );
  return near?.low ?? null;
}
