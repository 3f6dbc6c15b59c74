/**
 * Sentences, words, tags, lemmas and trees on the treebank's development part: our own on gold words and on raw text,
 * and wink-nlp on the same raw text in the same run. Metric of the raw-text rows: CoNLL 2018 shared task (as
 * shared/score/treebank.mjs). Each row also for the two halves (even and odd sentences); the first half was looked at
 * while the models were made.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { analyse, tagsOf } from '../src/language/analyse.ts';
import { lemmatise, wordnetLemmas } from '../src/language/lemmas/lemmatise.ts';
import { syntaxModel } from '../src/language/model.ts';
import { parseSentence } from '../src/language/parser/parse.ts';
import { attributesOf } from '../src/language/tagger/attributes.ts';
import { type GoldSentence, readTreebank } from '../train/conllu.ts';

const DATA =
  process.env['CROSSREAD_TREEBANK'] ??
  fileURLToPath(new URL('../../shared/data/train/treebank/dev.conllu', import.meta.url));

const MEASURES = ['words', 'upos', 'lemma', 'uas', 'las'] as const;
type Counts = Record<(typeof MEASURES)[number] | 'found' | 'wanted', number>;

/** A word as some program found it. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  readonly lemma: string;
  /** Index in the sentence, -1 root, null where the program does not parse. */
  readonly head: number | null;
  readonly deprel: string;
}

const universal = (relation: string): string => relation.split(':')[0]!;
const place = (word: { start: number; end: number } | undefined): string => (word ? `${word.start}-${word.end}` : '');

/** Adds one sentence's counts: words are right when their characters are. */
function count(counts: Counts, { words }: GoldSentence, found: readonly Found[]): void {
  const byPlace = new Map(found.map((word) => [place(word), word]));
  counts.wanted += words.length;
  counts.found += found.length;
  for (const gold of words) {
    const word = byPlace.get(place(gold));
    if (!word) continue;
    counts.words++;
    if (word.upos === gold.upos) counts.upos++;
    if (gold.lemma === '_' || word.lemma === gold.lemma) counts.lemma++;
    if (word.head === null || word.head < 0 !== gold.head < 0) continue;
    if (gold.head >= 0 && place(found[word.head]) !== place(words[gold.head])) continue;
    counts.uas++;
    if (universal(word.deprel) === universal(gold.deprel)) counts.las++;
  }
}

/** Our own analysis of given words. */
function ofWords({ words }: GoldSentence): Found[] {
  const model = syntaxModel();
  const forms = words.map((word) => word.form);
  const attributes = attributesOf(forms, model.lexicon);
  const tags = tagsOf(model, forms, attributes);
  const { heads, relations } = parseSentence(model, forms, attributes, tags);
  const isLemma = wordnetLemmas(model.lexicon);
  return words.map(({ start, end, form }, i) => {
    const tag = model.tags[tags[i]!]!;
    const lemma = lemmatise(form, tag, model.exceptions, isLemma);
    return { start, end, upos: tag.split('/')[0]!, lemma, head: heads[i]!, deprel: relations[i]! };
  });
}

/** The lemmatiser alone: gold words and tags. A wrong tag of a name costs the lemma its capital: counted without case, too. */
function lemmasOfGoldTags(sentences: readonly GoldSentence[]): void {
  const model = syntaxModel();
  const isLemma = wordnetLemmas(model.lexicon);
  let [words, right, ofOwnTags] = [0, 0, 0];
  for (const sentence of sentences) {
    const own = ofWords(sentence);
    sentence.words.forEach(({ form, lemma, upos, xpos }, i) => {
      words++;
      if (lemma === '_' || lemmatise(form, `${upos}/${xpos}`, model.exceptions, isLemma) === lemma) right++;
      if (lemma === '_' || own[i]!.lemma.toLowerCase() === lemma.toLowerCase()) ofOwnTags++;
    });
  }
  console.log(
    `lemmas: ${percent(right, words)} with gold tags; ${percent(ofOwnTags, words)} with our tags, case aside`,
  );
}

const ofText = ({ text }: GoldSentence): Found[] => [...analyse(text, { title: null, dropped: [] }).tokens];

function wink(): (sentence: GoldSentence) => Found[] {
  const nlp = winkNlp(winkModel, ['sbd', 'pos']);
  const { its } = nlp;
  return ({ text }) => {
    const tokens = nlp.readDoc(text).tokens();
    const values = tokens.out();
    const tags = tokens.out(its.pos) as string[];
    const lemmas = tokens.out(its.lemma as unknown as typeof its.pos) as string[];
    let at = 0;
    return values.map((value, i) => {
      const start = Math.max(at, text.indexOf(value, at));
      at = start + value.length;
      return { start, end: at, upos: tags[i]!, lemma: lemmas[i]!, head: null, deprel: '' };
    });
  };
}

const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(2) : '-');

/** One row: F1 of each measure, words a second. */
function measure(name: string, sentences: readonly GoldSentence[], read: (sentence: GoldSentence) => Found[]): void {
  for (const sentence of sentences.slice(0, 50)) read(sentence);
  const started = performance.now();
  const found = sentences.map(read);
  const seconds = (performance.now() - started) / 1000;
  const fresh = (): Counts => ({ words: 0, upos: 0, lemma: 0, uas: 0, las: 0, found: 0, wanted: 0 });
  const [all, even, odd] = [fresh(), fresh(), fresh()];
  sentences.forEach((sentence, i) => {
    count(all, sentence, found[i]!);
    count(i % 2 ? odd : even, sentence, found[i]!);
  });
  for (const [part, counts] of [
    ['all', all],
    ['first half', even],
    ['second half', odd],
  ] as const) {
    // biome-ignore format: one table
    const cells = MEASURES.map((key) => percent(2 * counts[key], counts[key] && counts.found + counts.wanted).padStart(7));
    const speed = part === 'all' ? `${Math.round(all.wanted / seconds / 1000)} k/s` : '';
    console.log(`${(part === 'all' ? name : '').padEnd(30)} ${part.padEnd(12)}${cells.join('')}  ${speed}`.trimEnd());
  }
}

/** Prints the table. */
export function benchLanguage(): void {
  if (!existsSync(DATA)) {
    console.log(`language: no treebank at ${DATA}; set CROSSREAD_TREEBANK to a CoNLL-U file`);
    return;
  }
  const sentences = readTreebank(DATA);
  const started = performance.now();
  syntaxModel();
  console.log(`model loaded in ${Math.round(performance.now() - started)} ms`);
  console.log(`${''.padEnd(43)}${MEASURES.map((key) => key.padStart(7)).join('')}`);
  measure('Crossread, gold words', sentences, ofWords);
  lemmasOfGoldTags(sentences);
  measure('Crossread, raw text', sentences, ofText);
  measure('wink-nlp 2.4.0, raw text', sentences, wink());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) benchLanguage();
