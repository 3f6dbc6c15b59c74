import { nearness } from '../../actors/slips.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, type Said } from '../../story.ts';

interface Expansion {
  readonly short: string;
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** What a short form of capitals stands for, written two ways: "Dominus Vox (DV)", "DV (“Dominus Voxx”)". */
export const expansions: ComparisonRule = {
  name: 'expansions',
  find(story) {
    const covering = new Map<string, readonly Said[]>(groupBy(story.said, story.article));
    const given = story.testimonies.flatMap(({ article }) =>
      expansionsIn(article.text).flatMap((expansion): { expansion: Expansion; answer: Answer }[] => {
        const said = smallest(covering.get(article.id) ?? [], expansion);
        const label = { start: expansion.start, end: expansion.end };
        const value = { type: 'words', words: expansion.words.join(' ') } as const;
        return said ? [{ expansion, answer: { ...said, label, value } }] : [];
      }),
    );
    const questions: Question[] = [];
    for (const [short, group] of groupBy(given, ({ expansion }) => expansion.short)) {
      const accounts = [...groupBy(group, ({ expansion }) => expansion.words.join(' ')).values()];
      const [first, ...others] = accounts;
      const near = [first!, ...others.filter((other) => isNear(first![0]!.expansion, other[0]!.expansion))];
      if (near.length < 2) continue;
      questions.push({
        aspect: 'name',
        template: 'expansion',
        slots: { actor: short },
        actors: [],
        accounts: near.map((account) => account.map(({ answer }) => answer)),
        exclusive: true,
      });
    }
    return questions;
  },
};

/** One word off: by its sound or a slip, or any word where two others are the same. Plurals and small words do not count. */
function isNear(a: Expansion, b: Expansion): boolean {
  const [x, y] = [a, b].map(({ words }) => words.filter((word) => !SMALL.has(word))) as [string[], string[]];
  const off = x.flatMap((word, i) => (word === y[i] ? [] : [[word, y[i]!] as const]));
  if (off.length !== 1 || x.length !== y.length) return false;
  const [word, other] = off[0]!;
  if (`${word}s` === other || `${other}s` === word || nearness(word, other) === 'same') return false;
  return ['sound', 'slip'].includes(nearness(word, other)) || x.length - off.length >= SAME;
}
/** Words that a short form leaves out. */
const SMALL = new Set(['of', 'the', 'to', 'and', 'for', 'in', 'on', 'at', 'a', 'an']);
const SAME = 2;

const SHORT_FORM = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,7}|\p{Lu}\p{Ll}{2,6})(?![\p{L}\p{N}])/gu;
/** Characters of an expansion with what leads to it. */
const REACH = 100;
const WORD = /\p{L}[\p{L}'’]*/gu;
const MOST_WORDS = 9;

/** The expansions that stand beside their short form: in quotation marks or brackets, or told as what it is. */
export function expansionsIn(text: string): Expansion[] {
  const found: Expansion[] = [];
  const put = (short: string, start: number, raw: string): boolean => {
    const phrase = raw.trimEnd();
    const words = phrase.toLowerCase().match(WORD) ?? [];
    const isOne = standsFor(short.toLowerCase(), words);
    if (isOne) found.push({ short: short.toUpperCase(), words, start, end: start + phrase.length });
    return isOne;
  };
  for (const { 0: short, index } of text.matchAll(SHORT_FORM)) {
    const from = index + short.length;
    const behind = text.slice(from, from + REACH);
    // A word with one capital is a short form only where its words follow: "Creep, the Committee to ...".
    const isCapitals = short === short.toUpperCase();
    const lead = (isCapitals && /^[^.;\n“"()]{0,40}(?:\([“"]?|[“"])/u.exec(behind)) || /^, the /.exec(behind);
    const words = lead && /^[\p{L}'’ -]{3,60}/u.exec(behind.slice(lead[0].length));
    if (lead && words && put(short, from + lead[0].length, words[0])) continue;
    const before = text.slice(Math.max(0, index - REACH), index);
    const link = isCapitals ? /(?: \(|, (?:also )?known as )$/.exec(before) : null;
    if (!link) continue;
    const phrase = before.slice(0, link.index);
    const starts = [...phrase.matchAll(WORD)].slice(-MOST_WORDS).map((match) => match.index);
    starts.reverse().some((start) => put(short, index - before.length + start, phrase.slice(start)));
  }
  return found;
}

/** Whether a short form has the first letters of a phrase's words in order, small words left out, and one letter more at most. */
function standsFor(short: string, words: readonly string[]): boolean {
  const large = words.filter((word) => !SMALL.has(word));
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  if (large.length < 2 || SMALL.has(first) || SMALL.has(last) || first[0] !== short[0]) return false;
  let met = 0;
  for (const letter of short) if (letter === large[met]?.[0]) met++;
  const isExact = words.map((word) => word[0]).join('') === short;
  return isExact || (met === large.length && large.length > 2 && short.length - met <= 1);
}
