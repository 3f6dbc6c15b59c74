import { expect, test } from 'vitest';
import { decodeHtml } from './charset.ts';

const latin = (words: string): Uint8Array => Uint8Array.from(words, (c) => c.charCodeAt(0));

test.each<[string, Uint8Array, string | null, string]>([
  ['the header', latin('<p>caf\xe9</p>'), 'iso-8859-1', 'café'],
  ['the header before the page', latin('<meta charset="iso-8859-5"><p>caf\xe9</p>'), 'windows-1252', 'café'],
  [
    'the page',
    latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>\xb3\xf3d\xbc</p>'),
    null,
    'łódź',
  ],
  ['the page in XML', latin('<?xml version="1.0" encoding="iso-8859-15"?><p>5 \xa4</p>'), null, '5 €'],
  [
    'valid UTF-8, whatever is declared',
    new TextEncoder().encode('<meta charset="iso-8859-1"><p>café</p>'),
    'iso-8859-1',
    'café',
  ],
  ['a byte order mark', Uint8Array.from([0xff, 0xfe, 0x41, 0, 0xe9, 0]), 'utf-8', 'Aé'],
  ['nothing known', latin('<p>\x93caf\xe9\x94</p>'), null, '“café”'],
  ['a label that is none', latin('<meta charset="klingon"><p>caf\xe9</p>'), 'x-unknown', 'café'],
])('%s', (_, bytes, declared, expected) => {
  expect(decodeHtml(bytes, declared, 'page')).toContain(expected);
});

test('an image is no page', () => {
  expect(() => decodeHtml(latin('GIF89a........'), null, 'page.html')).toThrow(/this is a GIF image, not a page/);
});
