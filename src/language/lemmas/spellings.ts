/** What is worked out of a word's letters alone, kept: the words of a language come again and again. */
import { normalise } from '../tagger/attributes.ts';
import type { Lexicon } from '../tagger/lexicon.ts';
import { type LemmaExceptions, lemmatise, wordnetLemmas } from './lemmatise.ts';

/** One way to write a word. */
export interface Spelling {
  readonly word: string;
  /** With plain marks, in lower case. */
  readonly lower: string;
  /** Its lemma by the number of its tag, where it has been asked for. */
  readonly lemmas: Map<number, string>;
}

/** So many at most, then they are worked out afresh; longer words are hardly ever seen twice. */
const MOST_KEPT = 1 << 15;
const LONGEST_KEPT = 24;

export class Spellings {
  private readonly known = new Map<string, Spelling>();
  private readonly tags: readonly string[];
  private readonly exceptions: LemmaExceptions;
  private readonly isLemma: ReturnType<typeof wordnetLemmas>;

  /** @param tags the tags ("VERB/VBD") by their number */
  constructor(tags: readonly string[], exceptions: LemmaExceptions, lexicon: Lexicon) {
    this.tags = tags;
    this.exceptions = exceptions;
    this.isLemma = wordnetLemmas(lexicon);
  }

  of(word: string): Spelling {
    let spelling = this.known.get(word);
    if (spelling) return spelling;
    spelling = { word, lower: normalise(word).toLowerCase(), lemmas: new Map() };
    if (word.length > LONGEST_KEPT) return spelling;
    if (this.known.size >= MOST_KEPT) this.known.clear();
    this.known.set(word, spelling);
    return spelling;
  }

  lemma({ word, lemmas }: Spelling, tag: number): string {
    let lemma = lemmas.get(tag);
    if (lemma === undefined) {
      lemma = lemmatise(word, this.tags[tag]!, this.exceptions, this.isLemma);
      lemmas.set(tag, lemma);
    }
    return lemma;
  }
}
