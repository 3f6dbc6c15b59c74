import { readPersonName } from '../../../language/coreference/person-name.ts';
import type { Quote } from '../../../model/reading.ts';
import { nearness } from '../../actors/slips.ts';
import { heardWords } from '../../heard-words.ts';
import { saidIn } from '../../per-story.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import type { Said, Story } from '../../story.ts';
import { alignment } from './aligned-words.ts';

/** Words in a row, and words in order, that two printings of one utterance share; fewer may be a phrase that anybody uses. */
const ROW = 5;
const SHARED = 8;
/** ... and their share of the shorter and of the longer printing. */
const ALIKE = 0.75;
const NEAR = 0.5;
const LONGEST = 120;
/** Utterances that are looked at in one article. */
const MOST = 500;

/** Something a named person says, as one article prints it. */
interface Utterance {
  readonly said: Said;
  readonly quote: Quote;
  readonly speaker: string;
  /** Last word of the speaker's name. */
  readonly family: string;
  readonly words: readonly string[];
}

/** One utterance that two articles put into the mouths of two persons: "…, Ada Quill said" and "…, said Tom Reed". */
export const speakers: ComparisonRule = {
  name: 'speakers',
  find(story) {
    const uttered = utterances(story);
    const questions: Question[] = [];
    const asked = new Set<string>();
    for (const [a, b] of alikePairs(uttered)) {
      const key = [a.speaker, b.speaker].sort().join(' ');
      if (asked.has(key) || !areTwo(story, a, b)) continue;
      asked.add(key);
      const direct = a.quote.kind === 'direct' ? a : b;
      questions.push({
        aspect: 'person',
        template: 'speaker',
        slots: { words: story.words(direct.said, direct.quote) },
        actors: [a.speaker, b.speaker],
        accounts: [a, b].map((own) => tellings(uttered, own).map((one) => answerOf(story, one))),
        exclusive: true,
      });
    }
    return questions;
  },
};

function utterances(story: Story): Utterance[] {
  return story.testimonies.flatMap(({ article, reading }, testimony) => {
    const own = saidIn(story, testimony);
    return reading.quotes.slice(0, MOST).flatMap((quote): Utterance[] => {
      if (!quote.speaker?.entity) return [];
      const speaker = story.actorOf.get(`${article.id} ${quote.speaker.entity}`);
      const actor = speaker === undefined ? undefined : story.actors.get(speaker);
      if (actor?.kind !== 'person') return [];
      const family = readPersonName(actor.name).family;
      const named = reading.text.slice(quote.speaker.start, quote.speaker.end).toLowerCase();
      // Whom a pronoun means is a guess.
      if (family === '' || !named.includes(family)) return [];
      const words = heardWords(reading.text.slice(quote.start, quote.end));
      const said = giving(own, quote);
      return said && words.length >= SHARED && words.length <= LONGEST
        ? [{ said, quote, speaker: actor.id, family, words }]
        : [];
    });
  });
}

/** The shortest statement that holds the words that name the speaker and some of what is said. */
function giving(own: readonly Said[], { start, end, speaker }: Quote): Said | null {
  let best: Said | null = null;
  for (const said of own) {
    const { statement } = said;
    if (statement.start > speaker!.start || statement.end < speaker!.end) continue;
    if (statement.start >= end || statement.end <= start) continue;
    if (!best || statement.end - statement.start < best.statement.end - best.statement.start) best = said;
  }
  return best;
}

/** Pairs from two articles that print one utterance of two speakers, in the order of their articles. */
function* alikePairs(uttered: readonly Utterance[]): Generator<readonly [Utterance, Utterance]> {
  const byRow = new Map<string, number[]>();
  for (const [i, one] of uttered.entries()) {
    const others = new Set<number>();
    for (let at = 0; at + ROW <= one.words.length; at++) {
      const row = one.words.slice(at, at + ROW).join(' ');
      const holders = byRow.get(row);
      for (const other of holders ?? []) others.add(other);
      if (!holders) byRow.set(row, [i]);
      else if (holders.at(-1) !== i) holders.push(i);
    }
    for (const other of others)
      if (uttered[other]!.speaker !== one.speaker && areOneUtterance(uttered[other]!, one))
        yield [uttered[other]!, one];
  }
}

/** Whether two printings share most of their words in order. Somebody's words in marks: what is reported without them, two officials may each have said. */
function areOneUtterance(a: Utterance, b: Utterance): boolean {
  if (a.said.testimony === b.said.testimony || ![a, b].some(({ quote }) => quote.kind === 'direct')) return false;
  const shared = alignment(a.words, b.words).length;
  return (
    shared >= SHARED &&
    shared >= ALIKE * Math.min(a.words.length, b.words.length) &&
    shared >= NEAR * Math.max(a.words.length, b.words.length)
  );
}

/** Whether two persons are meant, and neither hands on what the other said ("Quill quoted Reed as saying") or says it with the other. */
function areTwo(story: Story, a: Utterance, b: Utterance): boolean {
  if (nearness(a.family, b.family) !== 'apart') return false;
  const names = ({ said, quote }: Utterance, { family }: Utterance): boolean => {
    const start = Math.max(0, Math.min(quote.start, said.statement.start) - BEFORE);
    const end = Math.max(quote.end, said.statement.end);
    return story.words(said, { start, end }).toLowerCase().includes(family);
  };
  return !names(a, b) && !names(b, a);
}
/** Characters before an utterance in which "Mr. Reed said" hands it to another. */
const BEFORE = 40;

/** All printings of an utterance by the same speaker. */
const tellings = (uttered: readonly Utterance[], own: Utterance): Utterance[] =>
  uttered.filter((one) => one === own || (one.speaker === own.speaker && areOneUtterance(one, own)));

const answerOf = (story: Story, { said, quote, speaker }: Utterance): Answer => ({
  ...said,
  label: quote.speaker!,
  value: { type: 'terms', terms: [story.actors.get(speaker)!.name] },
});
