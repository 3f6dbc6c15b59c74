/** Trains the model of sentences (`models/syntax.bin`) on the treebank's training part. */
import { writeFileSync } from 'node:fs';
import { type LemmaExceptions, lemmatise, regularLemma, wordnetLemmas } from '../src/language/lemmas/lemmatise.ts';
import { packModel, type SyntaxModel } from '../src/language/model.ts';
import { parserInput, tagClasses } from '../src/language/parser/input.ts';
import { attributesOf, normalise } from '../src/language/tagger/attributes.ts';
import type { Lexicon } from '../src/language/tagger/lexicon.ts';
import { chooseTags } from '../src/language/tagger/tag.ts';
import { packWeights } from '../src/language/weights.ts';
import { type GoldSentence, readTreebank } from './conllu.ts';
import { buildLexicon, tagOf } from './lexicon.ts';
import { LABEL_OPTIONS, PARSER_OPTIONS, type ParserExample, trainArcs, trainLabels } from './parser.ts';
import { quantise } from './perceptron.ts';
import { TAGGER_OPTIONS, tagInventory, trainTagger } from './tagger.ts';
import { wordnetExceptions } from './wordnet.ts';

/** How many parts the treebank is cut into to tag each by a tagger that has not seen it. */
const FOLDS = 5;
/** Neighbouring sentences stay in one part. */
const FOLD_BLOCK = 200;

const log = (message: string): void => console.error(message);

export function trainSyntax(data: string, output: string): void {
  const train = readTreebank(`${data}/treebank/train.conllu`);
  const inventory = tagInventory(train);
  const clusters = new Map<string, number>();
  const lexicon = buildLexicon(train, clusters);
  log(`${train.length} sentences, ${inventory.tags.length} tags`);

  const tagger = trainTagger(train, lexicon, inventory, TAGGER_OPTIONS, (epoch) => log(`tagger, epoch ${epoch}`));
  const tags = jackknifed(train, clusters, inventory);
  const relations = [...new Set(train.flatMap(({ words }) => words.map((word) => word.deprel)))].sort();
  const classes = tagClasses(inventory.tags);
  const examples: ParserExample[] = train.map(({ words }, i) => ({
    input: parserInput(attributesOf(words.map((word) => word.form), lexicon), tags[i]!, classes), // biome-ignore format: one input
    heads: Int32Array.from(words, (word) => word.head),
    labels: Uint8Array.from(words, (word) => relations.indexOf(word.deprel)),
  }));
  const arcs = trainArcs(examples, PARSER_OPTIONS, (epoch) => log(`arcs, epoch ${epoch}`));
  const labels = trainLabels(examples, relations.length, LABEL_OPTIONS, (epoch) => log(`relations, epoch ${epoch}`));

  const model: SyntaxModel = {
    lexicon,
    exceptions: lemmaExceptions(train, lexicon),
    tags: inventory.tags,
    classes,
    relations,
    tagger: { weights: quantise(tagger.weights).values, classes: inventory.tags.length, rows: TAGGER_OPTIONS.rows },
    arcs: { weights: quantise(arcs).values, classes: 4, rows: PARSER_OPTIONS.rows },
    labels: { weights: quantise(labels).values, classes: relations.length, rows: LABEL_OPTIONS.rows },
  };
  const { meta, arrays } = packModel(model);
  const bytes = packWeights(meta, arrays);
  writeFileSync(output, bytes);
  log(`${output}: ${bytes.length} bytes`);
}

/** Tags of the training part as a tagger gives them that has not seen the sentence: what the parser will meet. */
function jackknifed(
  train: readonly GoldSentence[],
  clusters: ReadonlyMap<string, number>,
  inventory: ReturnType<typeof tagInventory>,
): Uint8Array[] {
  const foldOf = (i: number): number => Math.floor(i / FOLD_BLOCK) % FOLDS;
  const tags: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const part = train.filter((_, i) => foldOf(i) !== fold);
    const lexicon = buildLexicon(part, clusters);
    const { weights, rows } = trainTagger(part, lexicon, inventory, { ...TAGGER_OPTIONS, epochs: 5 });
    train.forEach(({ words }, i) => {
      if (foldOf(i) !== fold) return;
      const attributes = attributesOf(
        words.map((word) => word.form),
        lexicon,
      );
      tags[i] = chooseTags(attributes, { weights, classes: inventory.tags.length, rows });
    });
    log(`tags of part ${fold + 1} of ${FOLDS}`);
  }
  return tags;
}

/** Forms whose lemma the rules get wrong: WordNet's irregular forms, then the treebank's majority. */
function lemmaExceptions(train: readonly GoldSentence[], lexicon: Lexicon): LemmaExceptions {
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
  for (const key of [(form: string): string => form.toLowerCase(), (form: string): string => form]) {
    const counts = new Map<string, Map<string, number>>();
    for (const { words } of train) {
      for (const word of words) {
        if (word.lemma === '_') continue;
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
