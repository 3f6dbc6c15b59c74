import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, type Said } from '../../story.ts';

/** Groups of digits with single marks between: "01632 960 001", "(555) 010-0199". */
const NUMBER = /(?<![\d.,$£€#/-])(?:\+\d{1,3}[ .-]?)?\(?\d{2,5}\)?(?:[ .-]\d{2,5}){1,4}(?![\d/]|[.,:-]\d|%)/g;
/** What tells that a number is to be called stands shortly before it. */
const CALL =
  /\b(?:call(?:s|ing|ed)?|phon(?:e|ing)|telephon(?:e|ing)|tel|ring|dial(?:ling|ing)?|contact(?:ing)?|hotline|helpline|tip ?line|text)\b[^.!?\n]{0,80}$/i;
const REACH = 110;
/** As many digits as a number with an area has. */
const SHORTEST = 9;

interface Number {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A number to call that one article prints with a digit missing or two digits in the other order. Another digit alone is no
 * slip: the lines of one office often differ in one.
 */
export const telephones: ComparisonRule = {
  name: 'telephones',
  find(story) {
    const covering = new Map<string, readonly Said[]>(groupBy(story.said, story.article));
    const given = story.testimonies.flatMap(({ article }) =>
      telephonesIn(article.text).flatMap(({ digits, start, end }): { digits: string; answer: Answer }[] => {
        const said = smallest(covering.get(article.id) ?? [], { start, end });
        return said
          ? [{ digits, answer: { ...said, label: { start, end }, value: { type: 'words', words: digits } } }]
          : [];
      }),
    );
    const accounts = groupBy(given, ({ digits }) => digits);
    const questions: Question[] = [];
    const taken = new Set<string>();
    for (const [digits, own] of accounts) {
      if (taken.has(digits)) continue;
      const articles = new Set(own.map(({ answer }) => story.article(answer)));
      // An article that prints both means two numbers.
      const near = [...accounts].filter(
        ([other, theirs]) =>
          !taken.has(other) &&
          isSlip(digits, other) &&
          !theirs.some(({ answer }) => articles.has(story.article(answer))),
      );
      if (near.length === 0) continue;
      for (const [other] of [[digits] as const, ...near]) taken.add(other);
      questions.push({
        aspect: 'other',
        template: 'telephone',
        slots: {},
        actors: [],
        accounts: [own, ...near.map(([, theirs]) => theirs)].map((account) => account.map(({ answer }) => answer)),
        exclusive: true,
      });
    }
    return questions;
  },
};

/** The telephone numbers that a text asks to call, with their digits. */
export function telephonesIn(text: string): Number[] {
  const found: Number[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const digits = match[0].replace(/\D/g, '');
    if (digits.length < SHORTEST || digits.length > 15) continue;
    if (CALL.test(text.slice(Math.max(0, match.index - REACH), match.index)))
      found.push({ digits, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** One digit more or less, or two neighbours in the other order. */
function isSlip(a: string, b: string): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < few.length && few[at] === many[at]) at++;
  // A number with and without its leading 0 or 1 (dialled from far or near) is one.
  if (many.length === few.length + 1) return at > 0 && few.slice(at) === many.slice(at + 1);
  return (
    many.length === few.length &&
    at > 0 &&
    at + 1 < few.length &&
    few[at] === many[at + 1] &&
    few[at + 1] === many[at] &&
    few.slice(at + 2) === many.slice(at + 2)
  );
}
