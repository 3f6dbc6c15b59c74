import { nearness } from '../actors/slips.ts';
import type { Answer, ComparisonRule, Question } from '../rule.ts';
import { groupBy, type Said } from '../story.ts';
import { smallest } from './names.ts';

interface Expansion {
  readonly short: string;
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Words between a short form and what it stands for: "DOS, which stands for “…”". */
const REACH = 40;
/** Words of an expansion, capitals or not, without sentence marks. */
const LETTERS = 60;

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

/** One word off, by its sound or a slip; plurals are the same. */
function isNear(a: Expansion, b: Expansion): boolean {
  const off = a.words.flatMap((word, i) => (word === b.words[i] ? [] : [[word, b.words[i]!] as const]));
  if (off.length !== 1 || a.words.length !== b.words.length) return false;
  const [word, other] = off[0]!;
  return `${word}s` !== other && `${other}s` !== word && ['sound', 'slip'].includes(nearness(word, other));
}

/** The expansions that stand in quotation marks or brackets beside their short form. */
export function expansionsIn(text: string): Expansion[] {
  const found: Expansion[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,7}(?![\p{L}\p{N}])/gu)) {
    const short = match[0];
    const behind = text.slice(match.index + short.length, match.index + short.length + REACH + LETTERS);
    const open = /^[^.;\n“"()]{0,40}(?:\([“"]?|[“"])/u.exec(behind);
    if (open) {
      const from = match.index + short.length + open[0].length;
      const words = /^[\p{L}'’ -]{3,60}/u.exec(text.slice(from, from + LETTERS));
      if (words) put(short, from, words[0]);
    }
    const before = text.slice(Math.max(0, match.index - LETTERS), match.index);
    if (before.endsWith('(') && text[match.index + short.length] === ')') {
      const words = lastWords(before.slice(0, -1).trimEnd(), short.length);
      if (words) put(short, match.index - before.length + words.index, words.text);
    }
  }
  return found;

  function put(short: string, start: number, raw: string): void {
    const phrase = raw.trimEnd();
    const words = phrase.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? [];
    if (words.map((word) => word[0]).join('') !== short.toLowerCase()) return;
    found.push({ short, words, start, end: start + phrase.length });
  }
}

/** The last so many words of a text. */
function lastWords(text: string, count: number): { index: number; text: string } | null {
  const words = [...text.matchAll(/[\p{L}'’]+/gu)].slice(-count);
  return words.length === count ? { index: words[0]!.index, text: text.slice(words[0]!.index) } : null;
}
