/** What several rules ask of one story is worked out once. */
import type { Statement } from '../claims/statement.ts';
import type { Sentence } from '../model/reading.ts';
import { groupBy, type Said, type Story, sentenceWords } from './story.ts';

/** Keeps what is made of a story for as long as the story is in use. */
export function perStory<T>(make: (story: Story) => T): (story: Story) => T {
  const kept = new WeakMap<Story, { readonly made: T }>();
  return (story) => {
    let known = kept.get(story);
    if (!known) {
      known = { made: make(story) };
      kept.set(story, known);
    }
    return known.made;
  };
}

/** Keeps the answer for each statement of one story. */
export function perStatement<T extends {}>(ask: (said: Said) => T): (said: Said) => T {
  const kept = new WeakMap<Statement, T>();
  return (said) => {
    let known = kept.get(said.statement);
    if (known === undefined) {
      known = ask(said);
      kept.set(said.statement, known);
    }
    return known;
  };
}

/** Keeps the answer for the words of each sentence of one story: several statements stand in one. */
export function perSentence(story: Story, ask: (words: string) => boolean): (said: Said) => boolean {
  const kept = new WeakMap<Sentence, boolean>();
  return (said) => {
    const sentence = story.testimonies[said.testimony]!.reading.sentences[said.statement.sentence];
    let known = sentence && kept.get(sentence);
    if (known === undefined) {
      known = ask(sentenceWords(story, said));
      if (sentence) kept.set(sentence, known);
    }
    return known;
  };
}

const byArticle = perStory((story) => groupBy(story.said, ({ testimony }) => testimony));

/** The statements of one article, by its index among the testimonies. */
export const saidIn = (story: Story, testimony: number): readonly Said[] => byArticle(story).get(testimony) ?? [];
