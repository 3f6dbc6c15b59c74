import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { escapeHtml, html, join, jsonBlock } from './markup.ts';

describe('markup', () => {
  test('text is escaped, nested markup is kept, lists are joined', () => {
    const inner = html`<b>${'a & b'}</b>`;
    expect(String(html`<p title="${'"x" <y>'}">${[inner, '<i>', 3]}${null}${false}${undefined}</p>`)).toBe(
      '<p title="&quot;x&quot; &lt;y&gt;"><b>a &amp; b</b>&lt;i&gt;3</p>',
    );
    expect(String(join(['<', inner], html` · `))).toBe('&lt; · <b>a &amp; b</b>');
  });

  test('quotation marks that HTML does not need are left out, never those around a hole or before a slash', () => {
    expect(
      String(html`<a class="words" href="#a-1" title="two words" id="${'x'}">"class="n" "</a><br class="b"/>`),
    ).toBe('<a class=words href=#a-1 title="two words" id="x">"class="n" "</a><br class="b"/>');
  });

  test('any text comes out of a parser as it went in, in an element and in an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replaceAll('\0', '\uFFFD').replaceAll('\r', ' ');
        const { document } = parseHTML(`<html><body>${html`<p title="${plain}">${plain}</p>`}</body></html>`);
        expect(document.querySelector('p')?.textContent).toBe(plain);
        expect(document.querySelector('p')?.getAttribute('title')).toBe(plain);
        expect(document.querySelectorAll('*')).toHaveLength(3);
      }),
    );
  });

  test('NUL and CR keep their place as one code unit', () => {
    expect(escapeHtml('a\0b\r\nc')).toBe('a\uFFFDb&#13;\nc');
  });

  test('data cannot end its script element, and comes back as it went in', () => {
    const data = { a: '</script><!--', b: '\u2028 ]]> <script>' };
    const block = String(jsonBlock('data', data));
    expect(block.match(/<\//g)).toHaveLength(1);
    expect(block).not.toContain('<!--');
    expect(JSON.parse(block.slice(block.indexOf('>') + 1, block.lastIndexOf('</')))).toEqual(data);
  });
});
