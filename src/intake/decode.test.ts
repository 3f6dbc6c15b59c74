import { describe, expect, test } from 'vitest';
import { Failure } from '../model/failure.ts';
import { decodeText } from './decode.ts';

const TEXT = 'Pier shut — “café” for 5 €\r\nIt opens in May.';
const utf8 = new TextEncoder().encode(TEXT);
const wide = (little: boolean): Uint8Array => {
  const bytes = new Uint8Array(TEXT.length * 2);
  for (let i = 0; i < TEXT.length; i++) new DataView(bytes.buffer).setUint16(i * 2, TEXT.charCodeAt(i), little);
  return bytes;
};
const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
// 0x97 — 0x93 “ 0xE9 é 0x94 ” 0x80 €
const western = join(
  [...'Pier shut '].map((c) => c.charCodeAt(0)),
  [0x97, 0x20, 0x93],
  [0x63, 0x61, 0x66, 0xe9, 0x94],
  [...' for 5 '].map((c) => c.charCodeAt(0)),
  [0x80],
  [...'\r\nIt opens in May.'].map((c) => c.charCodeAt(0)),
);

describe('reads the text unchanged, without its mark', () => {
  test.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with a mark', join([0xef, 0xbb, 0xbf], utf8), 'utf-8'],
    ['UTF-16 LE with a mark', join([0xff, 0xfe], wide(true)), 'utf-16le'],
    ['UTF-16 BE with a mark', join([0xfe, 0xff], wide(false)), 'utf-16be'],
    ['UTF-16 LE', wide(true), 'utf-16le'],
    ['UTF-16 BE', wide(false), 'utf-16be'],
    ['Windows-1252', western, 'windows-1252'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes, 'a.txt')).toEqual({ text: TEXT, encoding });
  });

  test('NUL characters stay', () => {
    const text = 'The pier is shut.\0 It opens in May.';
    expect(decodeText(new TextEncoder().encode(text), 'a.txt').text).toBe(text);
  });
});

describe('refuses, and says what and where', () => {
  test.each([
    ['nothing', new Uint8Array(), /a\.txt: the file is empty/],
    ['a PNG image', join([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], new Uint8Array(40)), /this is a PNG image/],
    ['a JPEG image', join([0xff, 0xd8, 0xff, 0xe0], new Uint8Array(40)), /this is a JPEG image/],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 and so on'), /this is a PDF document/],
    [
      'UTF-8 that breaks',
      join(utf8, [0xc3, 0x28], utf8),
      new RegExp(`broken encoding: UTF-8 until byte ${utf8.length}`),
    ],
    ['UTF-16 with half a character', join([0xff, 0xfe], wide(true), [0x41]), /broken encoding/],
    ['an unpaired surrogate in UTF-16', join([0xff, 0xfe], wide(true), [0x00, 0xd8, 0x41, 0x00]), /broken encoding/],
    ['Cyrillic in Windows-1251', Uint8Array.from([...Array(40)].map((_, i) => 0xe0 + (i % 30))), /unknown encoding/],
    ['random bytes', Uint8Array.from([...Array(400)].map((_, i) => (i * 7) % 31)), /binary data/],
  ])('%s', (_, bytes, message) => {
    expect(() => decodeText(bytes, 'a.txt')).toThrow(Failure);
    expect(() => decodeText(bytes, 'a.txt')).toThrow(message);
  });

  test('overlong forms and surrogates in UTF-8 are no UTF-8', () => {
    for (const wrong of [
      [0xc0, 0xaf],
      [0xe0, 0x80, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
    ]) {
      expect(() => decodeText(join(utf8, wrong), 'a.txt')).toThrow(/broken encoding/);
    }
  });
});
