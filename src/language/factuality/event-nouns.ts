/** Nouns that tell of an event, from WordNet (see `models/factuality-nouns.md`). */
import { readFileSync } from 'node:fs';
import { Failure } from '../../model/failure.ts';

const FILE = new URL('../../../models/factuality-nouns.txt', import.meta.url);
let nouns: ReadonlySet<string> | null = null;

/** Whether a noun, by its lemma in lower case, tells of an event. Throws a `Failure` where the list cannot be read. */
export function isEventNoun(lemma: string): boolean {
  nouns ??= load();
  return nouns.has(lemma);
}

function load(): ReadonlySet<string> {
  try {
    return new Set(readFileSync(FILE, 'utf8').split('\n').filter(Boolean));
  } catch (error) {
    throw new Failure(
      'models/factuality-nouns.txt',
      `cannot be read (${(error as Error).message})`,
      'Reinstall Crossread',
    );
  }
}
