/** Trains the encoder (`models/encoder.bin`) on the treebank's training part. */
import { writeFileSync } from 'node:fs';
import { rowsOf, TABLES } from '../src/language/encoder/facts.ts';
import type { Sizes } from '../src/language/encoder/sizes.ts';
import { packNetwork } from '../src/language/encoder/store.ts';
import { attributesOf } from '../src/language/tagger/attributes.ts';
import { packWeights } from '../src/language/weights.ts';
import { capitalHabits } from './capitals.ts';
import { trainClusters } from './clusters.ts';
import { type GoldSentence, readTreebank } from './conllu.ts';
import type { Example } from './encoder/network.ts';
import { storedNetwork } from './encoder/stored.ts';
import { trainEncoder } from './encoder/train.ts';
import { buildLexicon, type RawText, tagOf } from './lexicon.ts';
import { jackknifed, recasedAt, relationsOf } from './syntax.ts';
import { tagInventory } from './tagger.ts';

/** Sizes of the network without those that the treebank gives. */
const SIZES = { table: 96, state: 128, layers: 3, arc: 128, relation: 64 };

const log = (message: string): void => console.error(message);
const eight = (n: number): number => (n + 7) & ~7;

export function encoderProgram(data: string, output: string): void {
  const train = readTreebank(`${data}/treebank/train.conllu`);
  const inventory = tagInventory(train);
  const raw: RawText = { clusters: trainClusters(data), capitals: capitalHabits(data) };
  const lexicon = buildLexicon(train, raw);
  const relations = relationsOf(train);
  // tags as the tagger gives them to sentences it has not seen: what the network will meet
  const tags = jackknifed(train, raw, inventory);
  const punctuation = Uint8Array.from(inventory.tags, (tag) => (tag.startsWith('PUNCT/') ? 1 : 0));
  const example = (sentence: GoldSentence, i: number): Example => {
    const { facts } = attributesOf(
      sentence.words.map((word) => word.form),
      lexicon,
    );
    const rows = new Int32Array(facts.length * TABLES.length);
    for (let t = 0; t < facts.length; t++) rowsOf(facts[t]!, tags[i]![t]!, rows.subarray(t * TABLES.length));
    const isWord = Uint8Array.from(tags[i]!, (tag) => 1 - punctuation[tag]!);
    return {
      length: facts.length,
      rows,
      isWord,
      heads: headsAmong(sentence, isWord),
      relations: Uint8Array.from(sentence.words, (word) => Math.max(0, relations.indexOf(word.deprel))),
      tags: Uint8Array.from(sentence.words, (word) => inventory.index.get(tagOf(word))!),
    };
  };
  const examples = train.flatMap((sentence, i) => {
    const other = recasedAt(sentence, i);
    return other ? [example(sentence, i), example(other, i)] : [example(sentence, i)];
  });
  const sizes: Sizes = { ...SIZES, relations: eight(relations.length), tags: eight(inventory.tags.length) };
  const network = trainEncoder(examples, sizes, undefined, (epoch, loss) =>
    log(`encoder, epoch ${epoch}, loss ${loss.toFixed(3)}`),
  );
  const { meta, arrays } = packNetwork(storedNetwork(network, sizes), inventory.tags, relations);
  const bytes = packWeights(meta, arrays);
  writeFileSync(output, bytes);
  log(`${output}: ${bytes.length} bytes`);
}

/** Gold heads; what hangs on a mark hangs on the mark's head. */
function headsAmong({ words }: GoldSentence, isWord: Uint8Array): Int32Array {
  return Int32Array.from(words, (word) => {
    let { head } = word;
    while (head >= 0 && !isWord[head]) head = words[head]!.head;
    return head;
  });
}
