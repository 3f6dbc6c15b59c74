import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMarked } from './marks.ts';

/** Paragraphs parted by line breaks, as offsets. */
const paragraphsOf = (text: string) =>
  [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
const marked = (text: string): string[] =>
  findMarked(text, paragraphsOf(text)).map(({ start, end, depth }) => `${'>'.repeat(depth)}${text.slice(start, end)}`);

describe('pairs of marks', () => {
  test.each([
    ['“We will rebuild,” Ona Brell said.', ['We will rebuild,']],
    ['"We will rebuild," Ona Brell said.', ['We will rebuild,']],
    ['‘We will rebuild,’ Ona Brell said.', ['We will rebuild,']],
    ["'We will rebuild,' Ona Brell said.", ['We will rebuild,']],
    ['«We will rebuild», Ona Brell said.', ['We will rebuild']],
    ['„We will rebuild“, Ona Brell said.', ['We will rebuild']],
    ["``We will rebuild,'' Ona Brell said.", ['We will rebuild,']],
    ['"A," she said, "and B."', ['A,', 'and B.']],
    ['She spoke of a "wall of water".', ['wall of water']],
    ['(“Not now,” she said.)', ['Not now,']],
    ['The plan—“a disgrace,” he said—failed.', ['a disgrace,']],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  test('single marks around words with apostrophes', () => {
    expect(marked('‘It’s the workers’ hall, isn’t it?’ he asked.')).toEqual(['It’s the workers’ hall, isn’t it?']);
    expect(marked("'It's what we don't know,' he said.")).toEqual(["It's what we don't know,"]);
  });

  test('quotations inside quotations', () => {
    expect(marked('“She told me, ‘Go home,’ and I went.”')).toEqual([
      'She told me, ‘Go home,’ and I went.',
      '>Go home,',
    ]);
    expect(marked('‘She told me, “Go home,” and I went.’')).toEqual([
      'She told me, “Go home,” and I went.',
      '>Go home,',
    ]);
  });

  test('a quotation over several paragraphs, opened again in each, is one', () => {
    const text = '“First thing.\n\n“Second thing.\n\n“Third thing,” she said.\nThe end.';
    expect(marked(text)).toEqual(['First thing.\n\n“Second thing.\n\n“Third thing,']);
  });
});

describe('marks that are missing', () => {
  test('the closing mark: the stretch ends with its paragraph', () => {
    expect(marked('“We will rebuild.\nThe mayor left.\n“Good,” she said.')).toEqual(['We will rebuild.', 'Good,']);
  });

  test('the closing mark, and another quotation follows', () => {
    expect(marked('“We will rebuild, she said. “Soon.”')).toEqual(['We will rebuild, she said. ', 'Soon.']);
  });

  test('the opening mark: the stretch begins with its paragraph', () => {
    expect(marked('We will rebuild,” she said.')).toEqual(['We will rebuild,']);
  });
});

describe('no marks', () => {
  test.each([
    'It’s the workers’ hall.',
    "The '90s and rock 'n' roll.",
    'A 6\'2" man and a 3" pipe.',
    "The boys' school and the girls' school",
    'Nothing here.',
    '""',
    '',
  ])('%s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});

test('any text: spans lie in it, hold something, are sorted, and no paragraph’s marks reach past a paragraph that does not go on', () => {
  const text = fc.array(
    fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', '„', '`', ' ', '\n', 'a', 'is', '.', ',', '5', '\ud800'),
    {
      maxLength: 80,
    },
  );
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join('');
      let last = 0;
      for (const { start, end, outerStart, outerEnd } of findMarked(whole, paragraphsOf(whole))) {
        expect(outerStart).toBeLessThanOrEqual(start);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(outerEnd);
        expect(outerEnd).toBeLessThanOrEqual(whole.length);
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
      }
    }),
  );
});

test.each(['"', '“', '”', "'", '"a" ', "a's 'b", '“a\n'])(
  'a megabyte of %j is read',
  (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(findMarked(text, paragraphsOf(text)).length).toBeLessThanOrEqual(text.length);
  },
  60_000,
);
