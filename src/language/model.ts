/** The trained model of sentences: lexicon, tagger, parser and lemma exceptions from `models/syntax.bin`, encoder from `models/encoder.bin`. */
import { Encoder } from './encoder/encoder.ts';
import { unpackNetwork } from './encoder/store.ts';
import type { LemmaExceptions } from './lemmas/lemmatise.ts';
import { Spellings } from './lemmas/spellings.ts';
import { type TagClasses, tagClasses } from './parser/input.ts';
import type { Lexicon } from './tagger/lexicon.ts';
import type { Linear } from './tagger/linear.ts';
import { nameLists } from './tagger/lists.ts';
import { Tagger } from './tagger/tag.ts';
import { loadWeights, type WeightArray, type Weights, weightArray } from './weights.ts';

export interface SyntaxModel {
  readonly lexicon: Lexicon;
  readonly exceptions: LemmaExceptions;
  /** Lemmas of the words met. */
  readonly spellings: Spellings;
  /** Universal and treebank part of speech of each tag number ("VERB/VBD"). */
  readonly tags: readonly string[];
  readonly classes: TagClasses;
  /** Relation of each label number. */
  readonly relations: readonly string[];
  readonly tagger: Tagger;
  /** Scores arcs and relations by the whole sentence. */
  readonly encoder: Encoder;
  /** Relations a kind of arc can have: the rest need not be scored. */
  readonly labelChoices: ReadonlyMap<number, Uint8Array>;
  /** Weights by which the words are ranked that a mark may hang on. */
  readonly marks: Int8Array;
}

/** The linear models. */
const LINEAR = ['tagger', 'marks'] as const;

const CHOICES = ['tagChoices', 'labelChoices'] as const;
const MAPS = ['senses', 'classes', 'usage'] as const;

/**
 * A model as arrays for its file.
 * @param stored the weights of each linear model in 8 bits (`quantise` of the training programs)
 */
export function packModel(
  model: Omit<SyntaxModel, (typeof LINEAR)[number] | 'classes' | 'encoder' | 'spellings'> & {
    /** Tags a frequent word can have: the rest need not be scored. */
    readonly tagChoices: ReadonlyMap<number, Uint8Array>;
  },
  stored: Readonly<Record<(typeof LINEAR)[number], Int8Array<ArrayBuffer>>>,
): { meta: Weights['meta']; arrays: Map<string, WeightArray> } {
  const arrays = new Map<string, WeightArray>();
  for (const name of MAPS) {
    const entries = [...model.lexicon[name]].sort((a, b) => a[0] - b[0]);
    arrays.set(
      `${name}.keys`,
      Int32Array.from(entries, ([key]) => key),
    );
    arrays.set(
      `${name}.values`,
      Uint16Array.from(entries, ([, value]) => value),
    );
  }
  for (const name of CHOICES) {
    const entries = [...model[name]].sort((a, b) => a[0] - b[0]);
    arrays.set(
      `${name}.keys`,
      Int32Array.from(entries, ([key]) => key),
    );
    arrays.set(`${name}.values`, Uint8Array.from(entries.flatMap(([, choices]) => [choices.length, ...choices])));
  }
  const lines = [...model.exceptions.forms].map(([form, lemma]) => `${form}\t${lemma}`).sort();
  arrays.set('lemmas', new Uint8Array(Buffer.from(lines.join('\n'))));
  for (const name of LINEAR) arrays.set(name, stored[name]);
  return { meta: { tags: model.tags, relations: model.relations }, arrays };
}

/** A model from its file. */
export function unpackModel(weights: Weights): Omit<SyntaxModel, 'encoder'> {
  const map = (name: string): Map<number, number> => {
    const keys = weightArray(weights, `${name}.keys`, 'i32');
    const values = weightArray(weights, `${name}.values`, 'u16');
    const entries = new Map<number, number>();
    for (let i = 0; i < keys.length; i++) entries.set(keys[i]!, values[i]!);
    return entries;
  };
  const choices = (name: string): Map<number, Uint8Array> => {
    const values = weightArray(weights, `${name}.values`, 'u8');
    let at = 0;
    const entries = new Map<number, Uint8Array>();
    for (const key of weightArray(weights, `${name}.keys`, 'i32')) {
      const length = values[at]!;
      entries.set(key, values.slice(at + 1, at + 1 + length));
      at += 1 + length;
    }
    return entries;
  };
  const linear = (name: string, classes: number): Linear => {
    const values = weightArray(weights, name, 'i8');
    return { weights: values, classes, rows: values.length / classes };
  };
  const tags = weights.meta['tags'] as string[];
  const relations = weights.meta['relations'] as string[];
  const lines = Buffer.from(weightArray(weights, 'lemmas', 'u8'))
    .toString('utf8')
    .split('\n');
  const lexicon = { senses: map('senses'), classes: map('classes'), usage: map('usage'), lists: nameLists() };
  const exceptions = { forms: new Map(lines.map((line) => line.split('\t') as [string, string])) };
  return {
    lexicon,
    exceptions,
    spellings: new Spellings(tags, exceptions, lexicon),
    tags,
    classes: tagClasses(tags),
    relations,
    tagger: new Tagger(linear('tagger', tags.length), tags, choices('tagChoices')),
    labelChoices: choices('labelChoices'),
    // a copy: the rest of the file need not stay in memory
    marks: weightArray(weights, 'marks', 'i8').slice(),
  };
}

let loaded: SyntaxModel | undefined;

/**
 * The model, read at the first call.
 * @throws Failure when a file is missing or damaged
 */
export function syntaxModel(): SyntaxModel {
  if (!loaded) {
    const model = unpackModel(loadWeights('syntax'));
    loaded = { ...model, encoder: new Encoder(unpackNetwork(loadWeights('encoder'), 'models/encoder.bin', model)) };
  }
  return loaded;
}
