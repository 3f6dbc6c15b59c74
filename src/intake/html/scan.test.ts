import { describe, expect, test } from 'vitest';
import { scanHtml } from './scan.ts';

const scan = (html: string, depth = 100, tags = 1000): string => scanHtml(html, depth, tags).html;

test('scripts, styles and comments go; linked data is kept aside', () => {
  const html =
    '<p>a</p><script>if (a<b) "</p>"</script><style>p{}</style><!-- <p>no</p> --><script type="application/ld+json">{"a":1}</script><p>b</p>';
  expect(scanHtml(html, 100, 1000)).toEqual({
    html: '<p>a</p><p>b</p>',
    data: ['{"a":1}'],
    scripts: [],
    omitted: 0,
    references: 0,
  });
});

test('a ">" in an attribute value does not end the tag', () => {
  expect(scan('<a title="x > y" href=\'>\'>b</a>')).toBe('<a title="x > y" href=">">b</a>');
});

describe('broken pages lose no text', () => {
  test.each([
    ['an unclosed comment', '<p>a</p><!-- x><p>b</p>', '<p>a</p><p>b</p>'],
    ['a lone bracket', '<p>1 < 2 and 3<4</p>', '<p>1 &lt; 2 and 3&lt;4</p>'],
    ['an unclosed quotation mark', '<p title="a>b</p>', '<p title="&quot;a">b</p>'],
    ['an unclosed script', '<p>a</p><script>b', '<p>a</p>b'],
    ['an end tag too many', '</div><p>a</p></div>', '</div><p>a</p></div>'],
  ])('%s', (_, html, expected) => {
    expect(scan(html)).toBe(expected);
  });
});

test('attributes that nothing reads are left out, long ones cut, hidden ones told', () => {
  expect(scan(`<P CLASS=a  ID='b' onclick="x()" srcset="y z" data-x>c</P>`)).toBe('<p class="a" id="b">c</p>');
  expect(scan(`<p style="color: red; display : none">c</p>`)).toBe('<p hidden="">c</p>');
  expect(scan(`<p title="${'x'.repeat(5000)}">c</p>`)).toHaveLength(2000 + '<p title="">c</p>'.length);
});

describe('depth and number of tags', () => {
  test('tags deeper than the limit are left out with their ends; the text stays', () => {
    expect(scanHtml('<div><div><div>a<b>c</b></div>d</div>e</div>', 2, 1000)).toEqual({
      html: '<div><div><br>ac<br>d</div>e</div>',
      data: [],
      scripts: [],
      omitted: 4,
      references: 0,
    });
  });

  test('paragraphs and cells that are never closed do not nest', () => {
    const html = '<p>a'.repeat(300);
    expect(scanHtml(html, 20, 1000)).toMatchObject({ html, omitted: 0, references: 0 });
  });

  test('tags after the last that is read are left out', () => {
    expect(scan('<p>a</p><p>b</p><i>c</i>', 100, 1)).toBe('<p>a</p>\u2028\u2028b\u2028\u2028c');
  });
});
