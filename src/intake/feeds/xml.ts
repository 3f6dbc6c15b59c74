/**
 * XML as a tree, read as forgivingly as feeds need: undeclared entities, bare ampersands, unclosed and misnested tags,
 * text before the root. The tokens are htmlparser2's; names of namespaces, bases and languages are worked out here.
 *
 * Nothing outside the text is ever read: a DOCTYPE's external subset and external entities are passed over. Entities that
 * the file declares stand for their literal words, in which no entity is expanded again, so none can grow ("billion laughs").
 */
import { decodeHTMLStrict, decodeXMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import { Failure } from '../../model/failure.ts';
import { splitDoctype } from './doctype.ts';
import { FEED_LIMITS } from './limits.ts';
import { customarySpace, type Namespace, namespaceOf, type Space } from './namespaces.ts';

export interface XmlElement {
  /** Lower case, without its prefix: feeds that shout their tags are read as well. */
  readonly name: string;
  /** As written, without its prefix. */
  readonly written: string;
  readonly space: Space;
  /** The namespace's address, "" where there is none. */
  readonly uri: string;
  /** By their names as written, prefix and all. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Prefix → the namespace it stands for here. */
  readonly prefixes: ReadonlyMap<string, Namespace>;
  readonly children: readonly (XmlElement | string)[];
  /** Where relative addresses within start from (XML Base); null where nothing says. */
  readonly base: string | null;
  /** xml:lang in force. */
  readonly language: string | null;
}

type Growing = Omit<XmlElement, 'children'> & { readonly children: (XmlElement | string)[] };

/**
 * The root element of XML text, or null where there is none.
 *
 * @param base the address of the file, from which its relative addresses start.
 * @throws Failure for more elements, or deeper ones, than `FEED_LIMITS` allows.
 */
export function parseXml(source: string, input: string, base: string | null = null): XmlElement | null {
  const { entities, rest } = splitDoctype(source);
  const decode = decoderOf(entities, input);
  const roots: XmlElement[] = [];
  const open: Growing[] = [];
  let elements = 0;
  let literal = false;
  const parser = new Parser(
    {
      onopentag(tag, written) {
        if (++elements > FEED_LIMITS.elements || open.length >= FEED_LIMITS.depth) throw tooMuch(input, open.length);
        const element = elementOf(tag, written, open.at(-1) ?? null, base, roots[0]?.uri ?? null, decode);
        (open.at(-1)?.children ?? roots).push(element);
        open.push(element);
      },
      ontext(text) {
        const children = open.at(-1)?.children;
        if (!children) return;
        const words = mended(literal ? text : decode(text));
        const last = children.length - 1;
        if (typeof children[last] === 'string') children[last] += words;
        else children.push(words);
      },
      oncdatastart() {
        literal = true;
      },
      oncdataend() {
        literal = false;
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(rest);
  return roots[0] ?? null;
}

function elementOf(
  tag: string,
  written: Readonly<Record<string, string>>,
  parent: XmlElement | null,
  base: string | null,
  rootUri: string | null,
  decode: (raw: string) => string,
): Growing {
  const attributes = new Map<string, string>();
  for (const name of Object.keys(written).slice(0, FEED_LIMITS.attributes))
    attributes.set(name, mended(decode(written[name]!)));
  const prefixes = prefixesOf(attributes, parent?.prefixes ?? NO_PREFIXES);
  const colon = tag.indexOf(':');
  const prefix = colon < 0 ? '' : tag.slice(0, colon);
  const namespace = prefixes.get(prefix);
  const uri = namespace?.uri ?? '';
  const name = tag.slice(colon + 1);
  const ownBase = attributes.get('xml:base')?.trim();
  const from = parent ? parent.base : base;
  return {
    name: name.toLowerCase(),
    written: name,
    space: uri === '' ? customarySpace(prefix) : uri === rootUri ? 'core' : (namespace?.space ?? 'other'),
    uri,
    attributes,
    prefixes,
    children: [],
    base: ownBase === undefined ? from : (URL.parse(ownBase, from ?? undefined)?.href ?? from),
    language: attributes.get('xml:lang')?.trim() || (parent?.language ?? null),
  };
}

const NO_PREFIXES: ReadonlyMap<string, Namespace> = new Map();

function prefixesOf(
  attributes: ReadonlyMap<string, string>,
  inherited: ReadonlyMap<string, Namespace>,
): ReadonlyMap<string, Namespace> {
  let own: Map<string, Namespace> | null = null;
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    own ??= new Map(inherited);
    own.set(name.slice(6), namespaceOf(value.trim()));
  }
  return own ?? inherited;
}

/** Decodes references: those the file declares, then those of HTML, which feeds use undeclared. Bare ampersands stay. */
function decoderOf(entities: ReadonlyMap<string, string>, input: string): (raw: string) => string {
  let added = 0;
  const reference = (whole: string, name: string): string => {
    const value = entities.get(name);
    if (value === undefined) return XHTML_ONLY.get(name) ?? decodeHTMLStrict(whole);
    added += value.length;
    if (added > FEED_LIMITS.declared)
      throw new Failure(input, 'its own entities make it many times longer', 'Fetch it again from its publisher');
    return decodeXMLStrict(value);
  };
  return (raw) => raw.replace(/&(#?[\w.:-]{1,60});/g, reference);
}

/** Two names that XHTML 1.0, whose entities feeds use, and HTML 5 give to different characters. */
const XHTML_ONLY: ReadonlyMap<string, string> = new Map([
  ['lang', '\u2329'],
  ['rang', '\u232a'],
]);

/**
 * U+0080 to U+009F are control characters that nobody means: bytes of Windows-1252 under another name. Those below U+0020
 * may not stand in XML, and go.
 */
const mended = (text: string): string =>
  text.replace(/[\p{Cc}--[\t\n\r]]/gv, (control) =>
    control < ' ' ? '' : WINDOWS_1252.decode(Uint8Array.of(control.charCodeAt(0))),
  );
const WINDOWS_1252 = new TextDecoder('windows-1252');

const tooMuch = (input: string, depth: number): Failure =>
  depth >= FEED_LIMITS.depth
    ? new Failure(input, `its elements lie more than ${FEED_LIMITS.depth} deep`, 'Fetch it again from its publisher')
    : new Failure(input, `it has more than ${FEED_LIMITS.elements} elements`, 'Split it');

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

/** The elements right within. */
export const elementsOf = (element: XmlElement): XmlElement[] => element.children.filter(isElement);

/** All text within, as it stands. */
export function textOf(element: XmlElement): string {
  let text = '';
  for (const child of element.children) text += isElement(child) ? textOf(child) : child;
  return text;
}
