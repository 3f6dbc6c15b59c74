import type { Space } from './namespaces.ts';
import { readTime } from './times.ts';
import { elementsOf, textOf, type XmlElement } from './xml.ts';

/** The elements of one parent, by vocabulary and name. */
export type Fields = (space: Space, name: string) => readonly XmlElement[];

export function fieldsOf(parent: XmlElement): Fields {
  const fields = new Map<string, XmlElement[]>();
  for (const child of elementsOf(parent)) {
    const key = `${child.space}:${child.name}`;
    const known = fields.get(key);
    if (known) known.push(child);
    else fields.set(key, [child]);
  }
  return (space, name) => fields.get(`${space}:${name}`) ?? [];
}

/** The text of the first element, kind by kind, that has any. */
export function firstText(...kinds: readonly (readonly XmlElement[])[]): string | null {
  for (const kind of kinds)
    for (const element of kind) if (textOf(element).trim() !== '') return textOf(element).trim();
  return null;
}

/** The first date, kind by kind, that can be read. */
export function firstTime(...kinds: readonly (readonly XmlElement[])[]): string | null {
  for (const kind of kinds)
    for (const element of kind) {
      const time = readTime(textOf(element));
      if (time) return time;
    }
  return null;
}
