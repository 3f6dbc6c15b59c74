/** Chooses a tag for every word, from left to right, by the sum of its features' weights. */
import type { Attributes, WordFacts } from './attributes.ts';
import { lacksFinite, likeliestFinite, type TagScores, type VerbTags, verbTags } from './finite.ts';
import { bestClass, type Linear, VALUES } from './linear.ts';
import { CONTEXT_FEATURES, contextFeatures, WORD_FEATURES, wordFeatures } from './templates.ts';

/** What a word alone says: tags it can have, and what each gets from the word's own features (first in a sentence, or not). */
interface Known {
  readonly possible: Uint8Array;
  initial: Int32Array | null;
  inside: Int32Array | null;
}

const features = new Int32Array(Math.max(CONTEXT_FEATURES, WORD_FEATURES));

/** A tagger: its weights, and what it has worked out of the words it met. */
export class Tagger {
  private readonly model: Linear;
  private readonly verbs: VerbTags;
  private readonly choices: ReadonlyMap<number, Uint8Array>;
  private readonly all: Uint8Array;
  private readonly known = new WeakMap<WordFacts, Known>();

  /**
   * @param tags the tags by their number
   * @param choices tags that a word can have, by the hash of its lower-case form; words without an entry can have any
   */
  constructor(model: Linear, tags: readonly string[], choices: ReadonlyMap<number, Uint8Array> = new Map()) {
    this.model = model;
    this.verbs = verbTags(tags);
    this.choices = choices;
    this.all = Uint8Array.from({ length: model.classes }, (_, c) => c);
  }

  /** @returns for each word the number of its tag */
  chooseTags(attributes: Attributes): Uint8Array {
    const chosen = new Uint8Array(attributes.length);
    this.chooseFrom(0, attributes, chosen);
    if (lacksFinite(attributes, chosen, this.verbs)) {
      const found = likeliestFinite(attributes, chosen, this.verbs, (i) => this.scores(attributes, i, chosen));
      if (found) {
        chosen[found.place] = found.tag;
        this.chooseFrom(found.place + 1, attributes, chosen);
      }
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
      let base = i === 0 ? known.initial : known.inside;
      if (!base) {
        base = this.ownScores(facts, i === 0, possible);
        if (i === 0) known.initial = base;
        else known.inside = base;
      }
      contextFeatures(attributes, i, chosen, features);
      chosen[i] = bestClass(this.model, features, CONTEXT_FEATURES, possible, base);
    }
  }

  /** The tags a word can have and the score of each. */
  private scores(attributes: Attributes, i: number, chosen: Uint8Array): TagScores {
    const facts = attributes.facts[i]!;
    const { possible } = this.knownOf(facts);
    const scores = this.ownScores(facts, i === 0, possible);
    const { weights, classes, rows } = this.model;
    contextFeatures(attributes, i, chosen, features);
    for (let f = 0; f < CONTEXT_FEATURES; f++) {
      const row = (features[f]! & (rows - 1)) * classes;
      for (let p = 0; p < possible.length; p++) scores[p]! += VALUES[weights[row + possible[p]!]! & 255]!;
    }
    return { possible, scores };
  }

  private knownOf(facts: WordFacts): Known {
    let known = this.known.get(facts);
    if (!known) {
      known = { possible: this.choices.get(facts.lower) ?? this.all, initial: null, inside: null };
      this.known.set(facts, known);
    }
    return known;
  }

  private ownScores(facts: WordFacts, initial: boolean, possible: Uint8Array): Int32Array {
    const { weights, classes, rows } = this.model;
    wordFeatures(facts, initial, features);
    const scores = new Int32Array(possible.length);
    for (let f = 0; f < WORD_FEATURES; f++) {
      const row = (features[f]! & (rows - 1)) * classes;
      for (let p = 0; p < possible.length; p++) scores[p]! += VALUES[weights[row + possible[p]!]! & 255]!;
    }
    return scores;
  }
}
