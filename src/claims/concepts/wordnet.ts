/** What the claims and compare rooms ask of WordNet 3.0 (Miller 1995): kinds, shared senses, the verb of an event noun. */
import { readFileSync } from 'node:fs';
import { Failure } from '../../model/failure.ts';

interface PartOfSpeech {
  readonly senses: Readonly<Record<string, readonly number[]>>;
  readonly hypernyms: readonly number[];
}

interface WordNet {
  readonly nouns: PartOfSpeech;
  readonly verbs: PartOfSpeech;
  readonly derived: Readonly<Record<string, string>>;
}

const file = new URL('../../../models/wordnet.json', import.meta.url);
let loaded: WordNet | undefined;

function wordNet(): WordNet {
  if (!loaded) {
    try {
      loaded = JSON.parse(readFileSync(file, 'utf8')) as WordNet;
    } catch (error) {
      throw new Failure(
        'models/wordnet.json',
        `it cannot be read (${(error as Error).message})`,
        'Restore it from the repository.',
      );
    }
  }
  return loaded;
}

const sensesOf = (part: PartOfSpeech, lemma: string): readonly number[] =>
  Object.hasOwn(part.senses, lemma) ? part.senses[lemma]! : [];

/** A sense and what it is a kind of, upwards; at most 20 steps. */
function* kinds(part: PartOfSpeech, sense: number): Generator<number> {
  for (let at = sense, steps = 0; at >= 0 && steps < 20; at = part.hypernyms[at] ?? -1, steps++) yield at;
}

/** Whether the most frequent sense of `noun` is a kind of the most frequent sense of `kind`: isKindOf('miner', 'person'). */
export function isKindOf(noun: string, kind: string): boolean {
  const { nouns } = wordNet();
  const [wanted] = sensesOf(nouns, kind);
  const [own] = sensesOf(nouns, noun);
  if (wanted === undefined || own === undefined) return false;
  for (const sense of kinds(nouns, own)) if (sense === wanted) return true;
  return false;
}

/** Whether one of the three most frequent senses of `noun` is a kind of the most frequent sense of `kind`. */
export function canBe(noun: string, kind: string): boolean {
  const { nouns } = wordNet();
  const [wanted] = sensesOf(nouns, kind);
  return wanted !== undefined && sensesOf(nouns, noun).some((own) => [...kinds(nouns, own)].includes(wanted));
}

const shares = (a: readonly number[], b: readonly number[]): boolean => a.some((sense) => b.includes(sense));

/** Whether two verbs, or two nouns, can mean the same: they share one of their first two senses. */
export function canMeanTheSame(a: string, b: string): boolean {
  if (a === b) return true;
  const { nouns, verbs } = wordNet();
  return (
    shares(sensesOf(verbs, a).slice(0, 2), sensesOf(verbs, b).slice(0, 2)) ||
    shares(sensesOf(nouns, a).slice(0, 2), sensesOf(nouns, b).slice(0, 2))
  );
}

/** The verb whose act or result the noun names ("explosion" → "explode"), or null. */
export function verbOf(noun: string): string | null {
  const { derived } = wordNet();
  return Object.hasOwn(derived, noun) ? derived[noun]! : null;
}

/** Whether two words are close kin: one of them can be a kind of the other, or both are kinds of one thing, in their first two senses. */
export function areKin(a: string, b: string): boolean {
  const { nouns, verbs } = wordNet();
  return [nouns, verbs].some((part) => {
    const parents = (senses: readonly number[]): number[] =>
      senses.map((sense) => part.hypernyms[sense] ?? -1).filter((up) => up >= 0);
    const left = sensesOf(part, a).slice(0, 2);
    const right = sensesOf(part, b).slice(0, 2);
    const above = parents(left);
    const beyond = parents(right);
    return shares(left, beyond) || shares(above, right) || shares(above, beyond);
  });
}

/** Whether two words share any of their more frequent senses (three of each). */
export function sharesSense(a: string, b: string): boolean {
  const { nouns, verbs } = wordNet();
  return [nouns, verbs].some((part) => shares(sensesOf(part, a), sensesOf(part, b)));
}

/** The most frequent senses of a noun, each with what it is a kind of: from the sense itself upwards, as numbers of synsets. Empty for an unknown noun. */
export function lineagesOf(noun: string): readonly (readonly number[])[] {
  const { nouns } = wordNet();
  return sensesOf(nouns, noun).map((sense) => [...kinds(nouns, sense)]);
}
