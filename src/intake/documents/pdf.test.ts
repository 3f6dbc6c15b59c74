import { describe, expect, test } from 'vitest';
import { readBytes } from '../archives/testing/make.ts';
import { lines, type Placed, pdfOf } from './testing/make.ts';

const read = async (...pages: readonly (readonly Placed[])[]) => {
  const { articles, unread } = await readBytes(pdfOf(pages), 'a.pdf');
  expect(unread).toEqual([]);
  return articles[0]!;
};

const left = [
  'The pier of Skarrow is shut for the',
  'whole of the winter, the harbour of-',
  'fice said on Monday in a letter to',
  'all who keep their boats there and',
  'to the ferry line, which has no plan',
  'for the island in the cold months',
];
const right = [
  'and did not answer our questions',
  'about them. Repairs to the planks',
  'will take until May at the earliest,',
  'said the self-',
  'employed engineer who looked at',
  'them for the council last week.',
];

describe('columns', () => {
  test('are read one after the other; a headline over both stands before them', async () => {
    // The page writes across: a line of the left column, then one of the right.
    const columns = left.flatMap((words, i) => [
      ...lines(50, 700 - i * 14, [words]),
      ...lines(310, 696 - i * 14, [right[i]!]),
    ]);
    const article = await read([
      { text: 'The pier is shut for the whole of the winter', x: 50, y: 760, size: 22 },
      ...columns,
    ]);
    expect(article.title).toBe('The pier is shut for the whole of the winter');
    expect(article.text.split('\n\n')).toEqual([
      'The pier is shut for the whole of the winter',
      'The pier of Skarrow is shut for the whole of the winter, the harbour office said on Monday in a letter to all who keep their boats there and to the ferry line, which has no plan for the island in the cold months and did not answer our questions about them. Repairs to the planks will take until May at the earliest, said the self-employed engineer who looked at them for the council last week.',
    ]);
  });

  test('a table is read row by row', async () => {
    const rows = [
      ['Boat', 'Built'],
      ['Anna', '1989'],
      ['Berta', '1990'],
      ['Clara', '1991'],
    ];
    const cells = rows.flatMap(([boat, year], i) => [
      ...lines(50, 600 - i * 14, [boat!]),
      ...lines(200, 600 - i * 14, [year!]),
    ]);
    const article = await read([
      ...lines(50, 700, ['These boats lie in the basin of the harbour at Skarrow.']),
      ...cells,
    ]);
    expect(article.text).toContain('Boat | Built\n\nAnna | 1989\n\nBerta | 1990');
  });
});

describe('paragraphs', () => {
  test('part at a gap, a first line set in, and a short last line', async () => {
    const { text } = await read([
      ...lines(50, 700, ['One boat was towed out of the basin on Monday morning, says', 'the office.']),
      ...lines(50, 672, ['A second boat lay on the quay until the tide came in and took', 'it out to the sea.']),
      ...lines(50, 630, ['A third boat is still at the pier, where its owner has left it for']),
      ...lines(50, 616, ['the whole of the winter and of the spring, which is very long.']),
      ...lines(65, 602, ['A fourth boat was sold to an islander, who paid much for it in']),
      ...lines(50, 588, ['the end and now wants to sell it.']),
    ]);
    expect(text.split('\n\n').map((paragraph) => paragraph.slice(0, 14))).toEqual([
      'One boat was t',
      'A second boat ',
      'A third boat i',
      'A fourth boat ',
    ]);
  });

  test('go on over a page, past its running head, foot and number', async () => {
    const page = (number: number, words: readonly string[]): Placed[] => [
      { text: 'The Skarrow Ledger', x: 50, y: 810, size: 9 },
      ...lines(50, 760, words),
      { text: `- ${number} -`, x: 290, y: 30, size: 9 },
    ];
    const article = await read(
      page(1, ['The harbour office has shut the pier of Skarrow for the win-']),
      page(2, ['ter, and nobody on the island was asked about it before that.']),
    );
    expect(article.text).toBe(
      'The harbour office has shut the pier of Skarrow for the winter, and nobody on the island was asked about it before that.',
    );
    expect(article.dropped.map((part) => ('text' in part ? [part.text, part.reason] : []))).toEqual([
      ['The Skarrow Ledger', 'running-head'],
      ['- 1 -', 'page-number'],
      ['The Skarrow Ledger', 'running-head'],
      ['- 2 -', 'page-number'],
    ]);
  });

  test('a list: its items, and the text that goes on at the edge behind it', async () => {
    const { text } = await read([
      ...lines(50, 700, ['These boats lie in the basin of the harbour, says the office:']),
      ...lines(50, 686, ['- Anna, which was built on the island a very long time ago by a']),
      ...lines(62, 672, ['fisherman;']),
      ...lines(50, 658, ['- Berta, which is older.']),
      ...lines(50, 644, ['They will stay there for the whole of the winter and the spring.']),
      ...lines(50, 616, ['--help is no item of a list, and neither is a word with a hyphen.']),
    ]);
    expect(text.split('\n\n').map((paragraph) => paragraph.slice(0, 12))).toEqual([
      'These boats ',
      '- Anna, whic',
      '- Berta, whi',
      'They will st',
      '--help is no',
    ]);
  });

  test('small print at the foot of a page comes after the text', async () => {
    const { text } = await read(
      [
        ...lines(50, 760, ['The office has shut the pier for the whole of the winter']),
        ...lines(50, 100, ['1 So says a letter of the office.'], 8),
      ],
      lines(50, 760, ['and the spring, and nobody on the island was asked about it.']),
    );
    expect(text.split('\n\n')).toEqual([
      'The office has shut the pier for the whole of the winter and the spring, and nobody on the island was asked about it.',
      '1 So says a letter of the office.',
    ]);
  });
});

describe('what must not happen', () => {
  test.each([
    [
      'a hyphen of the word itself goes',
      ['He was told of it by the vice-', 'chair of the council on that day.'],
      'vice-chair',
    ],
    [
      'a year after a hyphen joins',
      ['It was so in the years of 2018-', '2019, and in no year after them.'],
      '2018-2019',
    ],
    ['a name loses its hyphen', ['It was signed by Mrs. Quill-', 'Hale, who lives on the island.'], 'Quill-Hale'],
    ['a dash becomes a hyphen', ['It was late -', 'very late, they said on the island.'], 'late - very late'],
    [
      'a compound of the text is joined',
      ['The sea-wall is old, and so the sea-', 'wall has to be built again.'],
      'the sea-wall has',
    ],
  ])('%s', async (_, words, expected) => {
    expect((await read(lines(50, 700, words))).text).toContain(expected);
  });

  test('a number in the text is no page number; a line that stands twice in it is no running head', async () => {
    const refrain = 'Nobody was asked about it.';
    const { text } = await read(
      [...lines(50, 500, [refrain, '1989']), ...lines(50, 300, [refrain])],
      lines(50, 500, [refrain]),
    );
    expect(text.match(/Nobody was asked/g)).toHaveLength(3);
    expect(text).toContain('1989');
  });
});

test('two PDFs at once, and one after the other', async () => {
  const file = pdfOf([lines(50, 700, ['The pier is shut, the council said on Monday.'])]);
  const both = await Promise.all([readBytes(file, 'a.pdf'), readBytes(file, 'b.pdf')]);
  const third = await readBytes(file, 'c.pdf');
  expect([...both, third].map(({ articles }) => articles[0]?.text)).toEqual(
    Array(3).fill('The pier is shut, the council said on Monday.'),
  );
});
