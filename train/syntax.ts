/** Trains the model of sentences (`models/syntax.bin`) on the treebank's training part. */
import { writeFileSync } from 'node:fs';
import {
  keepsCase,
  type LemmaExceptions,
  lemmatise,
  regularLemma,
  wordnetLemmas,
} from '../src/language/lemmas/lemmatise.ts';
import { packModel } from '../src/language/model.ts';
import { tagClasses } from '../src/language/parser/input.ts';
import { attributesOf, normalise } from '../src/language/tagger/attributes.ts';
import type { Lexicon } from '../src/language/tagger/lexicon.ts';
import { Tagger } from '../src/language/tagger/tag.ts';
import { packWeights } from '../src/language/weights.ts';
import { capitalHabits } from './capitals.ts';
import { labelChoices, tagChoices } from './choices.ts';
import { trainClusters } from './clusters.ts';
import { type GoldSentence, readTreebank } from './conllu.ts';
import { parserExample } from './examples.ts';
import { buildLexicon, type RawText, tagOf } from './lexicon.ts';
import { trainMarks } from './marks.ts';
import { quantise } from './perceptron.ts';
import { TAGGER_OPTIONS, tagInventory, trainTagger } from './tagger.ts';
import { wordnetExceptions } from './wordnet.ts';

/** How many parts the treebank is cut into to tag each by a tagger that has not seen it. */
const FOLDS = 4;
/** Neighbouring sentences stay in one part. */
const FOLD_BLOCK = 200;

/** One sentence in so many is learnt from once more without capitals, one with more of them. */
const RECASED = 20;

const log = (message: string): void => console.error(message);

export function trainSyntax(data: string, output: string): void {
  const train = readTreebank(`${data}/treebank/train.conllu`);
  const inventory = tagInventory(train);
  const raw: RawText = { clusters: trainClusters(data), capitals: capitalHabits(data) };
  const lexicon = buildLexicon(train, raw);
  log(`${train.length} sentences, ${inventory.tags.length} tags`);

  const tagger = trainTagger([...train, ...recased(train)], lexicon, inventory, TAGGER_OPTIONS, (epoch) =>
    log(`tagger, epoch ${epoch}`),
  );
  const tags = jackknifed(train, raw, inventory);
  const relations = relationsOf(train);
  const classes = tagClasses(inventory.tags);
  const examples = train.map((sentence, i) => {
    const attributes = attributesOf(
      sentence.words.map((word) => word.form),
      lexicon,
    );
    return parserExample(sentence, attributes, tags[i]!, classes, relations);
  });
  const marks = trainMarks(examples);

  const { meta, arrays } = packModel(
    {
      lexicon,
      exceptions: lemmaExceptions(train, lexicon),
      tags: inventory.tags,
      relations,
      tagChoices: tagChoices(train, inventory.index),
      labelChoices: labelChoices(train, inventory.tags, relations),
    },
    { tagger: quantise(tagger.weights), marks: quantise(marks) },
  );
  const bytes = packWeights(meta, arrays);
  writeFileSync(output, bytes);
  log(`${output}: ${bytes.length} bytes`);
}

/** The relations of the treebank, in the order of the models. */
export const relationsOf = (train: readonly GoldSentence[]): string[] =>
  [...new Set(train.flatMap(({ words }) => words.map((word) => word.deprel)))].sort();

/** Some of the sentences without capitals, and some with one on every word, as carelessly typed text and headlines have them. */
export const recased = (train: readonly GoldSentence[]): GoldSentence[] =>
  train.flatMap((sentence, i) => recasedAt(sentence, i) ?? []);

/** A sentence, by its place among all, with other capitals if it is one of those, else null. */
export function recasedAt(sentence: GoldSentence, i: number): GoldSentence | null {
  const title = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);
  const small = (form: string): string => form.toLowerCase();
  const recase = i % RECASED === 0 ? small : i % RECASED === 1 && sentence.words.length < 20 ? title : null;
  return recase && { ...sentence, words: sentence.words.map((word) => ({ ...word, form: recase(word.form) })) };
}

/** Tags of the training part as a tagger gives them that has not seen the sentence: what the parser will meet. */
export function jackknifed(
  train: readonly GoldSentence[],
  raw: RawText,
  inventory: ReturnType<typeof tagInventory>,
): Uint8Array[] {
  const foldOf = (i: number): number => Math.floor(i / FOLD_BLOCK) % FOLDS;
  const tags: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const part = train.filter((_, i) => foldOf(i) !== fold);
    const lexicon = buildLexicon(part, raw);
    const { weights, rows } = trainTagger(part, lexicon, inventory, { ...TAGGER_OPTIONS, epochs: 3 });
    // the treebank's fragments are no sentences: none of them is given a finite verb (no tags named)
    const tagger = new Tagger({ weights: quantise(weights), classes: inventory.tags.length, rows }, []);
    train.forEach(({ words }, i) => {
      if (foldOf(i) !== fold) return;
      const attributes = attributesOf(
        words.map((word) => word.form),
        lexicon,
      );
      tags[i] = tagger.chooseTags(attributes);
    });
    log(`tags of part ${fold + 1} of ${FOLDS}`);
  }
  return tags;
}

const lowerCase = (form: string): string => form.toLowerCase();

/** Forms whose lemma the rules get wrong: WordNet's irregular forms, then the treebank's majority. */
export function lemmaExceptions(train: readonly GoldSentence[], lexicon: Lexicon): LemmaExceptions {
  const isLemma = wordnetLemmas(lexicon);
  const forms = new Map<string, string>();
  const irregular = wordnetExceptions();
  const tagsOf = { noun: ['NOUN/NNS'], verb: ['VERB/VBD', 'VERB/VBN', 'VERB/VBG', 'VERB/VBZ'], adj: ['ADJ/JJR', 'ADJ/JJS'], adv: ['ADV/RBR', 'ADV/RBS'] } as const; // biome-ignore format: one table
  for (const [kind, entries] of irregular) {
    for (const [form, lemma] of entries) {
      for (const tag of tagsOf[kind])
        if (regularLemma(form, tag, isLemma) !== lemma) forms.set(`${form}|${tag}`, lemma);
    }
  }
  const exceptions: LemmaExceptions = { forms };
  // first by the lower-case form, then by the form as written where that differs
  for (const key of [lowerCase, (form: string): string => form]) {
    const counts = new Map<string, Map<string, number>>();
    for (const { words } of train) {
      for (const word of words) {
        if (word.lemma === '_') continue;
        if (key === lowerCase && keepsCase(tagOf(word))) continue;
        const entry = `${key(normalise(word.form))}|${tagOf(word)}`;
        const lemmas = counts.get(entry) ?? new Map<string, number>();
        lemmas.set(word.lemma, (lemmas.get(word.lemma) ?? 0) + 1);
        counts.set(entry, lemmas);
      }
    }
    for (const [entry, lemmas] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
      const [lemma] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
      const at = entry.lastIndexOf('|');
      const [form, tag] = [entry.slice(0, at), entry.slice(at + 1)];
      if (/[\t\n|]/.test(entry.slice(0, at)) || /[\t\n]/.test(lemma)) continue;
      if (lemmatise(form, tag, exceptions, isLemma) !== lemma) forms.set(entry, lemma);
    }
  }
  return exceptions;
}
