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

/** How far up a sense's kinds are followed. */
const STEPS = 20;

/** A sense and what it is a kind of, upwards. */
function kinds(part: PartOfSpeech, sense: number): number[] {
  const line: number[] = [];
  for (let at = sense; at >= 0 && line.length < STEPS; at = part.hypernyms[at] ?? -1) line.push(at);
  return line;
}

/** Whether a sense is another one or a kind of it. */
function isBelow(part: PartOfSpeech, sense: number, kind: number): boolean {
  for (let at = sense, steps = 0; at >= 0 && steps < STEPS; at = part.hypernyms[at] ?? -1, steps++)
    if (at === kind) return true;
  return false;
}

/** Whether the most frequent sense of `noun` is a kind of the most frequent sense of `kind`: isKindOf('miner', 'person'). */
export function isKindOf(noun: string, kind: string): boolean {
  const { nouns } = wordNet();
  const [wanted] = sensesOf(nouns, kind);
  const [own] = sensesOf(nouns, noun);
  return wanted !== undefined && own !== undefined && isBelow(nouns, own, wanted);
}

/** Whether one of the three most frequent senses of `noun` is a kind of the most frequent sense of `kind`. */
export function canBe(noun: string, kind: string): boolean {
  const { nouns } = wordNet();
  const [wanted] = sensesOf(nouns, kind);
  return wanted !== undefined && sensesOf(nouns, noun).some((own) => isBelow(nouns, own, wanted));
}

const shares = (a: readonly number[], b: readonly number[]): boolean => a.some((sense) => b.includes(sense));

/** No more than WordNet has words. */
const meanings = new Map<string, readonly number[]>();

/** The first two senses of a word as a verb and as a noun, each by a number of its own: words that share one can mean the same. */
export function meaningsOf(word: string): readonly number[] {
  let known = meanings.get(word);
  if (!known) {
    const { nouns, verbs } = wordNet();
    const asVerb = sensesOf(verbs, word).slice(0, 2);
    const asNoun = sensesOf(nouns, word).slice(0, 2);
    known = [...asVerb, ...asNoun.map((sense) => verbs.hypernyms.length + sense)];
    if (known.length > 0) meanings.set(word, known);
  }
  return known;
}

/** Whether two verbs, or two nouns, can mean the same: they share one of their first two senses. */
export const canMeanTheSame = (a: string, b: string): boolean => a === b || shares(meaningsOf(a), meaningsOf(b));

/** The verb whose act or result the noun names ("explosion" → "explode"), or null. */
export function verbOf(noun: string): string | null {
  const { derived } = wordNet();
  return Object.hasOwn(derived, noun) ? derived[noun]! : null;
}

/** Whether two words are close kin: one of them can be a kind of the other, or both are kinds of one thing, in their first two senses. */
export function areKin(a: string, b: string): boolean {
  const { nouns, verbs } = wordNet();
  return [nouns, verbs].some((part) => {
    const others = sensesOf(part, b).slice(0, 2);
    return sensesOf(part, a)
      .slice(0, 2)
      .some((own) => {
        const above = part.hypernyms[own] ?? -1;
        return others.some((other) => {
          const beyond = part.hypernyms[other] ?? -1;
          return own === beyond || above === other || (above >= 0 && above === beyond);
        });
      });
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
  return sensesOf(nouns, noun).map((sense) => kinds(nouns, sense));
}
