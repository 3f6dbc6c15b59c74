/**
 * HTML that cannot be injected into: a tagged template whose holes are escaped unless they are themselves markup.
 * There is no way to turn a string into markup but to write it in a template literal of the source.
 */
export class Markup {
  readonly #html: string;
  constructor(html: string) {
    this.#html = html;
  }
  toString(): string {
    return this.#html;
  }
}

type Hole = Markup | string | number | null | undefined | false | readonly Hole[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would turn CR LF into LF and drop NUL, and every offset after it would be wrong.
  '\r': '&#13;',
  '\0': '\uFFFD',
};

/** Text as HTML character data or as a quoted attribute's value. One code unit in stays one code unit on the page. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"'\r\0]/g, (sign) => ESCAPES[sign]!);

const render = (hole: Hole): string => {
  if (hole === null || hole === undefined || hole === false) return '';
  if (hole instanceof Markup) return hole.toString();
  if (Array.isArray(hole)) return hole.map(render).join('');
  return escapeHtml(String(hole));
};

const shortened = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The template's own words, attributes of plain signs without their quotation marks: a page repeats them thousands of times. */
const shorter = (parts: TemplateStringsArray): readonly string[] => {
  let short = shortened.get(parts);
  if (!short) {
    short = parts.map((part) => part.replace(/( [a-z-]+)="([\w.:#-]+)"(?=[ >])/g, '$1=$2'));
    shortened.set(parts, short);
  }
  return short;
};

/**
 * `` html`<p>${text}</p>` ``: text is escaped, nested markup is kept, lists are joined, null and false are left out. Source
 * may quote every attribute; the page does so only where HTML asks for it.
 */
export const html = (parts: TemplateStringsArray, ...holes: readonly Hole[]): Markup =>
  new Markup(
    shorter(parts).reduce((done, part, index) => done + (index > 0 ? render(holes[index - 1]) : '') + part, ''),
  );

/** Markup with something between its members. */
export const join = (items: readonly Hole[], between: Hole): Markup =>
  new Markup(items.map((item, index) => (index > 0 ? render(between) : '') + render(item)).join(''));

/**
 * Data for a script, inside `<script type="application/json">`. Only `<` can end the element or open a comment in it;
 * U+2028 and U+2029 are escaped for readers that take JSON for JavaScript.
 */
export const jsonBlock = (id: string, data: unknown): Markup =>
  new Markup(
    `<script type="application/json" id="${escapeHtml(id)}">${JSON.stringify(data)
      .replaceAll('<', '\\u003c')
      .replaceAll('\u2028', '\\u2028')
      .replaceAll('\u2029', '\\u2029')}</script>`,
  );
