import { mendedJson } from './json-script.ts';

/** A thing of JSON-LD: its properties. */
export type Thing = Readonly<Record<string, unknown>>;

/** Somebody or something that JSON-LD names. */
export interface NamedThing {
  readonly name: string;
  /** Its type is an organisation's. */
  readonly organisation: boolean;
  /** Its type is a person's; pages without types say neither. */
  readonly person: boolean;
}

/** The things of a script that may be the article: not those inside its lists of other pages. */
export function collect(value: unknown, depth: number): Thing[] {
  if (depth > 5) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => collect(item, depth + 1));
  if (value === null || typeof value !== 'object') return [];
  const thing = value as Thing;
  const inner = [thing['@graph'], thing['mainEntity'], thing['itemListElement'] ? null : thing['mainEntityOfPage']];
  // Authors that another thing only points to by "@id" are named where they are described.
  const people = [thing['author'], thing['publisher'], thing['creator']]
    .flat()
    .filter((item) => item && typeof item === 'object' && (item as Thing)['@id']);
  return [thing, ...inner.flatMap((part) => collect(part, depth + 1)), ...(people as Thing[])];
}

export function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
}

export function namesOf(value: unknown, named: ReadonlyMap<string, Thing>): NamedThing[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => namesOf(item, named));
  const text = textOf(value);
  // Some pages give an object as the words of one.
  const inner = text?.startsWith('{') ? mendedJson(text) : null;
  if (inner !== null) return namesOf(inner, named);
  if (text !== null)
    return [named.get(text)].flatMap((thing) =>
      thing ? namesOf(thing, NOBODY) : [{ name: text, organisation: false, person: false }],
    );
  if (value === null || typeof value !== 'object') return [];
  const thing = value as Thing;
  // Where it is only pointed to by its "@id", its type stands where it is described.
  const types = typesOf(typesOf(thing).length > 0 ? thing : (named.get(String(thing['@id'] ?? '')) ?? thing));
  const organisation = types.some((type) => /Organization$|^Corporation$/.test(type));
  const person = types.includes('Person');
  const names = [thing['name']]
    .flat()
    .map(textOf)
    .filter((item) => item !== null);
  if (names.length > 0) return names.map((name) => ({ name, organisation, person }));
  const [given, family] = [textOf(thing['givenName']), textOf(thing['familyName'])];
  if (given && family) return [{ name: `${given} ${family}`, organisation, person }];
  const other = named.get(String(thing['@id'] ?? ''));
  return other && other !== thing ? namesOf(other, NOBODY) : [];
}

const NOBODY: ReadonlyMap<string, Thing> = new Map();

export const textOf = (value: unknown): string | null => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return null;
  const words = first.slice(0, 1000).replace(/\s+/g, ' ').trim();
  return words === '' ? null : words;
};

export function addressOf(value: unknown): string | null {
  const text = textOf(value) ?? (value && typeof value === 'object' ? textOf((value as Thing)['@id']) : null);
  return text && /^https?:\/\//i.test(text) ? text : null;
}
