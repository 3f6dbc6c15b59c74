/** Whether the accounts of a matter differ, changed, agree, or rest on one article; and who differs. */
import type { Matter } from './comparison.ts';
import { explanationOf } from './explanation.ts';
import { gapOf, wholeWords } from './gap.ts';
import type { Answer, Question } from './rule.ts';
import type { Story } from './story.ts';
import { isSuperseded } from './superseded.ts';

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** Who says an answer, "" for the outlet itself. */
const speaker = (answer: Answer, story: Story): string => [...story.speakersOf(answer)].sort().join('|');

/** Articles differ, unless everything differs inside one article, or every account is somebody's and they are not the same people. */
function between(accounts: readonly (readonly Answer[])[], story: Story): Matter['between'] {
  const articles = distinct(accounts.flat().map(story.article));
  if (articles.length === 1) return 'within';
  const speakers = accounts.map((account) => distinct(account.map((a) => speaker(a, story))));
  const allVoiced = speakers.every((names) => names.every((name) => name !== ''));
  const apart = speakers.every((names, i) =>
    speakers.every((others, j) => i === j || !names.some((name) => others.includes(name))),
  );
  return allVoiced && apart ? 'speakers' : 'articles';
}

/** The days on which an account was published, first and last, as far as its articles are dated; null if none is. */
function published(account: readonly Answer[], story: Story): { first: string; last: string } | null {
  const days = account.map(story.published).filter(Boolean).sort();
  return days[0] ? { first: days[0], last: days.at(-1)! } : null;
}

/** A number that only rises with the days of publication: a toll, not a contradiction. */
function rises(accounts: readonly (readonly Answer[])[], story: Story): boolean {
  const steps = accounts.map((account) => {
    const days = published(account, story);
    const value = account[0]!.value;
    return days && value.type === 'number' ? { ...days, low: value.low ?? value.high ?? 0 } : null;
  });
  if (steps.some((step) => step === null)) return false;
  const order = steps
    .map((step) => step!)
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.low - b.low));
  return order.every((step, i) => i === 0 || (order[i - 1]!.last < step.first && order[i - 1]!.low < step.low));
}

/**
 * How many origins an account rests on at most: the fewest that cover its articles, so that an article that cites two
 * sources counts once, and one source cited by three articles counts once. Greedy cover, ties by the origin's id.
 */
function originsOf(account: readonly Answer[], story: Story): number {
  const articles = new Map<string, Set<string>>();
  for (const answer of account) {
    const origin = story.originOf(answer);
    articles.set(origin, (articles.get(origin) ?? new Set()).add(story.article(answer)));
  }
  const open = new Set(account.map(story.article));
  const left = [...articles].sort(([a], [b]) => (a < b ? -1 : 1));
  let count = 0;
  while (open.size > 0) {
    const gain = ([, own]: (typeof left)[number]): number => [...own].filter((article) => open.has(article)).length;
    const best = left.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    for (const article of best[1]) open.delete(article);
    count++;
  }
  return count;
}

/** The words of an answer: inside their claim, no word of them cut, without a mark or half a quotation at their ends. */
function labelOf(answer: Answer, story: Story): Answer['label'] {
  const { text } = story.testimonies[answer.testimony]!.reading;
  const { start, end } = wholeWords(text, answer.label);
  const claim = wholeWords(text, answer.statement);
  const label = { start: Math.max(start, claim.start), end: Math.min(end, claim.end) };
  const has = (marks: RegExp): boolean => marks.test(text.slice(label.start, label.end));
  while (label.end > label.start && TRAILING.test(text[label.end - 1]!)) label.end--;
  while (label.start < label.end && LEADING.test(text[label.start]!)) label.start++;
  if (label.end < claim.end) label.end = withoutLoose(answer, label, story);
  if (answer.value.type === 'number' && label.start === claim.start)
    label.start += /^(?:to|of|for|at|with) /.exec(text.slice(label.start, label.end))?.[0].length ?? 0;
  if (has(/^["“][^"”]*$/)) label.start++;
  if (has(/^[^"“]*["”]$/)) label.end--;
  return label.start < label.end ? label : answer.label;
}

/** The end of a label without a last word that only leads to what was left out: "the scheme tied [to the firm]". */
function withoutLoose({ testimony }: Answer, { start, end }: Answer['label'], story: Story): number {
  const { tokens } = story.testimonies[testimony]!.reading;
  const last = tokens.findIndex((token) => token.end === end);
  const isLoose = last > 0 && tokens[last - 1]!.start >= start && LEADS_ON.test(tokens[last]!.deprel);
  return isLoose ? tokens[last - 1]!.end : end;
}
const LEADS_ON = /^(?:acl|case|cc|det|mark)$/;
const TRAILING = /[\s,;:–—([]/;
const LEADING = /[\s,;:–—)\]]/;

/** Puts a question's accounts in their order and says what was found. `id` is the point's id, `rule` the rule that asked. */
export function toMatter(question: Question, story: Story, id: string, rule: string): Matter {
  // A name stands in many sentences; what one of them takes back is seldom its spelling.
  const isFormer = (account: readonly Answer[]): boolean =>
    question.aspect === 'name'
      ? account.every((answer) => isSuperseded(story, answer))
      : account.some((answer) => isSuperseded(story, answer));
  const former = question.accounts.map(isFormer);
  // What an article gives as no longer so is corrected, not contradicted.
  const corrected = question.exclusive && former.includes(true) && former.includes(false);
  const changed =
    question.sequence === true ||
    corrected ||
    ((question.aspect === 'count' || question.grows === true) &&
      question.isSteady !== true &&
      rises(question.accounts, story));
  const accounts = question.accounts.map((account) => {
    const claims = [...new Set(account.map((answer) => answer.claim))];
    return {
      account,
      first: account.map(story.published).sort()[0] ?? '',
      out: {
        label: story.words(account[0]!, labelOf(account[0]!, story)),
        value: account[0]!.value,
        claims,
        articles: distinct(account.map(story.article)).length,
        origins: originsOf(account, story),
      },
    };
  });
  // Oldest account first; the undated ones before it; ties in the order of the articles.
  const order = accounts.map((account, i) => ({ ...account, i }));
  if (corrected) order.sort((a, b) => Number(former[b.i]) - Number(former[a.i]) || a.i - b.i);
  else if (!question.sequence) order.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.i - b.i));
  const articles = distinct(question.accounts.flat().map(story.article)).length;
  const apart = question.accounts.length > 1;
  const finding = apart
    ? changed
      ? 'changed'
      : question.exclusive
        ? 'differ'
        : 'agree'
    : articles > 1
      ? 'agree'
      : 'single';
  return {
    id,
    aspect: question.aspect,
    finding,
    between: finding === 'differ' ? between(question.accounts, story) : null,
    actors: distinct(question.actors),
    accounts: order.map(({ out }) => out),
    why: question.template,
    explanation: explanationOf(
      rule,
      finding,
      question.sequence === true || corrected,
      order.map(({ account }) => account),
      story,
    ),
    template: question.template,
    slots: { ...gapOf(question.accounts, story), ...question.slots },
  };
}
