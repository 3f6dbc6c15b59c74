import type { Span } from './passage.ts';

/** The linguistic analysis of one article. All spans are offsets into the article's `text`; lists are sorted by start. */
export interface Reading {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly times: readonly TimeExpression[];
  readonly amounts: readonly Amount[];
  readonly quotes: readonly Quote[];
  readonly chains: readonly Chain[];
  readonly events: readonly EventMention[];
}

/** What kind of block a sentence stands in. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list-item' | 'caption';

export interface Sentence extends Span {
  /** Index of its first token, and one past its last. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly block: BlockKind;
  /** Running number of the paragraph (block) it stands in. */
  readonly paragraph: number;
}

/** Universal Dependencies part of speech. */
export type Upos =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM'
  | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X'; // biome-ignore format: one table

/** The morphology later rooms need, with UD names and values. */
export interface Features {
  readonly Tense?: 'Past' | 'Pres';
  readonly VerbForm?: 'Fin' | 'Inf' | 'Part' | 'Ger';
  readonly Voice?: 'Pass';
  readonly Number?: 'Sing' | 'Plur';
  readonly Person?: '1' | '2' | '3';
}

/** A Universal Dependencies word. */
export interface Token extends Span {
  readonly lemma: string;
  readonly upos: Upos;
  readonly feats: Features;
  /** Index of the governing token in `tokens` (over the whole article); -1 for the root of a sentence. */
  readonly head: number;
  /** UD relation to the head, sub-types kept ("nsubj:pass", "obl:tmod"). */
  readonly deprel: string;
}

export type EntityType = 'person' | 'organisation' | 'place';

/** A name in the text, without a leading "the" and without "'s". */
export interface Name extends Span {
  readonly type: EntityType;
  /** Which entity of this article bears it: the id of its chain. */
  readonly entity: string;
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A TIMEX3 expression (TimeML 1.2.1), without a leading preposition. */
export interface TimeExpression extends Span {
  readonly type: TimeType;
  /** The TIMEX3 value, e.g. "2023-07", "P30M", "PAST_REF", "XXXX-WXX-5". */
  readonly value: string;
  readonly mod?:
    | 'APPROX'
    | 'LESS_THAN'
    | 'MORE_THAN'
    | 'EQUAL_OR_LESS'
    | 'EQUAL_OR_MORE'
    | 'START'
    | 'MID'
    | 'END'
    | 'BEFORE'
    | 'AFTER'
    | 'ON_OR_BEFORE'
    | 'ON_OR_AFTER';
  /** First and last possible day ("2024-01-01"), where the value can be placed. */
  readonly earliest?: string;
  readonly latest?: string;
}

export type AmountKind = 'count' | 'measure' | 'money' | 'age' | 'percent' | 'duration' | 'ordinal';

/** A quantity as the interval of what it can mean: "about 20", "more than 20", "dozens" (24 to 119). */
export interface Amount extends Span {
  readonly kind: AmountKind;
  /** Inclusive bounds; null is open. Durations in days, measures in the unit given, money in its currency's main unit. */
  readonly low: number | null;
  readonly high: number | null;
  /** "USD", "kg", "magnitude", "%", "day"; null for plain counts. */
  readonly unit: string | null;
  /** The lemma of what is counted or measured ("people", "house"), or the token text of who is that old; null if nothing is. */
  readonly of: string | null;
  /** Token index of that word, -1 if none. */
  readonly ofToken: number;
  /** Whether the bounds come from a hedge or a vague word rather than an exact figure. */
  readonly approximate: boolean;
}

export interface Quote extends Span {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** The words that say it is said: "said", "according to". */
  readonly cue: Span | null;
  /** The words that name the speaker there, and the entity (chain) they mean, "" if unknown. */
  readonly speaker: (Span & { readonly entity: string }) | null;
  /** Pieces of one interrupted quotation share a group. */
  readonly group: string | null;
}

export interface Mention extends Span {
  readonly kind: 'name' | 'nominal' | 'pronoun';
}

/** All mentions of one entity in one article. */
export interface Chain {
  readonly entity: string;
  readonly type: EntityType | null;
  /** The fullest name, or null for an entity that is never named. */
  readonly name: string | null;
  readonly gender: 'female' | 'male' | null;
  readonly mentions: readonly Mention[];
}

/** An event word and how certain the text is of it: 3 asserted, 0 unknown, -3 denied (Saurí and Pustejovsky 2009). */
export interface EventMention extends Span {
  /** Token index of the head word. */
  readonly token: number;
  readonly factuality: number;
}
