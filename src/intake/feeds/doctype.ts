/** The document type declaration at the head of an XML file: taken off, its own entities kept. */

export interface Doctype {
  /** Entities that the file itself declares with a literal value: name → raw words. External ones are left out. */
  readonly entities: ReadonlyMap<string, string>;
  /** The file without the declaration and what stands before it. */
  readonly rest: string;
}

/** What may stand before it: white space, the XML declaration and other instructions, comments. */
const PROLOG = /[\s\ufeff]+|<\?.*?\?>|<!--.*?-->/sy;
const ENTITY = /<!ENTITY\s{1,20}([\w.:-]{1,60})\s{1,20}(?:"([^"]{0,2000})"|'([^']{0,2000})')\s{0,20}>/g;

/** Splits the declaration from the rest. One that never ends is left in place: the parser passes over it. */
export function splitDoctype(source: string): Doctype {
  const start = prologEnd(source);
  if (!/^<!DOCTYPE/i.test(source.slice(start, start + 9))) return { entities: new Map(), rest: source };
  const end = declarationEnd(source, start);
  if (end < 0) return { entities: new Map(), rest: source };
  const entities = new Map<string, string>();
  for (const [, name, double, single] of source.slice(start, end).matchAll(ENTITY))
    if (!entities.has(name!)) entities.set(name!, double ?? single ?? '');
  return { entities, rest: source.slice(end) };
}

/** Where the prolog ends. */
function prologEnd(source: string): number {
  let at = 0;
  for (;;) {
    PROLOG.lastIndex = at;
    const match = PROLOG.exec(source);
    if (!match) return at;
    at = PROLOG.lastIndex;
  }
}

/** The end of a declaration: its ">" outside quotation marks, comments and the square brackets of its own subset. */
function declarationEnd(source: string, start: number): number {
  let inside = false;
  for (let at = start + 2; at < source.length; at++) {
    const c = source[at];
    if (c === '"' || c === "'") {
      at = source.indexOf(c, at + 1);
      if (at < 0) return -1;
    } else if (c === '<' && source.startsWith('<!--', at)) {
      at = source.indexOf('-->', at + 4);
      if (at < 0) return -1;
    } else if (c === '[') inside = true;
    else if (c === ']') inside = false;
    else if (c === '>' && !inside) return at + 1;
  }
  return -1;
}
