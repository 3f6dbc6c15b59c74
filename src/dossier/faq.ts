import type { Testimony } from '../claims/statement.ts';
import type { ClaimItem, Faq } from '../model/dossier.ts';
import type { Point } from '../model/point.ts';
import type { Sentence } from '../model/reading.ts';
import { plainFirst, readable, standsAlone } from './readable.ts';
import { ascending, type Story, tellings } from './story.ts';

/** At most this many questions, and sentences of an answer. */
const MOST = 12;
const ANSWER_SENTENCES = 4;

/** "Q1: ...", "Q: ...", "Question 2 - ..." at the start of a line; the same for answers. */
const QUESTION_LABEL = /^(?:q(?:uestion)?\s?\d{0,3}\s?[:.)-]\s*)/i;
const ANSWER_LABEL = /^(?:a(?:nswer)?\s?\d{0,3}\s?[:.)-]\s*)/i;

/**
 * Questions that articles ask and answer themselves, verbatim; then, up to the limit, questions from the templates for
 * points on which several articles give one answer. A question without an answering claim is not asked. Two questions
 * with the same words are one.
 */
export function faq(story: Story, points: readonly Point[]): Faq[] {
  const asked = story.comparison.testimonies.flatMap((testimony) => inArticle(story, testimony));
  const merged = new Map<string, { question: string; answers: Set<string> }>();
  for (const { question, answers } of [...asked, ...fromPoints(story, points)]) {
    if (answers.length === 0) continue;
    const key = (question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
    const known = merged.get(key);
    if (known) for (const { claim } of answers) known.answers.add(claim);
    else if (merged.size < MOST) merged.set(key, { question, answers: new Set(answers.map(({ claim }) => claim)) });
  }
  return [...merged.values()].map(({ question, answers }) => ({ question, answers: [...answers].map((claim): ClaimItem => ({ claim })) })); // biome-ignore format: one record
}

/** Questions of an article: a line with a label, or a heading that ends in "?", each with the paragraph after it. */
function inArticle(story: Story, testimony: Testimony): Faq[] {
  const { text } = testimony.article;
  const { sentences } = testimony.reading;
  return sentences.flatMap((sentence, i): Faq[] => {
    const line = text.slice(sentence.start, sentence.end).trim();
    const labelled = QUESTION_LABEL.exec(line)?.[0] ?? '';
    const words = line.slice(labelled.length).trim();
    if (!words.endsWith('?') || sentence.block === 'title') return [];
    // What somebody asks in a quotation, or goes on to ask, is theirs.
    if (/^(?:but|and|so|then)\b/i.test(words)) return [];
    if (testimony.reading.quotes.some(({ kind, start, end }) => kind !== 'indirect' && start < sentence.end && sentence.start < end)) return []; // biome-ignore format: one condition
    // A question inside running text is rhetoric; one that is asked to be answered stands by itself.
    if (labelled === '' && sentence.block !== 'heading' && !isAlone(sentences, i)) return [];
    const answer = answerAfter(testimony, i);
    if (answer.length === 0) return [];
    const claims = answer.flatMap((at) => claimsOf(story, testimony, at));
    return claims.length === 0
      ? []
      : [{ question: words, answers: claims.slice(0, ANSWER_SENTENCES).map((claim) => ({ claim })) }];
  });
}

const isAlone = (sentences: readonly Sentence[], i: number): boolean =>
  sentences[i - 1]?.paragraph !== sentences[i]!.paragraph && sentences[i + 1]?.paragraph !== sentences[i]!.paragraph;

/** Indices of the sentences that answer: those of the next paragraph, up to the next question or heading. */
function answerAfter({ article, reading }: Testimony, i: number): number[] {
  const found: number[] = [];
  // A label stands alone, as a block of its own: the answer is what follows it.
  const next = reading.sentences[i + 1];
  const label = next !== undefined && article.text.slice(next.start, next.end).trim().replace(ANSWER_LABEL, '') === '';
  const first = label ? i + 2 : i + 1;
  const paragraph = reading.sentences[first]?.paragraph;
  for (let at = first; at < reading.sentences.length && found.length < ANSWER_SENTENCES; at++) {
    const sentence = reading.sentences[at]!;
    const line = article.text.slice(sentence.start, sentence.end).trim();
    if (
      sentence.paragraph !== paragraph ||
      sentence.block === 'heading' ||
      QUESTION_LABEL.test(line) ||
      line.endsWith('?')
    )
      break;
    found.push(at);
  }
  return found;
}

/** The widest claim of a sentence. */
function claimsOf(story: Story, testimony: Testimony, sentence: number): string[] {
  const inside = story.bySentence.get(`${testimony.article.id} ${sentence}`) ?? [];
  const widest = [...inside].sort(
    (a, b) => b.claim.end - b.claim.start - (a.claim.end - a.claim.start) || ascending(a.order, b.order),
  )[0];
  return widest ? [widest.claim.id] : [];
}

/** A question that needs its accounts beside it to be understood: "How long: ...?", "When (fire)?". */
const TERSE = /[:(“]|^$/;
/** Kinds of matters whose question says nothing without its accounts. */
const VAGUE: ReadonlySet<string> = new Set(['other', 'wording', 'name', 'polarity', 'role']);

/** Points that read as a question and have one answer that several articles give. */
function fromPoints(story: Story, points: readonly Point[]): Faq[] {
  // What is counted in one article's words makes no question of its own.
  const loose = new Set(
    story.comparison.matters.filter(({ template }) => /^quantity|^count-of/.test(template)).map(({ id }) => id),
  );
  return points
    .filter(
      ({ id, finding, aspect, accounts, question }) =>
        !loose.has(id) && finding === 'agree' && !VAGUE.has(aspect) && accounts.length === 1 && !TERSE.test(question),
    )
    .filter(({ aspect, accounts }) => aspect !== 'count' || isFigure(accounts[0]!.label))
    .flatMap(({ question, accounts }) => {
      const claim = answerOf(story, accounts[0]!.claims);
      return claim === null ? [] : [{ question, answers: [{ claim }] }];
    });
}

/** Somebody who died is no answer to how many did. */
const FIGURE =
  /\d|\b(?:no(?:body|ne)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|several)\b/i;

const SHORT = 30;
const isFigure = (label: string): boolean => label.length <= SHORT && FIGURE.test(label);

/** The first claim that reads as a sentence, else the smallest around one that does. */
function answerOf(story: Story, claims: readonly string[]): string | null {
  const told = tellings(story, claims);
  const plain = plainFirst(told)[0];
  if (plain && standsAlone(plain)) return plain.claim.id;
  return told.map((one) => readable(story, one)).find(standsAlone)?.claim.id ?? null;
}
