import { parseHTML } from 'linkedom';

/** The part of the DOM that intake uses. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<DomNode>;
  readonly parentElement: DomElement | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly previousSibling: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => DomElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
  readonly remove: () => void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
}

export const isElement = (node: DomNode | null): node is DomElement => node?.nodeType === 1;
export const isText = (node: DomNode): boolean => node.nodeType === 3;

/** The name of an element, in small letters. */
export const nameOf = (element: DomElement): string => element.localName.toLowerCase();

/** A page's tree. The source must have gone through `scanHtml`. */
export function parsePage(html: string): DomDocument {
  // linkedom builds a body only where the page begins with an html element; messages of a server may stand before it.
  const root = html.search(/<html[\s>]/i);
  const whole = root >= 0 && root < 20_000 ? html.slice(root) : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as DomDocument;
}

/** The words of an element on one line. */
export const wordsOf = (element: DomNode | null | undefined): string =>
  (element?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
