import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

test('the six fields, and a body that begins behind the closing line', () => {
  const text =
    '---\ntitle: "Pier: shut"\noutlet: Skarrow Evening Ledger\nurl: https://ledger.example/pier\npublished: 2025-03-05\nupdated: 2025-03-06\nbyline:\n  - Jane Roe\n  - Omar Dell\n---\n\nThe pier is shut.\n';
  expect(splitFrontMatter(text)).toEqual({
    front: {
      title: 'Pier: shut',
      outlet: 'Skarrow Evening Ledger',
      url: 'https://ledger.example/pier',
      published: '2025-03-05',
      updated: '2025-03-06',
      byline: ['Jane Roe', 'Omar Dell'],
      language: null,
    },
    body: '\nThe pier is shut.\n',
    notice: null,
  });
});

test('values stay the words that stand there', () => {
  const { front } = splitFrontMatter('---\ntitle: no\npublished: 2025-03-05T10:00:00Z\noutlet: 0x1F\n---\nText');
  expect(front).toMatchObject({ title: 'no', published: '2025-03-05T10:00:00Z', outlet: '0x1F' });
});

test("other tools' names; an address as source is the address", () => {
  const clipped =
    '---\nauthor: Jane Roe\nsource: https://ledger.example/pier\ndate: 2025-03-05\nTags: [pier]\n---\nText';
  expect(splitFrontMatter(clipped).front).toMatchObject({
    byline: ['Jane Roe'],
    url: 'https://ledger.example/pier',
    outlet: null,
    published: '2025-03-05',
  });
});

test('nothing between the lines is empty front matter; CRLF and "..." are fine', () => {
  expect(splitFrontMatter('---\n---\nText')).toMatchObject({ body: 'Text', notice: null });
  expect(splitFrontMatter('---\r\ntitle: A\r\n...\r\nText')).toMatchObject({ front: { title: 'A' }, body: 'Text' });
});

describe('is text, whole', () => {
  test.each([
    ['no front matter', 'The pier is shut.', null],
    ['a line of dashes later on', 'Pier\n---\ntitle: A\n---\n', null],
    ['a rule, a paragraph, a rule', '---\nThe pier is shut.\n---\nMore', /not fields/],
    ['fields that are none of ours', '---\nspeaker: Jane Roe\n---\nMore', null],
    ['broken YAML', '---\ntitle: "Pier\noutlet: [a\n---\nMore', /not YAML \(line \d/],
    ['no end', '---\ntitle: Pier\nThe pier is shut.', /never ends/],
    [
      'a bomb of aliases',
      `---\na: &a [x,x]\n${'bcdefgh'
        .split('')
        .map((c, i) => `${c}: &${c} [${`*${'abcdefgh'[i]},`.repeat(9)}x]`)
        .join('\n')}\ntitle: *h\n---\nMore`,
      /aliases/,
    ],
  ])('%s', (_, text, notice) => {
    const split = splitFrontMatter(text);
    expect(split.front === null || split.front.title === null).toBe(true);
    if (notice) expect(split).toMatchObject({ front: null, body: text, notice: expect.stringMatching(notice) });
  });

  test('fields that are none of ours are not lost', () => {
    const text = '---\nspeaker: Jane Roe\n---\nMore';
    expect(splitFrontMatter(text).body).toBe(text);
  });
});
