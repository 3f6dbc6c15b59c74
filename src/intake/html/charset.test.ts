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
  ['the header where it says UTF-8 and is wrong', latin('<meta charset="utf-8"><p>caf\xe9</p>'), 'utf-8', 'café'],
  [
    'UTF-8 with bytes of another encoding in it',
    latin(
      '<meta charset="iso-8859-1"><p>caf\xc3\xa9, th\xc3\xa9, \xe2\x82\xac, \x93caf\xe9\x94, \xc3\xa9t\xc3\xa9 \xc3\xa0 \xc3\xa9\xc3\xa8\xc3\xa7\xc3\xa9</p>',
    ),
    null,
    'café, thé, €, “café”, été à éèçé',
  ],
  ['a label that is none', latin('<meta charset="klingon"><p>caf\xe9</p>'), 'x-unknown', 'café'],
])('%s', (_, bytes, declared, expected) => {
  expect(decodeHtml(bytes, declared, 'page')).toContain(expected);
});

test('an image is no page', () => {
  expect(() => decodeHtml(latin('GIF89a........'), null, 'page.html')).toThrow(/this is a GIF image, not a page/);
});

/** "The harbour office said that the pier is shut until spring, and that nobody was asked about it", in several scripts. */
test.each([
  [
    'windows-1251',
    [1040, 848],
    'Управление порта сообщило, что причал закрыт до весны и что никого об этом не спросили',
  ],
  ['windows-1253', [913, 720], 'Το γραφειο του λιμανιου ειπε οτι η προβλητα ειναι κλειστη μεχρι την ανοιξη'],
])('another script that nothing declares: %s', (_, [, shift], words) => {
  const bytes = Uint8Array.from(`<p>${words}</p>`, (c) =>
    c.charCodeAt(0) > 127 ? c.charCodeAt(0) - shift! : c.charCodeAt(0),
  );
  expect(decodeHtml(bytes, null, 'page')).toBe(`<p>${words}</p>`);
});

test('western text with many accents is not taken for another script', () => {
  const words =
    '<p>L\xe9t\xe9 dernier, la jet\xe9e a \xe9t\xe9 ferm\xe9e; les p\xeacheurs \xe9taient tr\xe8s \xe9tonn\xe9s, o\xf9 \xe7a, l\xe0, d\xe9j\xe0, \xe0 c\xf4t\xe9</p>';
  expect(decodeHtml(latin(words), null, 'page')).toBe(words);
});
