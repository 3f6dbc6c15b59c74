/** Chooses a tag for every word, from left to right, by the sum of its features' weights. */
import type { Attributes, WordFacts } from './attributes.ts';
import { lacksFinite, likeliestFinite, type TagScores, type VerbTags, verbBetweenNames, verbTags } from './finite.ts';
import { type Linear, Sums, sixteensOf } from './linear.ts';
import { CONTEXT_FEATURES, contextFeatures, WORD_FEATURES, wordFeatures } from './templates.ts';

/** What a word alone says: tags it can have, and what each gets from the word's own features (first in a sentence, or not). */
interface Known {
  readonly possible: Uint8Array;
  readonly sixteens: number;
  initial: Int32Array | null;
  inside: Int32Array | null;
}

/** A tagger: its weights, and what it has worked out of the words it met. */
export class Tagger {
  private readonly model: Sums;
  private readonly verbs: VerbTags;
  private readonly choices: ReadonlyMap<number, Uint8Array>;
  private readonly all: Uint8Array;
  private readonly known = new WeakMap<WordFacts, Known>();

  /**
   * @param tags the tags by their number
   * @param choices tags that a word can have, by the hash of its lower-case form; words without an entry can have any
   */
  constructor(model: Linear, tags: readonly string[], choices: ReadonlyMap<number, Uint8Array> = new Map()) {
    this.model = new Sums(model, Math.max(CONTEXT_FEATURES, WORD_FEATURES));
    this.verbs = verbTags(tags);
    this.choices = choices;
    this.all = Uint8Array.from({ length: model.classes }, (_, c) => c);
  }

  /**
   * @param isPast whether a word can be a past tense by its form
   * @returns for each word the number of its tag
   */
  chooseTags(attributes: Attributes, isPast: (word: number) => boolean = () => false): Uint8Array {
    const chosen = new Uint8Array(attributes.length);
    this.chooseFrom(0, attributes, chosen);
    const find = lacksFinite(attributes, chosen, this.verbs) ? likeliestFinite : verbBetweenNames;
    const found = find(attributes, chosen, this.verbs, (i) => this.scores(attributes, i, chosen), isPast);
    if (found) {
      chosen[found.place] = found.tag;
      this.chooseFrom(found.place + 1, attributes, chosen);
    }
    return chosen;
  }

  /** Chooses the tags from a word to the end, by those before it. */
  private chooseFrom(from: number, attributes: Attributes, chosen: Uint8Array): void {
    for (let i = from; i < attributes.length; i++) {
      const facts = attributes.facts[i]!;
      const known = this.knownOf(facts);
      const { possible } = known;
      if (possible.length === 1) {
        chosen[i] = possible[0]!;
        continue;
      }
      const base = this.ownScores(known, facts, i === 0);
      const { sums } = this.contextSums(attributes, i, chosen, known.sixteens);
      let most = -Infinity;
      for (let p = 0; p < possible.length; p++) {
        const tag = possible[p]!;
        const score = base[p]! + sums[tag]!;
        if (score > most) {
          most = score;
          chosen[i] = tag;
        }
      }
    }
  }

  /** The tags a word can have and the score of each. */
  private scores(attributes: Attributes, i: number, chosen: Uint8Array): TagScores {
    const facts = attributes.facts[i]!;
    const known = this.knownOf(facts);
    const { possible } = known;
    const base = this.ownScores(known, facts, i === 0);
    const { sums } = this.contextSums(attributes, i, chosen, known.sixteens);
    return { possible, scores: base.map((score, p) => score + sums[possible[p]!]!) };
  }

  private contextSums(attributes: Attributes, i: number, chosen: Uint8Array, sixteens: number): Sums {
    contextFeatures(attributes, i, chosen, this.model.features);
    this.model.add(CONTEXT_FEATURES, sixteens);
    return this.model;
  }

  private knownOf(facts: WordFacts): Known {
    let known = this.known.get(facts);
    if (!known) {
      const possible = this.choices.get(facts.lower) ?? this.all;
      known = { possible, sixteens: sixteensOf(possible), initial: null, inside: null };
      this.known.set(facts, known);
    }
    return known;
  }

  /** What each possible tag gets from the word alone. */
  private ownScores(known: Known, facts: WordFacts, initial: boolean): Int32Array {
    const kept = initial ? known.initial : known.inside;
    if (kept) return kept;
    wordFeatures(facts, initial, this.model.features);
    this.model.add(WORD_FEATURES, known.sixteens);
    const scores = Int32Array.from(known.possible, (tag) => this.model.sums[tag]!);
    if (initial) known.initial = scores;
    else known.inside = scores;
    return scores;
  }
}
