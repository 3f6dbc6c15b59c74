/** The named entities of all articles, gathered by the name they bear: what the actors of a story are made from. */
import type { Testimony } from '../../claims/statement.ts';
import type { Gender } from '../../language/coreference/gendered-words.ts';
import { readPersonName } from '../../language/coreference/person-name.ts';
import type { Chain, EntityType } from '../../model/reading.ts';
import { type Portrait, portraitOf } from './evidence.ts';

/** One entity of one article. */
export interface Bearer {
  readonly key: string;
  readonly testimony: Testimony;
  readonly chain: Chain;
  readonly name: string;
  readonly type: EntityType;
}

/** All entities that bear the same name; those with a single name of a person only where nothing speaks of two genders. */
export interface Namesakes {
  readonly type: EntityType;
  readonly name: string;
  readonly gender: Gender | null;
  readonly members: readonly Bearer[];
}

export const letters = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
export const wordsIn = (name: string): number => name.split(/\s+/).length;

const TYPES: readonly EntityType[] = ['person', 'organisation', 'place'];

/** What kind of thing a name names in the story: what most of its mentions were read as, a person where they tie. */
function typesByName(testimonies: readonly Testimony[]): (name: string) => EntityType {
  const counts = new Map<string, Map<EntityType, number>>();
  for (const { reading } of testimonies)
    for (const { name, type, mentions } of reading.chains) {
      if (!name || !type) continue;
      const key = letters(name).join(' ');
      const own = counts.get(key) ?? new Map<EntityType, number>();
      own.set(type, (own.get(type) ?? 0) + mentions.length);
      counts.set(key, own);
    }
  return (name) => {
    const own = counts.get(letters(name).join(' '))!;
    return TYPES.reduce((best, type) => ((own.get(type) ?? 0) > (own.get(best) ?? 0) ? type : best));
  };
}

/** Whether a person's name is a last name alone, or with a title ("Sheriff Quill"). */
export const isSingle = ({ type, name }: { readonly type: EntityType; readonly name: string }): boolean =>
  type === 'person' && !readPersonName(name).given;

/** The name a chain goes by: a first and a last name before a title and a last name, however long. */
function nameOf({ reading }: Testimony, { name, mentions }: Chain, type: EntityType): string {
  if (name === null || !isSingle({ type, name })) return name ?? '';
  const full = mentions
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end }) => reading.text.slice(start, end))
    .find((form) => !isSingle({ type, name: form }));
  return full ?? name;
}

/** Every named entity of every article, by name: longest names first so that a last name finds its bearer. */
export function namesakes(testimonies: readonly Testimony[]): Namesakes[] {
  const typeOf = typesByName(testimonies);
  const byName = new Map<string, Bearer[]>();
  for (const testimony of testimonies)
    for (const chain of testimony.reading.chains) {
      if (!chain.name || !chain.type) continue;
      const type = typeOf(chain.name);
      const name = nameOf(testimony, chain, type);
      // The same first and last name is the same person of the story, even where one article's pronouns were read wrongly.
      const gender = isSingle({ type, name }) ? chain.gender : '';
      const key = `${type}\t${letters(name).join(' ')}\t${gender}`;
      const bearer = { key: `${testimony.article.id} ${chain.entity}`, testimony, chain, name, type };
      const own = byName.get(key);
      if (own) own.push(bearer);
      else byName.set(key, [bearer]);
    }
  const found = [...byName.values()].map((unordered): Namesakes => {
    const members = unordered.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1));
    const { name, type } = members[0]!;
    return { type, name, gender: genderOf(members), members };
  });
  return found.sort(
    (a, b) =>
      wordsIn(b.name) - wordsIn(a.name) ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : a.members[0]!.key < b.members[0]!.key ? -1 : 1),
  );
}

/** What most mentions say, by chains that know a gender; null where they balance. */
function genderOf(members: readonly Bearer[]): Gender | null {
  let female = 0;
  for (const { chain } of members)
    female += (chain.gender === 'female' ? 1 : chain.gender === 'male' ? -1 : 0) * chain.mentions.length;
  return female > 0 ? 'female' : female < 0 ? 'male' : null;
}

/** A group of namesakes taken to be one bearer. */
export class Group {
  readonly type: EntityType;
  readonly parts: Namesakes[] = [];
  private known: { bearer: Bearer; portrait: Portrait }[] | null = null;

  constructor(type: EntityType) {
    this.type = type;
  }

  add(part: Namesakes): void {
    this.parts.push(part);
    this.known = null;
  }

  get members(): readonly Bearer[] {
    return this.parts.flatMap(({ members }) => members);
  }

  get gender(): Gender | null {
    return genderOf(this.members);
  }

  /** How often the group is named, in words that are names. */
  get named(): number {
    return this.members.reduce(
      (sum, { chain }) => sum + chain.mentions.filter(({ kind }) => kind === 'name').length,
      0,
    );
  }

  /** What each article says of the bearer; read once it is asked for. */
  get portraits(): readonly { readonly bearer: Bearer; readonly portrait: Portrait }[] {
    this.known ??= this.members.map((bearer) => ({ bearer, portrait: portraitOf(bearer.testimony, bearer.chain) }));
    return this.known;
  }

  get articles(): ReadonlySet<string> {
    return new Set(this.members.map(({ testimony }) => testimony.article.id));
  }
}
